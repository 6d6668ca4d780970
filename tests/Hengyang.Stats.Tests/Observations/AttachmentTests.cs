using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Whose a change, a rank or a share is.</summary>
public class AttachmentTests
{
    [Theory]
    [InlineData("税收收入21亿元，占财政收入的68%，同比下降2%。", "税收收入 = 2100000000 元; Decrease 2 % YearOverYear x0.98", "占财政收入 = 68 %; of 税收收入")]
    [InlineData("工业投资15亿元，占23%，增长7%，居全市第三位。", "工业投资 = 1500000000 元; Increase 7 % x1.07; rank 3 of 全市", "占 = 23 %; of 工业投资")]
    [InlineData("财政支出52亿元，完成年初预算的98.7%，增长3.6%。", "财政支出 = 5200000000 元; Increase 3.6 % x1.036", "完成年初预算 = 98.7 %; of 财政支出")]
    [InlineData("财政支出52亿元，为预算53亿元的98.1%，增长3.6%。", "财政支出 = 5200000000 元; Increase 3.6 % x1.036", "为预算 = 98.1 %; of 财政支出")]
    [InlineData("1—6月，零售额210亿元，完成全年目标的49.5%，增长6.2%。", "零售额 = 21000000000 元; 2023-01/2023-06; Increase 6.2 % x1.062", "完成全年目标 = 49.5 %; 2023-01/2023-06; of 零售额")]
    [InlineData("服务业占经济总量的比重为55%，提高1.2个百分点。", "服务业占经济总量的比重 = 55 %; Increase 1.2 百分点 of Rate")]
    public void What_stands_behind_a_share_is_told_of_the_level(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("票房收入12亿元，达到上年同期的104%。", "票房收入 = 1200000000 元")]
    [InlineData("客流量恢复至2019年同期的92.3%。")]
    [InlineData("棉花产量640万吨，增长4%，超过计划20万吨。", "棉花产量 = 6400000 吨; Increase 4 % x1.04")]
    [InlineData("零售总额125亿元，增长15.5%，超过计划1.5个百分点，剔除价格因素，实际增长16.9%。", "零售总额 = 12500000000 元; Increase 15.5 % x1.155; Increase 16.9 % x1.169")]
    [InlineData("发展指数为132.6（以2015年为基期），比2022年提高3.3。", "发展指数 = 132.6; Increase 3.3 VersusPeriod 2022")]
    public void Plans_and_other_times_hold_no_figure_of_the_thing(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("共有幼儿园320所，专任教师0.5万人，比上年增加12所。", "幼儿园 = 320 所; Increase 12 所 YearOverYear", "专任教师 = 5000 人")]
    [InlineData("利率为1.71%，分别比上月和上年同期低0.02个和0.15个百分点。", "利率 = 1.71 %; Decrease 0.02 百分点 PeriodOverPeriod of Rate; Decrease 0.15 百分点 YearOverYear of Rate")]
    [InlineData("营收100亿元、净利润5亿元，营收增长8%，净利润下降2%。", "营收 = 10000000000 元; Increase 8 % x1.08", "净利润 = 500000000 元; Decrease 2 % x0.98")]
    [InlineData("PPI同比下跌2.2%，跌幅轻微收窄0.1个百分点。", "PPI; Decrease 2.2 % YearOverYear x0.978; Decrease 0.1 百分点 YearOverYear of Rate")]
    // a change from a base told beside it is of the level that the two add up to, not of the last part
    [InlineData("幼儿园95所，其中：公办60所，民办35所，与上年98所相比减少3所。", "幼儿园 = 95 所; Decrease 3 所 YearOverYear", "幼儿园 = 98 所; 2022", "公办 = 60 所; of 幼儿园", "民办 = 35 所; of 幼儿园")]
    [InlineData("幼儿园95所，其中：公办60所，民办35所，比上年的30所增加5所。", "幼儿园 = 95 所", "公办 = 60 所; of 幼儿园", "民办 = 35 所; Increase 5 所 YearOverYear; of 幼儿园", "民办 = 30 所; 2022; of 幼儿园")]
    [InlineData("幼儿园95所，与上年的92所相比增长3.3%。", "幼儿园 = 95 所; Increase 3.3 % YearOverYear x1.033", "幼儿园 = 92 所; 2022")]
    // each size of a list has the unit of its own level
    [InlineData("作坊48家，帮工3.1万人，分别增加5家和0.2万人。", "作坊 = 48 家; Increase 5 家", "帮工 = 31000 人; Increase 2000 人")]
    [InlineData("学校、医院、床位分别为48所、6家、900张，分别比上年增加2所、1家和40张。", "学校 = 48 所; Increase 2 所 YearOverYear", "医院 = 6 家; Increase 1 家 YearOverYear", "床位 = 900 张; Increase 40 张 YearOverYear")]
    // the year before is told beside the level of now, which may have no time; what follows is of now again
    [InlineData("保费收入7亿元，上年为6.4亿元，增长9.4%。", "保费收入 = 700000000 元; Increase 9.4 % x1.094", "保费收入 = 640000000 元; 2022")]
    [InlineData("2021年保费收入7亿元，上年为6.4亿元，增长9.4%；赔付2亿元，增长5%。", "保费收入 = 700000000 元; 2021; Increase 9.4 % x1.094", "保费收入 = 640000000 元; 2020", "赔付 = 200000000 元; 2021; Increase 5 % x1.05")]
    [InlineData("保费收入7亿元，去年同期为6.4亿元，增长9.4%；赔付2亿元，增长5%。", "保费收入 = 700000000 元; Increase 9.4 % x1.094", "保费收入 = 640000000 元; 2022", "赔付 = 200000000 元; Increase 5 % x1.05")]
    // how two levels differ may be told in words
    [InlineData("2023年10月空置率为7.4%，较9月的7.1%略高。", "空置率 = 7.1 %; 2023-09", "空置率 = 7.4 %; 2023-10")]
    [InlineData("2023年10月租金指数按年上升1.7%，较9月的1.5%稍快。", "租金指数; 2023-10; Increase 1.7 % YearOverYear x1.017")]
    public void A_change_finds_its_level(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("全年进口煤4.9亿吨，其中11月5230万吨，环比降3%。", "进口煤 = 490000000 吨; 2023", "进口煤 = 52300000 吨; 2023-11; Decrease 3 % PeriodOverPeriod x0.97")]
    [InlineData("失业率3.4%，经季节调整后3.5%。", "失业率 = 3.4 %", "失业率 = 3.5 %")]
    [InlineData("零售额120亿元，扣除价格变动后增长2.3%。", "零售额 = 12000000000 元; Increase 2.3 % x1.023")]
    public void Another_time_or_another_way_of_working_it_out(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("财政支出9亿元，其中支农支出1亿元，增长8%；行政管理费2亿元，下降3%；粮油补贴1亿元。", "财政支出 = 900000000 元", "支农支出 = 100000000 元; Increase 8 % x1.08; of 财政支出", "行政管理费 = 200000000 元; Decrease 3 % x0.97; of 财政支出", "粮油补贴 = 100000000 元; of 财政支出")]
    [InlineData("财政支出9亿元。主要支出项目：教育支出2亿元，增长3%；科学技术支出1亿元。", "财政支出 = 900000000 元", "教育支出 = 200000000 元; Increase 3 % x1.03; of 财政支出", "科学技术支出 = 100000000 元; of 财政支出")]
    [InlineData("财政支出9亿元，从主要支出科目看，教育支出2亿元，科学技术支出1亿元。", "财政支出 = 900000000 元", "教育支出 = 200000000 元; of 财政支出", "科学技术支出 = 100000000 元; of 财政支出")]
    [InlineData("财政支出9亿元，其中支农支出1亿元；工资性补助9亿元。", "财政支出 = 900000000 元", "支农支出 = 100000000 元; of 财政支出", "工资性补助 = 900000000 元")]
    [InlineData("财政支出9亿元，其中支农支出1亿元；工业投资2亿元。", "财政支出 = 900000000 元", "支农支出 = 100000000 元; of 财政支出", "工业投资 = 200000000 元")]
    public void Lines_of_outlay_go_on_behind_a_semicolon_as_long_as_they_fit(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("固定资产投资20亿元，其中基础设施投资8亿元，公路通车里程135公里，发电装机18万千瓦。", "固定资产投资 = 2000000000 元", "基础设施投资 = 800000000 元; of 固定资产投资", "公路通车里程 = 135 公里", "发电装机 = 180000 千瓦")]
    [InlineData("进口机电产品20亿元，其中集成电路5万个，汽车6万辆。", "进口机电产品 = 2000000000 元", "集成电路 = 50000 个; of 进口机电产品", "汽车 = 60000 辆; of 进口机电产品")]
    [InlineData("不良贷款率1.5%，其中制造业不良率1.9%。", "不良贷款率 = 1.5 %", "制造业不良率 = 1.9 %; of 不良贷款率")]
    [InlineData("用户渗透率85%，其中套餐收入3亿元。", "用户渗透率 = 85 %", "套餐收入 = 300000000 元")]
    public void A_list_of_parts_ends_at_another_kind_of_thing(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("零售额20亿元，提前两个月完成全年计划的102%。", "零售额 = 2000000000 元", "完成全年计划 = 102 %; of 零售额")]
    [InlineData("零售额20亿元，增长5%；完成全年计划的52%。", "零售额 = 2000000000 元; Increase 5 % x1.05", "完成全年计划 = 52 %")]
    public void What_was_reached_in_another_statement_is_nothing_of_that_one(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("报告期各期，外销收入分别为3亿元、4亿元和5亿元，2020年至2022年年均增长率为29%。", "外销收入 = 500000000 元; 2022", "外销收入 = 400000000 元; 2021", "外销收入 = 300000000 元; 2020", "年均增长率 = 29 %; 2020/2022")]
    [InlineData("报告期各期末，应收账款分别为3亿元和4亿元。", "应收账款 = 400000000 元", "应收账款 = 300000000 元")]
    public void Each_period_of_a_report_has_its_figure(string text, params string[] expected) => AssertObservations(text, expected);
}
