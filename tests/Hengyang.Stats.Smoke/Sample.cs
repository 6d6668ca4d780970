using Hengyang.Stats;

/// <summary>
/// A text with something of everything, and all that the library says about it, written line by line: the JIT, a trimmed and a
/// native program must write the same bytes.
/// </summary>
internal static class Sample
{
    private const string Text = """
        云津市2023年国民经济和社会发展统计公报

        一、综合
        初步核算，2023年全市地区生产总值4169.32亿元，按可比价格计算，比上年增长5.4%。其中，第一产业增加值487.5亿元，增长3.6%；第二产业增加值1402.1亿元，增长6.9%；第三产业增加值2279.7亿元，增长4.8%。三次产业结构为11.7：33.6：54.7。
        截至2023年末，常住人口约655.9万人，城镇化率57.35%，比上年末提高0.82个百分点。“十四五”以来年均新增就业5万余人。

        二、工業和投資
        1—11月，規模以上工業企業１２３４家，實現營業收入三千二百億元，同比增長百分之十二點五，居全省第３位。近三年累计建成高标准农田两三百万亩，亩均增产5—8%。
        2024年，力争固定资产投资增长8%左右，新开工亿元以上项目不少于120个；春节假期接待游客230.47万人次，恢复到2019年同期的1.2倍。
        12月20日气温零下3.5℃至2℃，PM2.5平均浓度37微克/立方米，同比下降2.6%，降幅收窄1.1个百分点，由全省第8位升至第5位。

        表1　主要指标
        单位：亿元
        指标	2023年	比上年增长（%）
        社会消费品零售总额	1988.6	6.1
        　其中：限额以上	612.3	-2.4
        进出口总额	402.7	12.5
        """;

    internal static void Write(TextWriter output)
    {
        var options = new StatisticsOptions { ReferenceDate = new DateOnly(2024, 1, 15) };
        StatisticsDocument document = StatisticsDocument.Parse(Text, options);
        foreach (Mention mention in document.Mentions)
        {
            mention.TryGetQuantity(out Quantity quantity);
            mention.TryGetChange(out PercentageChange change);
            mention.TryGetPeriod(out DateRange period);
            mention.TryGetRank(Text, out Rank rank);
            string value = mention.Kind switch
            {
                MentionKind.Quantity => FormattableString.Invariant($"{quantity} [{quantity.Low}, {quantity.High}] {quantity.Unit.Dimension}"),
                MentionKind.Change => FormattableString.Invariant($"{change} ×{change.Factor}"),
                MentionKind.Period => $"{period} {period.Precision}",
                _ => rank.ToString(),
            };
            output.WriteLine($"{mention.Range} {mention.Kind} {value}");
        }

        foreach (Observation observation in document.Observations)
            output.WriteLine($"{observation.Range} {observation.Indicator}|{observation.Value}|{observation.Period}|{observation.Area}|{observation.Parent}|{observation.Aspect}|{string.Join(';', observation.Changes)}|{observation.Rank}");
        foreach (NumeralStyle style in Enum.GetValues<NumeralStyle>())
            output.WriteLine(ChineseNumber.Format(1234567890.5m, style));
    }
}
