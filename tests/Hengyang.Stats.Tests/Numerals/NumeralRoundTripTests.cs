using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Whatever is written is read back by the slow reader, which knows the definition and nothing of the writer.</summary>
public class NumeralRoundTripTests
{
    [Property(20_000, typeof(DecimalGenerators))]
    public void EveryNumeralIsReadBack(AnyDecimal number, ChineseScript script)
    {
        foreach (NumeralStyle style in new[] { NumeralStyle.Lower, NumeralStyle.Upper })
            Assert.Equal(number.Value, SlowNumeralReader.Chinese(ChineseNumber.Format(number.Value, style, script)));
    }

    [Property(20_000, typeof(DecimalGenerators))]
    public void EveryShortFormIsReadBack(AnyDecimal number, ChineseScript script) =>
        Assert.Equal(number.Value, SlowNumeralReader.Short(ChineseNumber.Format(number.Value, NumeralStyle.Short, script)));

    [Property(20_000, typeof(DecimalGenerators))]
    public void EveryAmountIsReadBack(Money money, ChineseScript script) =>
        Assert.Equal(money.Value, SlowNumeralReader.Amount(ChineseNumber.Format(money.Value, NumeralStyle.Amount, script)));

    [Fact]
    public void EveryNumberUpToAHundredThousandIsReadBack()
    {
        for (int i = 0; i <= 100_000; i += TestCases.Stride)
            Assert.Equal(i, SlowNumeralReader.Chinese(ChineseNumber.Format(i)));
    }

    [Theory]
    [InlineData("十百")]
    [InlineData("万万万")]
    [InlineData("一点")]
    [InlineData("三点四点五")]
    [InlineData("五亿六亿")]
    [InlineData("")]
    public void TheSlowReaderRefusesWhatIsNoNumeral(string text) => Assert.Null(SlowNumeralReader.Chinese(text));
}
