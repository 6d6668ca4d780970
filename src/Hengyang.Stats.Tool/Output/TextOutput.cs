using System.Text;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output.Targets;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// Writes the texts as they were read, in which all places count: one text into a file, or each into a file of its own in
/// a folder. A text is written beside its name and moved there, and never to where a file is that is itself read: whatever
/// links lead to an input, its bytes stay. A failure is reported and ends the writing of texts, not the run.
/// </summary>
/// <param name="target">The file or folder, or null for none.</param>
/// <param name="input">What is read.</param>
/// <param name="diagnostics">Where failures are reported.</param>
internal sealed class TextOutput(string? target, InputSettings input, Diagnostics diagnostics) : IDisposable
{
    private readonly bool _isFolder = target is not null && Directory.Exists(target);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HashSet<string>> _read = new(() => InputNames.Expand(input, new RecordedDiagnostics())
        .Where(static file => file.Path != InputFile.StandardInput)
        .Select(static file => RealPath.Of(file.Path))
        .ToHashSet(StringComparer.OrdinalIgnoreCase));
    private PartFile? _file;
    private StreamWriter? _writer;
    private bool _hasFailed;

    internal void Write(DocumentName document, StatisticsDocument segment)
    {
        if (target is null || _hasFailed)
            return;
        Try(() =>
        {
            if (_writer is null)
                Open(document);
            _writer!.Write(segment.Text);
        });
    }

    internal void EndDocument()
    {
        if (_file is not null && !_hasFailed)
        {
            Try(() =>
            {
                _writer!.Flush();
                _file.Complete();
            });
        }
        Dispose();
    }

    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
        _writer = null;
    }

    private void Open(DocumentName document)
    {
        if (!_isFolder && _written.Count > 0)
            throw new IOException("several texts need a folder that exists");
        if (!_written.Add(document.Text))
            throw new IOException($"two texts are called {document.Text}");
        string path = PathOf(document);
        if (_read.Value.Contains(RealPath.Of(path)))
            throw new IOException($"{path} is one of the files that are read");
        _file = new PartFile(path);
        _writer = new StreamWriter(_file.Stream, new UTF8Encoding(false));
    }

    private string PathOf(DocumentName document) =>
        _isFolder ? Path.Combine(target!, FileNameOf(document.Text) + ".txt") : target!;

    /// <summary>A text below a folder has a slash in its name, which as a file it must not have.</summary>
    private static string FileNameOf(string name) => name == InputFile.StandardInput ? "standard-input" : name.Replace('/', '_').Replace('\\', '_');

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or OutputFailedException)
        {
            _hasFailed = true;
            diagnostics.Report(target!, "the text cannot be written: " + (e.InnerException ?? e).Message);
        }
    }
}
