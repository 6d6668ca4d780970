using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What reports of governments and companies say of their times, names and aims; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class ReportTests
{
    private static readonly StatisticsOptions January = new() { ReferenceDate = new DateOnly(2024, 1, 20) };

    private static readonly StatisticsOptions Summer = new() { ReferenceDate = new DateOnly(2023, 8, 1) };

    private static void AssertJanuary(string text, params string[] lines) => Assert.Equal(string.Join('\n', lines), Of(text, January));

    [Theory]
    [InlineData("五年来，财政收入由2018年的30亿元增加到2023年的45亿元，新增企业80家。", "财政收入 = 4500000000 元; 2023", "财政收入 = 3000000000 元; 2018", "新增企业 = 80 家; 2019/2023")]
    [InlineData("五年累计完成投资600亿元。新增学位3万个。", "投资 = 60000000000 元; 2019/2023", "新增学位 = 30000 个; 2019/2023")]
    [InlineData("三年共改造危房2万户。", "改造危房 = 20000 户; 2021/2023")]
    [InlineData("云津市2024年政府工作报告\n\n一、过去五年工作回顾\n\n新建水库9座。\n\n二、2024年工作安排\n\n新建水库2座。", "新建水库 = 9 座; 2019/2023; @云津市", "新建水库 = 2 座; 2024; @云津市; Target")]
    [InlineData("生产总值连跨两个百亿台阶，由2018年的180亿元增加到2023年的390亿元，年均增长7%。", "生产总值 = 39000000000 元; 2023; Increase 7 % AnnualAverage x1.07", "生产总值 = 18000000000 元; 2018")]
    [InlineData("今年要办好以下实事：全年新建公厕12座。", "新建公厕 = 12 座; 2024; Target")]
    public void Years_looked_back_on_and_the_year_aimed_at(string text, params string[] lines) => AssertJanuary(text, lines);

    [Theory]
    [InlineData("下半年，力争开工项目30个。", "开工项目 = 30 个; 2023-H2; Target")]
    [InlineData("四季度，要引进项目5个。", "项目 = 5 个; 2023-Q4; Target")]
    [InlineData("力争引进项目30个，全年税收突破9亿元。", "引进项目 = 30 个; Target", "税收 = 900000000 元 Over 900000000..; 2023; Target")]
    [InlineData("上半年，主要商品出口30亿元。", "主要商品出口 = 3000000000 元; 2023-H1")]
    public void The_aim_behind_the_comma_is_of_the_time_to_come(string text, params string[] lines) => Assert.Equal(string.Join('\n', lines), Of(text, Summer));

    [Theory]
    [InlineData("上半年产量8万吨，增长5%。其中二季度增长4.7%。出口增长9%。", "产量 = 80000 吨; 2023-H1; Increase 5 % x1.05", "产量; 2023-Q2; Increase 4.7 % x1.047", "出口; 2023-H1; Increase 9 % x1.09")]
    [InlineData("上半年发电9亿千瓦时。其中6月2亿千瓦时。用电增长3%。", "发电 = 900000000 千瓦时; 2023-H1", "发电 = 200000000 千瓦时; 2023-06", "用电; 2023-H1; Increase 3 % x1.03")]
    [InlineData("2022年接待游客30万人次，恢复至2019年的31.9%。国庆假期接待游客9万人次。", "接待游客 = 300000 人次; 2022", "接待游客 = 90000 人次; 2022-10-01/2022-10-07")]
    [InlineData("二季度经济增长7.6%，三季度达到9%。", "经济 = 9 %; 2023-Q3", "经济; 2023-Q2; Increase 7.6 % x1.076")]
    [InlineData("“十四五”时期，产值年均增长8%，到2025年突破90亿元。", "产值 = 9000000000 元 Over 9000000000..; 2025-12-31 point; Increase 8 % AnnualAverage x1.08; Target")]
    public void A_part_of_the_time_and_a_level_of_its_own_time(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("园区2010年升格为国家级，规划面积86平方公里。", "规划面积 = 86 平方公里")]
    [InlineData("公司2003年在上海成立，注册资本5亿元。", "注册资本 = 500000000 元")]
    [InlineData("2022年，园区获批试点，产值5亿元。", "产值 = 500000000 元; 2022")]
    [InlineData("2022年，工业投资增长6%，与年初计划持平；民间投资下降3%。", "工业投资; 2022; Increase 6 % x1.06", "民间投资; 2022; Decrease 3 % x0.97")]
    public void What_came_about_once_and_what_was_planned_give_no_time(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年营业收入18亿元，上年同期16亿元，同比增长12.5%；利润总额3亿元，上年同期2亿元。", "营业收入 = 1800000000 元; 2022; Increase 12.5 % YearOverYear x1.125", "营业收入 = 1600000000 元; 2021", "利润总额 = 300000000 元; 2022", "利润总额 = 200000000 元; 2021")]
    [InlineData("2022年度，本期毛利率46.2%，上期为48.9%，减少2.7个百分点。", "毛利率 = 46.2 %; 2022; Decrease 2.7 百分点 of Rate", "毛利率 = 48.9 %; 2021")]
    [InlineData("某公司2022年年度报告\n\n期末应收账款6亿元，期初5亿元；存货2亿元，期初数为3亿元。", "应收账款 = 600000000 元; 2022-12-31 point", "应收账款 = 500000000 元; 2022-01-01 point", "存货 = 200000000 元; 2022-12-31 point", "存货 = 300000000 元; 2022-01-01 point")]
    [InlineData("截至2023年9月30日止六个月，收入28亿元。\n\n期内，毛利9亿元。", "收入 = 2800000000 元; 2023-04/2023-09", "毛利 = 900000000 元; 2023-04/2023-09")]
    [InlineData("某公司2022年年度报告摘要\n\n利润2亿元（2021年：3亿元）；于年末，借款余额5亿元。", "利润 = 200000000 元; 2022", "利润 = 300000000 元; 2021", "借款余额 = 500000000 元; 2022-12-31 point")]
    [InlineData("拥有人应占溢利3亿元。", "拥有人应占溢利 = 300000000 元")]
    [InlineData("预计2023年净利润3亿元（前值3.2亿元、3.4亿元），增长8%。", "净利润 = 300000000 元; 2023; Increase 8 % x1.08; Forecast")]
    [InlineData("2021年、2022年产值分别为5亿元、6亿元，同比增长8%、9%。", "产值 = 600000000 元; 2022; Increase 9 % YearOverYear x1.09", "产值 = 500000000 元; 2021; Increase 8 % YearOverYear x1.08")]
    [InlineData("本行资产总额48亿元，本集团净利润5亿元，本行业增加值3亿元。", "资产总额 = 4800000000 元", "净利润 = 500000000 元", "本行业增加值 = 300000000 元")]
    [InlineData("在手订单48亿元，合同总金额折合人民币3亿元。", "在手订单 = 4800000000 元", "合同总金额 = 300000000 元")]
    public void Columns_of_accounts_and_whose_they_are(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("经营主体达到12.6万户，净增1.1万户。", "经营主体 = 126000 户; Increase 11000 户")]
    [InlineData("户籍人口64万人，净增3215人，增长0.5%。", "户籍人口 = 640000 人; Increase 3215 人; Increase 0.5 % x1.005")]
    [InlineData("基站1.2万个，新增3500个，增长41%，其中宏站9000个。", "基站 = 12000 个; Increase 41 % x1.41", "新增基站 = 3500 个", "宏站 = 9000 个; of 基站")]
    [InlineData("2022年末常住人口32万人，全年出生率5.6‰，自然增长率-2.5‰。", "常住人口 = 320000 人; 2022-12-31 point", "出生率 = 5.6 ‰; 2022", "自然增长率 = -2.5 ‰; 2022")]
    [InlineData("专利1.2万件，新增3500件发明专利。", "专利 = 12000 件", "新增发明专利 = 3500 件")]
    public void What_a_level_gained(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("审理周期由2020年的68天缩短至41天。", "审理周期 = 41 天", "审理周期 = 68 天; 2020")]
    [InlineData("争取上级投资3亿元、专项债券9亿元。", "争取上级投资 = 300000000 元", "专项债券 = 900000000 元")]
    [InlineData("发放贷款3亿元，发放补贴2亿元。", "发放贷款 = 300000000 元", "发放补贴 = 200000000 元")]
    [InlineData("三次产业比为16:44:40。", "第一产业比重 = 16 parts", "第二产业比重 = 44 parts", "第三产业比重 = 40 parts")]
    public void Names_of_reports(string text, params string[] lines) => AssertObservationsInAnyOrder(text, lines);
}
