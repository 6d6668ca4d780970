namespace Hengyang.Stats;

/// <summary>
/// Rows of a table whose cells only spaces part, as pages leave them: a label and at least two cells behind it, figures or
/// what stands for a missing one. A row alone is none; the line beside it must be one too.
/// </summary>
internal static class AlignedRow
{
    private const int LongestLine = 200;

    private const int LongestLabel = 30;

    /// <summary>Whether a line is a row of figures, and how many cells it has, with each space parting two of them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="cells">The number of stretches that spaces part.</param>
    /// <param name="figures">The number of those at the end that are figures or missing ones.</param>
    internal static bool IsFigures(ReadOnlySpan<char> line, out int cells, out int figures)
    {
        cells = 0;
        figures = 0;
        line = line.TrimEnd();
        if (line.IsEmpty || line.Length > LongestLine || !CanEnd(line[^1]))
            return false;
        int label = 0;
        bool real = false;
        int at = 0;
        while (at < line.Length)
        {
            while (at < line.Length && char.IsWhiteSpace(line[at]))
                at++;
            int end = at;
            while (end < line.Length && !char.IsWhiteSpace(line[end]))
                end++;
            ReadOnlySpan<char> cell = line[at..end];
            if (cells > 0 && CellFigure.LooksLikeOne(cell))
            {
                figures++;
                real = true;
            }
            else if (cells > 0 && (CellFigure.IsMissing(cell) || PeriodLabel.IsMonthOfYear(cell)))
            {
                // 1917.02 may be a month: the others of its row tell
                figures++;
            }
            else if (IsMove(cell, figures))
            {
                figures++;
                real = true;
            }
            else if (figures > 0 || cell.IndexOfAny("。；！？，") >= 0)
            {
                // words behind a figure are prose
                return false;
            }
            else
            {
                label += cell.Length;
            }

            cells++;
            at = end;
        }

        // 其中:稻谷 19179 1.02; with a gap in front a row may have a single figure behind its unit
        return (real || (figures >= 2 && HasGap(line))) && label is > 0 and <= LongestLabel && HasHan(line) && (figures >= 2 || (cells >= 3 && HasGap(line)));
    }

    /// <summary>Whether the line above the first row names its columns: as many stretches as the row has.</summary>
    internal static bool IsHeader(ReadOnlySpan<char> line, int cells, int figures)
    {
        line = line.Trim();
        if (line.IsEmpty || line.Length > LongestLine || line.IndexOfAny("。；！？") >= 0)
            return false;
        int parts = 1;
        for (int i = 1; i < line.Length; i++)
            if (char.IsWhiteSpace(line[i]) && !char.IsWhiteSpace(line[i - 1]))
                parts++;
        return parts > figures && parts <= cells;
    }

    /// <summary>Whether two spaces and more, or an ideographic one, stand between two stretches of a line.</summary>
    internal static bool HasGap(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        for (int i = 1; i < line.Length; i++)
            if (char.IsWhiteSpace(line[i]) && char.IsWhiteSpace(line[i - 1]))
                return true;
        return false;
    }

    /// <summary>增长5.2% behind a figure.</summary>
    private static bool IsMove(ReadOnlySpan<char> cell, int figures)
    {
        const int longest = 16;
        return figures > 0 && cell.Length <= longest && cell[^1] is '%' or '％' && PercentageChange.TryParse(cell, out _);
    }

    private static bool CanEnd(char c) => ArabicDigits.IsDigit(c) || c is '%' or '％' or '‰' or ')' or '）' or (>= '①' and <= '⑳') || "-—–－−…/".Contains(c);

    private static bool HasHan(ReadOnlySpan<char> line)
    {
        foreach (char c in line)
            if (CharTable.IsHanOrZero(c))
                return true;
        return false;
    }
}
