using System.Numerics;

namespace Hengyang.Stats;

/// <summary>
/// How a value moved: direction, size, what it is compared with. 同比增长92%, 比上年末增加1.2万人, 与上年持平, 翻了两番.
/// </summary>
/// <remarks>
/// <para>
/// The size is never negative; <see cref="Direction"/> carries the sign. A percentage and a percentage point are
/// different units and never equal. <c>default</c> is an unchanged value with no basis.
/// </para>
/// <para>
/// Only a movement is a change. A distance from a place, an average or a plan (高于全国0.5个百分点), a contribution
/// (拉动2.6个百分点) and a level that is reached (降低到20%, 增速为6.2%) are quantities, and the readers give them as such.
/// </para>
/// <para>
/// Two changes are equal when all that they state is. Lists sort by what they are compared with, then by unit and signed size; of two
/// changes neither is more.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// var change = PercentageChange.Parse("同比增长92%");
/// // change.SignedValue == 92m, change.Factor == 1.92m, change.Basis == ComparisonBasis.YearOverYear
/// Quantity after = change.Apply(Quantity.Parse("100亿元")); // 192亿元
/// </code>
/// </example>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PercentageChangeJsonConverter))]
public readonly partial struct PercentageChange : IEquatable<PercentageChange>, IEqualityOperators<PercentageChange, PercentageChange, bool>
{
    /// <summary>Makes a change of a stated size.</summary>
    /// <param name="direction">Which way the value moved.</param>
    /// <param name="size">By how much, not negative: 92 %, 13 百分点, 1.5 倍, 2 番, 12000 人. One in 百分点, 千分点 or 基点 is of a rate.</param>
    /// <param name="basis">What the value is compared with.</param>
    /// <param name="basePeriod">The period compared with, for <see cref="ComparisonBasis.VersusPeriod"/>.</param>
    /// <param name="priceBasis">In which prices the change is stated.</param>
    /// <exception cref="ArgumentOutOfRangeException">The direction is <see cref="ChangeDirection.Unchanged"/> (see <see cref="Unchanged"/>), the size is negative (see <see cref="FromSigned"/>), or an enum has no such member.</exception>
    /// <example><code>
    /// var change = new PercentageChange(ChangeDirection.Increase, new Quantity(5.1m, Unit.Percent), ComparisonBasis.YearOverYear); // 同比增长5.1%
    /// </code></example>
    public PercentageChange(ChangeDirection direction, Quantity size, ComparisonBasis basis = default, DateRange? basePeriod = null, PriceBasis priceBasis = default)
    {
        if (direction == ChangeDirection.Unchanged)
            throw new ArgumentOutOfRangeException(nameof(direction), direction, ErrorMessages.UnchangedWithSize);
        Throw.IfBeyond(direction, ChangeDirection.Decrease, nameof(direction));
        ArgumentOutOfRangeException.ThrowIfNegative(size.Value, nameof(size));
        Throw.IfBeyond(basis, ComparisonBasis.Cumulative, nameof(basis));
        Throw.IfBeyond(priceBasis, PriceBasis.Real, nameof(priceBasis));
        Direction = direction;
        Size = size;
        SizeKind = size.Unit == Unit.Doubling ? ChangeSize.Doublings : ChangeSize.By;
        Basis = basis;
        BasePeriod = basePeriod;
        PriceBasis = priceBasis;
        Of = IsPoints(size.Unit) ? ChangeOf.Rate : ChangeOf.Level;
    }

    /// <summary>Which way the value moved.</summary>
    public ChangeDirection Direction { get; internal init; }

    /// <summary>The size as stated, never negative: 92 %, 13 百分点, 1.5 倍, 2 番, 12000 人. Meaningless unless <see cref="HasSize"/>.</summary>
    public Quantity Size { get; internal init; }

    /// <summary>Whether the text states a size; false for 持平 and 由负转正.</summary>
    public bool HasSize => Kind != ChangeSize.None;

    /// <summary>Whether the size is what the value came to and not what it moved by: 增长到2.5倍, 是2010年的2.6倍.</summary>
    public bool IsToSize => Kind == ChangeSize.ToTimes;

    /// <summary>The size with the sign of the direction: −3.9 for 下降3.9%, 0 for 持平; null when the text states none.</summary>
    public decimal? SignedValue => Direction switch
    {
        ChangeDirection.Unchanged => 0m,
        _ when !HasSize => null,
        ChangeDirection.Decrease => -Size.Value,
        _ => Size.Value,
    };

    /// <summary>What the value is compared with.</summary>
    public ComparisonBasis Basis { get; internal init; }

    /// <summary>The period compared with, where the text names one that is neither the year before nor the period before.</summary>
    public DateRange? BasePeriod { get; internal init; }

    /// <summary>Whether a level or a rate moved.</summary>
    public ChangeOf Of { get; internal init; }

    /// <summary>Whether the sign changed.</summary>
    public Turn Turn { get; internal init; }

    /// <summary>In which prices the change is stated.</summary>
    public PriceBasis PriceBasis { get; internal init; }

    internal ChangeSize SizeKind { get; init; }

    /// <summary>The same by a size that is above nothing: 高于上年-2百分点 and 提-2% are changes downwards.</summary>
    internal PercentageChange Upright => HasSize && Size.Value < 0 && !Size.IsBothWays
        ? this with { Size = -Size, Direction = Direction == ChangeDirection.Decrease ? ChangeDirection.Increase : ChangeDirection.Decrease }
        : this;

    /// <summary>Whether there can be what a text was taken to state: a size is not negative and 0 of what is unchanged, and what moves has a size or a turn.</summary>
    internal bool CanBe => HasSize
        ? Size.Value >= 0 && (Direction != ChangeDirection.Unchanged || Size.Value == 0) && Size.CanBe
        : Direction == ChangeDirection.Unchanged || Turn != Turn.None;

    /// <summary>What is unchanged has no size but one of 0 in a unit (环比0.0%); so the default value is 持平.</summary>
    internal ChangeSize Kind => Direction == ChangeDirection.Unchanged && Size.Unit.IsNone ? ChangeSize.None : SizeKind;

    internal static bool IsPoints(Unit unit) => unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint;

    /// <inheritdoc/>
    public bool Equals(PercentageChange other) =>
        Direction == other.Direction && Size == other.Size && Basis == other.Basis && BasePeriod == other.BasePeriod
        && Of == other.Of && Turn == other.Turn && PriceBasis == other.PriceBasis && Kind == other.Kind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentageChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Direction, Size, Basis, BasePeriod, Of, Turn, Kind);

    /// <summary>Whether two changes are the same.</summary>
    public static bool operator ==(PercentageChange left, PercentageChange right) => left.Equals(right);

    /// <summary>Whether two changes differ.</summary>
    public static bool operator !=(PercentageChange left, PercentageChange right) => !left.Equals(right);
}
