using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>For each form of period: text and days made together, over 1990 to 2035 and any reference date.</summary>
public sealed class PeriodTextProperties
{
    private sealed record Row(string Text, DateOnly Reference, DateOnly Begin, DateOnly End);

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
                2 => $"{day:yyyy-MM-dd}",
                3 => $"{day:yyyy/M/d}",
                4 => $"{day.Year} 年 {day.Month} 月 {day.Day} 日",
                _ => $"{day:yyyy.MM.dd}",
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

    private static Gen<Row> Any { get; } = Gen.OneOf(Months, Cumulated, Quarters, Dates, DayRuns, TenDays, Points, Stretches, YearRuns);

    [Fact]
    public void Text_gives_its_days() =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(3000),
            Prop.ForAll(Any.ToArbitrary(), row =>
                DateRange.TryParse(row.Text, row.Reference, out DateRange range) && range.Begin == row.Begin && range.End == row.End));

    [Fact]
    public void What_is_read_is_written_and_read_again() =>
        Prop.ForAll(Any.ToArbitrary(), row =>
        {
            DateRange range = DateRange.Parse(row.Text, row.Reference);
            DateRange back = DateRange.Parse(range.ToString());
            return back.Begin == range.Begin && back.End == range.End && back.ToString() == range.ToString();
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_point_has_one_day_and_ends_are_in_order() =>
        Prop.ForAll(Any.ToArbitrary(), row =>
        {
            DateRange range = DateRange.Parse(row.Text, row.Reference);
            return range.Begin <= range.End && (!range.IsPointInTime || range.Days == 1);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_period_without_a_year_moves_on_with_the_reference_date()
    {
        Gen<string> texts = Gen.Elements("1—11月", "前三季度", "全年", "5月", "一季度", "下半年", "12月20日", "年末", "去年3月", "近三年", "上月", "13日");
        Prop.ForAll(texts.ToArbitrary(), Day.ToArbitrary(), Gen.Choose(0, 500).ToArbitrary(), (text, day, later) =>
        {
            DateRange first = DateRange.Parse(text, day);
            DateRange second = DateRange.Parse(text, day.AddDays(later));
            return first.Begin <= second.Begin && first.End <= second.End;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_text_makes_an_exception() =>
        Prop.ForAll(
            Gen.Elements("2023", "年", "月", "日", "一", "12", "第", "季度", "至", "—", "“", "十四五", "”", "以来", "前", "今年", "近", "来", " ", "末", "半", "初", "世纪", "90", "农历", "正月", "上周", "(", "星期一", ")")
                .ArrayOf().Select(string.Concat).ToArbitrary(),
            text =>
            {
                bool read = DateRange.TryParse(text, new DateOnly(2023, 12, 21), out DateRange range, out ParseError error);
                bool part = DateRange.TryParsePartial(text, null, out _, out int consumed);
                return read == (error.Status == ParseStatus.Ok) && (read || range == default) && consumed <= text.Length && (part || consumed == 0);
            }).QuickCheckThrowOnFailure();
}
