using Xunit;

namespace Hengyang.Stats.Tests.Changes;

/// <summary>Changes told by signs, arrows, letters and nouns, turns, and what carries on from one to the next.</summary>
public sealed class ChangeFormTests
{
    [Theory]
    // 同比 and its kin with a bare percentage
    [InlineData("零售额同比3.4%，投资同比-1.2%。", "同比3.4%|+3.4% YearOverYear", "同比-1.2%|-1.2% YearOverYear")]
    [InlineData("价格环比约0.2%。", "环比约0.2%|+约0.2% PeriodOverPeriod")]
    [InlineData("产量环比0.0%。", "环比0.0%|=0.0% PeriodOverPeriod")]
    [InlineData("占比同比0.2个百分点。")]
    [InlineData("用户按年5%。")]
    [InlineData("收入YoY+4.1%，QoQ-2.3%，MoM 0.4%。", "YoY+4.1%|+4.1% YearOverYear", "QoQ-2.3%|-2.3% PeriodOverPeriod", "MoM 0.4%|+0.4% PeriodOverPeriod")]
    [InlineData("净利率18%，yoy -0.9pct。", "yoy -0.9pct|-0.9个百分点 YearOverYear Rate")]
    [InlineData("利润0.9亿元（同比+1,280万）。", "同比+1,280万|+1280万 YearOverYear")]
    [InlineData("两项同比分别变化-4.5%和3.2%。", "同比分别变化-4.5%|-4.5% YearOverYear", "3.2%|+3.2% YearOverYear")]
    [InlineData("销量同比+9%/-3%/+2%。", "同比+9%|+9% YearOverYear", "-3%|-3% YearOverYear", "2%|+2% YearOverYear")]
    [InlineData("产量同比：+3.1%，销量环比：-1.2%，单价同比为0.4%。", "同比：+3.1%|+3.1% YearOverYear", "环比：-1.2%|-1.2% PeriodOverPeriod", "同比为0.4%|+0.4% YearOverYear")]
    [InlineData("出口同比11.1%↑，进口同比2.2%↓，库存1.3%↓。", "同比11.1%↑|+11.1% YearOverYear", "同比2.2%↓|-2.2% YearOverYear", "1.3%↓|-1.3% YearOverYear")]
    [InlineData("毛利率环比+1.1ppt，同比-0.9ppts，费用率下降0.3pcts。", "环比+1.1ppt|+1.1个百分点 PeriodOverPeriod Rate", "同比-0.9ppts|-0.9个百分点 YearOverYear Rate", "下降0.3pcts|-0.3个百分点 YearOverYear Rate")]
    [InlineData("出口0增长，10增长点。", "0增长|=")]
    [InlineData("服务类指数年涨2.36%，人数月减3%，近数年涨2%。", "年涨2.36%|+2.36% YearOverYear", "月减3%|-3% PeriodOverPeriod", "涨2%|+2% PeriodOverPeriod")]
    // arrows
    [InlineData("销量↑5.1%，库存↓2.4%，环比▼0.3%。", "↑5.1%|+5.1%", "↓2.4%|-2.4%", "环比▼0.3%|-0.3% PeriodOverPeriod")]
    [InlineData("库存→持平。", "→持平|=")]
    [InlineData("▲12家门店开业。")]
    // a sign in brackets, and behind an indicator
    [InlineData("收入4.2亿元（+6.3%），费用0.8亿元（-2.1%）。", "+6.3%|+6.3%", "-2.1%|-2.1%")]
    [InlineData("出口12亿元（-3.1%）；进口9亿元（2.2%）。", "-3.1%|-3.1%", "2.2%|+2.2%")]
    [InlineData("进口9亿元（2.2%）。")]
    [InlineData("订单较上月增加3亿元（+2.2%）。", "较上月增加3亿元|+3亿元 PeriodOverPeriod", "+2.2%|+2.2% PeriodOverPeriod")]
    [InlineData("毛利率32%（+1.4个百分点），净利率9%（-8%）。", "+1.4个百分点|+1.4个百分点 Rate")]
    [InlineData("食品（+1.3%）、衣着（-0.4%）。", "+1.3%|+1.3%", "-0.4%|-0.4%")]
    [InlineData("库存3万吨（+0.2万吨）。", "+0.2万吨|+0.2万吨")]
    [InlineData("气温3℃（-5℃）。")]
    [InlineData("销售额+7%，利润-4%，毛利率+0.6pct。", "+7%|+7%", "-4%|-4%", "+0.6pct|+0.6个百分点 Rate")]
    [InlineData("营收+12%，净利-8%，毛利率+1.2pct。", "+12%|+12%", "-8%|-8%", "+1.2pct|+1.2个百分点 Rate")]
    [InlineData("负债率-0.4个百分点，产销率+2个百分点。", "-0.4个百分点|-0.4个百分点 Rate", "+2个百分点|+2个百分点 Rate")]
    [InlineData("PPI-2.4%。", "-2.4%|-2.4%")]
    [InlineData("实际利率-0.5%，增速-9.4%，涨跌幅-1.7%，预期-2%。")]
    // one character before the direction word
    [InlineData("营收同增11%，利润同降3%，单季环增2%，用户年涨4%。",
        "同增11%|+11% YearOverYear", "同降3%|-3% YearOverYear", "环增2%|+2% PeriodOverPeriod", "年涨4%|+4% YearOverYear")]
    [InlineData("合同增5%。", "增5%|+5%")]
    [InlineData("全年造林9万亩，同比多完成0.6万亩。", "同比多完成0.6万亩|+0.6万亩 YearOverYear")]
    [InlineData("同比少实现1.1亿元。", "同比少实现1.1亿元|-1.1亿元 YearOverYear")]
    [InlineData("同比多减3亿元。", "同比多减3亿元|-3亿元 YearOverYear")]
    // the movement behind the size
    [InlineData("实现7.1%的同比增长。", "7.1%的同比增长|+7.1% YearOverYear")]
    [InlineData("錄得9.3%的按年升幅。", "9.3%的按年升幅|+9.3% YearOverYear")]
    [InlineData("实现6.4%的较快增长。", "6.4%的较快增长|+6.4%")]
    [InlineData("有11%的年增长率。", "11%的年增长率|+11% YearOverYear")]
    [InlineData("用3.2%的能耗增长支撑了5.4%的经济增长。", "3.2%的能耗增长|+3.2%", "5.4%的经济增长|+5.4%")]
    [InlineData("80%的企业收入增长。")]
    [InlineData("保持6%的增速，是5%的增长点。")]
    // the level of a movement
    [InlineData("跌幅扩大至0.7%。", "跌幅扩大至0.7%|-0.7%")]
    [InlineData("按月跌幅擴大至0.7%。", "按月跌幅擴大至0.7%|-0.7% PeriodOverPeriod")]
    [InlineData("物价涨幅控制在2.8%，增长幅度在3%~6%。", "涨幅控制在2.8%|+2.8%", "增长幅度在3%~6%|+3%至6%")]
    // turns
    [InlineData("利润由负变正，现金流从正转负。", "由负变正|+ Positive", "从正转负|- Negative")]
    [InlineData("企业实现扭亏。", "扭亏|+ Positive")]
    [InlineData("狠抓扭亏工作，抓好扭亏增盈工作。")]
    [InlineData("售价由上月下降转为上涨0.3%。", "下降转为上涨0.3%|+0.3% Positive")]
    [InlineData("产量由增长2.1%转为下降0.4%。", "增长2.1%|+2.1%", "下降0.4%|-0.4% Negative")]
    [InlineData("价格环比由降转升0.6%。", "环比由降转升0.6%|+0.6% PeriodOverPeriod Positive")]
    // unchanged
    [InlineData("利率维持在3.1%不变。", "不变|=")]
    [InlineData("失业率不变，方向不变。", "不变|=")]
    [InlineData("销量和2019年持平。", "和2019年持平|= VersusPeriod 2019")]
    [InlineData("同上年相比，收入增长8.1%。", "增长8.1%|+8.1% YearOverYear")]
    // sizes
    [InlineData("内设机构精简1/4，人员减少三分之一。", "精简1/4|-0.25", "减少三分之一|-0.3333333333333333333333333333")]
    [InlineData("压缩了一批项目，增加一层保障。")]
    [InlineData("实施两年新增3万亿元的投资。")]
    [InlineData("两项分别增长1.2倍、31.5%。", "增长1.2倍|+1.2倍", "31.5%|+31.5%")]
    public void Reads(string text, params string[] changes) => Assert.Equal(changes, MentionLines.Of(MentionKind.Change, text));

    /// <summary>The basis of a rate carries on to rates only, and the one before it to levels.</summary>
    [Theory]
    [InlineData("存款增长8%，比上年末提高0.3个百分点，贷款增长7%。", "增长8%|+8%", "比上年末提高0.3个百分点|+0.3个百分点 SinceYearStart Rate", "增长7%|+7%")]
    [InlineData("价格同比上涨0.8%，涨幅比上月扩大0.2个百分点，其中食品上涨1.1%，涨幅扩大0.1个百分点。",
        "同比上涨0.8%|+0.8% YearOverYear", "涨幅比上月扩大0.2个百分点|+0.2个百分点 PeriodOverPeriod Rate", "上涨1.1%|+1.1% YearOverYear", "涨幅扩大0.1个百分点|+0.1个百分点 PeriodOverPeriod Rate")]
    [InlineData("产值增长6%，增速均比上年有所加快；利润增长21%。", "增长6%|+6%", "增长21%|+21%")]
    [InlineData("增速比上年全年加快0.4个百分点。", "增速比上年全年加快0.4个百分点|+0.4个百分点 VersusPeriod 2023 Rate")]
    public void Carries(string text, params string[] changes) => Assert.Equal(changes, MentionLines.Of(MentionKind.Change, text));

    [Theory]
    [InlineData("减少三分之一", "0.6666666666666666666666666667", "减少1/3")]
    [InlineData("增加1/4", "1.25", "增加1/4")]
    [InlineData("减少三分之二", "0.3333333333333333333333333333", "减少2/3")]
    public void A_part_has_a_factor_and_is_written_as_a_fraction(string text, string factor, string written)
    {
        PercentageChange change = PercentageChange.Parse(text);

        Assert.Equal(decimal.Parse(factor, System.Globalization.CultureInfo.InvariantCulture), change.Factor);
        Assert.Equal(written, change.ToString());
        Assert.Equal(change, PercentageChange.Parse(written));
    }

    [Fact]
    public void An_index_that_moved_by_less_than_a_point_has_no_factor()
    {
        using var reader = new StatisticsReader("指数报98.53，环比跌0.42，");
        while (reader.Read() && reader.Current.Kind != MentionKind.Change)
        {
        }

        Assert.True(reader.Current.TryGetChange(out PercentageChange change));
        Assert.Equal(0.42m, change.Size.Value);
        Assert.Null(change.Factor);
    }
}
