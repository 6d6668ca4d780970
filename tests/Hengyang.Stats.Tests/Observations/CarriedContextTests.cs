using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What a figure takes from the words before its clause: the area of the lead, the time of the whole, what was planned and done.</summary>
public sealed class CarriedContextTests
{
    [Theory]
    [InlineData("4月份，我国经济运行平稳。\n服务业生产指数增长6%。", "中国")]
    [InlineData("财政部公布上半年全国国有企业经济运行情况，营业总收入41亿元。\n利润总额2亿元。", "中国", "中国")]
    [InlineData("7月份我国外贸总值同比增长3.9%\n海关公布数据，进出口总值14万亿元。", "中国", "中国")]
    [InlineData("我国沿海港口生产平稳。\n广东港口吞吐量20亿吨，增长3%。外贸吞吐量7亿吨。", "广东", "广东")]
    [InlineData("粮食产量居全国第二位，达到3亿吨。\n油料产量2亿吨。", null, null)]
    [InlineData("全国劳动模范8人。\n职工3000人。", null, null)]
    [InlineData("强降雨持续。在湖北，连日暴雨引发山洪，造成多处房屋倒塌。目前已转移群众300人。", "湖北")]
    [InlineData("42个外资项目在上海集中签约，投资总额77亿美元。", "上海", "上海")]
    [InlineData("4、大连：首付款比例为15%；额度上调，公积金贷款额度20万元。", "大连", "大连")]
    [InlineData("3、美国7月物价涨幅为2.9%。", "美国")]
    public void The_lead_tells_the_area(string text, params string?[] areas) => Assert.Equal(areas, Read(text).Select(o => o.Area));

    [Theory]
    [InlineData("浙北-福州输电工程投运。\n线路全长603公里。")]
    [InlineData("上海合作组织国家贸易额3亿元。")]
    [InlineData("市级重点项目在建，进展顺利。\n投资额3亿元。")]
    public void A_place_within_a_name_tells_none(string text) => Assert.All(Read(text), o => Assert.Null(o.Area));

    [Fact]
    public void The_place_of_one_item_of_news_is_not_that_of_the_others()
    {
        const string item = "交通部门公布的最新数据显示，各项运输生产任务进展顺利，旅客出行总体平稳有序，全路共发送旅客3000万人次。";
        const string last = "今天，贵州省组织全省近10万名干部开展义务植树活动，全省森林覆盖率超过50%，生态建设取得新的进展和成效。";
        string text = $"今年春运铁路发送旅客情况\n{item}\n国庆假期铁路发送旅客情况\n{item}\n暑期铁路运输发送旅客情况\n{item}\n贵州近十万干部义务植树\n{last}\n";

        Observation[] found = Read(text);

        Assert.Equal([null, null, null, "贵州", "贵州省", "贵州省"], found.Select(o => o.Area));
    }

    [Theory]
    [InlineData("2月3日—9日，零售业销售收入增长14.8%，增速较高。其中，食品类支出增长12.2%。", "2024-02-03/2024-02-09", "2024-02-03/2024-02-09")]
    [InlineData("展览于10月15日至19日举行，境外采购商13万名。新增采购商2万名。", "2023-10-15/2023-10-19", "")]
    [InlineData("10月15日至19日，境外采购商13万名。新增采购商2万名。", "2023-10-15/2023-10-19", "2023-10-15/2023-10-19")]
    [InlineData("2021年板块收入29亿元；2022年一季度收入8亿元。其中药品收入1亿元。", "2021", "2022-Q1", "2022-Q1")]
    [InlineData("自2018年10月大桥开通以来，累计验放车辆1270万辆次。", "2018-10/..")]
    [InlineData("2023年新增就业3万人。目前，全县共有专业户78户，占总户数的7%。", "2023", "", "")]
    [InlineData("2023年以来新建项目1215个，目前已完成1164个。", "2023/..", "2023/..")]
    [InlineData("自2019年12月以来，首次正增长；国际航线运量增长24%。", "")]
    [InlineData("2023年开行班列1017列。示范区启动建设以来，已开行班列4266列。", "2023", "")]
    [InlineData("昨晚（2月8日）展会开幕。本场直播销售额3700万元。", "2024-02-08")]
    [InlineData("两宗住宅用地昨日进行拍卖。其中，溢价率31%。", "2024-02-19")]
    [InlineData("春节前，发放生活补贴236亿元。", "")]
    [InlineData("2022年决算报告\n本年收支结余0.18亿元，年末滚存结余3亿元。", "2022", "2022-12-31")]
    public void A_part_is_of_the_time_of_its_whole(string text, params string[] periods) =>
        Assert.Equal(periods, Read(text).Select(o => o.Period?.ToString() ?? ""));

    [Theory]
    [InlineData("2023年收入预算105亿元，实际完成107亿元。", "收入预算 105 Target", "收入 107 Actual")]
    [InlineData("2023年财政支出预算490亿元，执行结果为530亿元。", "财政支出预算 490 Target", "财政支出 530 Actual")]
    [InlineData("2023年完成任务6000套，已完成3282套。", "任务 6000 Actual", "任务 3282 Actual")]
    [InlineData("一般公共预算支出年初预算为198亿元。", "一般公共预算支出年初预算 198 Target")]
    public void What_was_done_is_no_budget(string text, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Read(text).Select(o => $"{o.Indicator} {(o.Value!.Value.Value % 100000000 == 0 ? o.Value.Value.Value / 100000000 : o.Value.Value.Value).ToString(CultureInfo.InvariantCulture)} {o.Aspect}").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("基金收入152亿元。基金支出149亿元。其中市级基金收入64亿元。", null, null, "基金收入")]
    [InlineData("板块收入29亿元，利润3亿元。其中甲公司板块收入8亿元，乙公司利润1亿元。", null, null, "板块收入", "利润")]
    [InlineData("财政收入55亿元；财政支出61亿元。主要收入项目的安排是：税收46亿元；所得税7亿元。", null, null, "财政收入", "财政收入")]
    [InlineData("财政收入55亿元；财政支出61亿元。主要支出项目：国防费5亿元；支农资金3亿元。", null, null, "财政支出", "财政支出")]
    [InlineData("财政支出84亿元。在总支出中，农业支出31亿元。", null, "总支出")]
    [InlineData("产值84亿元。工作推进中，投资31亿元。", null, null)]
    public void A_part_belongs_to_the_whole_that_it_is_named_after(string text, params string?[] parents) => Assert.Equal(parents, Read(text).Select(o => o.Parent));

    [Fact]
    public void A_heading_of_a_draft_budget_in_brackets_lists_aims()
    {
        Observation[] found = Read("二、2024年预算（草案）\n（一）支持产业。\n教育支出3亿元。");

        Assert.Equal(Aspect.Target, Assert.Single(found).Aspect);
    }

    private static Observation[] Read(string text) =>
        [.. StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2024, 2, 20) }).Observations];
}
