using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

public readonly partial struct PercentageChange
{
    /// <summary>New value divided by old, where it follows exactly from what the text states; else null.</summary>
    /// <remarks>
    /// 增长92% gives 1.92, 下降5% 0.95, 增长1.5倍 2.5, 增长到2.5倍 2.5, 翻两番 4, 持平 1. A size that is not exact (约, 近,
    /// 以上), that is in points or in an amount, gives null. For <see cref="ComparisonBasis.AnnualAverage"/> it is that of one year.
    /// </remarks>
    public decimal? Factor
    {
        get
        {
            if (Direction == ChangeDirection.Unchanged)
                return 1m;
            if (SizeKind == ChangeSize.None || Size.Qualifier != Qualifier.Exact)
                return null;
            return SizeKind switch
            {
                ChangeSize.ToTimes => Size.Value,
                ChangeSize.Doublings => PowerOfTwo(Size.Value),
                ChangeSize.ByPart => OnePlus(Size.Value),
                _ when Size.Unit == Unit.Percent => OnePlus(Size.Value / 100m),
                _ when Size.Unit == Unit.Permille => OnePlus(Size.Value / 1000m),
                _ when Size.Unit == Unit.Times => OnePlus(Size.Value),
                _ => null,
            };
        }
    }

    /// <summary>The factor over several years of the same change, for what is stated as an average of them (年均增长5%).</summary>
    /// <param name="years">How many years, not negative; the first one is the year after the base year.</param>
    /// <returns>
    /// <see cref="Factor"/> to the power of the years; null where there is no factor, where the change is no annual one and
    /// the years are not 1, or where the power does not fit a <see cref="decimal"/>. Digits beyond 28 are rounded.
    /// </returns>
    /// <example><code>
    /// decimal? factor = PercentageChange.Parse("年均增长10%").FactorOver(2); // 1.21
    /// </code></example>
    public decimal? FactorOver(int years)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(years);
        if (Factor is not { } factor || (years != 1 && Basis is not ComparisonBasis.AnnualAverage && Direction != ChangeDirection.Unchanged))
            return null;
        decimal power = 1;
        decimal square = factor;
        for (int n = years; n > 0; n >>= 1)
        {
            if ((n & 1) != 0 && !TryMultiply(power, square, out power))
                return null;
            if (n > 1 && !TryMultiply(square, square, out square))
                return null;
        }

        return power;
    }

    /// <summary>The value after the change, from the value before it.</summary>
    /// <remarks>
    /// A change with a <see cref="Factor"/> multiplies the value and its bounds, one in an amount (增加1.2万人) adds to a value
    /// whose unit converts, one in points adds to a value in %. What the base says of its exactness stays.
    /// </remarks>
    /// <param name="baseValue">The value before.</param>
    /// <param name="result">The value after, or default.</param>
    /// <returns>False where nothing follows: the size is not exact, the units do not fit, or the result is out of range.</returns>
    /// <example><code>
    /// PercentageChange.Parse("同比增长92%").TryApply(Quantity.Parse("100亿元"), out Quantity after); // 192亿元
    /// </code></example>
    public bool TryApply(Quantity baseValue, out Quantity result) => TryApply(baseValue, 1, out result);

    /// <summary>The value after several years of an annual average (年均增长5%), from the value before them.</summary>
    /// <param name="baseValue">The value before.</param>
    /// <param name="years">How many years.</param>
    /// <param name="result">The value after, or default.</param>
    /// <returns>False where nothing follows; see <see cref="TryApply(Quantity, out Quantity)"/> and <see cref="FactorOver"/>.</returns>
    public bool TryApply(Quantity baseValue, int years, out Quantity result)
    {
        result = default;
        if (FactorOver(years) is { } factor)
            return TryScale(baseValue, factor, divide: false, out result);
        return years == 1 && TryMove(baseValue, backwards: false, out result);
    }

    /// <summary>The value after the change; see <see cref="TryApply(Quantity, out Quantity)"/>.</summary>
    /// <param name="baseValue">The value before.</param>
    /// <exception cref="InvalidOperationException">Nothing follows from the change for this value.</exception>
    /// <example><code>
    /// Quantity after = PercentageChange.Parse("同比增长92%").Apply(Quantity.Parse("100亿元")); // 192亿元
    /// </code></example>
    public Quantity Apply(Quantity baseValue) => TryApply(baseValue, out Quantity result) ? result : ThrowNothingFollows();

    /// <summary>The value before the change, from the value after it.</summary>
    /// <remarks>A quotient that has no end is rounded to the 28 digits of a <see cref="decimal"/>, half to even.</remarks>
    /// <param name="newValue">The value after.</param>
    /// <param name="baseValue">The value before, or default.</param>
    /// <returns>False where nothing follows, as for <see cref="TryApply(Quantity, out Quantity)"/>, and after a fall by 100 %.</returns>
    /// <example><code>
    /// PercentageChange.Parse("增长25%").TryInvert(Quantity.Parse("100亿元"), out Quantity before); // 80亿元
    /// </code></example>
    public bool TryInvert(Quantity newValue, out Quantity baseValue)
    {
        baseValue = default;
        if (Factor is { } factor)
            return factor != 0 && TryScale(newValue, factor, divide: true, out baseValue);
        return TryMove(newValue, backwards: true, out baseValue);
    }

    /// <summary>The value before the change; see <see cref="TryInvert"/>.</summary>
    /// <param name="newValue">The value after.</param>
    /// <exception cref="InvalidOperationException">Nothing follows from the change for this value.</exception>
    /// <example><code>
    /// Quantity before = PercentageChange.Parse("增长25%").Invert(Quantity.Parse("100亿元")); // 80亿元
    /// </code></example>
    public Quantity Invert(Quantity newValue) => TryInvert(newValue, out Quantity result) ? result : ThrowNothingFollows();

    private static bool TryScale(Quantity value, decimal factor, bool divide, out Quantity result)
    {
        return divide ? value.TryDivide(factor, out result) : value.TryMultiply(factor, out result);
    }

    /// <summary>Multiplies without an exception on overflow.</summary>
    private static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = 0;
        decimal size = Math.Abs(right);
        if (size > 1 && Math.Abs(left) > decimal.MaxValue / size)
            return false;
        product = left * right;
        return true;
    }

    /// <summary>Adds or takes off a size in an amount, or in points of a percentage.</summary>
    private bool TryMove(Quantity value, bool backwards, out Quantity result)
    {
        result = default;
        if (SizeKind != ChangeSize.By || Size.Unit.IsNone != value.Unit.IsNone || Size.Unit == Unit.Percent || Size.Unit == Unit.Permille || Size.Unit == Unit.Times)
            return false;
        Quantity size = Size;
        if (IsPoints(Size.Unit))
        {
            if (value.Unit != Unit.Percent)
                return false;
            decimal perPoint = Size.Unit == Unit.PercentagePoint ? 1m : Size.Unit == Unit.PermillePoint ? 0.1m : 0.01m;
            if (!TryScale(Quantity.Bounded(Size.Value, Unit.Percent, Size.Qualifier, Size.Bound), perPoint, divide: false, out size))
                return false;
        }

        return (Direction == ChangeDirection.Increase) != backwards ? value.TryAdd(size, out result) : value.TrySubtract(size, out result);
    }

    /// <summary>A fall by more than everything leaves no factor, nor does a rise beyond all decimals.</summary>
    private decimal? OnePlus(decimal part)
    {
        decimal rise = Direction == ChangeDirection.Decrease ? -part : part;
        return rise < -1 || rise > decimal.MaxValue - 1 ? null : 1m + rise;
    }

    private static decimal? PowerOfTwo(decimal times)
    {
        if (times != decimal.Truncate(times) || times is < 0 or > 64)
            return null;
        decimal factor = 1;
        for (int i = 0; i < (int)times; i++)
            factor *= 2;
        return factor;
    }

    [DoesNotReturn]
    private static Quantity ThrowNothingFollows() =>
        throw new InvalidOperationException("Nothing follows from the change for this value: its size is not exact, or the units do not fit.");
}
