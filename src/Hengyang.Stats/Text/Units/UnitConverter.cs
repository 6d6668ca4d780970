using System.Numerics;

namespace Hengyang.Stats;

/// <summary>Gives values of one unit in another one, exactly until the last step.</summary>
internal static class UnitConverter
{
    private static readonly Rational KelvinAtZeroCelsius = new(27_315, 100);
    private static readonly Rational RankineAtZeroFahrenheit = new(45_967, 100);
    private static readonly Unit Fahrenheit = UnitTable.Named("华氏度");

    /// <summary>The value in the other unit, or false when the units do not convert or the result is out of range.</summary>
    internal static bool TryConvert(decimal value, Unit from, Unit to, out decimal result)
    {
        result = value;
        if (from == to)
            return true;
        result = 0;
        if (!from.IsConvertibleTo(to))
            return false;
        Rational size = SizeOf(from) / SizeOf(to);
        if (from.Dimension == Dimension.Temperature)
            return ((Rational.From(value) + OffsetOf(from)) * size - OffsetOf(to)).TryToDecimal(out result);
        return TryScale(value, size, out result) || (Rational.From(value) * size).TryToDecimal(out result);
    }

    /// <summary>Whether values of the unit count from a zero of the unit's own, so that sums across units mean nothing.</summary>
    internal static bool HasOffset(Unit unit) => unit.Dimension == Dimension.Temperature && OffsetOf(unit).Numerator != 0;

    private static Rational SizeOf(Unit unit)
    {
        ref readonly UnitRow upper = ref UnitTable.Row(unit.NumeratorId);
        var size = new Rational(upper.Factor, upper.Divisor);
        if (!unit.IsRate)
            return size;
        ref readonly UnitRow lower = ref UnitTable.Row(unit.DenominatorId);
        return size / new Rational(lower.Factor, lower.Divisor);
    }

    private static Rational OffsetOf(Unit unit) =>
        unit == Unit.DegreeCelsius ? KelvinAtZeroCelsius : unit == Fahrenheit ? RankineAtZeroFahrenheit : new Rational(0, 1);

    /// <summary>The common case, a whole multiple that fits; it needs no fraction.</summary>
    private static bool TryScale(decimal value, Rational size, out decimal result)
    {
        result = 0;
        (BigInteger multiple, BigInteger rest) = BigInteger.DivRem(size.Numerator, size.Denominator);
        if (!rest.IsZero || multiple > int.MaxValue || Math.Abs(value) > 1_000_000_000_000 || value.Scale > 6)
            return false;
        // at most 18 digits by 10: exact in 28
        result = value * (decimal)multiple;
        result = Trim(result);
        return true;
    }

    /// <summary>Takes the zeros off the end of the fraction.</summary>
    private static decimal Trim(decimal value)
    {
        while (value.Scale > 0 && value == decimal.Round(value, value.Scale - 1))
            value = decimal.Round(value, value.Scale - 1);
        return value;
    }
}
