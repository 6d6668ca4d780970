using System.Globalization;

namespace Hengyang.Stats.Tool;

/// <summary>
/// A line on a terminal that says how far a long run has come; nothing when there is no terminal or the run is short. Any
/// thread may count; the one that writes the output shows.
/// </summary>
internal sealed class Progress
{
    internal const int ShowEvery = 500;

    private readonly TextWriter? _terminal;
    private long _due;
    private long _bytes;
    private long _documents;
    private int _shown;

    internal Progress(ToolConsole console, bool isQuiet = false)
    {
        _terminal = !isQuiet && console is { IsErrorTerminal: true, IsOutputTerminal: false } ? console.Error : null;
        _due = Environment.TickCount64 + (long)console.ProgressAfter.TotalMilliseconds;
    }

    /// <summary>Whether there was anything to see.</summary>
    internal bool WasShown { get; private set; }

    internal void AddBytes(long bytes) => Interlocked.Add(ref _bytes, bytes);

    internal void AddDocument() => Interlocked.Increment(ref _documents);

    internal void Clear()
    {
        if (_shown == 0)
            return;
        _terminal!.Write("\r" + new string(' ', _shown) + "\r");
        _shown = 0;
    }

    internal void Show()
    {
        if (_terminal is null || Environment.TickCount64 < _due)
            return;
        _due = Environment.TickCount64 + ShowEvery;
        string line = string.Create(CultureInfo.InvariantCulture, $"{Interlocked.Read(ref _bytes) / 1e6:N1} MB read, {Interlocked.Read(ref _documents):N0} texts done");
        Clear();
        WasShown = true;
        _terminal.Write(line);
        _shown = line.Length;
    }
}
