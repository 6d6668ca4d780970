namespace Hengyang.Stats.Tool.Output;

/// <summary>The kinds of output lines, in the order in which lines of the same place are written.</summary>
[Flags]
internal enum LineType
{
    /// <summary>A quantity.</summary>
    Quantity = 1,

    /// <summary>A change.</summary>
    Change = 2,

    /// <summary>A period.</summary>
    Period = 4,

    /// <summary>A rank.</summary>
    Rank = 8,

    /// <summary>An observation.</summary>
    Observation = 16,

    /// <summary>A bare number; only when it is asked for.</summary>
    Number = 32,

    /// <summary>The five that are written when nothing else is asked for.</summary>
    Default = Quantity | Change | Period | Rank | Observation,
}
