using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The JSON names of an enum's members, in the order of their values.</summary>
internal sealed class JsonNames
{
    internal static readonly JsonNames Qualifiers = new("exact", "about", "nearly", "over", "atLeast", "atMost", "lessThan", "moreThan", "range");
    internal static readonly JsonNames Dimensions = new(
        "count", "currency", "length", "area", "volume", "mass", "energy", "power", "time", "temperature", "concentration", "speed",
        "pressure", "data", "ratio", "rate", "other");
    internal static readonly JsonNames Directions = new("unchanged", "increase", "decrease");
    internal static readonly JsonNames Bases = new(
        null, "yearOverYear", "periodOverPeriod", "sinceYearStart", "versusPeriod", "annualAverage", "cumulative");
    internal static readonly JsonNames Moved = new("level", "rate");
    internal static readonly JsonNames Turns = new(null, "positive", "negative");
    internal static readonly JsonNames PriceBases = new(null, "nominal", "real");
    internal static readonly JsonNames Sizes = new("by", "toTimes", "doublings", "none", "byPart");
    internal static readonly JsonNames Precisions = new("day", "tenDays", "month", "quarter", "halfYear", "year", "multiYear");
    internal static readonly JsonNames OpenSides = new(null, "begin", "end");
    internal static readonly JsonNames Aspects = new("actual", "target", "forecast");
    internal static readonly JsonNames Mentions = new(null, "quantity", "change", "period", "rank", "number");
    internal static readonly JsonNames Warnings = new(
        "countsDiffer", "shareOverWhole", "partsOverWhole", "periodReversed", "changeContradictsLevels", "brokenCharacters");

    private readonly JsonEncodedText?[] _names;

    /// <summary>Makes the table; a null name is written as null.</summary>
    private JsonNames(params string?[] names) =>
        _names = Array.ConvertAll(names, static name => name is null ? (JsonEncodedText?)null : JsonEncodedText.Encode(name));

    internal void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> property, int member)
    {
        if (_names[member] is { } name)
            writer.WriteString(property, name);
        else
            writer.WriteNull(property);
    }

    /// <summary>The member that the reader's value names.</summary>
    /// <exception cref="JsonException">It names none.</exception>
    internal int Read(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        for (int i = 0; i < _names.Length; i++)
        {
            bool found = _names[i] is { } name
                ? reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(name.EncodedUtf8Bytes)
                : reader.TokenType == JsonTokenType.Null;
            if (found)
                return i;
        }

        JsonFields.Fail(how, $"{field} is none of the names that this field has");
        return 0;
    }
}
