using System.Text;
using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Readme;

/// <summary>The C# of docs/library.md, compiled and run; each line of the page stands here as it is.</summary>
public sealed class GuideExamples
{
    private const string Text = "2023年，全县固定资产投资50亿元，增长11%。";

    [Fact]
    public void One_value()
    {
        string[] lines = ["2.1亿元", "约5%"];
        Quantity export = Quantity.Parse("2.1亿元");
        if (!Quantity.TryParse("2.1亿圆桌", out _, out ParseError error))
            Console.WriteLine(error);
        Quantity[] column = [.. lines.Select(Quantity.Parse)];
        Quantity.TryParsePartial("2.1亿元，同比增长92%", out Quantity head, out int length);
        Assert.Equal((210_000_000m, export, 5), (export.Value, head, length));
        Assert.Equal(2, column.Length);
        Assert.NotEqual(ParseStatus.Ok, error.Status);
        Assert.Equal((8, 1), (export.WrittenPower, export.WrittenDecimals));
    }

    [Fact]
    public void Units()
    {
        Quantity area = Quantity.Parse("15亩");
        area.TryConvert(Unit.Hectare, out Quantity hectares);
        Unit price = Unit.Yuan.Per(Unit.Tonne);
        string? code = Unit.KilowattHour.UcumCode;
        Assert.Equal(("1公顷", "元/吨", "kW.h"), (hectares.ToString(), price.Name, code));
    }

    [Theory]
    [InlineData("5亿元", Qualifier.Exact, 500_000_000, 500_000_000)]
    [InlineData("约5亿元", Qualifier.About, null, null)]
    [InlineData("近5亿元", Qualifier.Nearly, null, 500_000_000)]
    [InlineData("超5亿元", Qualifier.Over, 500_000_000, null)]
    [InlineData("2.8万余人", Qualifier.Over, 28_000, 29_000)]
    [InlineData("5亿元以上", Qualifier.AtLeast, 500_000_000, null)]
    [InlineData("不足5亿元", Qualifier.LessThan, null, 500_000_000)]
    [InlineData("3至5亿元", Qualifier.Range, 300_000_000, 500_000_000)]
    public void Bounds(string text, Qualifier qualifier, int? low, int? high)
    {
        Quantity quantity = Quantity.Parse(text);
        Assert.Equal((qualifier, low, high), (quantity.Qualifier, (int?)quantity.Low, (int?)quantity.High));
    }

    [Fact]
    public void Cells()
    {
        StatisticsDocument table = StatisticsDocument.ParseTable([["2024年", "单位：亿元"], ["指标", "总量", "增长（%）"], ["出口", "1,234.5", "-3.2"]]);
        (int row, int column) = table.CellOf(table.Observations[0].ValueRange!.Value.Start);
        bool read = Quantity.TryParse("1,234.5", "亿元", out Quantity figure);
        Assert.Equal((2, 1, true, figure), (row, column, read, table.Observations[0].Value));
        Assert.Equal((DateRange.Year(2024), "出口", -3.2m), (table.Observations[0].Period, table.Observations[0].Indicator, table.Observations[0].Changes[0].SignedValue));
    }

    [Fact]
    public void Days()
    {
        DateRange months = DateRange.Parse("今年1—11月", new DateOnly(2023, 12, 20));
        DateRange point = DateRange.Parse("截至2023年6月底");
        DateRange yearless = DateRange.Parse("11月");
        PeriodText.TryParse("去年11月", out PeriodText words);
        Assert.Equal(("2023-01/2023-11", true, "XXXX-11"), (months.ToString(), point.IsPointInTime, yearless.ToString()));
        Assert.Equal(DateRange.Month(2022, 11), words.Resolve(new DateOnly(2023, 12, 20)));
    }

    [Fact]
    public void Changes()
    {
        PercentageChange change = PercentageChange.Parse("同比增长92%");
        Quantity after = change.Apply(Quantity.Parse("100亿元"));
        PercentageChange made = PercentageChange.FromSigned(-3.9m, Unit.Percent, ComparisonBasis.YearOverYear);
        PercentageChange between = PercentageChange.Between(Quantity.Parse("385亿元"), Quantity.Parse("400亿元"), ComparisonBasis.YearOverYear, decimals: 1);
        Assert.Equal(("192亿元", "同比下降3.9%", "同比增长3.9%"), (after.ToString(), made.ToString(), between.ToString()));
    }

    [Fact]
    public async Task Texts()
    {
        string text = Text;
        StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20) });
        foreach (Observation observation in document.Observations)
            Console.WriteLine($"{observation.Area} {observation.Indicator}: {observation.Value} in {observation.Period}, “{document.TextOf(observation.Range)}”");
        foreach (DocumentWarning warning in document.Warnings)
            Console.WriteLine(warning);
        Assert.Equal("固定资产投资", Assert.Single(document.Observations).Indicator);

        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        StatisticsOptions? options = null;
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, options, cancellationToken))
            Console.WriteLine($"{observation.Range.Start}: {observation}");
        Assert.Equal(stream.Length, stream.Position);

        string json = JsonSerializer.Serialize(document.Observations);
        List<Observation>? back = JsonSerializer.Deserialize<List<Observation>>(json);
        Quantity fromText = JsonSerializer.Deserialize<Quantity>("\"2.1亿元\"");
        Assert.Equal(document.Observations, back);
        Assert.Equal(Quantity.Parse("2.1亿元"), fromText);
    }

    [Fact]
    public void Comparing()
    {
        bool same = DateRange.Year(2023).SameDays(DateRange.Months(2023, 1, 12));
        bool known = Quantity.Parse("近3亿元").TryCompareTo(Quantity.Parse("3亿元"), out int order);
        decimal ratio = Quantity.Parse("3公里") / Quantity.Parse("1500米");
        (DateOnly? begin, DateOnly? end) = DateRange.Quarter(2023, 3);
        Assert.Equal((true, true, -1, 2m), (same, known, order, ratio));
        Assert.Equal((new DateOnly(2023, 7, 1), new DateOnly(2023, 9, 30)), (begin, end));
    }

    [Fact]
    public void Own_units()
    {
        var units = new UnitCatalogue(UnitCatalogueRow.Classifier("箩"), UnitCatalogueRow.Measure("垧", 15, Unit.Mu));
        var periods = new PeriodTable(PeriodTableRow.Span("三年行动期", new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31)));
        var own = new StatisticsOptions { Units = units, Periods = periods, Area = "衡阳市" };
        Quantity.TryParse("3箩", units, out Quantity baskets);
        Assert.Equal(("箩", "衡阳市"), (baskets.Unit.Name, own.Area));
    }

    [Fact]
    public void Every_line_of_the_guide_is_compiled_here()
    {
        string[] source = [.. File.ReadAllLines(Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Readme", "GuideExamples.cs")).Select(l => l.Trim())];
        var lines = new List<string>();
        bool isCode = false;
        foreach (string line in File.ReadAllLines(Contracts.Repository.PathOf("docs", "library.md")))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
                isCode = line == "```csharp";
            else if (isCode)
                lines.Add(line.Trim());
        }

        Assert.True(lines.Count > 25, $"only {lines.Count} lines");
        Assert.Empty(lines.Except(source));
    }
}
