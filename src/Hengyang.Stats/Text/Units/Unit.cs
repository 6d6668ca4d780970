namespace Hengyang.Stats;

/// <summary>
/// A unit of measurement, a currency, a percentage or a classifier (人, 家, 件): a four-byte handle into the catalogue.
/// A rate (元/吨) is a pair of units. <c>default</c> is <see cref="None"/>, the unit of a bare number.
/// </summary>
/// <remarks>
/// 万元 is no unit: it is ten thousand of 元, and a quantity of 5万元 is 50000 元. Lists sort by dimension and name. The units of a
/// <see cref="UnitCatalogue"/> are known by their names to the whole process: where values are stored, give a name one meaning.
/// </remarks>
/// <example>
/// <code>
/// Unit price = Unit.Yuan.Per(Unit.Tonne); // 元/吨
/// bool converts = Unit.Mu.IsConvertibleTo(Unit.Hectare); // true
/// </code>
/// </example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.UnitJsonConverter))]
[System.Diagnostics.DebuggerDisplay("{Described,nq}")]
public readonly partial struct Unit : IEquatable<Unit>, System.Numerics.IEqualityOperators<Unit, Unit, bool>, IComparable<Unit>, IComparable
{
    private readonly ushort _numerator;
    private readonly ushort _denominator;

    internal Unit(ushort numerator, ushort denominator = 0)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>No unit: a bare number.</summary>
    public static Unit None => default;

    /// <summary>Whether this is <see cref="None"/>.</summary>
    public bool IsNone => _numerator == 0;

    /// <summary>Whether this is one unit per another, such as 元/吨.</summary>
    public bool IsRate => _denominator != 0;

    internal ushort NumeratorId => _numerator;

    internal ushort DenominatorId => _denominator;

    /// <inheritdoc/>
    public bool Equals(Unit other) => _numerator == other._numerator && _denominator == other._denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Unit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_numerator << 16) | _denominator;

    /// <summary>Whether two units are the same.</summary>
    public static bool operator ==(Unit left, Unit right) => left.Equals(right);

    /// <summary>Whether two units differ.</summary>
    public static bool operator !=(Unit left, Unit right) => !left.Equals(right);

    int IComparable<Unit>.CompareTo(Unit other) => Compare(this, other);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Unit other => Compare(this, other),
        _ => throw new ArgumentException("Only units are compared with units.", nameof(obj)),
    };

    internal static int Compare(Unit left, Unit right)
    {
        if (left == right)
            return 0;
        int order = left.Dimension.CompareTo(right.Dimension);
        if (order == 0)
            order = string.CompareOrdinal(left.Name, right.Name);
        return order != 0 ? order : left.GetHashCode().CompareTo(right.GetHashCode());
    }
}
