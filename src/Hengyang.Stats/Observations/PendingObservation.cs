namespace Hengyang.Stats;

/// <summary>An observation while its sentence is being read: later mentions may still add to it.</summary>
internal sealed class PendingObservation
{
    internal required string Indicator { get; set; }

    internal Quantity? Value { get; set; }

    internal List<PercentageChange>? Changes { get; private set; }

    internal Rank? Rank { get; set; }

    internal DateRange? Period { get; set; }

    internal string? Area { get; set; }

    internal string? Parent { get; set; }

    internal Aspect Aspect { get; set; }

    internal int Start { get; set; }

    internal int End { get; set; }

    /// <summary>Whether the indicator is one of a list, so that 分别 with as many changes goes through the list.</summary>
    internal bool IsListed { get; set; }

    /// <summary>Whether the value is where a movement began (从A增加到B): the level reached takes its place.</summary>
    internal bool IsOrigin { get; set; }

    /// <summary>Whether it only names a thing of which nothing was said in the end.</summary>
    internal bool IsEmpty => Value is null && Changes is null && Rank is null;

    internal void Add(in PercentageChange change, int end)
    {
        (Changes ??= new List<PercentageChange>(2)).Add(change);
        End = Math.Max(End, end);
    }

    internal Observation Build() => new()
    {
        Range = TextRange.FromBounds(Start, End),
        Indicator = Indicator,
        Value = Value,
        Area = Area,
        Period = Period,
        Parent = Parent,
        Aspect = Aspect,
        Changes = Changes is null ? [] : Changes.ToArray(),
        Rank = Rank,
    };
}
