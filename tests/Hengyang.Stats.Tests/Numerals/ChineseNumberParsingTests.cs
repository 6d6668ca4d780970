using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

public class ChineseNumberParsingTests
{
    [Theory]
    // digits and magnitude words
    [InlineData("0", "0")]
    [InlineData("12.50", "12.50")]
    [InlineData("３２０", "320")]
    [InlineData("零", "0")]
    [InlineData("〇", "0")]
    [InlineData("十", "10")]
    [InlineData("三百二十", "320")]
    [InlineData("三万五千", "35000")]
    [InlineData("二〇二三", "2023")]
    [InlineData("一九九八", "1998")]
    [InlineData("二0二四", "2024")]
    [InlineData("叁万伍仟", "35000")]
    [InlineData("貳佰參拾陸億", "23600000000")]
    [InlineData("兩億二千萬", "220000000")]
    [InlineData("卅五", "35")]
    [InlineData("十亿", "1000000000")]
    [InlineData("1.2万亿", "1200000000000")]
    [InlineData("三兆", "3000000000000")]
    [InlineData("一亿亿", "10000000000000000")]
    [InlineData("三点一四", "3.14")]
    [InlineData("零点五", "0.5")]
    [InlineData("半", "0.5")]
    // separators
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1，234.5", "1234.5")]
    [InlineData("12 345.6", "12345.6")]
    [InlineData("12\u2009345", "12345")]
    // signs
    [InlineData("-3", "-3")]
    [InlineData("−3", "-3")]
    [InlineData("－3", "-3")]
    [InlineData("负三点九", "-3.9")]
    [InlineData("+3", "3")]
    // parts and quotients
    [InlineData("百分之十二点五", "0.125")]
    [InlineData("千分之三", "0.003")]
    [InlineData("万分之二", "0.0002")]
    [InlineData("四分之三", "0.75")]
    [InlineData("一又二分之一", "1.5")]
    [InlineData("3/4", "0.75")]
    // ellipsis
    [InlineData("一万五", "15000")]
    [InlineData("三百二", "320")]
    [InlineData("两千三", "2300")]
    // the ends of decimal
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData(" 3.5万 ", "35000")]
    // ../shared/cases/hard-cases.jsonl
    [InlineData("1,100.9亿", "110090000000")]
    [InlineData("二十万亿", "20000000000000")]
    [InlineData("三百五十万亿", "350000000000000")]
    [InlineData("一万五千亿", "1500000000000")]
    [InlineData("一万零一十二", "10012")]
    [InlineData("1千零20", "1020")]
    [InlineData("2千零30万", "20300000")]
    [InlineData("3万4000", "34000")]
    [InlineData("25万6千", "256000")]
    [InlineData("13万2", "132000")]
    [InlineData("14万一", "141000")]
    [InlineData("16.4亿", "1640000000")]
    [InlineData("一七二零", "1720")]
    [InlineData("百万", "1000000")]
    [InlineData("一千一十", "1010")]
    [InlineData("一百十一", "111")]
    [InlineData("一百九十万零三千九百七十一", "1903971")]
    [InlineData("壹拾万零叁仟肆佰伍拾叁", "103453")]
    [InlineData("1百01", "101")]
    [InlineData("一百03", "103")]
    [InlineData("7千3百", "7300")]
    [InlineData("一千八百万", "18000000")]
    [InlineData("一亿五", "150000000")]
    [InlineData("一点五亿", "150000000")]
    [InlineData("5.1万亿", "5100000000000")]
    [InlineData("负3.9", "-3.9")]
    [InlineData("10亿零817万5288", "1008175288")]
    [InlineData("2,748,456", "2748456")]
    [InlineData("二O二四", "2024")]
    [InlineData("廿三", "23")]
    [InlineData("二十七点三", "27.3")]
    [InlineData("一百二十一", "121")]
    public void ReadsWholeText(string text, string expected)
    {
        decimal value = decimal.Parse(expected, CultureInfo.InvariantCulture);
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(value, ChineseNumber.Parse(text));
        Assert.Equal(value, ChineseNumber.Parse(text.AsSpan()));
        Assert.Equal(value, ChineseNumber.Parse(utf8));
        Assert.True(ChineseNumber.TryParse(text, out decimal read));
        Assert.Equal(value, read);
        Assert.True(ChineseNumber.TryParse(text.AsSpan(), out read, out ParseError error));
        Assert.Equal((value, ParseStatus.Ok), (read, error.Status));
        Assert.True(ChineseNumber.TryParse(utf8, out read, out error));
        Assert.Equal((value, ParseStatus.Ok), (read, error.Status));
    }

    [Theory]
    [InlineData("3.5万", "，", "35000")]
    [InlineData("1,234", ",5", "1234")]
    [InlineData("三百二十", "人", "320")]
    [InlineData("-8", "%", "-8")]
    [InlineData("12.5", "。", "12.5")]
    [InlineData("四分之三", "的", "0.75")]
    [InlineData("3/4", "的", "0.75")]
    [InlineData("3", "/", "3")]
    [InlineData("3", "/0", "3")]
    [InlineData("3", "/0.5", "3")]
    [InlineData("3", "/99999999999999999999999999999999", "3")]
    [InlineData("3", "/三", "3")]
    public void ReadsThePartBeforeJunk(string text, string junk, string expected)
    {
        decimal value = decimal.Parse(expected, CultureInfo.InvariantCulture);
        foreach (string pad in new[] { "", " ", "\u3000\n" })
        {
            Assert.True(ChineseNumber.TryParsePartial(pad + text + junk, out decimal read, out int consumed));
            Assert.Equal((value, pad.Length + text.Length), (read, consumed));
            byte[] utf8 = Encoding.UTF8.GetBytes(pad + text + junk);
            Assert.True(ChineseNumber.TryParsePartial(utf8, out read, out consumed));
            Assert.Equal((value, Encoding.UTF8.GetByteCount(pad + text)), (read, consumed));
        }
    }

    [Theory]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("  ", ParseStatus.Empty, 2)]
    [InlineData("人", ParseStatus.NoMatch, 0)]
    [InlineData(" 元3", ParseStatus.NoMatch, 1)]
    [InlineData("减八点八", ParseStatus.NoMatch, 0)]
    [InlineData("3.5万元", ParseStatus.TrailingText, 4)]
    [InlineData("3 人", ParseStatus.TrailingText, 2)]
    [InlineData("1.2.3", ParseStatus.InvalidOrder, 3)]
    [InlineData("十百", ParseStatus.InvalidOrder, 1)]
    [InlineData("1,23", ParseStatus.InvalidOrder, 1)]
    [InlineData("1,23456", ParseStatus.InvalidOrder, 1)]
    [InlineData("几十", ParseStatus.NoMatch, 0)]
    [InlineData("两三百", ParseStatus.NoMatch, 0)]
    [InlineData("100000000000000000000000000000", ParseStatus.Overflow, 0)]
    [InlineData("99999999999999999999999999999", ParseStatus.Overflow, 0)]
    [InlineData("一亿亿亿亿", ParseStatus.Overflow, 0)]
    [InlineData("亿亿亿亿", ParseStatus.Overflow, 0)]
    [InlineData("万万万", ParseStatus.InvalidOrder, 2)]
    [InlineData("百百", ParseStatus.InvalidOrder, 1)]
    [InlineData("十十", ParseStatus.InvalidOrder, 1)]
    [InlineData("三点四点五", ParseStatus.InvalidOrder, 3)]
    [InlineData("3..5", ParseStatus.InvalidOrder, 1)]
    [InlineData(".5", ParseStatus.NoMatch, 0)]
    [InlineData("5.", ParseStatus.InvalidOrder, 1)]
    [InlineData("--3", ParseStatus.NoMatch, 0)]
    [InlineData("12,34,567", ParseStatus.InvalidOrder, 2)]
    [InlineData("1,234,56", ParseStatus.InvalidOrder, 5)]
    [InlineData("1,,234", ParseStatus.InvalidOrder, 1)]
    [InlineData(",123", ParseStatus.NoMatch, 0)]
    [InlineData("元", ParseStatus.NoMatch, 0)]
    [InlineData("3万元", ParseStatus.TrailingText, 2)]
    public void RefusesWithStatusAndPlace(string text, ParseStatus status, int position)
    {
        Assert.False(ChineseNumber.TryParse(text.AsSpan(), out decimal value, out ParseError error));
        Assert.Equal((0m, status, position), (value, error.Status, error.Position));
        Assert.False(ChineseNumber.TryParse(text, out value));
        Assert.False(ChineseNumber.TryParse(Encoding.UTF8.GetBytes(text), out value, out error));
        Assert.Equal(status, error.Status);
        Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, position)), error.Position);

        Exception exception = Assert.ThrowsAny<Exception>(() => ChineseNumber.Parse(text));
        if (status == ParseStatus.Overflow)
            Assert.IsType<OverflowException>(exception);
        else
            Assert.Equal((status, position), (Assert.IsType<StatisticsFormatException>(exception).Status, ((StatisticsFormatException)exception).Position));
    }

    [Fact]
    public void NullIsNoNumber()
    {
        Assert.False(ChineseNumber.TryParse((string?)null, out _));
        Assert.Throws<ArgumentNullException>(() => ChineseNumber.Parse((string)null!));
    }

    [Fact]
    public void InvalidUtf8IsReportedWhereItIs()
    {
        Assert.False(ChineseNumber.TryParse([0x33, 0xFF], out _, out ParseError error));
        Assert.Equal(new ParseError(ParseStatus.UnexpectedCharacter, 1), error);
    }

    [Fact]
    public void LongTextIsReadToItsEnd()
    {
        string zeros = new('0', 2000);
        Assert.Equal(7, ChineseNumber.Parse(zeros + "7"));
        Assert.Equal(7, ChineseNumber.Parse(Encoding.UTF8.GetBytes(zeros + "7")));
        Assert.True(ChineseNumber.TryParsePartial(Encoding.UTF8.GetBytes(zeros + "7人"), out decimal value, out int consumed));
        Assert.Equal((7m, 2001), (value, consumed));
    }

    /// <summary>A long text is looked at in two steps; the first may end within a character, and within the number or behind it.</summary>
    [Theory]
    [InlineData(83)]
    [InlineData(84)]
    [InlineData(85)]
    [InlineData(86)]
    [InlineData(300)]
    public void ALongTextIsReadAcrossTheEndOfItsHead(int count)
    {
        foreach (string lead in new[] { "", " ", "  " })
        {
            byte[] utf8 = Encoding.UTF8.GetBytes(lead + new string('０', count) + "７个" + new string('人', 300));
            Assert.True(ChineseNumber.TryParsePartial(utf8, out decimal value, out int consumed));
            Assert.Equal((7m, lead.Length + (3 * count) + 3), (value, consumed));
        }
    }
}
