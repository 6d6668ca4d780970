using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Subjects, verbs and adverbs of the clause are no part of a name.</summary>
public class ClauseGrammarTests
{
    [Theory]
    [InlineData("研究所估计经济增长率为5.2%。", "经济增长率 = 5.2 %; Forecast")]
    [InlineData("存款竞争加剧导致付息率上升14个基点。", "付息率; Increase 14 基点 of Rate")]
    [InlineData("由此带动服务业占经济总量的比重提高2.1个百分点。", "服务业占经济总量的比重; Increase 2.1 百分点 of Rate")]
    [InlineData("带动就业1200人，显示器产量50万台。", "带动就业 = 1200 人", "显示器产量 = 500000 台")]
    [InlineData("一是出口额突破10亿美元，二是例如进口额达8亿美元。", "出口额 = 1000000000 美元 Over 1000000000..", "进口额 = 800000000 美元")]
    [InlineData("加上调入资金28亿元，收入总计186亿元。", "调入资金 = 2800000000 元", "收入总计 = 18600000000 元")]
    [InlineData("原铝产量3万吨，原镁产量5万吨。", "原铝产量 = 30000 吨", "原镁产量 = 50000 吨")]
    [InlineData("已开出中欧班列62列，旅游专列4列。", "开出中欧班列 = 62 列", "旅游专列 = 4 列")]
    [InlineData("原油产量3万吨，原煤产量5万吨，我市除尘设备120台。", "原油产量 = 30000 吨", "原煤产量 = 50000 吨", "除尘设备 = 120 台")]
    public void Who_tells_and_what_leads_in(string text, params string[] expected) => AssertObservations(text, expected);

    [Theory]
    [InlineData("断面水质优良率和水质达标率均为100%。", "断面水质优良率 = 100 %", "水质达标率 = 100 %")]
    [InlineData("计算机制造业，电气机械制造业，通用设备制造业产值分别增长5.1%、4.6%和4.4%。", "计算机制造业产值; Increase 5.1 % x1.051", "电气机械制造业产值; Increase 4.6 % x1.046", "通用设备制造业产值; Increase 4.4 % x1.044")]
    [InlineData("原油、铁矿砂、天然气进口量分别增加10.1%、5%和26.9%。", "原油进口量; Increase 10.1 % x1.101", "铁矿砂进口量; Increase 5 % x1.05", "天然气进口量; Increase 26.9 % x1.269")]
    [InlineData("被引频次和影响因子年均增长率分别为4%、8%。", "被引频次年均增长率 = 4 %", "影响因子年均增长率 = 8 %")]
    [InlineData("三次产业结构为7.5：41.6：50.9，对经济增长的贡献率分别为3.3%、43.4%和53.3%。",
        "第三产业对经济增长的贡献率 = 53.3 %", "第二产业对经济增长的贡献率 = 43.4 %", "第一产业对经济增长的贡献率 = 3.3 %", "第三产业比重 = 50.9 parts", "第二产业比重 = 41.6 parts", "第一产业比重 = 7.5 parts")]
    public void Lists(string text, params string[] expected) => AssertObservations(text, expected);
}
