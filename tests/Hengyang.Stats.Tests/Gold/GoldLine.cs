using System.Text.Json;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>How much of an observation must be right: name, value and unit; period and changes too; area, parent and aspect too.</summary>
internal enum GoldLevel
{
    Core,
    Full,
    Whole,
}

/// <summary>
/// An observation as the library writes it in JSON. <c>alt</c> has other right answers for a field, <c>optional</c> is what a careful
/// reader may leave out.
/// </summary>
internal sealed class GoldLine(string json)
{
    private readonly JsonElement _gold = JsonDocument.Parse(json).RootElement;

    internal string Text => _gold.GetProperty("doc").GetString()!;

    internal bool IsOptional => _gold.TryGetProperty("optional", out JsonElement optional) && optional.GetBoolean();

    internal bool Overlaps(JsonElement found) =>
        Start(_gold) < Start(found) + Length(found) && Start(found) < Start(_gold) + Length(_gold);

    internal bool Is(JsonElement found, GoldLevel level) =>
        Overlaps(found) && Agrees("indicator", found, Plain) && Agrees("value", found, Plain) && Agrees("unit", found, Plain) &&
        (level == GoldLevel.Core || (Agrees("period", found, Days) && Agrees("changes", found, Changes))) &&
        (level != GoldLevel.Whole || (Agrees("area", found, Plain) && Agrees("parent", found, Plain) && Agrees("aspect", found, Plain)));

    private bool Agrees(string field, JsonElement found, Func<JsonElement?, string> key)
    {
        string answer = key(Field(found, field));
        return key(Field(_gold, field)) == answer || (Field(_gold, "alt") is { } others && Field(others, field) is { } list && list.EnumerateArray().Any(other => key(other) == answer));
    }

    private static int Start(JsonElement line) => line.GetProperty("start").GetInt32();

    private static int Length(JsonElement line) => line.GetProperty("length").GetInt32();

    private static JsonElement? Field(JsonElement line, string field) =>
        line.TryGetProperty(field, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static string Plain(JsonElement? value) => value switch
    {
        null or { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.Number } number => (number.GetDecimal() / 1.0000000000000000000000000000m).ToString("G29", null),
        { } text => text.GetString()!,
    };

    private static string Days(JsonElement? period) =>
        period is { ValueKind: JsonValueKind.Object } days ? $"{Plain(Field(days, "begin"))}/{Plain(Field(days, "end"))}" : "/";

    private static string Changes(JsonElement? changes) =>
        changes is { ValueKind: JsonValueKind.Array } list ? string.Join(' ', list.EnumerateArray().Select(Change).Distinct().Order(StringComparer.Ordinal)) : "";

    private static string Change(JsonElement change) =>
        $"{Plain(Field(change, "direction"))}:{Plain(Field(change, "value"))}:{Plain(Field(change, "unit"))}:{Plain(Field(change, "basis"))}";
}
