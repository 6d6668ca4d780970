using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

public class ChineseNumberFormattingTests
{
    [Theory]
    [InlineData("0", "零")]
    [InlineData("1", "一")]
    [InlineData("2", "二")]
    [InlineData("10", "十")]
    [InlineData("12", "十二")]
    [InlineData("20", "二十")]
    [InlineData("101", "一百零一")]
    [InlineData("110", "一百一十")]
    [InlineData("111", "一百一十一")]
    [InlineData("200", "二百")]
    [InlineData("1001", "一千零一")]
    [InlineData("1010", "一千零一十")]
    [InlineData("2000", "两千")]
    [InlineData("2222", "两千二百二十二")]
    [InlineData("10000", "一万")]
    [InlineData("10012", "一万零一十二")]
    [InlineData("10500", "一万零五百")]
    [InlineData("20000", "两万")]
    [InlineData("22000", "两万二千")]
    [InlineData("35000", "三万五千")]
    [InlineData("100000", "十万")]
    [InlineData("110000", "十一万")]
    [InlineData("1000001", "一百万零一")]
    [InlineData("10005000", "一千万五千")]
    [InlineData("100000005", "一亿零五")]
    [InlineData("100005000", "一亿零五千")]
    [InlineData("120000000", "一亿二千万")]
    [InlineData("200000000", "两亿")]
    [InlineData("1008175288", "十亿零八百一十七万五千二百八十八")]
    [InlineData("1000000000000", "一万亿")]
    [InlineData("1000050000000", "一万亿五千万")]
    [InlineData("1000000000005", "一万亿零五")]
    [InlineData("10000000000000000", "一亿亿")]
    [InlineData("10000000050000000", "一亿亿零五千万")]
    [InlineData("79228162514264337593543950335", "七万九千二百二十八亿亿亿一千六百二十五万一千四百二十六亿亿四千三百三十七万五千九百三十五亿四千三百九十五万零三百三十五")]
    [InlineData("0.5", "零点五")]
    [InlineData("3.14", "三点一四")]
    [InlineData("12.50", "十二点五零")]
    [InlineData("0.0000000000000000000000000001", "零点零零零零零零零零零零零零零零零零零零零零零零零零零零零一")]
    [InlineData("-3.9", "负三点九")]
    [InlineData("-20000", "负两万")]
    public void Lower(string value, string expected) => Check(value, expected, NumeralStyle.Lower);

    [Theory]
    [InlineData("0", "零")]
    [InlineData("10", "壹拾")]
    [InlineData("12", "壹拾贰")]
    [InlineData("2000", "贰仟")]
    [InlineData("35000", "叁万伍仟")]
    [InlineData("103453", "壹拾万叁仟肆佰伍拾叁")]
    [InlineData("-1.5", "负壹点伍")]
    [InlineData("600000000", "陆亿")]
    public void Upper(string value, string expected) => Check(value, expected, NumeralStyle.Upper);

    // the first seven rows are the examples of 《支付结算办法》, annex 1
    [Theory]
    [InlineData("1409.50", "人民币壹仟肆佰零玖元伍角")]
    [InlineData("6007.14", "人民币陆仟零柒元壹角肆分")]
    [InlineData("1680.32", "人民币壹仟陆佰捌拾元零叁角贰分")]
    [InlineData("107000.53", "人民币壹拾万柒仟元零伍角叁分")]
    [InlineData("16409.02", "人民币壹万陆仟肆佰零玖元零贰分")]
    [InlineData("325.04", "人民币叁佰贰拾伍元零肆分")]
    [InlineData("35000", "人民币叁万伍仟元整")]
    [InlineData("0", "人民币零元整")]
    [InlineData("0.5", "人民币伍角")]
    [InlineData("0.05", "人民币伍分")]
    [InlineData("0.15", "人民币壹角伍分")]
    [InlineData("10.00", "人民币壹拾元整")]
    [InlineData("10.05", "人民币壹拾元零伍分")]
    [InlineData("-35000", "人民币负叁万伍仟元整")]
    [InlineData("1.2300", "人民币壹元贰角叁分")]
    [InlineData("100000000", "人民币壹亿元整")]
    public void Amount(string value, string expected) => Check(value, expected, NumeralStyle.Amount);

    [Theory]
    [InlineData("0", "0")]
    [InlineData("9999", "9999")]
    [InlineData("12.50", "12.50")]
    [InlineData("10000", "1万")]
    [InlineData("12345", "1.2345万")]
    [InlineData("35000", "3.5万")]
    [InlineData("35000.00", "3.5万")]
    [InlineData("28000.5", "2.80005万")]
    [InlineData("210000000", "2.1亿")]
    [InlineData("1200000000000", "1.2万亿")]
    [InlineData("-35000", "-3.5万")]
    [InlineData("10000.05", "1.000005万")]
    [InlineData("79228162514264337593543950335", "79228162514264337.593543950335万亿")]
    public void Short(string value, string expected) => Check(value, expected, NumeralStyle.Short);

    [Theory]
    [InlineData("26", NumeralStyle.Lower, "二十六")]
    [InlineData("220000000", NumeralStyle.Lower, "兩億二千萬")]
    [InlineData("-2.5", NumeralStyle.Lower, "負二點五")]
    [InlineData("23600000000", NumeralStyle.Upper, "貳佰參拾陸億")]
    [InlineData("36000", NumeralStyle.Amount, "人民幣參萬陸仟圓整")]
    [InlineData("1200000000000", NumeralStyle.Short, "1.2萬億")]
    public void Traditional(string value, NumeralStyle style, string expected) =>
        Check(value, expected, style, ChineseScript.Traditional);

    [Fact]
    public void AnAmountBelowFenIsRefused()
    {
        Assert.Throws<ArgumentException>(() => ChineseNumber.Format(1.234m, NumeralStyle.Amount));
        Assert.False(ChineseNumber.TryFormat(1.234m, new char[ChineseNumber.MaxFormattedLength], out int chars, NumeralStyle.Amount));
        Assert.False(ChineseNumber.TryFormat(1.234m, new byte[300], out int bytes, NumeralStyle.Amount));
        Assert.Equal((0, 0), (chars, bytes));
    }

    [Fact]
    public void NegativeZeroIsZero() => Assert.Equal("零点零", ChineseNumber.Format(-0.0m));

    private static void Check(string value, string expected, NumeralStyle style, ChineseScript script = ChineseScript.Simplified)
    {
        decimal number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(expected, ChineseNumber.Format(number, style, script));

        Span<char> chars = stackalloc char[expected.Length];
        Assert.True(ChineseNumber.TryFormat(number, chars, out int charsWritten, style, script));
        Assert.Equal(expected, chars[..charsWritten].ToString());
        Assert.False(ChineseNumber.TryFormat(number, chars[1..], out charsWritten, style, script));
        Assert.Equal(0, charsWritten);

        byte[] bytes = new byte[Encoding.UTF8.GetByteCount(expected)];
        Assert.True(ChineseNumber.TryFormat(number, bytes.AsSpan(), out int bytesWritten, style, script));
        Assert.Equal(expected, Encoding.UTF8.GetString(bytes, 0, bytesWritten));
        Assert.False(ChineseNumber.TryFormat(number, bytes.AsSpan(1), out bytesWritten, style, script));
        Assert.Equal(0, bytesWritten);
    }
}
