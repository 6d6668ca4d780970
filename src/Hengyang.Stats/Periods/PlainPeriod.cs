namespace Hengyang.Stats;

/// <summary>
/// The shape of most periods: a year in digits, perhaps a month or a run of months, perhaps a day: 2023年, 2023年1—11月, 2023年12月21日.
/// </summary>
internal static class PlainPeriod
{
    private const int YearDigits = 4;

    /// <summary>What joins two months besides dashes; Traditional texts write the same.</summary>
    private const char To = '至';

    /// <summary>Reads a text that is such a period and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PeriodExpression expression)
    {
        expression = default;
        int at = 0;
        if (PlainScanner.TakeDigits(text, ref at, YearDigits, out int year) != YearDigits || year is < 1000 or > 2199 || !PlainScanner.TryTake(text, ref at, NumberWords.Year))
            return false;
        CalendarTerm term = CalendarTerm.OfYear(year);
        if (at < text.Length && !TryReadMonths(text, ref at, ref term))
            return false;
        expression = PeriodExpression.Of(term);
        return at == text.Length;
    }

    private static bool TryReadMonths(ReadOnlySpan<char> text, ref int at, ref CalendarTerm term)
    {
        if (!TryReadShort(text, ref at, 12, out int first))
            return false;
        int last = first;
        bool isRun = at < text.Length && text[at] is '—' or '-' or '–' or To;
        at += isRun ? 1 : 0;
        if ((isRun && (!TryReadShort(text, ref at, 12, out last) || last <= first)) || !PlainScanner.TryTake(text, ref at, NumberWords.Month))
            return false;
        term = term.With(TermUnit.Month, first, last);
        if (isRun || at == text.Length)
            return true;
        if (!TryReadShort(text, ref at, 31, out int day) || !PlainScanner.TryTake(text, ref at, NumberWords.Day))
            return false;
        term = term.WithDays(TermDays.Day, day, day);
        return true;
    }

    /// <summary>A number of one or two digits from 1 to a largest one.</summary>
    private static bool TryReadShort(ReadOnlySpan<char> text, ref int at, int largest, out int value) => PlainScanner.TakeDigits(text, ref at, 2, out value) > 0 && value >= 1 && value <= largest;
}
