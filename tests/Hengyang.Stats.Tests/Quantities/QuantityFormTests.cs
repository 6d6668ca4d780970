using Hengyang.Stats.Tests.Changes;
using Xunit;

namespace Hengyang.Stats.Tests.Quantities;

/// <summary>Bounds told by words and signs, tolerances, brackets, coins, and units that the thing counted decides.</summary>
public sealed class QuantityFormTests
{
    [Theory]
    // bounds
    [InlineData("粒径大于10小于20微米。", "大于10小于20微米|10至20微米")]
    [InlineData("系数在0和1之间。", "0和1|0至1")]
    [InlineData("占比在10%与20%之间。", "10%与20%|10%至20%")]
    [InlineData("温度≥50℃，湿度≤40%。", "≥50℃|50摄氏度以上", "≤40%|不超过40%")]
    [InlineData("至少有10家，补贴最高30万元。", "至少有10家|10家以上", "最高30万元|不超过30万元")]
    [InlineData("创历史最高12亿元，全球最高10米支架。", "12亿元|12亿元", "10米|10米")]
    [InlineData("跌至3000点下方，升至1.8%上方。", "3000点下方|不足3000个点", "1.8%上方|高于1.8%")]
    [InlineData("不少于10人且不超过20人，误差不超过±3%。", "不少于10人且不超过20人|10至20人", "不超过±3%|不超过3%")]
    // tolerance and brackets
    [InlineData("长度12.0±0.5毫米，误差±2%。", "12.0±0.5毫米|12.0毫米", "±2%|2%")]
    [InlineData("重量(3.2±0.1)kg，亏损(1.2)亿元。", "(3.2±0.1)kg|3.2公斤", "(1.2)亿元|1.2亿元")]
    // coins
    [InlineData("单价五角二分，每斤八角，零元整。", "五角二分|0.52元", "八角|8角", "零元整|0元")]
    [InlineData("总价人民币伍元伍角整，整体。", "人民币伍元伍角整|5.5元")]
    [InlineData("金额壹仟元整（1000元）。", "壹仟元整|1000元", "1000元|1000元")]
    [InlineData("调整为五元整体收费。", "五元|5元")]
    // halves and more
    [InlineData("历时三年半，行程4余小时，鞋子十双。", "三年半|3.5年", "4余小时|4余小时", "十双|10双")]
    // one name for two units
    [InlineData("新开工面积1.8亿方。", "1.8亿方|1.8亿平方米")]
    [InlineData("供水12亿方。", "12亿方|12亿立方米")]
    [InlineData("房屋120平，均价9850元/平。", "120平|120平方米", "9850元/平|9850元/平方米")]
    [InlineData("使用2.5平方电线。", "2.5平方|2.5平方毫米")]
    [InlineData("比赛3胜2平。")]
    [InlineData("平均逗留3.1晚。", "3.1晚|3.1晚")]
    [InlineData("年均气温2.1C，电池4.5C快充，3C产品。", "2.1C|2.1摄氏度")]
    [InlineData("活动862项次，计量器具53600台件，容量4220万线。", "862项次|862项次", "53600台件|53600台件", "4220万线|4220万线")]
    [InlineData("水的pH值为7.4-7.8，", "7.4-7.8|7.4至7.8")]
    // lists
    [InlineData("营收10.2/12.3亿元，销量1.2/0.8/0.5万台。", "10.2|10.2亿元", "12.3亿元|12.3亿元", "1.2|1.2万台", "0.8|8000台", "0.5万台|0.5万台")]
    [InlineData("拉动系数约为1∶15.77。", "1|1", "15.77|15.77")]
    // two neighbours in Chinese digits
    [InlineData("亩产二、三百斤，有三、四十户，用了二、三天。", "二、三百斤|200至300斤", "三、四十户|30至40户", "二、三天|2至3天")]
    [InlineData("两地分别有三、四户，第二、三产业。", "三|3户", "四户|4户")]
    // levels without a unit
    [InlineData("零售销售差值-27，预期-10，前值-43；PMI预期46，7月终值46。", "-27|-27", "-10|-10", "-43|-43", "46|46", "46|46")]
    [InlineData("欧元兑美元涨0.4%报1.113，收盘报7.1419，日报2.5。", "1.113|1.113", "7.1419|7.1419")]
    [InlineData("前值从100.3修正为101.9。", "100.3|100.3", "101.9|101.9")]
    [InlineData("指数为107.32（110年=100），以2020年为100。", "107.32|107.32")]
    [InlineData("以1990年为1000，出口指数升至1250.5。", "1250.5|1250.5")]
    [InlineData("以1952年为1，以2000年为10。")]
    [InlineData("耕地土壤pH值7.4，有机质2.1%。", "7.4|7.4", "2.1%|2.1%")]
    [InlineData("湖水酸碱度8.1。", "8.1|8.1")]
    [InlineData("前约五名学生得奖，每约10万人一所。")]
    [InlineData("挖土三立方，六方会谈。", "三立方|3立方米")]
    [InlineData("产能1000+座，“8+4”体系，5G+医疗。", "1000+座|1000座以上")]
    [InlineData("4个一线城市，8个一级指标，三个一，3个一。", "4个|4个", "8个|8个")]
    [InlineData("市盈率18x，10×20厘米的瓷砖，3x5米的幕布，十乘二十毫米的钢板，增速2..2%。", "18x|18倍")]
    public void Reads(string text, params string[] quantities) => Assert.Equal(quantities, MentionLines.Of(MentionKind.Quantity, text));
}
