namespace Hengyang.Stats;

/// <summary>
/// A number with its unit and with what the text says about its exactness: 2.1亿元, 近百, 2.8万余人, 3至5万.
/// </summary>
/// <remarks>
/// Two quantities are equal when value, unit, qualifier and bounds are; 1.2亿元 equals 12000万元. Which of two is more only
/// <see cref="TryCompareTo"/> says, where it can be known; lists sort by <see cref="ByValue"/>. <c>default</c> is the bare number 0.
/// </remarks>
/// <example>
/// <code>
/// var quantity = Quantity.Parse("超2.1亿元");
/// // quantity.Value == 210000000m, quantity.Unit == Unit.Yuan, quantity.Qualifier == Qualifier.Over, quantity.Low == 210000000m, quantity.High == null
/// </code>
/// </example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.QuantityJsonConverter))]
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
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
    /// <example><code>
    /// Quantity export = new(210_000_000, Unit.Yuan); // 2.1亿元
    /// </code></example>
    public Quantity(decimal value, Unit unit)
        : this(value, unit, Qualifier.Exact)
    {
    }

    /// <summary>Makes a quantity that the text qualifies.</summary>
    /// <param name="value">The number as stated; the lower end of a range.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="qualifier">What the words around the number say; a <see cref="Qualifier.Range"/> is made with its upper end.</param>
    /// <exception cref="ArgumentException">The qualifier is <see cref="Qualifier.Range"/>, which has two ends.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    /// <example><code>
    /// Quantity nearly = new(50_000, Unit.Person, Qualifier.Nearly); // 近5万人
    /// </code></example>
    public Quantity(decimal value, Unit unit, Qualifier qualifier)
        : this(value, unit, qualifier, null)
    {
    }

    /// <summary>Makes a quantity that the text qualifies, with the bound that its words give.</summary>
    /// <param name="value">The number as stated; the lower end of a range.</param>
    /// <param name="unit">Its unit.</param>
    /// <param name="qualifier">What the words around the number say.</param>
    /// <param name="high">The upper end of a range, or the bound that 多 and 余 give, which is below a negative number; null for every other qualifier.</param>
    /// <exception cref="ArgumentException">A range has no upper end or one below its lower end, another qualifier has one, or the bound of 多 lies on the wrong side.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such qualifier.</exception>
    /// <example><code>
    /// Quantity between = new(30_000, Unit.Yuan, Qualifier.Range, 50_000); // 3万至5万元
    /// </code></example>
    public Quantity(decimal value, Unit unit, Qualifier qualifier, decimal? high)
    {
        if (WhyNot(value, qualifier, high) is { } reason)
            throw qualifier > Qualifier.Range ? new ArgumentOutOfRangeException(nameof(qualifier), qualifier, reason) : new ArgumentException(reason, nameof(high));
        _value = value;
        _unit = unit;
        _qualifier = qualifier;
        _hasOther = high.HasValue;
        _other = high.GetValueOrDefault();
    }

    /// <summary>Why there is no quantity of these parts, or null.</summary>
    internal static string? WhyNot(decimal value, Qualifier qualifier, decimal? high) => qualifier switch
    {
        > Qualifier.Range => "There is no such qualifier.",
        Qualifier.Range when high is null => "A range needs its upper end.",
        Qualifier.Range when high < value => "A range ends where it begins or above.",
        Qualifier.Over when high == value || (high < value && value >= 0) => ErrorMessages.OpenEnded,
        not (Qualifier.Range or Qualifier.Over) when high.HasValue => ErrorMessages.BoundOfItsOwn,
        _ => null,
    };

    /// <summary>Whether there can be what a text was taken to state.</summary>
    internal bool CanBe => _qualifier == Qualifier.Exact || WhyNot(_value, _qualifier, _hasOther ? _other : null) is null;

    /// <summary>The same with what sums and factors give: a bound where the qualifier has one, and none elsewhere.</summary>
    internal static Quantity Bounded(decimal value, Unit unit, Qualifier qualifier, decimal? high) =>
        new(value, unit, qualifier, high.HasValue && qualifier is (Qualifier.Range or Qualifier.Over), high.GetValueOrDefault());

    /// <summary>Makes what a text states, which may bound a number in a way that no caller could.</summary>
    private Quantity(decimal value, Unit unit, Qualifier qualifier, bool isBounded, decimal high)
    {
        // 0万多, and 多 multiplied by nothing: nothing lies above it that it could bound
        bool isEmpty = isBounded && qualifier == Qualifier.Over && high == value;
        _value = value;
        _unit = unit;
        _qualifier = isEmpty ? Qualifier.Exact : qualifier;
        _hasOther = isBounded && !isEmpty;
        _other = _hasOther ? high : 0;
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
        : this(value, unit, qualifier, isBounded, high)
    {
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

    /// <summary>-1%至3%: from below nothing to above it, which is no size of a movement in one direction.</summary>
    internal bool IsBothWays => _qualifier == Qualifier.Range && _value < 0 && _other > 0;

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
