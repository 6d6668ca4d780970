namespace Hengyang.Stats;

/// <content>Changes made by a program instead of read from a text.</content>
public readonly partial struct PercentageChange
{
    /// <summary>A value that stayed as it was: 与上年持平.</summary>
    /// <param name="basis">What it is compared with.</param>
    /// <example><code>
    /// PercentageChange unchanged = PercentageChange.Unchanged(ComparisonBasis.YearOverYear); // 同比持平
    /// </code></example>
    public static PercentageChange Unchanged(ComparisonBasis basis = default)
    {
        Throw.IfBeyond(basis, ComparisonBasis.Cumulative, nameof(basis));
        return new() { Direction = ChangeDirection.Unchanged, SizeKind = ChangeSize.None, Basis = basis };
    }

    /// <summary>A change by a signed number, as cells of tables have it: −5 is a decrease by 5, 0 is unchanged.</summary>
    /// <param name="value">By how much, negative for a decrease.</param>
    /// <param name="unit">In what: %, 百分点, or the unit of an amount.</param>
    /// <param name="basis">What the value is compared with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The unit is 番, of which there are no negative ones, and the value is negative; or there is no such basis.</exception>
    /// <example><code>
    /// PercentageChange change = PercentageChange.FromSigned(-3.9m, Unit.Percent, ComparisonBasis.YearOverYear); // 同比下降3.9%
    /// </code></example>
    public static PercentageChange FromSigned(decimal value, Unit unit, ComparisonBasis basis = default)
    {
        if (unit == Unit.Doubling)
            ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value == 0
            ? Unchanged(basis)
            : new PercentageChange(value < 0 ? ChangeDirection.Decrease : ChangeDirection.Increase, new Quantity(Math.Abs(value), unit), basis);
    }

    /// <summary>A change to so many times the value before: 增长到2.5倍.</summary>
    /// <param name="times">New divided by old, above 0; below 1 it is a decrease.</param>
    /// <param name="basis">What the value is compared with.</param>
    /// <param name="basePeriod">The period compared with, for <see cref="ComparisonBasis.VersusPeriod"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The times are 0 or negative, or there is no such basis.</exception>
    /// <example><code>
    /// PercentageChange grown = PercentageChange.ToTimes(2.5m); // 增长到2.5倍
    /// </code></example>
    public static PercentageChange ToTimes(decimal times, ComparisonBasis basis = default, DateRange? basePeriod = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        Throw.IfBeyond(basis, ComparisonBasis.Cumulative, nameof(basis));
        return new()
        {
            Direction = times < 1 ? ChangeDirection.Decrease : ChangeDirection.Increase,
            Size = new Quantity(times, Unit.Times),
            SizeKind = ChangeSize.ToTimes,
            Basis = basis,
            BasePeriod = basePeriod,
        };
    }

    /// <summary>A change of sign without a size: 增速由负转正.</summary>
    /// <param name="turn">To which side.</param>
    /// <param name="of">Whether a rate or a level changed its sign.</param>
    /// <param name="basis">What the value is compared with.</param>
    /// <exception cref="ArgumentOutOfRangeException">The turn is <see cref="Turn.None"/>, or an enum has no such member.</exception>
    /// <example><code>
    /// PercentageChange turned = PercentageChange.Turned(Turn.Positive); // 增速由负转正
    /// </code></example>
    public static PercentageChange Turned(Turn turn, ChangeOf of = ChangeOf.Rate, ComparisonBasis basis = default)
    {
        if (turn is not (Turn.Positive or Turn.Negative))
            throw new ArgumentOutOfRangeException(nameof(turn), turn, "A turn is positive or negative.");
        Throw.IfBeyond(of, ChangeOf.Rate, nameof(of));
        Throw.IfBeyond(basis, ComparisonBasis.Cumulative, nameof(basis));
        return new()
        {
            Direction = turn == Turn.Positive ? ChangeDirection.Increase : ChangeDirection.Decrease,
            SizeKind = ChangeSize.None,
            Turn = turn,
            Of = of,
            Basis = basis,
        };
    }

    /// <summary>The same change, of a rate and not of a level: 增速提高2%.</summary>
    /// <example><code>
    /// PercentageChange faster = PercentageChange.FromSigned(2, Unit.PercentagePoint).OfRate();
    /// ChangeOf of = faster.Of; // Rate
    /// </code></example>
    public PercentageChange OfRate() => this with { Of = ChangeOf.Rate };

    /// <summary>The change from one value to another; see <see cref="TryBetween"/>.</summary>
    /// <param name="before">The value before.</param>
    /// <param name="after">The value after.</param>
    /// <param name="basis">What the values are of.</param>
    /// <param name="decimals">To how many decimals the size is rounded, half away from zero (四舍五入); null to keep the 28 digits of a <see cref="decimal"/>.</param>
    /// <exception cref="InvalidOperationException">Nothing follows from the two values.</exception>
    /// <example><code>
    /// PercentageChange.Between(Quantity.Parse("385亿元"), Quantity.Parse("400亿元"), ComparisonBasis.YearOverYear, 1); // 同比增长3.9%
    /// </code></example>
    public static PercentageChange Between(Quantity before, Quantity after, ComparisonBasis basis = default, int? decimals = null) =>
        TryBetween(before, after, out PercentageChange change, basis, decimals) ? change : throw new InvalidOperationException(
            "Nothing follows from the two values: one of them is not exact, their units do not convert, or the first one is 0 or negative.");

    /// <summary>The change from one value to another: in % of the first one, and in 百分点 where both are percentages.</summary>
    /// <param name="before">The value before.</param>
    /// <param name="after">The value after.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="basis">What the values are of.</param>
    /// <param name="decimals">To how many decimals the size is rounded, half away from zero (四舍五入); null to keep the 28 digits of a <see cref="decimal"/>.</param>
    /// <returns>False when one of the two is not exact, the units do not convert, the first one is 0 or negative and no percentage, or the result is out of range.</returns>
    /// <example><code>
    /// PercentageChange.TryBetween(Quantity.Parse("80亿元"), Quantity.Parse("100亿元"), out PercentageChange change); // 增长25%
    /// </code></example>
    public static bool TryBetween(Quantity before, Quantity after, out PercentageChange change, ComparisonBasis basis = default, int? decimals = null)
    {
        change = default;
        if (before.Qualifier != Qualifier.Exact || after.Qualifier != Qualifier.Exact || !after.TrySubtract(before, out Quantity moved))
            return false;
        bool points = before.Unit == Unit.Percent && after.Unit == Unit.Percent;
        decimal size = moved.Value;
        if (!points)
        {
            if (before.Value <= 0 || !moved.TryGetRatio(before, out decimal ratio) || Math.Abs(ratio) > decimal.MaxValue / 100)
                return false;
            size = ratio * 100;
        }

        if (decimals is { } places)
            size = decimal.Round(size, places, MidpointRounding.AwayFromZero);
        // without the zeros that the quotient ends with
        size /= 1.0000000000000000000000000000m;
        change = FromSigned(size, points ? Unit.PercentagePoint : Unit.Percent, basis);
        return true;
    }
}
