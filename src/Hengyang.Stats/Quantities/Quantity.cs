namespace Hengyang.Stats;

/// <summary>
/// A number with its unit and with what the text says about its exactness: 2.1亿元, 近百, 2.8万余人, 3至5万.
/// </summary>
/// <remarks>
/// Two quantities are equal when value, unit, qualifier and bounds are; 1.2亿元 equals 12000万元. There is no order:
/// compare <see cref="Value"/>s of one unit instead. <c>default</c> is the bare number 0.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter))]
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly decimal _value;
    private readonly decimal _other;
    private readonly Unit _unit;
    private readonly Qualifier _qualifier;
    private readonly bool _hasOther;

    /// <summary>0 when it is not known how the number was written, else the power of ten of its magnitude words plus one.</summary>
    private readonly byte _writtenPower;
    private readonly byte _writtenDecimals;

    /// <summary>Makes an exact quantity.</summary>
    /// <param name="value">The number, magnitude words multiplied out.</param>
    /// <param name="unit">Its unit.</param>
    public Quantity(decimal value, Unit unit)
        : this(value, unit, Qualifier.Exact)
    {
    }

    /// <summary>Makes a quantity that the text qualifies.</summary>
    /// <param name="value">The number as stated; the lower end of a range.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="qualifier">What the words around the number say.</param>
    /// <param name="high">The upper end of a range, or the bound that 多 and 余 give, which is below a negative number; null, and without effect for other qualifiers.</param>
    public Quantity(decimal value, Unit unit, Qualifier qualifier, decimal? high = null)
    {
        _value = value;
        _unit = unit;
        _qualifier = qualifier;
        _hasOther = high.HasValue && qualifier is (Qualifier.Range or Qualifier.Over);
        _other = _hasOther ? high.GetValueOrDefault() : 0;
    }

    /// <summary>Makes a quantity and keeps how its number was written.</summary>
    /// <param name="value">The number as stated; the lower end of a range.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="qualifier">What the words around the number say.</param>
    /// <param name="isBounded">Whether there is an upper end; only for a range, 多 and 余.</param>
    /// <param name="high">The upper end.</param>
    /// <param name="writtenPower">The power of ten of the magnitude words: 8 for 亿, 0 for none.</param>
    /// <param name="writtenDecimals">How many digits stood behind the point: 2 in 2.10亿元.</param>
    internal Quantity(decimal value, Unit unit, Qualifier qualifier, bool isBounded, decimal high, int writtenPower, int writtenDecimals)
    {
        _value = value;
        _unit = unit;
        _qualifier = qualifier;
        _hasOther = isBounded;
        _other = isBounded ? high : 0;
        _writtenPower = (byte)(writtenPower + 1);
        _writtenDecimals = (byte)writtenDecimals;
    }

    /// <summary>The number as stated, magnitude words multiplied out; the lower end of a range.</summary>
    public decimal Value => _value;

    /// <summary>The unit; <see cref="Unit.None"/> for a bare number.</summary>
    public Unit Unit => _unit;

    /// <summary>What the words around the number say about its exactness.</summary>
    public Qualifier Qualifier => _qualifier;

    /// <summary>The least the text allows, or null where it sets no lower bound. Open for <see cref="Qualifier.MoreThan"/>.</summary>
    public decimal? Low => _qualifier switch
    {
        Qualifier.Over when IsDownwards => _other,
        Qualifier.Exact or Qualifier.Over or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.Range => _value,
        _ => null,
    };

    /// <summary>The most the text allows, or null where it sets no upper bound. Open for <see cref="Qualifier.LessThan"/>.</summary>
    public decimal? High => _qualifier switch
    {
        Qualifier.Exact or Qualifier.Nearly or Qualifier.AtMost or Qualifier.LessThan => _value,
        Qualifier.Over when IsDownwards => _value,
        Qualifier.Over or Qualifier.Range => _hasOther ? _other : null,
        _ => null,
    };

    /// <summary>The bound beside the value as it was given: above it, and below it for a negative number with 多 or 余 (零下20多摄氏度).</summary>
    internal decimal? Bound => _hasOther ? _other : null;

    private bool IsDownwards => _hasOther && _qualifier == Qualifier.Over && _other < _value;

    /// <summary>
    /// The power of ten of the magnitude words that the number was written with (8 for 亿, 12 for 万亿), which is what SDMX
    /// calls UNIT_MULT; 0 for none, and for a quantity that was not read from a text.
    /// </summary>
    public int WrittenPower => Math.Max(0, _writtenPower - 1);

    /// <summary>
    /// How many digits stood behind the point where the number was written (2 in 2.10亿元), which is what SDMX calls DECIMALS;
    /// for a quantity that was not read from a text those of <see cref="Value"/>.
    /// </summary>
    public int WrittenDecimals => _writtenPower != 0 ? _writtenDecimals : _value.Scale;

    internal bool IsWrittenFormKnown => _writtenPower != 0;

    /// <inheritdoc/>
    public bool Equals(Quantity other) =>
        _value == other._value && _unit == other._unit && _qualifier == other._qualifier
        && _hasOther == other._hasOther && _other == other._other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_value, _unit, _qualifier, _other);

    /// <summary>Whether two quantities are the same.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two quantities differ.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);
}
