using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>
/// The rows about periods of the shared collection of hard cases: each text with the days it names. docs/hard-cases-periods.md
/// says why some give less than the collection asks for. The reference date is 2023-12-21.
/// </summary>
public sealed class HardPeriodTests
{
    private static readonly DateOnly Reference = new(2023, 12, 21);

    private static string Read(string text) => string.Join("; ", PeriodMentions.Each(
        text, Reference, static (words, p) => string.Create(CultureInfo.InvariantCulture, $"{words}|{p.Begin:yyyy-MM-dd}|{p.End:yyyy-MM-dd}{(p.IsPointInTime ? "|asOf" : "")}")));

    [Theory]
    [InlineData("(20)湛仲字第2号时间：2025年3月20日上午九点", "2025年3月20日上午九点|2025-03-20|2025-03-20")]
    [InlineData("1一11月", "1一11月|2023-01-01|2023-11-30")]
    [InlineData("2024年12月3I日", "2024年12月3I日|2024-12-31|2024-12-31")]
    [InlineData("2016—2020年年均增长5.8%", "2016—2020年|2016-01-01|2020-12-31")]
    [InlineData("2024年1—11月", "2024年1—11月|2024-01-01|2024-11-30")]
    [InlineData("2024年前三季度", "2024年前三季度|2024-01-01|2024-09-30")]
    [InlineData("“十四五”时期", "“十四五”时期|2021-01-01|2025-12-31")]
    [InlineData("“十三五”末", "“十三五”末|2020-12-31|2020-12-31|asOf")]
    [InlineData("截至6月底", "截至6月底|2023-06-30|2023-06-30|asOf")]
    [InlineData("截至2024年末", "截至2024年末|2024-12-31|2024-12-31|asOf")]
    [InlineData("上年末", "上年末|2022-12-31|2022-12-31|asOf")]
    [InlineData("2023年三季度增产，上年同期减产", "2023年三季度|2023-07-01|2023-09-30; 上年同期|2022-07-01|2022-09-30")]
    [InlineData("2016—2020年", "2016—2020年|2016-01-01|2020-12-31")]
    [InlineData("2007年与2009年之间", "2007年与2009年之间|2007-01-01|2009-12-31")]
    [InlineData("6月中下旬", "6月中下旬|2023-06-11|2023-06-30")]
    [InlineData("2024年6月上旬", "2024年6月上旬|2024-06-01|2024-06-10")]
    [InlineData("一、二季度", "一|2023-01-01|2023-03-31; 二季度|2023-04-01|2023-06-30")]
    [InlineData("2024 年 12 月 31 日", "2024 年 12 月 31 日|2024-12-31|2024-12-31")]
    [InlineData("二0二四年", "二0二四年|2024-01-01|2024-12-31")]
    [InlineData("二〇一七年三月二十四日", "二〇一七年三月二十四日|2017-03-24|2017-03-24")]
    [InlineData("21年每月各物业公司的业扩报装量", "21年|2021-01-01|2021-12-31")]
    [InlineData("上一季度", "上一季度|2023-07-01|2023-09-30")]
    [InlineData("2024年内", "2024年内|2024-01-01|2024-12-31")]
    [InlineData("查询20240307计划", "20240307|2024-03-07|2024-03-07")]
    [InlineData("十二月月底", "十二月月底|2023-12-31|2023-12-31|asOf")]
    [InlineData("2018年1月4日到5日", "2018年1月4日到5日|2018-01-04|2018-01-05")]
    [InlineData("2022年8月1日(星期一)至8月5日(星期五)", "2022年8月1日(星期一)至8月5日(星期五)|2022-08-01|2022-08-05")]
    [InlineData("09-01 20:01 至 12-01 18:07", "09-01 20:01 至 12-01 18:07|2023-09-01|2023-12-01")]
    [InlineData("2013年9月31日", "")]
    [InlineData("2月30号", "")]
    [InlineData("去年上半年", "去年上半年|2022-01-01|2022-06-30")]
    [InlineData("2012年上半年", "2012年上半年|2012-01-01|2012-06-30")]
    [InlineData("2016年06月30日09时30分", "2016年06月30日09时30分|2016-06-30|2016-06-30")]
    [InlineData("四月十三", "四月|2023-04-01|2023-04-30")]
    [InlineData("农历四月十三", "农历四月十三|2023-05-31|2023-05-31")]
    [InlineData("腊月二十三", "腊月二十三|2023-01-14|2023-01-14")]
    [InlineData("2024年国庆假期", "2024年国庆假期|2024-10-01|2024-10-07")]
    [InlineData("2026年春节假期", "2026年春节假期|2026-02-15|2026-02-23")]
    [InlineData("20世纪90年代", "20世纪90年代|1990-01-01|1999-12-31")]
    [InlineData("2012—13", "2012—13|2012-01-01|2013-12-31")]
    public void Each_names_its_days(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("统一零售价")]
    [InlineData("全国两会")]
    [InlineData("我一到五台山就下车")]
    [InlineData("移动4/5G")]
    [InlineData("告警ID为:172662768690099")]
    [InlineData("三农")]
    public void What_is_none_gives_nothing(string text) => Assert.Equal("", Read(text));
}
