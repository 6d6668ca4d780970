using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Numbers at the edge of decimal, with what may stand behind a number: each row once threw an OverflowException.</summary>
public class OverflowTests
{
    [Theory]
    [InlineData("79228162514264337593543950335年多")]
    [InlineData("79228162514264337593543950335％半")]
    [InlineData("79228162514264337593543950335成五")]
    [InlineData("79228162514264337593543950335元三角")]
    [InlineData("7922816251426433759354395033—9千万人")]
    [InlineData("-7922816251426433759354395033—9千万人")]
    [InlineData("79228162514264337593543950335又二分之一")]
    [InlineData("增长79228162514264337593543950335倍")]
    [InlineData("翻79228162514264337593543950335番")]
    [InlineData("发行总额（万亿）79228162514264337593543950335")]
    [InlineData("指标\t数值（万亿元）\n甲\t79228162514264337593543950335\n")]
    public void Nothing_throws_at_the_edge_of_decimal(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text);
        foreach (Mention mention in document.Mentions)
        {
            Assert.InRange(mention.Range.End, 1, text.Length);
            if (mention.TryGetChange(out PercentageChange change))
                Assert.True(change.Factor is null or > 0);
        }

        foreach (Observation observation in document.Observations)
            Assert.InRange(observation.Range.End, 1, text.Length);
    }
}
