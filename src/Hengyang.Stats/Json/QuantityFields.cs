using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The fields of a quantity as they come in; those of a change and of an observation hold them too.</summary>
internal struct QuantityFields
{
    /// <summary>A decimal has no more, and more zeros than that would have no room where it is written.</summary>
    private const int MostDecimals = 28;

    private decimal? _value;
    private decimal? _low;
    private decimal? _high;
    private Unit _unit;
    private Qualifier _qualifier;
    private bool _isRatio;
    private int? _writtenPower;
    private int _writtenDecimals;

    internal readonly bool HasValue => _value.HasValue;

    /// <summary>Reads the value of the field that the reader stands at, if it is one of these.</summary>
    internal bool TryRead(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (JsonFields.Is(ref reader, how, "value"u8))
            _value = JsonFields.ReadNullableDecimal(ref reader, how, "value");
        else if (JsonFields.Is(ref reader, how, "high"u8))
            _high = JsonFields.ReadNullableDecimal(ref reader, how, "high");
        else if (JsonFields.Is(ref reader, how, "low"u8))
            _low = JsonFields.ReadNullableDecimal(ref reader, how, "low");
        else if (JsonFields.Is(ref reader, how, "qualifier"u8))
            _qualifier = reader.TokenType == JsonTokenType.Null ? Qualifier.Exact : (Qualifier)JsonNames.Qualifiers.Read(ref reader, how, "qualifier");
        else if (JsonFields.Is(ref reader, how, "unit"u8))
            _unit = UnitJsonConverter.Read(ref reader, how);
        else if (JsonFields.Is(ref reader, how, "dimension"u8))
            _isRatio = reader.TokenType != JsonTokenType.Null && (Dimension)JsonNames.Dimensions.Read(ref reader, how, "dimension") == Dimension.Ratio;
        else if (JsonFields.Is(ref reader, how, "writtenPower"u8))
            _writtenPower = JsonFields.ReadInteger(ref reader, how, "writtenPower");
        else if (JsonFields.Is(ref reader, how, "writtenDecimals"u8))
            _writtenDecimals = JsonFields.ReadInteger(ref reader, how, "writtenDecimals");
        else
            return false;
        return true;
    }

    /// <summary>The quantity; one that cannot be is an error.</summary>
    internal readonly Quantity Make(in JsonReading how)
    {
        if (_value is not { } value)
            throw JsonFields.Error(how, "a quantity needs a value");
        Unit unit = _unit.IsNone && _isRatio ? Unit.Proportion : _unit;
        // the bound of a negative number with 多 lies below it
        bool downwards = _qualifier == Qualifier.Over && _low < value && _high == value;
        decimal? bound = _qualifier == Qualifier.Over ? (downwards ? _low : _high) : _qualifier == Qualifier.Range ? _high : null;
        if (Quantity.WhyNot(value, _qualifier, bound) is { } reason)
            JsonFields.Fail(how, reason.TrimEnd('.'));
        var made = new Quantity(value, unit, _qualifier, bound);
        if ((_low.HasValue && _low != made.Low) || (_high.HasValue && _high != made.High))
            JsonFields.Fail(how, "low and high are not what value and qualifier say");
        if (_writtenPower is not { } power)
            return made;
        if (power is < 0 or > byte.MaxValue - 1 || _writtenDecimals is < 0 or > MostDecimals)
            JsonFields.Fail(how, "writtenPower or writtenDecimals is none that a number has");
        return new Quantity(value, unit, _qualifier, bound.HasValue, bound.GetValueOrDefault(), power, _writtenDecimals);
    }
}
