using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Verbs, adverbs and modals around a figure are no part of its name; the object behind it is one.</summary>
public class PredicateTests
{
    [Theory]
    [InlineData("基金出售了1200万股普通股。", "普通股 = 12000000 股")]
    [InlineData("医院留出40%号源。", "号源 = 40 %")]
    [InlineData("每年为企业节省2亿元物流费用。", "物流费用 = 200000000 元")]
    [InlineData("投资者持有80亿元的链上资产。", "链上资产 = 8000000000 元")]
    [InlineData("科考队完成7次下潜作业。", "下潜作业 = 7 次")]
    [InlineData("泰州景区内的3200亩油菜盛开。", "油菜盛开 = 3200 亩; @泰州")]
    [InlineData("安排90亿元技改资金支持1200个技改项目。", "技改资金 = 9000000000 元", "技改项目 = 1200 个")]
    public void The_object_behind_the_figure(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("这种麦子只能提取40斤。", "这种麦子 = 40 斤")]
    [InlineData("元宵节已征集灯谜3万条。", "征集灯谜 = 30000 条")]
    [InlineData("高质量办理代表建议210件。", "办理代表建议 = 210 件")]
    [InlineData("制造业在龙头企业带动下实现增加值12亿元。", "制造业增加值 = 1200000000 元")]
    [InlineData("仍然预测全年营收80亿元。", "营收 = 8000000000 元; 2023; Forecast")]
    [InlineData("客车销量会接近90万辆。", "客车销量 = 900000 辆 Nearly ..900000")]
    [InlineData("央行将关键利率如期下调25个基点至3.5%。", "关键利率 = 3.5 %; Decrease 25 基点 of Rate")]
    [InlineData("棕榈油基准价定在每吨949美元。", "棕榈油基准价 = 949 美元")]
    [InlineData("政府将原油出口税从每吨2100元下调至1850元。", "原油出口税 = 1850 元")]
    [InlineData("第三财季手机业务营收71亿元。", "手机业务营收 = 7100000000 元")]
    [InlineData("实现数据产业规模80亿元。", "数据产业规模 = 8000000000 元")]
    [InlineData("①某债券违约本金9亿元。", "某债券违约本金 = 900000000 元")]
    public void What_goes(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("我国与东盟进出口5300亿元。", "与东盟进出口 = 530000000000 元; @中国")]
    [InlineData("我国与东盟的进出口增速为5%。", "与东盟的进出口增速 = 5 %; @中国")]
    [InlineData("我国与欧盟贸易逆差320亿元。", "与欧盟贸易逆差 = 32000000000 元; @中国")]
    [InlineData("浙江与非洲贸易规模320亿元。", "与非洲贸易规模 = 32000000000 元; @浙江")]
    [InlineData("平均每天的快递量达2.6亿件。", "平均每天的快递量 = 260000000 件")]
    [InlineData("油料2300万吨，糖料900万吨。", "油料 = 23000000 吨", "糖料 = 9000000 吨")]
    public void What_stays(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("刑事、治安警情分别下降3.6%、14.7%。", "刑事警情; Decrease 3.6 % x0.964", "治安警情; Decrease 14.7 % x0.853")]
    [InlineData("工业、制造业、工业技改投资分别增长9.4%、13.3%、6.1%。", "工业投资; Increase 9.4 % x1.094", "制造业投资; Increase 13.3 % x1.133", "工业技改投资; Increase 6.1 % x1.061")]
    [InlineData("铁矿砂、原油等大宗商品进口量分别增长1.5%、5.2%。", "铁矿砂进口量; Increase 1.5 % x1.015", "原油进口量; Increase 5.2 % x1.052")]
    [InlineData("食品、药品抽检合格率分别为98%、99%。", "食品抽检合格率 = 98 %", "药品抽检合格率 = 99 %")]
    public void What_a_list_shares(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("通行时间将从目前5个多小时缩短至2小时左右。", "通行时间 = 2 小时 About ..; Forecast")]
    [InlineData("贫困残疾人的数量从700多万减少到48万人。", "贫困残疾人的数量 = 480000 人")]
    [InlineData("提高免税额，由6.6万元增至7.5万元。", "免税额 = 75000 元")]
    [InlineData("登记税的宽免额，以9万元为上限。", "登记税的宽免额 = 90000 元")]
    [InlineData("出口额增长13.9%，为574.9亿美元。", "出口额 = 57490000000 美元; Increase 13.9 % x1.139")]
    [InlineData("贷款占资产的54.8%，占比提升1.1个百分点。", "贷款占资产 = 54.8 %; Increase 1.1 百分点 of Rate")]
    [InlineData("央行将增速预期由2.5%下调至2.4%。", "增速 = 2.4 %; Forecast")]
    public void Levels(string text, params string[] expected) => AssertObservations(text, expected);
}
