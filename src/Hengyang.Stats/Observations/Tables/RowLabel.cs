namespace Hengyang.Stats;

/// <summary>What the label of a row says: a name, a unit, a period, whether it is a part of the row above.</summary>
internal readonly record struct RowLabel(string Name, CellUnit Unit, PeriodLabel Period, bool IsAmong, bool OpensGroup)
{
    internal static RowLabel Read(ReadOnlySpan<char> cell)
    {
        CellUnit unit = CellUnit.None;
        cell = CellText.WithoutFootnote(cell);
        int end = CellUnit.Find(cell, out unit);
        string clean = CellText.Clean(end > 0 ? cell[..end] : cell);
        bool marked = cell.Length > 0 && cell[0] is '#' or '＃';
        int among = TableWords.Among.HeadOf(clean);
        ReadOnlySpan<char> name = Strip(clean.AsSpan(among));
        name = name[TableWords.Sign.HeadOf(name)..];
        bool opens = clean.Length > 0 && Marks.KindOf(clean[^1]) == TokenKind.Colon;
        PeriodLabel period = default;
        if (MayBePeriod(name) && PeriodLabel.TryReadHead(name, out PeriodLabel read, out int head) && (head == name.Length || IsTimeOfName(in read, name[head..])))
        {
            period = read;
            name = name[head..].TrimStart(BehindAmong);
        }

        return new RowLabel(name.ToString(), unit, period, among > 0 || marked, opens);
    }

    /// <summary>2025年末总人口: the time of a name; 年末总人口 is a name.</summary>
    private static bool IsTimeOfName(in PeriodLabel period, ReadOnlySpan<char> rest) =>
        period.IsExpression && !period.IsEdgeOnly && period.IsOfCalendar && AreaNames.IsHan(rest[0]) && !NotBehindTime.Contains(rest[0]);

    /// <summary>一、, 1. and （一） in front of a name, and colons around it.</summary>
    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> name)
    {
        name = name.Trim("：:、，-—·　 ");
        int digits = 0;
        int from = name.Length > 0 && name[0] is '（' or '(' ? 1 : 0;
        while (from + digits < name.Length && CharTable.IsFigure(name[from + digits]))
            digits++;
        int end = from + digits;
        if (digits == 0 || digits > 3 || end >= name.Length - 1)
            return name;
        bool numbered = from == 1 ? name[end] is '）' or ')' : name[end] is '、' or '．' || (name[end] is '.' && !ArabicDigits.IsDigit(name[end + 1])) || name[end] is '）' or ')';
        return numbered ? name[(end + 1)..].TrimStart("、. 　") : name;
    }

    /// <summary>What stands between 其中 and a name.</summary>
    private const string BehindAmong = "：:、的 ";

    /// <summary>2025年以来, 2025年期末: the word goes on with the time.</summary>
    private const string NotBehindTime = "以期内之至";

    /// <summary>Characters of which a period has one.</summary>
    private const string OfPeriods = "年月季旬期计日节";

    private static bool MayBePeriod(ReadOnlySpan<char> name)
    {
        foreach (char c in name)
            if (OfPeriods.Contains(CharTable.Folded[c]) || char.IsAsciiDigit(c))
                return true;
        return false;
    }
}
