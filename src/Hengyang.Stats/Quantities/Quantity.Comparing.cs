using System.Numerics;

namespace Hengyang.Stats;

/// <content>Which of two is more, and how lists are sorted.</content>
public readonly partial struct Quantity : IEqualityOperators<Quantity, Quantity, bool>, IComparable<Quantity>, IComparable
{
    /// <summary>
    /// Sorts quantities: those that convert into each other stand together, by their values in one unit; the others by the name of
    /// their base unit. It never throws, and says nothing about which of 5元 and 3吨 is more.
    /// </summary>
    /// <remarks>This is also the order of <c>OrderBy(o =&gt; o.Value)</c>. Qualifiers and bounds decide only between equal values.</remarks>
    /// <example><code>
    /// Quantity[] values = [Quantity.Parse("2公里"), Quantity.Parse("1500米")];
    /// IEnumerable&lt;Quantity&gt; ordered = values.Order(Quantity.ByValue); // 1500米, 2公里
    /// </code></example>
    public static IComparer<Quantity> ByValue { get; } = Comparer<Quantity>.Create(Compare);

    /// <summary>Compares with another quantity where the order is certain: units convert, and no qualifier leaves it open.</summary>
    /// <param name="other">The other.</param>
    /// <param name="order">Negative when this is less, positive when it is more, 0 when both are exact and the same; else 0.</param>
    /// <returns>False when the units do not convert, or the bounds of the two overlap (约5 and 5, 3以上 and 4).</returns>
    /// <example><code>
    /// Quantity.Parse("近3亿元").TryCompareTo(Quantity.Parse("3亿元"), out int order); // -1: less than 3亿元
    /// </code></example>
    public bool TryCompareTo(Quantity other, out int order)
    {
        order = 0;
        if (!_unit.IsConvertibleTo(other._unit) || !other.TryConvert(_unit, out other))
            return false;
        if (_qualifier == Qualifier.Exact && other._qualifier == Qualifier.Exact)
        {
            order = _value.CompareTo(other._value);
            return true;
        }

        order = IsBelow(this, other) ? -1 : IsBelow(other, this) ? 1 : 0;
        return order != 0;
    }

    /// <summary>Whether all that the one allows lies below all that the other does; bounds that touch part if one of them is open.</summary>
    private static bool IsBelow(in Quantity left, in Quantity right)
    {
        if (left.High is not { } high || right.Low is not { } low)
            return false;
        return high < low || (high == low && (IsOpenAbove(left._qualifier) || IsOpenBelow(right._qualifier)));
    }

    int IComparable<Quantity>.CompareTo(Quantity other) => Compare(this, other);

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => Compare(this, other),
        _ => throw new ArgumentException("Only quantities are compared with quantities.", nameof(obj)),
    };

    private static int Compare(Quantity left, Quantity right)
    {
        int order = left._unit == right._unit ? 0 : Unit.Compare(UnitTable.BaseOf(left._unit), UnitTable.BaseOf(right._unit));
        if (order != 0)
            return order;
        (int side, decimal value) = InBase(left);
        (int otherSide, decimal otherValue) = InBase(right);
        order = side != otherSide ? side.CompareTo(otherSide) : value.CompareTo(otherValue);
        if (order == 0)
            order = Unit.Compare(left._unit, right._unit);
        if (order == 0)
            order = left._value.CompareTo(right._value);
        if (order == 0)
            order = left._qualifier.CompareTo(right._qualifier);
        return order != 0 ? order : Nullable.Compare(left.Bound, right.Bound);
    }

    /// <summary>The value in the base unit; what does not fit there lies beyond all that does.</summary>
    private static (int Side, decimal Value) InBase(in Quantity quantity) =>
        quantity.TryConvert(UnitTable.BaseOf(quantity._unit), out Quantity converted) ? (0, converted._value) : (Math.Sign(quantity._value), quantity._value);
}
