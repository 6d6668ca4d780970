namespace Hengyang.Stats;

/// <summary>The days of one term while it is being resolved; years and months may still be unknown.</summary>
internal struct PeriodSpan
{
    internal PartialDate Begin;
    internal PartialDate End;
    internal PeriodPrecision Precision;
    internal DateGrain Grain;

    /// <summary>Whether the term is a point in time (年末).</summary>
    internal bool IsPoint;

    internal PeriodSpan(PartialDate begin, PartialDate end, PeriodPrecision precision, DateGrain grain)
    {
        Begin = begin;
        End = end;
        Precision = precision;
        Grain = grain;
    }

    internal static PeriodSpan OfDays(DateOnly begin, DateOnly end, PeriodPrecision precision = PeriodPrecision.Day) =>
        new(PartialDate.From(begin), PartialDate.From(end), precision, DateGrain.Day);

    /// <summary>A span of which nothing is known but how finely it is stated.</summary>
    internal static PeriodSpan Unknown(PeriodPrecision precision, DateGrain grain) => new(default, default, precision, grain);

    /// <summary>Keeps one end only.</summary>
    internal readonly PeriodSpan At(TermEdge edge) => edge switch
    {
        TermEdge.First => new PeriodSpan(Begin, Begin, PeriodPrecision.Day, DateGrain.Day) { IsPoint = true },
        TermEdge.Last => new PeriodSpan(End, End, PeriodPrecision.Day, DateGrain.Day) { IsPoint = true },
        _ => this,
    };
}
