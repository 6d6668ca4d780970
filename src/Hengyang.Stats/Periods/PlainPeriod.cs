namespace Hengyang.Stats;

/// <summary>
/// The shape that most periods have which are parsed by themselves, read straight from its characters: a year in digits,
/// perhaps a month or a run of months, perhaps a day, and nothing else: 2023年, 2023年1—11月, 2023年12月21日.
/// </summary>
/// <remarks>
/// It gives what <see cref="PeriodRecognizer"/> gives, which reads every period and is asked where this says no; a test
/// holds the two together. A text of this shape needs no sentence, which takes a third of the time of the rest.
/// </remarks>
internal static class PlainPeriod
{
    private const int YearDigits = 4;

    /// <summary>What joins two months; Traditional texts write the same.</summary>
    private const char To = '至';

    /// <summary>Reads a text that is such a period and nothing else.</summary>
    internal static bool TryRead(ReadOnlySpan<char> text, out PeriodExpression expression)
    {
        expression = default;
        int i = 0;
        if (ReadDigits(text, ref i, YearDigits, out int year) != YearDigits || year is < 1000 or > 2199 || !Skip(text, ref i, NumberWords.Year))
            return false;
        CalendarTerm term = CalendarTerm.OfYear(year);
        if (i < text.Length && !TryReadMonths(text, ref i, ref term))
            return false;
        expression = PeriodExpression.Of(term);
        return i == text.Length;
    }

    private static bool TryReadMonths(ReadOnlySpan<char> text, ref int i, ref CalendarTerm term)
    {
        if (!TryReadShort(text, ref i, 12, out int first))
            return false;
        int last = first;
        bool isRun = i < text.Length && text[i] is '—' or '-' or '–' or To;
        if (isRun)
        {
            i++;
            if (!TryReadShort(text, ref i, 12, out last) || last <= first)
                return false;
        }

        if (!Skip(text, ref i, NumberWords.Month))
            return false;
        term = term.With(TermUnit.Month, first, last);
        if (isRun || i == text.Length)
            return true;
        if (!TryReadShort(text, ref i, 31, out int day) || !Skip(text, ref i, NumberWords.Day))
            return false;
        term = term.WithDays(TermDays.Day, day, day);
        return true;
    }

    /// <summary>A number of one or two digits from 1 to a largest one.</summary>
    private static bool TryReadShort(ReadOnlySpan<char> text, ref int i, int largest, out int value) =>
        ReadDigits(text, ref i, 2, out value) > 0 && value >= 1 && value <= largest;

    private static int ReadDigits(ReadOnlySpan<char> text, ref int i, int most, out int value)
    {
        value = 0;
        int start = i;
        while (i < text.Length && i - start < most && char.IsAsciiDigit(text[i]))
        {
            Steps.Add();
            value = (value * 10) + (text[i++] - '0');
        }

        return i - start;
    }

    private static bool Skip(ReadOnlySpan<char> text, ref int i, char c)
    {
        Steps.Add();
        if (i == text.Length || text[i] != c)
            return false;
        i++;
        return true;
    }
}
