namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="PeriodForms"/> mean, by the slots of their patterns.</summary>
internal static class PeriodMeanings
{
    private const int MostMonths = 120;

    private const int DaysOfWeek = 7;

    private const int MostDays = 366;

    private static int DaysOf(in FormMatch m) => m.IntegerOf('n') * ((CalendarUnit)m.TokenOf('u').Value switch
    {
        CalendarUnit.Week => DaysOfWeek,
        CalendarUnit.DayCount => 1,
        _ => 0,
    });

    /// <summary>截至X的N个月: the months that end with the last day of X.</summary>
    internal static bool UpTo(in FormMatch m, ref PeriodExpression expression)
    {
        CalendarTerm term = m.PartOf<CalendarTerm>('t');
        expression = PeriodExpression.Of(in term, PeriodBound.At);
        int days = m.Has('w') ? DaysOfWeek : m.Has('h') ? 0 : DaysOf(in m);
        if (days > 0)
        {
            expression.Length = (short)days;
            return days <= MostDays;
        }

        int months = m.Has('h') ? 6 : MonthsOf(in m);
        (expression.Length, expression.InMonths) = ((short)months, true);
        return months is >= 1 and <= MostMonths;
    }

    /// <summary>先前三个月: those before the period that the text has stated last.</summary>
    internal static bool Preceding(in FormMatch m, ref PeriodExpression expression)
    {
        int months = MonthsOf(in m);
        expression = PeriodExpression.Stretch(PeriodForm.Preceding, months, inMonths: true, PrecisionOf(m.TokenOf('u').Value));
        return months is >= 1 and <= MostMonths;
    }

    /// <summary>对上一周: the seven days before the period that the text has stated last.</summary>
    internal static bool WeekBefore(in FormMatch m, ref PeriodExpression expression)
    {
        expression = PeriodExpression.Stretch(PeriodForm.Preceding, DaysOfWeek, inMonths: false, PeriodPrecision.Day);
        return true;
    }

    /// <summary>前五年: the years that end on the reference date.</summary>
    internal static bool YearsBefore(in FormMatch m, ref PeriodExpression expression)
    {
        int years = m.IntegerOf('n');
        expression = PeriodExpression.Stretch(PeriodForm.Trailing, 12 * years, inMonths: true, PeriodPrecision.MultiYear);
        return years >= 2;
    }

    /// <summary>近三月, 最近6月: months up to the reference date, not the month of that number; 刚过去的6月 is that month.</summary>
    internal static bool RecentMonths(in FormMatch m, ref PeriodExpression expression)
    {
        expression = PeriodExpression.Stretch(PeriodForm.Trailing, m.IntegerOf('n'), inMonths: true, PeriodPrecision.Month);
        bool named = m.Sentence.Text[m.TokenOf('n').Start - 1] == Particles.Of && m.NumberOf('n').Has(NumberStyle.Arabic);
        return m.IntegerOf('n') >= 2 && !named;
    }

    /// <summary>三天前, 两周后, 半年后: one day; 10年前: one year.</summary>
    internal static bool Away(in FormMatch m, ref PeriodExpression expression)
    {
        int sign = m.Has('b') ? -1 : 1;
        var unit = (CalendarUnit)m.TokenOf('u').Value;
        int count = m.IntegerOf('n');
        if (unit == CalendarUnit.Year && !m.Has('h'))
        {
            // 2012年底仅有1466元。4年后…: what comes later counts from the year that the text is at
            expression = PeriodExpression.Of(CalendarTerm.OfYear(sign > 0 ? Anchor.Stated : Anchor.Reference, sign * count));
            return count >= 1;
        }

        (int length, bool inMonths) = unit switch
        {
            CalendarUnit.Year => (6, true),
            CalendarUnit.MonthCount when m.Has('h') => (15, false),
            CalendarUnit.MonthCount => (count, true),
            CalendarUnit.QuarterCount => (3 * count, true),
            CalendarUnit.Week => (7 * count, false),
            _ => (count, false),
        };
        expression = PeriodExpression.Stretch(PeriodForm.Away, sign * length, inMonths, PeriodPrecision.Day);
        return length >= 1;
    }

    /// <summary>半年前到现在: from that day on.</summary>
    internal static bool AwaySince(in FormMatch m, ref PeriodExpression expression)
    {
        if (!Away(in m, ref expression))
            return false;
        expression.Bound = PeriodBound.Since;
        return true;
    }

    /// <summary>2025/1-2025/11.</summary>
    internal static bool BetweenStrokes(in FormMatch m, ref PeriodExpression expression)
    {
        int year = m.IntegerOf('Y');
        int last = m.IntegerOf('Z');
        CalendarTerm from = CalendarTerm.OfYear(year).With(TermUnit.Month, m.IntegerOf('m'), m.IntegerOf('m'));
        CalendarTerm to = CalendarTerm.OfYear(last).With(TermUnit.Month, m.IntegerOf('n'), m.IntegerOf('n'));
        expression = year == last ? PeriodExpression.Of(from.With(TermUnit.Month, from.First, to.First)) : PeriodExpression.Between(in from, in to);
        return year < last || (year == last && from.First < to.First);
    }

    /// <summary>2024/25财政年度首七个月: the first months of a year that runs from April.</summary>
    internal static bool FiscalSoFar(in FormMatch m, ref PeriodExpression expression)
    {
        int months = m.IntegerOf('c') * (m.TokenOf('k').Is(WordKind.CalendarUnit, (short)CalendarUnit.MonthCount) ? 1 : 3);
        return months is >= 1 and < 12 && IsFiscalStretch(in m, 0, months, ref expression);
    }

    /// <summary>2023/24财政年度上半年: a half or a quarter of a year that runs from April.</summary>
    internal static bool FiscalPart(in FormMatch m, ref PeriodExpression expression)
    {
        int part = m.TokenOf('p').Value;
        bool isHalf = part <= (int)CalendarPart.SecondHalfYear;
        int before = isHalf ? 6 * (part - (int)CalendarPart.FirstHalfYear) : 3 * (part - (int)CalendarPart.FirstQuarter);
        return IsFiscalStretch(in m, before, isHalf ? 6 : 3, ref expression);
    }

    /// <summary>The months of the fiscal year of a match, counted from April; false where its two years do not follow each other.</summary>
    private static bool IsFiscalStretch(in FormMatch m, int before, int months, ref PeriodExpression expression)
    {
        const int firstMonth = 4;
        int year = m.IntegerOf('A');
        int first = firstMonth + before;
        int last = first + months - 1;
        CalendarTerm from = MonthOf(year, first);
        expression = (first > 12) == (last > 12)
            ? PeriodExpression.Of(from.With(TermUnit.Month, from.First, from.First + months - 1))
            : PeriodExpression.Between(in from, MonthOf(year, last));
        return !m.Has('z') || m.IntegerOf('z') == (year + 1) % 100;
    }

    /// <summary>A month counted on from January of a year.</summary>
    private static CalendarTerm MonthOf(int year, int month) =>
        CalendarTerm.OfYear(month > 12 ? year + 1 : year).With(TermUnit.Month, month > 12 ? month - 12 : month, month > 12 ? month - 12 : month);

    /// <summary>2015年来.</summary>
    internal static bool SinceYear(in FormMatch m, ref PeriodExpression expression)
    {
        expression = PeriodExpression.Of(CalendarTerm.OfYear(m.IntegerOf('Y')), PeriodBound.Since);
        return true;
    }

    private static int MonthsOf(in FormMatch m) => m.IntegerOf('n') * ((CalendarUnit)m.TokenOf('u').Value switch
    {
        CalendarUnit.MonthCount => 1,
        CalendarUnit.QuarterCount => 3,
        CalendarUnit.Year => 12,
        _ => 0,
    });

    private static PeriodPrecision PrecisionOf(short unit) => (CalendarUnit)unit switch
    {
        CalendarUnit.QuarterCount => PeriodPrecision.Quarter,
        CalendarUnit.Year => PeriodPrecision.MultiYear,
        _ => PeriodPrecision.Month,
    };
}
