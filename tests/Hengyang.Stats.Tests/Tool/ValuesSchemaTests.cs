using System.Text.Json;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>The schema in the package says what the converters write: every field, and nothing that is not so.</summary>
public sealed class ValuesSchemaTests
{
    private static readonly JsonElement Root = JsonDocument.Parse(File.ReadAllText(Repository.PathOf("docs", "schema", "values.schema.json"))).RootElement;
    private static readonly JsonSchemaCheck Schema = new(Root);

    /// <summary>What the sample of the schema of lines brings out, with a share of more than the whole.</summary>
    private static readonly StatisticsDocument[] Documents =
        [.. SchemaTests.Texts.Select(t => StatisticsDocument.Parse(t.Data, new StatisticsOptions { BareNumbers = true })), StatisticsDocument.Parse("出口3亿元，占比为120%。")];

    [Fact]
    public void Every_mention_and_its_value_is_as_the_schema_says()
    {
        var kinds = new HashSet<MentionKind>();
        foreach (StatisticsDocument document in Documents)
        {
            foreach (Mention mention in document.Mentions)
            {
                kinds.Add(mention.Kind);
                AssertIs("mention", mention);
                if (mention.TryGetQuantity(out Quantity quantity))
                    AssertIs("quantity", quantity, "quantityObject");
                else if (mention.TryGetChange(out PercentageChange change))
                    AssertIs("percentageChange", change, "percentageChangeObject");
                else if (mention.TryGetPeriod(out DateRange period))
                    AssertIs("dateRange", period, "dateRangeObject");
                else if (mention.TryGetRank(document, out Rank rank))
                    AssertIs("rank", rank, "rankObject");
            }
        }

        Assert.Equal([MentionKind.Quantity, MentionKind.Change, MentionKind.Period, MentionKind.Rank, MentionKind.Number], kinds.Order());
    }

    [Fact]
    public void Every_observation_and_warning_is_as_the_schema_says()
    {
        Assert.NotEmpty(Documents.SelectMany(d => d.Observations));
        Assert.NotEmpty(Documents.SelectMany(d => d.Warnings));
        Assert.All(Documents.SelectMany(d => d.Observations), o => AssertIs("observation", o, "observation"));
        Assert.All(Documents.SelectMany(d => d.Warnings), w => AssertIs("documentWarning", w, "documentWarning"));
        Assert.All(new[] { Unit.Yuan, Unit.None, Unit.Yuan.Per(Unit.Tonne) }, u => AssertIs("unit", u));
    }

    [Fact]
    public void What_says_nothing_is_as_the_schema_says()
    {
        AssertIs("mention", default(Mention));
        AssertIs("quantity", default(Quantity), "quantityObject");
        AssertIs("dateRange", default(DateRange), "dateRangeObject");
        AssertIs("percentageChange", PercentageChange.Unchanged(ComparisonBasis.YearOverYear), "percentageChangeObject");
    }

    [Theory]
    [InlineData("quantity", """{"value":"many"}""")]
    [InlineData("quantity", """{"value":1,"qualifier":"roughly"}""")]
    [InlineData("dateRange", """{"begin":"2023-13-01","end":"2023-12-01"}""")]
    [InlineData("dateRange", """{"begin":"2023-01-01"}""")]
    [InlineData("percentageChange", """{"value":3}""")]
    [InlineData("mention", """{"type":"period","start":0,"length":3,"value":3}""")]
    [InlineData("mention", """{"type":"rank","start":0,"length":3,"position":0}""")]
    [InlineData("observation", """{"value":3}""")]
    [InlineData("documentWarning", """{"kind":"odd"}""")]
    public void What_is_not_so_is_refused(string definition, string json) => Assert.NotEmpty(Schema.Errors(definition, JsonDocument.Parse(json).RootElement));

    [Fact]
    public void An_enum_without_a_place_in_a_value_is_a_word_too()
    {
        Assert.Equal("\"level\"", JsonSerializer.Serialize(IndicatorKind.Level));
        Assert.Equal("\"nearest\"", JsonSerializer.Serialize(DateDirection.Nearest));
        Assert.Equal("\"unknownHead, unlikely\"", JsonSerializer.Serialize(ObservationReasons.UnknownHead | ObservationReasons.Unlikely));
        Assert.Equal(ObservationReasons.FarName, JsonSerializer.Deserialize<ObservationReasons>("\"farName\""));
    }

    /// <param name="definition">What it is by the schema.</param>
    /// <param name="value">The value.</param>
    /// <param name="fields">The definition that has all its fields.</param>
    private static void AssertIs<T>(string definition, T value, string? fields = null)
    {
        JsonElement json = JsonSerializer.SerializeToElement(value);
        Assert.Equal([], Schema.Errors(definition, json));
        if (fields is not null)
        {
            JsonElement known = Root.GetProperty("$defs").GetProperty(fields).GetProperty("properties");
            Assert.All(json.EnumerateObject(), p => Assert.True(known.TryGetProperty(p.Name, out _), $"{fields} has no {p.Name}: {json}"));
        }
    }
}
