namespace Hengyang.Stats;

/// <content>Days of the moon.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>闰二月: the month again.</summary>
    private const char Leap = '闰';

    /// <summary>除夕当天.</summary>
    private const char OfThat = '当';

    /// <summary>大年 names a month only with its day.</summary>
    internal const string NewYear = "大年";

    /// <summary>农历辛丑年十月初五, 正月十五, 农历腊月二十三, 农历闰二月初一.</summary>
    private static bool TryReadLunar(ref PeriodCursor c, out CalendarTerm term)
    {
        term = new CalendarTerm { IsLunar = true };
        bool marked = c.Peek().Is(WordKind.Lunar, PeriodWords.LunarMark);
        if (marked)
            c.Take();
        if (c.Peek().Is(WordKind.Lunar) && c.Peek().Value > PeriodWords.LunarYear && (!marked || c.IsNext()))
        {
            (term.YearAnchor, term.Year) = (Anchor.Sexagenary, (short)(c.Peek().Value - PeriodWords.LunarYear));
            c.Take();
        }
        else if (marked && c.IsNext() && c.Peek().Kind == TokenKind.Number && c.IsNext(1) && c.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Year)
            && c.NumberAt(0).IntegerDigits == 4 && TryInteger(c.NumberAt(0), out int year))
        {
            (term.YearAnchor, term.Year) = (Anchor.Absolute, (short)year);
            c.Take(2);
        }

        if (c.CharAt() == Leap && c.End > c.Start)
        {
            term.IsLeapMonth = true;
            c.TakeText(1);
        }
        else if (c.End == c.Start && c.CharBefore(c.Start) == Leap)
        {
            term.IsLeapMonth = true;
            c.Start--;
        }

        ref readonly Token token = ref c.Peek();
        if (c.End > c.Start && !c.IsNext())
            return false;
        if (token.Is(WordKind.Lunar, PeriodWords.LunarEve))
        {
            term = term.With(TermUnit.Month, 12, 12).WithDays(TermDays.Day, CalendarTerm.LastOfMonth, CalendarTerm.LastOfMonth);
            c.Take();
            // 除夕 alone is mostly a custom (除夕夜); it is a day where a stretch begins with it or the text says 当天
            return ConnectorAt(c, 0) > 0 || c.CharAt() == OfThat || c.TextOf(token).Length > 2;
        }

        if (token.Is(WordKind.Lunar) && token.Value is >= 1 and <= 12)
        {
            term = term.With(TermUnit.Month, token.Value, token.Value);
            bool needsDay = c.IsWord(0, NewYear);
            c.Take();
            ReadLunarDay(ref c, ref term);
            return !needsDay || term.Days == TermDays.Day;
        }

        if (token.Kind != TokenKind.Number || !c.IsNext(1) || !TryInteger(c.NumberAt(0), out int month))
            return false;
        term = term.With(TermUnit.Month, month, month);
        if (c.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Month))
        {
            c.Take(2);
            ReadLunarDay(ref c, ref term);
            return true;
        }

        // the lexicon knows 月初, so that 十月初五 is 十 月初 五
        if (!c.Peek(1).Is(WordKind.CalendarPart, (short)CalendarPart.MonthBegin))
            return false;
        c.Take(2);
        ReadLunarDay(ref c, ref term);
        return term.Days == TermDays.Day;
    }

    /// <summary>
    /// 十月初五 and 闰二月 without 农历: 初 before a day is the moon's. What a number counts has a unit (十月初五家企业) or is
    /// written in digits (10月初5家).
    /// </summary>
    private static bool IsLunarByItself(in PeriodCursor c) =>
        c.Peek().Kind == TokenKind.Number && (c.CharBefore(c.Start) == Leap || (c.NumberAt(0).Has(NumberStyle.Han) && c.Peek(1).Is(WordKind.CalendarPart, (short)CalendarPart.MonthBegin)
        && c.Peek(2).Kind == TokenKind.Number && c.Peek(2).Start == c.Peek(1).End && c.NumberAt(2).Has(NumberStyle.Han)
        && TryInteger(c.NumberAt(2), out int day) && day is >= 1 and <= 10 && !IsUnit(c, 3)) || IsOfTwenties(c));

    /// <summary>五月廿二: only days of the moon are written so without 日.</summary>
    private static bool IsOfTwenties(in PeriodCursor c) =>
        c.NumberAt(0).Has(NumberStyle.Han) && c.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Month) && c.Peek(2).Kind == TokenKind.Number && c.Peek(2).Start == c.Peek(1).End
        && CharTable.Numerals[c.TextAt(2)[0]] == Numeral.Tens + 2 && !IsUnit(c, 3);

    /// <summary>正月初一至初七, 正月初八至十五: the last day alone, of the same month.</summary>
    private static bool TryReadLastLunarDay(ref PeriodCursor c, ref CalendarTerm term)
    {
        CalendarTerm last = term.WithDays(TermDays.None, 0, 0);
        PeriodCursor ahead = c;
        ReadLunarDay(ref ahead, ref last);
        if (last.Days != TermDays.Day || last.DayFirst <= term.DayFirst || ahead.Peek(-1).Is(WordKind.CalendarUnit))
            return false;
        c = ahead;
        term.DayLast = last.DayFirst;
        return true;
    }

    private static void ReadLunarDay(ref PeriodCursor c, ref CalendarTerm term)
    {
        if (!c.IsNext())
            return;
        ref readonly Token token = ref c.Peek();
        if (token.Is(WordKind.Lunar) && token.Value is > PeriodWords.LunarDay and < PeriodWords.LunarYear)
        {
            int day = token.Value - PeriodWords.LunarDay;
            term = term.WithDays(TermDays.Day, day, day);
            c.Take();
        }
        else if (token.Kind == TokenKind.Number && c.NumberAt(0).Has(NumberStyle.Han) && TryInteger(c.NumberAt(0), out int number) && number is >= 1 and <= 30)
        {
            term = term.WithDays(TermDays.Day, number, number);
            c.Take();
            if (c.Peek().Is(WordKind.CalendarUnit, (short)CalendarUnit.Day) && c.IsNext())
                c.Take();
        }
    }
}
