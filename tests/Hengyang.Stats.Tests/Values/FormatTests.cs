using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>Format strings where people try them.</summary>
public sealed class FormatTests
{
    [Theory]
    [InlineData("213456780元", "", "213456780元")]
    [InlineData("2.1345678亿元", "G", "2.1345678亿元")]
    [InlineData("213456780元", "亿:N2", "2.13亿元")]
    [InlineData("213456780元", "万:N0", "21,346万元")]
    [InlineData("213456780元", "万", "21345.678万元")]
    [InlineData("213456780元", "N2", "213,456,780.00元")]
    [InlineData("213456780元", "f1", "213456780.0元")]
    [InlineData("1250元", "千:F1", "1.3千元")]
    [InlineData("-1350元", "千:F1", "-1.4千元")]
    [InlineData("约2.15亿元", "亿:F1", "约2.2亿元")]
    [InlineData("3亿元以上", "亿:N1", "3.0亿元以上")]
    [InlineData("3至5亿元", "亿:N1", "3.0亿至5.0亿元")]
    [InlineData("3%至5%", "N1", "3.0%至5.0%")]
    [InlineData("1.5亿亿元", "十", "1500000000000000十元")]
    [InlineData("1.5亿亿元", "百", "150000000000000百元")]
    [InlineData("1.5亿亿元", "千", "15000000000000千元")]
    [InlineData("1.5亿亿元", "万", "1500000000000万元")]
    [InlineData("1.5亿亿元", "十万", "150000000000十万元")]
    [InlineData("1.5亿亿元", "百万", "15000000000百万元")]
    [InlineData("1.5亿亿元", "千万", "1500000000千万元")]
    [InlineData("1.5亿亿元", "亿", "150000000亿元")]
    [InlineData("1.5亿亿元", "十亿", "15000000十亿元")]
    [InlineData("1.5亿亿元", "百亿", "1500000百亿元")]
    [InlineData("1.5亿亿元", "千亿", "150000千亿元")]
    [InlineData("1.5亿亿元", "万亿", "15000万亿元")]
    [InlineData("1.5亿亿元", "十万亿", "1500十万亿元")]
    [InlineData("1.5亿亿元", "百万亿", "150百万亿元")]
    [InlineData("1.5亿亿元", "千万亿", "15千万亿元")]
    [InlineData("1.5亿亿元", "亿亿", "1.5亿亿元")]
    [InlineData("5户", "N0", "5户")]
    public void Quantities(string text, string format, string expected)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal(expected, quantity.ToString(format));
        Assert.Equal(expected, string.Format(CultureInfo.InvariantCulture, "{0:" + format + "}", quantity));
        Span<char> room = stackalloc char[expected.Length];
        Assert.True(quantity.TryFormat(room, out int length, format));
        Assert.Equal(expected, room[..length].ToString());
        Assert.False(quantity.TryFormat(room[1..], out _, format));
    }

    [Theory]
    [InlineData("C")]
    [InlineData("X2")]
    [InlineData("亿:C")]
    [InlineData("亿:")]
    [InlineData("吨:N2")]
    [InlineData("N2000")]
    [InlineData("T")]
    public void What_no_quantity_has_is_refused_by_name(string format)
    {
        Assert.Contains($"'{format}'", Assert.Throws<FormatException>(() => Quantity.Parse("5元").ToString(format)).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => $"{PercentageChange.Parse("增长5%"):x}");
        Assert.Throws<FormatException>(() => $"{Rank.Parse("居全国第5位"):x}");
        Assert.Throws<FormatException>(() => $"{Unit.Yuan:x}");
    }

    [Fact]
    public void A_period_says_whether_there_is_no_format_or_it_cannot_say_it()
    {
        Assert.Equal("A period has no format 'x': it is T, I, E, S or R.", Assert.Throws<FormatException>(() => DateRange.Year(2023).ToString("x")).Message);
        Assert.StartsWith("The format I needs both days", Assert.Throws<FormatException>(() => DateRange.Parse("11月").ToString("I")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The format S needs both days", Assert.Throws<FormatException>(() => DateRange.Since(new(2020, 1, 1)).ToString("S")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("截至2023年6月底", "2023-06-30;point")]
    [InlineData("2023年5月上旬", "2023-05-01/2023-05-10;tenDays")]
    [InlineData("2023年1—11月", "2023-01/2023-11")]
    [InlineData("“十四五”时期", "2021/2025")]
    public void A_period_in_R_comes_back_equal(string text, string expected)
    {
        DateRange range = DateRange.Parse(text, new DateOnly(2023, 12, 20));
        Assert.Equal(expected, range.ToString("R"));
        Assert.Equal(range, DateRange.ParseIso(expected));
        Assert.Equal(range, DateRange.Parse(expected));
    }

    [Fact]
    public void The_day_that_fills_an_open_end_is_in_R()
    {
        DateRange since = DateRange.Parse("2020年以来", new DateOnly(2023, 12, 20));
        Assert.StartsWith("2020/..;2020-01-01/2023-12-20", since.ToString("R"), StringComparison.Ordinal);
        Assert.Equal(since, DateRange.ParseIso(since.ToString("R")));
        DateRange made = DateRange.Since(new(2020, 1, 1), new(2023, 12, 20));
        Assert.Equal(made, DateRange.ParseIso(made.ToString("R")));
    }

    [Theory]
    [InlineData("2023;2020-05-01/2020-06-01")]
    [InlineData("2023;2023-05-01/2023-12-31")]
    [InlineData("2023;point")]
    [InlineData("2023-06-30;pointed")]
    [InlineData("2023-06-30;2023-06-31/2023-07-01")]
    [InlineData("2023-06-30;2023-07-02/2023-07-01")]
    [InlineData("2023-06-30;")]
    [InlineData("2023-06-30;weekly")]
    public void A_text_that_only_looks_like_R_is_refused(string text) => Assert.False(DateRange.TryParseIso(text, out _));

    [Fact]
    public void Where_the_words_cannot_say_it_R_is_the_JSON()
    {
        Quantity bounded = new(300_000_000, Unit.Yuan, Qualifier.Over, 350_000_000);
        Assert.Equal("超3亿元", bounded.ToString());
        Assert.Equal("""{"value":300000000,"low":300000000,"high":350000000,"qualifier":"over","unit":"元","dimension":"currency"}""", bounded.ToString("R"));
        Assert.Equal(bounded, Quantity.Parse(bounded.ToString("R")));
        Assert.Equal(bounded, Quantity.Parse(System.Text.Encoding.UTF8.GetBytes(bounded.ToString("R"))));
        Assert.Equal("2.10亿元", Quantity.Parse("2.10亿元").ToString("R"));
        Quantity part = new(11.6m, Unit.Proportion);
        Assert.Equal(part, Quantity.Parse(part.ToString("R")));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("""{"value":5}x""")]
    [InlineData("""{"value":5} {"value":5}""")]
    [InlineData("""{"value":[[[[[[[[[[[[[[""")]
    public void Text_that_only_looks_like_JSON_is_refused_and_never_thrown(string text)
    {
        Assert.False(Quantity.TryParse(text, out _) || PercentageChange.TryParse(text, out _) || Rank.TryParse(text, out _) || DateRange.TryParse(text, out _));
        Assert.Throws<StatisticsFormatException>(() => Quantity.Parse(text));
    }

    [Fact]
    public void Catalogues_say_how_many_names_they_have()
    {
        Assert.Equal("2 names", new UnitCatalogue(UnitCatalogueRow.Classifier("箩"), UnitCatalogueRow.Word("三条红线")).ToString());
        Assert.Equal("1 names", new PeriodTable(PeriodTableRow.Since("撤县设区以来", new DateOnly(2019, 8, 1))).ToString());
        Assert.Equal("0 names", new AreaCatalogue().ToString());
        Assert.Equal("2 names", new IndicatorCatalogue(new IndicatorCatalogueRow("own.visits", IndicatorKind.Level, Dimension.Count, "入园人次", "游园人次")).ToString());
        Assert.Equal(string.Empty, default(PeriodText).ToString());
    }
}
