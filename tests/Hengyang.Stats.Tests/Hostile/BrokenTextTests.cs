using System.Reflection;
using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Texts that <see cref="ManyTextsTests"/> once found fault with, cut down to what still failed.</summary>
public sealed class BrokenTextTests
{
    [Theory]
    [InlineData("负21多个")]
    [InlineData("-25余元")]
    [InlineData("零下20多摄氏度")]
    [InlineData("-1千多米")]
    [InlineData("负十多米")]
    [InlineData("（亿）603")]
    [InlineData("是2018年的-5倍")]
    [InlineData("是2018年负5倍")]
    [InlineData("比2018年增长到-5倍")]
    [InlineData("增加到负两倍")]
    [InlineData("昨晚晚上亿")]
    [InlineData("翌日早上千")]
    [InlineData("上年前廿位")]
    [InlineData("负百分之亿提高幅度")]
    [InlineData("正月初七至初一")]
    [InlineData("当年度之前１百强县")]
    [InlineData("十万六万人以上")]
    [InlineData("1项目《0人")]
    [InlineData("兆．24后天")]
    [InlineData("澳门元十收入")]
    [InlineData("2025年上、下半年")]
    [InlineData("2025年首、次季")]
    [InlineData("\u200b两：半。")]
    [InlineData("\u200b性别比为三：一。")]
    [InlineData("3.5×10^")]
    [InlineData("（十元）3")]
    [InlineData("（亿）1=")]
    [InlineData("跌4.0-12个")]
    [InlineData("分别提高3-4个和5-6个百分点")]
    [InlineData("98/9999/00年4、5吨")]
    [InlineData("0万多")]
    [InlineData("增-1-3轮")]
    [InlineData("增长-1%至3%。")]
    [InlineData("减三分之9999999999")]
    [InlineData("-2%的企业增长")]
    [InlineData("本月999号")]
    [InlineData("较年初、同比分别1%、提-2%")]
    [InlineData("高于上年-2百分点")]
    [InlineData("高于上年-2至3个百分点")]
    [InlineData("去年，对上周")]
    [InlineData("十年前廿位")]
    [InlineData("10月2陽5%對上周4%")]
    [InlineData("至年增5%或-2万")]
    [InlineData("2023年后上年同期")]
    [InlineData("2月后上年同月")]
    [InlineData("+0万多")]
    public void Nothing_is_wrong_any_more(string text)
    {
        Assert.Null(new OneText().Failure(text));
        Assert.Null(Promises.FaultOf(text));
        StatisticsDocument document = StatisticsDocument.Parse(text, OneText.Options);
        Assert.All(document.Mentions, AssertComesBack);
        Assert.All(document.Observations, AssertComesBack);
    }

    /// <summary>The texts themselves.</summary>
    internal static IEnumerable<string> Texts() =>
        typeof(BrokenTextTests).GetMethod(nameof(Nothing_is_wrong_any_more))!.GetCustomAttributes<InlineDataAttribute>().Select(static row => (string)row.Data[0]!);

    private static void AssertComesBack<T>(T value)
    {
        string json = JsonSerializer.Serialize(value);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json)));
    }

    /// <summary>Days on which nothing lies before or behind.</summary>
    [Theory]
    [InlineData("这五年，增长5%。", "0001-01-01")]
    [InlineData("11-3日", "9999-12-31")]
    [InlineData("收入5亿元，一、十季度", "9999-12-31")]
    [InlineData("本周收入5亿元，上周4亿元。", "9999-12-31")]
    [InlineData("下周、下个月、明年和三年后共收入5亿元。", "9999-12-31")]
    [InlineData("去年、上月、三年前和过去五年共收入5亿元。", "0001-01-01")]
    [InlineData("政府工作报告\n一、去年工作回顾\n收入5亿元。", "0001-01-01")]
    [InlineData("12月31日存款余额5亿元。", "9999-12-31")]
    public void The_first_and_the_last_day_are_no_edge_to_fall_from(string text, string day)
    {
        var options = new StatisticsOptions { ReferenceDate = DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) };
        StatisticsDocument document = StatisticsDocument.Parse(text, options);
        Assert.All(document.Mentions, m => Assert.InRange(m.Range.End, m.Range.Start + 1, text.Length));
        Assert.NotEmpty(document.Mentions);
    }

    /// <summary>A day that no month has, of a month that nobody knows.</summary>
    [Theory]
    [InlineData("本月999号")]
    [InlineData("上月40日至99日")]
    public void No_month_has_such_days(string text) => Assert.False(DateRange.TryParse(text, null, out DateRange _, out _));
}
