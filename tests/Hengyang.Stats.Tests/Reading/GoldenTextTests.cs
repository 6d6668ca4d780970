using Xunit;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>Whole small texts with all their mentions: <c>start..end kind canonical-value</c>.</summary>
public sealed class GoldenTextTests
{
    private const string BulletinMentions = """
        3..13 period 2023-01/2023-11
        23..28 period 2023-01/2023-11
        40..48 change Increase 7.4 % YearOverYear x1.074
        49..63 change Increase 1.2 百分点 YearOverYear of Rate
        70..76 quantity 3860000000 元
        77..83 change Decrease 3.5 % YearOverYear x0.965
        87..91 period 2023-11-30 point
        102..111 quantity 215037000000 元
        112..124 change Increase 18640000000 元 SinceYearStart
        129..135 quantity 160800000000 元
        136..141 change Unchanged PeriodOverPeriod x1
        145..149 period 2023-Q1/2023-Q3
        156..162 quantity 28000 人 Over 28000..29000
        170..175 quantity 93.5 %
        189..194 quantity 91.2 %
        195..200 rank 3 of 全省
        """;

    private const string SocialMentions = """
        7..11 quantity 12.6 parts
        12..16 quantity 38.4 parts
        17..21 quantity 49.0 parts
        24..28 quantity 11.9 parts
        29..33 quantity 37.2 parts
        34..38 quantity 50.9 parts
        40..42 period 2023
        46..51 quantity 14090000 人次
        52..59 quantity 13050000 人次
        62..69 change Increase 30.3 % x1.303
        70..74 change Increase 6.9 % x1.069
        83..88 quantity 30000 亩 Range 30000..50000
        91..95 quantity 200 个 Range 200..300
        97..101 quantity 110000 人 Range 110000..190000
        103..114 period 2023-10-31 point
        121..127 quantity 1200000000000 元
        128..139 change Increase 2.5 倍 VersusPeriod 2018 x2.5
        151..177 quantity 37 微克/立方米
        182..189 quantity 4200 个 Over 4200..
        """;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    public void A_bulletin(string lineBreak) =>
        AssertMentions(BulletinMentions, GoldenTexts.Bulletin.ReplaceLineEndings(lineBreak));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    public void Lists_proportions_and_formulas(string lineBreak) =>
        AssertMentions(SocialMentions, GoldenTexts.Social.ReplaceLineEndings(lineBreak));

    [Fact]
    public void Words_and_numbers_over_a_line_break_keep_their_places() =>
        AssertMentions(
            """
            9..18 change Increase 5.2 % YearOverYear x1.052
            22..31 quantity 123450000000 元
            """,
            "规模以上工业增加值同比增\n长5.2%，总产值12\n34.5亿元。");

    [Fact]
    public void Tables_hold_no_mentions() =>
        AssertMentions(
            """
            0..10 period 2023-01/2023-11
            57..63 change Increase 5.2 % x1.052
            """,
            "2023年1—11月主要指标\n指标\t数值（亿元）\t增长5%\n生产总值\t420.7\t5.2\n投资\t\t3.1\n　　投资增长5.2%。\n");

    [Fact]
    public void A_single_line_with_a_tab_is_no_table() =>
        AssertMentions("4..10 change Increase 5.2 % x1.052", "投资\t\t增长5.2%。\n全市情况\n");

    [Fact]
    public void Bare_numbers_are_mentions_when_asked_for()
    {
        var options = new StatisticsOptions { BareNumbers = true };
        Assert.Equal("2..8 number 1234.5\n9..13 number 320", MentionTable.Of("编号1234.5，三百二十", options));
        Assert.Equal("", MentionTable.Of("编号1234.5，三百二十"));
    }

    private static void AssertMentions(string expected, string text) =>
        Assert.Equal(expected.ReplaceLineEndings("\n"), MentionTable.Of(text, GoldenTexts.Options));
}
