using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

public class PercentageChangeParsingTests
{
    /// <summary>Text, what it says, its factor, and the text that is written for it.</summary>
    [Theory]
    [InlineData("同比增长92%", "+92% YearOverYear", "1.92", "同比增长92%")]
    [InlineData("比上年末增加1.2万人", "+1.2万人 SinceYearStart", null, "比上年末增加1.2万人")]
    [InlineData("环比下降0.3%", "-0.3% PeriodOverPeriod", "0.997", "环比下降0.3%")]
    [InlineData("与上年持平", "= YearOverYear", "1", "同比持平")]
    [InlineData("与2017年持平", "= VersusPeriod 2017", "1", "与2017年持平")]
    [InlineData("增长1.5倍", "+1.5倍", "2.5", "增长1.5倍")]
    [InlineData("增长一倍", "+1倍", "2", "增长1倍")]
    [InlineData("同比增长到2.5倍", "+2.5倍 to YearOverYear", "2.5", "同比增长到2.5倍")]
    [InlineData("比2010年增长到2.6倍", "+2.6倍 to VersusPeriod 2010", "2.6", "比2010年增长到2.6倍")]
    [InlineData("翻番", "+1番", "2", "翻一番")]
    [InlineData("翻两番", "+2番", "4", "翻两番")]
    [InlineData("翻了三番", "+3番", "8", "翻3番")]
    [InlineData("翻一番多", "+1余番", null, "翻1番多")]
    [InlineData("减半", "-50%", "0.5", "下降50%")]
    [InlineData("下降一半", "-50%", "0.5", "下降50%")]
    [InlineData("下降百分之十二点五", "-12.5%", "0.875", "下降12.5%")]
    [InlineData("增长三成五", "+35%", "1.35", "增长35%")]
    [InlineData("下降4‰", "-4‰", "0.996", "下降4‰")]
    [InlineData("增长-3.2%", "-3.2%", "0.968", "下降3.2%")]
    [InlineData("同比增长约6%", "+约6% YearOverYear", null, "同比增长约6%")]
    [InlineData("增长5%以上", "+5%以上", null, "增长5%以上")]
    [InlineData("增长不低于5%", "+5%以上", null, "增长5%以上")]
    [InlineData("增长5%至7%", "+5%至7%", null, "增长5%至7%")]
    [InlineData("提高0.8个百分点", "+0.8个百分点 Rate", null, "提高0.8个百分点")]
    [InlineData("增速同比提高4%", "+4% YearOverYear Rate", "1.04", "增速同比提高4%")]
    [InlineData("年均实际增长5.1%", "+5.1% AnnualAverage Real", "1.051", "年均实际增长5.1%")]
    [InlineData("同比名义增长5.1%", "+5.1% YearOverYear Nominal", "1.051", "同比名义增长5.1%")]
    [InlineData("比2019年1—6月增长8.8%", "+8.8% VersusPeriod 2019-01/2019-06", "1.088", "比2019年1—6月增长8.8%")]
    [InlineData("较2020年一季度增长8.8%", "+8.8% VersusPeriod 2020-Q1", "1.088", "比2020年一季度增长8.8%")]
    [InlineData("比2016—2020年增长8.8%", "+8.8% VersusPeriod 2016/2020", "1.088", "比2016—2020年增长8.8%")]
    [InlineData("比2021-01/2021-09增长8.8%", "+8.8% VersusPeriod 2021-01/2021-09", "1.088", "比2021年1—9月增长8.8%")]
    [InlineData("增速由负转正", "+ Rate Positive", null, "增速由负转正")]
    [InlineData("同比扭亏为盈", "+ YearOverYear Positive", null, "同比由负转正")]
    [InlineData("　同比增长５.２％ ", "+5.2% YearOverYear", "1.052", "同比增长5.2%")]
    [InlineData("較上年同期下跌1.3%", "-1.3% YearOverYear", "0.987", "同比下降1.3%")]
    public void Reads_and_writes(string text, string says, string? factor, string written)
    {
        PercentageChange change = PercentageChange.Parse(text);

        Assert.Equal(says, MentionLines.Describe(change));
        Assert.Equal(factor is null ? null : decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture), change.Factor);
        Assert.Equal(written, change.ToString());
        Assert.Equal(change, PercentageChange.Parse(written));
        Assert.Equal(change, PercentageChange.Parse(Encoding.UTF8.GetBytes(text)));
        foreach (string junk in new[] { "，环比", "。", "（" })
        {
            Assert.True(PercentageChange.TryParsePartial(text.TrimEnd() + junk, out PercentageChange part, out int consumed));
            Assert.Equal((change, text.TrimEnd().Length), (part, consumed));
            Assert.True(PercentageChange.TryParsePartial(Encoding.UTF8.GetBytes(text.TrimEnd() + junk), out part, out consumed));
            Assert.Equal((change, Encoding.UTF8.GetByteCount(text.TrimEnd())), (part, consumed));
        }
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData(" \t", ParseStatus.Empty, 0)]
    [InlineData("92%", ParseStatus.NoMatch, 0)]
    [InlineData("同比增长", ParseStatus.NoMatch, 4)]
    [InlineData("同比增长abc", ParseStatus.NoMatch, 4)]
    [InlineData("降低到20%", ParseStatus.NoMatch, 0)]
    [InlineData("高于全国0.5个百分点", ParseStatus.NoMatch, 4)]
    [InlineData("工业增长5%", ParseStatus.NoMatch, 0)]
    [InlineData("同比增长5%左", ParseStatus.TrailingText, 6)]
    [InlineData("同比增长5% 环比增长3%", ParseStatus.TrailingText, 7)]
    [InlineData("增长99999999999999999999999999999%", ParseStatus.Overflow, 2)]
    public void Refuses_with_status_and_place(string text, ParseStatus status, int position)
    {
        Assert.False(PercentageChange.TryParse(text, null, out PercentageChange change, out ParseError error));
        Assert.Equal((default, status, position), (change, error.Status, error.Position));
        Assert.False(PercentageChange.TryParse(Encoding.UTF8.GetBytes(text), null, out change, out error));
        Assert.Equal((default, status, Encoding.UTF8.GetByteCount(text.AsSpan(0, position))), (change, error.Status, error.Position));
        if (status == ParseStatus.Overflow)
            Assert.Throws<OverflowException>(() => PercentageChange.Parse(text));
        else
            Assert.Equal(position, Assert.Throws<StatisticsFormatException>(() => PercentageChange.Parse(text)).Position);
        if (status == ParseStatus.TrailingText)
            return;
        Assert.False(PercentageChange.TryParsePartial(text, out change, out int consumed));
        Assert.Equal((default, 0), (change, consumed));
    }

    [Fact]
    public void A_base_period_is_resolved_against_the_reference_date()
    {
        PercentageChange change = PercentageChange.Parse("比去年12月下降0.4%", new DateOnly(2021, 3, 9));

        Assert.Equal(DateRange.Month(2020, 12), change.BasePeriod);
        Assert.Equal("比2020年12月下降0.4%", change.ToString());
    }

    [Fact]
    public void Broken_bytes_are_told_with_their_place()
    {
        Assert.False(PercentageChange.TryParse([0xE5, 0x90, 0x8C, 0xFF], null, out _, out ParseError error));
        Assert.Equal(new ParseError(ParseStatus.UnexpectedCharacter, 3), error);
    }
}
