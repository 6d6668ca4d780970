using System.Numerics;

namespace Hengyang.Stats;

public readonly partial struct Quantity : IAdditionOperators<Quantity, Quantity, Quantity>, ISubtractionOperators<Quantity, Quantity, Quantity>,
    IUnaryNegationOperators<Quantity, Quantity>
{
    /// <summary>Gives the quantity in another unit; qualifier and bounds follow.</summary>
    /// <remarks>
    /// Factors are exact fractions and only the result is rounded, to the nearest decimal, half to even: 15亩 is 1公顷.
    /// Temperatures keep their zero points (0 摄氏度 is 32 华氏度). How the number was written is not kept.
    /// </remarks>
    /// <param name="target">The other unit.</param>
    /// <param name="result">The same quantity in it, or default.</param>
    /// <returns>False when the units do not convert (元 and 美元, % and 百分点, 人 and 户), or the result is out of range.</returns>
    /// <example><code>
    /// Quantity.Parse("15亩").TryConvert(Unit.Hectare, out Quantity area); // 1公顷
    /// </code></example>
    public bool TryConvert(Unit target, out Quantity result)
    {
        // the caller may give this very variable for the result, so it is written once, at the end
        bool ok = UnitConverter.TryConvert(_value, _unit, target, out decimal value);
        decimal other = 0;
        ok = ok && (!_hasOther || UnitConverter.TryConvert(_other, _unit, target, out other));
        result = !ok ? default
            : target == _unit ? this
            : new Quantity(value, target, _qualifier, _hasOther, other);
        return ok;
    }

    /// <summary>Gives the quantity in another unit, as <see cref="TryConvert"/> does.</summary>
    /// <param name="target">The other unit.</param>
    /// <exception cref="InvalidOperationException">The units do not convert.</exception>
    /// <exception cref="OverflowException">The result does not fit a <see cref="decimal"/>.</exception>
    /// <example><code>
    /// Quantity area = Quantity.Parse("30亩").ConvertTo(Unit.Hectare); // 2公顷
    /// </code></example>
    public Quantity ConvertTo(Unit target)
    {
        if (TryConvert(target, out Quantity result))
            return result;
        if (_unit.IsConvertibleTo(target))
            throw new OverflowException("The value in the other unit does not fit a decimal.");
        throw new InvalidOperationException($"{_unit.Described} does not convert to {target.Described}.");
    }

    /// <summary>Adds two quantities; the right one is given in the unit of the left one.</summary>
    /// <remarks>
    /// What the sum says of its exactness follows from the bounds: exact plus exact is exact, exact plus 近 is 近, 以上 plus
    /// 超过 is 超过; where both sides are bounded but not exact (a range, 余 with its bound) the sum is a range. Where the
    /// bounds pull apart (超 plus 近) or one side is 约, the sum is <see cref="Qualifier.About"/>.
    /// </remarks>
    /// <param name="other">The other summand.</param>
    /// <param name="result">The sum, or default.</param>
    /// <returns>False when the units do not convert, the sum is out of range, or temperatures of two scales would be added.</returns>
    /// <example><code>
    /// Quantity.Parse("2公里").TryAdd(Quantity.Parse("500米"), out Quantity sum); // 2.5公里
    /// </code></example>
    public bool TryAdd(Quantity other, out Quantity result) => TrySum(this, other, out result);

    /// <summary>Subtracts a quantity; it is given in the unit of the left one. Qualifiers as in <see cref="TryAdd"/>, with the bounds of the right one turned round.</summary>
    /// <param name="other">What is taken off.</param>
    /// <param name="result">The difference, or default.</param>
    /// <returns>False as for <see cref="TryAdd"/>.</returns>
    /// <example><code>
    /// Quantity.Parse("3亿元").TrySubtract(Quantity.Parse("1亿元"), out Quantity difference); // 2亿元
    /// </code></example>
    public bool TrySubtract(Quantity other, out Quantity result) => TrySum(this, -other, out result);

    /// <summary>The quantity with the other sign; its bounds change places, so that 超3 becomes 不到 -3.</summary>
    /// <param name="quantity">The quantity.</param>
    public static Quantity operator -(Quantity quantity)
    {
        quantity = quantity.Ordered();
        if (quantity._hasOther)
            return new Quantity(-quantity._other, quantity._unit, Qualifier.Range, true, -quantity._value);
        return new Quantity(-quantity._value, quantity._unit, Mirror(quantity._qualifier));
    }

    /// <summary>Adds two quantities; see <see cref="TryAdd"/>.</summary>
    /// <param name="left">The summand that gives the unit.</param>
    /// <param name="right">The other summand.</param>
    /// <exception cref="InvalidOperationException">The units do not convert.</exception>
    /// <exception cref="OverflowException">The sum does not fit a <see cref="decimal"/>.</exception>
    public static Quantity operator +(Quantity left, Quantity right)
    {
        if (left.TryAdd(right, out Quantity result))
            return result;
        throw CannotSum(left._unit, right._unit);
    }

    /// <summary>Subtracts a quantity; see <see cref="TrySubtract"/>.</summary>
    /// <param name="left">The quantity that gives the unit.</param>
    /// <param name="right">What is taken off.</param>
    /// <exception cref="InvalidOperationException">The units do not convert.</exception>
    /// <exception cref="OverflowException">The difference does not fit a <see cref="decimal"/>.</exception>
    public static Quantity operator -(Quantity left, Quantity right)
    {
        if (left.TrySubtract(right, out Quantity result))
            return result;
        throw CannotSum(left._unit, right._unit);
    }

    private static Exception CannotSum(Unit left, Unit right) =>
        CanSum(left, right)
            ? new OverflowException("The result does not fit a decimal.")
            : new InvalidOperationException($"{left.Described} and {right.Described} have no sum or difference.");

    private static bool CanSum(Unit left, Unit right) =>
        left == right || (left.IsConvertibleTo(right) && !UnitConverter.HasOffset(left) && !UnitConverter.HasOffset(right));

    private static bool TrySum(Quantity left, Quantity right, out Quantity result)
    {
        result = default;
        if (!CanSum(left._unit, right._unit) || !right.TryConvert(left._unit, out right) || !TryAddDecimals(left._value, right._value, out decimal value))
            return false;
        if (left.IsDownwards || right.IsDownwards)
            return TrySum(left.Ordered(), right.Ordered(), out result);
        decimal? high = null;
        if (left._hasOther || right._hasOther)
        {
            decimal leftHigh = left._hasOther ? left._other : left._value;
            decimal rightHigh = right._hasOther ? right._other : right._value;
            if (!TryAddDecimals(leftHigh, rightHigh, out decimal sum))
                return false;
            high = sum;
        }

        Qualifier qualifier = Combine(left, right);
        if (high.HasValue && qualifier is (Qualifier.AtMost or Qualifier.LessThan))
            value = high.GetValueOrDefault();
        result = Bounded(value, left._unit, qualifier, high);
        return true;
    }

    /// <summary>The same bounds from the lower to the upper one.</summary>
    private Quantity Ordered() => IsDownwards ? new Quantity(_other, _unit, Qualifier.Range, true, _value) : this;

    private static Qualifier Combine(Quantity left, Quantity right)
    {
        if (left._qualifier == right._qualifier && !left._hasOther && !right._hasOther)
            return left._qualifier;
        if (right._qualifier == Qualifier.Exact && !left._hasOther)
            return left._qualifier;
        if (left._qualifier == Qualifier.Exact && !right._hasOther)
            return right._qualifier;
        bool bounded = left.Low.HasValue && left.High.HasValue && right.Low.HasValue && right.High.HasValue;
        if (bounded)
            return Qualifier.Range;
        if (left.Low.HasValue && right.Low.HasValue)
            return IsOpenBelow(left._qualifier) || IsOpenBelow(right._qualifier) ? Qualifier.MoreThan : Qualifier.AtLeast;
        if (left.High.HasValue && right.High.HasValue)
            return IsOpenAbove(left._qualifier) || IsOpenAbove(right._qualifier) ? Qualifier.LessThan : Qualifier.AtMost;
        return Qualifier.About;
    }

    private static bool IsOpenBelow(Qualifier qualifier) => qualifier is Qualifier.Over or Qualifier.MoreThan;

    private static bool IsOpenAbove(Qualifier qualifier) => qualifier is Qualifier.Nearly or Qualifier.LessThan;

    private static Qualifier Mirror(Qualifier qualifier) => qualifier switch
    {
        Qualifier.Nearly or Qualifier.LessThan => Qualifier.MoreThan,
        Qualifier.Over or Qualifier.MoreThan => Qualifier.LessThan,
        Qualifier.AtLeast => Qualifier.AtMost,
        Qualifier.AtMost => Qualifier.AtLeast,
        _ => qualifier,
    };

    /// <summary>The sum of two numbers; false where no decimal has it.</summary>
    internal static bool TryAddDecimals(decimal left, decimal right, out decimal sum)
    {
        // two decimals overflow only when both have the same sign; no exception is needed to see it
        bool overflows = left > 0 ? right > decimal.MaxValue - left : right < decimal.MinValue - left;
        sum = overflows ? 0 : left + right;
        return !overflows;
    }
}
