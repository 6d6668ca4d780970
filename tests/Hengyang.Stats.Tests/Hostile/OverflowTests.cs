using Hengyang.Stats.Tests.Hostile;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Numbers at the edge of decimal, with what may stand behind a number: each row once threw an OverflowException.</summary>
public class OverflowTests
{
    [Theory]
    [InlineData("79228162514264337593543950335年多")]
    [InlineData("79228162514264337593543950335％半")]
    [InlineData("79228162514264337593543950335成五")]
    [InlineData("79228162514264337593543950335元三角")]
    [InlineData("7922816251426433759354395033—9千万人")]
    [InlineData("-7922816251426433759354395033—9千万人")]
    [InlineData("79228162514264337593543950335又二分之一")]
    [InlineData("增长79228162514264337593543950335倍")]
    [InlineData("翻79228162514264337593543950335番")]
    [InlineData("发行总额（万亿）79228162514264337593543950335")]
    [InlineData("指标\t数值（万亿元）\n甲\t79228162514264337593543950335\n")]
    public void Nothing_throws_at_the_edge_of_decimal(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text);
        foreach (Mention mention in document.Mentions)
        {
            Assert.InRange(mention.Range.End, 1, text.Length);
            if (mention.TryGetChange(out PercentageChange change))
                Assert.True(change.Factor is null or > 0);
        }

        foreach (Observation observation in document.Observations)
            Assert.InRange(observation.Range.End, 1, text.Length);
    }

    /// <summary>All that is reckoned with numbers of a text: parts, halves, 多, magnitudes, sums of parts, levels that are compared, moves of ranks, stretches of time.</summary>
    public static TheoryData<string> Reckoned() =>
    [
        "{0}元5角", "{0}元4角5分", "{0}亩8分", "{0}块五", "{0}米8", "{0}米75", "{0}成五", "{0}折", "{0}个半小时", "{0}个半月", "{0}年半", "{0}倍半", "{0}几个", "{0}多人", "{0}余元",
        "{0}个多亿", "{0}万亿", "-{0}多元", "{0}±{0}元", "{0}%±3%", "{0}~-{0}元", "百分之{0}", "{0}分之{0}", "{0}/{0}的税收", "翻{0}番多", "增长{0}个百分点", "下降{0}倍", "{0}:{0}",
        "比{0}元增加{0}元", "从{0}元下降到-{0}元", "由{0}元增加到{0}元，增长5%", "收入由{0}元增加到70000元，增长5%", "居全国第5位，较上年上升{0}位", "上升{0}位，居全国第{0}位",
        "机构{0}个，其中县级170个，与上年末{0}个相比增加{0}个", "收入-{0}元，其中支农支出{0}元；行政管理费支出{0}元；", "收入{0}元，其中甲-{0}元，乙-{0}元，丙-{0}元",
        "春节{0}天增长5%", "前{0}个月", "近{0}年", "{0}天后", "{0}年前", "过去{0}个月", "第{0}个五年计划", "{0}小时30分{0}秒", "每{0}元{0}分", "东经{0}度30分",
        "\t\t{0}\n\t\t9", "指标\t2023年（亿元）\t2024年（亿元）\t增长（%）\n甲\t{0}\t-{0}\t{0}\n乙\t1\t{0}\t{0}\n", "年份\t{0}\n2023\t{0}\n2024\t-{0}\n",
    ];

    [Theory]
    [MemberData(nameof(Reckoned))]
    public void Nothing_throws_whatever_is_reckoned(string sentence)
    {
        string[] numbers =
        [
            "79228162514264337593543950335", "79228162514264337593543950330", "7922816251426433759354395", "792281625142643375935", "1000000000000000000000000", "0.0000000000000000000000000001",
            "7.9228162514264337593543950335", "2147483647", "2147483648", "9999999", "100000", "9999", "0",
        ];
        Assert.All(numbers, number => Assert.Null(Promises.FaultOf(sentence.Replace("{0}", number, StringComparison.Ordinal))));
    }
}
