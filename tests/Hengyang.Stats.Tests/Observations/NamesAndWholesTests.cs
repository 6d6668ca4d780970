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
    [InlineData("引进项目270个，其中已注册项目269个，注册率99.6%，已开工项目231个。", 2, null)]
    [InlineData("引进项目270个，其中已注册项目269个，注册率99.6%，已开工项目231个。", 3, "引进项目")]
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

    [Theory]
    [InlineData("88%的消费者保费支出下降。", 0)]
    [InlineData("三成的企业利润增长。", 0)]
    [InlineData("支撑了6.2%的用电量增长。", 1)]
    public void A_share_of_those_who_saw_it_is_no_movement(string text, int changes) =>
        Assert.Equal(changes, StatisticsDocument.Parse(text).Observations.Sum(o => o.Changes.Count));

    [Theory]
    [InlineData("新增4个过千亿新兴产业。")]
    [InlineData("培育10个超百亿产业集群。")]
    public void How_large_each_is_that_is_counted_is_no_value(string text) =>
        Assert.All(StatisticsDocument.Parse(text).Observations, o => Assert.True(o.Value!.Value.Value < 100));

    private const string Report = "云岭省人民政府工作报告\n一、“十四五”时期和2025年工作回顾\n“十四五”时期是极不平凡的五年。新增就业300万人。\n改造老旧小区1.8万个。\n"
        + "各位代表！刚刚过去的2025年，是收官之年。新增就业60万人。\n粮食总产量120万吨。\n二、2026年重点工作\n新增就业50万人。\n";

    [Fact]
    public void A_review_is_of_the_plan_until_it_goes_on_to_its_last_year() =>
        Assert.Equal(["2021/2025", "2021/2025", "2025", "2025", "2026"], StatisticsDocument.Parse(Report).Observations.Select(o => o.Period?.ToString()));

    [Fact]
    public void A_year_named_before_the_plan_is_that_of_the_section() =>
        Assert.Equal(["2025", "2025"], StatisticsDocument.Parse("一、2025年和“十四五”时期工作回顾\n新增就业60万人。\n改造老旧小区2万个。\n").Observations.Select(o => o.Period?.ToString()));
}
