namespace Hengyang.Stats.Tests.Reading;

/// <summary>Small texts in the manner of bulletins and reports, written for these tests.</summary>
internal static class GoldenTexts
{
    internal static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2023, 12, 20) };

    internal const string Bulletin = """
        临江市2023年1—11月工业运行简况

        　　1—11月，全市规模以上工业增加值同比增长7.4%，比上年同期加快1.2个百分点；实现利润总额38.6亿元，下降3.5%。
        　　11月末，金融机构各项存款余额2150.37亿元，比年初增加186.4亿元；贷款余额1608亿元，与上月持平。
        　　前三季度，新增城镇就业2.8万余人，完成年度目标的93.5%。全市空气质量优良天数比例为91.2%，排全省第三。
        """;

    internal const string Social = """
        三次产业结构由12.6:38.4:49.0调整为11.9:37.2:50.9。
        全年接待游客1409万、1305万人次，分别增长30.3%、6.9%。
        建成高标准农田3—5万亩，惠及两三百个村、十几万人。
        截至2023年10月底，累计发放贷款1.2万亿元，是2018年的2.5倍。
        PM2.5平均浓度为$37\mu\text{g}/\text{m}^3$，5G基站超过4200个，咨询请拨12345热线。
        """;
}
