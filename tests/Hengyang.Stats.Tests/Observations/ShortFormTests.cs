using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Forms of budgets, market news and company reports that say much in few words; see <see cref="ObservationTable"/>.</summary>
public sealed class ShortFormTests
{
    [Fact]
    public void Balances_at_the_ends_of_a_year() => AssertObservations(
        "2022年初结转和结余12.5万元，年末结转和结余9.8万元。\n上年结转5.1万元。",
        "结转和结余 = 125000 元; 2022-01-01 point",
        "结转和结余 = 98000 元; 2022-12-31 point",
        "上年结转 = 51000 元");

    [Fact]
    public void The_time_reported_on_is_not_the_one_just_named() => AssertObservations(
        "上年同期亏损3亿元，本期盈利1.5亿元。",
        "亏损 = 300000000 元; 2022",
        "盈利 = 150000000 元");

    [Fact]
    public void A_list_of_times_with_strokes() => AssertObservations(
        "2022年Q1/Q2/Q3营收为1.2/1.3/1.5亿元，同比+5.1%/-2.3%/+8.8%。2020/2021/2022年产量分别为3.1/2.2/1.3万吨。",
        "营收 = 150000000 元; 2022-Q3; Increase 8.8 % YearOverYear x1.088",
        "营收 = 130000000 元; 2022-Q2; Decrease 2.3 % YearOverYear x0.977",
        "营收 = 120000000 元; 2022-Q1; Increase 5.1 % YearOverYear x1.051",
        "产量 = 13000 吨; 2022",
        "产量 = 22000 吨; 2021",
        "产量 = 31000 吨; 2020");

    [Fact]
    public void A_level_behind_a_turn() => AssertObservations(
        "净利润扭亏为盈，为1.3亿元。",
        "净利润 = 130000000 元; Increase turn Positive");

    [Fact]
    public void What_has_not_changed_is_counted() => AssertObservations(
        "持平的城市有5个，比上月增加3个；下降的4个，减少2个。",
        "持平的城市 = 5 个; Increase 3 个 PeriodOverPeriod",
        "下降 = 4 个; Decrease 2 个 PeriodOverPeriod");

    [Fact]
    public void No_stock_is_increased_by_less() => AssertObservations(
        "大豆库存52万吨，环比少增3万吨。新增存款2万亿元，同比少增0.3万亿元。",
        "大豆库存 = 520000 吨",
        "新增存款 = 2000000000000 元; Decrease 300000000000 元 YearOverYear");

    [Fact]
    public void What_is_foreseen_or_meant() => AssertObservations(
        "明年增长率预测值为3.4%。下个星期预计降雨50毫米。2024年要新建公路120公里。",
        "增长率预测值 = 3.4 %; 2024; Forecast",
        "降雨 = 50 毫米; 2023-12-25/2023-12-31; Forecast",
        "公路 = 120 公里; 2024; Target");

    [Fact]
    public void Words_that_state_or_reckon() => AssertObservations(
        "上证指数报3025.6点，下跌0.3%。出口额有12.5%的增长。按7.1的汇率折合人民币35.5亿元。",
        "上证指数 = 3025.6 点; Decrease 0.3 % x0.997",
        "出口额; Increase 12.5 % x1.125");

    [Fact]
    public void Areas_joined_by_any_word() => AssertObservations(
        "云南及贵州产量分别为35万吨及21万吨。",
        "产量 = 350000 吨; @云南",
        "产量 = 210000 吨; @贵州");

    [Fact]
    public void Thousands_of_older_texts_before_a_magnitude() => AssertObservations(
        "1957年粮食三、七〇〇亿斤，棉花三、二八〇万担。",
        "粮食 = 370000000000 斤; 1957",
        "棉花 = 32800000 担; 1957");
}
