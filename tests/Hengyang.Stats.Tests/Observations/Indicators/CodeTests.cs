using Xunit;

namespace Hengyang.Stats.Tests.Observations.Indicators;

/// <summary>Codes by which rows of different texts join: a wrong one is worse than none.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("地区生产总值4000亿元。", "gdp", IndicatorKind.Level)]
    [InlineData("全年社会消费品零售总额增长8%。", "retail-sales.consumer-goods", IndicatorKind.Level)]
    [InlineData("社会消费品零售总额增速为8%。", "retail-sales.consumer-goods", IndicatorKind.Rate)]
    [InlineData("社會消費品零售總額3億元。", "retail-sales.consumer-goods", IndicatorKind.Level)]
    [InlineData("常住人口城镇化率65.2%。", "urbanization-rate", IndicatorKind.Ratio)]
    [InlineData("居民消费价格上涨2%。", "cpi", IndicatorKind.Index)]
    [InlineData("GDP4000亿元。", "gdp", IndicatorKind.Level)]
    public void An_indicator_that_is_known_has_its_code(string text, string code, IndicatorKind kind)
    {
        Observation observation = Read(text);

        Assert.Equal((code, kind), (observation.IndicatorCode, observation.IndicatorKind));
    }

    [Theory]
    [InlineData("云津牌手表产量3万只。")]
    [InlineData("新能源汽车出口3万辆。")]
    [InlineData("云津牌手表占全国手表的比重为8%。")]
    [InlineData("地区生产总值3万吨。")]
    [InlineData("新增贷款余额3亿元。")]
    public void What_is_not_that_indicator_has_no_code(string text)
    {
        Observation observation = Read(text);

        Assert.Equal((null, (IndicatorKind?)null), (observation.IndicatorCode, observation.IndicatorKind));
    }

    [Theory]
    [InlineData("衡阳市出口3亿元。", "430400")]
    [InlineData("湖南省衡阳市出口3亿元。", "430400")]
    [InlineData("石家庄市新华区出口3亿元。", "130105")]
    [InlineData("湖南出口3亿元。", "430000")]
    [InlineData("恩施州出口3亿元。", "422800")]
    [InlineData("新华区出口3亿元。", null)]
    [InlineData("德国出口3亿元。", null)]
    [InlineData("出口3亿元。", null)]
    [InlineData("石家庄市2023年统计公报\n\n全市办实事。新华区出口3亿元。", "130105")]
    public void An_area_has_its_code_where_its_name_means_one(string text, string? code) => Assert.Equal(code, Read(text).AreaCode);

    [Theory]
    [InlineData("耕地面积3万亩。", 20000000, "平方米")]
    [InlineData("地区生产总值4000亿元。", 400000000000, "元")]
    [InlineData("粮食产量3万吨。", 30000000, "公斤")]
    [InlineData("常住人口3万人。", 30000, "人")]
    public void A_value_has_its_base_unit(string text, long value, string unit)
    {
        Quantity? inBase = Read(text).BaseValue;

        Assert.NotNull(inBase);
        Assert.Equal((value, unit), (inBase.Value.Value, inBase.Value.Unit.Name));
    }

    [Fact]
    public void A_change_alone_has_no_base_value() => Assert.Null(Read("出口增长3%。").BaseValue);

    [Fact]
    public void Indicators_and_areas_of_ones_own_have_their_codes()
    {
        StatisticsOptions options = new()
        {
            Indicators = new IndicatorCatalogue(new IndicatorCatalogueRow("own.visits", IndicatorKind.Level, Dimension.Count, "公园入园人次", "入园人次")),
            Areas = new AreaCatalogue(new AreaCatalogueRow("华东片区", "E"), new AreaCatalogueRow("岣嵝峰")),
        };

        Observation one = Assert.Single(StatisticsDocument.Parse("华东片区公园入园人次3万人次。", options).Observations);
        Observation other = Assert.Single(StatisticsDocument.Parse("岣嵝峰入園人次3萬元。", options).Observations);

        Assert.Equal(("公园入园人次", "own.visits", IndicatorKind.Level, "华东片区", "E"), (one.Indicator, one.IndicatorCode, one.IndicatorKind, one.Area, one.AreaCode));
        Assert.Equal(("入園人次", null, "岣嵝峰", null), (other.Indicator, other.IndicatorCode, other.Area, other.AreaCode));
    }

    [Fact]
    public void The_last_row_of_a_name_counts()
    {
        IndicatorCatalogue own = new(
            new IndicatorCatalogueRow("a", IndicatorKind.Level, Dimension.Currency, "地区生产总值"),
            new IndicatorCatalogueRow("b", IndicatorKind.Stock, Dimension.Currency, "地区生产总值"));

        Observation observation = Assert.Single(StatisticsDocument.Parse("地区生产总值3亿元。", new StatisticsOptions { Indicators = own }).Observations);

        Assert.Equal(("b", IndicatorKind.Stock), (observation.IndicatorCode, observation.IndicatorKind));
    }

    [Fact]
    public void A_catalogue_refuses_rows_without_a_name()
    {
        Assert.Throws<ArgumentException>("rows", () => new IndicatorCatalogue(new IndicatorCatalogueRow("a", IndicatorKind.Level, Dimension.Count)));
        Assert.Throws<ArgumentException>("rows", () => new IndicatorCatalogue(new IndicatorCatalogueRow(" ", IndicatorKind.Level, Dimension.Count, "甲")));
        Assert.Throws<ArgumentException>("rows", () => new AreaCatalogue(new AreaCatalogueRow("")));
        Assert.Throws<ArgumentNullException>(() => new AreaCatalogue(null!));
        Assert.Throws<ArgumentNullException>(() => new IndicatorCatalogue(null!));
    }

    /// <summary>No two wordings of the table have one key, and every code is there once.</summary>
    [Fact]
    public void The_table_is_whole()
    {
        string[] codes = [.. IndicatorTable.Known.Codes];

        Assert.Equal(1436, codes.Length);
        Assert.Equal(codes.Length, codes.Distinct().Count());
    }

    private static Observation Read(string text) => Assert.Single(StatisticsDocument.Parse(text).Observations);
}
