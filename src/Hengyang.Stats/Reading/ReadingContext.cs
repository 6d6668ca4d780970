namespace Hengyang.Stats;

/// <summary>What carries on from one sentence to the next: the calendar's context; and within a sentence: the basis of comparison.</summary>
internal struct ReadingContext
{
    internal PeriodContext Periods;

    /// <summary>The basis that later changes of the sentence take over when they name none.</summary>
    internal ComparisonBasis Basis;

    /// <summary>The base period that goes with it.</summary>
    internal DateRange? BasePeriod;

    /// <summary>Whether the sentence has told a change by a sign in brackets, so that the next one in brackets needs none.</summary>
    internal bool HasBracketedChange;

    /// <summary>The same of the last comparison of a rate (增速比上月加快0.2个百分点): it carries on to changes of rates only.</summary>
    private ComparisonBasis _ofRate;
    private DateRange? _ofRatePeriod;

    private ComparisonBasis _standing;
    private DateRange? _standingPeriod;

    /// <summary>Whether the next sentence begins a paragraph.</summary>
    internal bool AtParagraph;

    /// <summary>Whether the last paragraph stopped in the middle of its sentence, as scanned columns do: the next one goes on with it.</summary>
    internal bool IsBrokenOff;

    /// <summary>Units of the user's own.</summary>
    internal readonly UnitCatalogue? Units;

    internal ReadingContext(DateOnly? referenceDate, PeriodTable? table = null, UnitCatalogue? units = null, DateDirection direction = DateDirection.Past)
    {
        Periods = new PeriodContext(referenceDate, table, direction);
        Units = units;
        AtParagraph = true;
    }

    internal readonly DateOnly? ReferenceDate => Periods.HasReference ? Periods.Reference : null;

    internal void BeginSentence()
    {
        if (AtParagraph && !IsBrokenOff)
            Periods.BeginParagraph();
        AtParagraph = false;
        Periods.BeginSentence();
        ClearBasis();
        HasBracketedChange = false;
    }

    /// <summary>同比（下同）: the basis holds for all that follows and names none.</summary>
    internal void KeepBasis()
    {
        _standing = Basis;
        _standingPeriod = BasePeriod;
    }

    internal void SetBasis(in PercentageChange change)
    {
        // the average of several years and the total of several say nothing about what comes after
        if (change.Basis is ComparisonBasis.AnnualAverage or ComparisonBasis.Cumulative)
            return;
        _ofRate = change.Basis;
        _ofRatePeriod = change.BasePeriod;
        if (change.Of == ChangeOf.Rate)
            return;
        Basis = change.Basis;
        BasePeriod = change.BasePeriod;
    }

    /// <summary>A change that names no basis, with the one that carries on to it.</summary>
    internal readonly PercentageChange Carry(in PercentageChange change) => change.Of == ChangeOf.Rate
        ? change with { Basis = _ofRate, BasePeriod = _ofRatePeriod }
        : change with { Basis = Basis, BasePeriod = BasePeriod };

    internal void ClearBasis()
    {
        Basis = _ofRate = _standing;
        BasePeriod = _ofRatePeriod = _standingPeriod;
    }
}
