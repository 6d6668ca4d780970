using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

public class QuantityFormattingTests
{
    [Theory]
    [InlineData("210000000", "元", Qualifier.Exact, null, "2.1亿元")]
    [InlineData("300000000", "元", Qualifier.Over, null, "超3亿元")]
    [InlineData("5", "%", Qualifier.About, null, "约5%")]
    [InlineData("30000", "元", Qualifier.Range, "50000", "3万至5万元")]
    [InlineData("3000", "元", Qualifier.Range, "50000", "3000至50000元")]
    [InlineData("50000000", "元", Qualifier.Range, "100000000", "5000万至1亿元")]
    [InlineData("15", "%", Qualifier.Range, "30", "15%至30%")]
    [InlineData("-36", "摄氏度", Qualifier.Range, "-8", "-36至-8摄氏度")]
    [InlineData("28000", "人", Qualifier.Over, "29000", "2.8万余人")]
    [InlineData("9300", "户", Qualifier.Over, "9400", "9300余户")]
    [InlineData("30", "年", Qualifier.Over, "40", "30余年")]
    [InlineData("5", "%", Qualifier.Over, "6", "5%多")]
    [InlineData("9300", "户", Qualifier.Over, "9301", "超9300户")]
    [InlineData("28500", "人", Qualifier.Over, "28600", "2.85万余人")]
    [InlineData("20000", "人", Qualifier.Over, "30000", "2万余人")]
    [InlineData("20000", "人", Qualifier.Over, "21000", "超2万人")]
    [InlineData("20000", "人", Qualifier.Over, "20100", "超2万人")]
    [InlineData("0.5", "%", Qualifier.Over, "0.6", "0.5%多")]
    [InlineData("-30", "摄氏度", Qualifier.Over, "-40", "-30余摄氏度")]
    [InlineData("100000000", "元", Qualifier.Over, "200000000", "1亿余元")]
    [InlineData("1500", "千瓦", Qualifier.Over, "1600", "1500余千瓦")]
    [InlineData("100", "", Qualifier.Nearly, null, "近100")]
    [InlineData("500000000", "元", Qualifier.AtLeast, null, "5亿元以上")]
    [InlineData("18", "岁", Qualifier.AtMost, null, "不超过18岁")]
    [InlineData("1000000", "元", Qualifier.LessThan, null, "不足100万元")]
    [InlineData("37.3", "摄氏度", Qualifier.MoreThan, null, "高于37.3摄氏度")]
    [InlineData("0.5", "百分点", Qualifier.Exact, null, "0.5个百分点")]
    [InlineData("3", "季度", Qualifier.Exact, null, "3个季度")]
    [InlineData("6", "个月", Qualifier.Exact, null, "6个月")]
    [InlineData("37", "微克/立方米", Qualifier.Exact, null, "37微克/立方米")]
    [InlineData("12345", "", Qualifier.Exact, null, "1.2345万")]
    [InlineData("12.50", "元", Qualifier.Exact, null, "12.50元")]
    [InlineData("-35000", "元", Qualifier.Exact, null, "-3.5万元")]
    [InlineData("0", "", Qualifier.Exact, null, "0")]
    [InlineData("11.6", ":", Qualifier.Exact, null, "11.6")]
    public void WritesChinese(string value, string unit, Qualifier qualifier, string? high, string expected)
    {
        Unit known = unit.Length == 0 ? Unit.None : unit == ":" ? Unit.Proportion : Unit.Parse(unit);
        var quantity = new Quantity(Number(value), known, qualifier, high is null ? null : Number(high));
        Assert.Equal(expected, quantity.ToString());
        Assert.Equal("共" + expected, $"共{quantity}");

        Span<char> chars = stackalloc char[expected.Length];
        Assert.True(quantity.TryFormat(chars, out int written));
        Assert.Equal(expected, chars[..written].ToString());
        Assert.False(quantity.TryFormat(chars[1..], out written));
        Assert.Equal(0, written);
        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(quantity.TryFormat(bytes, out written));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes));
        Assert.False(quantity.TryFormat(bytes.AsSpan(1), out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("2.10亿元", 8, 2)]
    [InlineData("10000万元", 4, 0)]
    [InlineData("85.76千公顷", 3, 2)]
    [InlineData("320人", 0, 0)]
    [InlineData("12.50元", 0, 2)]
    [InlineData("1.2万亿元", 12, 1)]
    [InlineData("3.5万至4.2万元", 4, 1)]
    [InlineData("5千人", 3, 0)]
    [InlineData("1.5千元", 3, 1)]
    [InlineData("1.5万元", 4, 1)]
    [InlineData("1.5亿元", 8, 1)]
    [InlineData("1.5万亿元", 12, 1)]
    public void WritesAsItWasWritten(string text, int power, int decimals)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal(text, quantity.ToString());
        Assert.Equal((power, decimals), (quantity.WrittenPower, quantity.WrittenDecimals));
    }

    [Fact]
    public void DoesNotWriteAMagnitudeIntoTheUnit()
    {
        var quantity = new Quantity(3000, Unit.Parse("瓦"), Qualifier.Exact, isBounded: false, high: 0, writtenPower: 3, writtenDecimals: 0);
        Assert.Equal("3000瓦", quantity.ToString());
    }

    [Fact]
    public void TheDefaultIsTheBareZero()
    {
        Assert.Equal("0", default(Quantity).ToString());
        Assert.Equal((0m, Unit.None, Qualifier.Exact), (default(Quantity).Value, default(Quantity).Unit, default(Quantity).Qualifier));
    }

    [Fact]
    public void EqualityIsThatOfValueAndUnit()
    {
        Assert.Equal(new Quantity(120000000, Unit.Yuan), new Quantity(120000000.00m, Unit.Yuan));
        Assert.Equal(new Quantity(1.2m, Unit.Yuan).GetHashCode(), new Quantity(1.20m, Unit.Yuan).GetHashCode());
        Assert.NotEqual(new Quantity(1, Unit.Yuan), new Quantity(1, Unit.UsDollar));
        Assert.NotEqual(new Quantity(1, Unit.Yuan), new Quantity(1, Unit.Yuan, Qualifier.About));
        Assert.Equal(Quantity.Parse("1.2亿元"), Quantity.Parse("12000万元"));
        // only where the qualifier has a bound of its own may one be given
        Assert.Equal("high", Assert.Throws<ArgumentException>(() => new Quantity(1, Unit.Yuan, Qualifier.Exact, 5)).ParamName);
    }

    [Theory]
    [InlineData(Qualifier.Exact, null, 3, 3)]
    [InlineData(Qualifier.About, null, null, null)]
    [InlineData(Qualifier.Nearly, null, null, 3)]
    [InlineData(Qualifier.Over, null, 3, null)]
    [InlineData(Qualifier.Over, 4, 3, 4)]
    [InlineData(Qualifier.AtLeast, null, 3, null)]
    [InlineData(Qualifier.AtMost, null, null, 3)]
    [InlineData(Qualifier.LessThan, null, null, 3)]
    [InlineData(Qualifier.MoreThan, null, 3, null)]
    [InlineData(Qualifier.Range, 5, 3, 5)]
    public void BoundsFollowFromTheQualifier(Qualifier qualifier, int? other, int? low, int? high)
    {
        var quantity = new Quantity(3, Unit.None, qualifier, other);
        Assert.Equal(((decimal?)low, (decimal?)high), (quantity.Low, quantity.High));
    }

    [Fact]
    public void WritingAllocatesNothing()
    {
        var quantity = new Quantity(28000, Unit.Person, Qualifier.Over, 29000);
        var range = new Quantity(3, Unit.Parse("元/吨"), Qualifier.Range, 50000);
        char[] chars = new char[Quantity.MaxFormattedLength];
        byte[] bytes = new byte[Quantity.MaxFormattedLength * 3];
        Allocations.None(() =>
        {
            quantity.TryFormat(chars, out _);
            range.TryFormat(chars, out _);
            quantity.TryFormat(bytes, out _);
            quantity.TryFormat(bytes.AsSpan(0, 3), out _);
        });
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
