using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Machine forms and factories of <see cref="DateRange"/> at the ends of the calendar and of their buffers.</summary>
public sealed class DateRangeLimitTests
{
    private static string Show(string text)
    {
        if (!DateRange.TryParseIso(text, out DateRange range))
            return "none";
        return $"{range.BeginPart.Year:0000}-{range.BeginPart.Month:00}-{range.BeginPart.Day:00} {range.EndPart.Year:0000}-{range.EndPart.Month:00}-{range.EndPart.Day:00} {range.Precision} {range.Open}";
    }

    [Theory]
    [InlineData("2023-01-05/2023-01-05", "2023-01-05 2023-01-05 Day None")]
    [InlineData("2023-01-05/2023-01-04", "none")]
    [InlineData("2023-01/2023-03-15", "2023-01-01 2023-03-15 Day None")]
    [InlineData("2023-01-15/2023-03", "2023-01-15 2023-03-31 Day None")]
    [InlineData("2023/2023-06", "2023-01-01 2023-06-30 Month None")]
    [InlineData("2022/2023", "2022-01-01 2023-12-31 MultiYear None")]
    [InlineData("2023/2023", "2023-01-01 2023-12-31 Year None")]
    [InlineData("2023/..", "2023-01-01 0000-00-00 Year End")]
    [InlineData("../2023", "0000-00-00 2023-12-31 Year Begin")]
    [InlineData("2023-Q0", "none")]
    [InlineData("2023-QX", "none")]
    [InlineData("2023-Q4", "2023-10-01 2023-12-31 Quarter None")]
    [InlineData("2023-33", "2023-01-01 2023-03-31 Quarter None")]
    [InlineData("2023-36", "2023-10-01 2023-12-31 Quarter None")]
    [InlineData("2023-40", "2023-01-01 2023-06-30 HalfYear None")]
    [InlineData("2023-41", "2023-07-01 2023-12-31 HalfYear None")]
    [InlineData("2023-42", "none")]
    [InlineData("2023-32", "none")]
    [InlineData("XXXX-02", "0000-02-01 0000-02-00 Month None")]
    [InlineData("XXXX-03", "0000-03-01 0000-03-31 Month None")]
    [InlineData("2023-02", "2023-02-01 2023-02-28 Month None")]
    [InlineData("2024-02", "2024-02-01 2024-02-29 Month None")]
    [InlineData("XXXX-02-29", "0000-02-29 0000-02-29 Day None")]
    [InlineData("XXXX-02-30", "none")]
    [InlineData("XXXX-XX-31", "0000-00-31 0000-00-31 Day None")]
    [InlineData("XXXX-XX-32", "none")]
    [InlineData(".x/2025", "none")]
    [InlineData("./2025", "none")]
    [InlineData("2025/.x", "none")]
    [InlineData("2023-01-15/P1M", "2023-01-15 2023-02-14 Day None")]
    [InlineData("2023-01-15/P1Y", "2023-01-15 2024-01-14 Day None")]
    [InlineData("2023-01-15/P31D", "2023-01-15 2023-02-14 Day None")]
    [InlineData("2023-01-01/P1Y", "2023-01-01 2023-12-31 Year None")]
    [InlineData("2023-01-01/P2Y", "2023-01-01 2024-12-31 MultiYear None")]
    [InlineData("2023-04-01/P1Y", "2023-04-01 2024-03-31 Month None")]
    [InlineData("2023-01-01/P11M", "2023-01-01 2023-11-30 Month None")]
    [InlineData("9999-12-01/P1M", "9999-12-01 9999-12-31 Month None")]
    [InlineData("9999-12-01/P2M", "none")]
    [InlineData("9999-12-31/P1D", "9999-12-31 9999-12-31 Day None")]
    [InlineData("9999-12-31/P2D", "none")]
    [InlineData("9999-11-15/P1M", "9999-11-15 9999-12-14 Day None")]
    [InlineData("9999-12-15/P1M", "none")]
    [InlineData("2023-01-01/P1000000D", "2023-01-01 4760-11-27 Day None")]
    [InlineData("2023-01-01/P0000010D", "2023-01-01 2023-01-10 Day None")]
    [InlineData("2023-01-01/P00000010D", "none")]
    [InlineData("XXXX-01-01/P1M", "none")]
    [InlineData("2023é", "none")]
    [InlineData("２０２３", "none")]
    public void Machine_forms(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void Factories_go_to_the_ends_of_the_calendar_and_no_further()
    {
        Assert.Equal("0001", DateRange.Year(1).ToString());
        Assert.Equal("9999", DateRange.Year(9999).ToString());
        Assert.Throws<ArgumentOutOfRangeException>("year", () => DateRange.Year(0));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => DateRange.Year(10_000));
        Assert.Throws<ArgumentOutOfRangeException>("year", () => DateRange.Month(10_000, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Month(2023, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Month(2023, 13));
        Assert.Equal("2023-12", DateRange.Month(2023, 12).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Quarter(2023, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.Quarter(2023, 5));
        Assert.Equal("2023-Q4", DateRange.Quarter(2023, 4).ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => DateRange.HalfYear(2023, 3));
        Assert.Throws<ArgumentOutOfRangeException>("knownUntil", () => DateRange.Since(new(2023, 5, 2), new(2023, 5, 1)));
        Assert.Equal(new DateOnly(2023, 5, 2), DateRange.Since(new(2023, 5, 2), new(2023, 5, 2)).End);
        Assert.True(DateRange.PointInTime(new(2023, 5, 2)).IsPointInTime);
        Assert.False(DateRange.Day(new(2023, 5, 2)).IsPointInTime);
    }

    [Fact]
    public void Ranges_differ_in_each_of_their_parts()
    {
        DateRange range = DateRange.FromDays(new(2023, 1, 1), new(2023, 1, 31));

        Assert.True(range == DateRange.FromDays(new(2023, 1, 1), new(2023, 1, 31)));
        Assert.False(range != DateRange.FromDays(new(2023, 1, 1), new(2023, 1, 31)));
        Assert.True(range != DateRange.FromDays(new(2023, 1, 2), new(2023, 1, 31)));
        Assert.False(range == DateRange.FromDays(new(2023, 1, 2), new(2023, 1, 31)));
        Assert.False(range == DateRange.FromDays(new(2023, 1, 1), new(2023, 1, 30)));
        Assert.False(range == DateRange.Month(2023, 1));
        Assert.False(DateRange.Day(new(2023, 1, 1)) == DateRange.PointInTime(new(2023, 1, 1)));
        Assert.False(DateRange.Since(new(2023, 1, 1)) == DateRange.Until(new(2023, 1, 1)));
    }

    [Fact]
    public void A_form_that_there_is_not_is_refused_and_a_short_buffer_is_none()
    {
        DateRange range = DateRange.FromDays(new(2020, 9, 15), new(2020, 9, 29));
        ISpanFormattable inChars = range;
        IUtf8SpanFormattable inBytes = range;
        char[] chars = new char[21];
        byte[] bytes = new byte[21];

        Assert.Contains("it is T, I, E, S or R", Assert.Throws<FormatException>(() => inChars.TryFormat(chars, out _, "x", null)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => inBytes.TryFormat(bytes, out _, "x", null));
        Assert.Throws<FormatException>(() => range.ToString("TT"));
        Assert.False(inChars.TryFormat(chars.AsSpan(0, 20), out int written, "x", null));
        Assert.Equal(0, written);
        Assert.False(inBytes.TryFormat(bytes.AsSpan(0, 20), out written, "T", null));
        Assert.Equal(0, written);
        Assert.True(inChars.TryFormat(chars, out written, "", null));
        Assert.Equal("2020-09-15/2020-09-29", new string(chars, 0, written));
        Assert.True(inBytes.TryFormat(bytes, out written, "T", null));
        Assert.Equal("2020-09-15/2020-09-29", Encoding.ASCII.GetString(bytes, 0, written));
    }

    [Fact]
    public void Parsing_nothing_is_an_error_with_a_name_and_text_that_is_none_one_with_a_place()
    {
        Assert.Throws<ArgumentNullException>("text", () => DateRange.Parse((string)null!));
        Assert.Equal(0, Assert.Throws<StatisticsFormatException>(() => DateRange.Parse("产值"u8)).Position);
        Assert.Equal(DateRange.Year(2023), DateRange.Parse("2023年"u8));
    }
}
