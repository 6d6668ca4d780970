using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Verbs between a thing and its figure, adverbs of a movement, and who reckons with it: none of them is part of the name.</summary>
public sealed class VerbsOfReachingTests
{
    [Theory]
    [InlineData("全市蔬菜产值站稳41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值攀至41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值蹿至41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值修正为41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值刚刚超过41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值目前约41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("全市蔬菜产值连续突破41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("大行料蔬菜产值达41亿元。", "蔬菜产值", 4_100_000_000)]
    [InlineData("此后，这些企业产值达41亿元。", "企业产值", 4_100_000_000)]
    [InlineData("不含农户的投资额达41亿元。", "不含农户的投资额", 4_100_000_000)]
    public void TheNameEndsBeforeTheVerb(string text, string name, long value)
    {
        Observation observation = Assert.Single(StatisticsDocument.Parse(text).Observations);
        Assert.Equal(name, observation.Indicator);
        Assert.Equal(value, observation.Value!.Value.Value);
    }

    [Theory]
    [InlineData("全市蔬菜产值略增长5.2%。")]
    [InlineData("全市蔬菜产值急剧增长5.2%。")]
    [InlineData("全市蔬菜产值强劲增长5.2%。")]
    [InlineData("全市蔬菜产值爆发式增长5.2%。")]
    [InlineData("全市蔬菜产值跳升5.2%。")]
    [InlineData("全市蔬菜产值突然增长5.2%。")]
    public void TheAdverbIsOfTheMovement(string text)
    {
        Observation observation = Assert.Single(StatisticsDocument.Parse(text).Observations);
        Assert.Equal("蔬菜产值", observation.Indicator);
        Assert.Null(observation.Value);
        PercentageChange change = Assert.Single(observation.Changes);
        Assert.Equal((ChangeDirection.Increase, 5.2m), (change.Direction, change.Size.Value));
    }

    [Theory]
    [InlineData("全市蔬菜产值目标为41亿元。", Aspect.Target)]
    [InlineData("全市蔬菜产值剑指41亿元。", Aspect.Target)]
    [InlineData("全市蔬菜产值达41亿元。", Aspect.Actual)]
    public void AnAimIsNotYetReached(string text, Aspect aspect) =>
        Assert.Equal(aspect, Assert.Single(StatisticsDocument.Parse(text).Observations).Aspect);

    [Theory]
    [InlineData("差不多41亿元", Qualifier.About)]
    [InlineData("41亿元出头", Qualifier.Over)]
    [InlineData("41亿元不到", Qualifier.LessThan)]
    [InlineData("41亿元封顶", Qualifier.AtMost)]
    public void WordsAroundTheFigureQualifyIt(string text, Qualifier qualifier) =>
        Assert.Equal(qualifier, Quantity.Parse(text).Qualifier);
}
