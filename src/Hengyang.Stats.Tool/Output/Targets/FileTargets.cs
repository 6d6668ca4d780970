using System.Globalization;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Output.Targets;

/// <summary>One file.</summary>
internal sealed class FileTarget(string path) : OutputTarget
{
    private readonly PartFile _file = new(path);

    internal override void Write(in Chunk chunk) => _file.Stream.Write(chunk.Bytes, 0, chunk.Length);

    internal override void Complete() => _file.Complete();

    public override void Dispose() => _file.Dispose();
}

/// <summary>
/// One file that a later run can go on with: beside it stands how much of it belongs to how many texts. Since texts come in
/// their order, those two numbers say all.
/// </summary>
internal sealed class ResumableTarget : OutputTarget
{
    private const long NoteEvery = 1 << 20;

    private readonly PartFile _file;
    private readonly string _notes;
    private long _units;
    private long _noted;

    internal ResumableTarget(string path)
    {
        string part = PartFile.PartOf(RealPath.Of(path), stays: true);
        _notes = part + ".done";
        // a note of more than there is would leave a hole in the file
        if (File.Exists(_notes) && File.ReadAllText(_notes).Split(' ') is [string units, string bytes]
            && long.TryParse(units, NumberStyles.None, CultureInfo.InvariantCulture, out long done) && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out long length)
            && new FileInfo(part) is { Exists: true } file && file.Length >= length)
        {
            (UnitsDone, _units, _noted) = (done, done, length);
        }
        _file = new PartFile(path, stays: true, _noted);
    }

    internal override long UnitsDone { get; }

    internal override void Write(in Chunk chunk)
    {
        // The head stands there already.
        if (!(chunk.IsHead && UnitsDone > 0))
            _file.Stream.Write(chunk.Bytes, 0, chunk.Length);
    }

    internal override void EndJob(long units)
    {
        _units += units;
        if (_file.Length - _noted >= NoteEvery)
            Note();
    }

    internal override void Complete()
    {
        _file.Complete();
        File.Delete(_notes);
    }

    public override void Dispose() => _file.Dispose();

    /// <summary>The note is written anew and moved, so that one cut off in the middle cannot lie.</summary>
    private void Note()
    {
        _file.Flush();
        _noted = _file.Length;
        File.WriteAllText(_notes + ".new", string.Create(CultureInfo.InvariantCulture, $"{_units} {_noted}"));
        File.Move(_notes + ".new", _notes, overwrite: true);
    }
}

/// <summary>Several files in a folder, <c>part-00000.ndjson</c> and so on, each with the head of the whole.</summary>
internal sealed class ShardTarget : OutputTarget
{
    private readonly string _folder;
    private readonly string _ending;
    private readonly long _bytes;
    private byte[] _head = [];
    private PartFile? _file;
    private int _count;

    internal ShardTarget(string folder, string ending, long bytes)
    {
        _folder = Folder(folder);
        _ending = ending;
        _bytes = bytes;
    }

    internal override void Write(in Chunk chunk)
    {
        if (chunk.IsHead)
        {
            _head = [.. _head, .. chunk.Bytes.AsSpan(0, chunk.Length)];
            return;
        }
        Begin();
        _file!.Stream.Write(chunk.Bytes, 0, chunk.Length);
        if (_file.Length >= _bytes)
            End();
    }

    /// <summary>The folder, which must hold no parts of another run.</summary>
    internal static string Folder(string folder)
    {
        Directory.CreateDirectory(folder);
        return Directory.EnumerateFiles(folder, "part-*").Any() ? throw new IOException($"{folder} holds parts already: give a folder without any") : folder;
    }

    internal override void Complete()
    {
        // A run without lines still says which columns there are.
        if (_count == 0)
            Begin();
        End();
    }

    public override void Dispose() => _file?.Dispose();

    private void Begin()
    {
        if (_file is not null)
            return;
        _file = new PartFile(Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"part-{_count++:D5}{_ending}")));
        _file.Stream.Write(_head);
    }

    private void End()
    {
        _file?.Complete();
        _file = null;
    }
}
