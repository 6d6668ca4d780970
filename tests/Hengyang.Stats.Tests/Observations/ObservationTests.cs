using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What sentences in the manner of bulletins state, each observation as a line; see <see cref="ObservationTable"/>.</summary>
public sealed class ObservationTests
{
    [Fact]
    public void A_value_with_its_changes_and_rank()
    {
        AssertObservations(
            "2022年，全市实现地区生产总值2386.45亿元，同比增长5.2%，总量居全省第四位。",
            "地区生产总值 = 238645000000 元; 2022; Increase 5.2 % YearOverYear x1.052; rank 4 of 全省");
        AssertObservations(
            "2022年，工业用电量86.5亿千瓦时，增长4.2%，增速比上年回落2.1个百分点。",
            "工业用电量 = 8650000000 千瓦时; 2022; Increase 4.2 % x1.042; Decrease 2.1 百分点 YearOverYear of Rate");
        AssertObservations(
            "截至11月底，全市贷款余额2150亿元，比年初增加186亿元，同比增长9.5%。",
            "贷款余额 = 215000000000 元; 2023-11-30 point; Increase 18600000000 元 SinceYearStart; Increase 9.5 % YearOverYear x1.095");
    }

    [Fact]
    public void An_indicator_with_only_a_change_has_no_value()
    {
        AssertObservations(
            "2023年1—11月，全市规模以上工业增加值同比增长7.4%，比上年同期加快1.2个百分点。",
            "规模以上工业增加值; 2023-01/2023-11; Increase 7.4 % YearOverYear x1.074; Increase 1.2 百分点 YearOverYear of Rate");
        AssertObservations(
            "2022年，规模工业增加值增长8.1%，固定资产投资增长10.2%，社会消费品零售总额增长3.4%。",
            "规模工业增加值; 2022; Increase 8.1 % x1.081",
            "固定资产投资; 2022; Increase 10.2 % x1.102",
            "社会消费品零售总额; 2022; Increase 3.4 % x1.034");
    }

    [Fact]
    public void A_verb_that_changes_what_is_counted_stays_and_one_that_states_does_not()
    {
        AssertObservations(
            "前三季度，全市接待游客1230.5万人次，同比增长30.5%；实现旅游总收入120.6亿元，增长42.8%。",
            "接待游客 = 12305000 人次; 2023-Q1/2023-Q3; Increase 30.5 % YearOverYear x1.305",
            "旅游总收入 = 12060000000 元; 2023-Q1/2023-Q3; Increase 42.8 % YearOverYear x1.428");
        AssertObservations(
            "2022年，全市新增城镇就业6.2万人。",
            "新增城镇就业 = 62000 人; 2022");
    }

    [Fact]
    public void What_is_said_of_days_to_come_is_an_aim()
    {
        AssertObservations(
            "到2030年，全市经济总量迈上5000亿元台阶。",
            "经济总量 = 500000000000 元; 2030-12-31 point; Target");
        AssertObservations(
            "2025年，预计全市粮食产量80万吨，2022年粮食产量76万吨。",
            "粮食产量 = 800000 吨; 2025; Forecast",
            "粮食产量 = 760000 吨; 2022");
    }

    [Fact]
    public void Days_to_come_are_those_behind_the_dateline_too()
    {
        var document = StatisticsDocument.Parse("2023年12月21日\n\n到2030年，全市经济总量迈上5000亿元台阶。", new StatisticsOptions { UseDateline = true });

        Assert.Equal(Aspect.Target, Assert.Single(document.Observations).Aspect);
    }

    [Fact]
    public void A_structure_that_changed_has_the_parts_that_were_reached()
    {
        AssertObservations(
            "2022年，三次产业结构由8.6:57.2:34.2调整为8.1:58.1:33.8。",
            "第三产业比重 = 33.8 parts; 2022",
            "第二产业比重 = 58.1 parts; 2022",
            "第一产业比重 = 8.1 parts; 2022");
    }

    [Fact]
    public void The_same_figure_in_another_unit_is_no_second_observation()
    {
        AssertObservations(
            "2022年，人均生产总值23456元（按年平均汇率折算为3377美元），增长12.6%。",
            "人均生产总值 = 23456 元; 2022; Increase 12.6 % x1.126");
    }

    [Fact]
    public void Each_article_of_a_text_has_the_area_of_its_title()
    {
        AssertObservations(
            "清河县2022年经济运行情况\n\n全县财政收入12亿元。\n\n2022年云津市统计公报\n\n全市财政收入90亿元，全市税收收入70亿元。",
            "财政收入 = 1200000000 元; 2022; @清河县",
            "财政收入 = 9000000000 元; 2022; @云津市",
            "税收收入 = 7000000000 元; 2022; @云津市");
    }

    [Fact]
    public void Parts_of_a_whole()
    {
        AssertObservations(
            "2022年，全市财政收入120亿元，其中税收收入86亿元，增长6.5%，非税收入34亿元。",
            "财政收入 = 12000000000 元; 2022",
            "税收收入 = 8600000000 元; 2022; Increase 6.5 % x1.065; of 财政收入",
            "非税收入 = 3400000000 元; 2022; of 财政收入");
        AssertObservations(
            "2022年全市进出口总额86.4亿元，增长12%。其中：出口50.2亿元，增长15%；进口36.2亿元，增长8.1%。",
            "进出口总额 = 8640000000 元; 2022; Increase 12 % x1.12",
            "出口 = 5020000000 元; 2022; Increase 15 % x1.15; of 进出口总额",
            "进口 = 3620000000 元; 2022; Increase 8.1 % x1.081; of 进出口总额");
    }

    [Fact]
    public void Respectively_goes_in_order()
    {
        AssertObservations(
            "2022年，税占比、地方税占比分别达76.19%、66.02%。",
            "税占比 = 76.19 %; 2022",
            "地方税占比 = 66.02 %; 2022");
        AssertObservations(
            "全年城镇、农村居民人均可支配收入分别达42310元、23560元。",
            "城镇居民人均可支配收入 = 42310 元; 2023",
            "农村居民人均可支配收入 = 23560 元; 2023");
        AssertObservations(
            "2022年，第一、二、三产业增加值分别为120亿元、340亿元、460亿元，分别增长3.6%、5.8%、6.2%。",
            "第一产业增加值 = 12000000000 元; 2022; Increase 3.6 % x1.036",
            "第二产业增加值 = 34000000000 元; 2022; Increase 5.8 % x1.058",
            "第三产业增加值 = 46000000000 元; 2022; Increase 6.2 % x1.062");
        AssertObservations(
            "增值税12.8亿元、房产税1.3亿元，同比分别增长21.8%、9.5%。",
            "增值税 = 1280000000 元; Increase 21.8 % YearOverYear x1.218",
            "房产税 = 130000000 元; Increase 9.5 % YearOverYear x1.095");
    }

    [Fact]
    public void A_proportion_gives_the_share_of_each_part() => AssertObservations(
        "2022年末，三次产业结构为11.9：37.2：50.9。",
        "第三产业比重 = 50.9 parts; 2022-12-31 point",
        "第二产业比重 = 37.2 parts; 2022-12-31 point",
        "第一产业比重 = 11.9 parts; 2022-12-31 point");

    [Fact]
    public void A_classifier_takes_the_noun_behind_it() => AssertObservations(
        "目前已开工58个安置项目。",
        "安置项目 = 58 个");

    [Fact]
    public void A_quantity_within_a_name_is_no_value() => AssertObservations(
        "截至2022年底，全市拥有5000万元以上项目270个，高速公路通车里程512公里。",
        "5000万元以上项目 = 270 个; 2022-12-31 point",
        "高速公路通车里程 = 512 公里; 2022-12-31 point");

    [Fact]
    public void Aims_and_forecasts()
    {
        AssertObservations(
            "2024年预期目标是：地区生产总值增长6%左右，一般公共预算收入增长5%。",
            "地区生产总值; 2024; Increase 6 % About ..; Target",
            "一般公共预算收入; 2024; Increase 5 % x1.05; Target");
        AssertObservations(
            "到2025年，力争高新技术企业突破1200家。",
            "高新技术企业 = 1200 家 Over 1200..; 2025-12-31 point; Target");
        AssertObservations(
            "预计2024年粮食产量达到330万吨。",
            "粮食产量 = 3300000 吨; 2024; Forecast");
    }

    [Fact]
    public void Each_clause_has_its_own_area_and_period()
    {
        AssertObservations(
            "2022年，常宁市固定资产投资增长11%，耒阳市固定资产投资增长9.8%。",
            "固定资产投资; 2022; @常宁市; Increase 11 % x1.11",
            "固定资产投资; 2022; @耒阳市; Increase 9.8 % x1.098");
        AssertObservations(
            "去年，全市出口增长12.5%；今年前三季度，出口增长8.1%。",
            "出口; 2022; Increase 12.5 % x1.125",
            "出口; 2023-Q1/2023-Q3; Increase 8.1 % x1.081");
    }

    [Fact]
    public void From_one_level_to_another() => AssertObservations(
        "全市常住人口由2010年的714万人下降到2020年的664万人。",
        "常住人口 = 6640000 人; 2020",
        "常住人口 = 7140000 人; 2010");

    [Fact]
    public void A_rounded_figure_gives_way_to_the_exact_one() => AssertObservations(
        "2022年，粮食产量超过50万吨，达到50.12万吨。",
        "粮食产量 = 501200 吨; 2022");

    [Theory]
    [InlineData("全市上下凝心聚力。")]
    [InlineData("2022年12月20日上午。")]
    [InlineData("咨询电话12345，房间号302。")]
    [InlineData("")]
    public void Nothing_is_stated(string text) => AssertObservations(text);
}
