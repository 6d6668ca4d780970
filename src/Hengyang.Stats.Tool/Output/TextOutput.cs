using System.Text;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// Writes the texts as they were read, in which all places count: one text into a file, or each into a file of its own in
/// a folder, but never over a file that is itself read. A failure is reported and ends the writing of texts, not the run.
/// </summary>
/// <param name="target">The file or folder, or null for none.</param>
/// <param name="inputs">The names that are read, as the command line gives them.</param>
/// <param name="form">What they are, or null for what each one's ending says.</param>
/// <param name="diagnostics">Where failures are reported.</param>
internal sealed class TextOutput(string? target, IReadOnlyList<string> inputs, InputForm? form, Diagnostics diagnostics) : IDisposable
{
    private readonly bool _isFolder = target is not null && Directory.Exists(target);
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lazy<HashSet<string>> _read = new(() => InputNames.Expand(inputs, form, new RecordedDiagnostics())
        .Where(static name => name != InputFile.StandardInput)
        .Select(RealPath)
        .ToHashSet(StringComparer.OrdinalIgnoreCase));
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
            _file ??= Open(PathOf(document));
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

    private StreamWriter Open(string path) => _read.Value.Contains(RealPath(path))
        ? throw new IOException($"{path} is one of the files that are read")
        : new StreamWriter(path, append: false, new UTF8Encoding(false));

    private static string RealPath(string path)
    {
        FileSystemInfo? behindLink = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true) : null;
        return behindLink?.FullName ?? Path.GetFullPath(path);
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
