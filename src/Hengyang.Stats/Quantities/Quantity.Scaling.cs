using System.Numerics;

namespace Hengyang.Stats;

/// <content>Products and quotients with numbers, and the ratio of two quantities.</content>
public readonly partial struct Quantity : IMultiplyOperators<Quantity, decimal, Quantity>, IDivisionOperators<Quantity, decimal, Quantity>
{
    /// <summary>Multiplies value and bounds; a negative factor turns the bounds round, as <see cref="op_UnaryNegation"/> does.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="factor">The factor.</param>
    /// <exception cref="OverflowException">The product does not fit a <see cref="decimal"/>.</exception>
    /// <example><code>
    /// Quantity twice = Quantity.Parse("超3亿元") * 2; // 超6亿元
    /// </code></example>
    public static Quantity operator *(Quantity quantity, decimal factor) =>
        quantity.TryMultiply(factor, out Quantity result) ? result : throw new OverflowException("The product does not fit a decimal.");

    /// <summary>Multiplies value and bounds; see the operator with the number on the right.</summary>
    /// <param name="factor">The factor.</param>
    /// <param name="quantity">The quantity.</param>
    /// <exception cref="OverflowException">The product does not fit a <see cref="decimal"/>.</exception>
    public static Quantity operator *(decimal factor, Quantity quantity) => quantity * factor;

    /// <summary>Divides value and bounds. A quotient that has no end is rounded to the 28 digits of a <see cref="decimal"/>, half to even.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <param name="divisor">The divisor, not 0.</param>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">The quotient does not fit a <see cref="decimal"/>.</exception>
    public static Quantity operator /(Quantity quantity, decimal divisor) =>
        divisor == 0 ? throw new DivideByZeroException()
        : quantity.TryDivide(divisor, out Quantity result) ? result : throw new OverflowException("The quotient does not fit a decimal.");

    /// <summary>How many times one exact quantity is another: 3亿元 / 1.5亿元 is 2. The units may differ if they convert.</summary>
    /// <param name="dividend">The one.</param>
    /// <param name="divisor">The other, not 0.</param>
    /// <exception cref="InvalidOperationException">The units do not convert, or one of the two is not exact (约, 近, a range).</exception>
    /// <exception cref="DivideByZeroException">The divisor is 0.</exception>
    /// <exception cref="OverflowException">The ratio does not fit a <see cref="decimal"/>.</exception>
    public static decimal operator /(Quantity dividend, Quantity divisor)
    {
        if (dividend.TryGetRatio(divisor, out decimal ratio))
            return ratio;
        if (dividend._qualifier != Qualifier.Exact || divisor._qualifier != Qualifier.Exact)
            throw new InvalidOperationException("Quantities that are not exact have no ratio.");
        if (!CanSum(dividend._unit, divisor._unit))
            throw new InvalidOperationException($"{dividend._unit.Described} and {divisor._unit.Described} have no ratio.");
        throw divisor._value == 0 ? new DivideByZeroException() : new OverflowException("The ratio does not fit a decimal.");
    }

    /// <summary>How many times one exact quantity is another; see the operator.</summary>
    /// <param name="divisor">The other.</param>
    /// <param name="ratio">The ratio, or 0. One that has no end is rounded to the 28 digits of a <see cref="decimal"/>.</param>
    /// <returns>False when one of the two is not exact, the units do not convert, the divisor is 0 or the ratio is out of range.</returns>
    /// <example><code>
    /// Quantity.Parse("3公里").TryGetRatio(Quantity.Parse("1500米"), out decimal ratio); // 2
    /// </code></example>
    public bool TryGetRatio(Quantity divisor, out decimal ratio)
    {
        ratio = 0;
        bool exact = _qualifier == Qualifier.Exact && divisor._qualifier == Qualifier.Exact;
        return exact && CanSum(_unit, divisor._unit) && divisor.TryConvert(_unit, out Quantity same) && same._value != 0
            && TryScale(_value, same._value, divide: true, out ratio);
    }

    internal bool TryMultiply(decimal factor, out Quantity result) => TryScale(factor, divide: false, out result);

    internal bool TryDivide(decimal divisor, out Quantity result) => TryScale(divisor, divide: true, out result);

    /// <summary>The same figures in a unit that the text gives elsewhere.</summary>
    internal Quantity In(Unit unit) => new(_value, unit, _qualifier, _hasOther, _other);

    private bool TryScale(decimal factor, bool divide, out Quantity result)
    {
        result = default;
        Quantity from = factor < 0 ? -this : this;
        decimal size = Math.Abs(factor);
        decimal other = 0;
        if (!TryScale(from._value, size, divide, out decimal value) || (from._hasOther && !TryScale(from._other, size, divide, out other)))
            return false;
        result = new Quantity(value, from._unit, from._qualifier, from._hasOther, other);
        return true;
    }

    private static bool TryScale(decimal value, decimal factor, bool divide, out decimal result)
    {
        result = 0;
        decimal size = Math.Abs(factor);
        if (divide)
        {
            if (size == 0 || (size < 1 && Math.Abs(value) > decimal.MaxValue * size))
                return false;
            result = value / factor;
            return true;
        }

        if (size > 1 && Math.Abs(value) > decimal.MaxValue / size)
            return false;
        result = value * factor;
        return true;
    }
}
