namespace Hengyang.Stats;

/// <content>Stretches, named periods, holidays and the same period of another year.</content>
internal static partial class PeriodResolver
{
    private static bool TryStretch(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        span = default;
        if (expression.Length <= 0)
            return false;
        if (!context.HasReference)
        {
            span = PeriodSpan.Unknown(expression.Precision, DateGrain.Day);
            return true;
        }

        DateOnly reference = context.Reference;
        // 从1953年到1957年，五年间: the years were named
        if (expression.Form == PeriodForm.TrailingYears && context.HasStated && context.Stated is { Precision: PeriodPrecision.MultiYear, Open: OpenSide.None } stated
            && expression.Length == 12 * (stated.EndPart.Year - stated.BeginPart.Year + 1) && stated.EndPart.Year < reference.Year)
        {
            return Ok(new PeriodSpan(stated.BeginPart, stated.EndPart, PeriodPrecision.MultiYear, stated.Grain), out span);
        }

        if (expression.Form == PeriodForm.TrailingYears && reference.Month <= 3 && expression.Precision is PeriodPrecision.Year or PeriodPrecision.MultiYear && expression.Length % 12 == 0)
        {
            int years = expression.Length / 12;
            return TryParts(CalendarTerm.OfYears(0, Math.Min(years, 255)), reference.Year - years, 0, 0, out span)
                && years <= 255 && reference.Year > years;
        }

        // the stretch before ends with the reference date, the one to come begins on the day after it
        int sign = expression.Form == PeriodForm.Coming ? 1 : -1;
        if (!(expression.InMonths
                ? TryAddMonths(reference, sign * expression.Length, out DateOnly far)
                : TryAddDays(reference, sign * expression.Length, out far)))
            return false;
        if (sign > 0)
            return TryAddDays(reference, 1, out DateOnly next) && Ok(PeriodSpan.OfDays(next, far, expression.Precision), out span);
        return TryAddDays(far, 1, out DateOnly begin) && Ok(PeriodSpan.OfDays(begin, reference, expression.Precision), out span);
    }

    private static bool TryNamed(in PeriodExpression expression, PeriodTable? table, out PeriodSpan span)
    {
        span = default;
        if (PeriodTable.IsOwn(expression.Row))
        {
            if (table?.RowOf(expression.Row) is not { } own)
                return false;
            span = PeriodSpan.OfDays(own.First, own.Last ?? own.First).At(expression.First.Edge);
            return true;
        }

        if ((uint)expression.Row >= (uint)NamedPeriodTable.Rows.Length)
            return false;
        ref readonly NamedPeriod row = ref NamedPeriodTable.Rows[expression.Row];
        if (row.Last is not { } last)
            return Ok(PeriodSpan.OfDays(row.First, row.First), out span);
        span = row.Use == NamedPeriodUse.Plan
            ? new PeriodSpan(PartialDate.From(row.First), PartialDate.From(last), PeriodPrecision.MultiYear, DateGrain.Year)
            : PeriodSpan.OfDays(row.First, last);
        span = span.At(expression.First.Edge);
        return true;
    }

    private static bool TryHoliday(in PeriodExpression expression, in PeriodContext context, int year, out PeriodSpan span)
    {
        if (expression.First.YearAnchor != Anchor.Absent)
            year = YearOf(expression.First, context);
        bool found = TryGetDays(context, expression.Row, year, out DateOnly first, out DateOnly last);
        if (found && expression.JoinedRow > 0 && TryGetDays(context, expression.JoinedRow - 1, year, out DateOnly otherFirst, out DateOnly otherLast))
        {
            first = otherFirst < first ? otherFirst : first;
            last = otherLast > last ? otherLast : last;
        }

        if (expression.Length > 0 && first.AddDays(expression.Length - 1) is var end && end < last)
            last = end;

        // a year that is not in the table has no days, never a guess
        span = found
            ? PeriodSpan.OfDays(first, last)
            : new PeriodSpan(new PartialDate(year, 0, 0), new PartialDate(year, 0, 0), PeriodPrecision.Day, DateGrain.Day);
        return year is >= 0 and <= 9999;
    }

    /// <summary>The user's own rows go before those of the library.</summary>
    private static bool TryGetDays(in PeriodContext context, int holiday, int year, out DateOnly first, out DateOnly last)
    {
        first = default;
        last = default;
        if ((context.Table is { } table && table.TryGetHoliday(holiday, year, out first, out last)) || HolidayTable.TryGetDays(holiday, year, out first, out last))
            return true;
        // a festival of one day, or one whose days off are not known
        bool found = FestivalTable.TryGetDay(holiday, year, out first);
        last = first;
        return found;
    }

    /// <summary>上年同期, 2016年同期: the period stated last, in that year; without one the year itself.</summary>
    private static bool TrySamePeriod(in PeriodExpression expression, in PeriodContext context, out PeriodSpan span)
    {
        CalendarTerm term = expression.First;
        bool isOfParagraph = context.HasStated && context.Stated.EndPart.Year != 0;
        if (!isOfParagraph && !(context.HasFlow && context.Flow.EndPart.Year != 0))
            return TryTerm(term, context, context.RulingYear, 0, out span);
        DateRange stated = isOfParagraph ? context.Stated : context.Flow;
        int shift = term.YearAnchor is Anchor.Absolute or Anchor.ShortYear ? term.Year - stated.EndPart.Year : term.Year;
        // 2023年后 ends on the day of reading, and so its like a year before on a day
        DateGrain grain = stated.Open == OpenSide.None ? stated.Grain : DateGrain.Day;
        span = new PeriodSpan(Moved(stated.BeginPart, shift), Moved(stated.EndPart, shift), stated.Precision, grain)
        {
            IsPoint = stated.IsPointInTime,
        };
        return span.Begin.Year is > 0 and <= 9999 && span.End.Year is > 0 and <= 9999;
    }

    /// <summary>The same stretch a year earlier.</summary>
    internal static DateRange YearBefore(in DateRange period) =>
        new(Moved(period.BeginPart, -1), Moved(period.EndPart, -1), period.Precision, period.Grain, period.IsPointInTime);

    /// <summary>The same day of another year; the end of February stays its end.</summary>
    private static PartialDate Moved(PartialDate date, int years)
    {
        int year = Math.Clamp(date.Year + years, 0, 9999);
        bool endsFebruary = date.Month == 2 && date.Day == DaysInMonth(date.Year, 2);
        return endsFebruary ? EndOfMonth(year, 2) : new PartialDate(year, date.Month, date.Day);
    }
}
