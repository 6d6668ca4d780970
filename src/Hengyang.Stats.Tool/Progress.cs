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
    private readonly long _began = Environment.TickCount64;
    private readonly Func<long?> _measure;
    private long _due;
    private long _bytes;
    private long _documents;
    private long? _total;
    private int _shown;

    /// <param name="console">Where to show it.</param>
    /// <param name="isQuiet">Whether nothing is to be seen.</param>
    /// <param name="measure">Says how many bytes there are in all, or null when nobody knows; asked once, when there is something to show.</param>
    internal Progress(ToolConsole console, bool isQuiet = false, Func<long?>? measure = null)
    {
        _terminal = !isQuiet && console is { IsErrorTerminal: true, IsOutputTerminal: false } ? console.Error : null;
        _measure = measure ?? (static () => null);
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
        if (!WasShown)
            _total = _measure();
        WasShown = true;
        string line = Describe(Interlocked.Read(ref _bytes), Interlocked.Read(ref _documents), _total, TimeSpan.FromMilliseconds(Environment.TickCount64 - _began));
        Clear();
        _terminal.Write(line);
        _shown = line.Length;
    }

    /// <summary>How far it is, of how much, and how long the rest will take at the pace so far.</summary>
    internal static string Describe(long bytes, long documents, long? total, TimeSpan passed)
    {
        if (total is not { } all || all < bytes || bytes == 0)
            return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB read, {documents:N0} texts done");
        var left = TimeSpan.FromSeconds(Math.Ceiling(passed.TotalSeconds * (all - bytes) / bytes));
        return string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:N1} MB read, {100 * bytes / all} % of {all / 1e6:N1} MB, {documents:N0} texts done, {left:h\\:mm\\:ss} left");
    }
}
