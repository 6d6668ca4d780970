namespace Hengyang.Stats;

/// <summary>
/// What a reader knows when it meets a period: the day of publication, and what the text has named so far.
/// <see cref="PeriodResolver.TryResolve"/> reads and updates it; pass a copy to resolve without leaving a trace
/// (the base period of a change does not govern what follows).
/// </summary>
internal struct PeriodContext
{
    internal PeriodContext(DateOnly? referenceDate, PeriodTable? table = null)
    {
        Table = table;
        HasReference = referenceDate.HasValue;
        Reference = referenceDate.GetValueOrDefault();
    }

    /// <summary>The user's own rows; null for none.</summary>
    internal readonly PeriodTable? Table;

    /// <summary>Whether the day of publication is known.</summary>
    internal readonly bool HasReference;

    /// <summary>The day of publication; only when <see cref="HasReference"/>.</summary>
    internal readonly DateOnly Reference;

    /// <summary>The year that governs periods without one; 0 for none.</summary>
    internal short GoverningYear { get; private set; }

    /// <summary>Whether that year was only said within a full date, so that it does not pull a month into the future.</summary>
    internal bool IsGoverningYearWeak { get; private set; }

    /// <summary>The year of which the paragraph gave the total (全年) without its number; 0 for none.</summary>
    internal short TotalYear { get; private set; }

    /// <summary>The day named last in the document; default for none.</summary>
    internal PartialDate LastDay { get; private set; }

    /// <summary>The month named last in the document, as its first day; default for none.</summary>
    internal PartialDate LastMonth { get; private set; }

    /// <summary>The period resolved last in this paragraph; only when <see cref="HasStated"/>.</summary>
    internal DateRange Stated { get; private set; }

    internal bool HasStated { get; private set; }

    /// <summary>Whether <see cref="LastMonth"/> was named in this paragraph and so governs days without a month.</summary>
    internal bool IsMonthOfParagraph { get; private set; }

    /// <summary>A year governs no further than its paragraph.</summary>
    internal void BeginParagraph()
    {
        GoverningYear = 0;
        IsGoverningYearWeak = false;
        HasStated = false;
        Stated = default;
        TotalYear = 0;
        IsMonthOfParagraph = false;
    }

    /// <summary>A year to come governs no further than its sentence: after 到2027年 the report goes on with the present.</summary>
    internal void BeginSentence()
    {
        if (HasReference && GoverningYear > Reference.Year)
            GoverningYear = 0;
    }

    /// <summary>Remembers a resolved period.</summary>
    /// <param name="range">Its days.</param>
    /// <param name="namesYear">Whether the text itself gave the year.</param>
    internal void Note(in DateRange range, bool namesYear)
    {
        PartialDate begin = range.BeginPart;
        PartialDate end = range.EndPart;
        if (range.Open == OpenSide.Begin)
            return;
        Stated = range;
        HasStated = true;
        if (range.Open == OpenSide.End)
            return;
        if (namesYear && begin.Year > 0 && begin.Year == end.Year)
        {
            GoverningYear = (short)begin.Year;
            IsGoverningYearWeak = range.Precision == PeriodPrecision.Day && !range.IsPointInTime;
        }

        if (range is { Precision: PeriodPrecision.Year, IsPointInTime: false } && begin.Year == end.Year)
            TotalYear = (short)begin.Year;
        if (end.Month == 0)
            return;
        if (range.Precision == PeriodPrecision.Day && end.Day != 0)
            LastDay = end;
        if (range.Precision is PeriodPrecision.Day or PeriodPrecision.TenDays
            || (range.Precision == PeriodPrecision.Month && begin.Year == end.Year && begin.Month == end.Month))
        {
            LastMonth = new PartialDate(end.Year, end.Month, 1);
            IsMonthOfParagraph = true;
        }
    }
}
