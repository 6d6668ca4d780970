namespace Hengyang.Stats.Tests.Forms;

/// <summary>The cases of docs/hard-cases-periods.md.</summary>
internal static class HardPeriodCases
{
    internal static readonly HardPage Page = new(
        "hard-cases-periods.md",
        "Hard cases about periods",
        "Every row of the shared collection whose expectation is a period, an instant, a date, a date with a time or an invalid date is a row of `tests/Hengyang.Stats.Tests/Periods/HardPeriodTests.cs` with its literal days.",
        new(
            "Where the collection asks for something else",
            "",
            new("(20)湛仲字第2号时间：2025年3月20日上午九点", "2025年3月20日上午九点 = 2025-03-20", "a period is made of days: a clock time belongs to the words and not to the value (contract, section 5)", "2025-03-20T09:00"),
            new("2016年06月30日09时30分", "2016-06-30", "the same", "2016-06-30T09:30"),
            new("09-01 20:01 至 12-01 18:07", "2023-09-01/2023-12-01", "the same; month and day without a year are read only where a clock time follows them, because 09-01 alone may be anything", "two date-times"),
            new("2024年12月3I日", "2024-12-31", "the mention's own text shows the letter, and no other misreading is possible in front of 日", "a flag that I was read as 1"),
            new("2016—2020年年均增长5.8%", "2016—2020年 = 2016/2020; 年均增长5.8% = +5.8% AnnualAverage", "the base year of a mean is a convention of the statistics yearbook, not something that the text says", "base 2015"),
            new("上年同期", "2023", "the same period of the year before once a period has been stated in its paragraph; a text that is only these two words has none", "the same period of the year before"),
            new("一、二季度", "一 = 2024-Q1; 二季度 = 2023-Q2", "the second alone holds the unit; each has its days, the latest up to the reference date", "two quarters"),
            new("四月十三", "四月 = 2023-04", "without 日 or 号 the words are rather a lunar day, and nothing says so. A switch would decide for a whole text what the text decides from place to place", "ambiguous, a switch for 农历"),
            new("农历四月十三", "2023-05-31", "periods are Gregorian days", "lunar month 4, day 13"),
            new("腊月二十三", "2024-02-02", "the lunar year is that whose day the reference date allows", "lunar month 12, day 23"),
            new("2012—13", "2012/2013", "with an ASCII hyphen it is years only where it cannot be a month: 2011-12 is December 2011", "the years 2012 and 2013")),
        new(
            "What words without a fixed meaning give",
            "",
            new("周一开市", "周一 = 2024-01-29", "the latest Monday up to the reference date"),
            new("周一至周五营业，每周一闭馆", "nothing", "where days recur there is no mention"),
            new("周末", "2024-02-03/2024-02-04", "alone: Saturday and Sunday of the week of the reference date"),
            new("周末市场十分热闹", "nothing", "in a sentence it mostly names a custom; 本周末 and 上周末 are always read"),
            new("第3周", "2024-01-15/2024-01-21", "the ISO week of the year that governs, else of the latest year that fits"),
            new("两年多来成绩显著", "两年多来 = ../2024-02-01", "up to the reference date, beginning open: how much more than two years is not said"),
            new("十年间建成12座", "十年间 = 2014/2023; 12座 = 12座", "the ten years before, unless the years stand straight before it (2016—2020年五年间)"),
            new("今冬明春", "2024-12/2025-05", "winter from December to February and the spring that follows it"),
            new("年内完成", "年内 = 2024", "the year of the reference date; 任期年内 and the like cannot be told from it"),
            new("“老九月坪”", "nothing", "a month that other characters are glued to on both sides up to the quotation marks is part of a name")));
}
