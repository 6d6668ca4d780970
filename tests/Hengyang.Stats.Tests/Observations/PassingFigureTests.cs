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
    public void What_stands_beside_them_is(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));

    [Theory]
    [InlineData("14个行业增加值保持增长。", "增加值增长行业 = 14 个")]
    [InlineData("9家银行上半年净利润超50亿元。", "银行净利润 = 5000000000 元 Over 5000000000..; 2023-H1")]
    [InlineData("四川120个重大项目 集中开工", "重大项目 = 120 个; @四川")]
    [InlineData("全市260个县域医共体达标。", "县域医共体达标 = 260 个")]
    public void Whom_a_count_counts(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), ObservationTable.Of(text));
}
