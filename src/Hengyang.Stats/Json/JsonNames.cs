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
        "countsDiffer", "shareOverWhole", "partsOverWhole", "periodReversed", "changeContradictsLevels",
        "cellsDiffer", "figureUnread", "unitUnknown", "brokenCharacters");
    internal static readonly JsonNames Kinds = new("level", "rate", "index", "ratio", "stock");
    internal static readonly JsonNames Reasons = new("unknownHead", "restoredName", "farName", "longName", "unlikely");

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

    /// <summary>The names of the members that a set of flags holds, as an array: flag 1 is member 0, flag 2 member 1.</summary>
    internal void WriteFlags(Utf8JsonWriter writer, ReadOnlySpan<byte> property, int flags)
    {
        writer.WriteStartArray(property);
        for (int i = 0; i < _names.Length; i++)
            if (((flags >> i) & 1) != 0 && _names[i] is { } name)
                writer.WriteStringValue(name);
        writer.WriteEndArray();
    }

    /// <summary>The flags that an array of names holds; null is none.</summary>
    internal int ReadFlags(ref Utf8JsonReader reader, in JsonReading how, string field)
    {
        int flags = 0;
        if (reader.TokenType == JsonTokenType.Null)
            return flags;
        if (reader.TokenType != JsonTokenType.StartArray)
            JsonFields.Fail(how, $"{field} is no array");
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            flags |= 1 << Read(ref reader, how, field);
        return flags;
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
