using System.CommandLine;
using System.Globalization;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>extract</c>: texts in, a line for every mention and observation out.</summary>
internal static class ExtractCommand
{
    private const int MostThreads = 256;

    private static readonly string[] Forms = ["text", "html", "lines", "ndjson"];
    private static readonly string[] Formats = ["ndjson", "csv", "sdmx-csv", "html"];
    private static readonly string[] DefaultTypes = ["quantity", "change", "period", "rank", "observation"];
    private static readonly string[] AllTypes = [.. DefaultTypes, "number"];
    private static readonly string[] Multipliers = ["written", "thousands"];
    private static readonly string[] AllAspects = ["actual", "forecast", "target"];

    internal static Command Build(ToolConsole console)
    {
        Argument<string[]> files = CommonOptions.Files("Texts to read");
        Option<DateOnly?> referenceDate = CommonOptions.ReferenceDate(
            "The day the text was published, against which 今年, 上月 and dates without a year are resolved. Without it a full date in the text's own dateline serves.");
        Option<string> form = CommonOptions.Choice(
            "--input",
            "How the input is divided: every file is a text, every file is a web page, every line is a text, or every line is {\"id\":…,\"text\":…,\"referenceDate\":…}. "
            + "Without it .htm and .html files are web pages and everything else is text.",
            Forms,
            string.Empty);
        Option<string[]> types = CommonOptions.Choices(
            "--types", $"What to write, divided by commas: {string.Join(", ", AllTypes)}. A number is one that carries no unit.", AllTypes, DefaultTypes);
        Option<string[]> aspects = CommonOptions.Choices(
            "--aspects", "Which observations to write: actual, forecast, target. All of them, but sdmx-csv leaves targets out unless they are asked for.", AllAspects, []);
        var indicators = new Option<string[]>("--indicators")
        {
            Description = "Write only observations of these standard indicators: codes, divided by commas. A code takes those below it as well (retail-sales takes retail-sales.online).",
            HelpName = "CODES",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result => [.. result.Tokens.SelectMany(t => t.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct()],
        };
        Option<string> format = CommonOptions.Choice(
            "--format", "How to write it: a JSON object a line, a table, SDMX-CSV 2.0 (observations only), or a page that shows the text with what was read.", Formats, "ndjson");
        var structure = new Option<string>("--structure-id")
        {
            Description = "The data flow that sdmx-csv names as its structure.",
            HelpName = "AGENCY:ID(VERSION)",
            DefaultValueFactory = _ => SdmxLineWriter.DefaultStructure,
        };

        Option<string> multiplier = CommonOptions.Choice(
            "--unit-mult", "The powers of ten in UNIT_MULT of sdmx-csv: as the text writes them (4 for 万, 8 for 亿), or 0, 3, 6, 9 and 12 only.", Multipliers, "written");
        var threads = new Option<int>("--threads")
        {
            Description = "How many threads read texts side by side. The output is the same for any number.",
            HelpName = "N",
            DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostThreads),
        };
        threads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } value }] && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) || n is < 1 or > MostThreads))
                result.AddError($"'{value}' is wrong for --threads: give a number from 1 to {MostThreads}");
        });
        var textTo = new Option<string?>("--emit-text")
        {
            Description = "Also write the text as it was read, in which the places count: into a file, or for several texts into a folder, each as NAME.txt.",
            HelpName = "FILE",
        };

        var command = new Command("extract", "Reads texts and writes what they say, a line for every mention and observation.")
        {
            files, referenceDate, form, types, aspects, indicators, format, structure, multiplier, threads, textTo,
        };
        command.Validators.Add(result =>
        {
            if (result.GetResult(format)?.Tokens is [{ Value: "sdmx-csv" }] && result.GetResult(types) is { } given
                && !given.Tokens.Any(t => t.Value.Contains("observation", StringComparison.Ordinal)))
                result.AddError("sdmx-csv writes observations only: leave --types out, or name observation in it");
            if (result.GetResult(textTo) is { Tokens: [{ Value: { } target }] })
            {
                if (result.GetResult(form)?.Tokens is [{ Value: "lines" or "ndjson" }])
                    result.AddError("--emit-text is for --input text and html: the texts of other inputs are there already");
                if (result.GetResult(files) is { Tokens.Count: > 1 } && !Directory.Exists(target))
                    result.AddError($"--emit-text needs a folder that exists for several texts, and '{target}' is none");
            }
        });
        command.SetAction((arguments, token) => Task.FromResult(ExtractRun.Run(console, Read(arguments), token)));
        return command;

        ExtractSettings Read(ParseResult arguments)
        {
            OutputFormat output = Enum.Parse<OutputFormat>(arguments.GetValue(format)!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            string[] wanted = arguments.GetValue(aspects) ?? [];
            return new ExtractSettings(
                arguments.GetValue(files)!,
                arguments.GetValue(referenceDate),
                arguments.GetValue(form) is { Length: > 0 } name ? Enum.Parse<InputForm>(name, ignoreCase: true) : null,
                (arguments.GetValue(types) is { Length: > 0 } named ? named : DefaultTypes).Aggregate((LineType)0, (all, word) => all | Enum.Parse<LineType>(word, ignoreCase: true)),
                wanted.Length > 0 ? wanted.Aggregate((Aspects)0, (all, word) => all | Enum.Parse<Aspects>(word, ignoreCase: true))
                    : output == OutputFormat.SdmxCsv ? Aspects.Actual | Aspects.Forecast : Aspects.All,
                arguments.GetValue(indicators) ?? [],
                output,
                arguments.GetValue(structure)!,
                Enum.Parse<UnitMultiplier>(arguments.GetValue(multiplier)!, ignoreCase: true),
                arguments.GetValue(threads),
                arguments.GetValue(textTo));
        }
    }
}
