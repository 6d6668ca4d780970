using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What is no part of a name, whose a share is, and which time and which place is only spoken of.</summary>
public sealed class NamesAndWholesTests
{
    [Theory]
    [InlineData("6月出口价格同比上涨0.7%，为近7个月最低；进口价格同比上涨1.2%。", "出口价格; 2023-06; Increase 0.7 % YearOverYear x1.007", "进口价格; 2023-06; Increase 1.2 % YearOverYear x1.012")]
    [InlineData("2月空置率升至6.8%，创近两年新高，租金指数则升至107.2。", "空置率 = 6.8 %; 2023-02", "租金指数 = 107.2; 2023-02")]
    public void A_record_of_some_years_is_no_time(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));

    [Theory]
    [InlineData("全厂共生产水泥五十万吨。", "生产水泥 = 500000 吨")]
    [InlineData("其中散客占3110万人次，增长10%。", "散客 = 31100000 人次; Increase 10 % x1.1")]
    [InlineData("暴雨造成全县12.6万人受灾。", "受灾 = 126000 人")]
    [InlineData("今年的任务是：油料总产量争取达到五万吨。", "油料总产量 = 50000 吨; 2023; Target")]
    [InlineData("中证指报3954.79点，涨0.5%。", "中证指 = 3954.79 点; Increase 0.5 % x1.005")]
    [InlineData("救助标准提高到每人每年80元。", "救助标准 = 80 元")]
    [InlineData("春播进度过六成。", "春播进度 = 60 %")]
    [InlineData("沪锌现货报21800元/吨。", "沪锌现货 = 21800 元/吨")]
    [InlineData("12月交割的动力煤期货价格下跌0.33美元，收于每吨80.15美元。", "12月交割的动力煤期货价格 = 80.15 美元; Decrease 0.33 美元")]
    public void A_verb_is_no_part_of_the_name(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));

    [Theory]
    [InlineData("船舶业利润增长7.8%，拉动全部工业利润增长2.8个百分点，占全部工业利润的比重为38.5%。", 2, "船舶业利润")]
    [InlineData("户籍人口22.1万人，其中农业人口18.3万人，城镇化率35.6%。", 2, null)]
    public void A_rate_is_of_its_own_thing(string text, int figure, string? parent) => Assert.Equal(parent, StatisticsDocument.Parse(text).Observations[figure].Parent);

    [Theory]
    [InlineData("今年赤字约400亿元，较原先预算670亿元少四成。", "赤字 = 40000000000 元 About ..; 2023; Decrease 40 % x0.6")]
    [InlineData("产量30万吨，比计划的25万吨多5万吨。", "产量 = 300000 吨")]
    [InlineData("除税前溢利73亿元，检获约8公斤海洛因。", "除税前溢利 = 7300000000 元", "海洛因 = 8 公斤 About ..")]
    public void What_a_level_is_compared_with_is_no_value(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));

    [Theory]
    [InlineData("完成投资52亿元，占年度计划的112%。", 0)]
    [InlineData("完成投资52亿元，占全部投资的112%。", 1)]
    public void A_plan_may_be_passed_and_a_whole_may_not(string text, int warnings) => Assert.Equal(warnings, StatisticsDocument.Parse(text).Warnings.Count);
}
