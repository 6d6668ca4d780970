using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Figures that say under what condition, how far from what, or of what kind something is, and are no values.</summary>
public class PassingFigureTests
{
    [Theory]
    [InlineData("日产量达到500吨的，应当装表。")]
    [InlineData("税负超过12%的部分，予以返还。")]
    [InlineData("工厂拟提高其7纳米制程的报价。")]
    [InlineData("渔民发现6.1级地震后的裂缝。")]
    [InlineData("海事部门对全市300家企业的调查显示，订单充足。")]
    [InlineData("湖北800千伏特高压工程开工。")]
    [InlineData("年产量最高降30%的，不予补贴。")]
    [InlineData("委员会将对47家国企进行考核。")]
    [InlineData("办法由6家单位联合起草。")]
    [InlineData("这个只有800多人的小山村变了样。")]
    [InlineData("载有90个标准箱的列车驶出车站。")]
    [InlineData("以总股本6.2亿股为基数派发红利。")]
    [InlineData("接待量超过2019年12%。")]
    [InlineData("我们完成了三件大事。")]
    [InlineData("机电署向140个屋苑发信。")]
    [InlineData("瑞典贡献了全球15%的进口增量。")]
    [InlineData("155个国家、地区和国际组织参展。")]
    public void None_of_them_is_a_value(string text) => Assert.Equal("", ObservationTable.Of(text));

    [Theory]
    [InlineData("产值每增长1个百分点，带来的岗位达20万个。", "岗位 = 200000 个")]
    [InlineData("水产品投资增长4.2%，增速比农业投资高1.5个百分点。", "水产品投资; Increase 4.2 % x1.042")]
    [InlineData("二季度净利润61亿元，超出市场预期的58亿元。", "净利润 = 6100000000 元; 2023-Q2")]
    [InlineData("新区与30个省份和12个行业组织签署了40份文件。", "文件 = 40 份")]
    [InlineData("电动车运营成本只有燃油车的四分之一，销量达3万辆。", "销量 = 30000 辆")]
    [InlineData("去年新增岗位52万个，超额完成50万个的任务。", "新增岗位 = 520000 个; 2022")]
    [InlineData("财政厅下拨两批共3.2亿元。", "财政厅下拨 = 320000000 元")]
    [InlineData("12家公司发行债券合计80亿元。", "公司发行债券 = 8000000000 元")]
    [InlineData("央行宣布维持3.60%的基准利率不变。", "基准利率 = 3.60 %; Unchanged x1")]
    [InlineData("8月价格环比上涨0.4%，涨幅高于7月的0.2%；产量增长3%。", "价格; 2023-08; Increase 0.4 % PeriodOverPeriod x1.004", "产量; 2023-08; Increase 3 % PeriodOverPeriod x1.03")]
    [InlineData("纳入监测的126家A级景区接待游客890万人次。", "A级景区接待游客 = 8900000 人次")]
    [InlineData("全市12家企业投资建设项目23个。", "企业投资建设项目 = 23 个")]
    [InlineData("通达18个上合组织国家、50个城市。", "上合组织国家 = 18 个", "城市 = 50 个")]
    [InlineData("26所高校的9000名毕业生参加了招聘会。", "毕业生 = 9000 名")]
    [InlineData("销售额达8000亿元，此前预测为7600亿元。", "销售额 = 800000000000 元")]
    [InlineData("生产总值环比增长0.6%，换算成年率为2.5%。", "生产总值; Increase 0.6 % PeriodOverPeriod x1.006")]
    [InlineData("票房突破300亿元；《山河》以54亿元位居第三。", "票房 = 30000000000 元 Over 30000000000..")]
    [InlineData("产量占全国七成以上，覆盖了90%的乡村。", "产量占全国 = 70 % AtLeast 70..", "乡村 = 90 %")]
    [InlineData("经济总量先后跨越2000亿、3000亿两个台阶，年均增长7%。", "经济总量; Increase 7 % AnnualAverage x1.07")]
    [InlineData("预计今年经济增长3.1%，较7月预测值上调0.2个百分点；出口增长2%。", "经济; 2023; Increase 3.1 % x1.031; Forecast", "出口; 2023; Increase 2 % x1.02; Forecast")]
    public void What_stands_beside_them_is(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));

    [Theory]
    [InlineData("14个行业增加值保持增长。", "增加值增长行业 = 14 个")]
    [InlineData("9家银行上半年净利润超50亿元。", "银行净利润 = 5000000000 元 Over 5000000000..; 2023-H1")]
    [InlineData("四川120个重大项目 集中开工", "重大项目 = 120 个; @四川")]
    [InlineData("全市260个县域医共体达标。", "县域医共体达标 = 260 个")]
    [InlineData("1860家净利润同比增长。", "净利润同比增长 = 1860 家")]
    [InlineData("9月中旬，19种产品价格环比上涨，8种持平。", "价格环比上涨产品 = 19 种; 2023-09-11/2023-09-20")]
    [InlineData("新登记260万个体工商户。", "个体工商户 = 2600000")]
    [InlineData("6万个商位日均客流20万人次。", "商位 = 60000 个", "日均客流 = 200000 人次")]
    [InlineData("上周平均每日有960班航机升降。", "航机升降 = 960 班; 2023-12-11/2023-12-17")]
    [InlineData("人大建议98件、政协提案143件全部办结。", "人大建议 = 98 件", "政协提案 = 143 件")]
    public void Whom_a_count_counts(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));
}
