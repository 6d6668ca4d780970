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
            if (SizeKind == ChangeSize.None)
                return Direction == ChangeDirection.Unchanged ? 1m : null;
            if (Size.Qualifier != Qualifier.Exact)
                return null;
            decimal signed = Direction == ChangeDirection.Decrease ? -Size.Value : Size.Value;
            return SizeKind switch
            {
                ChangeSize.ToTimes => Size.Value,
                ChangeSize.Doublings => PowerOfTwo(Size.Value),
                _ when Size.Unit == Unit.Percent => Within(1m + (signed / 100m)),
                _ when Size.Unit == Unit.Permille => Within(1m + (signed / 1000m)),
                _ when Size.Unit == Unit.Times => Within(1m + signed),
                _ => null,
            };
        }
    }

    /// <summary>A fall by more than everything leaves no factor.</summary>
    private static decimal? Within(decimal factor) => factor < 0 ? null : factor;

    private static decimal? PowerOfTwo(decimal times)
    {
        if (times != decimal.Truncate(times) || times is < 0 or > 64)
            return null;
        decimal factor = 1;
        for (int i = 0; i < (int)times; i++)
            factor *= 2;
        return factor;
    }
}
