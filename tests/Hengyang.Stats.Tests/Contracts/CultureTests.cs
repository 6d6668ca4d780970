using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Contracts;

/// <summary>Culture means nothing to what a text says: every answer is the same under every culture.</summary>
public sealed class CultureTests
{
    private const string Text =
        "2023年1—11月，云津市出口2.10亿元，同比增长92.5%，进口-1,234.5万元，气温零下3.5℃，I类水质比例下降0.6个百分点，居全省第5位。";

    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2023, 12, 20) };

    public static TheoryData<string> Cultures => [.. OddCultures.Names];

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_text_reads_the_same_under_every_culture(string culture)
    {
        string[] expected = Describe();
        Assert.True(expected.Length > 5, "little was read");

        OddCultures.Under(culture, () => Assert.Equal(expected, Describe()));
    }

    [Theory]
    [MemberData(nameof(Cultures))]
    public void Single_values_read_and_write_the_same_under_every_culture(string culture)
    {
        string[] expected = Values().ToArray();

        OddCultures.Under(culture, () => Assert.Equal(expected, Values().ToArray()));
    }

    private static string[] Describe()
    {
        StatisticsDocument document = StatisticsDocument.Parse(Text, Options);
        return
        [
            .. document.Mentions.Select(m => string.Create(CultureInfo.InvariantCulture, $"{m.Range.Start} {m.Range.Length} {m.Kind} {Value(m)}")),
            .. document.Observations.Select(o => $"{o.Indicator} {o.Value} {o.Period} {o.Area} {string.Join(';', o.Changes)} {o.Rank}"),
        ];
    }

    private static string? Value(Mention mention)
    {
        if (mention.TryGetQuantity(out Quantity quantity))
            return quantity.ToString();
        if (mention.TryGetChange(out PercentageChange change))
            return change.ToString();
        if (mention.TryGetPeriod(out DateRange period))
            return period.ToString();
        return mention.TryGetRank(Text, out Rank rank) ? rank.ToString() : string.Empty;
    }

    private static IEnumerable<string> Values()
    {
        foreach (string text in (string[])["-1,234.5", "三百二十", "3.5万", "1.234.5", "１２．５", "1٫5"])
            yield return $"{ChineseNumber.TryParse(text, out decimal value, out ParseError error)} {value.ToString(CultureInfo.InvariantCulture)} {error}";
        foreach (string text in (string[])["-0.5%", "12.50亿元", "零下3.5℃", "1,234.5吨", "出口"])
            yield return $"{Quantity.TryParse(text, out Quantity value, out ParseError error)} {value} {error}";
        foreach (string text in (string[])["同比下降0.5%", "增长1.5倍", "持平"])
            yield return $"{PercentageChange.TryParse(text, null, out PercentageChange value, out ParseError error)} {value} {error}";
        foreach (string text in (string[])["2023年1—11月", "上半年", "2023-12-20"])
            yield return $"{DateRange.TryParse(text, new DateOnly(2023, 12, 20), out DateRange value, out ParseError error)} {value} {error}";
        foreach (NumeralStyle style in Enum.GetValues<NumeralStyle>())
            yield return ChineseNumber.Format(-12345.67m, style);
    }
}
