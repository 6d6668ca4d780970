using System.Text.Json;
using System.Text.RegularExpressions;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>
/// Checks JSON against a schema of the 2020-12 draft, as far as ours goes: the packages that know all of it were not to be had.
/// A keyword that it does not know is an error, so that the schema cannot outgrow it unseen.
/// </summary>
internal sealed class JsonSchemaCheck(JsonElement root)
{
    /// <summary>What is wrong with a value, with its place; empty when nothing is.</summary>
    internal IEnumerable<string> Errors(JsonElement value) => Errors(value, root, "$");

    /// <summary>The same by one of the definitions.</summary>
    internal IEnumerable<string> Errors(string definition, JsonElement value) => Errors(value, root.GetProperty("$defs").GetProperty(definition), "$");

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, string place) =>
        schema.EnumerateObject().SelectMany(keyword => Errors(value, schema, keyword, place));

    private IEnumerable<string> Errors(JsonElement value, JsonElement schema, JsonProperty keyword, string place)
    {
        JsonElement wanted = keyword.Value;
        switch (keyword.Name)
        {
            case "$schema" or "$id" or "title" or "description" or "$defs":
                return [];
            case "$ref":
                return Errors(value, root.GetProperty("$defs").GetProperty(wanted.GetString()!["#/$defs/".Length..]), place);
            case "type":
                return Unless(wanted.ValueKind == JsonValueKind.Array
                    ? wanted.EnumerateArray().Any(t => IsOfType(value, t.GetString()!))
                    : IsOfType(value, wanted.GetString()!));
            case "const":
                return Unless(JsonElement.DeepEquals(value, wanted));
            case "enum":
                return Unless(wanted.EnumerateArray().Any(v => JsonElement.DeepEquals(v, value)));
            case "minimum":
                return Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() >= wanted.GetDecimal());
            case "minLength":
                return Unless(value.ValueKind != JsonValueKind.String || value.GetString()!.Length >= wanted.GetInt32());
            case "pattern":
                return Unless(value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, wanted.GetString()!));
            case "required":
                return Unless(value.ValueKind != JsonValueKind.Object || wanted.EnumerateArray().All(n => value.TryGetProperty(n.GetString()!, out _)));
            case "items":
                return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().SelectMany(v => Errors(v, wanted, place + "[]")) : [];
            case "properties":
                return value.ValueKind != JsonValueKind.Object ? []
                    : wanted.EnumerateObject().SelectMany(p => value.TryGetProperty(p.Name, out JsonElement v) ? Errors(v, p.Value, $"{place}.{p.Name}") : []);
            case "additionalProperties" when wanted.ValueKind == JsonValueKind.False:
                return Unless(value.ValueKind != JsonValueKind.Object
                    || value.EnumerateObject().All(p => schema.GetProperty("properties").TryGetProperty(p.Name, out _)));
            case "maximum":
                return Unless(value.ValueKind != JsonValueKind.Number || value.GetDecimal() <= wanted.GetDecimal());
            case "format" when wanted.ValueEquals("date"):
                return Unless(value.ValueKind != JsonValueKind.String || DateOnly.TryParseExact(value.GetString(), "yyyy-MM-dd", out _));
            case "anyOf":
                return Unless(wanted.EnumerateArray().Any(s => !Errors(value, s, place).Any()));
            case "allOf":
                return wanted.EnumerateArray().SelectMany(s => Errors(value, s, place));
            case "oneOf":
                return Unless(wanted.EnumerateArray().Count(s => !Errors(value, s, place).Any()) == 1);
            default:
                return [$"{place}: the keyword {keyword.Name} is unknown to this check"];
        }

        IEnumerable<string> Unless(bool ok) => ok ? [] : [$"{place}: {keyword.Name} {wanted} forbids {value}"];
    }

    private static bool IsOfType(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.GetDecimal() % 1 == 0,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        _ => false,
    };
}
