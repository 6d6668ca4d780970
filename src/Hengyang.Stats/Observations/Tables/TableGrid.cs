namespace Hengyang.Stats;

/// <summary>One row of cells, and how far its first one is indented.</summary>
internal readonly record struct GridRow(int First, int Count, int Indent, int Start, int End, bool IsAligned);

/// <summary>The cells of a stretch of a table's lines.</summary>
internal sealed class TableGrid
{
    private readonly List<TextRange> _cells = [];
    private readonly List<GridRow> _rows = [];

    internal int Count => _rows.Count;

    internal GridRow this[int row] => _rows[row];

    internal void Clear()
    {
        _cells.Clear();
        _rows.Clear();
    }

    /// <summary>Splits a line into the cells of a row.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the line begins.</param>
    /// <param name="end">Where it ends, its line break included.</param>
    /// <param name="width">How many columns the header of a table set with spaces has; 0 before it is read.</param>
    internal void AddLine(ReadOnlySpan<char> text, int start, int end, int width)
    {
        while (end > start && text[end - 1] is '\n' or '\r')
            end--;
        int first = _cells.Count;
        ReadOnlySpan<char> line = text[start..end];
        if (TableLines.IsRule(line))
        {
            _rows.Add(new GridRow(first, 0, 0, start, end, false));
            return;
        }

        bool aligned = false;
        int from = start;
        if (TableLines.IsStrokes(line))
        {
            from = start + line.IndexOfAny(TableLines.Strokes) + 1;
            SplitAtStrokes(text, from, end);
        }
        else if (line.Contains('\t'))
        {
            SplitAtTabs(text, start, end);
        }
        else
        {
            aligned = true;
            SplitAligned(text, start, end, width);
        }

        int count = _cells.Count - first;
        int indent = count > 0 && _cells[first].Length > 0 ? _cells[first].Start - from : 0;
        _rows.Add(new GridRow(first, count, indent, start, end, aligned));
    }

    /// <summary>Adds a row whose cells are known.</summary>
    internal void AddCells(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> cells)
    {
        int first = _cells.Count;
        foreach (TextRange cell in cells)
            _cells.Add(Trimmed(text, cell.Start, cell.End));
        int indent = cells.Length > 0 ? _cells[first].Start - cells[0].Start : 0;
        _rows.Add(new GridRow(first, cells.Length, indent, cells.Length > 0 ? cells[0].Start : 0, cells.Length > 0 ? cells[^1].End : 0, false));
    }

    internal TextRange Cell(in GridRow row, int column) => _cells[row.First + column];

    internal ReadOnlySpan<char> Text(ReadOnlySpan<char> text, scoped in GridRow row, int column)
    {
        if ((uint)column >= (uint)row.Count)
            return default;
        TextRange cell = _cells[row.First + column];
        return text.Slice(cell.Start, cell.Length);
    }

    private void SplitAtTabs(ReadOnlySpan<char> text, int from, int end)
    {
        for (int i = from; i <= end; i++)
        {
            if (i < end && text[i] != '\t')
                continue;
            _cells.Add(Trimmed(text, from, i));
            from = i + 1;
        }
    }

    private void SplitAtStrokes(ReadOnlySpan<char> text, int from, int end)
    {
        for (int i = from; i <= end; i++)
        {
            if (i < end && !TableLines.IsStroke(text[i]))
                continue;
            if (i == end && text[from..i].IsWhiteSpace())
                break;
            _cells.Add(Trimmed(text, from, i));
            from = i + 1;
        }
    }

    /// <summary>Gaps part cells, unless the header says that single spaces do.</summary>
    private void SplitAligned(ReadOnlySpan<char> text, int start, int end, int width)
    {
        int first = _cells.Count;
        int gap = AlignedRow.HasGap(text[start..end]) ? 2 : 1;
        SplitAtSpaces(text, start, end, gap);
        if (gap == 2 && width > 0 && _cells.Count - first != width)
        {
            int wide = _cells.Count - first;
            SplitAtSpaces(text, start, end, 1);
            int single = _cells.Count - first - wide;

            // 粮 食 is one label; fewer cells than columns are the gaps' own
            if (single >= width || single > wide)
                _cells.RemoveRange(first, wide);
            else
                _cells.RemoveRange(first + wide, single);
        }

        int count = _cells.Count - first;
        if (width < 2 || count <= width)
            return;
        int extra = count - width;
        _cells[first] = TextRange.FromBounds(_cells[first].Start, _cells[first + extra].End);
        _cells.RemoveRange(first + 1, extra);
    }

    private void SplitAtSpaces(ReadOnlySpan<char> text, int from, int end, int gap)
    {
        while (from < end)
        {
            while (from < end && char.IsWhiteSpace(text[from]))
                from++;
            int to = from;
            int spaces = 0;
            int i = from;
            for (; i < end && spaces < gap; i++)
            {
                // an ideographic space is as wide as two
                spaces = !char.IsWhiteSpace(text[i]) ? 0 : text[i] == '\u3000' ? spaces + 2 : spaces + 1;
                if (spaces == 0)
                    to = i + 1;
            }

            if (to > from)
                _cells.Add(TextRange.FromBounds(from, to));
            from = i;
        }
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
