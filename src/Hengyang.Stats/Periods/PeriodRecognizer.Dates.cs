namespace Hengyang.Stats;

/// <content>Dates in figures: with strokes, with points, without either.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>2023-12-21, 2023/12/21, 2023.12.21, 1969.10, 2023-12, 20231221.</summary>
    private static bool TryReadMachineDate(ref PeriodCursor c, out CalendarTerm term)
    {
        term = default;
        if (c.Peek().Kind != TokenKind.Number)
            return false;
        ref readonly NumberToken number = ref c.NumberAt(0);
        if (!number.Has(NumberStyle.Arabic) || number.Qualifier != Qualifier.Exact || number.Has(NumberStyle.Grouped | NumberStyle.Signed) || number.Exponent != 0)
            return false;
        if (number.Has(NumberStyle.Fraction))
            return TryReadDotted(ref c, out term);
        if (number.IntegerDigits == 8)
            return TryReadCompact(ref c, (int)number.Value, out term);
        if (number.IntegerDigits == 2 && TryReadDayBeforeClock(ref c, out term))
            return true;
        if (number.IntegerDigits != 4 || c.Peek(1).Kind is not (TokenKind.Dash or TokenKind.Slash) || number.Value is < 1000 or > 2199)
            return false;
        if (TryReadBareYears(ref c, out term))
            return true;
        if (c.Peek(1).Start != c.Peek().End || !TryShortNumber(c, 2, out int month))
            return false;
        bool isFull = c.Peek(3).Kind == c.Peek(1).Kind && c.Peek(3).Start == c.Peek(2).End;
        if (isFull && TryShortNumber(c, 4, out int day) && !IsUnit(c, 5))
        {
            term = CalendarTerm.OfYear((int)number.Value).With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
            c.Take(5);
            return true;
        }

        // 2012—13: two years in a row, where it cannot be a month
        if (!isFull && number.Value is >= 1900 and < 2099 && month == ((int)number.Value + 1) % 100 && c.TextAt(2).Length == 2
            && (month > 12 || c.TextAt(1) is "—" or "–" or "/") && c.Peek(3).Kind != c.Peek(1).Kind && !IsUnit(c, 3))
        {
            term = CalendarTerm.OfYears((int)number.Value, 2);
            c.Take(3);
            return c.CharAt() is not ('.' or '%');
        }

        // 2023-12: the month has two digits, and neither 年 nor another unit follows
        if (isFull || c.Peek(1).Kind == TokenKind.Slash || c.TextAt(2).Length != 2 || month is < 1 or > 12 || number.Value < 1949 || IsUnit(c, 3) || c.TextAt(1) is not ("-" or "－"))
            return false;
        term = CalendarTerm.OfYear((int)number.Value).With(TermUnit.Month, month, month);
        c.Take(3);
        return true;
    }

    /// <summary>09-01 20:01: month and day, which only the clock time behind them tells from other pairs of numbers.</summary>
    private static bool TryReadDayBeforeClock(ref PeriodCursor c, out CalendarTerm term)
    {
        term = default;
        if (c.Peek(1).Kind is not (TokenKind.Dash or TokenKind.Slash) || c.Peek(1).Start != c.Peek().End || c.TextAt(0).Length != 2
            || !TryShortNumber(c, 2, out int day) || c.TextAt(2).Length != 2 || !TryInteger(c.NumberAt(0), out int month) || month is < 1 or > 12)
        {
            return false;
        }

        bool isClock = c.IsNext(3) && c.Peek(3).Start > c.Peek(2).End && c.Peek(3).Kind == TokenKind.Number && c.Peek(4).Kind == TokenKind.Colon && c.IsNext(4)
            && c.Peek(5).Kind == TokenKind.Number && c.IsNext(5) && c.TextAt(5).Length == 2 && c.NumberAt(3).Value < 24 && c.NumberAt(5).Value < 60;
        if (!isClock)
            return false;
        term = default(CalendarTerm).With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
        c.Take(3);
        return true;
    }

    private static bool IsUnit(in PeriodCursor c, int ahead) =>
        c.Peek(ahead).Kind is TokenKind.Unit or TokenKind.Word && c.IsNext(ahead) && (!c.Peek(ahead).Unit.IsNone || c.Peek(ahead).Is(WordKind.CalendarUnit));

    private static bool TryShortNumber(in PeriodCursor c, int ahead, out int value)
    {
        value = 0;
        return c.Peek(ahead).Kind == TokenKind.Number && c.Peek(ahead).Start == c.Peek(ahead - 1).End && c.TextAt(ahead).Length <= 2
            && c.NumberAt(ahead).Has(NumberStyle.Arabic) && TryInteger(c.NumberAt(ahead), out value);
    }

    private static bool TryReadDotted(ref PeriodCursor c, out CalendarTerm term)
    {
        term = default;
        ReadOnlySpan<char> text = c.TextAt(0);
        ref readonly NumberToken number = ref c.NumberAt(0);
        int decimals = text.Length - 5;
        if (number.IntegerDigits != 4 || decimals is < 1 or > 2 || number.Value is < 1900 or >= 2100)
            return false;
        int year = (int)number.Value;
        decimal part = (number.Value - year) * (decimals == 1 ? 10 : 100);
        int month = (int)part;
        term = CalendarTerm.OfYear(year).With(TermUnit.Month, month, month);
        ref readonly Token day = ref c.Peek(1);
        if (day.Kind == TokenKind.Number && c.GapAt(1) is "." or "．" && TryInteger(c.NumberAt(1), out int value) && c.TextAt(1).Length <= 2 && month is >= 1 and <= 12 && !IsUnit(c, 2))
        {
            term = term.WithDays(TermDays.Day, value, value);
            c.Take(2);
            return true;
        }

        // 1969.10 stands alone: a unit or a digit behind it makes it a decimal; 2011.3—2012.5 are told by each other
        c.Take();
        if (decimals == 1 && month >= 1 && ConnectorAt(c, 0) is > 0 and int dash && IsDotted(c, dash))
            return !IsUnit(c, dash + 1);
        if (decimals == 1 && month >= 1 && (c.Peek(-2).Kind == TokenKind.Dash || c.Peek(-2).Word == WordKind.RangeTo) && IsDotted(c, -3))
            return !IsUnit(c, 0);
        return decimals == 2 && month is >= 1 and <= 12 && !IsUnit(c, 0) && c.CharAt() is not ('.' or '%');
    }

    private static bool IsDotted(in PeriodCursor c, int ahead) =>
        c.Peek(ahead).Kind == TokenKind.Number && c.NumberAt(ahead) is { IntegerDigits: 4, Value: >= 1900 and < 2100 } number && number.Has(NumberStyle.Fraction);

    private static bool TryReadCompact(ref PeriodCursor c, int value, out CalendarTerm term)
    {
        (int year, int month, int day) = (value / 10000, value / 100 % 100, value % 100);
        term = CalendarTerm.OfYear(year).With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
        bool isDate = year is >= 1949 and <= 2099 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        if (!isDate || IsUnit(c, 1))
            return false;
        c.Take();
        return c.CharAt() is not (NumberSign or '.');
    }
}
