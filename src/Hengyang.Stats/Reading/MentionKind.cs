namespace Hengyang.Stats;

/// <summary>What a mention says.</summary>
public enum MentionKind : byte
{
    /// <summary>A number with a unit, a percentage, a proportion's part.</summary>
    Quantity,

    /// <summary>How a value moved.</summary>
    Change,

    /// <summary>A stretch of the calendar or a point in time.</summary>
    Period,

    /// <summary>A place in an order.</summary>
    Rank,

    /// <summary>A bare number without a unit; only given when <see cref="StatisticsOptions.BareNumbers"/> is set.</summary>
    Number,
}
