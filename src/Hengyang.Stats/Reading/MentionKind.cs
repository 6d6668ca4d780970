namespace Hengyang.Stats;

/// <summary>What a mention says.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<MentionKind>))]
public enum MentionKind : byte
{
    /// <summary>Nothing: the default value, and what a reader has before its first mention.</summary>
    None,

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
