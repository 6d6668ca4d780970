using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>For each form of period: text and days made together, over 1990 to 2035 and any reference date.</summary>
public sealed class PeriodTextProperties
{
    public sealed record Row(string Text, DateOnly Reference, DateOnly Begin, DateOnly End);

    private static readonly string[] Digits = ["〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    private static readonly string[] Numbers =
    [
        "零", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二", "十三", "十四", "十五", "十六", "十七", "十八", "十九", "二十",
        "二十一", "二十二", "二十三", "二十四", "二十五", "二十六", "二十七", "二十八", "二十九", "三十", "三十一",
    ];

    private static string Number(int value, bool han) => han ? Numbers[value] : $"{value}";

    private static string YearDigits(int year, bool han) => han ? string.Concat($"{year}".Select(d => Digits[d - '0'])) : $"{year}";

    private static Gen<DateOnly> Day { get; } = Gen.Choose(726467, 743268).Select(DateOnly.FromDayNumber);

    private static Gen<bool> Flag { get; } = Gen.Elements(false, true);

    /// <summary>A year in words, absolute or relative to a reference date.</summary>
    private static Gen<(string Text, int Year, DateOnly Reference)> Year { get; } =
        Day.SelectMany(reference => Gen.Choose(0, 4).SelectMany(kind => Flag.SelectMany(han => Gen.Choose(1990, 2035).Select(year => kind switch
        {
            0 => ("今年", reference.Year, reference),
            1 => ("去年", reference.Year - 1, reference),
            2 => ("明年", reference.Year + 1, reference),
            _ => (YearDigits(year, han) + "年", year, reference),
        }))));

    private static Gen<Row> Months { get; } =
        Year.SelectMany(y => Flag.SelectMany(han => Gen.Choose(1, 12).SelectMany(first => Gen.Choose(first, 12).SelectMany(last => Gen.Elements("—", "-", "至", "到", "～").Select(dash =>
        {
            string run = first == last ? Number(first, han) : Number(first, han) + dash + Number(last, han);
            return new Row(y.Text + run + "月", y.Reference, new(y.Year, first, 1), new DateOnly(y.Year, last, 1).AddMonths(1).AddDays(-1));
        })))));

    private static Gen<Row> Cumulated { get; } =
        Year.SelectMany(y => Flag.SelectMany(han => Flag.SelectMany(quarters => Gen.Choose(2, quarters ? 3 : 11).Select(count => new Row(
            y.Text + "前" + Number(count, han) + (quarters ? "季度" : "个月"),
            y.Reference,
            new(y.Year, 1, 1),
            new DateOnly(y.Year, quarters ? count * 3 : count, 1).AddMonths(1).AddDays(-1))))));

    private static Gen<Row> Quarters { get; } =
        Year.SelectMany(y => Flag.SelectMany(han => Gen.Choose(1, 4).SelectMany(quarter => Gen.Elements("", "第").Select(ordinal => new Row(
            y.Text + ordinal + Number(quarter, han) + "季度",
            y.Reference,
            new(y.Year, (quarter * 3) - 2, 1),
            new DateOnly(y.Year, quarter * 3, 1).AddMonths(1).AddDays(-1))))));

    private static Gen<Row> Dates { get; } =
        Day.SelectMany(reference => Day.SelectMany(day => Gen.Choose(0, 5).Select(style => new Row(
            style switch
            {
                0 => $"{day.Year}年{day.Month}月{day.Day}日",
                1 => YearDigits(day.Year, true) + "年" + Numbers[day.Month] + "月" + Numbers[day.Day] + "日",
                2 => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                3 => day.ToString("yyyy/M/d", CultureInfo.InvariantCulture),
                4 => $"{day.Year} 年 {day.Month} 月 {day.Day} 日",
                _ => day.ToString("yyyy.MM.dd", CultureInfo.InvariantCulture),
            },
            reference,
            day,
            day))));

    private static Gen<Row> DayRuns { get; } =
        Day.SelectMany(reference => Day.SelectMany(first => Gen.Choose(1, 300).Select(length =>
        {
            DateOnly last = first.AddDays(length);
            string end = last.Year != first.Year ? $"{last.Year}年{last.Month}月{last.Day}日"
                : last.Month != first.Month ? $"{last.Month}月{last.Day}日" : $"{last.Day}日";
            return new Row($"{first.Year}年{first.Month}月{first.Day}日至{end}", reference, first, last);
        })));

    private static Gen<Row> TenDays { get; } =
        Year.SelectMany(y => Gen.Choose(1, 12).SelectMany(month => Gen.Choose(0, 2).Select(third => new Row(
            $"{y.Text}{month}月{"上中下"[third]}旬",
            y.Reference,
            new(y.Year, month, (third * 10) + 1),
            third == 2 ? new DateOnly(y.Year, month, 1).AddMonths(1).AddDays(-1) : new(y.Year, month, (third * 10) + 10)))));

    private static Gen<Row> Points { get; } =
        Year.SelectMany(y => Gen.Choose(1, 12).SelectMany(month => Gen.Elements("末", "底").SelectMany(edge => Gen.Elements("", "截至", "到").Select(prefix =>
        {
            DateOnly day = new DateOnly(y.Year, month, 1).AddMonths(1).AddDays(-1);
            return new Row($"{prefix}{y.Text}{month}月{edge}", y.Reference, day, day);
        }))));

    private static Gen<Row> Stretches { get; } =
        Day.SelectMany(reference => Gen.Choose(1, 20).SelectMany(count => Flag.SelectMany(han => Gen.Elements("近", "最近").SelectMany(prefix => Gen.Choose(0, 2).Select(unit => new Row(
            prefix + Number(count, han) + (unit switch { 0 => "年", 1 => "个月", _ => "天" }),
            reference,
            unit switch { 0 => reference.AddYears(-count), 1 => reference.AddMonths(-count), _ => reference.AddDays(-count) } is var far ? far.AddDays(1) : default,
            reference))))));

    private static Gen<Row> YearRuns { get; } =
        Day.SelectMany(reference => Gen.Choose(1990, 2030).SelectMany(first => Gen.Choose(1, 30).SelectMany(length => Flag.Select(twice => new Row(
            $"{first}{(twice ? "年" : "")}—{first + length}年", reference, new(first, 1, 1), new(first + length, 12, 31))))));

    private static DateOnly EndOfMonth(int year, int month) => new DateOnly(year, month, 1).AddMonths(1).AddDays(-1);

    private static Gen<Row> HalfYears { get; } =
        Year.SelectMany(y => Gen.Elements(1, 2).SelectMany(half => Gen.Elements("", "末").Select(edge =>
        {
            DateOnly end = EndOfMonth(y.Year, half * 6);
            return new Row(y.Text + (half == 1 ? "上半年" : "下半年") + edge, y.Reference, edge.Length > 0 ? end : new(y.Year, (half * 6) - 5, 1), end);
        })));

    private static Gen<Row> YearEdges { get; } =
        Year.SelectMany(y => Gen.Elements("年初", "年末", "年底").Select(edge =>
        {
            DateOnly day = edge == "年初" ? new(y.Year, 1, 1) : new(y.Year, 12, 31);
            return new Row(y.Text + edge[(y.Text.EndsWith('年') ? 1 : 0)..], y.Reference, day, day);
        }));

    private static Gen<Row> SeasonsOfYears { get; } =
        Year.SelectMany(y => Gen.Choose(1, 4).SelectMany(season => Gen.Elements("", "季", "天").Select(word => new Row(
            y.Text + "春夏秋冬"[season - 1] + word,
            y.Reference,
            new(y.Year, season * 3, 1),
            season == 4 ? EndOfMonth(y.Year + 1, 2) : EndOfMonth(y.Year, (season * 3) + 2)))));

    private static Gen<Row> Weeks { get; } =
        Day.SelectMany(reference => Gen.Choose(-1, 1).SelectMany(week => Gen.Choose(0, 8).Select(day =>
        {
            DateOnly monday = reference.AddDays((week * 7) - (((int)reference.DayOfWeek + 6) % 7));
            string word = week switch { -1 => "上周", 0 => "本周", _ => "下周" };
            return day switch
            {
                0 => new Row(word, reference, monday, monday.AddDays(6)),
                8 => new Row(word + "末", reference, monday.AddDays(5), monday.AddDays(6)),
                _ => new Row(word + "一二三四五六日"[day - 1], reference, monday.AddDays(day - 1), monday.AddDays(day - 1)),
            };
        })));

    private static Gen<Row> NumberedWeeks { get; } =
        Day.SelectMany(reference => Gen.Choose(1990, 2035).SelectMany(year => Gen.Choose(1, System.Globalization.ISOWeek.GetWeeksInYear(year)).Select(week =>
        {
            DateOnly monday = DateOnly.FromDateTime(System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
            return new Row($"{year}年第{week}周", reference, monday, monday.AddDays(6));
        })));

    private static Gen<Row> Weekdays { get; } =
        Day.SelectMany(reference => Gen.Choose(0, 6).SelectMany(back => Gen.Elements("周", "星期", "礼拜").Select(word =>
        {
            DateOnly day = reference.AddDays(-back);
            return new Row(word + "日一二三四五六"[(int)day.DayOfWeek], reference, day, day);
        })));

    private static Gen<Row> RelativeDays { get; } =
        Day.SelectMany(reference => Gen.Elements(("今天", 0), ("昨天", -1), ("前天", -2), ("明天", 1), ("后天", 2), ("昨日晚间", -1), ("今日上午9时", 0)).Select(word =>
            new Row(word.Item1, reference, reference.AddDays(word.Item2), reference.AddDays(word.Item2))));

    private static Gen<Row> RelativeMonths { get; } =
        Day.SelectMany(reference => Gen.Elements(("本月", 0), ("上月", -1), ("下月", 1), ("上个月", -1)).Select(word =>
        {
            DateOnly first = new DateOnly(reference.Year, reference.Month, 1).AddMonths(word.Item2);
            return new Row(word.Item1, reference, first, first.AddMonths(1).AddDays(-1));
        }));

    private static Gen<Row> LunarDays { get; } =
        Day.SelectMany(reference => Day.Where(d => d.Year is > 1990 and < 2035).Select(day =>
        {
            System.Globalization.ChineseLunisolarCalendar calendar = new();
            DateTime time = day.ToDateTime(default);
            int year = calendar.GetYear(time);
            int leap = calendar.GetLeapMonth(year);
            int ordinal = calendar.GetMonth(time);
            int month = leap != 0 && ordinal >= leap ? ordinal - 1 : ordinal;
            int number = calendar.GetDayOfMonth(time);
            string text = $"农历{year}年{(ordinal == leap ? "闰" : "")}{Numbers[month]}月{(number <= 10 ? "初" + Numbers[number] : Numbers[number])}";
            return new Row(text, reference, day, day);
        }));

    private static Gen<Row> OtherYears { get; } =
        Day.SelectMany(reference => Gen.Choose(1990, 2035).SelectMany(year => Gen.Choose(0, 4).Select(style => style switch
        {
            0 => new Row($"民国{year - 1911}年", reference, new(year, 1, 1), new(year, 12, 31)),
            1 => new Row($"’{year % 100:00}年", reference, new(year, 1, 1), new(year, 12, 31)),
            2 => new Row($"{year}—{(year + 1) % 100:00}学年", reference, new(year, 9, 1), new(year + 1, 8, 31)),
            3 => new Row($"{year / 10 * 10}年代", reference, new(year / 10 * 10, 1, 1), new((year / 10 * 10) + 9, 12, 31)),
            _ => new Row($"{year}年度", reference, new(year, 1, 1), new(year, 12, 31)),
        })));

    private static Gen<Row> AcrossYears { get; } =
        Day.SelectMany(reference => Gen.Choose(7, 12).SelectMany(first => Gen.Choose(1, 6).Select(last => new Row(
            $"去年{first}月至今年{last}月", reference, new(reference.Year - 1, first, 1), EndOfMonth(reference.Year, last)))));

    private static Gen<Row> OpenEnds { get; } =
        Day.SelectMany(reference => Gen.Choose(1990, 2035).Where(y => y <= reference.Year).SelectMany(year => Gen.Elements("以来", "起", "至今", "以后").Select(word =>
            new Row($"{year}年{word}", reference, new(year, 1, 1), reference))));

    private static Gen<Row> Misread { get; } =
        Dates.Where(r => r.Text.Contains('年')).Select(r => r with { Text = r.Text.Replace("1月", "I月").Replace("1日", "l日") });

    private static Gen<Row> ToCome { get; } =
        Day.SelectMany(reference => Gen.Choose(1, 20).SelectMany(count => Gen.Elements("未来", "今后").Select(word =>
            new Row($"{word}{count}年", reference, reference.AddDays(1), reference.AddYears(count)))));

    private static Gen<Row> Plans { get; } =
        Day.SelectMany(reference => Gen.Choose(8, 16).SelectMany(plan => Gen.Elements(0, 2, 3, 4).SelectMany(years => Flag.Select(quoted =>
        {
            int first = 1951 + (plan * 5);
            string name = Numbers[plan] + "五";
            string text = quoted || plan <= 10 ? $"“{name}”" : name;
            return years == 0
                ? new Row(text + "时期", reference, new(first, 1, 1), new(first + 4, 12, 31))
                : new Row(text + "前" + Numbers[years].Replace("二", "两") + "年", reference, new(first, 1, 1), new(first + years - 1, 12, 31));
        }))));

    private static Gen<Row> LengthsBefore { get; } =
        Day.SelectMany(reference => Gen.Choose(1991, 2035).SelectMany(year => Gen.Choose(1, 12).SelectMany(month => Gen.Elements(1, 2, 3, 6, 9, 12).Select(length =>
        {
            DateOnly end = EndOfMonth(year, month);
            string words = length == 12 ? "年度" : Numbers[length].Replace("二", "两") + "个月";
            return new Row($"截至{year}年{month}月底止{words}", reference, end.AddDays(1).AddMonths(-length), end);
        }))));

    private static Gen<Row> FromTo { get; } =
        DayRuns.Select(r => r with { Text = r.Text.Replace("至", "起至") + "止" });

    private static Gen<Row> Evenings { get; } =
        Dates.Where(r => r.Text.EndsWith('日')).SelectMany(r => Gen.Elements("晚", "凌晨", "上午9时", "晚8点", "（周三）").Select(gloss => r with { Text = r.Text + gloss }));

    private static Gen<Row> Neighbours { get; } =
        Year.Where(y => !y.Text.EndsWith("去年")).SelectMany(y => Gen.Choose(1, 8).Select(month => new Row(
            y.Text + Numbers[month] + Numbers[month + 1] + "月份", y.Reference, new(y.Year, month, 1), EndOfMonth(y.Year, month + 1))));

    private static Gen<Row> RepublicMonths { get; } =
        Day.SelectMany(reference => Gen.Choose(2011, 2035).SelectMany(year => Gen.Choose(1, 12).Select(month => new Row(
            $"{year - 1911}年{month}月", reference, new(year, month, 1), EndOfMonth(year, month)))));

    private static Gen<Row> Any { get; } = Gen.OneOf(
        Plans, LengthsBefore, FromTo, Evenings, Neighbours, RepublicMonths,
        Months, Cumulated, Quarters, Dates, DayRuns, TenDays, Points, Stretches, YearRuns, HalfYears, YearEdges, SeasonsOfYears, Weeks, NumberedWeeks,
        Weekdays, RelativeDays, RelativeMonths, LunarDays, OtherYears, AcrossYears, OpenEnds, Misread, ToCome);

    public static class Rows
    {
        public static Arbitrary<Row> All => Any.ToArbitrary();

        public static Arbitrary<DateOnly> Days => Day.ToArbitrary();
    }

    [Property(6000, typeof(Rows))]
    public void Text_gives_its_days(Row row)
    {
        Assert.True(DateRange.TryParse(row.Text, row.Reference, out DateRange range));
        Assert.Equal((row.Begin, row.End), (range.Begin, range.End));
    }

    [Property(1000, typeof(Rows))]
    public void What_is_read_is_written_and_read_again(Row row)
    {
        DateRange range = DateRange.Parse(row.Text, row.Reference);
        DateRange back = DateRange.Parse(range.ToString());
        Assert.Equal((range.Begin, range.ToString()), (back.Begin, back.ToString()));
        // the form of an open end does not hold the day that fills it
        if (back.Open != OpenSide.End)
            Assert.Equal(range.End, back.End);
    }

    [Property(1000, typeof(Rows))]
    public void Every_machine_form_that_can_say_a_period_gives_it_back(Row row)
    {
        DateRange range = DateRange.Parse(row.Text, row.Reference);
        Span<char> buffer = stackalloc char[32];
        foreach (string form in new[] { "T", "I", "E", "S" })
        {
            if (!range.TryFormat(buffer, out int length, form))
            {
                Assert.True(form is "S" or "I", form);
                continue;
            }

            DateRange back = DateRange.ParseIso(buffer[..length]);
            Assert.Equal(range.Begin, back.Begin);
            if (back.Open != OpenSide.None)
                Assert.Equal(range.Open, back.Open);
            else
                Assert.Equal(range.End, back.End);
        }
    }

    [Property(1000, typeof(Rows))]
    public void Reading_once_and_resolving_later_gives_the_same(Row row)
    {
        Assert.True(PeriodText.TryParse(row.Text, out PeriodText read));
        Assert.Equal(DateRange.Parse(row.Text, row.Reference), read.Resolve(row.Reference));
    }

    [Property(1000, typeof(Rows))]
    public void A_point_has_one_day_and_ends_are_in_order(Row row)
    {
        DateRange range = DateRange.Parse(row.Text, row.Reference);
        Assert.InRange(range.End!.Value, range.Begin!.Value, DateOnly.MaxValue);
        if (range.IsPointInTime)
            Assert.Equal(1, range.Days);
    }

    public sealed record YearlessText(string Text, int DaysLater);

    public sealed record Pieces(string[] Parts)
    {
        public override string ToString() => string.Concat(Parts);
    }

    public static class Texts
    {
        public static Arbitrary<YearlessText> Yearless => Arb.From(
            from text in Gen.Elements("1—11月", "前三季度", "全年", "5月", "一季度", "下半年", "12月20日", "年末", "去年3月", "近三年", "上月", "13日", "本周", "上周末", "周三", "今冬明春", "年内", "第3周", "昨天", "2月末")
            from later in Gen.Choose(0, 500)
            select new YearlessText(text, later));

        public static Arbitrary<Pieces> Words => Arb.From(
            Gen.Elements("2023", "年", "月", "日", "一", "12", "第", "季度", "至", "—", "“", "十四五", "”", "以来", "前", "今年", "近", "来", " ", "末", "半", "初", "世纪", "90", "农历", "正月", "上周", "(", "星期一", ")")
                .ArrayOf().Select(parts => new Pieces(parts)),
            static p => Enumerable.Range(0, p.Parts.Length).Select(i => new Pieces([.. p.Parts[..i], .. p.Parts[(i + 1)..]])));
    }

    [Property(1000, typeof(Rows), typeof(Texts))]
    public void A_period_without_a_year_moves_on_with_the_reference_date(YearlessText row, DateOnly day)
    {
        DateRange first = DateRange.Parse(row.Text, day);
        DateRange second = DateRange.Parse(row.Text, day.AddDays(row.DaysLater));
        Assert.InRange(second.Begin!.Value, first.Begin!.Value, DateOnly.MaxValue);
        Assert.InRange(second.End!.Value, first.End!.Value, DateOnly.MaxValue);
    }

    [Property(1000, typeof(Texts))]
    public void No_text_makes_an_exception(Pieces pieces)
    {
        string text = pieces.ToString();
        bool read = DateRange.TryParse(text, new DateOnly(2023, 12, 21), out DateRange range, out ParseError error);
        bool part = DateRange.TryParsePartial(text, null, out _, out int consumed);
        Assert.Equal(read, error.Status == ParseStatus.Ok);
        Assert.True(read || range == default);
        Assert.InRange(consumed, part ? 1 : 0, part ? text.Length : 0);
    }
}
