using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The loop of the commands that answer every line with a line.</summary>
internal static class LineInput
{
    /// <summary>Hands every line of the files to <paramref name="answer"/>; false when some input was bad.</summary>
    internal static bool Run(ToolConsole console, string[] files, Action flush, CancellationToken token, Action<string, Action<string>> answer)
    {
        var progress = new Progress(console);
        var diagnostics = new ErrorDiagnostics(console.Error, progress);
        var context = new InputContext(diagnostics, progress, BeforeRead, token);
        foreach (FoundFile found in InputNames.Expand(new InputSettings { Files = files, Form = InputForm.Lines }, diagnostics))
        {
            using InputFile? file = InputFile.TryOpen(found.Path, console, diagnostics, found.IsFound);
            if (file is null)
                continue;
            diagnostics.BeginFile(file.MessageName);
            var blocks = new LineBlocks(new ByteSource(file, context));
            while (blocks.TryRead(out LineBlock block))
            {
                var lines = new LineCursor(block);
                Action<string> reportLine = message => diagnostics.Report(lines.Number, lines.Position, message);
                while (lines.Read())
                {
                    answer(TextLine.Decode(lines, diagnostics), reportLine);
                    progress.AddDocument();
                }
                block.Return();
            }
            diagnostics.EndFile();
        }
        progress.Clear();
        return !diagnostics.AnyReported;

        void BeforeRead()
        {
            flush();
            progress.Show();
        }
    }
}
