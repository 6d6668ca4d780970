using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes an <see cref="Observation"/> with the fields of the tool's lines: <c>start</c>, <c>length</c>, <c>indicator</c>, <c>value</c>,
/// <c>low</c>, <c>high</c>, <c>qualifier</c>, <c>unit</c>, <c>dimension</c>, <c>area</c>, <c>period</c>, <c>parent</c>, <c>aspect</c>, <c>changes</c>,
/// <c>rank</c>, <c>confidence</c>, <c>reasons</c>, <c>indicatorCode</c>, <c>indicatorKind</c>, <c>areaCode</c>, and <c>valueStart</c> and <c>valueLength</c>
/// where the value's own place is known; and reads them back. <c>indicator</c> is required.
/// </summary>
/// <remarks>
/// Some fields are written only where they say something: <c>open</c> of a period, <c>previous</c> of a rank, <c>priceBasis</c> and
/// <c>size</c> of a change.
/// </remarks>
public sealed class ObservationJsonConverter : JsonConverter<Observation>
{
    private static JsonReading Reading(JsonSerializerOptions? options) => new(nameof(Observation), options);

    /// <inheritdoc/>
    public override Observation Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonReading how = Reading(options);
        if (reader.TokenType != JsonTokenType.StartObject)
            JsonFields.Fail(how, "an object is expected");
        var value = default(QuantityFields);
        int start = 0;
        int length = 0;
        string? indicator = null;
        string? area = null;
        string? parent = null;
        DateRange? period = null;
        Rank? rank = null;
        Aspect aspect = default;
        PercentageChange[] changes = [];
        var rest = default(ObservationRest);
        while (JsonFields.Next(ref reader))
        {
            if (value.TryRead(ref reader, how) || rest.TryRead(ref reader, how))
                continue;
            if (JsonFields.Is(ref reader, how, "start"u8))
                start = JsonFields.ReadInteger(ref reader, how, "start");
            else if (JsonFields.Is(ref reader, how, "length"u8))
                length = JsonFields.ReadInteger(ref reader, how, "length");
            else if (JsonFields.Is(ref reader, how, "indicator"u8))
                indicator = JsonFields.ReadText(ref reader, how, "indicator");
            else if (JsonFields.Is(ref reader, how, "area"u8))
                area = JsonFields.ReadText(ref reader, how, "area");
            else if (JsonFields.Is(ref reader, how, "parent"u8))
                parent = JsonFields.ReadText(ref reader, how, "parent");
            else if (JsonFields.Is(ref reader, how, "period"u8))
                period = reader.TokenType == JsonTokenType.Null ? null : DateRangeJsonConverter.Read(ref reader, how);
            else if (JsonFields.Is(ref reader, how, "rank"u8))
                rank = reader.TokenType == JsonTokenType.Null ? null : RankJsonConverter.Read(ref reader, how);
            else if (JsonFields.Is(ref reader, how, "aspect"u8))
                aspect = (Aspect)JsonNames.Aspects.Read(ref reader, how, "aspect");
            else if (JsonFields.Is(ref reader, how, "changes"u8))
                changes = ReadChanges(ref reader, how);
            else
                JsonFields.SkipValue(ref reader);
        }

        Observation read = new()
        {
            Range = JsonFields.RangeOf(start, length, how),
            Indicator = indicator ?? throw JsonFields.Error(how, "an observation needs an indicator"),
            Value = value.HasValue ? value.Make(how) : null,
            Area = area,
            Period = period,
            Parent = parent,
            Aspect = aspect,
            Changes = ValueList<PercentageChange>.Of(changes),
            Rank = rank,
            ValueRange = rest.ValueRange,
            IndicatorCode = rest.IndicatorCode,
            IndicatorKind = rest.IndicatorKind,
            AreaCode = rest.AreaCode,
        };
        rest.Rate(read, how);
        return read;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Observation value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartObject();
        writer.WriteNumber("start"u8, value.Range.Start);
        writer.WriteNumber("length"u8, value.Range.Length);
        writer.WriteString("indicator"u8, value.Indicator);
        WriteValue(writer, value.Value);
        JsonFields.Write(writer, "area"u8, value.Area);
        DateRangeJsonConverter.WriteNested(writer, "period"u8, value.Period);
        JsonFields.Write(writer, "parent"u8, value.Parent);
        JsonNames.Aspects.Write(writer, "aspect"u8, (int)value.Aspect);
        writer.WriteStartArray("changes"u8);
        foreach (PercentageChange change in value.Changes)
        {
            writer.WriteStartObject();
            PercentageChangeJsonConverter.WriteAll(writer, change);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        if (value.Rank is { } rank)
        {
            writer.WriteStartObject("rank"u8);
            RankJsonConverter.WriteAll(writer, rank);
            writer.WriteEndObject();
        }
        else
        {
            writer.WriteNull("rank"u8);
        }

        ObservationRest.Write(writer, value);
        writer.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter writer, Quantity? value)
    {
        JsonFields.Write(writer, "value"u8, value?.Value);
        JsonFields.Write(writer, "low"u8, value?.Low);
        JsonFields.Write(writer, "high"u8, value?.High);
        if (value is { } quantity)
            JsonNames.Qualifiers.Write(writer, "qualifier"u8, (int)quantity.Qualifier);
        else
            writer.WriteNull("qualifier"u8);
        UnitJsonConverter.Write(writer, "unit"u8, value?.Unit ?? Unit.None);
        if (value is { } measured)
            JsonNames.Dimensions.Write(writer, "dimension"u8, (int)measured.Unit.Dimension);
        else
            writer.WriteNull("dimension"u8);
    }

    private static PercentageChange[] ReadChanges(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return [];
        if (reader.TokenType != JsonTokenType.StartArray)
            JsonFields.Fail(how, "changes is no array");
        var changes = new List<PercentageChange>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            changes.Add(PercentageChangeJsonConverter.Read(ref reader, how));
        return [.. changes];
    }
}
