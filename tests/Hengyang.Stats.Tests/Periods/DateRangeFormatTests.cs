using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>The machine forms, written and read back.</summary>
public sealed class DateRangeFormatTests
{
    public static TheoryData<DateRange, string, string?, string, string?> Forms { get; } = new()
    {
        { DateRange.Year(2023), "2023", "2023-01-01/2023-12-31", "2023", "2023" },
        { DateRange.Years(2021, 2025), "2021/2025", "2021-01-01/2025-12-31", "2021/2025", "2021-01-01/P5Y" },
        { DateRange.HalfYear(2020, 1), "2020-H1", "2020-01-01/2020-06-30", "2020-40", "2020-S1" },
        { DateRange.HalfYear(2020, 2), "2020-H2", "2020-07-01/2020-12-31", "2020-41", "2020-S2" },
        { DateRange.Quarter(2023, 1), "2023-Q1", "2023-01-01/2023-03-31", "2023-33", "2023-Q1" },
        { DateRange.Quarter(2023, 4), "2023-Q4", "2023-10-01/2023-12-31", "2023-36", "2023-Q4" },
        { DateRange.Quarters(2023, 1, 3), "2023-Q1/2023-Q3", "2023-01-01/2023-09-30", "2023-33/2023-35", "2023-01-01/P9M" },
        { DateRange.Month(2024, 2), "2024-02", "2024-02-01/2024-02-29", "2024-02", "2024-02" },
        { DateRange.Months(2024, 1, 11), "2024-01/2024-11", "2024-01-01/2024-11-30", "2024-01/2024-11", "2024-01-01/P11M" },
        { DateRange.Day(new(2023, 12, 20)), "2023-12-20", "2023-12-20", "2023-12-20", "2023-12-20" },
        { DateRange.FromDays(new(2020, 9, 15), new(2020, 9, 29)), "2020-09-15/2020-09-29", "2020-09-15/2020-09-29", "2020-09-15/2020-09-29", "2020-09-15/P15D" },
        { DateRange.PointInTime(new(2023, 6, 30)), "2023-06-30", "2023-06-30", "2023-06-30", "2023-06-30" },
        { DateRange.Since(new(2020, 1, 1)), "2020-01-01/..", null, "2020-01-01/..", null },
        { DateRange.Since(new(2020, 1, 1), new(2023, 5, 6)), "2020-01-01/..", "2020-01-01/2023-05-06", "2020-01-01/..", null },
        { DateRange.Until(new(2022, 4, 14)), "../2022-04-14", null, "../2022-04-14", null },
        { default, "XXXX-XX-XX", null, "XXXX-XX-XX", null },
    };

    [Theory]
    [MemberData(nameof(Forms), DisableDiscoveryEnumeration = true)]
    public void Every_form_is_written_alike_as_text_chars_and_bytes(DateRange range, string timex, string? interval, string edtf, string? sdmx)
    {
        Check(range, null, timex);
        Check(range, "", timex);
        Check(range, "T", timex);
        Check(range, "I", interval);
        Check(range, "E", edtf);
        Check(range, "S", sdmx);
        Check(range, "X", null);
        Check(range, "TT", null);
    }

    private static void Check(DateRange range, string? format, string? expected)
    {
        var chars = new char[32];
        var bytes = new byte[32];
        Assert.Equal(expected is not null, range.TryFormat(chars, out int length, format));
        Assert.Equal(expected is not null, range.TryFormat(bytes, out int byteLength, format));
        if (expected is null)
        {
            Assert.Equal(0, length);
            Assert.Throws<FormatException>(() => range.ToString(format));
            return;
        }

        Assert.Equal(expected, new string(chars, 0, length));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, byteLength));
        Assert.Equal(expected, range.ToString(format));
        Assert.False(range.TryFormat(new char[expected.Length - 1], out length, format));
        Assert.False(range.TryFormat(new byte[expected.Length - 1], out byteLength, format));
        Assert.Equal(0, length + byteLength);
        Assert.True(range.TryFormat(new char[expected.Length], out _, format));
    }

    [Fact]
    public void Interpolation_uses_the_format()
    {
        Assert.Equal("<2023-S1>", $"<{DateRange.HalfYear(2023, 1):S}>");
        Assert.Throws<FormatException>(() => $"<{DateRange.Until(new(2022, 4, 14)):S}>");
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("20", ParseStatus.UnexpectedCharacter, 0)]
    [InlineData("0000", ParseStatus.InvalidDate, 0)]
    [InlineData("2023-13", ParseStatus.InvalidDate, 7)]
    [InlineData("2023-Q5", ParseStatus.InvalidDate, 7)]
    [InlineData("2023-S3", ParseStatus.InvalidDate, 7)]
    [InlineData("2023-02-29", ParseStatus.InvalidDate, 10)]
    [InlineData("2023-37", ParseStatus.InvalidDate, 7)]
    [InlineData("2023-01/2022-11", ParseStatus.InvalidDate, 15)]
    [InlineData("2023-01-01/P0M", ParseStatus.UnexpectedCharacter, 13)]
    [InlineData("2023-01-01/P5W", ParseStatus.UnexpectedCharacter, 13)]
    [InlineData("2023-01-01/P9999999Y", ParseStatus.InvalidDate, 20)]
    [InlineData("2023-01-01/P9999999D", ParseStatus.InvalidDate, 20)]
    [InlineData("2023年", ParseStatus.TrailingText, 4)]
    [InlineData("2020-09-15/2020-09-29x", ParseStatus.TrailingText, 21)]
    [InlineData("2020-09-15/2020-09-29 and much more", ParseStatus.TrailingText, 21)]
    [InlineData("../..", ParseStatus.UnexpectedCharacter, 3)]
    [InlineData("XXX1", ParseStatus.UnexpectedCharacter, 0)]
    public void What_is_no_machine_form_is_told_with_its_place(string text, ParseStatus status, int position)
    {
        Assert.False(DateRange.TryParseIso(text, out DateRange range, out ParseError error));
        Assert.Equal(new ParseError(status, position), error);
        Assert.Equal(default, range);
        Assert.False(DateRange.TryParseIso(Encoding.UTF8.GetBytes(text), out range, out error));
        Assert.Equal(status, error.Status);
        Assert.Equal(error, Assert.Throws<StatisticsFormatException>(() => DateRange.ParseIso(text)).Error with { Position = error.Position });
    }

    [Theory]
    [InlineData("XXXX-01/XXXX-11")]
    [InlineData("XXXX-02")]
    [InlineData("XXXX-12-31")]
    [InlineData("XXXX-XX-13")]
    [InlineData("XXXX-Q1")]
    [InlineData("2031-XX-XX")]
    [InlineData("2020/..")]
    [InlineData("2022-03/..")]
    [InlineData("../2025")]
    public void Partial_and_open_forms_come_back(string text)
    {
        DateRange range = DateRange.ParseIso(text);
        Assert.Equal(text, range.ToString());
        Assert.Equal(range, DateRange.ParseIso(range.ToString("E")));
    }

    private static Gen<DateRange> Ranges()
    {
        Gen<int> year = Gen.Choose(1990, 2035);
        Gen<DateOnly> day = Gen.Choose(726467, 743268).Select(DateOnly.FromDayNumber);
        return Gen.OneOf(
            year.Select(DateRange.Year),
            year.SelectMany(y => Gen.Choose(y, y + 20).Select(last => DateRange.Years(y, last))),
            year.SelectMany(y => Gen.Choose(1, 2).Select(half => DateRange.HalfYear(y, half))),
            year.SelectMany(y => Gen.Choose(1, 4).SelectMany(first => Gen.Choose(first, 4).Select(last => DateRange.Quarters(y, first, last)))),
            year.SelectMany(y => Gen.Choose(1, 12).SelectMany(first => Gen.Choose(first, 12).Select(last => DateRange.Months(y, first, last)))),
            day.Select(DateRange.Day),
            day.SelectMany(first => Gen.Choose(1, 4000).Select(length => DateRange.FromDays(first, first.AddDays(length)))));
    }

    public static class Generators
    {
        public static Arbitrary<DateRange> Any => Ranges().ToArbitrary();
    }

    [Property(1000, typeof(Generators))]
    public void Timex_and_edtf_give_the_same_value_back(DateRange range)
    {
        Assert.Equal(range, DateRange.ParseIso(range.ToString()));
        Assert.Equal(range, DateRange.ParseIso(range.ToString("E")));
    }

    [Property(1000, typeof(Generators))]
    public void Sdmx_and_intervals_give_the_same_days_back(DateRange range)
    {
        foreach (string format in new[] { "S", "I" })
        {
            DateRange back = DateRange.ParseIso(range.ToString(format));
            Assert.Equal((range.Begin, range.End), (back.Begin, back.End));
            if (format == "S")
                Assert.Equal(range.ToString("S"), back.ToString("S"));
        }
    }

    [Property(1000, typeof(Generators))]
    public void A_range_holds_its_ends_and_not_its_neighbours(DateRange range)
    {
        DateOnly begin = range.Begin!.Value;
        DateOnly end = range.End!.Value;
        Assert.InRange(end, begin, DateOnly.MaxValue);
        Assert.Equal((true, true), (range.Contains(begin), range.Contains(end)));
        Assert.Equal((false, false), (range.Contains(begin.AddDays(-1)), range.Contains(end.AddDays(1))));
        Assert.Equal(end.DayNumber - begin.DayNumber + 1, range.Days);
    }

    [Property(1000)]
    public void Any_text_is_read_or_refused_without_an_exception(NonNull<string> text)
    {
        if (DateRange.TryParseIso(text.Get, out DateRange range))
            Assert.Equal(range, DateRange.ParseIso(range.ToString()));
    }

    [Fact]
    public void Open_sides_have_no_bound()
    {
        DateRange since = DateRange.Since(new(2020, 1, 1));
        Assert.True(since.Contains(new DateOnly(2999, 1, 1)));
        Assert.False(since.Contains(new DateOnly(2019, 12, 31)));
        Assert.Null(since.Days);
        DateRange until = DateRange.Until(new(2022, 4, 14));
        Assert.True(until.Contains(new DateOnly(1900, 1, 1)));
        Assert.False(until.Contains(new DateOnly(2022, 4, 15)));
        Assert.False(default(DateRange).Contains(new DateOnly(2022, 4, 15)));
    }

    [Fact]
    public void Factories_refuse_what_the_calendar_does_not_have()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Year(10000));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Years(2025, 2021));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Quarter(2023, 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Month(2023, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Months(2023, 5, 4));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.FromDays(new(2023, 5, 4), new(2023, 5, 3)));
    }

    [Fact]
    public void Writing_reading_and_resolving_allocate_nothing()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 21));
        PeriodExpression months = PeriodExpression.Of(default(CalendarTerm).With(TermUnit.Month, 1, 11));
        PeriodExpression impossible = PeriodExpression.Of(default(CalendarTerm).With(TermUnit.Month, 13, 13));
        CalendarTerm lunarTerm = CalendarTerm.OfYear(2021).With(TermUnit.Month, 10, 10).WithDays(TermDays.Day, 5, 5);
        lunarTerm.IsLunar = true;
        PeriodExpression lunar = PeriodExpression.Of(lunarTerm);
        PeriodExpression holiday = PeriodExpression.Holiday(HolidayTable.NationalDay, default);
        char[] chars = new char[32];
        byte[] bytes = new byte[32];
        Allocations.None(() =>
        {
            PeriodResolver.TryResolve(months, ref context, out DateRange range);
            PeriodResolver.TryResolve(impossible, ref context, out _);
            PeriodResolver.TryResolve(lunar, ref context, out _);
            PeriodResolver.TryResolve(holiday, ref context, out _);
            range.TryFormat(chars, out int written, "S");
            range.TryFormat(bytes, out _, "E");
            range.TryFormat(chars.AsSpan(0, 3), out _);
            DateRange.TryParseIso(chars.AsSpan(0, written), out _);
            DateRange.TryParseIso("2023-13", out _);
        });
    }
}
