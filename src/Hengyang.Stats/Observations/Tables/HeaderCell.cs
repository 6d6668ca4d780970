namespace Hengyang.Stats;

/// <summary>What one cell of a header says: a name, a unit, a period, the base of an index.</summary>
internal readonly record struct HeaderCell(string Name, CellUnit Unit, PeriodLabel Period, string PeriodText, bool IsIndexBase)
{
    /// <summary>1—12月同比（%） is the period 1—12月, the name 同比 and the unit %.</summary>
    internal static HeaderCell Read(ReadOnlySpan<char> cell)
    {
        cell = CellText.WithoutFootnote(cell);
        CellUnit unit = CellUnit.None;
        PeriodLabel period = default;
        bool isIndex = false;
        if (IsBase(cell, out int open))
        {
            isIndex = true;
            cell = cell[..open].TrimEnd();
        }

        if (CellUnit.TryReadWhole(cell, out CellUnit whole))
            return new HeaderCell(cell.Contains('±') ? "±" : string.Empty, whole, period, string.Empty, isIndex);
        string clean = CellText.Clean(cell);
        ReadOnlySpan<char> text = CellUnit.Find(cell, out unit) is > 0 and int end ? CellText.Clean(cell[..end]) : clean;

        // 数值（2025年）: the bracket names the time; 产量（万吨）（2025年） both
        if (text.Length > 2 && text[^1] is '）' or ')')
        {
            int bracket = text.LastIndexOfAny('（', '(');
            if (bracket > 0 && PeriodLabel.TryReadWhole(text[(bracket + 1)..^1], out period))
            {
                text = text[..bracket];
                if (unit.IsNone && CellUnit.Find(text, out unit) is > 0 and int before)
                    text = text[..before];
            }
        }

        string words = string.Empty;
        if (!period.IsSet && PeriodLabel.TryReadHead(text, out period, out int head))
        {
            words = text[..head].ToString();
            text = text[head..];
        }

        return new HeaderCell(Trim(text).ToString(), unit, period, words, isIndex);
    }

    private static ReadOnlySpan<char> Trim(ReadOnlySpan<char> name)
    {
        name = name.Trim("：:、，,；; ");
        if (name.Length > 2 && name[0] is '（' or '(' && name[^1] is '）' or ')' && name[1..^1].IndexOfAny("（(") < 0)
            name = name[1..^1];
        if (name.Length > 0 && name[0] == Particles.Of)
            name = name[1..];
        return name;
    }

    /// <summary>（上年=100）, 上月＝100: the base of an index, which is neither unit nor period.</summary>
    private static bool IsBase(ReadOnlySpan<char> cell, out int open)
    {
        open = 0;
        int equals = cell.IndexOfAny('=', '＝');
        if (equals < 0 || !cell[(equals + 1)..].TrimStart().StartsWith("100"))
            return false;
        open = Math.Max(0, cell[..equals].LastIndexOfAny('（', '('));
        return true;
    }
}
