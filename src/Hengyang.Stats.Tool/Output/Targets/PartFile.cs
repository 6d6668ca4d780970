namespace Hengyang.Stats.Tool.Output.Targets;

/// <summary>
/// A file in the making. It is written beside the name that it will have and moved there when it is complete, so that who
/// looks for it finds the whole file or the old one.
/// </summary>
internal sealed class PartFile : IDisposable
{
    private const int BufferSize = 128 * 1024;

    private readonly string _path;
    private readonly string _part;
    private readonly FileStream _file;
    private readonly bool _stays;

    /// <param name="path">The name that it will have.</param>
    /// <param name="stays">Whether what was written stays when the run is cut off.</param>
    /// <param name="length">How much of an earlier part stays; the rest is cut off.</param>
    internal PartFile(string path, bool stays = false, long length = 0)
    {
        if (Directory.Exists(path))
            throw new IOException($"{path} is a folder");
        // Behind a link is the file that is meant; the link stays.
        _path = RealPath.Of(path);
        _part = PartOf(_path, stays);
        _stays = stays;
        _file = new FileStream(_part, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, BufferSize);
        if (length < _file.Length)
            _file.SetLength(length);
        _file.Seek(length, SeekOrigin.Begin);
        Stream = new OutputStream(_file);
    }

    internal Stream Stream { get; }

    /// <summary>The file itself, for a writer that asks for its position.</summary>
    internal Stream File => _file;

    internal long Length => _file.Position;

    internal static string PartOf(string path, bool stays)
    {
        string name = stays ? $"{Path.GetFileName(path)}.part" : $".{Path.GetFileName(path)}.{Environment.ProcessId}.part";
        return Path.Combine(Path.GetDirectoryName(path)!, name);
    }

    /// <summary>Makes sure that all is on the disk.</summary>
    internal void Flush()
    {
        try
        {
            _file.Flush();
        }
        catch (IOException e)
        {
            throw new OutputFailedException(e);
        }
    }

    /// <summary>Gives it its name.</summary>
    internal void Complete()
    {
        try
        {
            _file.Flush(flushToDisk: true);
            _file.Dispose();
            if (!OperatingSystem.IsWindows() && System.IO.File.Exists(_path))
                System.IO.File.SetUnixFileMode(_part, System.IO.File.GetUnixFileMode(_path));
            System.IO.File.Move(_part, _path, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new OutputFailedException(e);
        }
    }

    public void Dispose()
    {
        try
        {
            // one that has its name is no part any more, and nothing is deleted
            _file.Dispose();
            if (!_stays)
                System.IO.File.Delete(_part);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The disk is full or gone: why the run ends is said elsewhere.
        }
    }
}
