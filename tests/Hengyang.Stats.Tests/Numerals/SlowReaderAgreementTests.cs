using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>The library's reader and the slow one agree on numerals made at random and on those of the corpus.</summary>
public class SlowReaderAgreementTests
{
    /// <summary>Of which the long form makes a million; it takes about a minute.</summary>
    private const int Count = 20_000;

    [Property(Count, typeof(WrittenNumeral))]
    public void BothReadersAgreeOnRandomNumerals(WrittenNumeral numeral)
    {
        Assert.True(SlowMixedReader.Read(numeral.Text).Is(numeral.Value), "the slow reader");
        Assert.True(ChineseNumber.TryParse(numeral.Text, out decimal value, out ParseError error), error.ToString());
        Assert.Equal(numeral.Value, value);
    }

    /// <summary>Characters of numerals in any order: what the strict slow reader takes for a numeral, the fast one reads alike.</summary>
    [Fact]
    public void BothReadersAgreeOnRandomCharacters()
    {
        const string characters = "零一二三四五六七八九十百千万亿点";
        var random = new Random(20231115);
        int numerals = 0;
        for (int i = 0; i < (TestCases.IsLong ? Count * 50 : Count); i += TestCases.Stride)
        {
            string text = string.Create(random.Next(1, 8), random, static (span, r) =>
            {
                for (int at = 0; at < span.Length; at++)
                    span[at] = characters[r.Next(characters.Length)];
            });
            // the strict reader does not know the ellipsis (一万五)
            bool ellipsis = text.Length > 2 && "百千万亿".Contains(text[^2]) && "一二三四五六七八九".Contains(text[^1]);
            // nor does it mind 零 where no digit can stand: before another 零 or a magnitude word, or at the end
            bool idleZero = Enumerable.Range(1, text.Length - 1).Any(at => text[at - 1] == '零' && ("零十百千万亿".Contains(text[at]) || (text[at] == '点' && at > 1))) || text[^1] == '零';
            if (ellipsis || idleZero || StrictValue(text, out bool overflows) is not { } expected)
                continue;
            if (overflows)
            {
                Assert.False(ChineseNumber.TryParse(text.AsSpan(), out _, out ParseError tooLarge));
                Assert.Equal(ParseStatus.Overflow, tooLarge.Status);
                continue;
            }

            numerals++;
            Assert.True(ChineseNumber.TryParse(text, out decimal value, out ParseError error), $"{text}: {expected}, {error}");
            Assert.True(expected == value, $"{text}: {expected}, {value}");
        }

        Assert.True(numerals > Count / 100 / TestCases.Stride);
    }

    private static decimal? StrictValue(string text, out bool overflows)
    {
        overflows = false;
        try
        {
            return SlowNumeralReader.Chinese(text);
        }
        catch (OverflowException)
        {
            overflows = true;
            return 0;
        }
    }

    [Theory]
    [InlineData("1亿2000万", "120000000")]
    [InlineData("2亿6971.6万", "269716000")]
    [InlineData("3万4567.8", "34567.8")]
    [InlineData("10亿零817万5288", "1008175288")]
    [InlineData("一万五", "15000")]
    [InlineData("三百二", "320")]
    [InlineData("一亿亿", "10000000000000000")]
    [InlineData("3.5万亿", "3500000000000")]
    [InlineData("廿三", "23")]
    [InlineData("百万", "1000000")]
    [InlineData("一百十一", "111")]
    [InlineData("二〇二三", "2023")]
    [InlineData("三点一四", "3.14")]
    [InlineData("四又五分之三", "4.6")]
    [InlineData("0万", "0")]
    [InlineData("半", "0.5")]
    public void BothReadersAgreeOnRows(string text, string expected)
    {
        decimal value = decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(SlowMixedReader.Read(text).Is(value));
        Assert.Equal(value, ChineseNumber.Parse(text));
    }

    /// <summary>Every exact number that occurs in ../shared/corpus/dev; without that folder the rows above are the test.</summary>
    [Fact]
    public void BothReadersAgreeOnTheCorpus()
    {
        if (FindCorpus() is not { } folder)
            return;
        int numbers = 0;
        var workspace = Workspace.Rent();
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt"))
        {
            string text = File.ReadAllText(file, Encoding.UTF8);
            for (int position = 0; position < text.Length;)
            {
                Lexer.ReadSentence(text, ref position, workspace);
                foreach (Token token in workspace.Tokens)
                {
                    if (token.Kind != TokenKind.Number)
                        continue;
                    NumberToken number = workspace.Numbers[token.Value];
                    string numeral = text[token.Start..token.End];
                    // 多, 几, formulas and powers are no exact numerals; a third has no exact decimal
                    if (number.Qualifier != Qualifier.Exact || numeral.Contains('$') || numeral.Contains('×') || (numeral.Contains('分') && number.Unit.IsNone))
                        continue;
                    numbers++;
                    Assert.True(SlowMixedReader.Read(numeral).Is(number.Value), $"{numeral}: {number.Value} in {Path.GetFileName(file)}");
                }
            }
        }

        workspace.Return();
        Assert.True(numbers > 1000);
    }

    private static string? FindCorpus()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
                continue;
            string corpus = Path.Combine(folder.FullName, "..", "shared", "corpus", "dev");
            return Directory.Exists(corpus) ? corpus : null;
        }

        return null;
    }
}
