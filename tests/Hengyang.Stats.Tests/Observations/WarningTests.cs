using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>What cannot be right is told, with its place, and neither repaired nor dropped.</summary>
public sealed class WarningTests
{
    [Theory]
    [InlineData("全市床位数占全省的120%。", DocumentWarningKind.ShareOverWhole, "床位数占全省的120%")]
    [InlineData("甲类商品销售額佔總額比重為101.5%。", DocumentWarningKind.ShareOverWhole, "甲类商品销售額佔總額比重為101.5%")]
    [InlineData("2022年12月至2022年3月，接待游客12万人次。", DocumentWarningKind.PeriodReversed, "2022年12月至2022年3月")]
    [InlineData("发电量由100亿千瓦时增加到120亿千瓦时，增长30%。", DocumentWarningKind.ChangeContradictsLevels, "发电量由100亿千瓦时增加到120亿千瓦时，增长30%")]
    [InlineData("财政收入120亿元。其中：税收90亿元；非税收入45亿元。", DocumentWarningKind.PartsOverWhole, "财政收入120亿元。其中：税收90亿元；非税收入45亿元")]
    public void A_warning(string text, DocumentWarningKind kind, string place)
    {
        DocumentWarning warning = Assert.Single(StatisticsDocument.Parse(text, ObservationTable.Options).Warnings);
        Assert.Equal(kind, warning.Kind);
        Assert.Equal(place, text.Substring(warning.Range.Start, warning.Range.Length));
    }

    [Theory]
    [InlineData("床位数占全省的12%，占全市的100%。")]
    [InlineData("2022年3月至12月，接待游客12万人次。")]
    [InlineData("去年12月至今年3月，接待游客12万人次。")]
    [InlineData("发电量由100亿千瓦时增加到120亿千瓦时，增长20%。")]
    [InlineData("产值由1.2亿元增加到1.3亿元，增长11%。")]
    [InlineData("产值由2015年的100亿元增加到2020年的150亿元，年均增长8.4%。")]
    [InlineData("财政收入120亿元。其中：税收90亿元；非税收入30.2亿元。")]
    [InlineData("幼儿园95所，其中：公办60所，民办35所，与上年92所相比增加3所。")]
    [InlineData("户籍人口100人。其中，城镇人口40人，乡村人口60人；男性人口51人，女性人口49人。")]
    [InlineData("进出口总值6.2亿元。其中，出口3.3亿元；进口2.9亿元；贸易顺差0.4亿元。")]
    [InlineData("财政收入17亿元。其中：地方一般预算收入12亿元；税收总收入10亿元。")]
    public void No_warning(string text) => Assert.Empty(StatisticsDocument.Parse(text, ObservationTable.Options).Warnings);
}
