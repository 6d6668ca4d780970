namespace Hengyang.Stats;

/// <summary>
/// Finds the days of a <see cref="PeriodExpression"/>. The rules for a year that is not written are those of section 5
/// of the contract: the year that governs; else for what accumulates from January the latest year that ends at most
/// 31 days after the reference date, for all else also the year whose period contains the reference date.
/// </summary>
internal static partial class PeriodResolver
{
    /// <summary>How far after the reference date a period may end that the text does not date.</summary>
    private const int DaysAhead = 31;

    /// <summary>Finds the days and notes them in the context.</summary>
    /// <param name="expression">What the text says.</param>
    /// <param name="context">What is known; updated on success.</param>
    /// <param name="range">The days; partly unknown where neither text nor context says.</param>
    /// <returns>False when the calendar has no such date (2月30日, 第5季度); the context is unchanged then.</returns>
    internal static bool TryResolve(in PeriodExpression expression, ref PeriodContext context, out DateRange range)
    {
        range = default;
        if (!TryDated(expression, context, out PeriodSpan span))
            return false;
        range = Bounded(expression, context, span);
        if (range.BeginPart.IsAfter(range.EndPart) && range.Begin is { } begin && range.End is { } end && begin > end)
            return false;
        bool counts = expression.Form == PeriodForm.SamePeriod && expression.First.YearAnchor is not (Anchor.Absolute or Anchor.ShortYear);
        (DateRange stated, bool known) = (context.Stated, context.HasStated);
        context.Note(range, NamesYear(expression), countsOn: expression.First.YearAnchor == Anchor.Stated);

        // 营收28亿元，上年同期25亿元；利润3亿元，上年同期2亿元: the year before is counted from the time that is told of
        if (counts && known)
            context.State(stated);
        return true;
    }

    private static bool NamesYear(in PeriodExpression expression) => expression.Form switch
    {
        // 19世纪末 is a day of 1900, but names no year
        // and 上年 counts from the year that goes on governing
        PeriodForm.Calendar => expression.First.YearAnchor != Anchor.Absent && expression.First.YearCount < 10 && expression.First is not { YearAnchor: Anchor.Stated, Year: < 0 },
        PeriodForm.Range => expression.First.YearAnchor != Anchor.Absent || expression.Last.YearAnchor != Anchor.Absent,
        PeriodForm.Holiday => expression.First.YearAnchor != Anchor.Absent,
        _ => false,
    };

    private static DateRange Bounded(in PeriodExpression expression, in PeriodContext context, in PeriodSpan span)
    {
        switch (expression.Bound)
        {
            case PeriodBound.At when expression is { Length: > 0, Form: PeriodForm.Calendar }:
                return expression.InMonths ? EndingOn(span.End, expression.Length) : DaysEndingOn(span.End, expression.Length);
            case PeriodBound.At:
                return new DateRange(span.End, span.End, PeriodPrecision.Day, DateGrain.Day, asOf: true);
            case PeriodBound.Until:
                return new DateRange(default, span.End, span.Precision, span.Grain, open: OpenSide.Begin);
            case PeriodBound.Since:
                PartialDate end = context.HasReference && !(span.Begin.ToDate() > context.Reference)
                    ? PartialDate.From(context.Reference)
                    : default;
                // 党的十八大以来 is a row whose last day is open, so that its only day is its first
                return new DateRange(span.Begin, end, span.Precision, span.Grain, open: OpenSide.End);
            default:
                // 两年多来 has a beginning that the text does not tell
                OpenSide open = expression.Form == PeriodForm.TrailingVague ? OpenSide.Begin : OpenSide.None;
                return new DateRange(span.Begin, span.End, span.Precision, span.Grain, span.IsPoint, open);
        }
    }

    /// <summary>The months that end on a day: 截至9月30日止三个月.</summary>
    private static DateRange EndingOn(PartialDate end, int months)
    {
        PeriodPrecision precision = months switch { 3 => PeriodPrecision.Quarter, 6 => PeriodPrecision.HalfYear, 12 => PeriodPrecision.Year, _ => PeriodPrecision.Month };
        if (end.ToDate() is not { } last || !TryAddDays(last, 1, out DateOnly next) || !TryAddMonths(next, -months, out DateOnly first))
            return new DateRange(default, default, precision, DateGrain.Day);
        DateGrain grain = next.Day == 1 ? DateGrain.Month : DateGrain.Day;
        return new DateRange(PartialDate.From(first), end, precision, grain);
    }

    /// <summary>The days that end on one: 截至12月23日一周.</summary>
    private static DateRange DaysEndingOn(PartialDate end, int days) =>
        end.ToDate() is { } last && TryAddDays(last, 1 - days, out DateOnly first)
            ? new DateRange(PartialDate.From(first), end, PeriodPrecision.Day, DateGrain.Day)
            : new DateRange(default, default, PeriodPrecision.Day, DateGrain.Day);

    private static bool TryDated(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        if (expression.Form == PeriodForm.Calendar && expression.First.LacksMonth)
            return TryDayOfMonth(expression, context, out span);
        if (!expression.LacksYear)
            return TrySpan(expression, context, 0, out span);
        if (context.GoverningYear != 0)
        {
            if (!TrySpan(expression, context, context.GoverningYear, out span))
                return false;
            if (!context.HasReference || !IsImplausible(expression, context, span))
                return true;
        }
        else if (context.HeadingYear != 0 && TryHeading(expression, context, out span))
        {
            return true;
        }

        if (!context.HasReference)
            return TrySpan(expression, context, 0, out span);
        if ((context.IsToCome || context.Direction == DateDirection.Future) && TryToCome(expression, context, out span))
            return true;
        if (IsPartOfYearStated(expression, context) && TrySpan(expression, context, context.TotalYear, out span))
            return true;
        // five years, so that there is a 29 February among them
        for (int year = context.Reference.Year + 1; year >= context.Reference.Year - 4; year--)
        {
            if (year > 0 && TrySpan(expression, context, year, out span) && Fits(expression, context, span))
                return (context.Direction != DateDirection.Nearest && !context.IsForeseen) || IsNearest(expression, context, ref span);
        }

        span = default;
        // no such day, or a holiday whose days the table does not have
        return expression.Form == PeriodForm.Holiday && TrySpan(expression, context, 0, out span);
    }

    /// <summary>How many days before the reference date a day without a year is rather news than one of the heading's year.</summary>
    private const int NewsDays = 45;

    /// <summary>The year of the heading, unless the figure would lie in the future, or the day is news of the time of publication.</summary>
    private static bool TryHeading(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        int year = context.HeadingYear + (context is { IsToCome: true, IsWorkReport: true } ? 1 : 0);
        if (!TrySpan(expression, context, year, out span))
            return false;
        if (!context.HasReference)
            return true;
        if (!context.IsToCome && span.End.ToDate() is { } end && end.DayNumber > context.Reference.DayNumber + DaysAhead)
            return false;
        if (expression.First.Days == TermDays.None || context.HeadingYear >= context.Reference.Year)
            return true;
        return !(TrySpan(expression, context, context.Reference.Year, out PeriodSpan now) && now.Begin.ToDate() is { } begin
            && begin <= context.Reference && begin.DayNumber > context.Reference.DayNumber - NewsDays);
    }

    /// <summary>Takes the same period of the year after where that lies nearer to the reference date.</summary>
    private static bool IsNearest(in PeriodExpression expression, in PeriodContext context, ref PeriodSpan span)
    {
        int reference = context.Reference.DayNumber;
        if (span.End.ToDate() is { } end && end.DayNumber < reference && TrySpan(expression, context, span.Begin.Year + 1, out PeriodSpan later)
            && later.Begin.ToDate() is { } begin && begin.DayNumber - reference < reference - end.DayNumber)
        {
            span = later;
        }

        return true;
    }

    /// <summary>What is to come is the next such period that is not over yet.</summary>
    private static bool TryToCome(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        for (int year = context.Reference.Year; year <= context.Reference.Year + 4; year++)
            if (TrySpan(expression, context, year, out span) && span.End.ToDate() >= context.Reference)
                return true;
        span = default;
        return false;
    }

    /// <summary>全年增长5.2%。分季度看，一季度…: quarters and halves of the year whose total was told, which is over by now.</summary>
    private static bool IsPartOfYearStated(in PeriodExpression expression, in PeriodContext context) =>
        expression.Form == PeriodForm.Calendar && expression.First.Unit is TermUnit.Quarter or TermUnit.HalfYear
        && context.TotalYear > 0 && context.TotalYear < context.Reference.Year;

    /// <summary>
    /// Whether the governing year gives a figure of the future, which a report cannot have: 1—11月 after 到2024年, 全年
    /// after a full date of January. 全年 after 今年 stands: it is the year to come that is spoken of.
    /// </summary>
    private static bool IsImplausible(in PeriodExpression expression, in PeriodContext context, in PeriodSpan span)
    {
        bool isFigure = expression.Accumulates && (expression.First.Unit != TermUnit.None || context.IsGoverningYearWeak);
        // 确保2018年脱贫；截至9月底，已减贫1.6万人
        if (expression.Bound == PeriodBound.At && context is { IsTold: true, IsToCome: false })
            return span.End.ToDate() is { } told && told.DayNumber > context.Reference.DayNumber + DaysAhead;
        if (!isFigure && !context.IsGoverningYearWeak)
            return false;
        return (isFigure ? span.End : span.Begin).ToDate() is { } day && day.DayNumber > context.Reference.DayNumber + DaysAhead;
    }

    private static bool Fits(in PeriodExpression expression, in PeriodContext context, in PeriodSpan span)
    {
        if (span.End.ToDate() is not { } end)
            return false;
        // 三、四季度: the parts of a list are of one year
        if (expression.First.ListEnd > expression.First.Last && !TryAddMonths(end, (expression.First.ListEnd - expression.First.Last) * (expression.First.Unit == TermUnit.Quarter ? 3 : 1), out end))
            return false;
        // what lasts since then, and 年初, has begun when the text is written
        if (expression is { Bound: PeriodBound.Since, MayCome: true })
            return span.Begin.ToDate() is { } from && from.DayNumber <= context.Reference.DayNumber + DaysAhead;
        if (expression.Bound == PeriodBound.Since)
            return span.Begin.ToDate() <= context.Reference;
        if (expression.First is { Edge: TermEdge.First, Unit: TermUnit.None })
        {
            // 年初 of a text that reviews the year before, or beside 年末, is of that year
            int latest = context.IsBesideYearEnd && context.Reference.Month < 12 ? context.Reference.Year - 1
                : context.ReviewedYear != 0 ? context.ReviewedYear : context.Reference.Year;
            return span.Begin.ToDate() <= context.Reference && span.Begin.Year <= latest;
        }

        // 截至第15周: what has been counted up to a day is told after it
        if (expression.Bound == PeriodBound.At && context.IsTold && !context.IsToCome)
            return end.DayNumber <= context.Reference.DayNumber + DaysToFinish;
        // a half-year, a quarter or a week whose figures are told is over
        if (IsFinished(expression) && (context.IsTold || (context.ReviewedYear != 0 && end.Year > context.ReviewedYear)))
            return end.DayNumber <= context.Reference.DayNumber + DaysToFinish;
        // 3月 of a text of March that reviews the year before
        if (context.IsTold && context.ReviewedYear != 0 && expression is { Bound: PeriodBound.Within, Form: PeriodForm.Calendar, First: { Unit: TermUnit.Month, UnitAnchor: Anchor.Absolute, Days: TermDays.None } })
            return end.DayNumber <= context.Reference.DayNumber + DaysToFinish;
        return end.DayNumber <= context.Reference.DayNumber + DaysAhead
            || (!expression.Accumulates && span.Begin.ToDate() is { } begin && begin <= context.Reference);
    }

    /// <summary>How many days before its end a half-year, a quarter or a week may be told.</summary>
    private const int DaysToFinish = 7;

    private static bool IsFinished(in PeriodExpression expression) => expression.Bound == PeriodBound.Within && expression.First.Days == TermDays.None
        && (expression.Form == PeriodForm.Range || (expression.Form == PeriodForm.Calendar && !expression.Accumulates && expression.First.Edge == TermEdge.Whole
            && (expression.First.Unit is TermUnit.HalfYear or TermUnit.Quarter or TermUnit.Week || (expression.First.Unit == TermUnit.Month && expression.First.First < expression.First.Last))));

    /// <summary>13日: the month that the paragraph names, else the latest such day up to the reference date.</summary>
    private static bool TryDayOfMonth(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        if (expression.First.Days == TermDays.Weekday)
            return TryLatestWeekday(expression.First, context, out span);
        if (context.IsMonthOfParagraph)
            return TryTerm(expression.First, context, context.LastMonth.Year, context.LastMonth.Month, out span);
        if (!context.HasReference)
            return TryTerm(expression.First, context, 0, 0, out span);
        int year = context.Reference.Year;
        int month = context.Reference.Month;
        // a day that some month lacks is found within three months
        for (int back = 0; back < 3 && year > 0; back++)
        {
            if (TryTerm(expression.First, context, year, month, out span) && span.Begin.ToDate() <= context.Reference)
                return true;
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
        }

        span = default;
        return false;
    }

    /// <summary>周三: the latest one up to the reference date. 周末: the days of that week.</summary>
    private static bool TryLatestWeekday(in CalendarTerm term, in PeriodContext context, out PeriodSpan span)
    {
        span = PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day);
        if (!context.HasReference)
            return true;
        int weekday = context.Reference.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)context.Reference.DayOfWeek;
        int back = term.DayFirst == term.DayLast && term.DayFirst > weekday ? 7 : 0;
        // the next one of that name, or the nearest: in three days rather than four days ago
        if (context.Direction == DateDirection.Future)
            back = term.DayFirst < weekday ? -7 : 0;
        else if (context.Direction == DateDirection.Nearest && term.DayFirst - weekday is var ahead and <= 3)
            back = ahead < -3 ? -7 : 0;
        return TryAddDays(context.Reference, term.DayFirst - weekday - back, out DateOnly first)
            && TryAddDays(first, term.DayLast - term.DayFirst, out DateOnly last)
            && Ok(PeriodSpan.OfDays(first, last), out span);
    }

    private static bool TrySpan(in PeriodExpression expression, in PeriodContext context, int year, out PeriodSpan span)
    {
        switch (expression.Form)
        {
            case PeriodForm.Calendar:
                return TryTerm(expression.First, context, year, 0, out span);
            case PeriodForm.Range:
                return TryRange(expression, context, year, out span);
            case PeriodForm.TrailingVague:
                PartialDate today = context.HasReference ? PartialDate.From(context.Reference) : default;
                return Ok(new PeriodSpan(default, today, expression.Precision, DateGrain.Day), out span);
            case PeriodForm.Trailing or PeriodForm.TrailingYears or PeriodForm.Coming:
                return TryStretch(expression, context, out span);
            case PeriodForm.Named:
                return TryNamed(expression, context.Table, out span);
            case PeriodForm.Holiday:
                return TryHoliday(expression, context, year, out span);
            case PeriodForm.Preceding:
                return TryPreceding(expression, context, out span);
            case PeriodForm.Away:
                return TryAway(expression, context, out span);
            default:
                return TrySamePeriod(expression, context, out span);
        }
    }

    private static bool TryRange(in PeriodExpression expression, in PeriodContext context, int year, out PeriodSpan span)
    {
        span = default;
        CalendarTerm firstTerm = expression.First;
        CalendarTerm lastTerm = expression.Last;
        PeriodContext between = context;
        PeriodSpan first, last;
        if (firstTerm.LacksYear && !lastTerm.LacksYear && lastTerm.YearAnchor != Anchor.Stated)
        {
            // 12月至今年2月: the first year follows from the last one
            if (!TryTerm(lastTerm, context, 0, 0, out last) || !TryTerm(firstTerm, context, last.End.Year, 0, out first))
                return false;
            if (IsAfter(first.Begin, last.End) && !TryTerm(firstTerm, context, last.End.Year - 1, 0, out first))
                return false;
        }
        else
        {
            if (!TryTerm(firstTerm, context, year, 0, out first))
                return false;
            // 次年 counts from the first end
            between.Note(new DateRange(first.Begin, first.End, first.Precision, first.Grain), namesYear: true);
            if (!TryTerm(lastTerm, between, first.End.Year, first.End.Month, out last))
                return false;
            if (lastTerm.LacksYear && IsAfter(first.Begin, last.End) && !TryTerm(lastTerm, between, first.End.Year + 1, 0, out last))
                return false;
        }

        DateGrain grain = first.Grain < last.Grain ? first.Grain : last.Grain;
        PeriodPrecision precision = first.Precision < last.Precision ? first.Precision : last.Precision;
        if (precision == PeriodPrecision.Year && first.Begin.Year != last.End.Year)
            precision = PeriodPrecision.MultiYear;
        // 年初至3月末 runs from the first of two points to the last
        span = new PeriodSpan(first.Begin, last.End, precision, grain);
        return true;
    }

    private static bool IsAfter(PartialDate first, PartialDate last) => first.ToDate() > last.ToDate();
}
