namespace Hengyang.Stats.Tool.Input;

/// <summary>Divides the inputs into parts that can be read apart from each other.</summary>
/// <param name="console">Where standard input is.</param>
/// <param name="settings">What is read.</param>
/// <param name="progress">Told how much was read.</param>
/// <param name="keepAll">Whether every problem is wanted, not only the first of a file.</param>
/// <param name="unitsDone">How many texts an earlier run has done.</param>
internal sealed class JobSource(ToolConsole console, InputSettings settings, Progress progress, bool keepAll, long unitsDone)
{
    private readonly RecordedDiagnostics _diagnostics = new(keepAll);
    private long _lines;
    private long _toSkip = unitsDone;

    internal IEnumerable<InputJob> Read(CancellationToken token)
    {
        foreach (FoundFile found in InputNames.Expand(settings, _diagnostics))
        {
            IEnumerable<InputJob> jobs = settings.Columns is { } columns && (TextColumns.IsTable(found.Path) || found.Path == InputFile.StandardInput)
                ? Table(found, columns, token)
                : (settings.Form ?? InputNames.FormOf(found.Path)) is InputForm.Lines or InputForm.Ndjson
                    ? Lines(found, token)
                    : [new FileJob(found, settings.Form ?? InputNames.FormOf(found.Path), settings, console) { Before = _diagnostics.Take() }];
            foreach (InputJob job in jobs)
            {
                if (job.Units > _toSkip || job.Before.Count > 0)
                    yield return job.After(_toSkip);
                else
                    job.PassOver();
                _toSkip = Math.Max(0, _toSkip - job.Units);
            }
        }
        if (_diagnostics.Take() is { Count: > 0 } last)
            yield return new MessageJob { Before = last };
    }

    private IEnumerable<InputJob> Lines(FoundFile found, CancellationToken token)
    {
        InputForm form = settings.Form ?? InputNames.FormOf(found.Path);
        using InputFile? file = InputFile.TryOpen(found.Path, console, _diagnostics, found.IsFound);
        if (file is null)
            yield break;
        _diagnostics.BeginFile(file.MessageName);
        var blocks = new LineBlocks(new ByteSource(file, Context(token), settings.Encoding));
        while (blocks.TryRead(out LineBlock block))
        {
            yield return new LinesJob(block, form, settings, found.Path, _lines) { Before = _diagnostics.Take() };
            _lines += block.Lines;
        }
        _diagnostics.EndFile();
    }

    private IEnumerable<InputJob> Table(FoundFile found, TextColumns columns, CancellationToken token)
    {
        using InputFile? file = InputFile.TryOpen(found.Path, console, _diagnostics, found.IsFound);
        if (file is null)
            yield break;
        _diagnostics.BeginFile(file.MessageName);
        foreach (TextsJob job in new TableTexts(file, columns, settings, _diagnostics, _lines).Read(Context(token)))
        {
            _lines += job.Units;
            yield return job;
        }
        _diagnostics.EndFile();
    }

    private InputContext Context(CancellationToken token) => new(_diagnostics, progress, static () => { }, token);
}
