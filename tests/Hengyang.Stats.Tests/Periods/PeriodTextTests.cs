using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>
/// Single periods as text. Each row is read as UTF-16, as UTF-8 and as the beginning of a longer text. Expected: begin, end, precision,
/// marks (asOf, open side) and timex, all literal. The reference date is 2023-12-21 unless the row names another.
/// </summary>
public sealed class PeriodTextTests
{
    private static readonly DateOnly Reference = new(2023, 12, 21);

    private static string Show(DateRange range)
    {
        string begin = range.Begin?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        string end = range.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        string open = range.Open == OpenSide.None ? "" : " open" + range.Open;
        return $"{begin} {end} {range.Precision}{(range.IsPointInTime ? " asOf" : "")}{open} {range}";
    }

    private static void Check(string text, DateOnly? reference, string expected)
    {
        Assert.True(DateRange.TryParse(text, reference, out DateRange range, out ParseError error), $"{text}: {error}");
        Assert.Equal(expected, Show(range));
        Assert.Equal(ParseStatus.Ok, error.Status);
        Assert.True(DateRange.TryParse(Encoding.UTF8.GetBytes(text), reference, out DateRange utf8));
        Assert.Equal(range, utf8);
        string padded = "  " + text + "，另见附表";
        Assert.True(DateRange.TryParsePartial(padded, reference, out DateRange partial, out int consumed));
        Assert.Equal(range, partial);
        Assert.Equal(text.Length + 2, consumed);
        Assert.True(DateRange.TryParsePartial(Encoding.UTF8.GetBytes(padded), reference, out partial, out int bytes));
        Assert.Equal(range, partial);
        Assert.Equal(Encoding.UTF8.GetByteCount(text) + 2, bytes);
        Assert.False(DateRange.TryParse(padded, reference, out _, out error));
        Assert.Equal(new ParseError(ParseStatus.TrailingText, text.Length + 2), error);
    }

    [Theory]
    [InlineData("2023年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("2023年度", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("２０２３年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("二〇二三年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("二〇二五年三月三十日", "2025-03-30 2025-03-30 Day 2025-03-30")]
    [InlineData("二〇二五年三月三日", "2025-03-03 2025-03-03 Day 2025-03-03")]
    [InlineData("二零一五年", "2015-01-01 2015-12-31 Year 2015")]
    [InlineData("二0二四年", "2024-01-01 2024-12-31 Year 2024")]
    [InlineData("08年", "2008-01-01 2008-12-31 Year 2008")]
    [InlineData("’08年", "2008-01-01 2008-12-31 Year 2008")]
    [InlineData("98年底", "1998-12-31 1998-12-31 Day asOf 1998-12-31")]
    [InlineData("21年3月", "2021-03-01 2021-03-31 Month 2021-03")]
    [InlineData("民国三十七年", "1948-01-01 1948-12-31 Year 1948")]
    [InlineData("2023年全年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("2024年内", "2024-01-01 2024-12-31 Year 2024")]
    [InlineData("今年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("去年", "2022-01-01 2022-12-31 Year 2022")]
    [InlineData("前年", "2021-01-01 2021-12-31 Year 2021")]
    [InlineData("明年", "2024-01-01 2024-12-31 Year 2024")]
    [InlineData("全年", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData("“十四五”前三年", "2021-01-01 2023-12-31 MultiYear 2021/2023")]
    [InlineData("“十三五”后两年", "2019-01-01 2020-12-31 MultiYear 2019/2020")]
    [InlineData("一二月份", "2023-01-01 2023-02-28 Month 2023-01/2023-02")]
    [InlineData("三四季度", "2023-07-01 2023-12-31 Quarter 2023-Q3/2023-Q4")]
    [InlineData("上一季", "2023-07-01 2023-09-30 Quarter 2023-Q3")]
    [InlineData("明后年", "2024-01-01 2025-12-31 MultiYear 2024/2025")]
    [InlineData("去年国庆同期", "2022-10-01 2022-10-07 Day 2022-10-01/2022-10-07")]
    [InlineData("截至2023年9月止三个月", "2023-07-01 2023-09-30 Quarter 2023-07/2023-09")]
    [InlineData("截至2022年12月31日止年度", "2022-01-01 2022-12-31 Year 2022-01/2022-12")]
    [InlineData("截至6月30日止的六个月", "2023-01-01 2023-06-30 HalfYear 2023-01/2023-06")]
    [InlineData("2023年3月31日止财政年度", "2022-04-01 2023-03-31 Year 2022-04/2023-03")]
    [InlineData("2023年9月1日起至2024年8月31日止", "2023-09-01 2024-08-31 Day 2023-09-01/2024-08-31")]
    [InlineData("2023年6月19日起至24日止", "2023-06-19 2023-06-24 Day 2023-06-19/2023-06-24")]
    [InlineData("2023年3月起到2024年2月", "2023-03-01 2024-02-29 Month 2023-03/2024-02")]
    [InlineData("党的十九届五中全会以来", "2020-10-26 2023-12-21 Day openEnd 2020-10-26/..")]
    [InlineData("过去12个月", "2022-12-22 2023-12-21 Month 2022-12-22/2023-12-21")]
    [InlineData("2021—2022年", "2021-01-01 2022-12-31 MultiYear 2021/2022")]
    [InlineData("2016－2020年", "2016-01-01 2020-12-31 MultiYear 2016/2020")]
    [InlineData("2019年至2023年", "2019-01-01 2023-12-31 MultiYear 2019/2023")]
    [InlineData("2012—13年", "2012-01-01 2013-12-31 MultiYear 2012/2013")]
    [InlineData("2007年与2009年之间", "2007-01-01 2009-12-31 MultiYear 2007/2009")]
    [InlineData("2022/2023学年", "2022-09-01 2023-08-31 Month 2022-09/2023-08")]
    [InlineData("2023—2024学年", "2023-09-01 2024-08-31 Month 2023-09/2024-08")]
    public void Years(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("1—11月", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("1-11月份", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("1至10月份", "2023-01-01 2023-10-31 Month 2023-01/2023-10")]
    [InlineData("1月至11月", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("1～8月", "2023-01-01 2023-08-31 Month 2023-01/2023-08")]
    [InlineData("1一11月", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("一到四月份", "2023-01-01 2023-04-30 Month 2023-01/2023-04")]
    [InlineData("2024年1—11月", "2024-01-01 2024-11-30 Month 2024-01/2024-11")]
    [InlineData("今年1—9月", "2023-01-01 2023-09-30 Month 2023-01/2023-09")]
    [InlineData("前11个月", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("今年头两个月", "2023-01-01 2023-02-28 Month 2023-01/2023-02")]
    [InlineData("2月份", "2023-02-01 2023-02-28 Month 2023-02")]
    [InlineData("十月", "2023-10-01 2023-10-31 Month 2023-10")]
    [InlineData("2023年12月—2024年1月", "2023-12-01 2024-01-31 Month 2023-12/2024-01")]
    [InlineData("去年12月至今年2月", "2022-12-01 2023-02-28 Month 2022-12/2023-02")]
    [InlineData("12月至次年2月", "2023-12-01 2024-02-29 Month 2023-12/2024-02")]
    [InlineData("2021年9月至次年8月", "2021-09-01 2022-08-31 Month 2021-09/2022-08")]
    [InlineData("11月当月", "2023-11-01 2023-11-30 Month 2023-11")]
    [InlineData("2022年12月—2023年2月期间", "2022-12-01 2023-02-28 Month 2022-12/2023-02")]
    [InlineData("2023.1—2023.11", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("2023-12", "2023-12-01 2023-12-31 Month 2023-12")]
    [InlineData("1969.10", "1969-10-01 1969-10-31 Month 1969-10")]
    [InlineData("2022.01-2022.12", "2022-01-01 2022-12-31 Month 2022-01/2022-12")]
    [InlineData("本月", "2023-12-01 2023-12-31 Month 2023-12")]
    [InlineData("上月", "2023-11-01 2023-11-30 Month 2023-11")]
    public void Months(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("一季度", "2023-01-01 2023-03-31 Quarter 2023-Q1")]
    [InlineData("首季", "2023-01-01 2023-03-31 Quarter 2023-Q1")]
    [InlineData("第三季度", "2023-07-01 2023-09-30 Quarter 2023-Q3")]
    [InlineData("二零一五年第四季", "2015-10-01 2015-12-31 Quarter 2015-Q4")]
    [InlineData("前三季度", "2023-01-01 2023-09-30 Quarter 2023-Q1/2023-Q3")]
    [InlineData("2024年前三季度", "2024-01-01 2024-09-30 Quarter 2024-Q1/2024-Q3")]
    [InlineData("一至三季度", "2023-01-01 2023-09-30 Quarter 2023-Q1/2023-Q3")]
    [InlineData("前三个季度", "2023-01-01 2023-09-30 Quarter 2023-Q1/2023-Q3")]
    [InlineData("上一季度", "2023-07-01 2023-09-30 Quarter 2023-Q3")]
    [InlineData("上半年", "2023-01-01 2023-06-30 HalfYear 2023-H1")]
    [InlineData("2023上半年", "2023-01-01 2023-06-30 HalfYear 2023-H1")]
    [InlineData("2012年下半年", "2012-07-01 2012-12-31 HalfYear 2012-H2")]
    [InlineData("去年上半年", "2022-01-01 2022-06-30 HalfYear 2022-H1")]
    [InlineData("2024年春季", "2024-03-01 2024-05-31 Month 2024-03/2024-05")]
    public void Quarters_and_halves(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("12月20日", "2023-12-20 2023-12-20 Day 2023-12-20")]
    [InlineData("12月20日上午", "2023-12-20 2023-12-20 Day 2023-12-20")]
    [InlineData("12月20日24时", "2023-12-20 2023-12-20 Day 2023-12-20")]
    [InlineData("三月十八日", "2023-03-18 2023-03-18 Day 2023-03-18")]
    [InlineData("9月17号", "2023-09-17 2023-09-17 Day 2023-09-17")]
    [InlineData("去年11月11日", "2022-11-11 2022-11-11 Day 2022-11-11")]
    [InlineData("2024 年 12 月 31 日", "2024-12-31 2024-12-31 Day 2024-12-31")]
    [InlineData("二〇一七年三月二十四日", "2017-03-24 2017-03-24 Day 2017-03-24")]
    [InlineData("2023年12月21日（星期四）上午9时30分", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("2023年12月21日 星期四", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("2023-12-21", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("2023/12/21", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("2023.12.21", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("20231221", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("13日", "2023-12-13 2023-12-13 Day 2023-12-13")]
    [InlineData("2020年9月15日至9月29日", "2020-09-15 2020-09-29 Day 2020-09-15/2020-09-29")]
    [InlineData("2020年9月15日至29日", "2020-09-15 2020-09-29 Day 2020-09-15/2020-09-29")]
    [InlineData("8月8-9日", "2023-08-08 2023-08-09 Day 2023-08-08/2023-08-09")]
    [InlineData("2020年12月28日至1月3日", "2020-12-28 2021-01-03 Day 2020-12-28/2021-01-03")]
    [InlineData("2022年8月1日(星期一)至8月5日(星期五)", "2022-08-01 2022-08-05 Day 2022-08-01/2022-08-05")]
    [InlineData("8月23日至8月27日期间", "2023-08-23 2023-08-27 Day 2023-08-23/2023-08-27")]
    [InlineData("2024年6月上旬", "2024-06-01 2024-06-10 TenDays 2024-06-01/2024-06-10")]
    [InlineData("6月中下旬", "2023-06-11 2023-06-30 TenDays 2023-06-11/2023-06-30")]
    [InlineData("今天", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("昨天下午3时", "2023-12-20 2023-12-20 Day 2023-12-20")]
    [InlineData("2023年12月21日上午9时至11时", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("12月21日9:30-11:00", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("今晚八点", "2023-12-21 2023-12-21 Day 2023-12-21")]
    [InlineData("本月15日", "2023-12-15 2023-12-15 Day 2023-12-15")]
    [InlineData("上周五", "2023-12-15 2023-12-15 Day 2023-12-15")]
    [InlineData("本周", "2023-12-18 2023-12-24 Day 2023-12-18/2023-12-24")]
    [InlineData("2024年第34周", "2024-08-19 2024-08-25 Day 2024-08-19/2024-08-25")]
    [InlineData("农历辛丑年十月初五", "2021-11-09 2021-11-09 Day 2021-11-09")]
    [InlineData("农历2024年正月初一", "2024-02-10 2024-02-10 Day 2024-02-10")]
    [InlineData("正月十五", "2023-02-05 2023-02-05 Day 2023-02-05")]
    public void Days(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("截至3月末", "2023-03-31 2023-03-31 Day asOf 2023-03-31")]
    [InlineData("截至6月底", "2023-06-30 2023-06-30 Day asOf 2023-06-30")]
    [InlineData("截至2024年末", "2024-12-31 2024-12-31 Day asOf 2024-12-31")]
    [InlineData("截止到2023年10月8日", "2023-10-08 2023-10-08 Day asOf 2023-10-08")]
    [InlineData("截至8月25日20:00", "2023-08-25 2023-08-25 Day asOf 2023-08-25")]
    [InlineData("到2022年", "2022-12-31 2022-12-31 Day asOf 2022-12-31")]
    [InlineData("到2017年底", "2017-12-31 2017-12-31 Day asOf 2017-12-31")]
    [InlineData("至今年9月", "2023-09-30 2023-09-30 Day asOf 2023-09-30")]
    [InlineData("到本世纪中叶", "2050-12-31 2050-12-31 Day asOf 2050-12-31")]
    [InlineData("20世纪末", "2000-12-31 2000-12-31 Day asOf 2000-12-31")]
    [InlineData("到“十四五”末", "2025-12-31 2025-12-31 Day asOf 2025-12-31")]
    [InlineData("一季度末", "2023-03-31 2023-03-31 Day asOf 2023-03-31")]
    [InlineData("2024年上半年末", "2024-06-30 2024-06-30 Day asOf 2024-06-30")]
    [InlineData("今年年初", "2023-01-01 2023-01-01 Day asOf 2023-01-01")]
    [InlineData("上年末", "2022-12-31 2022-12-31 Day asOf 2022-12-31")]
    [InlineData("年初", "2023-01-01 2023-01-01 Day asOf 2023-01-01")]
    [InlineData("年末", "2023-12-31 2023-12-31 Day asOf 2023-12-31")]
    [InlineData("月末", "2023-11-30 2023-11-30 Day asOf 2023-11-30")]
    [InlineData("8月初", "2023-08-01 2023-08-01 Day asOf 2023-08-01")]
    [InlineData("“十三五”末", "2020-12-31 2020-12-31 Day asOf 2020-12-31")]
    public void Points_in_time(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("今年以来", "2023-01-01 2023-12-21 Year openEnd 2023/..")]
    [InlineData("2020年以来", "2020-01-01 2023-12-21 Year openEnd 2020/..")]
    [InlineData("今年来", "2023-01-01 2023-12-21 Year openEnd 2023/..")]
    [InlineData("年初以来", "2023-01-01 2023-12-21 Day openEnd 2023-01-01/..")]
    [InlineData("2018年4月份以来", "2018-04-01 2023-12-21 Month openEnd 2018-04/..")]
    [InlineData("自2017年起", "2017-01-01 2023-12-21 Year openEnd 2017/..")]
    [InlineData("自2022年3月开始", "2022-03-01 2023-12-21 Month openEnd 2022-03/..")]
    [InlineData("自2024年9月2日（周一）起", "2024-09-02 - Day openEnd 2024-09-02/..")]
    [InlineData("2021年11月至今", "2021-11-01 2023-12-21 Month openEnd 2021-11/..")]
    [InlineData("4月14日前", "- 2023-04-14 Day openBegin ../2023-04-14")]
    [InlineData("2020年以前", "- 2020-12-31 Year openBegin ../2020")]
    [InlineData("2025年底前", "- 2025-12-31 Day openBegin ../2025-12-31")]
    [InlineData("党的十八大以来", "2012-11-08 2023-12-21 Day openEnd 2012-11-08/..")]
    [InlineData("自党的二十大召开以来", "2022-10-16 2023-12-21 Day openEnd 2022-10-16/..")]
    [InlineData("改革开放以来", "1978-12-18 2023-12-21 Day openEnd 1978-12-18/..")]
    [InlineData("新中国成立以来", "1949-10-01 2023-12-21 Day openEnd 1949-10-01/..")]
    [InlineData("21世纪以来", "2001-01-01 2023-12-21 MultiYear openEnd 2001/..")]
    public void Open_sides(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("近三年", "2020-12-22 2023-12-21 MultiYear 2020-12-22/2023-12-21")]
    [InlineData("近三年来", "2020-12-22 2023-12-21 MultiYear 2020-12-22/2023-12-21")]
    [InlineData("最近一周", "2023-12-15 2023-12-21 Day 2023-12-15/2023-12-21")]
    [InlineData("七十年来", "1953-12-22 2023-12-21 MultiYear 1953-12-22/2023-12-21")]
    [InlineData("过去一年", "2022-12-22 2023-12-21 Year 2022-12-22/2023-12-21")]
    [InlineData("半个月以来", "2023-12-07 2023-12-21 Day 2023-12-07/2023-12-21")]
    [InlineData("27个月来", "2021-09-22 2023-12-21 Month 2021-09-22/2023-12-21")]
    [InlineData("一年半来", "2022-06-22 2023-12-21 Month 2022-06-22/2023-12-21")]
    [InlineData("未来五年", "2023-12-22 2028-12-21 MultiYear 2023-12-22/2028-12-21")]
    [InlineData("今后三年内", "2023-12-22 2026-12-21 MultiYear 2023-12-22/2026-12-21")]
    public void Stretches(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("过去一年", "2022-01-01 2022-12-31 Year 2022")]
    [InlineData("五年来", "2018-01-01 2022-12-31 MultiYear 2018/2022")]
    [InlineData("近五年", "2018-03-06 2023-03-05 MultiYear 2018-03-06/2023-03-05")]
    public void In_a_report_of_January_to_March_the_years_before_are_calendar_years(string text, string expected) =>
        Check(text, new DateOnly(2023, 3, 5), expected);

    [Theory]
    [InlineData("“十四五”时期", "2021-01-01 2025-12-31 MultiYear 2021/2025")]
    [InlineData("\"十四五\"", "2021-01-01 2025-12-31 MultiYear 2021/2025")]
    [InlineData("「十五五」期間", "2026-01-01 2030-12-31 MultiYear 2026/2030")]
    [InlineData("“七五”期间", "1986-01-01 1990-12-31 MultiYear 1986/1990")]
    [InlineData("20世纪90年代", "1990-01-01 1999-12-31 MultiYear 1990/1999")]
    [InlineData("上世纪八十年代", "1980-01-01 1989-12-31 MultiYear 1980/1989")]
    [InlineData("90年代末", "1997-01-01 1999-12-31 MultiYear 1997/1999")]
    [InlineData("七八十年代", "1970-01-01 1989-12-31 MultiYear 1970/1989")]
    [InlineData("20世纪", "1901-01-01 2000-12-31 MultiYear 1901/2000")]
    [InlineData("今年中秋国庆假期", "2023-09-29 2023-10-06 Day 2023-09-29/2023-10-06")]
    [InlineData("2024年国庆假期", "2024-10-01 2024-10-07 Day 2024-10-01/2024-10-07")]
    [InlineData("2026年春节假期", "2026-02-15 2026-02-23 Day 2026-02-15/2026-02-23")]
    [InlineData("清明假期", "2023-04-05 2023-04-05 Day 2023-04-05")]
    [InlineData("“五一”假期", "2023-04-29 2023-05-03 Day 2023-04-29/2023-05-03")]
    [InlineData("“十一”黄金周", "2023-09-29 2023-10-06 Day 2023-09-29/2023-10-06")]
    [InlineData("今年“十一”", "2023-09-29 2023-10-06 Day 2023-09-29/2023-10-06")]
    [InlineData("今年春运", "2023-01-07 2023-02-15 Day 2023-01-07/2023-02-15")]
    [InlineData("2031年国庆假期", "2031-10-01 2031-10-01 Day 2031-10-01")]
    [InlineData("上年同期", "2022-01-01 2022-12-31 Year 2022")]
    public void Names(string text, string expected) => Check(text, Reference, expected);

    [Theory]
    [InlineData("1—11月", "- - Month XXXX-01/XXXX-11")]
    [InlineData("前三季度", "- - Quarter XXXX-Q1/XXXX-Q3")]
    [InlineData("去年11月11日", "- - Day XXXX-11-11")]
    [InlineData("13日", "- - Day XXXX-XX-13")]
    [InlineData("年末", "- - Day asOf XXXX-12-31")]
    [InlineData("2月末", "- - Day asOf XXXX-02-XX")]
    [InlineData("今年以来", "- - Year openEnd XXXX/..")]
    [InlineData("2020年以来", "2020-01-01 - Year openEnd 2020/..")]
    [InlineData("近三年", "- - MultiYear XXXX-XX-XX")]
    public void Without_a_reference_date_the_date_stays_partial(string text, string expected) => Check(text, null, expected);

    [Theory]
    [InlineData("2月30日", ParseStatus.InvalidDate, 0)]
    [InlineData("2023年2月29日", ParseStatus.InvalidDate, 0)]
    [InlineData("13月", ParseStatus.InvalidDate, 0)]
    [InlineData("0月", ParseStatus.InvalidDate, 0)]
    [InlineData("2023年第5季度", ParseStatus.InvalidDate, 0)]
    [InlineData("2023-02-30", ParseStatus.InvalidDate, 0)]
    [InlineData("2023年54周", ParseStatus.TrailingText, 5)]
    [InlineData("", ParseStatus.Empty, 0)]
    [InlineData("  ", ParseStatus.Empty, 0)]
    [InlineData("三年", ParseStatus.NoMatch, 0)]
    [InlineData("6个月", ParseStatus.NoMatch, 0)]
    [InlineData("70周年", ParseStatus.NoMatch, 0)]
    [InlineData("24小时", ParseStatus.NoMatch, 0)]
    [InlineData("30天", ParseStatus.NoMatch, 0)]
    [InlineData("3月婴儿", ParseStatus.NoMatch, 0)]
    [InlineData("2023户", ParseStatus.NoMatch, 0)]
    [InlineData("1540.04亿元", ParseStatus.NoMatch, 0)]
    [InlineData("13.2:32.3:54.5", ParseStatus.NoMatch, 0)]
    [InlineData("15日内", ParseStatus.NoMatch, 0)]
    [InlineData("近50年历史", ParseStatus.NoMatch, 0)]
    [InlineData("四季度假区", ParseStatus.NoMatch, 0)]
    [InlineData("近年来", ParseStatus.NoMatch, 0)]
    [InlineData("目前", ParseStatus.NoMatch, 0)]
    [InlineData("同期", ParseStatus.NoMatch, 0)]
    [InlineData("2017年和2020年", ParseStatus.TrailingText, 5)]
    [InlineData("今年3月x", ParseStatus.TrailingText, 4)]
    public void What_is_no_period_is_told_with_its_place(string text, ParseStatus status, int position)
    {
        Assert.False(DateRange.TryParse(text, Reference, out DateRange range, out ParseError error));
        Assert.Equal(new ParseError(status, position), error);
        Assert.Equal(default, range);
        Assert.False(DateRange.TryParse(Encoding.UTF8.GetBytes(text), Reference, out range));
        Assert.Equal(default, range);
        Assert.Equal(error, Assert.Throws<StatisticsFormatException>(() => DateRange.Parse(text, Reference)).Error);
        if (status is ParseStatus.NoMatch or ParseStatus.Empty or ParseStatus.InvalidDate)
        {
            Assert.False(DateRange.TryParsePartial(text, Reference, out _, out int consumed));
            Assert.Equal(0, consumed);
        }
    }

    [Fact]
    public void What_ToString_writes_can_be_read()
    {
        foreach (string text in new[] { "2023年", "1—11月", "上半年", "前三季度", "2020年9月15日至29日", "“十四五”" })
        {
            DateRange range = DateRange.Parse(text, Reference);
            Assert.Equal(range, DateRange.Parse(range.ToString()));
        }
    }

    [Fact]
    public void Errors_of_utf8_text_count_bytes()
    {
        Assert.False(DateRange.TryParse("今年3月 后果"u8, Reference, out _, out ParseError error));
        Assert.Equal(new ParseError(ParseStatus.TrailingText, 11), error);
        Assert.False(DateRange.TryParse([0xE4, 0xBB], Reference, out _, out error));
        Assert.Equal(new ParseError(ParseStatus.UnexpectedCharacter, 0), error);
    }

    [Fact]
    public void Reading_allocates_nothing()
    {
        string[] texts = ["2023年1—11月", "截至6月底", "“十四五”时期", "近三年来", "今年国庆", "2月30日", "三年", "", "13.2:32.3", "农历辛丑年十月初五"];
        Allocations.None(() =>
        {
            foreach (string text in texts)
            {
                DateRange.TryParse(text, Reference, out _, out _);
                DateRange.TryParsePartial(text, Reference, out _, out _);
            }
        });
    }
}
