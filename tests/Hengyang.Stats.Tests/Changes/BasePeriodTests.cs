using Xunit;

namespace Hengyang.Stats.Tests.Changes;

/// <summary>The text form of what a change is compared with, for every precision that a period has.</summary>
public sealed class BasePeriodTests
{
    [Theory]
    [InlineData("2019年", "比2019年增长5%")]
    [InlineData("2019年至2021年", "比2019—2021年增长5%")]
    [InlineData("2019年上半年", "比2019年上半年增长5%")]
    [InlineData("2019年下半年", "比2019年下半年增长5%")]
    [InlineData("2019年第1季度", "比2019年一季度增长5%")]
    [InlineData("2019年第2季度", "比2019年二季度增长5%")]
    [InlineData("2019年第3季度", "比2019年三季度增长5%")]
    [InlineData("2019年第4季度", "比2019年四季度增长5%")]
    [InlineData("2019年前三季度", "比2019年一至三季度增长5%")]
    [InlineData("2019年四季度至2020年一季度", "比2019-Q4/2020-Q1增长5%")]
    [InlineData("2019年11月份", "比2019年11月增长5%")]
    [InlineData("2019年3-5月", "比2019年3—5月增长5%")]
    [InlineData("2019年5月上旬", "比2019年5月上旬增长5%")]
    [InlineData("2019年5月中旬", "比2019年5月中旬增长5%")]
    [InlineData("2019年5月下旬", "比2019年5月下旬增长5%")]
    [InlineData("2019年5月7日", "比2019年5月7日增长5%")]
    [InlineData("2019年末", "比2019年末增长5%")]
    [InlineData("2019年6月底", "比2019年6月末增长5%")]
    [InlineData("2020年2月末", "比2020年2月末增长5%")]
    [InlineData("截至2019年5月7日", "比截至2019年5月7日增长5%")]
    [InlineData("2019年5月7日至9日", "比2019-05-07/2019-05-09增长5%")]
    [InlineData("2019年11月至2020年2月", "比2019年11月至2020年2月增长5%")]
    public void It_is_written_as_a_text_would_say_it_and_read_back(string text, string written)
    {
        DateRange period = DateRange.Parse(text);
        var change = new PercentageChange(ChangeDirection.Increase, new Quantity(5, Unit.Percent), ComparisonBasis.VersusPeriod, period);

        Assert.Equal(written, change.ToString());
        Assert.Equal(period, PercentageChange.Parse(written).BasePeriod);
    }
}
