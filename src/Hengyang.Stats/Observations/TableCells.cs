namespace Hengyang.Stats;

/// <summary>
/// The cells of one line of a table: parted by tabs, by strokes in a line that begins and ends with one (Markdown), or by
/// the spaces that align them.
/// </summary>
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

    /// <summary>Whether spaces part the cells.</summary>
    internal bool IsAligned { get; private set; }

    internal TextRange this[int index] => _cells[index];

    internal ReadOnlySpan<char> Text(ReadOnlySpan<char> text, int index) =>
        index < Count ? text.Slice(_cells[index].Start, _cells[index].Length) : default;

    /// <summary>Splits a line.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, its line break included.</param>
    /// <param name="width">How many columns the header has; 0 before it is read.</param>
    internal void Split(ReadOnlySpan<char> text, int start, int end, int width)
    {
        Count = 0;
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        ReadOnlySpan<char> line = text[start..end];
        bool strokes = IsStrokeLine(line);
        IsRule = strokes && line.IndexOfAnyExcept("|-: ") < 0;
        IsAligned = !strokes && !line.Contains('\t');
        int first = start;
        if (IsAligned)
        {
            // gaps part cells, unless the header says that single spaces do
            int gap = AlignedRow.HasGap(line) ? 2 : 1;
            SplitAtSpaces(text, start, end, gap);
            if (gap == 2 && width > 0 && Count != width)
                SplitAtSpaces(text, start, end, 1);
            MergeLabel(width);
        }
        else
        {
            if (strokes)
                first = start + line.IndexOf('|') + 1;
            SplitAtMarks(text, first, end, strokes ? '|' : '\t', strokes);
        }

        Indent = Count > 0 && _cells[0].Length > 0 ? _cells[0].Start - first : 0;
    }

    internal static bool IsStrokeLine(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length > 2 && line[0] == '|' && line[^1] == '|' && line[1..^1].Contains('|');
    }

    private void SplitAtMarks(ReadOnlySpan<char> text, int from, int end, char separator, bool strokes)
    {
        for (int i = from; i <= end && Count < MostCells; i++)
        {
            if (i < end && text[i] != separator)
                continue;
            if (i == end && strokes && text[from..i].IsWhiteSpace())
                break;
            _cells[Count++] = Trimmed(text, from, i);
            from = i + 1;
        }
    }

    private void SplitAtSpaces(ReadOnlySpan<char> text, int from, int end, int gap)
    {
        Count = 0;
        while (from < end && Count < MostCells)
        {
            while (from < end && char.IsWhiteSpace(text[from]))
                from++;
            int to = from;
            int spaces = 0;
            int i = from;
            for (; i < end && spaces < gap; i++)
            {
                spaces = char.IsWhiteSpace(text[i]) ? spaces + 1 : 0;
                if (spaces == 0)
                    to = i + 1;
            }

            if (to > from)
                _cells[Count++] = TextRange.FromBounds(from, to);
            from = i;
        }
    }

    /// <summary>粮 食 under a header of fewer columns: spaces within a label.</summary>
    private void MergeLabel(int width)
    {
        if (width < 2 || Count <= width)
            return;
        int extra = Count - width;
        _cells[0] = TextRange.FromBounds(_cells[0].Start, _cells[extra].End);
        for (int i = 1; i < width; i++)
            _cells[i] = _cells[i + extra];
        Count = width;
    }

    /// <summary>A cell without the spaces and the marks of emphasis around it.</summary>
    private static TextRange Trimmed(ReadOnlySpan<char> text, int from, int to)
    {
        while (from < to && (char.IsWhiteSpace(text[from]) || IsEmphasis(text, from, to)))
            from++;
        while (to > from && (char.IsWhiteSpace(text[to - 1]) || IsEmphasis(text, to - 1, Math.Min(to + 1, text.Length))))
            to--;
        return TextRange.FromBounds(from, to);
    }

    private static bool IsEmphasis(ReadOnlySpan<char> text, int at, int end) =>
        text[at] == '*' && ((at + 1 < end && text[at + 1] == '*') || (at > 0 && text[at - 1] == '*'));
}
