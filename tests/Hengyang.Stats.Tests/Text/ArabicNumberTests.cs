using Xunit;

namespace Hengyang.Stats.Tests.Text;

/// <summary>The plain shape of a number gives what the machine gives that reads every number, to the last digit of its scale.</summary>
public sealed class ArabicNumberTests
{
    /// <summary>Every text of up to five of the characters that decide how a number goes on.</summary>
    [Fact]
    public void EveryShortTextReadsAsTheMachineReadsIt()
    {
        const string characters = "0１9.,万亿千元O多 分之余半";
        const int longest = 5;
        char[] text = new char[longest];
        int plain = 0;
        for (int length = 1; length <= longest; length++)
        {
            int texts = (int)Math.Pow(characters.Length, length);
            for (int n = 0; n < texts; n++)
            {
                for ((int i, int rest) = (0, n); i < length; i++, rest /= characters.Length)
                    text[i] = characters[rest % characters.Length];
                plain += Compare(text.AsSpan(0, length)) ? 1 : 0;
            }
        }

        Assert.True(plain > 10_000, $"only {plain} texts have the plain shape");
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
    public void LongNumbers(string text, bool isPlain) => Assert.Equal(isPlain, Compare(text));

    private static bool Compare(ReadOnlySpan<char> text)
    {
        int end = ArabicNumber.Read(text, 0, out NumberToken plain);
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
