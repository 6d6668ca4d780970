using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>The plain shapes of numbers give what the machine gives that reads every number, to the last digit of the scale.</summary>
public sealed class PlainNumberTests
{
    /// <summary>Every text of up to five of the characters that decide how a number goes on.</summary>
    [Theory]
    [InlineData("0１9.,万亿千元O多 分之余半", 10_000)]
    [InlineData("零一五十百千万亿两多点分之元O", 10_000)]
    public void EveryShortTextReadsAsTheMachineReadsIt(string characters, int least)
    {
        const int longest = 5;
        char[] text = new char[longest];
        int plain = 0;
        for (int length = 1; length <= longest; length++)
        {
            int texts = (int)Math.Pow(characters.Length, length);
            for (int n = 0; n < texts; n += TestCases.Stride)
            {
                for ((int i, int rest) = (0, n); i < length; i++, rest /= characters.Length)
                    text[i] = characters[rest % characters.Length];
                plain += Compare(text.AsSpan(0, length)) ? 1 : 0;
            }
        }

        Assert.True(plain > least / TestCases.Stride, $"only {plain} texts have a plain shape");
    }

    /// <summary>Longer numerals: every text of the parts of one.</summary>
    [Fact]
    public void EveryTextOfPartsReadsAsTheMachineReadsIt()
    {
        string[] parts = ["二千", "三百", "四十", "五", "零", "十", "万", "亿", "", "个"];
        const int longest = 6;
        int plain = 0;
        for (int n = 0; n < 1_000_000; n += TestCases.Stride)
        {
            string text = string.Concat(Enumerable.Range(0, longest).Select(k => parts[n / (int)Math.Pow(parts.Length, k) % parts.Length]));
            plain += Compare(text) ? 1 : 0;
        }

        Assert.True(plain > 10_000 / TestCases.Stride, $"only {plain} texts have a plain shape");
    }

    [Theory]
    [InlineData("99999999999亿元", true)]
    [InlineData("999999999999亿元", false)]
    [InlineData("9999999.9999亿元", true)]
    [InlineData("00000000000.5%", false)]
    [InlineData("0.0000000001万", true)]
    [InlineData("12345678901234567890123", false)]
    [InlineData("2.10亿", true)]
    [InlineData("2.3456万", true)]
    [InlineData("2.34567万", true)]
    [InlineData("3千克", false)]
    [InlineData("5万亿", false)]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九", true)]
    [InlineData("二亿一千三百四十五万六千七百八十九", true)]
    [InlineData("三万零五百", true)]
    [InlineData("一万亿零五", true)]
    [InlineData("一万五", false)]
    [InlineData("两万两", false)]
    [InlineData("二〇二三年", false)]
    public void LongNumbers(string text, bool isPlain) => Assert.Equal(isPlain, Compare(text));

    private static bool Compare(ReadOnlySpan<char> text)
    {
        int end = ArabicNumber.Read(text, 0, out NumberToken plain);
        if (end == 0)
            end = HanNumber.Read(text, 0, out plain);
        if (end == 0)
            return false;
        Assert.Equal(end, NumberLexer.ReadByMachine(text, 0, out NumberToken number, out ParseStatus status));
        Assert.Equal(ParseStatus.Ok, status);
        bool same = Same(plain.Value, number.Value) && Same(plain.High, number.High) && plain.Style == number.Style && plain.Qualifier == number.Qualifier
            && plain.IntegerDigits == number.IntegerDigits && plain.Exponent == number.Exponent && plain.Decimals == number.Decimals && plain.Unit == number.Unit;
        if (!same)
            Assert.Fail(text.ToString());
        return true;
    }

    /// <summary>Equal with the same scale: 2.10 is not 2.1 here.</summary>
    private static bool Same(decimal left, decimal right) => left == right && left.Scale == right.Scale;
}
