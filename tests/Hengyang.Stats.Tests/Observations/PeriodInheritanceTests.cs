using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Which period a figure has whose clause names none: titles of work reports, years looked back on, points in time.</summary>
public sealed class PeriodInheritanceTests
{
    [Fact]
    public void The_year_of_a_work_report_is_that_of_its_aims()
    {
        Observation[] found = Read("2024年云津市政府工作报告\n\n改造老旧小区682个。\n粮食产量力争达到80万吨。\n");

        Assert.Equal(["2023", "2024"], found.Select(o => o.Period.ToString()));
        Assert.Equal([Aspect.Actual, Aspect.Target], found.Select(o => o.Aspect));
    }

    [Fact]
    public void Years_that_are_over_govern_their_paragraph()
    {
        Observation[] found = Read("五年来，经济实力跃上新台阶。财政收入年均增长7.1%。\n森林面积增加3万亩。\n");

        Assert.Equal(["2019/2023", ""], found.Select(o => o.Period.ToString() ?? ""));
    }

    [Theory]
    [InlineData("年末有普通高校5所。毕业生15万人。", "2023-12-31", "")]
    [InlineData("2023年末，生猪存栏3万头；生猪出栏5万头。", "2023-12-31", "2023")]
    [InlineData("全年发电量3亿千瓦时。年末企业6家，发电量2亿千瓦时。", "2023", "2023-12-31", "2023")]
    [InlineData("截至11月底，完成投资3亿元，出口2亿元。", "2023-11-30", "2023-11-30")]
    [InlineData("年末贷款余额3亿元，存款余额2亿元。", "2023-12-31", "2023-12-31")]
    public void The_end_of_a_year_says_nothing_of_what_flows(string text, params string[] periods)
    {
        Observation[] found = Read(text);

        Assert.Equal(periods, found.Select(o => o.Period?.ToString() ?? ""));
    }

    [Fact]
    public void Quarters_of_one_sentence_are_not_the_period_of_the_text()
    {
        Observation[] found = Read("三季度财政收入增长7.6%，四季度财政收入增长9%。\n贷款余额3亿元。\n");

        Assert.Null(found[^1].Period);
    }

    [Fact]
    public void A_subtitle_does_not_take_the_area_of_the_title()
    {
        Observation[] found = Read("云津市2023年经济运行情况\n稳中有进\n出口3亿元。\n");

        Assert.Equal("云津市", Assert.Single(found).Area);
    }

    [Fact]
    public void A_digest_has_no_area_of_its_own()
    {
        string text = string.Concat(Enumerable.Range(1, 8).Select(i => $"{i}、据北京市统计局消息，全市坚持稳中求进工作总基调，各项事业继续向前。出口{i}亿元。\n"));

        Assert.All(Read(text), o => Assert.Null(o.Area));
    }

    private static Observation[] Read(string text) =>
        [.. StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2024, 1, 20) }).Observations];
}
