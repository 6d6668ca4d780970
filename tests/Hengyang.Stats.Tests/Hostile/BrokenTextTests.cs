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
    public void Nothing_is_wrong_any_more(string text) => Assert.Null(new OneText().Failure(text));
}
