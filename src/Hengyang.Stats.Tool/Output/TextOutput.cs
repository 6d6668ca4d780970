using System.Text;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// Writes the texts as they were read, in which all places count: one text into a file, or each into a file of its own in
/// a folder. A failure is reported and ends the writing of texts, not the run.
/// </summary>
internal sealed class TextOutput(string? target, Diagnostics diagnostics) : IDisposable
{
    private readonly bool _isFolder = target is not null && Directory.Exists(target);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private StreamWriter? _file;
    private bool _hasFailed;

    internal void Write(DocumentName document, StatisticsDocument segment)
    {
        if (target is null || _hasFailed)
            return;
        Try(() =>
        {
            if (_file is null && !_isFolder && _written.Count > 0)
                throw new IOException("several texts need a folder that exists");
            if (_file is null && !_written.Add(document.Text))
                throw new IOException($"two texts are called {document.Text}");
            _file ??= new StreamWriter(PathOf(document), append: false, new UTF8Encoding(false));
            _file.Write(segment.Text);
        });
    }

    internal void EndDocument()
    {
        if (_file is not null)
            Try(Dispose);
        _file = null;
    }

    public void Dispose()
    {
        StreamWriter? file = _file;
        _file = null;
        file?.Dispose();
    }

    private string PathOf(DocumentName document) =>
        _isFolder ? Path.Combine(target!, (document.Text == InputFile.StandardInput ? "standard-input" : document.Text) + ".txt") : target!;

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            _hasFailed = true;
            diagnostics.Report(target!, "the text cannot be written: " + e.Message);
        }
    }
}
