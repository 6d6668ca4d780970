using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="PercentageChange"/> as
/// <c>{"direction":"increase","value":92,"unit":"%","qualifier":"exact","low":92,"high":92,"basis":"yearOverYear","basePeriod":null,"factor":1.92,"of":"level","turn":null}</c>
/// and reads it back; only <c>direction</c> is required.
/// </summary>
/// <remarks>
/// Two fields are written only where they say something: <c>priceBasis</c> (nominal, real), and <c>size</c> (toTimes) where
/// the factor does not show that a size in 倍 is what the value rose to. The factor follows from the others and is not read.
/// </remarks>
public sealed class PercentageChangeJsonConverter : JsonConverter<PercentageChange>
{
    /// <inheritdoc/>
    public override PercentageChange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonFields.Open(ref reader);
        var size = default(QuantityFields);
        ChangeDirection? direction = null;
        ComparisonBasis basis = default;
        DateRange? basePeriod = null;
        ChangeOf of = default;
        Turn turn = default;
        PriceBasis priceBasis = default;
        ChangeSize? kind = null;
        decimal? factor = null;
        while (JsonFields.Next(ref reader))
        {
            if (size.TryRead(ref reader))
                continue;
            if (JsonFields.Is(ref reader, "direction"u8))
                direction = (ChangeDirection)JsonNames.Directions.Read(ref reader);
            else if (JsonFields.Is(ref reader, "basis"u8))
                basis = (ComparisonBasis)JsonNames.Bases.Read(ref reader);
            else if (JsonFields.Is(ref reader, "basePeriod"u8))
                basePeriod = reader.TokenType == JsonTokenType.Null ? null : DateRangeJsonConverter.Read(ref reader);
            else if (JsonFields.Is(ref reader, "of"u8))
                of = (ChangeOf)JsonNames.Moved.Read(ref reader);
            else if (JsonFields.Is(ref reader, "turn"u8))
                turn = (Turn)JsonNames.Turns.Read(ref reader);
            else if (JsonFields.Is(ref reader, "priceBasis"u8))
                priceBasis = (PriceBasis)JsonNames.PriceBases.Read(ref reader);
            else if (JsonFields.Is(ref reader, "size"u8))
                kind = (ChangeSize)JsonNames.Sizes.Read(ref reader);
            else if (JsonFields.Is(ref reader, "factor"u8))
                factor = JsonFields.ReadNullableDecimal(ref reader);
            else
                JsonFields.SkipValue(ref reader);
        }

        if (direction is not { } moved)
            throw new JsonException("A change needs a direction.");
        Quantity quantity = size.HasValue ? size.Make() : default;
        return new PercentageChange
        {
            Direction = moved,
            Size = quantity,
            SizeKind = kind ?? (size.HasValue ? KindOf(quantity, factor) : ChangeSize.None),
            Basis = basis,
            BasePeriod = basePeriod,
            Of = of,
            Turn = turn,
            PriceBasis = priceBasis,
        };
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PercentageChange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteSize(writer, value);
        WriteBasePeriod(writer, value, withOpen: true);

        WriteRest(writer, value);
        if (value.PriceBasis != PriceBasis.Unstated)
            JsonNames.PriceBases.Write(writer, "priceBasis"u8, (int)value.PriceBasis);
        if (value.HasSize && value.SizeKind != KindOf(value.Size, value.Factor))
            JsonNames.Sizes.Write(writer, "size"u8, (int)value.SizeKind);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields of the tool's lines, in which <c>basePeriod</c> has the fields of an observation's period.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, in PercentageChange value)
    {
        WriteSize(writer, value);
        WriteBasePeriod(writer, value, withOpen: false);

        WriteRest(writer, value);
    }

    private static void WriteBasePeriod(Utf8JsonWriter writer, in PercentageChange value, bool withOpen)
    {
        writer.WritePropertyName("basePeriod"u8);
        if (value.BasePeriod is not { } period)
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        DateRangeJsonConverter.WriteFields(writer, period, withOpen);
        writer.WriteEndObject();
    }

    private static void WriteSize(Utf8JsonWriter writer, in PercentageChange value)
    {
        JsonNames.Directions.Write(writer, "direction"u8, (int)value.Direction);
        bool sized = value.HasSize;
        JsonFields.Write(writer, "value"u8, sized ? value.Size.Value : (decimal?)null);
        UnitJsonConverter.Write(writer, "unit"u8, sized ? value.Size.Unit : Unit.None);
        JsonNames.Qualifiers.Write(writer, "qualifier"u8, (int)value.Size.Qualifier);
        JsonFields.Write(writer, "low"u8, sized ? value.Size.Low : null);
        JsonFields.Write(writer, "high"u8, sized ? value.Size.High : null);
        JsonNames.Bases.Write(writer, "basis"u8, (int)value.Basis);
    }

    private static void WriteRest(Utf8JsonWriter writer, in PercentageChange value)
    {
        JsonFields.Write(writer, "factor"u8, value.Factor);
        JsonNames.Moved.Write(writer, "of"u8, (int)value.Of);
        JsonNames.Turns.Write(writer, "turn"u8, (int)value.Turn);
    }

    /// <summary>How a size relates new to old, as its unit and the factor tell: 2 倍 with factor 2 is what the value rose to, with 3 what it rose by.</summary>
    private static ChangeSize KindOf(in Quantity size, decimal? factor)
    {
        if (size.Unit == Unit.Doubling)
            return ChangeSize.Doublings;
        // a part has a factor, and a number of things has none
        if (size.Unit.IsNone && factor.HasValue)
            return ChangeSize.ByPart;
        return size.Unit == Unit.Times && factor == size.Value ? ChangeSize.ToTimes : ChangeSize.By;
    }
}
