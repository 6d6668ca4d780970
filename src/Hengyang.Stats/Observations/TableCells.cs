namespace Hengyang.Stats;

/// <summary>The cells of one line of a table: parted by tabs, or by strokes in a line that begins and ends with one (Markdown).</summary>
internal sealed class TableCells
{
    /// <summary>What lies further right than this is not read.</summary>
    private const int MostCells = 64;

    private readonly TextRange[] _cells = new TextRange[MostCells];

    internal int Count { get; private set; }

    /// <summary>How far the first cell is indented, in characters.</summary>
    internal int Indent { get; private set; }

    /// <summary>Whether the line only draws the rule below a Markdown header (|---|:--:|).</summary>
    internal bool IsRule { get; private set; }

    internal TextRange this[int index] => _cells[index];

    internal ReadOnlySpan<char> Text(ReadOnlySpan<char> text, int index) =>
        index < Count ? text.Slice(_cells[index].Start, _cells[index].Length) : default;

    internal void Split(ReadOnlySpan<char> text, int start, int end)
    {
        Count = 0;
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        bool strokes = IsStrokeLine(text[start..end]);
        char separator = strokes ? '|' : '\t';
        int from = start;
        if (strokes)
            from = start + text[start..end].IndexOf('|') + 1;
        int first = from;
        IsRule = strokes && text[from..end].IndexOfAnyExcept("|-: ") < 0;
        for (int i = from; i <= end && Count < MostCells; i++)
        {
            if (i < end && text[i] != separator)
                continue;
            if (i == end && strokes && text[from..i].IsWhiteSpace())
                break;
            _cells[Count++] = Trimmed(text, from, i);
            from = i + 1;
        }

        Indent = Count > 0 && _cells[0].Length > 0 ? _cells[0].Start - first : 0;
    }

    internal static bool IsStrokeLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && line[0] == '|' && line[^1] == '|' && line[1..^1].Contains('|');
    }

    private static TextRange Trimmed(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return TextRange.FromBounds(from, to);
    }
}
