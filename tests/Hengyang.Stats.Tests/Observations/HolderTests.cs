using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Whose figures a statement tells: the firm, port, fund or works in front of a time or a verb is the parent of what names none.</summary>
public sealed class HolderTests
{
    [Theory]
    [InlineData("上海港去年完成货物吞吐量5亿吨。", "货物吞吐量", "上海港")]
    [InlineData("广州白云机场今年旅客吞吐量达8000万人次。", "旅客吞吐量", "广州白云机场")]
    [InlineData("京沪高铁去年发送旅客2亿人次。", "发送旅客", "京沪高铁")]
    [InlineData("大庆油田一九九五年生产原油五千万吨。", "生产原油", "大庆油田")]
    [InlineData("重庆长安汽车股份有限公司11月汽车销量28万辆。", "汽车销量", "重庆长安汽车股份有限公司")]
    [InlineData("國泰航空10月接待旅客248萬人次。", "接待旅客", "國泰航空")]
    [InlineData("华为公司去年研发投入1797亿元。", "研发投入", "华为公司")]
    [InlineData("三一重工今年出口挖掘机3万台。", "出口挖掘机", "三一重工")]
    [InlineData("江海银行：前三季度净利润11亿元。", "净利润", "江海银行")]
    [InlineData("瑞银第三季度除税前利润28亿美元。", "除税前利润", "瑞银")]
    [InlineData("爱彼迎发布第三季度财报，营收27亿美元。", "营收", "爱彼迎")]
    [InlineData("青龙汽车公布，上半年销量9万辆。", "销量", "青龙汽车")]
    [InlineData("清河灌区改造工程开工，总投资73亿元。", "总投资", "清河灌区改造工程")]
    [InlineData("9、江海汽车第二季度营业利润54亿元。", "营业利润", "江海汽车")]
    [InlineData("③爱彼迎发布第三季度财报，营收27亿美元。", "营收", "爱彼迎")]
    [InlineData("（二）江海石油去年营业总收入9亿元。", "营业总收入", "江海石油")]
    public void A_figure_is_of_its_holder(string text, string indicator, string holder) =>
        Assert.Contains(StatisticsDocument.Parse(text, ObservationTable.Options).Observations, o => o.Indicator == indicator && o.Parent == holder);

    [Fact]
    public void Later_clauses_go_on_about_it() => ObservationTable.AssertObservations(
        "江海银行：前三季度净利润11亿元，同比增长5%；不良贷款率1.2%。",
        "净利润 = 1100000000 元; 2023-Q1/2023-Q3; Increase 5 % YearOverYear x1.05; of 江海银行",
        "不良贷款率 = 1.2 %; 2023-Q1/2023-Q3; of 江海银行");

    [Fact]
    public void What_works_measure_is_told_of_them() => ObservationTable.AssertObservations(
        "清河高铁全长292公里，设计时速350公里。",
        "清河高铁全长 = 292 公里",
        "设计时速 = 350 公里; of 清河高铁");

    [Fact]
    public void Another_firm_begins_a_statement_of_its_own() => ObservationTable.AssertObservations(
        "江海石油去年营业总收入9亿元；青龙石化去年营业总收入8亿元，华泰科技净利润7亿元。",
        "营业总收入 = 900000000 元; 2022; of 江海石油",
        "营业总收入 = 800000000 元; 2022; of 青龙石化",
        "华泰科技净利润 = 700000000 元; 2022");

    [Theory]
    [InlineData("人民银行10月公开市场操作3000亿元。")]
    [InlineData("汽车工业协会：10月商用车销量27万辆。")]
    [InlineData("规模以上工业企业前三季度营业总收入27亿元。")]
    [InlineData("公司去年净利润27亿元。")]
    [InlineData("衡阳市去年销量27万辆。")]
    [InlineData("内地赴港去年购物27亿元。")]
    [InlineData("平衡情况：政府性基金去年结转27亿元。")]
    [InlineData("盈利预测：净利润27亿元。")]
    [InlineData("一批重点工程建成投产，新增发电装机27万千瓦。")]
    [InlineData("警方昨日公布香港去年罪案27宗。")]
    [InlineData("预计2024年净利润27亿元。")]
    public void Who_only_tells_and_what_is_no_name_holds_nothing(string text) =>
        Assert.All(StatisticsDocument.Parse(text, ObservationTable.Options).Observations, o => Assert.Null(o.Parent));

    [Fact]
    public void Who_plans_is_no_part_of_the_name() => ObservationTable.AssertObservations(
        "公司计划全年收入增长9%。厂里计划今年产布三千万米。",
        "收入; 2023; Increase 9 % x1.09; Target",
        "产布 = 30000000 米; 2023; Target");

    [Theory]
    [InlineData("今年，全省计划造林五十万亩。", Aspect.Target)]
    [InlineData("去年造林超过全省计划百分之五。", Aspect.Actual)]
    [InlineData("简约公屋约3万个将于2027年落成。", Aspect.Target)]
    [InlineData("资本开支预算约120亿元。", Aspect.Target)]
    public void What_is_planned_was_not_observed(string text, Aspect aspect) =>
        Assert.Equal(aspect, StatisticsDocument.Parse(text, ObservationTable.Options).Observations[^1].Aspect);

    [Fact]
    public void Another_part_of_the_same_name_is_none() => Assert.Equal("发电企业", StatisticsDocument.Parse(
        "发电企业20家，去年发电量26亿千瓦时。其中，风力企业6家，发电量10亿千瓦时；太阳能企业11家，发电量15亿千瓦时；火电企业3家。", ObservationTable.Options).Observations[^1].Parent);

    [Fact]
    public void No_part_is_more_than_its_whole() => ObservationTable.AssertObservations(
        "收支相抵，去年赤字170亿元。其中国防费222亿元，债务利息90亿元。",
        "赤字 = 17000000000 元; 2022",
        "国防费 = 22200000000 元; 2022",
        "债务利息 = 9000000000 元; 2022");
}
