namespace Hengyang.Stats;

/// <summary>A word that names a year, month, week or day by its distance from another.</summary>
/// <param name="Words">The words, separated by blanks.</param>
/// <param name="Term">What they mean.</param>
/// <param name="Sense">The sense of other words of <see cref="SharedWords"/> that mean the same; empty for none.</param>
internal readonly record struct RelativePeriod(string Words, CalendarTerm Term, string Sense = "")
{
    internal IEnumerable<string> AllWords =>
        Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Concat(Sense.Length == 0 ? [] : SharedWords.Of(Sense));
}

/// <summary>
/// 今年, 上月, 当天 and their like. What counts from the reference date and what from the period stated last follows
/// section 5 of the contract. The value of <see cref="WordKind.RelativePeriod"/> is four times the row plus the
/// <see cref="TermEdge"/>: 去年 is row × 4, 去年初 one more, 去年底 two more.
/// </summary>
internal static class RelativePeriodTable
{
    /// <summary>The value of 同期, which is no row.</summary>
    internal const short SamePeriod = -1;

    /// <summary>The value of 年内, the first row.</summary>
    internal const short WithinYear = 0;

    internal static readonly RelativePeriod[] Rows =
    [
        new("", CalendarTerm.OfYear(Anchor.Own, 0), "RelativePeriod.WithinYear"),

        // ---- years
        new("今年度", CalendarTerm.OfYear(Anchor.Reference, 0), "RelativePeriod.ThisYear"),
        new("", CalendarTerm.OfYear(Anchor.Own, 0), "RelativePeriod.OwnYear"),
        new("去年度", CalendarTerm.OfYear(Anchor.Reference, -1), "RelativePeriod.LastYear"),
        new("前年", CalendarTerm.OfYear(Anchor.Reference, -2)),
        new("大前年", CalendarTerm.OfYear(Anchor.Reference, -3)),
        new("下一年", CalendarTerm.OfYear(Anchor.Reference, 1), "RelativePeriod.NextYear"),
        new("下一年度 下年度", CalendarTerm.OfYear(Anchor.Stated, 1)),
        new("[成产用运营效]后年", CalendarTerm.OfYear(Anchor.Reference, 2)),
        new("同年 该年 当年度", CalendarTerm.OfYear(Anchor.Stated, 0), "RelativePeriod.StatedYear"),
        new("前一年", CalendarTerm.OfYear(Anchor.Stated, -1), "RelativePeriod.YearBefore"),
        new("", CalendarTerm.OfYear(Anchor.Stated, 1), "RelativePeriod.YearAfter"),

        new("今明两年", CalendarTerm.OfYears(Anchor.Reference, 0, 2)),
        new("明后两年 明后年", CalendarTerm.OfYears(Anchor.Reference, 1, 2)),
        new("去今两年", CalendarTerm.OfYears(Anchor.Reference, -1, 2)),

        // ---- quarters and months
        new("", default(CalendarTerm).With(TermUnit.Quarter, Anchor.Reference, 0), "RelativePeriod.ThisQuarter"),
        new("当季度 该季度", default(CalendarTerm).With(TermUnit.Quarter, Anchor.Stated, 0), "RelativePeriod.StatedQuarter"),
        new("上季度 上季 上一季度 上一季 上个季度 前一季度 前一季 前季", default(CalendarTerm).With(TermUnit.Quarter, Anchor.Stated, -1)),
        new("下季度 下季 下一季度 下一季 下个季度 次季", default(CalendarTerm).With(TermUnit.Quarter, Anchor.Stated, 1)),
        new("", default(CalendarTerm).With(TermUnit.Month, Anchor.Reference, 0), "RelativePeriod.ThisMonth"),
        new("当月份 这个月", default(CalendarTerm).With(TermUnit.Month, Anchor.Stated, 0), "RelativePeriod.StatedMonth"),
        new("上上月 上上个月", default(CalendarTerm).With(TermUnit.Month, Anchor.Stated, -2)),
        new("上月份 上一月 上一个月 前一月 前一个月", default(CalendarTerm).With(TermUnit.Month, Anchor.Stated, -1), "RelativePeriod.MonthBefore"),
        new("下月 下个月 下月份 次月 下一个月", default(CalendarTerm).With(TermUnit.Month, Anchor.Stated, 1)),

        // ---- weeks
        new("本周 这周 本星期 这一周", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, 0)),
        new("上上周 上上个星期", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, -2)),
        new("上周 上星期 上一周 上个星期", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, -1)),
        new("前一周 前一星期", default(CalendarTerm).With(TermUnit.Week, Anchor.Stated, -1)),
        new("当周 该周 同周", default(CalendarTerm).With(TermUnit.Week, Anchor.Stated, 0)),
        new("下下周 下下个星期", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, 2)),
        new("下周 下星期 下一周 下个星期", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, 1)),

        new("本周末 这周末 这个周末", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, 0).WithDays(TermDays.Weekday, 6, 7)),
        new("上周末 上个周末", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, -1).WithDays(TermDays.Weekday, 6, 7)),
        new("下周末 下个周末", default(CalendarTerm).With(TermUnit.Week, Anchor.Reference, 1).WithDays(TermDays.Weekday, 6, 7)),

        // ---- days
        new("今天 今晚 今早 今晨 今夜", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, 0), "RelativePeriod.Today"),
        new("昨天 昨日 昨晚 昨夜 昨[非今年]", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, -1)),
        new("大前天", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, -3)),
        new("前天", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, -2)),
        new("明天 明日 明晚", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, 1)),
        new("大后天", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, 3)),
        new("后天", default(CalendarTerm).With(TermUnit.Day, Anchor.Reference, 2)),
        new("当天 同一天", default(CalendarTerm).With(TermUnit.Day, Anchor.Stated, 0), "RelativePeriod.StatedDay"),
        new("次日 翌日", default(CalendarTerm).With(TermUnit.Day, Anchor.Stated, 1)),
        new("前一天 前一日", default(CalendarTerm).With(TermUnit.Day, Anchor.Stated, -1)),

        // ---- seasons
        new("今春", CalendarTerm.OfYear(Anchor.Reference, 0).With(TermUnit.Season, 1, 1)),
        new("今夏", CalendarTerm.OfYear(Anchor.Reference, 0).With(TermUnit.Season, 2, 2)),
        new("今秋", CalendarTerm.OfYear(Anchor.Reference, 0).With(TermUnit.Season, 3, 3)),
        // one year told apart from 今年冬: in January 今冬 is the winter that is not over
        new("今冬", CalendarTerm.OfYears(Anchor.Reference, 0, 1).With(TermUnit.Season, 4, 4)),
        new("去冬", CalendarTerm.OfYear(Anchor.Reference, -1).With(TermUnit.Season, 4, 4)),
        new("去秋", CalendarTerm.OfYear(Anchor.Reference, -1).With(TermUnit.Season, 3, 3)),
        new("去夏", CalendarTerm.OfYear(Anchor.Reference, -1).With(TermUnit.Season, 2, 2)),
        // the spring of the next year is the season behind the fourth
        new("今冬明春", CalendarTerm.OfYear(Anchor.Reference, 0).With(TermUnit.Season, 4, 5)),
        new("去冬今春", CalendarTerm.OfYear(Anchor.Reference, -1).With(TermUnit.Season, 4, 5)),

        // ---- centuries: whoever writes after 2000 is in the 21st
        new("上世纪 上个世纪", CalendarTerm.OfYears(Anchor.Century, 1901, 100)),
        new("本世纪", CalendarTerm.OfYears(Anchor.Century, 2001, 100)),
    ];

    /// <summary>The term that a token's value stands for.</summary>
    /// <summary>The values of 同月, 同季 and their like: the same part of another year.</summary>
    internal static IEnumerable<int> StatedParts =>
        Enumerable.Range(0, Rows.Length << 2).Where(static value => TermOf((short)value) is { UnitAnchor: Anchor.Stated, First: 0 });

    internal static CalendarTerm TermOf(short value) => Rows[value >> 2].Term.At((TermEdge)(value & 3));
}
