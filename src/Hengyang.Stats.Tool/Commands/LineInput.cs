using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The loop of the commands that answer every line with a line.</summary>
internal static class LineInput
{
    /// <summary>Hands every line of the files to <paramref name="answer"/>; false when some input was bad.</summary>
    internal static bool Run(ToolConsole console, string[] files, Action flush, CancellationToken token, Action<string, Action<string>> answer)
    {
        var progress = new Progress(console);
        var diagnostics = new Diagnostics(console.Error, progress);
        var context = new InputContext(diagnostics, progress, flush, token);
        foreach (InputFile file in InputFile.OpenAll(files, console, diagnostics))
        {
            diagnostics.BeginFile(file.MessageName);
            var lines = new Utf8LineReader(new ByteSource(file, context));
            Action<string> reportLine = message => diagnostics.Report(lines.Number, lines.Position, message);
            while (lines.Read())
            {
                answer(TextLine.Decode(lines, diagnostics), reportLine);
                progress.AddDocument();
            }
            diagnostics.EndFile();
        }
        progress.Clear();
        return !diagnostics.AnyReported;
    }
}
