namespace Hengyang.Stats;

/// <summary>
/// How a value moved: direction, size, what it is compared with. 同比增长92%, 比上年末增加1.2万人, 与上年持平, 翻了两番.
/// </summary>
/// <remarks>
/// The size is never negative; <see cref="Direction"/> carries the sign. A percentage and a percentage point are
/// different units and never equal. <c>default</c> is an unchanged value with no basis.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.PercentageChangeJsonConverter))]
public readonly partial struct PercentageChange : IEquatable<PercentageChange>
{
    /// <summary>Which way the value moved.</summary>
    public ChangeDirection Direction { get; internal init; }

    /// <summary>The size as stated, never negative: 92 %, 13 百分点, 1.5 倍, 2 番, 12000 人. Meaningless unless <see cref="HasSize"/>.</summary>
    public Quantity Size { get; internal init; }

    /// <summary>Whether the text states a size; false for 持平 and 由负转正.</summary>
    public bool HasSize => SizeKind != ChangeSize.None;

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

    /// <inheritdoc/>
    public bool Equals(PercentageChange other) =>
        Direction == other.Direction && Size == other.Size && Basis == other.Basis && BasePeriod == other.BasePeriod
        && Of == other.Of && Turn == other.Turn && PriceBasis == other.PriceBasis && SizeKind == other.SizeKind;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is PercentageChange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Direction, Size, Basis, BasePeriod, Of, Turn, SizeKind);

    /// <summary>Whether two changes are the same.</summary>
    public static bool operator ==(PercentageChange left, PercentageChange right) => left.Equals(right);

    /// <summary>Whether two changes differ.</summary>
    public static bool operator !=(PercentageChange left, PercentageChange right) => !left.Equals(right);
}
