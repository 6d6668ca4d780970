using Xunit;
using static Hengyang.Stats.Tests.Observations.ObservationTable;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Times that a clause names beside its own: in brackets, in comparisons, of what caused it; each observation as a line, see <see cref="ObservationTable"/>.</summary>
public sealed class PassingPeriodTests
{
    [Theory]
    [InlineData("2022年产值5亿元（2019年为3亿元），利润1亿元。", "产值 = 500000000 元; 2022", "产值 = 300000000 元; 2019", "利润 = 100000000 元; 2022")]
    [InlineData("全市（2022年）粮食产量5万吨。", "粮食产量 = 50000 吨; 2022")]
    public void A_time_in_brackets_that_hold_a_figure_stays_in_them(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("失业率为3.0%，比2008年低，空置率为5%。", "失业率 = 3.0 %", "空置率 = 5 %")]
    [InlineData("2022年增加值增长6.0%，较2021年的4.8%升幅略快，利润5亿元。", "增加值; 2022; Increase 6.0 % x1.06", "增加值; 2021; Increase 4.8 % VersusPeriod 2021 x1.048", "利润 = 500000000 元; 2022")]
    [InlineData("一季度，综合税收受5月申报延后影响，减收4亿元。", "综合税收; 2023-Q1; Decrease 400000000 元")]
    [InlineData("2022年，粮食产量在2021年增产5%的基础上，达到8万吨，棉花产量3万吨。", "粮食产量 = 80000 吨; 2022", "棉花产量 = 30000 吨; 2022")]
    public void What_is_compared_with_or_gone_on_from_gives_no_time(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("2022年是“十四五”承上启下之年，利润5亿元。", "利润 = 500000000 元; 2022")]
    [InlineData("2022年，利润5亿元。2010年成立的子公司收入3亿元。", "利润 = 500000000 元; 2022", "成立的子公司收入 = 300000000 元; 2022")]
    [InlineData("总产值8千万元（1980年不变价），工业产值2千万元。", "总产值 = 80000000 元", "工业产值 = 20000000 元")]
    [InlineData("预备费年初安排5千万元。", "预备费 = 50000000 元; Target")]
    [InlineData("统计局7月20日公布最新数据。2023年4月至6月失业率3%。\n空置率4%。", "失业率 = 3 %; 2023-04/2023-06", "空置率 = 4 %; 2023-04/2023-06")]
    [InlineData("某银行2022年年度报告\n\n截至报告期末，资产总额5亿元，员工总数20人。", "资产总额 = 500000000 元; 2022-12-31 point", "员工总数 = 20 人; 2022-12-31 point")]
    [InlineData("6月8日，隧道贯通，全长12公里，总投资9亿元，收费4万元。", "全长 = 12 公里", "总投资 = 900000000 元", "收费 = 40000 元; 2023-06-08")]
    [InlineData("6月8日，全长12公里。", "全长 = 12 公里; 2023-06-08")]
    [InlineData("今年夏季平均气温22.1℃，为1961年以来历史同期最高；降水量300毫米。", "平均气温 = 22.1 摄氏度; 2023-06/2023-08", "降水量 = 300 毫米; 2023-06/2023-08")]
    [InlineData("项目投产后年产值可达4亿元。", "项目投产后年产值 = 400000000 元")]
    [InlineData("6月8日，水库开工，大坝高90米，水库容量三亿公方。", "大坝高 = 90 米", "水库容量 = 300000000 立方米")]
    [InlineData("从1—7月平均看，粮价上涨0.3%。", "粮价; 2023-01/2023-07; Increase 0.3 % x1.003")]
    public void Times_of_plans_events_and_reports(string text, params string[] lines) => AssertObservations(text, lines);

    [Theory]
    [InlineData("生产总值由2017年的31亿元增加到2022年的63亿元。城镇化率达到60%。", "生产总值 = 6300000000 元; 2022", "生产总值 = 3100000000 元; 2017", "城镇化率 = 60 %; 2022")]
    [InlineData("2021年亩产614斤，2022年又跃上708斤。口粮435斤。", "亩产 = 614 斤; 2021", "亩产 = 708 斤; 2022", "口粮 = 435 斤; 2022")]
    [InlineData("2022年营业收入5亿元，上年同期为4亿元。\n分业务看，数据业务收入2亿元。", "营业收入 = 500000000 元; 2022", "营业收入 = 400000000 元; 2021", "数据业务收入 = 200000000 元; 2022")]
    public void The_later_time_goes_on(string text, params string[] lines) => AssertObservations(text, lines);
}
