namespace Hengyang.Stats;

/// <summary>
/// The words of the calendar. Suffixes of one character (起, 前, 后, 内, 末, 来) are none of them: they begin and end too many
/// other words, so the recogniser looks for them in the text behind a period.
/// </summary>
internal static class PeriodWords
{
    /// <summary>The value of <see cref="WordKind.VagueTime"/> for 每年 and its like: the date behind it recurs and is no period.</summary>
    internal const short Every = 1;

    /// <summary>The value of <see cref="WordKind.Weekday"/> for Saturday and Sunday together.</summary>
    internal const short Weekend = 8;

    /// <summary>The value of <see cref="WordKind.Lunar"/> for 农历; months are 1 to 12, days are <see cref="LunarDay"/> + 1 to 10.</summary>
    internal const short LunarMark = 0;

    /// <summary>The last day of the twelfth month, which has 29 or 30.</summary>
    internal const short LunarEve = 13;

    internal const short LunarDay = 100;

    /// <summary>Added to the place of a year in the cycle of sixty, 1 to 60.</summary>
    internal const short LunarYear = 200;

    internal static void AddTo(LexiconBuilder rows)
    {
        AddUnits(rows);
        AddParts(rows);
        AddRelative(rows);
        AddAround(rows);
        AddHolidays(rows);
        AddNamed(rows);
        AddLunar(rows);
    }

    private static void AddUnits(LexiconBuilder rows)
    {
        Unit(rows, CalendarUnit.Year, "年");
        Unit(rows, CalendarUnit.FiscalYear, SharedWords.Of("CalendarUnit.FiscalYear"));
        Unit(rows, CalendarUnit.SchoolYear, SharedWords.Of("CalendarUnit.SchoolYear", "学年度"));
        Unit(rows, CalendarUnit.Quarter, SharedWords.Of("CalendarUnit.Quarter"));
        Unit(rows, CalendarUnit.Season, "季");
        Unit(rows, CalendarUnit.Month, SharedWords.Of("CalendarUnit.Month", "月"));
        Unit(rows, CalendarUnit.Day, "日");
        Unit(rows, CalendarUnit.DayNumber, "号");
        Unit(rows, CalendarUnit.Century, "世纪");
        Unit(rows, CalendarUnit.CenturyBegin, "世纪初");
        Unit(rows, CalendarUnit.CenturyEnd, "世纪末");
        Unit(rows, CalendarUnit.Decade, "年代");
        Unit(rows, CalendarUnit.DecadeBegin, "年代初 年代初期 年代前期");
        Unit(rows, CalendarUnit.DecadeMiddle, "年代中期 年代中");
        Unit(rows, CalendarUnit.DecadeEnd, "年代末 年代末期 年代后期");
        Unit(rows, CalendarUnit.YearAndHalf, "年半");
        Unit(rows, CalendarUnit.MonthCount, SharedWords.Of("CalendarUnit.MonthCount"));
        Unit(rows, CalendarUnit.QuarterCount, "个季度");
        Unit(rows, CalendarUnit.Week, "周 个星期", WeekName);
        Unit(rows, CalendarUnit.DayCount, "天");
        Unit(rows, CalendarUnit.Hour, "时 点 点钟");
        Unit(rows, CalendarUnit.Minute, "分");
    }

    private const string WeekName = "星期";

    private static void Unit(LexiconBuilder rows, CalendarUnit unit, params string[] words) =>
        rows.AddAfterNumber(WordKind.CalendarUnit, (int)unit, string.Join(' ', words));

    private static void AddParts(LexiconBuilder rows)
    {
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.WholeYear, "全年度");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.WholeYear, "CalendarPart.WholeYear");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.FirstHalfYear, "前半年 首半年 H1");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.FirstHalfYear, "CalendarPart.FirstHalfYear");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.SecondHalfYear, "下半年 后半年 H2");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.FirstQuarter, "首季度 头季 首个季度 Q1[区期论刊类]");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.FirstQuarter, "CalendarPart.FirstQuarter");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.SecondQuarter, "Q2[区期论刊类]");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.ThirdQuarter, "Q3[区期论刊类]");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.LastQuarter, "末季 Q4[区期论刊类]");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.YearBegin, "CalendarPart.YearBegin");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.YearEnd, "岁末");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.YearEnd, "CalendarPart.YearEnd");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.YearMiddle, "CalendarPart.YearMiddle");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.QuarterBegin, "季初 季度初");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.QuarterEnd, "季末 季度末 季度底 季底");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.MonthBegin, "月初 月份初");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.MonthEnd, "月底 月份末 月份底");
        rows.AddShared(WordKind.CalendarPart, (int)CalendarPart.MonthEnd, "CalendarPart.MonthEnd");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.FirstTenDays, "上旬");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.SecondTenDays, "中旬");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.LastTenDays, "下旬");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.FirstTwentyDays, "上中旬");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.LastTwentyDays, "中下旬");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.FirstHalfMonth, "上半月");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.SecondHalfMonth, "下半月");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.Spring, "春季 春天");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.Summer, "夏季 夏天");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.Autumn, "秋季 秋天");
        rows.Add(WordKind.CalendarPart, (int)CalendarPart.Winter, "冬季 冬天");
        rows.Add(WordKind.PartOfDay, 0, "上午 下午 中午 晚上 凌晨 早上 傍晚 清晨 早晨 晚间 深夜 午间 当晚");
        rows.AddShared(WordKind.PartOfDay, 0, "PartOfDay");
        const string days = "一二三四五六日";
        for (int day = 0; day < 7; day++)
        {
            rows.Add(WordKind.Weekday, day + 1, WeekName + days[day]);
            rows.Add(WordKind.Weekday, day + 1, "周" + days[day]);
            rows.Add(WordKind.Weekday, day + 1, "礼拜" + days[day]);
        }

        rows.Add(WordKind.Weekday, 7, "星期天 礼拜天");
        rows.Add(WordKind.Weekday, Weekend, "周末");
    }

    private static void AddRelative(LexiconBuilder rows)
    {
        for (int row = 0; row < RelativePeriodTable.Rows.Length; row++)
        {
            RelativePeriod relative = RelativePeriodTable.Rows[row];
            foreach (string word in relative.AllWords)
            {
                rows.Add(WordKind.RelativePeriod, row * 4, word);
                if (word[^1] == ']')
                    continue;
                if (row == RelativePeriodTable.WithinYear || relative.Term.Unit is not (TermUnit.None or TermUnit.Quarter or TermUnit.Month) || relative.Term.YearCount != 0)
                    continue;
                rows.Add(WordKind.RelativePeriod, (row * 4) + (int)TermEdge.First, word + "初");
                rows.Add(WordKind.RelativePeriod, (row * 4) + (int)TermEdge.Last, word + "末");
                rows.Add(WordKind.RelativePeriod, (row * 4) + (int)TermEdge.Last, word + "底");
            }
        }

        rows.AddShared(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod, "RelativePeriod.SamePeriod");
    }

    private static void AddAround(LexiconBuilder rows)
    {
        rows.Add(WordKind.PeriodSuffix, (int)PeriodSuffix.Since, [Particles.SinceThen, PeriodRecognizer.Starting, "起至今", "以来至今"]);
        rows.AddShared(WordKind.PeriodSuffix, (int)PeriodSuffix.Since, "PeriodSuffix.Since");
        rows.AddShared(WordKind.PeriodSuffix, (int)PeriodSuffix.Until, "PeriodSuffix.Until");
        rows.Add(WordKind.PeriodSuffix, (int)PeriodSuffix.During, "前后");
        rows.AddShared(WordKind.PeriodSuffix, (int)PeriodSuffix.During, "PeriodSuffix.During");
        rows.Add(WordKind.PeriodSuffix, (int)PeriodSuffix.Ending, "为止");
        rows.Add(WordKind.NamedPeriodSuffix, 0, "规划时期");
        rows.AddShared(WordKind.NamedPeriodSuffix, 0, "NamedPeriodSuffix");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.AsOf, "截至到 截止到 截止至");
        rows.AddShared(WordKind.PeriodPrefix, (int)PeriodPrefix.AsOf, "PeriodPrefix.AsOf");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.ToThisYear, "至今年");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.ToToday, "至今天 至今日");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.Past, "过去的");
        rows.AddShared(WordKind.PeriodPrefix, (int)PeriodPrefix.Past, "PeriodPrefix.Past");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.Recent, "近 最近 最近的");
        rows.Add(WordKind.PeriodPrefix, (int)PeriodPrefix.Coming, "今后 未来的 今后的 接下来的 接下来 下一个");
        rows.AddShared(WordKind.PeriodPrefix, (int)PeriodPrefix.Coming, "PeriodPrefix.Coming");
        rows.Add(WordKind.VagueTime, 0, "近日 日前 近年来 近年 近几年 近几年来 近期 历年来 多年来 近些年 近些年来 这些年");
        rows.AddShared(WordKind.VagueTime, 0, "VagueTime");
        rows.Add(WordKind.VagueTime, Every, "每月 每个月 每天 每日 每周 每季度 每季");
        rows.AddShared(WordKind.VagueTime, Every, "VagueTime.Every");
    }

    private static void AddHolidays(LexiconBuilder rows)
    {
        rows.Add(WordKind.Holiday, HolidayTable.NewYear, "元旦节");
        rows.AddShared(WordKind.Holiday, HolidayTable.NewYear, "Holiday.NewYear");
        rows.Add(WordKind.Holiday, HolidayTable.SpringFestival, "春节");
        rows.Add(WordKind.Holiday, HolidayTable.Qingming, "清明 清明节");
        rows.Add(WordKind.Holiday, HolidayTable.LabourDay, "劳动节 五一劳动节 五一节 五一国际劳动节");
        rows.AddShared(WordKind.Holiday, HolidayTable.LabourDay, "Holiday.LabourDay");
        rows.Add(WordKind.Holiday, HolidayTable.DragonBoat, "端午 端午节");
        rows.Add(WordKind.Holiday, HolidayTable.MidAutumn, "中秋 中秋节");
        rows.Add(WordKind.Holiday, HolidayTable.NationalDay, "国庆 国庆节 十一黄金周 十一假期 十一长假");
        rows.Add(WordKind.Holiday, HolidayTable.SpringTravel, "春运");
        FestivalTable.AddTo(rows);
        rows.Add(WordKind.HolidaySuffix, 0, "假期 长假 小长假 黄金周 假日 双节 档[案次] 档期");
    }

    private static void AddNamed(LexiconBuilder rows)
    {
        for (int row = 0; row < NamedPeriodTable.Rows.Length; row++)
        {
            NamedPeriod named = NamedPeriodTable.Rows[row];
            foreach (string word in named.Words.Split(' '))
            {
                switch (named.Use)
                {
                    // what begins with a quotation mark is no token
                    case NamedPeriodUse.Event when word[0] == '“':
                        break;
                    case NamedPeriodUse.Event:
                        rows.Add(WordKind.NamedPeriod, row, word + Particles.SinceThen);
                        break;
                    case NamedPeriodUse.Congress:
                        rows.Add(WordKind.NamedPeriod, row, word + Particles.SinceThen);
                        rows.Add(WordKind.NamedPeriod, row, word + "召开以来");
                        rows.Add(WordKind.NamedPeriod, row, word + "胜利召开以来");
                        break;
                    case NamedPeriodUse.Plan:
                        AddPlan(rows, row, word);
                        break;
                    default:
                        rows.Add(WordKind.NamedPeriod, row, word);
                        break;
                }
            }
        }
    }

    /// <summary>What stands behind the name of a plan: 第十四个五年规划, 十四五时期, 一五期间.</summary>
    private static readonly string[] PlanNames = [.. SharedWords.Of("PeriodWords.PlanNames")];
    private static readonly string[] PlanEras = [.. SharedWords.Of("PeriodWords.PlanEras")];
    private static readonly string[] PlanSuffixes = [.. SharedWords.Of("PeriodWords.PlanSuffixes")];

    /// <summary>In front of 五: three to five, four or five.</summary>
    private const string AlsoNumbers = "三四";

    /// <summary>一五 to 十五 are numbers unless quotes or 时期 say otherwise; the recogniser looks at quotes.</summary>
    private static void AddPlan(LexiconBuilder rows, int row, string word)
    {
        if (word.Length > 2)
            rows.Add(WordKind.NamedPeriod, row, word);
        string ordinal = $"第{word[..^1]}个五年";
        foreach (string plan in PlanNames)
            rows.Add(WordKind.NamedPeriod, row, ordinal + plan);
        // what is a number too (三五, 十四五: fourteen or fifteen) is a plan in front of these; any other long name takes them as a suffix
        if (word.Length <= 2 || AlsoNumbers.Contains(word[^2], StringComparison.Ordinal))
            foreach (string era in PlanEras)
                rows.Add(WordKind.NamedPeriod, row, word + era);
        if (word.Length > 2)
            return;
        foreach (string suffix in PlanSuffixes)
            rows.Add(WordKind.NamedPeriod, row, word + suffix);
    }

    private static void AddLunar(LexiconBuilder rows)
    {
        rows.Add(WordKind.Lunar, LunarMark, "农历 阴历 旧历 夏历");
        rows.Add(WordKind.Lunar, 1, "正月");
        rows.Add(WordKind.Lunar, 11, "冬月");
        rows.Add(WordKind.Lunar, 12, "腊月");
        rows.Add(WordKind.Lunar, 1, PeriodRecognizer.NewYear);
        rows.Add(WordKind.Lunar, LunarEve, "除夕 大年三十");
        const string days = "一二三四五六七八九十";
        for (int day = 1; day <= 10; day++)
            rows.Add(WordKind.Lunar, LunarDay + day, "初" + days[day - 1]);
        const string stems = "甲乙丙丁戊己庚辛壬癸";
        const string branches = "子丑寅卯辰巳午未申酉戌亥";
        for (int year = 0; year < 60; year++)
            rows.Add(WordKind.Lunar, LunarYear + year + 1, $"{stems[year % 10]}{branches[year % 12]}年");
    }
}
