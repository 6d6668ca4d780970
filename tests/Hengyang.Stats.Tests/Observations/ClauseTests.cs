using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What a clause is about, and what belongs to its name; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class ClauseTests
{
    [Fact]
    public void The_level_at_which_trade_closed() => AssertObservationsInAnyOrder(
        "沪指涨0.52%报3012.35点，深指跌0.21%，报9520.8点。纽约油10月合约收跌1.2%，报75.8美元/桶。",
        "沪指 = 3012.35 点; Increase 0.52 % x1.0052",
        "深指 = 9520.8 点; Decrease 0.21 % x0.9979",
        "纽约油10月合约 = 75.8 美元/桶; Decrease 1.2 % x0.988");

    [Fact]
    public void Signed_rates_in_parentheses() => AssertObservationsInAnyOrder(
        "2022年，升幅較大的有食品(+3.24%)、衣履(+1.87%)和外遊(+2.51%)，而交通(-1.03%)和住屋(-0.45%)則下跌。",
        "食品; 2022; Increase 3.24 % x1.0324",
        "衣履; 2022; Increase 1.87 % x1.0187",
        "外遊; 2022; Increase 2.51 % x1.0251",
        "交通; 2022; Decrease 1.03 % x0.9897",
        "住屋; 2022; Decrease 0.45 % x0.9955");

    [Fact]
    public void A_measure_in_parentheses_behind_the_thing() => AssertObservationsInAnyOrder(
        "2022年家具（销售额下降9.3%）市场低迷。",
        "家具销售额; 2022; Decrease 9.3 % x0.907");

    [Fact]
    public void A_clause_that_only_names_the_thing() => AssertObservationsInAnyOrder(
        "2022年的經常開支，由300億元大幅增至330億元；破案總數，則由500宗跌至450宗，跌幅10%。",
        "經常開支 = 33000000000 元; 2022",
        "破案總數 = 450 宗; 2022; Decrease 10 % x0.9");

    [Fact]
    public void How_it_was_worked_out_is_no_name() => AssertObservationsInAnyOrder(
        "2022年12月的失業率，按季調整後升至4.6%。",
        "失業率 = 4.6 %; 2022-12");

    [Fact]
    public void A_headline_parts_its_clauses_with_a_space() => AssertObservationsInAnyOrder(
        "財政盈餘創新高　經常開支增11.8%",
        "經常開支; Increase 11.8 % x1.118");

    [Fact]
    public void A_caption_opens_no_text_of_its_own() => AssertObservationsInAnyOrder(
        "2015年，全县经济平稳发展。\n一、综合\n图1：2011—2015年生产总值\n二、农业\n农业增加值3亿元。\n",
        "农业增加值 = 300000000 元; 2015");

    [Fact]
    public void Words_that_a_page_broke_off_begin_the_next_name() => AssertObservationsInAnyOrder(
        "2022年，全市完成固定资产投资320亿元，增长8.5%，完成一般公共预算收入42亿元，增长6.1%，地方\n\n税收首破11亿元大关，增长5.2%。",
        "固定资产投资 = 32000000000 元; 2022; Increase 8.5 % x1.085",
        "一般公共预算收入 = 4200000000 元; 2022; Increase 6.1 % x1.061",
        "地方税收 = 1100000000 元 Over 1100000000..; 2022; Increase 5.2 % x1.052");

    [Fact]
    public void Characters_that_end_a_name_and_those_within_a_word() => AssertObservationsInAnyOrder(
        "2022年实施120个既有建筑节能改造项目，新增3万名新能源从业人员。",
        "既有建筑节能改造项目 = 120 个; 2022",
        "新增新能源从业人员 = 30000 名; 2022");

    /// <summary>Nothing stands behind the first figure where the phrase of the second one would begin.</summary>
    [Theory]
    [InlineData("8口号翻倍")]
    [InlineData("6项目由升转跌“〇")]
    public void Figures_with_no_room_between_them(string text) => Assert.InRange(StatisticsDocument.Parse(text).Mentions.Count, 1, 3);

    [Fact]
    public void Two_levels_at_two_times_behind_a_verb_of_reaching() => AssertObservationsInAnyOrder(
        "經調整的失業率由2022年第三季的2.8%微升至第四季的2.9%。",
        "經調整的失業率 = 2.8 %; 2022-Q3",
        "經調整的失業率 = 2.9 %; 2022-Q4");

    [Fact]
    public void Money_in_front_of_what_it_is() => AssertObservationsInAnyOrder(
        "2022年3月1日央行开展了500亿元7天期逆回购操作，另有800亿元逆回购到期，对某公司处以20万元罚款。",
        "逆回购操作 = 50000000000 元; 2022-03-01",
        "逆回购到期 = 80000000000 元; 2022-03-01",
        "罚款 = 200000 元; 2022-03-01");

    [Fact]
    public void A_share_of_a_whole_at_another_time_is_a_share() => AssertObservationsInAnyOrder(
        "2022年产值15亿元，占全省上半年经济总量的24.4%。",
        "产值 = 1500000000 元; 2022",
        "占全省经济总量 = 24.4 %; 2022-H1; of 产值");

    [Fact]
    public void Names_that_look_like_comparisons_or_hold_spaces() => AssertObservationsInAnyOrder(
        "2022年，比亚迪汽车销量34.2万辆，比特币跌3.1%，Model Y价格28.4万元。",
        "比亚迪汽车销量 = 342000 辆; 2022",
        "比特币; 2022; Decrease 3.1 % x0.969",
        "Model Y价格 = 284000 元; 2022");

    [Fact]
    public void The_size_of_a_sample_is_no_value() => Assert.Empty(ObservationTable.Of("据2022年全省5‰人口变动抽样调查推算。"));
}
