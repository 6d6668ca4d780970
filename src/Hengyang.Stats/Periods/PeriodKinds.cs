namespace Hengyang.Stats;

/// <summary>What a calendar word behind a number names; the value of <see cref="WordKind.CalendarUnit"/>.</summary>
internal enum CalendarUnit : short
{
    /// <summary>年: a year behind four digits or a positional number, else a duration.</summary>
    Year = 1,

    /// <summary>年度, 财年.</summary>
    FiscalYear,

    /// <summary>学年.</summary>
    SchoolYear,

    /// <summary>季度: the quarter of that number.</summary>
    Quarter,

    /// <summary>季: a quarter only behind 第 or a year (四季 are the seasons).</summary>
    Season,

    /// <summary>月, 月份.</summary>
    Month,

    /// <summary>日.</summary>
    Day,

    /// <summary>号: a day only behind a month.</summary>
    DayNumber,

    /// <summary>世纪, with 初 and 末.</summary>
    Century,
    CenturyBegin,
    CenturyEnd,

    /// <summary>年代, with 初, 中期 and 末.</summary>
    Decade,
    DecadeBegin,
    DecadeMiddle,
    DecadeEnd,

    /// <summary>年半: of 一年半来.</summary>
    YearAndHalf,

    /// <summary>个月: a count of months.</summary>
    MonthCount,

    /// <summary>个季度.</summary>
    QuarterCount,

    /// <summary>周, 个星期: a count, or a number behind 第.</summary>
    Week,

    /// <summary>天.</summary>
    DayCount,

    /// <summary>时, 点: the clock behind a day.</summary>
    Hour,
    Minute,
}

/// <summary>A part of the calendar that may stand alone; the value of <see cref="WordKind.CalendarPart"/>.</summary>
internal enum CalendarPart : short
{
    WholeYear = 1,
    FirstHalfYear,
    SecondHalfYear,
    FirstQuarter,
    SecondQuarter,
    ThirdQuarter,
    LastQuarter,
    YearBegin,
    YearEnd,
    QuarterBegin,
    QuarterEnd,
    MonthBegin,
    MonthEnd,
    FirstTenDays,
    SecondTenDays,
    LastTenDays,
    FirstTwentyDays,
    LastTwentyDays,
    FirstHalfMonth,
    SecondHalfMonth,

    /// <summary>年中: 30 June.</summary>
    YearMiddle,
    Spring,
    Summer,
    Autumn,
    Winter,
}

/// <summary>A word behind a period; the value of <see cref="WordKind.PeriodSuffix"/>.</summary>
internal enum PeriodSuffix : short
{
    /// <summary>以来, 至今, 以后, 开始.</summary>
    Since = 1,

    /// <summary>以前, 之前.</summary>
    Until,

    /// <summary>期间, 前后, 之间: changes no day.</summary>
    During,

    /// <summary>为止.</summary>
    Ending,
}

/// <summary>A word in front of a period; the value of <see cref="WordKind.PeriodPrefix"/>.</summary>
internal enum PeriodPrefix : short
{
    /// <summary>截至, 截止: a point in time follows.</summary>
    AsOf = 1,

    /// <summary>过去: a stretch before.</summary>
    Past,

    /// <summary>近, 最近.</summary>
    Recent,

    /// <summary>未来, 今后.</summary>
    Coming,

    /// <summary>到, 至.</summary>
    To,

    /// <summary>至今年, in which the lexer would find 至今.</summary>
    ToThisYear,

    /// <summary>至今天.</summary>
    ToToday,
}
