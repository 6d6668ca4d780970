using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What a heading says of the section below it, and what an area governs; see <see cref="ObservationTable"/>.</summary>
public sealed class SectionTests
{
    [Fact]
    public void A_section_of_aims_has_the_aspect_and_the_period_of_its_heading() => AssertObservations(
        """
        2023年云津市政府工作报告

        一、2022年工作回顾

        全市粮食产量80万吨。

        二、2024年重点工作安排

        （一）做强农业

        粮食产量稳定在82万吨。2022年全市建成高标准农田12万亩。

        三、政府自身建设

        全市办结提案120件。
        """,
        "粮食产量 = 800000 吨; 2022; @云津市",
        "粮食产量 = 820000 吨; 2024; @云津市; Target",
        "高标准农田 = 120000 亩; 2022; @云津市",
        "办结提案 = 120 件; 2022; @云津市");

    [Fact]
    public void A_section_of_aims_within_a_text_of_aims_does_not_end_those() => AssertObservations(
        "云津市水务局2024年部门预算公开说明\n\n一、部门预算收支情况\n\n收入总额8亿元。\n\n二、机关运行经费\n\n日常公用经费3亿元。",
        "收入总额 = 800000000 元; 2024; @云津市; Target",
        "日常公用经费 = 300000000 元; 2024; @云津市; Target");

    [Fact]
    public void The_news_of_a_budget_tells_what_is_planned() => AssertObservations(
        "雲津縣2025年度總預算案今日送縣議會審議。\n\n教育支出8億元。截至2023年10月底，公共債務為3億元。",
        "教育支出 = 800000000 元; 2025; @雲津縣; Target",
        "公共債務 = 300000000 元; 2023-10-31 point; @雲津縣");

    [Theory]
    [InlineData("关于临水县2022年财政预算执行情况和2023年财政预算草案的报告")]
    [InlineData("关于清水河藏族自治县2022年国民经济和社会发展计划执行情况与2023年国民经济和社会发展计划草案的报告")]
    public void A_long_title_does_not_run_into_the_paragraph_below_it(string title)
    {
        string text = title + "\n2022年，全县一般公共预算收入12.4亿元，为预算的101.2%，增长4.1%；一般公共预算支出48.6亿元，增长3%；年末结转1.2亿元，收入总计52亿元，支出总计51亿元。";
        Assert.StartsWith("一般公共预算收入 = 1240000000 元; 2022; @" + (title.Contains('临') ? "临水县" : "清水河藏族自治县") + "; Increase 4.1 % x1.041\n", ObservationTable.Of(text), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("一、上半年工作回顾及下半年重点工作完成情况")]
    [InlineData("提前实现全年预期目标")]
    [InlineData("2022年十大成就和主要任务进展")]
    public void A_heading_that_looks_back_lists_no_aims(string heading) =>
        Assert.DoesNotContain("Target", ObservationTable.Of(heading + "\n\n粮食产量82万吨。"), StringComparison.Ordinal);

    [Fact]
    public void A_heading_of_two_periods_gives_its_aims_none() => AssertObservations(
        "二、“十五五”时期目标任务和2024年工作安排\n\n研发经费投入年均增长8%。",
        "研发经费投入; Increase 8 % AnnualAverage x1.08; Target");

    [Fact]
    public void In_a_text_about_one_area_another_governs_its_sentence_only()
    {
        AssertObservations(
            "2022年云津市工作总结\n\n全市引进项目52个。清河县引进项目12个，税收3亿元。改造老旧小区80个。",
            "引进项目 = 52 个; 2022; @云津市",
            "引进项目 = 12 个; 2022; @清河县",
            "税收 = 300000000 元; 2022; @清河县",
            "改造老旧小区 = 80 个; 2022; @云津市");
        AssertObservations(
            "清河县引进项目12个。改造老旧小区80个。",
            "引进项目 = 12 个; @清河县",
            "改造老旧小区 = 80 个; @清河县");
        AssertObservations(
            "辽宁省2022年工作总结\n\n辽宁引进项目12个。改造老旧小区80个。中国香港投资增长5%。",
            "引进项目 = 12 个; 2022; @辽宁省",
            "改造老旧小区 = 80 个; 2022; @辽宁省",
            "投资; 2022; @中国香港; Increase 5 % x1.05");
    }

    [Fact]
    public void What_lies_inside_an_area_is_named_without_it() => AssertObservations(
        "2022年江苏省内交易电量12亿千瓦时，清河县境内公路560公里。",
        "交易电量 = 1200000000 千瓦时; 2022; @江苏省",
        "公路 = 560 公里; 2022; @清河县");

    [Fact]
    public void A_plan_beside_a_year_dates_no_section_that_looks_back() => AssertObservations(
        "一、2022年和“十四五”时期工作回顾\n\n综合实力\n\n粮食产量82万吨。",
        "粮食产量 = 820000 吨; 2022");

    [Theory]
    [InlineData("推进66个产能提升重点县200万亩整区项目。")]
    [InlineData("提请市级支出18亿元。")]
    public void What_only_ends_like_a_name_is_no_area(string text) =>
        Assert.DoesNotContain("@", ObservationTable.Of(text), StringComparison.Ordinal);
}
