using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

public class QuantityArithmeticTests
{
    // expected values from the definitions: 15亩 = 1公顷 (法定计量单位), 1斤 = 500 g, GB/T 2589-2020 for 标准煤, the international
    // foot, acre and pound of 1959, 1 barrel = 42 US gallons = 158.987294928 L
    [Theory]
    [InlineData("15", "亩", "公顷", "1")]
    [InlineData("1", "亩", "平方米", "666.66666666666666666666666667")]
    [InlineData("100", "亩", "顷", "1")]
    [InlineData("100000000", "斤", "吨", "50000")]
    [InlineData("20", "两", "公斤", "1")]
    [InlineData("1", "里", "米", "500")]
    [InlineData("3", "尺", "米", "1")]
    [InlineData("12.50", "公里", "米", "12500")]
    [InlineData("1", "海里", "公里", "1.852")]
    [InlineData("1", "节", "公里/小时", "1.852")]
    [InlineData("36", "公里/小时", "米/秒", "10")]
    [InlineData("1", "千瓦时", "兆焦", "3.6")]
    [InlineData("1", "吨标准煤", "吉焦", "29.3076")]
    [InlineData("1", "公斤标准煤", "千卡", "7000")]
    [InlineData("1", "桶", "升", "158.987294928")]
    [InlineData("1", "英亩", "平方米", "4046.8564224")]
    [InlineData("1", "磅", "克", "453.59237")]
    [InlineData("1", "克拉", "克", "0.2")]
    [InlineData("37", "微克/立方米", "毫克/立方米", "0.037")]
    [InlineData("1", "毫克/升", "克/升", "0.001")]
    [InlineData("4200", "元/吨", "元/公斤", "4.2")]
    [InlineData("5", "元/斤", "元/公斤", "10")]
    [InlineData("100", "公斤/亩", "吨/公顷", "1.5")]
    [InlineData("5", "‰", "%", "0.5")]
    [InlineData("0.25", "百分点", "基点", "25")]
    [InlineData("1.5", "倍", "%", "150")]
    [InlineData("2", "年", "个月", "24")]
    [InlineData("3", "季度", "个月", "9")]
    [InlineData("1", "天", "小时", "24")]
    [InlineData("0", "摄氏度", "华氏度", "32")]
    [InlineData("100", "摄氏度", "华氏度", "212")]
    [InlineData("-40", "摄氏度", "华氏度", "-40")]
    [InlineData("37.3", "摄氏度", "开尔文", "310.45")]
    [InlineData("1", "GB", "MB", "1000")]
    [InlineData("1", "字节", "比特", "8")]
    [InlineData("1", "亩", "公顷", "0.0666666666666666666666666667")]
    [InlineData("5", "角", "元", "0.5")]
    [InlineData("2", "打", "个", "24")]
    [InlineData("1", "FEU", "标准箱", "2")]
    [InlineData("79228162514264337593543950335", "吨", "吨", "79228162514264337593543950335")]
    public void Converts(string value, string from, string to, string expected)
    {
        var quantity = new Quantity(Number(value), Unit.Parse(from));
        Quantity converted = quantity.ConvertTo(Unit.Parse(to));
        Assert.Equal(new Quantity(Number(expected), Unit.Parse(to)), converted);
        Assert.Equal(Number(expected).ToString(CultureInfo.InvariantCulture), converted.Value.ToString(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("元", "美元")]
    [InlineData("%", "百分点")]
    [InlineData("人", "户")]
    [InlineData("年", "天")]
    [InlineData("公里", "公顷")]
    [InlineData("元/吨", "元/立方米")]
    public void RefusesToConvert(string from, string to)
    {
        var quantity = new Quantity(1, Unit.Parse(from));
        Assert.False(quantity.TryConvert(Unit.Parse(to), out Quantity result));
        Assert.Equal(default, result);
        Assert.Throws<InvalidOperationException>(() => quantity.ConvertTo(Unit.Parse(to)));
        Assert.Throws<InvalidOperationException>(() => quantity + new Quantity(1, Unit.Parse(to)));
    }

    [Fact]
    public void ConversionThatDoesNotFitIsAnOverflow()
    {
        var quantity = new Quantity(decimal.MaxValue, Unit.Tonne);
        Assert.False(quantity.TryConvert(Unit.Kilogram, out _));
        Assert.Throws<OverflowException>(() => quantity.ConvertTo(Unit.Kilogram));
        Assert.Throws<OverflowException>(() => quantity + quantity);
    }

    [Fact]
    public void BoundsConvertWithTheValue()
    {
        var range = new Quantity(3, Unit.Hectare, Qualifier.Range, 5);
        Assert.Equal(new Quantity(45, Unit.Mu, Qualifier.Range, 75), range.ConvertTo(Unit.Mu));
        Assert.Equal(new Quantity(15, Unit.Mu, Qualifier.AtLeast), new Quantity(1, Unit.Hectare, Qualifier.AtLeast).ConvertTo(Unit.Mu));
    }

    [Fact]
    public void SumsTakeTheUnitOfTheLeftOne()
    {
        Assert.Equal(new Quantity(2.5m, Unit.Tonne), new Quantity(2, Unit.Tonne) + new Quantity(500, Unit.Kilogram));
        Assert.Equal(new Quantity(14, Unit.Mu), new Quantity(29, Unit.Mu) - new Quantity(1, Unit.Hectare));
        Assert.Equal(new Quantity(5, Unit.DegreeCelsius), new Quantity(20, Unit.DegreeCelsius) - new Quantity(15, Unit.DegreeCelsius));
        Assert.False(new Quantity(20, Unit.DegreeCelsius).TryAdd(new Quantity(9, Unit.Parse("华氏度")), out _));
        Assert.Equal(new Quantity(3, Unit.None), new Quantity(1, Unit.None) + new Quantity(2, Unit.None));
    }

    [Theory]
    [InlineData(Qualifier.Exact, Qualifier.Exact, Qualifier.Exact)]
    [InlineData(Qualifier.Exact, Qualifier.Nearly, Qualifier.Nearly)]
    [InlineData(Qualifier.Over, Qualifier.Exact, Qualifier.Over)]
    [InlineData(Qualifier.About, Qualifier.AtLeast, Qualifier.About)]
    [InlineData(Qualifier.AtLeast, Qualifier.Over, Qualifier.MoreThan)]
    [InlineData(Qualifier.AtLeast, Qualifier.AtLeast, Qualifier.AtLeast)]
    [InlineData(Qualifier.AtMost, Qualifier.Nearly, Qualifier.LessThan)]
    [InlineData(Qualifier.Over, Qualifier.Nearly, Qualifier.About)]
    public void SumsSayHowExactTheyAre(Qualifier left, Qualifier right, Qualifier expected) =>
        Assert.Equal(
            new Quantity(7, Unit.Person, expected),
            new Quantity(3, Unit.Person, left) + new Quantity(4, Unit.Person, right));

    [Fact]
    public void BoundedSumsAreRanges()
    {
        var range = new Quantity(3, Unit.Person, Qualifier.Range, 5);
        Assert.Equal(new Quantity(13, Unit.Person, Qualifier.Range, 15), range + new Quantity(10, Unit.Person));
        Assert.Equal(new Quantity(5, Unit.Person, Qualifier.Range, 7), new Quantity(10, Unit.Person) - range);
        Assert.Equal(new Quantity(15, Unit.Person, Qualifier.AtMost), range + new Quantity(10, Unit.Person, Qualifier.AtMost));
        Assert.Equal(new Quantity(-3, Unit.Person, Qualifier.LessThan), -new Quantity(3, Unit.Person, Qualifier.Over));
    }

    public sealed record Conversion(Unit From, Unit To, int Value);

    public static class Generators
    {
        private static readonly Unit[] Units = [.. UnitTable.All().Where(static u => u != Unit.Proportion)];

        private static readonly (Unit, Unit)[] Pairs = [.. from a in Units from b in Units where a != b && a.IsConvertibleTo(b) select (a, b)];

        public static Arbitrary<Conversion> Conversions =>
            Arb.From(from pair in Gen.Elements(Pairs) from n in Gen.Choose(0, 1_000_000) select new Conversion(pair.Item1, pair.Item2, n));
    }

    [Property(10_000, typeof(Generators))]
    public void ConversionThereAndBackIsTheSame(Conversion t)
    {
        if (!new Quantity(t.Value, t.From).TryConvert(t.To, out Quantity there) || !there.TryConvert(t.From, out Quantity back) || there.Value == 0)
            return;
        // a decimal holds 28 digits behind the point at most: what is so small there may lose some on the way
        decimal scale = Math.Abs(t.Value / there.Value);
        decimal most = Math.Max(scale, 1m) * 0.000000000000000000000000001m * Math.Max(1, t.Value);
        Assert.InRange(back.Value - t.Value, -most, most);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
