using System.Text.Json;

namespace Hengyang.Stats.Json;

/// <summary>The fields of a change as they come in.</summary>
internal struct ChangeFields
{
    private QuantityFields _size;
    private ChangeDirection? _direction;
    private ComparisonBasis _basis;
    private DateRange? _basePeriod;
    private ChangeOf? _of;
    private Turn _turn;
    private PriceBasis _priceBasis;
    private ChangeSize? _kind;
    private decimal? _factor;

    /// <summary>The size, which for a quantity is the value itself.</summary>
    internal readonly QuantityFields Size => _size;

    internal bool TryRead(ref Utf8JsonReader reader, in JsonReading how)
    {
        if (_size.TryRead(ref reader, how))
            return true;
        if (JsonFields.Is(ref reader, how, "direction"u8))
            _direction = (ChangeDirection)JsonNames.Directions.Read(ref reader, how, "direction");
        else if (JsonFields.Is(ref reader, how, "basis"u8))
            _basis = (ComparisonBasis)JsonNames.Bases.Read(ref reader, how, "basis");
        else if (JsonFields.Is(ref reader, how, "basePeriod"u8))
            _basePeriod = reader.TokenType == JsonTokenType.Null ? null : DateRangeJsonConverter.Read(ref reader, how);
        else if (JsonFields.Is(ref reader, how, "of"u8))
            _of = (ChangeOf)JsonNames.Moved.Read(ref reader, how, "of");
        else if (JsonFields.Is(ref reader, how, "turn"u8))
            _turn = (Turn)JsonNames.Turns.Read(ref reader, how, "turn");
        else if (JsonFields.Is(ref reader, how, "priceBasis"u8))
            _priceBasis = (PriceBasis)JsonNames.PriceBases.Read(ref reader, how, "priceBasis");
        else if (JsonFields.Is(ref reader, how, "size"u8))
            _kind = (ChangeSize)JsonNames.Sizes.Read(ref reader, how, "size");
        else if (JsonFields.Is(ref reader, how, "factor"u8))
            _factor = JsonFields.ReadNullableDecimal(ref reader, how, "factor");
        else
            return false;
        return true;
    }

    /// <summary>The change; one that cannot be is an error.</summary>
    internal readonly PercentageChange Make(in JsonReading how)
    {
        if (_direction is not { } moved)
            throw JsonFields.Error(how, "a change needs a direction");
        Quantity size = _size.HasValue ? _size.Make(how) : default;
        if (_size.HasValue && moved == ChangeDirection.Unchanged && size.Value != 0)
            JsonFields.Fail(how, "what is unchanged has no size but 0");
        if (size.Value < 0)
            JsonFields.Fail(how, "a size is not negative: direction says which way it went");
        if (!_size.HasValue && moved != ChangeDirection.Unchanged && _turn == Turn.None)
            JsonFields.Fail(how, "an increase or decrease has a size or a turn");
        ChangeSize kind = _size.HasValue ? _kind ?? KindOf(size, _factor) : ChangeSize.None;
        if (_size.HasValue && kind == ChangeSize.None)
            JsonFields.Fail(how, "size is none although a value is there");
        return new PercentageChange
        {
            Direction = moved,
            Size = size,
            SizeKind = kind,
            Basis = _basis,
            BasePeriod = _basePeriod,
            Of = _of ?? (PercentageChange.IsPoints(size.Unit) ? ChangeOf.Rate : ChangeOf.Level),
            Turn = _turn,
            PriceBasis = _priceBasis,
        };
    }

    /// <summary>How a size relates new to old, as its unit and the factor tell: 2 倍 with factor 2 is what the value rose to, with 3 what it rose by.</summary>
    internal static ChangeSize KindOf(in Quantity size, decimal? factor)
    {
        if (size.Unit == Unit.Doubling)
            return ChangeSize.Doublings;
        // a part has a factor, and a number of things has none
        if (size.Unit.IsNone && factor.HasValue)
            return ChangeSize.ByPart;
        return size.Unit == Unit.Times && factor == size.Value ? ChangeSize.ToTimes : ChangeSize.By;
    }
}
