namespace Hengyang.Stats;

/// <summary>
/// The forms of one term of the calendar: a year, a part of it, a month, a week, a day. A form is a row here; its meaning is
/// in <see cref="TermMeanings"/>. What the rows do not say is read by <see cref="PeriodRecognizer"/>.
/// </summary>
internal static class TermForms
{
    private static readonly Dictionary<string, string> Parts = new()
    {
        // 2025年, 去年
        ["year"] = "(Y:{Year} 年 | r:{RelativeYear})",
        // 2025年8月, 8月, 上月
        ["month"] = "([$year] m:{Month} 月 | r:{RelativeMonth})",
        // 2025年第二季度, 二季度
        ["quarter"] = "[$year] [第] q:{Quarter} (季度 | 季)",
    };

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["fiscal"] = PeriodGuards.IsFiscal,
        ["bounds"] = PeriodGuards.IsBounded,
        ["ends-word"] = PeriodGuards.EndsWord,
        ["clause-year"] = PeriodGuards.BeginsClauseOfFigure,
        ["before-part"] = PeriodGuards.IsBeforePart,
        ["compared-year"] = PeriodGuards.IsComparedOrOfFigure,
    };

    private static readonly Form<CalendarTerm>[] Rows =
    [
        // ---- years
        new("year of the common era", "(公元 | 西元) n:{AnyYear} 年", TermMeanings.EraYear, "公元220年 → 0220", "西元2025年 → 2025"),
        new("year before the common era", "公元前 n:{AnyYear} 年", TermMeanings.BeforeEra, "公元前221年 → nothing", "公元前3000年 → nothing"),

        new("year of an emperor", "(顺治 | 康熙 | 雍正 | 乾隆 | 嘉庆 | 道光 | 咸丰 | 同治 | 光绪 | 宣统 | 洪武 | 建文 | 永乐 | 宣德 | 景泰 | 成化 | 弘治 | 嘉靖 | 隆庆 | 万历 | 崇祯 | 贞观 | 开元 | 宋绍兴) n:{HanCount} 年", TermMeanings.BeforeEra, "光绪三十一年 → nothing", "南宋绍兴十年 → nothing", "嘉庆二年 → nothing", "绍兴十年 → -"),

        new("two digits of a year before 同期", "y:{YY} 年 / 同期", TermMeanings.ShortYear, "24年同期 @ 2026-03-20 → 2024"),
        new("two digits of a year before a figure", "y:{YY} 年", TermMeanings.ShortYear, "24年营收28亿元，25年营收30亿元 @ 2026-03-20 → 2025", "30年期国债120亿元 → -", "24年来营收28亿元 @ 2026-03-20 → -", "合同期20年，营收28亿元 @ 2026-03-20 → -", "24年营收28亿元 @ 1998-03-20 → -")
        {
            Guards = "clause-year",
            NotBefore = "来前间多余历内以后的校庆期龄轻货画级限累共总合平均",
        },

        new("two numerals of a year", "y:{HanYY} 年", TermMeanings.ShortYearInNumerals, "五六年产量三万吨 @ 1957-12-09 → 1956", "五五年产量三万吨 @ 1957-12-09 → 1955", "较五六年增长8% @ 2024-12-09 → -", "五六年来产量三万吨 @ 1957-12-09 → -", "五六年前有三万吨 @ 1957-12-09 → -", "五六年间建成三座 @ 1957-12-09 → -", "五六年内建成三座 @ 1957-12-09 → -", "五六年以后有三座 @ 1957-12-09 → -", "五六年后有三座 @ 1957-12-09 → -", "五六年时间建成三座 @ 1957-12-09 → -", "五六年之间建成三座 @ 1957-12-09 → -", "五六年制学校三座 @ 1957-12-09 → -", "用了五六年建成 @ 1957-12-09 → -")
        {
            Guards = "compared-year",
            NotBefore = "来前间内以后时之制",
        },

        new("two digits of a year before its months so far", "y:{YY} 年 (前 | 首 | 头) n:{Month} (u:季度 | u:个月 | u:个季度)", TermMeanings.ShortYearSoFar, "25年前三季度 @ 2026-03-20 → 2025-Q1/2025-Q3", "24年首11个月 @ 2026-03-20 → 2024-01/2024-11", "50年前三个季度 @ 2026-03-20 → -"),
        new("word of a year with the year itself", "{RelativeYear} {open} Y:{NearYear} 年 {close}", TermMeanings.Year, "明年（2025年）5月 @ 2024-10-24 → 2025-05", "去年（2024年）上半年 @ 2026-03-20 → 2024-H1", "去年（2024年）营收12亿元 @ 2026-03-20 → -")
        {
            Guards = "before-part",
        },

        // ---- parts of a year
        new("bare year before a quarter", "Y:{NearYear} 第 q:{Quarter} (季度 | 季)", TermMeanings.Quarter, "2024第1季度 → 2024-Q1", "2025第四季度 → 2025-Q4"),
        new("half-year in letters before the year", "h:{Half} {H} y:{LetterYear}", TermMeanings.LetterHalf, "1H25 → 2025-H1", "2H24 → 2024-H2", "1H2025 → 2025-H1"),
        new("quarter in letters before the year", "q:{Quarter} {Q} y:{LetterYear}", TermMeanings.Quarter, "3Q25 → 2025-Q3", "1Q2024 → 2024-Q1"),
        new("months so far in letters before the year", "c:{ArabicMonth} {M} y:{LetterYear}", TermMeanings.LetterMonth, "9M25 → 2025-01/2025-09"),
        new("month in letters", "Y:{Year} [年] {M} m:{Month}", TermMeanings.LetterMonth, "2025M3 → 2025-03", "2025年M11 → 2025-11"),
        new("half-year in letters", "Y:{Year} [年] {S} h:{Half}", TermMeanings.LetterHalf, "2025S1 → 2025-H1"),
        new("year with the letter of an estimate", "Y:{NearYear} {E}", TermMeanings.Year, "2025E → 2025", "2024A → 2024"),
        new("fiscal year in letters", "{FY} y:{LetterYear}", TermMeanings.Year, "FY2024 → 2024", "FY25 → 2025"),
        new("two digits before a part in letters", "y:{YY} p:{PartName}", TermMeanings.Part, "24Q4 → 2024-Q4", "25H1 → 2025-H1"),
        new("part behind a dash", "Y:{NearYear} {-} p:{PartName}", TermMeanings.Part, "2025-H1 → 2025-H1", "2024-Q3 → 2024-Q3"),
        new("middle of a year", "$year {YearMiddle}", TermMeanings.MiddleOfYear, "2024年年中 → at 2024-06-30", "去年年中 @ 2026-03-20 → at 2025-06-30"),
        new("middle of a year by one character", "$year 中", TermMeanings.MiddleOfYear, "2024年中 → at 2024-06-30", "2023年中国 → -", "2023年中部地区 → -")
        {
            Guards = "ends-word",
        },

        new("first half by its accounts", "Y:{Year} {YearAndHalf} {Annual} '度", TermMeanings.FirstHalf, "2021年半年度 → 2021-H1", "2021年半年报 → -"),
        new("first of two halves", "[$year] a:上 / {、,stroke} {HalfName}", TermMeanings.FirstOfTwo, "2025年上、下半年 → 2025-H1", "上、下半年 @ 2026-03-20 → 2026-H1"),
        new("first of two quarters", "[$year] q:首 / {、} 次季", TermMeanings.FirstOfTwo, "2025年首、次季 → 2025-Q1"),
        new("quarter of a fiscal year", "Y:{Year} [{stroke,-} {YY}] f:{FiscalYear} [第] q:{Quarter} (季度 | 季)", TermMeanings.FiscalQuarter, "2025/26财年第二季度 → 2025-07/2025-09", "2025财年第四季度 → 2026-01/2026-03", "2025年度第四季度 → -")
        {
            Guards = "fiscal",
        },

        // ---- the last, the first and the N-th of something
        new("last months or quarters", "$year [的] 最后 n:{Count} (u:个月 | u:个季度)", TermMeanings.LastOfYear, "2025年最后两个月 → 2025-11/2025-12", "去年最后一个季度 @ 2026-03-20 → 2025-Q4"),
        new("N-th month of a year", "$year [的] 第 n:{Month} 个月", TermMeanings.MonthOfYear, "2025年第三个月 → 2025-03", "去年的第11个月 @ 2026-03-20 → 2025-11"),
        new("months so far by their count", "$year [的] a:{Month} {to} b:{Month} 个月", TermMeanings.MonthsSoFar, "2024年1-8个月 → 2024-01/2024-08", "今年1—2个月 @ 2026-03-20 → 2026-01/2026-02", "2024年3-6个月 → -"),
        new("first month of a year", "$year [的] (首月 | 首个月 | 开局之月)", TermMeanings.FirstMonth, "2026年首月 → 2026-01", "今年开局之月 @ 2026-03-20 → 2026-01"),
        new("month of a quarter", "$quarter [的] (f:首月 | f:首个月 | 第 n:{Quarter} 个月 | l:末月 | l:最后 {一} 个月)", TermMeanings.MonthOfQuarter, "2025年三季度首月 → 2025-07", "2025年第二季度第三个月 → 2025-06", "2025年一季度最后一个月 → 2025-03"),
        new("first months of a quarter", "$quarter [的] (前 | 头 | 首) n:{Count} 个月", TermMeanings.MonthsOfQuarter, "2025年三季度头两个月 → 2025-07/2025-08", "一季度前2个月 @ 2026-03-20 → 2026-01/2026-02", "一季度前4个月 → -"),
        new("week of a month", "$month [的] 第 w:{Small} 周", TermMeanings.WeekOfMonth, "2025年12月第二周 → 2025-12-08/2025-12-14", "2025年10月第1周 → 2025-10-06/2025-10-12", "上月第四周 @ 2026-03-20 → 2026-02-23/2026-03-01", "2025年第2周 → -"),
        new("first days of a month", "$month [的] (前 | 头 | 首) n:{Count} (天 | 日)", TermMeanings.FirstDays, "2025年8月前10天 → 2025-08-01/2025-08-10", "2025年10月前20日 → 2025-10-01/2025-10-20", "上月头三天 @ 2026-03-20 → 2026-02-01/2026-02-03"),
        new("last days of a month", "$month [的] 最后 n:{Count} 天", TermMeanings.LastDays, "2025年8月最后10天 → 2025-08-22/2025-08-31", "2024年2月最后一天 → 2024-02-29"),

        // ---- digits and strokes
        new("six digits and 月", "x:{YearMonth} 月", TermMeanings.SixDigits, "202511月 → 2025-11"),
        new("six digits and a second month", "x:{YearMonth} {-} n:{MM}", TermMeanings.SixDigits, "202501-11 → 2025-01/2025-11"),
        new("day of the Republic by points", "R:{Decimal} '. d:{DD,ArabicMonth}", TermMeanings.DottedDayOfRepublic, "113.7.1起 → 2024-07-01/..", "113.7.1版 → -", "13.7.1起 → -")
        {
            Guards = "bounds",
        },
        new("day of the Republic by strokes", "R:{Republic} {stroke} m:{MM} {stroke} d:{DD}", TermMeanings.DayOfRepublic, "114/12/05 → 2025-12-05", "101/05/25 → 2012-05-25", "1/114/12/05 → -", "114/12/05/3 → -")
        {
            NotAfter = "/",
            NotBefore = "/",
        },

        // ---- the lunisolar calendar
        new("lunar day in digits", "[{LunarMark}] [L:{LunarYear}] l:{LunarMonth} 初 d:{ArabicMonth}", TermMeanings.LunarDay, "正月初8 @ 2026-03-20 → 2026-02-24"),
    ];

    internal static readonly FormTable<CalendarTerm> Table = new(Rows, PeriodVocabulary.Of, Parts, Guards);
}
