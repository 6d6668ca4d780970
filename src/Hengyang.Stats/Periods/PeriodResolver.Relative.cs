namespace Hengyang.Stats;

/// <content>Months, quarters, weeks and days that count from the reference date or from what was named last.</content>
internal static partial class PeriodResolver
{
    private static bool TryRelativeDay(in CalendarTerm term, in PeriodContext context, out PeriodSpan span)
    {
        span = default;
        DateOnly? day = context.HasReference ? context.Reference : null;
        if (term.UnitAnchor == Anchor.Stated && context.LastDay.Day != 0)
            day = context.LastDay.ToDate();
        if (day is not { } from)
        {
            // a day of an unknown year (12月20日 … 当天) is that partial day again
            span = term.UnitAnchor == Anchor.Stated && term.First == 0
                ? new PeriodSpan(context.LastDay, context.LastDay, PeriodPrecision.Day, DateGrain.Day)
                : PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day);
            return true;
        }

        return TryAddDays(from, term.First, out DateOnly found) && Ok(PeriodSpan.OfDays(found, found), out span);
    }

    private static bool TryRelativeWeek(in CalendarTerm term, in PeriodContext context, out PeriodSpan span)
    {
        span = default;
        DateOnly? day = context.HasReference ? context.Reference : null;
        if (term.UnitAnchor == Anchor.Stated && context.LastDay.ToDate() is { } stated)
            day = stated;
        if (day is not { } from)
        {
            span = PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day);
            return true;
        }

        int sinceMonday = ((int)from.DayOfWeek + 6) % 7;
        return TryAddDays(from, (term.First * 7) - sinceMonday, out DateOnly monday)
            && monday.Year < 9999 && TryWeekFrom(monday, term, out span);
    }

    /// <summary>The year and number of a month, quarter or half-year that counts from another; number 0 when that is unknown.</summary>
    private static bool TryShift(in CalendarTerm term, in PeriodContext context, ref int year, out int number)
    {
        number = 0;
        int months = term.Unit switch { TermUnit.HalfYear => 6, TermUnit.Quarter => 3, _ => 1 };
        int fromYear, fromMonth;
        if (term.UnitAnchor == Anchor.Stated && TryStatedMonth(term, context, out PartialDate month))
        {
            (fromYear, fromMonth) = (month.Year, month.Month);
        }
        else if (context.HasReference)
        {
            (fromYear, fromMonth) = (context.Reference.Year, context.Reference.Month);
            // 月末 and 中旬 of a text that names no month are past when it is published
            if (term.UnitAnchor == Anchor.Stated && IsToCome(term, context.Reference, months))
                fromMonth -= months;
            if (fromMonth < 1)
                (fromYear, fromMonth) = (fromYear - 1, fromMonth + 12);
        }
        else
        {
            year = 0;
            return true;
        }

        // counted in units from the year 0, unless the year is unknown
        int perYear = 12 / months;
        int index = (fromYear * perYear) + ((fromMonth - 1) / months) + term.First;
        if (fromYear == 0)
        {
            number = (((index % perYear) + perYear) % perYear) + 1;
            year = 0;
            return true;
        }

        if (index < perYear)
            return false;
        year = index / perYear;
        number = (index % perYear) + 1;
        return year <= 9999;
    }

    /// <summary>The month that 当月, 上月 or 月末 counts from, if the text has named one.</summary>
    private static bool TryStatedMonth(in CalendarTerm term, in PeriodContext context, out PartialDate month)
    {
        if (term.Unit != TermUnit.Month)
        {
            month = context.Stated.BeginPart;
            return context.HasStated && month.Month != 0 && IsWithinOne(context.Stated, term.Unit);
        }

        month = context.LastMonth;
        // 上月 reaches no further back than its paragraph; 当月 and 月末 can only mean the last one named
        return month.Month != 0 && (context.IsMonthOfParagraph || term.First == 0);
    }

    private static bool IsWithinOne(in DateRange range, TermUnit unit)
    {
        int months = unit == TermUnit.Quarter ? 3 : 6;
        return range.BeginPart.Year == range.EndPart.Year
            && (range.BeginPart.Month - 1) / months == (range.EndPart.Month - 1) / months;
    }

    private static bool IsToCome(in CalendarTerm term, DateOnly reference, int months)
    {
        if (term.First != 0)
            return false;
        int lastMonth = ((((reference.Month - 1) / months) + 1) * months);
        bool isLastMonth = reference.Month == lastMonth;
        int days = DaysInMonth(reference.Year, reference.Month);
        return term.Edge == TermEdge.Last ? !(isLastMonth && reference.Day == days)
            : term.Days == TermDays.TenDays && reference.Day <= (term.DayFirst - 1) * 10;
    }

    /// <summary>先前三个月: the months before the first day of what was stated last; nothing where nothing was.</summary>
    private static bool TryPreceding(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        span = default;
        if (!context.HasStated || context.Stated.Begin is not { } next)
            return false;
        bool isLong = context.Stated.IsPointInTime;
        return !isLong && (expression.InMonths ? TryAddMonths(next, -expression.Length, out DateOnly first) : TryAddDays(next, -expression.Length, out first)) && TryAddDays(next, -1, out DateOnly last)
            && Ok(new PeriodSpan(PartialDate.From(first), PartialDate.From(last), expression.Precision, expression.InMonths && next.Day == 1 ? DateGrain.Month : DateGrain.Day), out span);
    }

    /// <summary>三天前: from the day that the paragraph is at, else from the reference date.</summary>
    private static bool TryAway(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        bool isAtDay = context.HasStated && context.Stated is { Precision: PeriodPrecision.Day, Open: OpenSide.None } stated && stated.Begin == stated.End;
        DateOnly? from = isAtDay ? context.Stated.Begin : context.HasReference ? context.Reference : null;
        if (from is not { } day)
            return Ok(PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day) with { IsPoint = true }, out span);
        span = default;
        return (expression.InMonths ? TryAddMonths(day, expression.Length, out DateOnly found) : TryAddDays(day, expression.Length, out found))
            && Ok(PeriodSpan.OfDays(found, found) with { IsPoint = true }, out span);
    }

    private static bool TryAddDays(DateOnly from, int days, out DateOnly found)
    {
        long number = (long)from.DayNumber + days;
        bool ok = number >= DateOnly.MinValue.DayNumber && number <= DateOnly.MaxValue.DayNumber;
        found = ok ? DateOnly.FromDayNumber((int)number) : default;
        return ok;
    }

    private static bool TryAddMonths(DateOnly from, int months, out DateOnly found)
    {
        long index = (from.Year * 12L) + from.Month - 1 + months;
        bool ok = index >= 12 && index < 120000;
        found = ok ? from.AddMonths(months) : default;
        return ok;
    }

    private static bool Ok(PeriodSpan value, out PeriodSpan span)
    {
        span = value;
        return true;
    }
}
