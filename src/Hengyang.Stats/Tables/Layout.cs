namespace Hengyang.Stats;

/// <summary>The lines of a text: tables, whose cells are no mentions.</summary>
internal static class Layout
{
    /// <summary>A paragraph this long that ends without a mark is no heading: its sentence goes on in the next one.</summary>
    private const int LongestHeading = 45;

    /// <summary>Whether a paragraph stops in the middle of a sentence.</summary>
    internal static bool IsBrokenOff(ReadOnlySpan<char> lastSentence)
    {
        ReadOnlySpan<char> text = lastSentence.TrimEnd();
        return text.Length > LongestHeading && !IsLongTitle(text)
            && (CharTable.IsHan(text[^1]) || text[^1] == '\u3007' || Marks.KindOf(text[^1]) is TokenKind.Comma or TokenKind.EnumerationComma);
    }

    /// <summary>关于…2024年…执行情况与2025年…草案的报告: a title, however long.</summary>
    internal static bool IsLongTitle(ReadOnlySpan<char> text) =>
        text.Length <= LongestTitle && LongTitles.TailOf(text) > 0 && text.IndexOfAny('，', '。') < 0;

    private const int LongestTitle = 90;

    private static readonly WordList LongTitles = new(SharedWords.Of("Layout.LongTitles", "的报告", "的说明", "的通知"));

    /// <summary>What parts cells: tabs and strokes.</summary>
    private const string Separators = "\t" + TableLines.Strokes;

    /// <summary>The only row of figures below the name of a group, or above the next one.</summary>
    private static bool IsRowOfGroup(ReadOnlySpan<char> text, int start, int lineEnd, int next)
    {
        if (IsGroupLine(text, next, out _))
            return true;
        if (start == 0 || text[start - 1] is not ('\n' or '\r'))
            return false;
        ReadOnlySpan<char> above = PreviousLine(text, start);
        return HasFigure(text[start..lineEnd]) && IsGroupName(above) && PreviousLineHasTab(text, start - above.Length - 1);
    }

    /// <summary>A name within a table: longer is prose or a title.</summary>
    private const int LongestGroup = 24;

    /// <summary>Whether a line names a group within a table: words alone, without figures, between a row and a row of figures.</summary>
    internal static bool IsGroupLine(ReadOnlySpan<char> text, int start, out int end)
    {
        ReadOnlySpan<char> line = LineAt(text, start, out int lineEnd);
        end = SkipLineBreak(text, lineEnd);
        return end < text.Length && IsGroupName(line) && IsRow(text, end, out int nextEnd) && HasFigure(text[end..nextEnd]);
    }

    /// <summary>Whether a short line has a table right below it: it is its title or its unit, whatever stands above.</summary>
    internal static bool StandsAboveTable(ReadOnlySpan<char> text, int start)
    {
        const int longest = 40;
        int length = text.Slice(start, Math.Min(longest + 1, text.Length - start)).IndexOfAny('\n', '\r');
        if (length < 0)
            return false;
        int next = SkipLineBreak(text, start + length);
        return next < text.Length && text[next] is not ('\n' or '\r') && IsTableLine(text, next, out _);
    }

    private static bool IsGroupName(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length is > 0 and <= LongestGroup && line.IndexOfAny("。；，！？√□") < 0 && ArabicDigits.IndexIn(line) < 0
            && TableWords.UnitLine.HeadOf(line) == 0 && TableWords.Note.HeadOf(line) == 0 && !Particles.Captions.Contains(line[0]);
    }

    /// <summary>Whether a line may be one of a table's at its first look: cells are parted by something, and a rule (+---+) begins with its sign.</summary>
    internal static bool MayBeTableLine(ReadOnlySpan<char> text, int start, TextScan scan) =>
        start < text.Length && (text[start] is '+' or (>= '\u2500' and <= '\u257F') || scan.HasCells(start));

    /// <summary>Steps over a line that belongs to a table: it and a neighbour hold tabs or strokes. A row without any figure, below the header, is prose.</summary>
    internal static bool TryReadTableLine(ReadOnlySpan<char> text, ref int position)
    {
        if (!IsTableLine(text, position, out int end))
            return false;
        bool marked = text[position..end].IndexOfAny(Separators) >= 0;
        if (marked && !HasFigure(text[position..end]) && PreviousLineHasTab(text, position))
            return false;
        position = end;
        return true;
    }

    /// <summary>Whether the line that begins at a place is one of a table's.</summary>
    internal static bool IsTableLine(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        bool marked = IsRow(text, start, out int lineEnd);
        end = SkipLineBreak(text, lineEnd);
        if (marked && IsProse(text[start..lineEnd]))
            return false;
        if (!marked)
            return IsAligned(text, start, lineEnd, end);
        return (end < text.Length && IsRow(text, end, out _)) || PreviousLineHasTab(text, start) || IsRowOfGroup(text, start, lineEnd, end);
    }

    /// <summary>Whether spaces align the line with the next one or the one before, or it is the header of two such lines.</summary>
    private static bool IsAligned(ReadOnlySpan<char> text, int start, int lineEnd, int next)
    {
        ReadOnlySpan<char> line = text[start..lineEnd];
        if (AlignedRow.IsFigures(line, out _, out int figures))
            return (AlignedRow.IsFigures(LineAt(text, next, out _), out _, out int below) && below == figures)
                || (AlignedRow.IsFigures(PreviousLine(text, start), out _, out int above) && above == figures);
        if (!AlignedRow.IsFigures(LineAt(text, next, out int nextEnd), out int cells, out figures) || !AlignedRow.IsHeader(line, cells, figures))
            return false;
        return AlignedRow.IsFigures(LineAt(text, SkipLineBreak(text, nextEnd), out _), out _, out int second) && second == figures;
    }

    private static ReadOnlySpan<char> LineAt(ReadOnlySpan<char> text, int start, out int end)
    {
        int length = text[start..].IndexOfAny('\n', '\r');
        end = length < 0 ? text.Length : start + length;
        return text[start..end];
    }

    private static ReadOnlySpan<char> PreviousLine(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        if (end > 0 && text[end - 1] == '\n')
            end--;
        if (end > 0 && text[end - 1] == '\r')
            end--;
        return text[(text[..end].LastIndexOfAny('\n', '\r') + 1)..end];
    }

    /// <summary>Whether a text can be cut in front of a row of a table, so that the row is seen to be one without the rows before.</summary>
    internal static bool CanBeginWithRow(ReadOnlySpan<char> text, int start) =>
        start < text.Length && IsTableLine(text[start..], 0, out int end) && end < text.Length - start
        && (HasFigure(text.Slice(start, end)) || AlignedRow.IsFigures(text.Slice(start, end), out _, out _));

    /// <summary>Whether a cell behind the first is a number and no month of a year (1969.10).</summary>
    private static bool HasFigure(ReadOnlySpan<char> line)
    {
        int tab = line.IndexOfAny(Separators);
        while (tab >= 0)
        {
            ReadOnlySpan<char> cell = line[(tab + 1)..];
            int next = cell.IndexOfAny(Separators);
            if (CellFigure.LooksLikeOne((next < 0 ? cell : cell[..next]).Trim(" \u3000*\r\n")))
                return true;
            tab = next < 0 ? -1 : tab + 1 + next;
        }

        return false;
    }

    private static bool IsRow(ReadOnlySpan<char> text, int start, out int lineEnd) =>
        HasTab(text, start, out lineEnd) || IsDrawn(text[start..lineEnd]);

    /// <summary>
    /// Tabs within prose (收入完成⇥197.4亿元，为预算的99.4%；支出…): no cell is a figure, and clauses part its figures.
    /// </summary>
    private static bool IsProse(ReadOnlySpan<char> line)
    {
        const int shortest = 30;
        if (line.Length < shortest || IsDrawn(line) || ArabicDigits.IndexIn(line) < 0)
            return false;
        int mark = line.IndexOfAny(ClauseMarks);
        return mark >= 0 && line[(mark + 1)..].IndexOfAny(ClauseMarks) >= 0 && !HasFigure(line);
    }

    private const string ClauseMarks = "，；。";

    private static bool IsDrawn(ReadOnlySpan<char> line) => TableLines.IsStrokes(line) || TableLines.IsRule(line);

    internal static int SkipLineBreak(ReadOnlySpan<char> text, int lineEnd)
    {
        int i = lineEnd;
        if (i < text.Length && text[i] == '\r')
            i++;
        if (i < text.Length && text[i] == '\n')
            i++;
        return i;
    }

    private static bool HasTab(ReadOnlySpan<char> text, int start, out int lineEnd)
    {
        ReadOnlySpan<char> rest = text[start..];
        int found = rest.IndexOfAny('\t', '\n', '\r');
        if (found < 0 || rest[found] != '\t')
        {
            lineEnd = found < 0 ? text.Length : start + found;
            Steps.Add(lineEnd - start);
            return false;
        }

        int end = rest[found..].IndexOfAny('\n', '\r');
        lineEnd = end < 0 ? text.Length : start + found + end;
        Steps.Add(lineEnd - start);
        return true;
    }

    private static bool PreviousLineHasTab(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] is '\n' or '\r')
            end--;
        int i = end;
        while (i > 0 && text[i - 1] is not ('\n' or '\r'))
        {
            Steps.Add();
            if (text[--i] == '\t')
                return true;
        }

        return IsDrawn(text[i..end]);
    }
}
