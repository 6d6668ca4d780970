using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="Quantity"/> as <c>{"value":28000,"low":28000,"high":29000,"qualifier":"over","unit":"人","dimension":"count"}</c>
/// and reads it back; only <c>value</c> is required, unknown fields are stepped over. The text of a quantity (<c>"2.1亿元"</c>) is read too.
/// </summary>
/// <remarks>
/// The magnitude word and the decimals that a number was written with (<see cref="Quantity.WrittenPower"/>) are not in the object;
/// store the text of the format R where they matter.
/// </remarks>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    private const string Example = "2.1亿元";

    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, options);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override Quantity ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonFields.ReadText<Quantity>(ref reader, Reading(options), Example);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("R"));
    }

    internal static Quantity Read(ref Utf8JsonReader reader) => Read(ref reader, null);

    /// <summary>Writes the fields into an object that is open.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">The quantity.</param>
    /// <param name="withForm">Whether how the number was written is among them.</param>
    internal static void WriteFields(Utf8JsonWriter writer, in Quantity value, bool withForm = false)
    {
        writer.WriteNumber("value"u8, value.Value);
        JsonFields.Write(writer, "low"u8, value.Low);
        JsonFields.Write(writer, "high"u8, value.High);
        JsonNames.Qualifiers.Write(writer, "qualifier"u8, (int)value.Qualifier);
        UnitJsonConverter.Write(writer, "unit"u8, value.Unit);
        JsonNames.Dimensions.Write(writer, "dimension"u8, (int)value.Unit.Dimension);
        if (!withForm || !value.IsWrittenFormKnown)
            return;
        writer.WriteNumber("writtenPower"u8, value.WrittenPower);
        writer.WriteNumber("writtenDecimals"u8, value.WrittenDecimals);
    }

    private static Quantity Read(ref Utf8JsonReader reader, JsonSerializerOptions? options)
    {
        JsonReading how = Reading(options);
        if (reader.TokenType == JsonTokenType.String)
            return JsonFields.ReadText<Quantity>(ref reader, how, Example);
        JsonFields.Open(ref reader, how, Example);
        var fields = default(QuantityFields);
        while (JsonFields.Next(ref reader))
        {
            if (!fields.TryRead(ref reader, how))
                JsonFields.SkipValue(ref reader);
        }

        return fields.Make(how);
    }

    private static JsonReading Reading(JsonSerializerOptions? options) => new(nameof(Quantity), options);
}
