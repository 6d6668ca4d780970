using System.Text.Json.Nodes;

/// <summary>Looks at the document of OpenAPI as a client's generator does: from the operations along the references to the fields.</summary>
internal sealed class Shapes(JsonObject document)
{
    private static readonly string[] QuantityFields = ["value", "low", "high", "qualifier", "unit", "dimension"];

    internal void Check()
    {
        Has("Fact.value", "Quantity.QuantityObject", QuantityFields);
        Has("Fact.period", "DateRange.DateRangeObject", ["begin", "end", "precision", "asOf", "timex"]);
        Has("Read.change", "PercentageChange.PercentageChangeObject", ["direction", "value", "unit", "basis", "basePeriod", "factor"]);
        Has("Read.rank", "Rank.RankObject", ["position", "fromBottom", "top", "scope"]);
        Has("Read.first", "Observation", ["indicator", "value", "unit", "period", "area", "changes", "rank", "aspect", "confidence", "indicatorCode"]);
        Has("Read.mentions", "Mention.QuantityMention.QuantityObject", QuantityFields);
        Has("Read.mentions", "Mention.PeriodMention.DateRangeObject", ["begin", "end"]);
        Has("Read.periods", "DateRange.DateRangeObject", ["begin", "end"]);
        Has("Read.warnings", "DocumentWarning", ["kind", "start", "length", "message"]);
        Must(Types(Component("Unit")).Order().SequenceEqual(["null", "string"]), "a unit is its name");
        Must(Follow(Component("Fact")["properties"]!["value"]!).ToJsonString().Contains("\"type\":\"string\""), "a quantity may be a text");
        Must(Words(Component("QuantityObject")["properties"]!["qualifier"]!).Contains("atLeast"), "a qualifier is a word");
        Must(Words(Component("Observation")["properties"]!["aspect"]!) is ["actual", "target", "forecast"], "an aspect is a word");
        Must(Words(Follow(Component("Read")["properties"]!["aspect"]!)).Contains("forecast"), "an enum beside the values is a word too");
        Must(document["paths"]!["/texts"]!.ToJsonString().Contains("#/components/schemas/Observation"), "an operation answers with observations");
        Must(Parameter("/days")["$ref"]?.GetValue<string>() == "#/components/schemas/DateRange" || Types(Parameter("/days")).Contains("string"), "a period of the query is a text");
        foreach ((string name, JsonNode? schema) in document["components"]!["schemas"]!.AsObject())
            Must(schema!.AsObject().Count > 0, $"{name} says nothing");
    }

    /// <summary>Whether a property leads along components to one that has all these fields.</summary>
    private void Has(string property, string components, string[] fields)
    {
        string[] from = property.Split('.');
        JsonNode at = Component(from[0])["properties"]![from[1]]!;
        foreach (string component in components.Split('.'))
        {
            Must(at.ToJsonString().Contains($"\"#/components/schemas/{component}\""), $"{property} leads to {component}: {at.ToJsonString()}");
            at = Component(component);
        }
        string[] missing = [.. fields.Where(f => at["properties"]?[f] is not JsonObject { Count: > 0 })];
        Must(missing is [], $"{components} has no {string.Join(", ", missing)}: {at.ToJsonString()}");
    }

    private JsonNode Parameter(string path) => document["paths"]![path]!["get"]!["parameters"]![0]!["schema"]!;

    private JsonNode Component(string name) => document["components"]!["schemas"]![name] ?? throw new InvalidOperationException($"there is no component {name}");

    private JsonNode Follow(JsonNode schema) => schema["$ref"] is { } reference ? Component(reference.GetValue<string>().Split('/')[^1]) : schema;

    private static string[] Types(JsonNode schema) => schema["type"] is JsonArray all ? [.. all.Select(t => t!.GetValue<string>())] : [schema["type"]?.GetValue<string>() ?? ""];

    private static string?[] Words(JsonNode schema) => schema["enum"] is JsonArray all ? [.. all.Select(w => w?.GetValue<string>())] : [];

    private static void Must(bool holds, string what)
    {
        if (!holds)
            throw new InvalidOperationException(what);
    }
}
