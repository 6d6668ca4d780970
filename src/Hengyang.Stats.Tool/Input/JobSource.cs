namespace Hengyang.Stats.Tool.Input;

/// <summary>Divides the inputs into parts that can be read apart from each other.</summary>
internal sealed class JobSource(ToolConsole console, Progress progress, CancellationToken token)
{
    private readonly RecordedDiagnostics _diagnostics = new();
    private long _lines;

    internal IEnumerable<InputJob> Read(IEnumerable<string> names, InputForm? form)
    {
        foreach (string name in InputNames.Expand(names, form, _diagnostics))
        {
            InputForm own = form ?? InputNames.FormOf(name);
            if (own is InputForm.Text or InputForm.Html)
            {
                yield return new FileJob(name, own, console) { Before = _diagnostics.Take() };
                continue;
            }
            using InputFile? file = InputFile.TryOpen(name, console, _diagnostics);
            if (file is null)
                continue;
            _diagnostics.BeginFile(file.MessageName);
            var blocks = new LineBlocks(new ByteSource(file, new InputContext(_diagnostics, progress, static () => { }, token)));
            while (blocks.TryRead(out LineBlock block))
            {
                yield return new LinesJob(block, own, _lines) { Before = _diagnostics.Take() };
                _lines += block.Lines;
            }
            _diagnostics.EndFile();
        }
        if (_diagnostics.Take() is { Count: > 0 } last)
            yield return new MessageJob { Before = last };
    }
}
