using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>Units, classifiers and words that a user brings along.</summary>
public class UnitCatalogueTests
{
    private static readonly UnitCatalogueRow Shang = UnitCatalogueRow.Measure("垧", 15, Unit.Mu);
    private static readonly UnitCatalogueRow Luo = UnitCatalogueRow.Classifier("箩");

    private static readonly UnitCatalogue Own = new(
        Shang, Luo,
        UnitCatalogueRow.Classifier("个孵化位"),
        UnitCatalogueRow.Alias("标准亩", Unit.Mu),
        UnitCatalogueRow.Word("百日千万"),
        UnitCatalogueRow.Word("三个一百工程"));

    [Theory]
    [InlineData("承包地12.5垧，", "12.5垧=12.5 垧")]
    [InlineData("近三百垧地", "近三百垧=300 垧")]
    [InlineData("收茶3箩", "3箩=3 箩")]
    [InlineData("收茶1.2萬箩", "1.2萬箩=12000 箩")]
    [InlineData("新增20个孵化位", "20个孵化位=20 个孵化位")]
    [InlineData("改造5万标准亩", "5万标准亩=50000 亩")]
    [InlineData("地租1200元/垧", "1200元/垧=1200 元/垧")]
    [InlineData("亩产2箩/亩", "2箩/亩=2 箩/亩")]
    [InlineData("实施三个一百工程，新建3个园区", "3个=3 个")]
    [InlineData("产值3.2亿元", "3.2亿元=320000000 元")]
    public void ReadsUnitsOfTheUser(string text, string expected)
    {
        using var reader = new StatisticsReader(text, new StatisticsOptions { Units = Own });
        var found = new List<string>();
        while (reader.Read())
            if (reader.Current.TryGetQuantity(out Quantity quantity))
                found.Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{text.AsSpan(reader.Current.Range.Start, reader.Current.Range.Length)}={quantity.Value} {quantity.Unit.Name}"));
        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void WithoutTheCatalogueItsNamesMeanNothing()
    {
        using var reader = new StatisticsReader("承包地12.5垧");
        Assert.False(reader.Read());
        Assert.False(Unit.TryParse("垧", out _));
    }

    [Fact]
    public void ReadingWithACatalogueAllocatesNothing()
    {
        var options = new StatisticsOptions { Units = Own };
        Allocations.None(() =>
        {
            using var reader = new StatisticsReader("承包地12.5垧，收茶3箩，三个一百工程，地租1200元/垧。", options);
            while (reader.Read())
            {
            }
        });
    }

    [Fact]
    public void DocumentsReadThemToo()
    {
        StatisticsDocument document = StatisticsDocument.Parse("2023年，全县流转耕地1200垧。", new StatisticsOptions { Units = Own });
        Observation observation = Assert.Single(document.Observations);
        Assert.Equal("垧", observation.Value?.Unit.Name);
    }

    [Fact]
    public void AMeasureConvertsExactly()
    {
        Assert.Equal(Dimension.Area, Shang.Unit.Dimension);
        Assert.Equal(new Quantity(2, Unit.Hectare), new Quantity(2, Shang.Unit).ConvertTo(Unit.Hectare));
        Assert.False(Luo.Unit.IsConvertibleTo(Unit.Piece));
    }

    [Fact]
    public void TheSameDefinitionIsTheSameUnit()
    {
        Assert.Equal(Shang.Unit, UnitCatalogueRow.Measure("垧", 30, Unit.Mu, 2).Unit);
        Assert.NotEqual(Shang.Unit, UnitCatalogueRow.Measure("垧", 10, Unit.Mu).Unit);
    }

    [Fact]
    public void JsonReadsWhatItWrites()
    {
        var quantity = new Quantity(12.5m, Luo.Unit.Per(Unit.Mu));
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(quantity)));
    }

    [Theory]
    [InlineData("千垧")]
    [InlineData("元/垧")]
    [InlineData(" 垧")]
    [InlineData("")]
    public void NamesThatNoTextCouldUseAreRefused(string name) =>
        Assert.ThrowsAny<ArgumentException>(() => UnitCatalogueRow.Classifier(name));

    [Fact]
    public void AMeasureOfNothingIsRefused()
    {
        Assert.Throws<ArgumentException>(() => UnitCatalogueRow.Measure("垧", 15, Unit.None));
        Assert.Throws<ArgumentException>(() => UnitCatalogueRow.Measure("垧", 15, Unit.Doubling));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitCatalogueRow.Measure("垧", 0, Unit.Mu));
        Assert.Throws<ArgumentOutOfRangeException>(() => UnitCatalogueRow.Measure("垧", long.MaxValue, Unit.Hectare));
    }

    [Fact]
    public void Own_units_must_be_given()
    {
        Assert.Throws<ArgumentNullException>("units", static () => Quantity.TryParse("3箩", (UnitCatalogue)null!, out _));
        Assert.Throws<ArgumentNullException>("units", static () => Unit.TryParse("箩", (UnitCatalogue)null!, out _));
    }
}
