namespace Hengyang.Stats;

/// <summary>
/// A number with its unit and with what the text says about its exactness: 2.1亿元, 近百, 2.8万余人, 3至5万.
/// </summary>
/// <remarks>
/// Two quantities are equal when value, unit, qualifier and bounds are; 1.2亿元 equals 12000万元. There is no order:
/// compare <see cref="Value"/>s of one unit instead. <c>default</c> is the bare number 0.
/// </remarks>
public readonly partial struct Quantity : IEquatable<Quantity>
{
    private readonly decimal _value;
    private readonly decimal _other;
    private readonly Unit _unit;
    private readonly Qualifier _qualifier;
    private readonly bool _hasOther;

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
    /// <param name="high">The upper end of a range, or the bound that 多 and 余 give; else null.</param>
    public Quantity(decimal value, Unit unit, Qualifier qualifier, decimal? high = null)
    {
        _value = value;
        _unit = unit;
        _qualifier = qualifier;
        _hasOther = high.HasValue;
        _other = high.GetValueOrDefault();
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
        Qualifier.Exact or Qualifier.Over or Qualifier.AtLeast or Qualifier.MoreThan or Qualifier.Range => _value,
        _ => null,
    };

    /// <summary>The most the text allows, or null where it sets no upper bound. Open for <see cref="Qualifier.LessThan"/>.</summary>
    public decimal? High => _qualifier switch
    {
        Qualifier.Exact or Qualifier.Nearly or Qualifier.AtMost or Qualifier.LessThan => _value,
        Qualifier.Over or Qualifier.Range => _hasOther ? _other : null,
        _ => null,
    };

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
