using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Reading is one thing, resolving another: the same read text against several days of publication.</summary>
public sealed class PeriodTextApiTests
{
    [Theory]
    [InlineData("1—11月", "2023-12-21", "2023-01/2023-11", "2020-02-03", "2019-01/2019-11", "XXXX-01/XXXX-11")]
    [InlineData("去年", "2023-12-21", "2022", "2020-02-03", "2019", "XXXX")]
    [InlineData("2021年上半年", "2023-12-21", "2021-H1", "2020-02-03", "2021-H1", "2021-H1")]
    [InlineData("近三年", "2023-12-21", "2020-12-22/2023-12-21", "2020-02-03", "2017-02-04/2020-02-03", "XXXX-XX-XX")]
    [InlineData("上周", "2023-12-21", "2023-12-11/2023-12-17", "2020-02-03", "2020-01-27/2020-02-02", "XXXX-XX-XX")]
    [InlineData("“十四五”时期", "2023-12-21", "2021/2025", "2020-02-03", "2021/2025", "2021/2025")]
    public void One_reading_resolves_against_any_day(string text, string day1, string expected1, string day2, string expected2, string without)
    {
        Assert.True(PeriodText.TryParse(text, out PeriodText read));

        Assert.Equal(expected1, read.Resolve(DateOnly.Parse(day1, CultureInfo.InvariantCulture))?.ToString());
        Assert.Equal(expected2, read.Resolve(DateOnly.Parse(day2, CultureInfo.InvariantCulture))?.ToString());
        Assert.Equal(without, read.Resolve()?.ToString());
        Assert.Equal(without, read.ToString());
    }

    [Fact]
    public void What_that_day_s_calendar_lacks_is_null()
    {
        Assert.True(PeriodText.TryParse("今年2月29日", out PeriodText read));

        Assert.Null(read.Resolve(new(2023, 12, 21)));
        Assert.Equal(new DateOnly(2024, 2, 29), read.Resolve(new(2024, 12, 21))?.Begin);
    }

    [Theory]
    [InlineData("2月30日", ParseStatus.InvalidDate, 0)]
    [InlineData(" 13月", ParseStatus.InvalidDate, 1)]
    [InlineData("3月，", ParseStatus.TrailingText, 2)]
    [InlineData("钢材", ParseStatus.NoMatch, 0)]
    [InlineData("", ParseStatus.Empty, 0)]
    public void What_is_no_period_is_told(string text, ParseStatus status, int position)
    {
        Assert.False(PeriodText.TryParse(text, null, out PeriodText read, out ParseError error));
        Assert.Equal(new ParseError(status, position), error);
        Assert.Null(read.Resolve());
    }
}
