namespace Hengyang.Stats;

/// <summary>
/// What a reader knows when it meets a period: the day of publication, and what the text has named so far.
/// <see cref="PeriodResolver.TryResolve"/> reads and updates it; pass a copy to resolve without leaving a trace
/// (the base period of a change does not govern what follows).
/// </summary>
internal struct PeriodContext
{
    internal PeriodContext(DateOnly? referenceDate, PeriodTable? table = null, DateDirection direction = DateDirection.Past)
    {
        Direction = direction;
        Table = table;
        HasReference = referenceDate.HasValue;
        Reference = referenceDate.GetValueOrDefault();
    }

    /// <summary>The user's own rows; null for none.</summary>
    internal readonly PeriodTable? Table;

    /// <summary>Which way a date without a year looks.</summary>
    internal readonly DateDirection Direction;

    /// <summary>Whether the day of publication is known.</summary>
    internal readonly bool HasReference;

    /// <summary>The day of publication; only when <see cref="HasReference"/>.</summary>
    internal readonly DateOnly Reference;

    /// <summary>The year that governs periods without one; 0 for none.</summary>
    internal short GoverningYear { get; private set; }

    /// <summary>The year that a title, heading or caption names for what stands below it; 0 for none. A year of the paragraph goes before it.</summary>
    internal short HeadingYear { get; private set; }

    /// <summary>Whether that title is one of a work report, whose year is the one it was given in: what was done lies in <see cref="HeadingYear"/>, what is aimed at one later.</summary>
    internal bool IsWorkReport { get; private set; }

    /// <summary>The year that governs: of the paragraph, else of the heading; 0 for none.</summary>
    internal readonly short RulingYear => GoverningYear != 0 ? GoverningYear : HeadingYear;

    /// <summary>Whether the clause says of the period in hand that it is to come: 将于9月举行, 力争全年.</summary>
    internal bool IsToCome { get; set; }

    /// <summary>Whether a figure follows the period in hand, so that it is over.</summary>
    internal bool IsTold { get; set; }

    /// <summary>Whether the clause foresees the period in hand, so that it is the nearest, before or behind the reference date: 预计四季度, 会在9月降息.</summary>
    internal bool IsForeseen { get; set; }

    /// <summary>Whether 年末 stands in the sentence of the 年初 in hand, so that both are of one year.</summary>
    internal bool IsBesideYearEnd { get; set; }

    /// <summary>The year before that of the reference date, once a text of the first months of a year has spoken of it as a whole; 0 for none.</summary>
    internal short ReviewedYear { get; private set; }

    /// <summary>The part of a year, or several months, resolved last in the document, for 去年同期 of a later paragraph; only when <see cref="HasFlow"/>.</summary>
    internal DateRange Flow { get; private set; }

    internal bool HasFlow { get; private set; }

    /// <summary>Whether that year was only said within a full date, so that it does not pull a month into the future.</summary>
    internal bool IsGoverningYearWeak { get; private set; }

    /// <summary>The year of which the paragraph gave the total (全年) without its number; 0 for none.</summary>
    internal short TotalYear { get; private set; }

    /// <summary>The day named last in the document; default for none.</summary>
    internal PartialDate LastDay { get; private set; }

    /// <summary>The month named last in the document, as its first day; default for none.</summary>
    internal PartialDate LastMonth { get; private set; }

    /// <summary>The year of accounts that the text named last by its number (2024/25年度), for 下年度; only when <see cref="HasYearOfAccounts"/>.</summary>
    internal PartialDate YearOfAccounts { get; private set; }

    internal readonly bool HasYearOfAccounts => YearOfAccounts.Month != 0;

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

    /// <summary>Remembers the year that a heading names.</summary>
    /// <param name="year">The year.</param>
    /// <param name="isWorkReport">Whether it is the title of a work report.</param>
    internal void NoteHeading(int year, bool isWorkReport)
    {
        HeadingYear = (short)(isWorkReport ? year - 1 : year);
        IsWorkReport = isWorkReport;
    }

    /// <summary>Goes back to a period of the paragraph.</summary>
    internal void State(in DateRange range) => (Stated, HasStated) = (range, true);

    /// <summary>Remembers a resolved period.</summary>
    /// <param name="range">Its days.</param>
    /// <param name="namesYear">Whether the text itself gave the year.</param>
    /// <param name="countsOn">Whether it gave it by counting from another (下年度).</param>
    internal void Note(in DateRange range, bool namesYear, bool countsOn = false)
    {
        PartialDate begin = range.BeginPart;
        PartialDate end = range.EndPart;
        if (range.Open == OpenSide.Begin)
            return;
        Stated = range;
        HasStated = true;
        if (range.Open == OpenSide.End)
            return;
        if (range is { IsPointInTime: false, Precision: PeriodPrecision.Month or PeriodPrecision.Quarter or PeriodPrecision.HalfYear })
            (Flow, HasFlow) = (range, true);
        const int firstMonths = 3;
        if (HasReference && Reference.Month <= firstMonths && range is { Precision: PeriodPrecision.Year, IsPointInTime: false } && end.Year == Reference.Year - 1)
            ReviewedYear = (short)end.Year;
        if (namesYear && !countsOn && begin.Month > 1 && range is { Precision: PeriodPrecision.Year, IsPointInTime: false })
            YearOfAccounts = begin;
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
