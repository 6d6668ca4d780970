namespace Hengyang.Stats;

/// <summary>
/// The forms of a whole period that are no term of the calendar: stretches that end or begin at a day, times counted from a
/// day, months up to a day. A form is a row here; its meaning is in <see cref="PeriodMeanings"/>.
/// </summary>
internal static class PeriodForms
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        ["unit"] = "(u:个月 | u:个季度 | u:年 | u:周 | u:天)",
    };

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["one-character"] = PeriodGuards.IsOneCharacter,
        ["opens-or-compared"] = PeriodGuards.OpensOrIsCompared,
        ["fiscal"] = PeriodGuards.IsFiscalOrAcross,
        ["begins-clause"] = PeriodGuards.BeginsClause,
    };

    private static readonly Form<PeriodExpression>[] Rows =
    [
        new("months or years up to a day", "{AsOf} t:{Term} [止] [的] [过去] (n:{Count} $unit | h:{HalfOf} u:年 | w:当周)", PeriodMeanings.UpTo, "截至2024年7月26日当周 → 2024-07-20/2024-07-26", "截至2025年8月10日的两周 → 2025-07-28/2025-08-10", "截至2025年8月底的三个月 → 2025-06/2025-08", "截至2025年9月的12个月 → 2024-10/2025-09", "截至2026年3月末的一年 → 2025-04/2026-03", "截至2025年9月底的过去12个月 → 2024-10/2025-09"),
        new("recent months by a number before 月", "{Recent} n:{Months} k:月 [来 | 以来 | 间]", PeriodMeanings.RecentMonths, "近三月 @ 2026-03-20 → 2025-12-21/2026-03-20", "最近6月 @ 2026-03-20 → 2025-09-21/2026-03-20", "过去两月 @ 2026-03-20 → 2026-01-21/2026-03-20", "近3月份 @ 2026-03-20 → -", "近3月5日 @ 2026-03-20 → -", "历时近三月 @ 2026-03-20 → -")
        {
            NotAfter = PeriodRecognizer.NotRecent,
            Guards = "one-character",
            NotBefore = "度日初末底上中下0123456789",
        },
        new("time ago", "(n:{Count} $unit | h:{HalfOf} u:年 | h:{HalfOf} u:个月) b:前", PeriodMeanings.Away, "三天前 @ 2026-03-20 → at 2026-03-17", "半年前 @ 2026-03-20 → at 2025-09-20", "10年前 @ 2026-03-20 → 2016", "2月1日出口1.2亿元，两周前出口1亿元 @ 2026-03-20 → at 2026-01-18", "毕业三年前 @ 2026-03-20 → -", "五年前景 @ 2026-03-20 → -")
        {
            Guards = "begins-clause",
            NotBefore = "景台列提沿端期置身瞻述移进往者所半海夕不来后方线卫0123456789一二两三四五六七八九十",
        },
        new("time from now", "(n:{Count} $unit | h:{HalfOf} u:年 | h:{HalfOf} u:个月) 后", PeriodMeanings.Away, "两周后 @ 2026-03-20 → at 2026-04-03", "半年后 @ 2026-03-20 → at 2026-09-20", "毕业三年后 @ 2026-03-20 → -", "三年后续建设 @ 2026-03-20 → -")
        {
            Guards = "begins-clause",
            NotBefore = PeriodRecognizer.NotAfter,
        },
        new("since a time ago", "[从] (n:{Count} $unit | h:{HalfOf} u:年 | h:{HalfOf} u:个月) b:前 (到 | 至) ({Now} | 今)", PeriodMeanings.AwaySince, "半年前到现在 @ 2026-03-20 → 2025-09-20/.."),
        new("units before the period stated", "(先前 | 此前 | {Until} | '对 '上) [的] n:{Count} $unit", PeriodMeanings.Preceding, "4月份为3.1%，对上三个月为3% @ 2025-12-20 → 2025-01/2025-03", "8月份为12%，先前三个月为3% @ 2025-12-20 → 2025-05/2025-07", "8月份为12%，之前两个季度为3% @ 2025-12-20 → 2025-02/2025-07", "之前三个月为3% @ 2025-12-20 → -"),
        new("week before the period stated", "'对 上一周", PeriodMeanings.WeekBefore, "截至12月23日一周为9.85%，对上一周为7.64% @ 2025-12-28 → 2025-12-10/2025-12-16", "对上一周为7.64% @ 2025-12-28 → -"),
        new("years up to now", "前 n:{Count} 年", PeriodMeanings.YearsBefore, "前五年累计投资20亿元 @ 2026-03-20 → 2021-03-21/2026-03-20", "投产前三年亏损 @ 2026-03-20 → -", "前三年级学生 @ 2026-03-20 → -")
        {
            Guards = "opens-or-compared",
            NotBefore = "级头届期来以多余半同0123456789",
        },
        new("months of two years by strokes", "Y:{NearYear} {stroke} m:{Month} {-} Z:{NearYear} {stroke} n:{Month}", PeriodMeanings.BetweenStrokes, "2025/1-2025/11 → 2025-01/2025-11", "2024/10-2025/3 → 2024-10/2025-03", "2025/1-2025/11/05 → -")
        {
            NotBefore = "/0123456789年月日",
        },
        new("months so far of a fiscal year", "A:{Year} [({stroke} | {to}) z:{AnyYY}] g:{FiscalYear} [的] (首 | 头 | 前) c:{Month} (k:个月 | k:个季度 | k:季 | k:季度)", PeriodMeanings.FiscalSoFar, "2024/25财政年度首七个月 → 2024-04/2024-10", "2025财年前三季度 → 2025-04/2025-12", "2024-25年度前三季 → 2024-04/2024-12", "二〇二四至二五财政年度首十个月 → 2024-04/2025-01", "2024年度前三季 → -")
        {
            Guards = "fiscal",
        },
        new("part of a fiscal year", "A:{Year} [({stroke} | {to}) z:{AnyYY}] g:{FiscalYear} [的] p:{PartName}", PeriodMeanings.FiscalPart, "2023/24财政年度上半年 → 2023-04/2023-09", "2024-25年度下半年 → 2024-10/2025-03", "2024/25财政年度首季 → 2024-04/2024-06", "2025财年下半年 → 2025-10/2026-03", "2024年度上半年 → -")
        {
            Guards = "fiscal",
        },
        new("since an unmarked year", "Y:{NearYear} 年 来", PeriodMeanings.SinceYear, "2015年来 @ 2021-05-07 → 2015/..", "2015年来自海外 @ 2021-05-07 → -"),
    ];

    /// <summary>What 来 begins when it ends no period: 来自, 来源, 来华.</summary>
    internal const string NotSince = "自源到看临华访电者宾料信";

    internal static readonly FormTable<PeriodExpression> Table = new(Rows, PeriodVocabulary.Of, Parts, Guards, ReadTerm);

    private static int ReadTerm(in Sentence s, int index, int place, out FormPart part, out int end, out int next)
    {
        part = default;
        (end, next) = (place, index);
        if (s[index].Start != place || !PeriodRecognizer.TryReadOneTerm(in s, index, out CalendarTerm term, out next, out end))
            return 0;
        part = FormPart.Of(in term);
        return PeriodVocabulary.TermPart;
    }
}
