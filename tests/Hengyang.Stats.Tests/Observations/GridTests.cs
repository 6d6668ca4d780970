using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Lists of names, places and times, topics, parts, and how far a place goes; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class GridTests
{
    [Theory]
    [InlineData("2022年，湖南、湖北的用水量分别为120万吨、125万吨。", "用水量 = 1200000 吨; 2022; @湖南", "用水量 = 1250000 吨; 2022; @湖北")]
    [InlineData("2022年，湖南、湖北工业投资分别增长5%和6%。", "工业投资; 2022; @湖南; Increase 5 % x1.05", "工业投资; 2022; @湖北; Increase 6 % x1.06")]
    [InlineData("2022年，湖南、湖北的森林覆盖率均超过50%。", "森林覆盖率 = 50 % Over 50..; 2022; @湖南", "森林覆盖率 = 50 % Over 50..; 2022; @湖北")]
    [InlineData("2022年投资增速较快，湖南、湖北分别增长5%、6%。", "投资增速; 2022; @湖南; Increase 5 % x1.05", "投资增速; 2022; @湖北; Increase 6 % x1.06")]
    public void Areas_take_the_figures_in_order(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("一、二、三产业投资分别为5亿元、40亿元和55亿元。", "第一产业投资 = 500000000 元", "第二产业投资 = 4000000000 元", "第三产业投资 = 5500000000 元")]
    [InlineData("东、西部地区投资分别为5亿元、4亿元。", "东部地区投资 = 500000000 元", "西部地区投资 = 400000000 元")]
    public void Names_of_one_character_share_the_rest(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年物流总额扭转了下降趋势，比上年增长0.3%。", "物流总额; 2022; Increase 0.3 % YearOverYear x1.003")]
    [InlineData("2022年港口吞吐量迈上新台阶，突破3亿吨。", "港口吞吐量 = 300000000 吨 Over 300000000..; 2022")]
    [InlineData("受价格上涨影响，增长5%。")]
    public void The_clause_before_names_the_thing(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年进出口总额9亿元，其中出口5亿元；进口4亿元。", "进出口总额 = 900000000 元; 2022", "出口 = 500000000 元; 2022; of 进出口总额", "进口 = 400000000 元; 2022; of 进出口总额")]
    [InlineData("2022年粮食产量9万吨，其中稻谷产量5万吨；水产品产量4万吨，其中淡水产品产量1万吨。", "粮食产量 = 90000 吨; 2022", "稻谷产量 = 50000 吨; 2022; of 粮食产量", "水产品产量 = 40000 吨; 2022", "淡水产品产量 = 10000 吨; 2022; of 水产品产量")]
    public void Parts_go_on_behind_a_semicolon(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年12月，物流指数从上月的51.2%回落至50.1%。", "物流指数 = 50.1 %; 2022-12", "物流指数 = 51.2 %; 2022-11")]
    [InlineData("2022年水库蓄水量为2010年以来最高，达到9亿立方米。", "水库蓄水量 = 900000000 立方米; 2022")]
    public void Times_in_passing_govern_nothing(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("十万六万人以上")]
    [InlineData("4万“，吨6%")]
    [InlineData("442项目只(羽)15972496763")]
    [InlineData("三万千吨零二人")]
    [InlineData("七万百元以上")]
    public void A_figure_within_the_noun_of_the_one_before_throws_nothing(string text) =>
        Assert.Equal(text, StatisticsDocument.Parse(text, ObservationTable.Options).Text);
}
