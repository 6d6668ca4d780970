namespace Hengyang.Stats;

/// <summary>An observation while its sentence is being read: later mentions may still add to it.</summary>
internal sealed class PendingObservation
{
    internal string Indicator { get; private set; } = string.Empty;

    internal Quantity? Value { get; set; }

    private readonly List<PercentageChange> _changes = new(2);

    internal bool HasChanges => _changes.Count > 0;

    /// <summary>The changes so far.</summary>
    internal IReadOnlyList<PercentageChange> Changes => _changes;

    /// <summary>Where the value stands.</summary>
    internal TextRange ValueRange { get; set; }

    /// <summary>The level that the value moved away from (由A增加到B), and where it stands.</summary>
    internal Quantity? From { get; set; }

    internal TextRange FromRange { get; set; }

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

    /// <summary>Whether it is the level of the year before, told beside that of now (营收28亿元，上年同期25亿元): a change behind it is one of the level of now.</summary>
    internal bool IsEarlier { get; set; }

    /// <summary>Whether its period is the one of the level that a movement came from, and not that of the sentence.</summary>
    internal bool HasOwnPeriod { get; set; }

    /// <summary>Whether it is a mean of the thing before (日均2.8亿人次), which has no parts.</summary>
    internal bool IsMean { get; set; }

    /// <summary>Whether it is a share or an attainment of the thing before: what follows is told of that thing.</summary>
    internal bool IsShare { get; set; }

    /// <summary>Whether 均, 都 or 突破 say that the figure is that of each thing named.</summary>
    internal bool IsOfEach { get; set; }

    /// <summary>What a share is one of, where its own clause names it (A占B的31.2%).</summary>
    internal string? Subject { get; set; }

    /// <summary>Whether it only names a thing of which nothing was said in the end.</summary>
    internal bool IsEmpty => Value is null && !HasChanges && Rank is null;

    /// <summary>Makes it new, so that one object serves many observations.</summary>
    internal void Begin(string indicator, int start, int end, DocumentContext context)
    {
        Indicator = indicator;
        Start = start;
        End = end;
        Value = null;
        _changes.Clear();
        Rank = null;
        Area = MarketIndex.AreaOf(indicator, context.Area);
        Period = context.Period(context.Aspect, indicator);
        Aspect = context.AspectIn(Period, indicator);
        Parent = context.Parent;
        IsListed = false;
        IsOrigin = false;
        HasOwnPeriod = false;
        IsEarlier = false;
        IsMean = false;
        IsShare = false;
        IsOfEach = false;
        Subject = null;
        ValueRange = default;
        From = null;
        FromRange = default;
    }

    internal void Add(in PercentageChange change, int end)
    {
        PercentageChange upright = change.Upright;
        if (upright.CanBe)
            _changes.Add(upright);
        End = Math.Max(End, end);
    }

    /// <summary>Takes the figure of a list that it is of: a value or a change.</summary>
    internal void Take(in Mention figure)
    {
        if (figure.TryGetQuantity(out Quantity quantity))
            Value = quantity;
        else if (figure.TryGetChange(out PercentageChange change))
            Add(in change, figure.Range.End);
    }

    /// <summary>The last change was where a turn began (由下降0.2%转为增长0.3%).</summary>
    internal void DropLastChange()
    {
        if (_changes.Count > 0)
            _changes.RemoveAt(_changes.Count - 1);
    }

    internal Observation Build(DocumentContext context)
    {
        (string Code, IndicatorKind Kind)? code = context.Codes.Indicator(Indicator, Parent, Value);
        return new Observation
        {
            Range = TextRange.FromBounds(Start, End),
            Indicator = Indicator,
            Value = Value,
            ValueRange = Value is not null && ValueRange.Length > 0 ? ValueRange : null,
            IndicatorCode = code?.Code,
            IndicatorKind = code?.Kind,
            Area = Area,
            AreaCode = context.Codes.Area(Area, context.HomeArea),
            Period = Period,
            Parent = Parent,
            Aspect = Aspect,
            Changes = ValueList<PercentageChange>.Of([.. _changes]),
            Rank = Rank,
        };
    }
}
