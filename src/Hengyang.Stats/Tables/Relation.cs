namespace Hengyang.Stats;

/// <summary>How the period of a column or a row lies to the one that the table is of.</summary>
internal enum Relation : byte
{
    None,

    /// <summary>本月: the last month of it.</summary>
    Month,

    /// <summary>累计: from January to its end.</summary>
    Cumulative,

    /// <summary>本期, 本年数: itself.</summary>
    Current,

    /// <summary>上期, 同期, 上年数: the same stretch a year earlier.</summary>
    Previous,

    /// <summary>上月: the month before.</summary>
    PreviousMonth,

    /// <summary>期末, 年末: its last day.</summary>
    End,

    /// <summary>期初, 年初: the first day of its year.</summary>
    Begin,

    /// <summary>上年末: the last day of the year before.</summary>
    PreviousEnd,
}

/// <summary>The words for a <see cref="Relation"/> at the head of a header, and the days they mean.</summary>
internal static class Relations
{
    private static readonly WordList CumulativeHeads = new(SharedWords.Of("Relations.CumulativeHeads", "年初至当期累计", "年初至报告期末", "年初至本月", "年初至今", "年初累计", "自年初累计", "本年累计", "全年累计", "本月止累计", "1-本月", "1—本月", "1－本月", "年累计", "本期累计"));

    private static readonly WordList MonthHeads = new(SharedWords.Of("Relations.MonthHeads"));

    private static readonly WordList PreviousMonthHeads = new(SharedWords.Of("Relations.PreviousMonthHeads"));

    private static readonly WordList CurrentHeads = new(SharedWords.Of("Relations.CurrentHeads", "当期", "报告年"));

    private static readonly WordList PreviousHeads = new(SharedWords.Of("Relations.PreviousHeads", "上年同月"));

    private static readonly WordList EndHeads = new(SharedWords.Of("Relations.EndHeads", "本期末", "本年末", "本月末"));

    private static readonly WordList BeginHeads = new(SharedWords.Of("Relations.BeginHeads", "本期初"));

    private static readonly WordList PreviousEndHeads = new("上年末", "上年年末", "上年底", "上年度末", "去年末", "去年底");

    private static readonly (WordList Words, Relation Relation)[] Heads =
    [
        (CumulativeHeads, Relation.Cumulative),
        (MonthHeads, Relation.Month),
        (PreviousMonthHeads, Relation.PreviousMonth),
        (CurrentHeads, Relation.Current),
        (PreviousHeads, Relation.Previous),
        (EndHeads, Relation.End),
        (BeginHeads, Relation.Begin),
        (PreviousEndHeads, Relation.PreviousEnd),
    ];

    /// <summary>What tells its own basis.</summary>
    private static readonly string[] OwnBases = [.. SharedWords.Of("Relations.OwnBases")];

    /// <summary>What may stand behind the words when they name the column's time: 本期金额, 累计数; not 年初预算.</summary>
    private static readonly WordList Behind = new(SharedWords.Of("Relations.Behind", "数", "发生额", "额", "值", "绝对", "总", "量", "增", "比", "较", "止"));

    /// <summary>The length of the words at the head of a header, or 0.</summary>
    internal static int HeadOf(ReadOnlySpan<char> text, out Relation relation)
    {
        relation = Relation.None;
        int longest = 0;
        foreach ((WordList words, Relation meaning) in Heads)
        {
            int length = words.HeadOf(text);
            if (length > longest)
                (longest, relation) = (length, meaning);
        }

        if (longest == text.Length || longest == 0)
            return longest;
        ReadOnlySpan<char> rest = text[longest..].TrimStart("（(：: 　");
        return Behind.HeadOf(rest) > 0 && !(relation == Relation.Previous && IsComparison(text[..longest], rest)) ? longest : 0;
    }

    /// <summary>同期变动率, 上年同期增减: what the change is measured against.</summary>
    private static bool IsComparison(ReadOnlySpan<char> head, ReadOnlySpan<char> rest) =>
        TableWords.Change.HeadOf(rest) > 0 && !FoldedText.StartsWithAny(rest, OwnBases) && FoldedText.EndsWith(head, ComparisonTerm.SamePeriod);

    /// <summary>The days, seen from the period of the table; null where it does not tell.</summary>
    internal static DateRange? Resolve(Relation relation, in DateRange? of)
    {
        if (of is not { Begin: { } begin, End: { } end } period)
            return null;
        switch (relation)
        {
            case Relation.Month:
                return period.Precision is PeriodPrecision.Year or PeriodPrecision.MultiYear ? null : DateRange.Month(end.Year, end.Month);
            case Relation.PreviousMonth:
                if (period.Precision is PeriodPrecision.Year or PeriodPrecision.MultiYear)
                    return null;
                return end.Month == 1 ? end.Year > 1 ? DateRange.Month(end.Year - 1, 12) : null : DateRange.Month(end.Year, end.Month - 1);
            case Relation.Cumulative:
                return begin.Year == end.Year ? DateRange.Months(end.Year, 1, end.Month) : period;
            case Relation.Previous:
                return Earlier(period);
            case Relation.End:
                return DateRange.PointInTime(end);
            case Relation.Begin:
                return DateRange.PointInTime(new DateOnly(begin.Year, 1, 1));
            case Relation.PreviousEnd:
                return end.Year > 1 ? DateRange.PointInTime(new DateOnly(end.Year - 1, 12, 31)) : null;
            default:
                return period;
        }
    }

    /// <summary>The same stretch a year earlier; null where an end is not known or the year is the first there is.</summary>
    internal static DateRange? Earlier(in DateRange period) =>
        period is { Begin: { Year: > 1 }, End: not null } ? PeriodResolver.YearBefore(in period) : null;
}
