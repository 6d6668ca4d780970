using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Why a mention was read as it was: in the lines, in single values and on the page.</summary>
public sealed class ExplainTests
{
    [Theory]
    [InlineData("居全国第17位", "ranking word, scope and place: N-th with its noun", "of-ranks", "居 RankVerb; 全国 RankScope; 第 Ordinal; 17 Number; 位 Unit")]
    [InlineData("1H25", "half-year in letters before the year", "", "1 Number; H CalendarLetter; 25 Number")]
    [InlineData("2023年中", "middle of a year by one character", "ends-word", "2023 Number; 年 CalendarUnit")]
    [InlineData("2023年", "calendar", "", "2023 Number; 年 CalendarUnit")]
    [InlineData("2.1亿元", "number and unit", "", "2.1亿 Number; 元 Unit")]
    [InlineData("同比增长5%", "size behind a direction word", "", "同比 Basis; 增长 Direction; 5 Number; % Unit")]
    [InlineData("同比0.7%", "sign or bare size behind a comparison", "", "同比 Basis; 0.7 Number; % Unit")]
    [InlineData("比上年高0.3个百分点", "compared with a period: comparative behind a comparison", "compares", "比 Compare; 上年 RelativePeriod; 0.3 Number; 个百分点 Unit")]
    [InlineData("4.8%的升幅", "direction noun behind 的", "", "4.8 Number; % Unit; 升幅 DirectionNoun")]
    public async Task A_line_says_why(string text, string rule, string guards, string words)
    {
        ToolRun run = await ToolRun.Reading(text, "extract", "--explain");

        JsonElement line = run.Objects.First(line => line.GetProperty("type").GetString() != "observation");
        Assert.Equal(rule, line.GetProperty("rule").GetString());
        Assert.Equal(guards, line.GetProperty("guards").GetString());
        Assert.Equal(words, line.GetProperty("words").GetString());
    }

    [Fact]
    public async Task An_observation_has_no_rule_of_its_own()
    {
        ToolRun run = await ToolRun.Reading("出口3亿元。", "extract", "--explain", "--types", "observation");

        Assert.Equal(JsonValueKind.Null, Assert.Single(run.Objects).GetProperty("rule").ValueKind);
    }

    [Fact]
    public async Task Nothing_is_explained_unasked()
    {
        ToolRun run = await ToolRun.Reading("出口3亿元。", "extract");

        Assert.All(run.Objects, static line => Assert.False(line.TryGetProperty("rule", out _)));
    }

    [Fact]
    public async Task A_single_value_says_why()
    {
        ToolRun run = await ToolRun.Reading("全省前三名\n不是\n", "parse", "--as", "rank", "--explain");

        Assert.Equal("scope and place: first N with their noun", run.Objects[0].GetProperty("rule").GetString());
        Assert.Equal("of-ranks", run.Objects[0].GetProperty("guards").GetString());
        Assert.Equal("全省 RankScope; 三 Number; 名 Unit", run.Objects[0].GetProperty("words").GetString());
        Assert.False(run.Objects[1].TryGetProperty("rule", out _));
    }

    [Fact]
    public async Task The_page_says_why_on_each_mark()
    {
        ToolRun run = await ToolRun.Reading("居全国第17位。", "extract", "--format", "html");

        Assert.Contains("read by: ranking word, scope and place: N-th with its noun", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("html", "a page always explains")]
    [InlineData("sdmx-csv", "sdmx-csv has no place for it")]
    public async Task A_format_without_the_fields_says_so(string format, string why)
    {
        ToolRun run = await ToolRun.Reading("出口3亿元。", "extract", "--explain", "--format", format);

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(why, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_mention_of_another_text_is_refused()
    {
        var reader = new StatisticsReader("全市出口3亿元。");
        Assert.True(reader.Read());
        Mention mention = reader.Current;
        reader.Dispose();

        Assert.Equal("number and unit", MentionExplanation.Of(mention, "全市出口3亿元。").Rule);
        Assert.Throws<ArgumentException>(() => MentionExplanation.Of(mention, "3"));
        Assert.Equal("", MentionExplanation.Of(default, "").Rule);
    }
}
