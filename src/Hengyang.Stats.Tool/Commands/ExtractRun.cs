using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Html;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The loop of <c>extract</c>: inputs, texts, stretches of text, lines.</summary>
internal static class ExtractRun
{
    internal static int Run(ToolConsole console, ExtractSettings settings, CancellationToken token)
    {
        var progress = new Progress(console);
        var diagnostics = new Diagnostics(console.Error, progress);
        using ILineWriter writer = Writer(new OutputStream(console.Out), settings, diagnostics);
        var source = new DocumentSource(console, new InputContext(diagnostics, progress, writer.Flush, token));
        var options = new StatisticsOptions { ReferenceDate = settings.ReferenceDate, BareNumbers = (settings.Types & LineType.Number) != 0 };
        var warnings = new WarningReports(diagnostics);
        using var text = new TextOutput(settings.TextTo, diagnostics);

        var lines = new List<OutputLine>();
        foreach (InputDocument document in source.Read(settings.Files, settings.Form))
        {
            foreach (StatisticsDocument segment in Extraction.Read(document, options, token))
            {
                LineOrder.Collect(document.Name, segment, settings.Types, settings.Aspects, lines);
                writer.Write(document.Name, segment, lines);
                text.Write(document.Name, segment);
                if ((settings.Types & LineType.Observation) != 0)
                    warnings.Report(document.Name, segment);
            }
            writer.EndDocument(document.Name);
            text.EndDocument();
            warnings.EndDocument(document.Name);
        }
        writer.Complete();
        writer.Flush();
        progress.Clear();
        return diagnostics.AnyReported ? ExitCode.BadInput : ExitCode.Ok;
    }

    private static ILineWriter Writer(Stream output, ExtractSettings settings, Diagnostics diagnostics) => settings.Format switch
    {
        OutputFormat.Csv => new CsvLineWriter(output),
        OutputFormat.SdmxCsv => new SdmxLineWriter(output, settings.Structure, message => diagnostics.Note("sdmx-csv", message)),
        OutputFormat.Html => new HtmlLineWriter(output),
        _ => new NdjsonLineWriter(output),
    };
}
