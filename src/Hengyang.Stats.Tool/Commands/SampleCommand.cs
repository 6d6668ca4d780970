using System.Reflection;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>No command: reads the text that ships inside the tool and shows its observations to a person.</summary>
internal static class SampleCommand
{
    private const string Resource = "sample.txt";

    internal static int Run(ToolConsole console, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        StatisticsDocument document = StatisticsDocument.Parse(ReadSample());
        ObservationTable.Write(new OutputStream(console.Out), document, console.IsOutputTerminal);
        return ExitCode.Ok;
    }

    internal static string ReadSample()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The sample text is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
