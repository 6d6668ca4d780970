using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

/// <summary>Changes in sentences: which stretch is one, and what it says.</summary>
public class ChangeMentionTests
{
    [Theory]
    // direction words
    [InlineData("外贸货运量增长了6.4%。", "增长了6.4%|+6.4%")]
    [InlineData("外贸货运量增长仅6.4%。", "增长仅6.4%|+6.4%")]
    [InlineData("客车产量锐减31%。", "锐减31%|-31%")]
    [InlineData("办理时限缩短3天，费用压减12.5万元。", "缩短3天|-3天", "压减12.5万元|-12.5万元")]
    [InlineData("批发价微升0.3%，零售价略降0.2%。", "微升0.3%|+0.3%", "略降0.2%|-0.2%")]
    [InlineData("投诉量下降近一半。", "下降近一半|-近50%")]
    [InlineData("库存增加1.2万桶至3.8亿桶。", "增加1.2万桶|+1.2万桶")]
    [InlineData("失业率上升0.5%至8.3%。", "上升0.5%|+0.5%")]
    [InlineData("增加5至10人。", "增加5至10人|+5至10人")]
    [InlineData("订单增长超三成。", "增长超三成|+超30%")]
    [InlineData("出口增幅高达41.7%。", "增幅高达41.7%|+41.7%")]
    [InlineData("均价下调幅度为3.5元/吨。", "下调幅度为3.5元/吨|-3.5元/吨")]
    [InlineData("税收增长-2.4%。", "增长-2.4%|-2.4%")]
    [InlineData("跌幅收窄到3%。", "跌幅收窄到3%|-3%")]
    [InlineData("恒指升256點或1.1%。", "升256點|+256个点", "1.1%|+1.1%")]
    [InlineData("股价半日挫8.6%，运动受挫。", "挫8.6%|-8.6%")]
    [InlineData("最低工资加幅5.25%，收购价调高5元。", "加幅5.25%|+5.25%", "调高5元|+5元")]
    [InlineData("较上一交易日涨12点。", "较上一交易日涨12点|+12个点 PeriodOverPeriod")]
    [InlineData("东部下降1.6个百分点，中、西部各提高1.0和0.6个。", "下降1.6个百分点|-1.6个百分点 Rate", "提高1.0|+1.0个百分点 Rate", "0.6个|+0.6个百分点 Rate")]
    [InlineData("费用率同比-0.6/+0.4/-0.9pct。", "同比-0.6|-0.6个百分点 YearOverYear Rate", "0.4|+0.4个百分点 YearOverYear Rate", "-0.9pct|-0.9个百分点 YearOverYear Rate")]
    [InlineData("维持重贴现率年息2%不变。", "不变|=")]
    [InlineData("收入38元、18元，是2010年的2.6倍和3.1倍。", "是2010年的2.6倍|+2.6倍 to VersusPeriod 2010", "3.1倍|+3.1倍 to VersusPeriod 2010")]
    [InlineData("市场录得3.2%的下跌，收入实现5%的同比增加。", "3.2%的下跌|-3.2%", "5%的同比增加|+5% YearOverYear")]
    [InlineData("游客超过2019年同期11%。", "超过2019年同期11%|+11% VersusPeriod 2019")]
    // bases
    [InlineData("物价较一年前同月上升1.1%。", "较一年前同月上升1.1%|+1.1% YearOverYear")]
    [InlineData("较上月同期下降7%。", "较上月同期下降7%|-7% PeriodOverPeriod")]
    [InlineData("应收账款较期初增长23.4%。", "较期初增长23.4%|+23.4% SinceYearStart")]
    [InlineData("环比11月多产12万吨。", "环比11月多产12万吨|+12万吨 PeriodOverPeriod")]
    [InlineData("比丰收的1954年减少11万担。", "比丰收的1954年减少11万担|-11万担 VersusPeriod 1954")]
    [InlineData("1—12月累计增长5%。", "累计增长5%|+5%")]
    [InlineData("人数为2012年的3.4倍，等于2010年的4倍。", "为2012年的3.4倍|+3.4倍 to VersusPeriod 2012", "等于2010年的4倍|+4倍 to VersusPeriod 2010")]
    [InlineData("销量较过去六个月平均水平高8%。")]
    // bases
    [InlineData("同比增长5.3%。", "同比增长5.3%|+5.3% YearOverYear")]
    [InlineData("货物周转量较去年同期减少8.1%。", "较去年同期减少8.1%|-8.1% YearOverYear")]
    [InlineData("贷款余额比年初增加23亿元。", "比年初增加23亿元|+23亿元 SinceYearStart")]
    [InlineData("常住人口比上年末减少1.4万人。", "比上年末减少1.4万人|-1.4万人 SinceYearStart")]
    [InlineData("环比上涨0.7%。", "环比上涨0.7%|+0.7% PeriodOverPeriod")]
    [InlineData("较上期回落0.3个百分点。", "较上期回落0.3个百分点|-0.3个百分点 PeriodOverPeriod Rate")]
    [InlineData("比2018年增长27.9%。", "比2018年增长27.9%|+27.9% VersusPeriod 2018")]
    [InlineData("与2018年相比，增长27.9%。", "与2018年相比，增长27.9%|+27.9% VersusPeriod 2018")]
    [InlineData("与2018年相比，产量增长27.9%。", "增长27.9%|+27.9% VersusPeriod 2018")]
    [InlineData("两年平均增长3.6%。", "两年平均增长3.6%|+3.6% AnnualAverage")]
    [InlineData("12年平均增长7.7%。", "12年平均增长7.7%|+7.7% AnnualAverage")]
    [InlineData("比2015年累计增长44.8%。", "比2015年累计增长44.8%|+44.8% Cumulative 2015")]
    [InlineData("比去年多收0.8万元。", "比去年多收0.8万元|+0.8万元 YearOverYear")]
    [InlineData("比上年多增加3.1万人。", "比上年多增加3.1万人|+3.1万人 YearOverYear")]
    [InlineData("相比2016年增长18.3%。", "相比2016年增长18.3%|+18.3% VersusPeriod 2016")]
    [InlineData("指数环比跌0.37，", "环比跌0.37|-0.37 PeriodOverPeriod")]
    [InlineData("进口额同比（下同）增长3.1%。其中，原料增长2.2%；环比下降1%。零件下降4%。",
        "增长3.1%|+3.1% YearOverYear", "增长2.2%|+2.2% YearOverYear", "环比下降1%|-1% PeriodOverPeriod", "下降4%|-4% YearOverYear")]
    [InlineData("拆借利率分别比上月和上年同期高0.03个和低0.12个百分点。",
        "比上月和上年同期高0.03个|+0.03个百分点 PeriodOverPeriod Rate", "低0.12个百分点|-0.12个百分点 YearOverYear Rate")]
    [InlineData("两项占比分别提高0.7和回落0.4个百分点。", "提高0.7|+0.7个百分点 Rate", "回落0.4个百分点|-0.4个百分点 Rate")]
    [InlineData("每户人口比2008年的3.26人减少0.31人。", "减少0.31人|-0.31人 VersusPeriod 2008")]
    [InlineData("与2012年普查的41.3万人相比，增加2.2万人，增长5.3%。", "增加2.2万人|+2.2万人 VersusPeriod 2012", "增长5.3%|+5.3% VersusPeriod 2012")]
    [InlineData("与2012年第三次普查的51.2万人相比，增加1.1万人。", "增加1.1万人|+1.1万人 VersusPeriod 2012")]
    [InlineData("預算比上年度修訂預算2.3億元大增六成。", "大增六成|+60% YearOverYear")]
    [InlineData("失業率較8至10月（2.7%）上升0.2個百分點。", "上升0.2個百分點|+0.2个百分点 VersusPeriod 2023-08/2023-10 Rate")]
    [InlineData("涨幅比六月份减弱0.4个百分点。", "涨幅比六月份减弱0.4个百分点|-0.4个百分点 VersusPeriod 2023-06 Rate")]
    [InlineData("預算相較上年度的18.2億元，大幅增長9.3%。", "大幅增長9.3%|+9.3% YearOverYear")]
    [InlineData("比2021年上半年两年平均增速回落0.3个百分点。", "比2021年上半年两年平均增速回落0.3个百分点|-0.3个百分点 VersusPeriod 2021-H1 Rate")]
    [InlineData("收入比2022年执行数增长2.7%，比上年预算执行数增长3.6%。", "比2022年执行数增长2.7%|+2.7% VersusPeriod 2022", "比上年预算执行数增长3.6%|+3.6% YearOverYear")]
    [InlineData("開支較上一年修訂預算增加12%。", "較上一年修訂預算增加12%|+12% YearOverYear")]
    [InlineData("支出比上年预算增长2.3%。")]
    [InlineData("樓價首七個月累跌3.8%。", "累跌3.8%|-3.8%")]
    [InlineData("出口保持15%以上高增长，投资实现2%正增长。", "15%以上高增长|+15%以上", "2%正增长|+2%")]
    [InlineData("利润比上年多增长1.7个百分点，利率调升15个基点，就业人数下修3.1万人。",
        "比上年多增长1.7个百分点|+1.7个百分点 YearOverYear Rate", "调升15个基点|+15个基点 YearOverYear Rate", "下修3.1万人|-3.1万人")]
    [InlineData("撥款增加兩億，用地增加百亩方。", "增加兩億|+2亿")]
    // the basis in one character, as texts of Taiwan and Hong Kong have it
    [InlineData("外銷訂單年增7.3%，月減2.6%，季增0.8%。", "年增7.3%|+7.3% YearOverYear", "月減2.6%|-2.6% PeriodOverPeriod", "季增0.8%|+0.8% PeriodOverPeriod")]
    [InlineData("9月年減6.2%。", "年減6.2%|-6.2% YearOverYear")]
    [InlineData("住宅售價連跌三季，累跌8.4%。", "累跌8.4%|-8.4%")]
    [InlineData("全年增7%，2016年增8%，多年增9%。", "增7%|+7%", "增8%|+8%", "增9%|+9%")]
    [InlineData("外銷衰退4.1%，內銷成長2.7%。", "衰退4.1%|-4.1%", "成長2.7%|+2.7%")]
    // a sign stands for the direction word
    [InlineData("营收同比+14.6%，利润环比-3.1%。", "同比+14.6%|+14.6% YearOverYear", "环比-3.1%|-3.1% PeriodOverPeriod")]
    // cumulated base periods
    [InlineData("增速较前三季度加快0.9个百分点。", "增速较前三季度加快0.9个百分点|+0.9个百分点 VersusPeriod 2023-Q1/2023-Q3 Rate")]
    [InlineData("比前4个月提高1.3个百分点。", "比前4个月提高1.3个百分点|+1.3个百分点 VersusPeriod 2023-01/2023-04 Rate")]
    // the one before that has no days
    [InlineData("成交额较上一交易日缩量640亿元。", "较上一交易日缩量640亿元|-640亿元 PeriodOverPeriod")]
    [InlineData("中间价较前一交易日上涨48个基点。", "较前一交易日上涨48个基点|+48个基点 PeriodOverPeriod Rate")]
    [InlineData("参展商同比增长9%，展位数比上届增长4.3%。", "同比增长9%|+9% YearOverYear", "比上届增长4.3%|+4.3%")]
    // last year's holiday
    [InlineData("客流比去年国庆假期增长6.6%。", "比去年国庆假期增长6.6%|+6.6% YearOverYear")]
    [InlineData("客流较去年“五一”同期增长8.2%。", "较去年“五一”同期增长8.2%|+8.2% YearOverYear")]
    // a comparative without 比
    [InlineData("融资同比多320亿元，环比少45亿元，利率同比高0.2个百分点。", "同比多320亿元|+320亿元 YearOverYear", "环比少45亿元|-45亿元 PeriodOverPeriod", "同比高0.2个百分点|+0.2个百分点 YearOverYear Rate")]
    [InlineData("貨值較一年前上升7.2%，較一個月前下跌1.6%，較五年前提高11%。", "較一年前上升7.2%|+7.2% YearOverYear", "較一個月前下跌1.6%|-1.6% PeriodOverPeriod", "較五年前提高11%|+11% VersusPeriod")]
    [InlineData("客运量较疫情前2019年同期增长3%。", "较疫情前2019年同期增长3%|+3% VersusPeriod 2019")]
    // 与 joins two periods unless 相比 or 持平 follows
    [InlineData("2015年与2016年分别增长4%和6%。", "增长4%|+4%", "6%|+6%")]
    [InlineData("与上年比，占比上升1.7个百分点。", "上升1.7个百分点|+1.7个百分点 YearOverYear Rate")]
    [InlineData("产量比20年前的水平多3万吨。")]
    [InlineData("升幅與去年同期大致相若。", "升幅與去年同期大致相若|= YearOverYear Rate")]
    // two comparisons that 分别 distributes
    [InlineData("同比和环比分别增长6%和2%。", "同比和环比分别增长6%|+6% YearOverYear", "2%|+2% PeriodOverPeriod")]
    [InlineData("同比、环比分别下降3.4%、0.7%。", "同比、环比分别下降3.4%|-3.4% YearOverYear", "0.7%|-0.7% PeriodOverPeriod")]
    [InlineData("比上年和2018年同期分别增长4.8%和15.5%。", "比上年和2018年同期分别增长4.8%|+4.8% YearOverYear", "15.5%|+15.5% VersusPeriod 2018")]
    [InlineData("余额增速分别比上月末和上年同期低0.4个和8.8个百分点。", "增速分别比上月末和上年同期低0.4个|-0.4个百分点 PeriodOverPeriod Rate", "8.8个百分点|-8.8个百分点 YearOverYear Rate")]
    // a sign in a list
    [InlineData("产值、利润分别增长6.4%、-1.8%。", "增长6.4%|+6.4%", "-1.8%|-1.8%")]
    [InlineData("三项费率分别下降0.2个、0.3个和0.5个百分点。", "下降0.2个|-0.2个百分点 Rate", "0.3个|-0.3个百分点 Rate", "0.5个百分点|-0.5个百分点 Rate")]
    // by so much, to so much
    [InlineData("出口减少38.2万桶/日至410万桶/日。", "减少38.2万桶/日|-38.2万桶/日")]
    [InlineData("失业人数增加1.6万至31.5万人。", "增加1.6万|+1.6万人")]
    [InlineData("预计营收增长20%至30%，客流增加2万至3万人。", "增长20%至30%|+20%至30%", "增加2万至3万人|+2万至3万人")]
    // the movement as a noun behind its size
    [InlineData("实现同比0.7%的正增长。", "同比0.7%的正增长|+0.7% YearOverYear")]
    [InlineData("进口、出口分别实现12.4%和18.9%的增长。", "12.4%|+12.4%", "18.9%的增长|+18.9%")]
    [InlineData("占比12.4%的增长点。")]
    // what is counted anew is no movement
    [InlineData("五年累计新增0.9亿人，年均新增1800万人。")]
    // the growth of another thing
    [InlineData("快于经济增长0.6个百分点，高于全国平均增长1.4个百分点。")]
    // places
    [InlineData("排名上升6个位次，后退2个名次。", "上升6个位次|+6位", "后退2个名次|-2位")]
    [InlineData("公司同比增亏2.4亿元。", "同比增亏2.4亿元|+2.4亿元 YearOverYear")]
    // Traditional characters
    [InlineData("油價反彈3.3%，訂單銳減兩成，股價腰斬。", "反彈3.3%|+3.3%", "銳減兩成|-20%", "腰斬|-50%")]
    // a word that ends with the head of another one
    [InlineData("支出輕微增加1.5%。", "增加1.5%|+1.5%")]
    [InlineData("录得最大涨幅4.4%。", "涨幅4.4%|+4.4%")]
    // prices
    [InlineData("同比名义增长4.9%，扣除价格因素实际增长4.2%。", "同比名义增长4.9%|+4.9% YearOverYear Nominal", "扣除价格因素实际增长4.2%|+4.2% YearOverYear Real")]
    [InlineData("按不变价格计算，比上年增长4.4%。", "比上年增长4.4%|+4.4% YearOverYear Real")]
    [InlineData("按可比口径增长2.6%。", "按可比口径增长2.6%|+2.6%")]
    // rates, nested
    [InlineData("同比增长9.3%，增速比1—8月份放缓0.4个百分点。", "同比增长9.3%|+9.3% YearOverYear", "增速比1—8月份放缓0.4个百分点|-0.4个百分点 VersusPeriod 2023-01/2023-08 Rate")]
    [InlineData("降幅较上月收窄1.9个百分点。", "降幅较上月收窄1.9个百分点|-1.9个百分点 PeriodOverPeriod Rate")]
    [InlineData("森林覆盖率提高2.1个百分点。", "提高2.1个百分点|+2.1个百分点 Rate")]
    [InlineData("收益率下行3个基点。", "下行3个基点|-3个基点 Rate")]
    [InlineData("增速低于去年同期1.3个百分点。", "低于去年同期1.3个百分点|-1.3个百分点 YearOverYear Rate")]
    // times and doublings
    [InlineData("装机容量增长1.2倍。", "增长1.2倍|+1.2倍")]
    [InlineData("装机容量增长到3.4倍。", "增长到3.4倍|+3.4倍 to")]
    [InlineData("规模是2009年的4.1倍。", "是2009年的4.1倍|+4.1倍 to VersusPeriod 2009")]
    [InlineData("规模相当于上年的1.7倍。", "相当于上年的1.7倍|+1.7倍 to YearOverYear")]
    [InlineData("人均收入翻了两番。", "翻了两番|+2番")]
    [InlineData("总量比2011年翻了近一番。", "比2011年翻了近一番|+近1番 VersusPeriod 2011")]
    [InlineData("库存减半。", "减半|-50%")]
    // no size
    [InlineData("播种面积与上年持平。", "与上年持平|= YearOverYear")]
    [InlineData("增速与上月相同。", "增速与上月相同|= PeriodOverPeriod Rate")]
    [InlineData("净利润同比扭亏为盈。", "同比扭亏为盈|+ YearOverYear Positive")]
    [InlineData("出口增速由正转负。", "增速由正转负|- Rate Negative")]
    [InlineData("进口同比转正。", "同比转正|+ YearOverYear Positive")]
    // nouns and lists
    [InlineData("录得5.6%的升幅。", "5.6%的升幅|+5.6%")]
    [InlineData("三地分别增长4.8%、5.2%和6.1%。", "增长4.8%|+4.8%", "5.2%|+5.2%", "6.1%|+6.1%")]
    [InlineData("比重分别提高1.2和0.7个百分点。", "提高1.2|+1.2个百分点 Rate", "0.7个百分点|+0.7个百分点 Rate")]
    // Traditional characters
    [InlineData("失業率按年下跌0.2個百分點。", "按年下跌0.2個百分點|-0.2个百分点 YearOverYear Rate")]
    [InlineData("與上年同期比較實質上升1.4%。", "與上年同期比較實質上升1.4%|+1.4% YearOverYear Real")]
    [InlineData("經濟增長\n放緩0.6個百分點。", "放緩0.6個百分點|-0.6个百分点 Rate")]
    public void Reads(string text, params string[] changes) => Assert.Equal(changes, MentionLines.Of(MentionKind.Change, text));

    [Theory]
    [InlineData("同比增长3%，其中轻工业增长2%。", "YearOverYear", "YearOverYear")]
    [InlineData("同比增长3%，环比下降1%，降幅收窄0.2个百分点。", "YearOverYear", "PeriodOverPeriod", "PeriodOverPeriod")]
    [InlineData("同比增长3%。轻工业增长2%。", "YearOverYear", "None")]
    [InlineData("同比增长3%；1月份增长2%。", "YearOverYear", "None")]
    [InlineData("同比增长3%；轻工业增长2%。", "YearOverYear", "YearOverYear")]
    [InlineData("年均增长3%，轻工业增长2%。", "AnnualAverage", "None")]
    [InlineData("比2015年累计增长33%，轻工业增长20%。", "Cumulative", "None")]
    [InlineData("与上年持平，轻工业下降2%。", "YearOverYear", "YearOverYear")]
    [InlineData("环比增长的城市有5个，其中上涨最多的上涨1.2%。", "PeriodOverPeriod")]
    [InlineData("比计划增长3%，轻工业增长2%。", "None")]
    public void A_basis_carries_on_within_its_statement(string text, params string[] bases)
    {
        List<string> read = [];
        using var reader = new StatisticsReader(text, new StatisticsOptions { ReferenceDate = MentionLines.Published });
        while (reader.Read())
        {
            if (reader.Current.TryGetChange(out PercentageChange change))
                read.Add(change.Basis.ToString());
        }

        Assert.Equal(bases, read);
    }

    /// <summary>Levels, distances, contributions and counts move nothing: the figure is a quantity.</summary>
    [Theory]
    [InlineData("能耗降低到20%。", "20%|20%")]
    [InlineData("占比下降为18.5%。", "18.5%|18.5%")]
    [InlineData("城镇化率由61.2%提高到63.4%。", "61.2%|61.2%", "63.4%|63.4%")]
    [InlineData("高于全国0.9个百分点。", "0.9个百分点|0.9个百分点")]
    [InlineData("比全省平均水平高1.6个百分点。", "1.6个百分点|1.6个百分点")]
    [InlineData("比全省平均水平提高1.6个百分点。", "1.6个百分点|1.6个百分点")]
    [InlineData("比计划增加7.3亿元。", "7.3亿元|7.3亿元")]
    [InlineData("較預算增加7.3億元。", "7.3億元|7.3亿元")]
    [InlineData("拉动工业增长3.2个百分点。", "3.2个百分点|3.2个百分点")]
    [InlineData("增速为6.7%。", "6.7%|6.7%")]
    [InlineData("贡献率达到44.1%。", "44.1%|44.1%")]
    [InlineData("连涨4个月。", "4个月|4个月")]
    [InlineData("提升12所学校。", "12所|12所")]
    [InlineData("新增38家企业。", "38家|38家")]
    [InlineData("提高75岁以上老人的补贴。", "75岁以上|75岁以上")]
    public void What_moves_nothing_is_a_quantity(string text, params string[] quantities)
    {
        Assert.Empty(MentionLines.Of(MentionKind.Change, text));
        Assert.Equal(quantities, MentionLines.Of(MentionKind.Quantity, text));
    }

    [Fact]
    public void A_line_break_inside_a_word_is_not_there() =>
        Assert.Equal(["同比增\n长5.2%|+5.2% YearOverYear"], MentionLines.Of(MentionKind.Change, "发电量同比增\n长5.2%，"));

    [Fact]
    public void Utf8_text_gives_the_same_changes()
    {
        const string text = "同比增长5.3%、2.1%，居全国第3位、第5位，较上年前移2位。";
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        using var chars = new StatisticsReader(text);
        using var bytes = new StatisticsReader(utf8);
        while (chars.Read())
        {
            Assert.True(bytes.Read());
            Assert.Equal(Encoding.UTF8.GetByteCount(text.AsSpan(0, chars.Current.Range.Start)), bytes.Current.Range.Start);
            Assert.Equal(chars.Current.TryGetChange(out PercentageChange a), bytes.Current.TryGetChange(out PercentageChange b));
            Assert.Equal(a, b);
            Assert.Equal(chars.Current.TryGetRank(text, out Rank c), bytes.Current.TryGetRank(utf8, out Rank d));
            Assert.Equal(c, d);
        }

        Assert.False(bytes.Read());
    }
}
