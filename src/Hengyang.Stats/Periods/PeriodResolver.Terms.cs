using System.Globalization;

namespace Hengyang.Stats;

/// <content>The days of one term of the calendar.</content>
internal static partial class PeriodResolver
{
    /// <summary>The days of a term.</summary>
    /// <param name="term">The term.</param>
    /// <param name="context">What relative years, months and days count from.</param>
    /// <param name="year">The year for a term that names none; 0 for unknown.</param>
    /// <param name="month">The month for a day that names none; 0 for unknown.</param>
    /// <param name="span">Its days.</param>
    /// <returns>False when the calendar has no such date.</returns>
    private static bool TryTerm(in CalendarTerm term, in PeriodContext context, int year, int month, out PeriodSpan span)
    {
        span = default;
        if (term.Unit == TermUnit.Day)
            return TryRelativeDay(term, context, out span);
        if (term is { YearAnchor: Anchor.Stated, Unit: TermUnit.None, Days: TermDays.None } && TryYearOfAccounts(in term, in context, out span))
            return true;
        if (term.YearAnchor != Anchor.Absent)
            year = YearOf(term, context);
        if (year is < 0 or > 9999)
            return false;
        int first = term.First;
        int last = term.Last;
        if (term.UnitAnchor is Anchor.Reference or Anchor.Stated)
        {
            if (term.Unit == TermUnit.Week)
                return TryRelativeWeek(term, context, out span);
            if (!TryShift(term, context, ref year, out first))
                return false;
            last = first;
        }
        else if (term.Unit == TermUnit.None && term.Days != TermDays.None)
        {
            first = last = month;
        }

        if (!(term.IsLunar ? TryLunar(term, year, first, last, out span) : TryParts(term, year, first, last, out span)))
            return false;
        span = span.At(term.Edge);
        return true;
    }

    /// <summary>2024/25年度…，下年度…: a year that does not begin in January goes on to another one of its kind.</summary>
    private static bool TryYearOfAccounts(in CalendarTerm term, in PeriodContext context, out PeriodSpan span)
    {
        span = default;
        return context.HasYearOfAccounts && term.Year != 0
            && TryMonths(context.YearOfAccounts.Year + term.Year, context.YearOfAccounts.Month, 12, 0, 0, 0, out span, PeriodPrecision.Year) && Ok(span.At(term.Edge), out span);
    }

    /// <summary>How far from the reference date a year may lie that is written with two digits.</summary>
    private const int FarthestShortYear = 15;

    /// <summary>The year of the reference date's century, or −1 where it lies too far away: 56年 in a text of 1957.</summary>
    private static int NearYear(int year, int reference)
    {
        const int century = 100;
        if (reference < year - FarthestShortYear && reference >= year - century - FarthestShortYear)
            year -= century;
        return Math.Abs(year - reference) > FarthestShortYear ? -1 : year;
    }

    private static int YearOf(in CalendarTerm term, in PeriodContext context)
    {
        switch (term.YearAnchor)
        {
            case Anchor.Absolute:
                return term.Year;
            case Anchor.ShortYear:
                return !context.HasReference ? term.Year : NearYear(term.Year, context.Reference.Year);
            case Anchor.Century:
                return context.HasReference && context.Reference.Year <= 2000 ? term.Year - 100 : term.Year;
            case Anchor.Stated when context.RulingYear != 0:
                return context.RulingYear + term.Year;
            case Anchor.Own when context.HasReference && term.Unit == TermUnit.None && IsReviewed(in context):
                return context.RulingYear;
            // in January 今冬 is the winter that began in December
            case Anchor.Reference when context.HasReference && term is { Unit: TermUnit.Season, First: 4, Last: 4, Year: 0, YearCount: 1 } && context.Reference.Month <= 3:
                return context.Reference.Year - 1;
            case Anchor.Sexagenary:
                return context.HasReference ? LunarCalendar.YearOf(term.Year, context.Reference.Year) : 0;
            default:
                return context.HasReference ? context.Reference.Year + term.Year : 0;
        }
    }

    /// <summary>Up to this month a text reviews the year before.</summary>
    private const int LastMonthOfReview = 6;

    /// <summary>Whether 本年 is an earlier year: the one of the title, or in the first months of a year the one before, of which the paragraph speaks.</summary>
    private static bool IsReviewed(in PeriodContext context)
    {
        if (context.IsToCome || context.RulingYear == 0 || context.RulingYear >= context.Reference.Year)
            return false;
        return context.RulingYear == context.HeadingYear || (context.Reference.Month <= LastMonthOfReview && context.RulingYear == context.Reference.Year - 1);
    }

    /// <summary>The days of a term whose year and part are numbers by now; 0 stands for unknown.</summary>
    private static bool TryParts(in CalendarTerm term, int year, int first, int last, out PeriodSpan span)
    {
        span = default;
        int low, high, months;
        DateGrain grain;
        PeriodPrecision precision;
        switch (term.Unit)
        {
            case TermUnit.HalfYear:
                (low, high, months, grain, precision) = (1, 2, 6, DateGrain.HalfYear, PeriodPrecision.HalfYear);
                break;
            case TermUnit.Quarter:
                (low, high, months, grain, precision) = (1, 4, 3, DateGrain.Quarter, PeriodPrecision.Quarter);
                break;
            case TermUnit.Season:
                return TryMonths(year, 3 * first, 3 * (last - first + 1), 1, 4, first, out span);
            case TermUnit.SchoolYear:
                return TryMonths(year, 9, 12, 0, 0, 0, out span);
            case TermUnit.FiscalYear:
                return TryMonths(year, 4, 12, 0, 0, 0, out span, PeriodPrecision.Year);
            case TermUnit.Week:
                return TryWeek(term, year, first, out span);
            case TermUnit.Month:
                (low, high, months, grain, precision) = (1, 12, 1, DateGrain.Month, PeriodPrecision.Month);
                break;
            default:
                if (term.Days != TermDays.None)
                    return TryDays(term, year, first, first, out span);
                int count = Math.Max((int)term.YearCount, 1);
                int end = year == 0 ? 0 : year + count - 1;
                if (end > 9999)
                    return false;
                span = new PeriodSpan(
                    new PartialDate(year, 1, 1),
                    new PartialDate(end, 12, 31),
                    count == 1 ? PeriodPrecision.Year : PeriodPrecision.MultiYear,
                    DateGrain.Year);
                return true;
        }

        // an unknown month (本月 without a reference date) has neither number nor days
        if (first == 0 && term.UnitAnchor is Anchor.Reference or Anchor.Stated)
        {
            span = term.Days != TermDays.None ? UnknownDays(term) : PeriodSpan.Unknown(precision, DateGrain.Month);
            if (term.Days == TermDays.Day && (term.DayFirst < 1 || term.DayLast > DaysInMonth(0, 0)))
                return false;
            return true;
        }

        if (first < low || first > high || last < low || last > high)
            return false;
        int firstMonth = ((first - 1) * months) + 1;
        int lastMonth = last * months;
        if (term.Days != TermDays.None)
            return TryDays(term, year, firstMonth, lastMonth, out span);
        // 11—2月 runs into the next year
        int lastYear = year != 0 && lastMonth < firstMonth ? year + 1 : year;
        if (lastYear > 9999)
            return false;
        span = new PeriodSpan(new PartialDate(year, firstMonth, 1), EndOfMonth(lastYear, lastMonth), precision, grain);
        return true;
    }

    private static bool TryMonths(int year, int first, int count, int low, int high, int number, out PeriodSpan span, PeriodPrecision precision = PeriodPrecision.Month)
    {
        span = default;
        if (number < low || number > high)
            return false;
        int last = first + count - 1;
        int lastYear = year == 0 || last <= 12 ? year : year + 1;
        if (lastYear > 9999)
            return false;
        span = new PeriodSpan(
            new PartialDate(year, first, 1),
            EndOfMonth(lastYear, last > 12 ? last - 12 : last),
            precision,
            DateGrain.Month);
        return true;
    }

    private static bool TryDays(in CalendarTerm term, int year, int firstMonth, int month, out PeriodSpan span)
    {
        span = default;
        if (term.Days is TermDays.WeekOfMonth or TermDays.LastDays)
            return firstMonth == month && TryPartOfMonth(term, year, month, out span);
        (int low, int high, PeriodPrecision precision) = term.Days switch
        {
            TermDays.TenDays => (1, 3, PeriodPrecision.TenDays),
            TermDays.HalfMonth => (1, 2, PeriodPrecision.Day),
            _ => (1, DaysInMonth(year, month), PeriodPrecision.Day),
        };
        // months name no days of their own when they are a run
        if (firstMonth != month || term.Days == TermDays.Weekday)
            return false;
        if (term.DayFirst < low || term.DayFirst > high || term.DayLast < low || term.DayLast > 31)
            return false;
        int endYear = year;
        int endMonth = month;
        if (term.DayLast < term.DayFirst && month != 0)
        {
            // 28日至3日 runs into the next month
            endMonth = month == 12 ? 1 : month + 1;
            endYear = year != 0 && endMonth == 1 ? year + 1 : year;
        }

        if (endYear > 9999 || term.DayLast > (term.Days == TermDays.Day ? DaysInMonth(endYear, endMonth) : high))
            return false;
        PartialDate begin, end;
        if (term.Days == TermDays.Day)
        {
            begin = new PartialDate(year, month, term.DayFirst);
            end = new PartialDate(endYear, endMonth, term.DayLast);
        }
        else
        {
            int length = term.Days == TermDays.TenDays ? 10 : 15;
            begin = new PartialDate(year, month, ((term.DayFirst - 1) * length) + 1);
            end = term.DayLast == high ? EndOfMonth(endYear, endMonth) : new PartialDate(endYear, endMonth, term.DayLast * length);
        }

        span = new PeriodSpan(begin, end, precision, DateGrain.Day);
        return true;
    }

    /// <summary>The week of a number that begins in a month, or the last days of a month.</summary>
    private static bool TryPartOfMonth(in CalendarTerm term, int year, int month, out PeriodSpan span)
    {
        if (year == 0 || month == 0)
            return Ok(PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day), out span);
        int days = DaysInMonth(year, month);
        DateOnly first = new(year, month, 1);
        span = default;
        if (term.Days == TermDays.LastDays)
            return term.DayFirst <= days && Ok(PeriodSpan.OfDays(first.AddDays(days - term.DayFirst), first.AddDays(days - 1)), out span);
        // the days up to the first Monday belong to the week before
        int toMonday = (8 - (int)first.DayOfWeek) % 7;
        int begin = toMonday + ((term.DayFirst - 1) * 7);
        return begin < days && first.Year < 9999 && Ok(PeriodSpan.OfDays(first.AddDays(begin), first.AddDays(begin + 6)), out span);
    }

    private static PeriodSpan UnknownDays(in CalendarTerm term) => term.Days == TermDays.Day
        ? new PeriodSpan(new PartialDate(0, 0, term.DayFirst), new PartialDate(0, 0, term.DayLast), PeriodPrecision.Day, DateGrain.Day)
        : PeriodSpan.Unknown(term.Days == TermDays.TenDays ? PeriodPrecision.TenDays : PeriodPrecision.Day, DateGrain.Day);

    private static bool TryWeek(in CalendarTerm term, int year, int week, out PeriodSpan span)
    {
        span = default;
        if (week is < 1 or > 53)
            return false;
        if (year == 0)
        {
            span = PeriodSpan.Unknown(PeriodPrecision.Day, DateGrain.Day);
            return true;
        }

        if (year >= 9999 || week > ISOWeek.GetWeeksInYear(year))
            return false;
        DateOnly monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday));
        return TryWeekFrom(monday, term, out span);
    }

    /// <summary>The last week of which all days exist.</summary>
    private static readonly DateOnly LastMonday = DateOnly.MaxValue.AddDays(-6);

    private static bool TryWeekFrom(DateOnly monday, in CalendarTerm term, out PeriodSpan span)
    {
        span = default;
        if (monday > LastMonday)
            return false;
        if (term.Days == TermDays.None)
        {
            span = PeriodSpan.OfDays(monday, monday.AddDays(6));
            return true;
        }

        if (term.DayFirst is < 1 or > 7 || term.DayLast < term.DayFirst || term.DayLast > 7)
            return false;
        span = PeriodSpan.OfDays(monday.AddDays(term.DayFirst - 1), monday.AddDays(term.DayLast - 1));
        return true;
    }

    private static bool TryLunar(in CalendarTerm term, int year, int first, int last, out PeriodSpan span)
    {
        span = default;
        if (term.Unit != TermUnit.Month || first is < 1 or > 12 || first != last)
            return false;
        bool ofDay = term.Days == TermDays.Day;
        bool isEve = term.DayFirst == CalendarTerm.LastOfMonth;
        if (ofDay && !isEve && (term.DayFirst is < 1 or > 30 || term.DayLast is < 1 or > 30))
            return false;
        if (year == 0)
        {
            span = PeriodSpan.Unknown(ofDay ? PeriodPrecision.Day : PeriodPrecision.Month, DateGrain.Day);
            return true;
        }

        if (!LunarCalendar.TryGetMonth(year, first, term.IsLeapMonth, out DateOnly begin, out DateOnly end))
            return false;
        if (!ofDay)
        {
            span = PeriodSpan.OfDays(begin, end, PeriodPrecision.Month);
            return true;
        }

        if (isEve)
        {
            span = PeriodSpan.OfDays(end, end);
            return true;
        }

        DateOnly from = begin.AddDays(term.DayFirst - 1);
        DateOnly to = begin.AddDays(term.DayLast - 1);
        if (to > end || to < from)
            return false;
        span = PeriodSpan.OfDays(from, to);
        return true;
    }

    private static int DaysInMonth(int year, int month) =>
        month == 0 ? 31 : month == 2 && year == 0 ? 29 : DateTime.DaysInMonth(year == 0 ? 2023 : year, month);

    /// <summary>The last day of a month; unknown for February of an unknown year.</summary>
    private static PartialDate EndOfMonth(int year, int month)
    {
        if (month == 0)
            return new PartialDate(year, 0, 0);
        return year == 0 && month == 2 ? new PartialDate(0, 2, 0) : new PartialDate(year, month, DaysInMonth(year, month));
    }
}
