using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>分别 in its shapes, each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class DistributionTests
{
    [Fact]
    public void Periods_take_the_figures_in_order()
    {
        AssertObservationsInAnyOrder(
            "2021年和2022年，全市水稻产量分别为120万吨和125万吨。",
            "水稻产量 = 1200000 吨; 2021",
            "水稻产量 = 1250000 吨; 2022");
        AssertObservationsInAnyOrder(
            "2020—2022年，全市科技投入分别达到10亿元、12亿元、15亿元。",
            "科技投入 = 1000000000 元; 2020",
            "科技投入 = 1200000000 元; 2021",
            "科技投入 = 1500000000 元; 2022");
        AssertObservationsInAnyOrder(
            "出口增长6.8%（2018和2019年增速分别为3.3%、0.5%）。",
            "出口; Increase 6.8 % x1.068",
            "增速 = 3.3 %; 2018",
            "增速 = 0.5 %; 2019");
    }

    [Fact]
    public void What_the_last_name_adds_to_the_others()
    {
        AssertObservationsInAnyOrder(
            "2022年教育、卫生健康、社会保障支出分别增长5.2%、6.1%、7.3%。",
            "教育支出; 2022; Increase 5.2 % x1.052",
            "卫生健康支出; 2022; Increase 6.1 % x1.061",
            "社会保障支出; 2022; Increase 7.3 % x1.073");
        AssertObservationsInAnyOrder(
            "2022年工业增加值、固定资产投资、消费品零售总额分别增长7%、10%、8%。",
            "工业增加值; 2022; Increase 7 % x1.07",
            "固定资产投资; 2022; Increase 10 % x1.1",
            "消费品零售总额; 2022; Increase 8 % x1.08");
        AssertObservationsInAnyOrder(
            "2022年末公路、铁路里程分别为12000公里、560公里，分别增长1.2%、3.5%。",
            "公路里程 = 12000 公里; 2022-12-31 point; Increase 1.2 % x1.012",
            "铁路里程 = 560 公里; 2022-12-31 point; Increase 3.5 % x1.035");
        AssertObservationsInAnyOrder(
            "2022年一年期和五年期以上存款利率分别为3.1%和3.6%，存、贷款余额分别为5亿元和4亿元。",
            "一年期存款利率 = 3.1 %; 2022",
            "五年期以上存款利率 = 3.6 %; 2022",
            "存款余额 = 500000000 元; 2022",
            "贷款余额 = 400000000 元; 2022");
        AssertObservationsInAnyOrder(
            "2022年对甲国等邻国、对乙国等远国出口分别增长7%、8%。",
            "对甲国等邻国出口; 2022; Increase 7 % x1.07",
            "对乙国等远国出口; 2022; Increase 8 % x1.08");
        AssertObservationsInAnyOrder(
            "2022年三次产业结构进一步优化，调整为8.3∶41.4∶50.3。",
            "第一产业比重 = 8.3 parts; 2022",
            "第二产业比重 = 41.4 parts; 2022",
            "第三产业比重 = 50.3 parts; 2022");
        AssertObservationsInAnyOrder(
            "2022年船舶、电子材料、航空航天行业增加值分别增长8%、9%、10%。",
            "船舶行业增加值; 2022; Increase 8 % x1.08",
            "电子材料行业增加值; 2022; Increase 9 % x1.09",
            "航空航天行业增加值; 2022; Increase 10 % x1.1");
        AssertObservationsInAnyOrder(
            "2022年接待游客人次和旅游收入分别增长7%、8%，快递、电信业务量分别增长9%、10%。",
            "接待游客人次; 2022; Increase 7 % x1.07",
            "旅游收入; 2022; Increase 8 % x1.08",
            "快递业务量; 2022; Increase 9 % x1.09",
            "电信业务量; 2022; Increase 10 % x1.1");
        AssertObservationsInAnyOrder(
            "2022年存款、贷款余额分别为3亿元、2亿元。",
            "存款余额 = 300000000 元; 2022",
            "贷款余额 = 200000000 元; 2022");
        AssertObservationsInAnyOrder(
            "一层、二层、顶层楼房的最低面积分别为80平方米、90平方米、100平方米。",
            "一层的最低面积 = 80 平方米",
            "二层的最低面积 = 90 平方米",
            "顶层楼房的最低面积 = 100 平方米");
    }

    [Fact]
    public void Another_measure_of_each_thing_of_a_list() => AssertObservationsInAnyOrder(
        "2022年末有高中12所、初中45所，在校学生分别为3.2万人、6.5万人。",
        "高中 = 12 所; 2022-12-31 point",
        "高中在校学生 = 32000 人; 2022-12-31 point",
        "初中 = 45 所; 2022-12-31 point",
        "初中在校学生 = 65000 人; 2022-12-31 point");

    [Theory]
    [InlineData("甲、乙、丙三地产值分别为3亿元、4亿元。")]
    [InlineData("甲产值、乙产值、丙产值为3亿元、4亿元。")]
    [InlineData("甲产业、乙产业、丙产业占比分别达到8.2%。")]
    public void Counts_that_differ_give_a_warning_and_no_guess(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text);
        Assert.Empty(document.Observations);
        Assert.Equal(DocumentWarningKind.CountsDiffer, Assert.Single(document.Warnings).Kind);
    }

    [Fact]
    public void Parts_at_the_head_of_a_sentence_go_on_behind_semicolons_till_a_new_period()
    {
        AssertObservationsInAnyOrder(
            "2022年固定资产投资增长8%。其中，第一产业投资增长3%；第二产业投资增长9.1%。",
            "固定资产投资; 2022; Increase 8 % x1.08",
            "第一产业投资; 2022; Increase 3 % x1.03; of 固定资产投资",
            "第二产业投资; 2022; Increase 9.1 % x1.091; of 固定资产投资");
        AssertObservationsInAnyOrder(
            "2022年粮食产量59万吨。其中，稻谷产量55万吨；全年棉花产量4436吨。",
            "粮食产量 = 590000 吨; 2022",
            "稻谷产量 = 550000 吨; 2022; of 粮食产量",
            "棉花产量 = 4436 吨; 2022");
    }

    [Fact]
    public void A_part_divides_the_whole_of_its_unit() => AssertObservationsInAnyOrder(
        "2022年64个项目开工，总投资273亿元，其中产业项目52个，总投资249亿元。",
        "项目 = 64 个; 2022",
        "总投资 = 27300000000 元; 2022",
        "产业项目 = 52 个; 2022; of 项目",
        "总投资 = 24900000000 元; 2022; of 总投资");

    [Fact]
    public void What_is_counted_by_head_is_no_whole() => AssertObservationsInAnyOrder(
        "2022年生产总值98亿元，人均生产总值74331元。其中，第一产业增加值5亿元。",
        "生产总值 = 9800000000 元; 2022",
        "人均生产总值 = 74331 元; 2022",
        "第一产业增加值 = 500000000 元; 2022; of 生产总值");

    /// <summary>A rank between the names and 分别 leaves each name its own figure, and not the first figure to all of them.</summary>
    [Fact]
    public void A_rank_may_stand_between_the_names_and_their_figures() => AssertObservations(
        "出口额、进口额、顺差位居前三，分别为14亿元、9亿元、5亿元。",
        "出口额 = 1400000000 元",
        "出口额、进口额、顺差; rank 3",
        "进口额 = 900000000 元",
        "顺差 = 500000000 元");

    [Fact]
    public void A_rank_may_stand_between_places_and_their_figures() => AssertObservations(
        "广东、江苏、山东出口额居全国前三位，分别达14亿元、9亿元、5亿元。",
        "出口额 = 1400000000 元; @广东",
        "出口额 = 900000000 元; @江苏",
        "出口额 = 500000000 元; @山东",
        "出口额; @广东; rank 3 of 全国",
        "出口额; @江苏; rank 3 of 全国",
        "出口额; @山东; rank 3 of 全国");

    [Fact]
    public void Behind_a_rank_as_many_figures_as_there_are_no_names_are_nobodys()
    {
        StatisticsDocument document = StatisticsDocument.Parse("出口额、进口额、顺差位居前三，分别为14亿元、9亿元。", Options);

        Assert.All(document.Observations, static o => Assert.Null(o.Value));
        Assert.Contains(document.Warnings, static w => w.Kind == DocumentWarningKind.CountsDiffer);
    }
}
