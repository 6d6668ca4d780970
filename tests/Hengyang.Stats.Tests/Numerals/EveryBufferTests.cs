using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>A number is written whole or not at all, whatever the buffer: of every length from none to one more than it takes.</summary>
public class EveryBufferTests
{
    private static readonly string[] Numbers =
    [
        "0", "-0.0", "1", "-1", "2", "10", "0.5", "-3.14", "35000", "1234567.89", "-20000.05", "100000005", "1000050000000", "79228162514264337593543950335",
        "-79228162514264337593543950335", "0.0000000000000000000000000001", "-7.9228162514264337593543950335", "22222222222222222222222222222", "0.10", "0.01", "99999999.99",
    ];

    [Theory]
    [InlineData(NumeralStyle.Lower)]
    [InlineData(NumeralStyle.Upper)]
    [InlineData(NumeralStyle.Amount)]
    [InlineData(NumeralStyle.Short)]
    public void Every_length(NumeralStyle style)
    {
        foreach (decimal number in Numbers.Select(static n => decimal.Parse(n, CultureInfo.InvariantCulture)).Where(n => style != NumeralStyle.Amount || decimal.Round(n, 2) == n))
        {
            foreach (ChineseScript script in Enum.GetValues<ChineseScript>())
            {
                string text = ChineseNumber.Format(number, style, script);
                byte[] utf8 = Encoding.UTF8.GetBytes(text);
                Assert.InRange(text.Length, 1, ChineseNumber.MaxFormattedLength);
                for (int length = 0; length <= text.Length + 1; length++)
                {
                    char[] chars = Enumerable.Repeat('~', length).ToArray();
                    bool ok = ChineseNumber.TryFormat(number, chars, out int written, style, script);
                    Assert.Equal((text, length >= text.Length, length >= text.Length ? text.Length : 0), (text, ok, written));
                    Assert.Equal(ok ? text + new string('~', length - text.Length) : new string('~', length), new string(chars));
                    if (script == ChineseScript.Simplified)
                        Assert.Equal((ok, written), (ChineseNumber.TryFormat(number, chars, out int again, style), again));
                    if (script == ChineseScript.Simplified && style == NumeralStyle.Lower)
                        Assert.Equal((ok, written), (ChineseNumber.TryFormat(number, chars, out int again, NumeralStyle.Lower), again));
                }

                for (int length = 0; length <= utf8.Length + 1; length++)
                {
                    byte[] bytes = new byte[length];
                    bool ok = ChineseNumber.TryFormat(number, bytes, out int written, style, script);
                    Assert.Equal((text, length >= utf8.Length, length >= utf8.Length ? utf8.Length : 0), (text, ok, written));
                    if (ok)
                        Assert.Equal([.. utf8, .. new byte[length - utf8.Length]], bytes);
                    if (script == ChineseScript.Simplified)
                        Assert.Equal((ok, written), (ChineseNumber.TryFormat(number, bytes, out int again, style), again));
                }
            }
        }
    }

    /// <summary>The styles and scripts differ in their characters alone, and in 十 at the head and 两.</summary>
    [Property(500, typeof(DecimalGenerators))]
    public void The_styles_differ_in_their_characters(AnyDecimal number, Money money)
    {
        AssertStyles(number.Value);
        AssertStyles(decimal.Truncate(number.Value % 100_000));
        AssertStyles(number.Value % 20);
        Assert.Equal(InTraditional(ChineseNumber.Format(money.Value, NumeralStyle.Amount)).Replace('元', '圓').Replace("人民币", "人民幣", StringComparison.Ordinal), ChineseNumber.Format(money.Value, NumeralStyle.Amount, ChineseScript.Traditional));
    }

    private static string InTraditional(string text)
    {
        foreach ((char from, char to) in "万亿点负两贰叁陆".Zip("萬億點負兩貳參陸"))
            text = text.Replace(from, to);
        return text;
    }

    private static void AssertStyles(decimal number)
    {
        string lower = ChineseNumber.Format(number);
        string upper = ChineseNumber.Format(number, NumeralStyle.Upper);
        string sign = number < 0 ? "负" : "";
        string digits = lower[sign.Length..].Replace('两', '二');
        string full = sign + (digits[0] == '十' ? "一" : "") + digits;
        foreach ((char from, char to) in "一二三四五六七八九十百千".Zip("壹贰叁肆伍陆柒捌玖拾佰仟"))
            full = full.Replace(from, to);
        Assert.Equal(full, upper);
        Assert.Equal(InTraditional(lower), ChineseNumber.Format(number, NumeralStyle.Lower, ChineseScript.Traditional));
        Assert.Equal(InTraditional(upper), ChineseNumber.Format(number, NumeralStyle.Upper, ChineseScript.Traditional));
        Assert.Equal(InTraditional(ChineseNumber.Format(number, NumeralStyle.Short)), ChineseNumber.Format(number, NumeralStyle.Short, ChineseScript.Traditional));
    }

    [Fact]
    public void Without_a_style_it_is_lower_case()
    {
        char[] chars = new char[2];
        Assert.True(ChineseNumber.TryFormat(20m, chars, out int written));
        Assert.Equal((2, "二十"), (written, new string(chars)));
        byte[] bytes = new byte[7];
        Assert.True(ChineseNumber.TryFormat(20m, bytes, out written));
        Assert.Equal((6, "二十\0"), (written, Encoding.UTF8.GetString(bytes)));
        Assert.False(ChineseNumber.TryFormat(20m, bytes.AsSpan(0, 5), out written));
        Assert.Equal(0, written);
    }

    [Theory]
    [InlineData("0.001", false)]
    [InlineData("0.010", true)]
    [InlineData("1.23", true)]
    [InlineData("1.2300000", true)]
    [InlineData("1.2300001", false)]
    [InlineData("-1.239", false)]
    public void An_amount_has_no_parts_below_fen(string value, bool isAmount)
    {
        decimal number = decimal.Parse(value, CultureInfo.InvariantCulture);
        Assert.Equal(isAmount, ChineseNumber.TryFormat(number, new char[96], out int chars, NumeralStyle.Amount));
        Assert.Equal(isAmount, ChineseNumber.TryFormat(number, new byte[288], out int bytes, NumeralStyle.Amount));
        Assert.Equal((isAmount, isAmount), (chars > 0, bytes > 0));
        if (!isAmount)
            Assert.Equal("An amount of money has at most two decimals. (Parameter 'value')", Assert.Throws<ArgumentException>(() => ChineseNumber.Format(number, NumeralStyle.Amount)).Message);
    }

    [Theory]
    [InlineData((NumeralStyle)4, ChineseScript.Simplified, "style")]
    [InlineData((NumeralStyle)255, ChineseScript.Traditional, "style")]
    [InlineData(NumeralStyle.Short, (ChineseScript)2, "script")]
    [InlineData(NumeralStyle.Lower, (ChineseScript)255, "script")]
    public void There_are_no_other_styles_and_scripts(NumeralStyle style, ChineseScript script, string name)
    {
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumber.Format(5, style, script)).ParamName);
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumber.TryFormat(5, new char[9], out _, style, script)).ParamName);
        Assert.Equal(name, Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumber.TryFormat(5, new byte[9], out _, style, script)).ParamName);
    }

    /// <summary>Each count of digits before the point and behind it, with the word of its magnitude.</summary>
    [Fact]
    public void Every_magnitude_of_the_short_form()
    {
        for (int digits = 1; digits <= 28; digits++)
        {
            string number = "1" + new string('0', digits - 1);
            (string word, string traditional, int power) = digits switch { > 12 => ("万亿", "萬億", 12), > 8 => ("亿", "億", 8), > 4 => ("万", "萬", 4), _ => ("", "", 0) };
            decimal value = decimal.Parse(number, CultureInfo.InvariantCulture);
            Assert.Equal(number[..(digits - power)] + word, ChineseNumber.Format(value, NumeralStyle.Short));
            Assert.Equal(number[..(digits - power)] + traditional, ChineseNumber.Format(value, NumeralStyle.Short, ChineseScript.Traditional));
            if (power > 0)
                Assert.Equal($"-{number[..(digits - power)]}.{new string('0', power - 1)}3{word}", ChineseNumber.Format(-value - 3, NumeralStyle.Short));
        }
    }

    [Fact]
    public void Every_word_of_magnitude_has_its_power()
    {
        string[] simplified = ["", "十", "百", "千", "万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿", "十万亿", "百万亿", "千万亿", "亿亿"];
        Assert.Equal(simplified, Enumerable.Range(0, MagnitudeWords.MaxPower + 1).Select(static power => MagnitudeWords.Of(power)));
        Assert.Equal(Enumerable.Range(1, 16), simplified.Skip(1).Select(static word => MagnitudeWords.PowerOf(word)));
        Assert.All(["", "人", "万人", "亿万"], static word => Assert.Equal(-1, MagnitudeWords.PowerOf(word)));
    }
}
