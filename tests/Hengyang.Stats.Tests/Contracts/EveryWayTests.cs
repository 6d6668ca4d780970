using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Generic code meets the same values through the interfaces of .NET, in characters and in UTF-8, read and written.</summary>
public sealed class EveryWayTests
{
    /// <summary>Longer than any single value: it is refused, and a part is looked for in its beginning alone.</summary>
    private static readonly string TooLong = new('甲', 2000);

    [Theory]
    [InlineData("2.1亿元")]
    [InlineData("2.8万余人")]
    [InlineData("3至5公里")]
    [InlineData("-25余元")]
    public void Quantities(string text) => AssertEveryWay<Quantity>(text, "叉叉");

    [Theory]
    [InlineData("元/吨")]
    [InlineData("%")]
    [InlineData("亩")]
    public void Units(string text) => AssertEveryWay<Unit>(text, "叉叉");

    [Theory]
    [InlineData("同比增长92%")]
    [InlineData("比2019年下降1.5个百分点")]
    [InlineData("翻两番")]
    public void Changes(string text) => AssertEveryWay<PercentageChange>(text, "5元");

    [Theory]
    [InlineData("2023年1—11月")]
    [InlineData("2024年2月29日")]
    [InlineData("2023-Q3")]
    public void Periods(string text) => AssertEveryWay<DateRange>(text, "2月30日");

    [Theory]
    [InlineData("排全省第一")]
    [InlineData("居全国第5位")]
    [InlineData("由第8位升至第5位")]
    public void Ranks(string text) => AssertEveryWay<Rank>(text, "第一书记");

    [Theory]
    [InlineData("79228162514264337593543950336元")]
    [InlineData("8万亿亿亿吨")]
    public void What_does_not_fit_overflows(string text)
    {
        Assert.Throws<OverflowException>(() => Quantity.Parse(text));
        Assert.Throws<OverflowException>(() => Quantity.Parse(Encoding.UTF8.GetBytes(text)));
        Assert.Throws<OverflowException>(() => PercentageChange.Parse("增加" + text));
    }

    /// <summary>A part is read from what stands in front, whatever follows: other text, a cut character, more than a value can hold.</summary>
    [Fact]
    public void Parts_are_read_in_both_encodings()
    {
        byte[] cut = [0xE4, 0xBA];
        byte[] broken = [0xFF, 0xFE];
        foreach (byte[] behind in (byte[][])[[], cut, broken, Encoding.UTF8.GetBytes("，" + TooLong)])
        {
            Assert.True(Quantity.TryParsePartial([.. "2亿元"u8, .. behind], out Quantity quantity, out int length));
            Assert.Equal((200_000_000m, 7), (quantity.Value, length));
            Assert.True(PercentageChange.TryParsePartial([.. "增长5%"u8, .. behind], out PercentageChange change, out length));
            Assert.Equal((1.05m, 8), (change.Factor, length));
            Assert.True(DateRange.TryParsePartial([.. "2023年"u8, .. behind], null, out DateRange period, out length));
            Assert.Equal((DateRange.Year(2023), 7), (period, length));
            Assert.True(Rank.TryParsePartial([.. "全省第3位"u8, .. behind], out Rank rank, out length));
            Assert.Equal((3, 13), (rank.Position, length));
            Assert.True(ChineseNumber.TryParsePartial([.. "三百"u8, .. behind], out decimal number, out length));
            Assert.Equal((300m, 6), (number, length));
        }
    }

    [Fact]
    public void Too_long_a_text_is_no_value()
    {
        string text = TooLong;
        Assert.False(Quantity.TryParse(text, out _) || PercentageChange.TryParse(text, out _) || DateRange.TryParse(text, out _) || Rank.TryParse(text, out _) || Unit.TryParse(text, out _) || ChineseNumber.TryParse(text, out _));
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.False(Quantity.TryParse(utf8, out _) || PercentageChange.TryParse(utf8, out _) || DateRange.TryParse(utf8, null, out _) || Rank.TryParse(utf8, out _) || Unit.TryParse(utf8, out _) || ChineseNumber.TryParse(utf8, out _));
    }

    [Theory]
    [InlineData("三百二十", 320)]
    [InlineData("3.5万", 35_000)]
    public void Numbers(string text, int expected)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        Assert.Equal(expected, ChineseNumber.Parse(text));
        Assert.Equal(expected, ChineseNumber.Parse(text.AsSpan()));
        Assert.Equal(expected, ChineseNumber.Parse(utf8));
        Assert.True(ChineseNumber.TryParse(text, out decimal first) && ChineseNumber.TryParse(text.AsSpan(), out decimal second) && ChineseNumber.TryParse(utf8, out decimal third)
            && first == expected && second == expected && third == expected);
        Assert.Throws<StatisticsFormatException>(() => ChineseNumber.Parse("三叉"u8));
        Assert.Throws<StatisticsFormatException>(() => ChineseNumber.Parse("三叉"));
    }

    /// <summary>The message says what is wrong and where; each status has words of its own.</summary>
    [Fact]
    public void Every_status_has_a_message()
    {
        string[] messages = [.. Enum.GetValues<ParseStatus>().Select(s => new StatisticsFormatException(new ParseError(s, 7)).Message)];
        Assert.Equal(messages.Length, messages.Distinct().Count());
        Assert.All(messages, m => Assert.EndsWith(" at position 7", m));
    }

    private static void AssertEveryWay<T>(string text, string wrong)
        where T : struct, ISpanParsable<T>, IUtf8SpanParsable<T>, ISpanFormattable, IUtf8SpanFormattable
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        byte[] wrongUtf8 = Encoding.UTF8.GetBytes(wrong);
        T value = AsString<T>(text, wrong);
        Assert.Equal(value, T.Parse(text.AsSpan(), null));
        Assert.Equal(value, T.Parse(utf8, null));
        Assert.True(T.TryParse(text.AsSpan(), null, out T second) && T.TryParse(utf8, null, out T third) && second.Equals(value) && third.Equals(value));
        Assert.False(T.TryParse(wrong.AsSpan(), null, out _) || T.TryParse(wrongUtf8, null, out _));
        Assert.Throws<StatisticsFormatException>(() => T.Parse(wrong.AsSpan(), null));
        Assert.Throws<StatisticsFormatException>(() => T.Parse(wrongUtf8, null));

        string written = value.ToString(null, null);
        byte[] writtenUtf8 = Encoding.UTF8.GetBytes(written);
        Assert.Equal(value, T.Parse(written.AsSpan(), null));
        Assert.Equal(written, $"{value}");
        for (int length = 0; length <= written.Length; length++)
        {
            var room = new char[length];
            Assert.Equal(length == written.Length, value.TryFormat(room, out int count, default, null));
            Assert.Equal(length == written.Length ? written : "", new string(room[..count]));
        }

        for (int length = 0; length <= writtenUtf8.Length; length++)
        {
            var room = new byte[length];
            Assert.Equal(length == writtenUtf8.Length, value.TryFormat(room, out int count, default, null));
            Assert.Equal(length == writtenUtf8.Length ? writtenUtf8 : [], room[..count]);
        }
    }

    /// <summary>Apart, because where a span is accepted the compiler takes that for a string too.</summary>
    private static T AsString<T>(string text, string wrong)
        where T : struct, IParsable<T>
    {
        Assert.True(T.TryParse(text, null, out T value));
        Assert.Equal(value, T.Parse(text, null));
        Assert.False(T.TryParse(null, null, out _) || T.TryParse(wrong, null, out _));
        Assert.Throws<StatisticsFormatException>(() => T.Parse(wrong, null));
        Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));
        return value;
    }
}
