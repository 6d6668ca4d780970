namespace Hengyang.Stats;

/// <summary>
/// A unit of measurement, a currency, a percentage or a classifier (人, 家, 件): a four-byte handle into the catalogue.
/// A rate (元/吨) is a pair of units. <c>default</c> is <see cref="None"/>, the unit of a bare number.
/// </summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.UnitJsonConverter))]
public readonly partial struct Unit : IEquatable<Unit>
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
}
