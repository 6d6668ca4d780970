using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hengyang.Stats.Json;

/// <summary>
/// Writes a <see cref="Quantity"/> as <c>{"value":28000,"low":28000,"high":29000,"qualifier":"over","unit":"人","dimension":"count"}</c>
/// and reads it back; only <c>value</c> is required, unknown fields are stepped over.
/// </summary>
public sealed class QuantityJsonConverter : JsonConverter<Quantity>
{
    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        JsonFields.Open(ref reader);
        var fields = default(QuantityFields);
        while (JsonFields.Next(ref reader))
        {
            if (!fields.TryRead(ref reader))
                JsonFields.SkipValue(ref reader);
        }

        return fields.Make();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        WriteFields(writer, value);
        writer.WriteEndObject();
    }

    /// <summary>Writes the fields into an object that is open.</summary>
    internal static void WriteFields(Utf8JsonWriter writer, in Quantity value)
    {
        writer.WriteNumber("value"u8, value.Value);
        JsonFields.Write(writer, "low"u8, value.Low);
        JsonFields.Write(writer, "high"u8, value.High);
        JsonNames.Qualifiers.Write(writer, "qualifier"u8, (int)value.Qualifier);
        UnitJsonConverter.Write(writer, "unit"u8, value.Unit);
        JsonNames.Dimensions.Write(writer, "dimension"u8, (int)value.Unit.Dimension);
    }
}

/// <summary>The fields of a quantity as they come in; those of a change hold them too.</summary>
internal struct QuantityFields
{
    private decimal? _value;
    private decimal? _low;
    private decimal? _high;
    private Unit _unit;
    private Qualifier _qualifier;
    private bool _isRatio;

    internal readonly bool HasValue => _value.HasValue;

    /// <summary>Reads the value of the field that the reader stands at, if it is one of these.</summary>
    internal bool TryRead(ref Utf8JsonReader reader)
    {
        if (JsonFields.Is(ref reader, "value"u8))
            _value = JsonFields.ReadNullableDecimal(ref reader);
        else if (JsonFields.Is(ref reader, "high"u8))
            _high = JsonFields.ReadNullableDecimal(ref reader);
        else if (JsonFields.Is(ref reader, "low"u8))
            _low = JsonFields.ReadNullableDecimal(ref reader);
        else if (JsonFields.Is(ref reader, "qualifier"u8))
            _qualifier = reader.TokenType == JsonTokenType.Null ? Qualifier.Exact : (Qualifier)JsonNames.Qualifiers.Read(ref reader);
        else if (JsonFields.Is(ref reader, "unit"u8))
            _unit = UnitJsonConverter.Read(ref reader);
        else if (JsonFields.Is(ref reader, "dimension"u8))
            _isRatio = (Dimension)JsonNames.Dimensions.Read(ref reader) == Dimension.Ratio;
        else
            return false;
        return true;
    }

    internal readonly Quantity Make()
    {
        if (_value is not { } value)
            throw new JsonException("A quantity needs a value.");
        Unit unit = _unit.IsNone && _isRatio ? Unit.Proportion : _unit;
        // the bound of a negative number with 多 lies below it
        bool downwards = _qualifier == Qualifier.Over && _low < value && _high == value;
        return new Quantity(value, unit, _qualifier, downwards ? _low : _high);
    }
}
