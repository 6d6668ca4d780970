using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>Numbers at the edges: what does not fit, fractions of fractions, tails.</summary>
public sealed class NumberLexerTests
{
    [Theory]
    [InlineData("一又二分之一", "1.5", 6)]
    [InlineData("三又四分之三个", "3.75", 6)]
    [InlineData("一又二又三", "1", 1)]
    [InlineData("一又二", "1", 1)]
    [InlineData("百分之五又二分之一", "5", 4)]
    [InlineData("二分之一", "0.5", 4)]
    [InlineData("零分之一", "0", 1)]
    [InlineData("零点零一分之九", "0.01", 4)]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", 29)]
    public void Fractions(string text, string value, int end)
    {
        Assert.Equal(end, NumberLexer.Read(text, 0, out NumberToken number, out ParseStatus status));
        Assert.Equal(ParseStatus.Ok, status);
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), number.Value);
    }

    [Theory]
    [InlineData("79228162514264337593543950336", 29)]
    [InlineData("111,111,111,111,111,111,111,111,111,111,111个", 43)]
    [InlineData("九九九九九九九九九九九九九九九九九九九九九九九九九九九九九九户", 30)]
    [InlineData("-99999999999999999999999999999999999", 36)]
    public void AnOverflowIsReadToItsEnd(string text, int stop)
    {
        Assert.Equal(0, NumberLexer.ReadInText(text, 0, out _, out ParseStatus status, out int readTo));
        Assert.Equal(ParseStatus.Overflow, status);
        Assert.Equal(stop, readTo);
    }

    [Theory]
    [InlineData("9300多户", "9300", "9400")]
    [InlineData("2.8万余人", "28000", "29000")]
    [InlineData("10000000000000000000000000000余", "10000000000000000000000000000", "20000000000000000000000000000")]
    [InlineData("79228162514264337593543950335余", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void OverTheLastStatedPlace(string text, string low, string high)
    {
        NumberLexer.Read(text, 0, out NumberToken number, out _);
        Assert.Equal(Qualifier.Over, number.Qualifier);
        Assert.Equal(decimal.Parse(low, CultureInfo.InvariantCulture), number.Value);
        Assert.Equal(decimal.Parse(high, CultureInfo.InvariantCulture), number.High);
    }
}
