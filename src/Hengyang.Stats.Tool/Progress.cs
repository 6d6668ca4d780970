using System.Globalization;

namespace Hengyang.Stats.Tool;

/// <summary>A line on a terminal that says how far a long run has come; nothing when there is no terminal or the run is short.</summary>
internal sealed class Progress
{
    private const long FirstAfter = 2000;
    private const long NextAfter = 500;

    private readonly TextWriter? _terminal;
    private long _due = Environment.TickCount64 + FirstAfter;
    private long _bytes;
    private long _documents;
    private int _shown;

    internal Progress(ToolConsole console) =>
        _terminal = console is { IsErrorTerminal: true, IsOutputTerminal: false } ? console.Error : null;

    internal void AddBytes(long bytes)
    {
        _bytes += bytes;
        Show();
    }

    internal void AddDocument()
    {
        _documents++;
        Show();
    }

    internal void Clear()
    {
        if (_shown == 0)
            return;
        _terminal!.Write("\r" + new string(' ', _shown) + "\r");
        _shown = 0;
    }

    private void Show()
    {
        if (_terminal is null || Environment.TickCount64 < _due)
            return;
        _due = Environment.TickCount64 + NextAfter;
        string line = string.Create(CultureInfo.InvariantCulture, $"{_bytes / 1e6:N1} MB read, {_documents:N0} texts done");
        Clear();
        _terminal.Write(line);
        _shown = line.Length;
    }
}
