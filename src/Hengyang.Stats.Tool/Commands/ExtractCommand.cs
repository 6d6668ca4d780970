using System.CommandLine;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>extract</c>: texts in, a line for every mention and observation out.</summary>
internal static class ExtractCommand
{
    private static readonly string[] Forms = ["text", "lines", "ndjson"];
    private static readonly string[] Formats = ["ndjson", "csv"];
    private static readonly string[] DefaultTypes = ["quantity", "change", "period", "rank", "observation"];
    private static readonly string[] AllTypes = [.. DefaultTypes, "number"];

    internal static Command Build(ToolConsole console)
    {
        Argument<string[]> files = CommonOptions.Files("Texts to read");
        Option<DateOnly?> referenceDate = CommonOptions.ReferenceDate(
            "The day the text was published, against which 今年, 上月 and dates without a year are resolved. Without it a full date in the text's own dateline serves.");
        Option<string> form = CommonOptions.Choice(
            "--input", "How the input is divided: every file is a text, every line is one, or every line is {\"id\":…,\"text\":…,\"referenceDate\":…}.", Forms, "text");
        Option<string[]> types = CommonOptions.Choices(
            "--types", $"What to write, divided by commas: {string.Join(", ", AllTypes)}. A number is one that carries no unit.", AllTypes, DefaultTypes);
        Option<string> format = CommonOptions.Choice("--format", "How to write it: a JSON object a line, or a table.", Formats, "ndjson");

        var command = new Command("extract", "Reads texts and writes what they say, a line for every mention and observation.")
        {
            files, referenceDate, form, types, format,
        };
        command.SetAction((arguments, token) => Task.FromResult(Run(
            console,
            arguments.GetValue(files)!,
            new ExtractSettings(
                arguments.GetValue(referenceDate),
                Enum.Parse<InputForm>(arguments.GetValue(form)!, ignoreCase: true),
                arguments.GetValue(types)!.Aggregate((LineType)0, (all, word) => all | Enum.Parse<LineType>(word, ignoreCase: true)),
                IsCsv: arguments.GetValue(format) == "csv"),
            token)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, ExtractSettings settings, CancellationToken token)
    {
        var output = new OutputStream(console.Out);
        using ILineWriter writer = settings.IsCsv ? new CsvLineWriter(output) : new NdjsonLineWriter(output);
        var progress = new Progress(console);
        var diagnostics = new Diagnostics(console.Error, progress);
        var source = new DocumentSource(console, new InputContext(diagnostics, progress, writer.Flush, token));
        var options = new StatisticsOptions { ReferenceDate = settings.ReferenceDate, BareNumbers = (settings.Types & LineType.Number) != 0 };

        var lines = new List<OutputLine>();
        foreach (InputDocument document in source.Read(files, settings.Form))
        {
            foreach (StatisticsDocument segment in Extraction.Read(document, options, token))
            {
                LineOrder.Collect(document.Name, segment, settings.Types, lines);
                foreach (OutputLine line in lines)
                    writer.Write(line);
            }
        }
        writer.Flush();
        progress.Clear();
        return diagnostics.AnyReported ? ExitCode.BadInput : ExitCode.Ok;
    }

    private sealed record ExtractSettings(DateOnly? ReferenceDate, InputForm Form, LineType Types, bool IsCsv);
}
