using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="PercentageChange"/> as
/// <c>{"direction":"increase","value":92,"unit":"%","qualifier":"exact","low":92,"high":92,"basis":"yearOverYear","basePeriod":null,"factor":1.92,"of":"level","turn":null}</c>
/// and reads it back; only <c>direction</c> is required. Of what is unchanged value, unit and qualifier are null. The text of a change
/// (<c>"同比增长92%"</c>) is read too.
/// </summary>
/// <remarks>
/// Two fields are written only where they say something: <c>priceBasis</c> (nominal, real), and <c>size</c> (toTimes) where
/// the factor does not show that a size in 倍 is what the value rose to. The factor follows from the others and is not read.
/// </remarks>
public sealed class PercentageChangeJsonConverter : JsonConverter<PercentageChange>
{
    private const string Example = "同比增长92%";

    /// <inheritdoc/>
    public override PercentageChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, new JsonReading(nameof(PercentageChange), options));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentageChange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteAll(writer, value);
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override PercentageChange ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        JsonFields.ReadText<PercentageChange>(ref reader, new JsonReading(nameof(PercentageChange), options), Example);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, PercentageChange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString("R"));
    }

    internal static PercentageChange Read(ref Utf8JsonReader reader) => Read(ref reader, new JsonReading(nameof(PercentageChange), null));

    internal static PercentageChange Read(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (reader.TokenType == JsonTokenType.String)
            return JsonFields.ReadText<PercentageChange>(ref reader, how, Example);
        JsonFields.Open(ref reader, how, Example);
        var fields = default(ChangeFields);
        while (JsonFields.Next(ref reader))
        {
            if (!fields.TryRead(ref reader, how))
                JsonFields.SkipValue(ref reader);
        }

        return fields.Make(how);
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    internal static void WriteAll(Utf8JsonWriter writer, in PercentageChange value)
    {
        JsonNames.Directions.Write(writer, "direction"u8, (int)value.Direction);
        bool sized = value.HasSize;
        JsonFields.Write(writer, "value"u8, sized ? value.Size.Value : (decimal?)null);
        UnitJsonConverter.Write(writer, "unit"u8, sized ? value.Size.Unit : Unit.None);
        if (sized)
            JsonNames.Qualifiers.Write(writer, "qualifier"u8, (int)value.Size.Qualifier);
        else
            writer.WriteNull("qualifier"u8);
        JsonFields.Write(writer, "low"u8, sized ? value.Size.Low : null);
        JsonFields.Write(writer, "high"u8, sized ? value.Size.High : null);
        JsonNames.Bases.Write(writer, "basis"u8, (int)value.Basis);
        DateRangeJsonConverter.WriteNested(writer, "basePeriod"u8, value.BasePeriod);
        JsonFields.Write(writer, "factor"u8, value.Factor);
        JsonNames.Moved.Write(writer, "of"u8, (int)value.Of);
        JsonNames.Turns.Write(writer, "turn"u8, (int)value.Turn);
        if (value.PriceBasis != PriceBasis.Unstated)
            JsonNames.PriceBases.Write(writer, "priceBasis"u8, (int)value.PriceBasis);
        if (sized && value.SizeKind != ChangeFields.KindOf(value.Size, value.Factor))
            JsonNames.Sizes.Write(writer, "size"u8, (int)value.SizeKind);
    }
}
