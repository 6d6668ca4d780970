using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Whatever is written is read back by the slow reader, which knows the definition and nothing of the writer.</summary>
public class NumeralRoundTripTests
{
    private static readonly Config Many = TestCases.Many(10_000);

    [Theory]
    [InlineData(NumeralStyle.Lower, ChineseScript.Simplified)]
    [InlineData(NumeralStyle.Lower, ChineseScript.Traditional)]
    [InlineData(NumeralStyle.Upper, ChineseScript.Simplified)]
    [InlineData(NumeralStyle.Upper, ChineseScript.Traditional)]
    public void EveryNumeralIsReadBack(NumeralStyle style, ChineseScript script) =>
        Check.One(Many, Prop.ForAll(
            DecimalGenerators.ToArbitrary(DecimalGenerators.Any),
            value => SlowNumeralReader.Chinese(ChineseNumber.Format(value, style, script)) == value));

    [Theory]
    [InlineData(ChineseScript.Simplified)]
    [InlineData(ChineseScript.Traditional)]
    public void EveryShortFormIsReadBack(ChineseScript script) =>
        Check.One(Many, Prop.ForAll(
            DecimalGenerators.ToArbitrary(DecimalGenerators.Any),
            value => SlowNumeralReader.Short(ChineseNumber.Format(value, NumeralStyle.Short, script)) == value));

    [Theory]
    [InlineData(ChineseScript.Simplified)]
    [InlineData(ChineseScript.Traditional)]
    public void EveryAmountIsReadBack(ChineseScript script) =>
        Check.One(Many, Prop.ForAll(
            DecimalGenerators.ToArbitrary(DecimalGenerators.Money),
            value => SlowNumeralReader.Amount(ChineseNumber.Format(value, NumeralStyle.Amount, script)) == value));

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
