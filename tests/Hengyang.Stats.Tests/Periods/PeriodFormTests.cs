using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>Weeks, seasons, vague stretches, misread digits and what only looks like a date. Reference date 2023-12-21, a Thursday.</summary>
public sealed class PeriodFormTests
{
    private static readonly DateOnly Reference = new(2023, 12, 21);

    private static string Show(DateRange range)
    {
        string open = range.Open == OpenSide.None ? "" : " open" + range.Open;
        return string.Create(CultureInfo.InvariantCulture, $"{range.Begin:yyyy-MM-dd} {range.End:yyyy-MM-dd} {range.Precision}{(range.IsPointInTime ? " asOf" : "")}{open}");
    }

    private static string Read(string text) =>
        string.Join("; ", PeriodMentions.Each(text, Reference, static (words, period) => $"{words}={period}"));

    [Theory]
    [InlineData("第3周", "2024-01-15 2024-01-21 Day")]
    [InlineData("2020年第53周", "2020-12-28 2021-01-03 Day")]
    [InlineData("2023年第1周至第3周", "2023-01-02 2023-01-22 Day")]
    [InlineData("周四", "2023-12-21 2023-12-21 Day")]
    [InlineData("周五", "2023-12-15 2023-12-15 Day")]
    [InlineData("星期日", "2023-12-17 2023-12-17 Day")]
    [InlineData("周末", "2023-12-23 2023-12-24 Day")]
    [InlineData("本周末", "2023-12-23 2023-12-24 Day")]
    [InlineData("上周末", "2023-12-16 2023-12-17 Day")]
    [InlineData("下周末", "2023-12-30 2023-12-31 Day")]
    [InlineData("截至周三", "2023-12-20 2023-12-20 Day asOf")]
    public void Weeks(string text, string expected) => Assert.Equal(expected, Show(DateRange.Parse(text, Reference)));

    [Theory]
    [InlineData("2023年夏", "2023-06-01 2023-08-31 Month")]
    [InlineData("2023年夏季", "2023-06-01 2023-08-31 Month")]
    [InlineData("2022年冬", "2022-12-01 2023-02-28 Month")]
    [InlineData("今年春", "2023-03-01 2023-05-31 Month")]
    [InlineData("去秋", "2022-09-01 2022-11-30 Month")]
    [InlineData("今冬明春", "2023-12-01 2024-05-31 Month")]
    [InlineData("去冬今春", "2022-12-01 2023-05-31 Month")]
    [InlineData("年内", "2023-01-01 2023-12-31 Year")]
    [InlineData("今明两年", "2023-01-01 2024-12-31 MultiYear")]
    [InlineData("首两个月", "2023-01-01 2023-02-28 Month")]
    [InlineData("十年间", "2013-12-22 2023-12-21 MultiYear")]
    [InlineData("两年多来", " 2023-12-21 MultiYear openBegin")]
    [InlineData("10余年来", " 2023-12-21 MultiYear openBegin")]
    public void Seasons_and_stretches(string text, string expected) => Assert.Equal(expected, Show(DateRange.Parse(text, Reference)));

    [Theory]
    [InlineData("2012—13", "2012-01-01 2013-12-31 MultiYear")]
    [InlineData("2012-13", "2012-01-01 2013-12-31 MultiYear")]
    [InlineData("1999—00", "1999-01-01 2000-12-31 MultiYear")]
    [InlineData("2011-12", "2011-12-01 2011-12-31 Month")]
    [InlineData("2022/23年度", "2022-04-01 2023-03-31 Year")]
    [InlineData("2019-20年度", "2019-04-01 2020-03-31 Year")]
    [InlineData("2021/22財政年度", "2021-04-01 2022-03-31 Year")]
    [InlineData("2019—2020年度", "2019-01-01 2020-12-31 MultiYear")]
    [InlineData("2023年Q3", "2023-07-01 2023-09-30 Quarter")]
    [InlineData("2023Q2", "2023-04-01 2023-06-30 Quarter")]
    [InlineData("Q1—Q3", "2023-01-01 2023-09-30 Quarter")]
    [InlineData("2022H1", "2022-01-01 2022-06-30 HalfYear")]
    [InlineData("第十二个五年规划", "2011-01-01 2015-12-31 MultiYear")]
    [InlineData("第八个五年计划期间", "1991-01-01 1995-12-31 MultiYear")]
    [InlineData("除夕至正月初五", "2023-01-21 2023-01-26 Day")]
    [InlineData("正月初一至初七", "2023-01-22 2023-01-28 Day")]
    [InlineData("大年三十", "2023-01-21 2023-01-21 Day")]
    [InlineData("改革开放40多年来", "1978-12-18 2023-12-21 Day openEnd")]
    [InlineData("新中国成立70年来", "1949-10-01 2023-12-21 Day openEnd")]
    [InlineData("111年度", "2022-01-01 2022-12-31 Year")]
    [InlineData("112年前11個月", "2023-01-01 2023-11-30 Month")]
    [InlineData("111年底", "2022-12-31 2022-12-31 Day asOf")]
    [InlineData("2016-2020", "2016-01-01 2020-12-31 MultiYear")]
    [InlineData("2024年1月2日起", "2024-01-02  Day openEnd")]
    [InlineData("2022/23学年", "2022-09-01 2023-08-31 Month")]
    [InlineData("09-01 20:01", "2023-09-01 2023-09-01 Day")]
    [InlineData("09-01 20:01 至 12-01 18:07", "2023-09-01 2023-12-01 Day")]
    [InlineData("2023年5月3I日", "2023-05-31 2023-05-31 Day")]
    [InlineData("2023年l月至1l月", "2023-01-01 2023-11-30 Month")]
    [InlineData("2O23年1O月", "2023-10-01 2023-10-31 Month")]
    [InlineData("一月一日", "2024-01-01 2024-01-01 Day")]
    [InlineData("二〇〇九年一月一日", "2009-01-01 2009-01-01 Day")]
    [InlineData("202I年", "2021-01-01 2021-12-31 Year")]
    public void Written_forms(string text, string expected) => Assert.Equal(expected, Show(DateRange.Parse(text, Reference)));

    [Theory]
    [InlineData("培训班每周一开课，周一至周五开放。", "")]
    [InlineData("会议定于周三举行。", "周三=2023-12-20")]
    [InlineData("周末消费回暖。", "")]
    [InlineData("青年内部交流。", "")]
    [InlineData("力争年内建成3个。", "年内=2023")]
    [InlineData("2024年春耕备肥，2024年冬奥主题。", "2024年=2024; 2024年=2024")]
    [InlineData("2024年春，清淤12公里。", "2024年春=2024-03/2024-05")]
    [InlineData("2016—2020年五年间翻番。", "2016—2020年=2016/2020")]
    [InlineData("实施学前一年资助。", "")]
    [InlineData("比前一年增加2座。", "")]
    [InlineData("企业超过2022年的50家。", "2022年=2022")]
    [InlineData("企业不到去年的一半。", "去年=2022")]
    [InlineData("“老九月坪”开街。", "")]
    [InlineData("“九月”开街。", "九月=2023-09")]
    [InlineData("“争九月丰收”动员。", "")]
    [InlineData("2024年半年报发布。", "2024年=2024")]
    [InlineData("2023年货物出口3亿元，2022年轻工业投资1亿元。", "2023年=2023; 2022年=2022")]
    [InlineData("產值上升2.0%，與第二季的升幅相若。", "第二季=2023-Q2")]
    [InlineData("与2020年相比，增长3%。", "")]
    public void Whole_sentences(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("产值1540.04亿元。")]
    [InlineData("结构为13.2:32.3:54.5。")]
    [InlineData("安置2023户。")]
    [InlineData("3月婴儿")]
    [InlineData("版本v2023.10已发布。")]
    [InlineData("型号为V1.2023.4。")]
    [InlineData("含量3I毫克，1l水")]
    [InlineData("每年10月15日上报。")]
    [InlineData("实行一月一调度。")]
    [InlineData("告警编号202403071530。")]
    public void What_only_looks_like_a_date_is_none(string text) => Assert.Equal("", Read(text));

    [Fact]
    public void The_text_behind_a_period_may_be_long()
    {
        string text = "截至6月底" + new string('，', 3000);

        Assert.True(DateRange.TryParsePartial(text, Reference, out DateRange range, out int consumed));
        Assert.Equal("2023-06-30", range.ToString());
        Assert.Equal(5, consumed);
    }

    [Theory]
    [InlineData("2月30日")]
    [InlineData("2023年2月29日")]
    [InlineData("13月")]
    [InlineData("0月")]
    [InlineData("2023年第5季度")]
    [InlineData("2023年第53周")]
    [InlineData("2023年4月3I日")]
    [InlineData("2013年9月31日")]
    [InlineData("2月30号")]
    public void Impossible_dates_are_none_and_say_so(string text)
    {
        Assert.False(DateRange.TryParse(text, Reference, out _, out ParseError error));
        Assert.Equal(ParseStatus.InvalidDate, error.Status);
        Assert.Equal("", Read(text + "完成。"));
    }
}
