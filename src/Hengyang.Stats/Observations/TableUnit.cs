namespace Hengyang.Stats;

/// <summary>Units as tables write them: 产量（万吨）, 单位：亿元, 同比增长（±%）.</summary>
internal static class TableUnit
{
    /// <summary>Finds a unit in parentheses at the end of a header or a label.</summary>
    /// <returns>Where the parenthesis opens, or −1.</returns>
    internal static int Find(ReadOnlySpan<char> cell, out Unit unit, out decimal scale)
    {
        unit = default;
        scale = 1;
        if (cell.IsEmpty || Marks.KindOf(cell[^1]) != TokenKind.CloseParenthesis)
            return -1;
        int open = cell.LastIndexOfAny('（', '(', '〔');
        return open > 0 && TryRead(cell[(open + 1)..^1], out unit, out scale) ? open : -1;
    }

    /// <summary>增长% and ±‰: a percent sign that ends a header without parentheses.</summary>
    /// <returns>Where it stands, or −1.</returns>
    internal static int FindPercentSign(ReadOnlySpan<char> cell, out Unit unit)
    {
        unit = default;
        if (cell.Length < 2 || cell[^1] is not ('%' or '％' or '‰') || ArabicDigits.IsDigit(cell[^2]))
            return -1;
        unit = cell[^1] == '‰' ? Unit.Permille : Unit.Percent;
        return cell[^2] == '±' ? cell.Length - 2 : cell.Length - 1;
    }

    /// <summary>单位：亿元 anywhere in a line.</summary>
    internal static bool TryFindInLine(ReadOnlySpan<char> line, out Unit unit, out decimal scale)
    {
        unit = default;
        scale = 1;
        int at = line.IndexOf("单位", StringComparison.Ordinal);
        if (at < 0)
            at = line.IndexOf("單位", StringComparison.Ordinal);
        if (at < 0 || at + 3 >= line.Length || line[at + 2] is not ('：' or ':'))
            return false;
        ReadOnlySpan<char> rest = line[(at + 3)..].TrimStart();
        int end = rest.IndexOfAny("）)，,、；; \t\r\n");
        return TryRead(end < 0 ? rest : rest[..end], out unit, out scale);
    }

    /// <summary>Reads 亿元 as the unit 元 with the scale 100000000.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out Unit unit, out decimal scale)
    {
        unit = default;
        scale = 1;
        text = text.Trim();
        if (text.StartsWith("单位"))
            text = text[2..].TrimStart('：').TrimStart(':').Trim();
        text = text.TrimStart('±').TrimStart('＋').TrimStart('+');
        const int longest = 24;
        if (text.IsEmpty || text.Length > longest)
            return false;
        Span<char> counted = stackalloc char[longest + 1];
        counted[0] = '1';
        text.CopyTo(counted[1..]);
        if (!Quantity.TryParse(counted[..(text.Length + 1)], out Quantity one) || one.Unit.IsNone || one.Qualifier != Qualifier.Exact)
            return false;
        unit = one.Unit;
        scale = one.Value;
        return true;
    }
}
