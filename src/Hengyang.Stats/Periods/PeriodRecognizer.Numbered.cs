namespace Hengyang.Stats;

/// <content>Terms with a number: months, days, weeks, quarters, and what stands behind them.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>Months, quarters, weeks and days by number, of the year that the term has so far.</summary>
    private static bool TryReadNumbered(ref PeriodCursor c, ref CalendarTerm term)
    {
        bool isCumulated = false;
        bool isOrdinal = false;
        bool hasYear = term.YearAnchor != Anchor.Absent;
        if (c.Peek().Is(WordKind.Ordinal))
        {
            c.Take();
            isOrdinal = true;
        }
        else if (c.Peek().Kind == TokenKind.Number)
        {
            isCumulated = IsCumulated(ref c, hasYear);
        }

        if (c.Peek().Kind != TokenKind.Number || !c.IsNext() || !TryReadRun(c, out int first, out int last, out int length, out CalendarUnit unit, out bool isListed))
            return false;
        ref readonly Token unitToken = ref c.Peek(length - 1);
        bool isPart = unitToken.Is(WordKind.CalendarPart);
        if (isCumulated)
        {
            if (first != last || first < 1 || isPart || unit is not (CalendarUnit.MonthCount or CalendarUnit.Month or CalendarUnit.QuarterCount or CalendarUnit.Quarter or CalendarUnit.Season))
                return false;
            bool months = unit is CalendarUnit.MonthCount or CalendarUnit.Month;
            term = term.With(months ? TermUnit.Month : TermUnit.Quarter, 1, first);
            c.Take(length);
            return true;
        }

        // 两月 counts months where 二月 names one; 前两月 was read above
        if (Particles.Is1(c.TextAt(0), NumberWords.Pair))
            return false;
        PeriodCursor after = c;
        after.Take(length);
        if (isListed)
        {
            // 一、二季度: the number alone, its unit stands at the end of the list
            if (unit is CalendarUnit.Month or CalendarUnit.Quarter && TryInteger(c.NumberAt(length - 2), out int end) && end <= 12)
                term.ListEnd = (sbyte)end;
            c.Take(1);
            after = c;
        }

        switch (unit)
        {
            case CalendarUnit.Month:
                if (isOrdinal || (!isPart && !isListed && NotMonth.Contains(after.CharAt()) && !after.Follows(During)))
                    return false;
                term = term.With(TermUnit.Month, first, last);
                c = after;
                if (isListed)
                    return true;
                // 一月一调度: once a month; 一月一日 is a day
                bool isRate = !isPart && !hasYear && !after.Peek(1).Is(WordKind.CalendarUnit) && first == last && term.Days == TermDays.None && first == 1 && after.IsNext()
                    && after.Peek().Kind == TokenKind.Number && Particles.Is1(after.TextAt(0), NumberWords.One) && after.Peek().Start == after.End;
                if (isRate)
                    return false;
                if (isPart)
                    ReadPartEdge(ref c, ref term, (CalendarPart)unitToken.Value);
                else if (first == last)
                    ReadPartOfMonth(ref c, ref term);
                ReadSameAgain(ref c, term, SameMonth);
                return true;
            case CalendarUnit.Quarter or CalendarUnit.Season:
                if (unit == CalendarUnit.Season && (!(isOrdinal || hasYear || first != last) || after.CharAt() == Report))
                    return false;
                if (after.CharAt() == Holidays)
                    return false;
                term = term.With(TermUnit.Quarter, first, last);
                c = after;
                if (isPart)
                    ReadPartEdge(ref c, ref term, (CalendarPart)unitToken.Value);
                ReadSameAgain(ref c, term, SameQuarter);
                return true;
            case CalendarUnit.Week when isOrdinal:
                term = term.With(TermUnit.Week, first, last);
                c = after;
                return first == last;
            case CalendarUnit.DayNumber when !isOrdinal && !hasYear && !isListed && after.IsNext() && after.Peek().Is(WordKind.PartOfDay):
                // 13号晚间: 号 alone numbers anything
                return TryReadLoneDay(ref c, after, first, last, ref term);
            case CalendarUnit.Day when !isOrdinal && !hasYear && !isPart:
                return TryReadLoneDay(ref c, after, first, last, ref term);
            default:
                return false;
        }
    }

    /// <summary>11月当月, 三季度当季: that month alone and not the total since January.</summary>
    private static void ReadSameAgain(ref PeriodCursor c, in CalendarTerm term, string word)
    {
        if (term.Days == TermDays.None && term.Edge == TermEdge.Whole && c.IsNext() && c.IsWord(0, word))
            c.Take();
    }

    /// <summary>13日 without a month; a duration (15日内, 7日游) is none.</summary>
    private static bool TryReadLoneDay(ref PeriodCursor c, in PeriodCursor after, int first, int last, ref CalendarTerm term)
    {
        char before = c.CharBefore(c.Start);
        if (!c.NumberAt(0).Has(NumberStyle.Arabic) || NotDay.Contains(after.CharAt()) || NotBeforeDay.Contains(before) || first is < 1 or > 31)
            return false;
        ref readonly Token behind = ref after.Peek();
        if (after.IsNext() && behind.Is(WordKind.QualifierAfter))
            return false;
        term = term.WithDays(TermDays.Day, first, last);
        c = after;
        return true;
    }

    private static readonly string During = SharedWords.Of("PeriodRecognizer.During")[0];

    /// <summary>四季报 is a report, 四季度假 and 暑假 are holidays.</summary>
    private const char Report = '报';
    private const char Holidays = '假';

    /// <summary>6月当月, 二季度当季: the same again.</summary>
    private static readonly string SameMonth = SharedWords.Of("PeriodRecognizer.SameMonth")[0];
    private static readonly string SameQuarter = SharedWords.Of("PeriodRecognizer.SameQuarter")[0];

    /// <summary>What makes 前 the end of another word: 以前, 目前, 日前.</summary>
    private const string NotFirst = "以之提目当此日码";

    /// <summary>上周日, 上周天; but 上周天气.</summary>
    private const char Sunday = '日';
    private const char SundayToo = '天';
    private const string NotSunday = "气津然";

    private const string PartsOfDay = "晚早夜晨";

    private const string NotBeforeDay = "每共近约续时期超达第后连涨跌增降升";

    /// <summary>Whether 前 or 头 stands straight before the number: 前11个月, 前三季度.</summary>
    private static bool IsCumulated(ref PeriodCursor c, bool hasYear)
    {
        int place = c.Peek().Start;
        if (!Particles.FirstOfTime.Contains(c.CharBefore(place)))
            return false;
        if (hasYear)
        {
            if (place != c.End + 1)
                return false;
            c.TakeText(1);
            return true;
        }

        if (c.Peek(-1).End > place - 1 || NotFirst.Contains(c.CharBefore(place - 1)))
            return false;
        c.Start = place - 1;
        return true;
    }

    private static TermEdge EdgeOf(CalendarPart part) =>
        part is CalendarPart.YearBegin or CalendarPart.QuarterBegin or CalendarPart.MonthBegin ? TermEdge.First : TermEdge.Last;

    /// <summary>初 and 末 of 2023年初, 6月初 and 一季度末, unless they begin another word: 2023年初步, 一季度末端.</summary>
    private static void ReadPartEdge(ref PeriodCursor c, ref CalendarTerm term, CalendarPart part)
    {
        TermEdge edge = EdgeOf(part);
        if (IsEdge(c, edge))
            term = term.At(edge);
        else
            c.GiveBack(1);
    }

    private static void ReadPartOfMonth(ref PeriodCursor c, ref CalendarTerm term)
    {
        if (!c.IsNext())
            return;
        ref readonly Token token = ref c.Peek();
        if (token.Is(WordKind.CalendarPart) && (CalendarPart)token.Value is >= CalendarPart.FirstTenDays and <= CalendarPart.SecondHalfMonth)
        {
            term = WithThird(term, (CalendarPart)token.Value);
            c.Take();
            return;
        }

        // 十二月月底
        if (token.Is(WordKind.CalendarPart) && (CalendarPart)token.Value is CalendarPart.MonthBegin or CalendarPart.MonthEnd)
        {
            c.Take();
            ReadPartEdge(ref c, ref term, (CalendarPart)token.Value);
            return;
        }

        if (token.Kind != TokenKind.Number || !TryReadRun(c, out int first, out int last, out int length, out CalendarUnit unit, out bool isListed))
            return;
        if (unit is not (CalendarUnit.Day or CalendarUnit.DayNumber))
            return;
        term = term.WithDays(TermDays.Day, first, last);
        c.Take(isListed ? 1 : length);
    }

    private static void ReadDayOfWeek(ref PeriodCursor c, ref CalendarTerm term)
    {
        int day = 0;
        if (c.Peek().Kind == TokenKind.Number && c.Peek().Start == c.End && c.NumberAt(0).Has(NumberStyle.Han)
            && TryInteger(c.NumberAt(0), out int number) && number is >= 1 and <= 6 && !IsUnit(c, 1))
        {
            day = number;
            c.Take();
        }
        else if (c.CharAt() == Sunday || (c.CharAt() == SundayToo && !NotSunday.Contains(c.CharAt(1))))
        {
            day = 7;
            c.TakeText(1);
        }

        if (day != 0)
            term = term.WithDays(TermDays.Weekday, day, day);
    }

    /// <summary>8月27日晚, 8月27日晚8点: 晚 and its like end the date where no other word goes on with them (早盘, 夜市).</summary>
    private static void TakePartOfDay(ref PeriodCursor c)
    {
        if (PartsOfDay.Contains(c.CharAt()) && (c.EndsWordAt(1) || Numeral.BeginsNumber(CharTable.Numerals[c.CharAt(1)])))
            c.TakeText(1);
    }

    /// <summary>Day parts, weekdays and clock times behind a day: they belong to the text and change nothing.</summary>
    private static void ReadGloss(ref PeriodCursor c, in CalendarTerm term)
    {
        if (term.Days is not (TermDays.Day or TermDays.Weekday) && term.Unit != TermUnit.Day)
            return;
        TakePartOfDay(ref c);
        // bounded: a weekday, a part of the day and a clock time, each once or twice
        for (int parts = 0; parts < 8 && c.IsNext(); parts++)
        {
            ref readonly Token token = ref c.Peek();
            if (token.Kind == TokenKind.Word && token.Word is WordKind.PartOfDay or WordKind.Weekday)
                c.Take();
            else if (token.Kind == TokenKind.OpenParenthesis && c.Peek(1).Is(WordKind.Weekday) && c.Peek(2).Kind == TokenKind.CloseParenthesis && c.IsNext(1) && c.IsNext(2))
                c.Take(3);
            else if (token.Kind == TokenKind.Number && c.Peek(1).Is(WordKind.CalendarUnit) && (CalendarUnit)c.Peek(1).Value is CalendarUnit.Hour or CalendarUnit.Minute)
                c.Take(2);
            else if (token.Kind == TokenKind.Number && c.Peek(1).Kind == TokenKind.Colon && c.Peek(2).Kind == TokenKind.Number && c.IsNext(1) && c.IsNext(2) && c.TextAt(2).Length == 2)
                c.Take(3);
            else if (parts > 0 && ConnectorAt(c, 0) is > 0 and int dash && c.Peek(dash).Kind == TokenKind.Number && c.IsNext(dash) && c.IsNext(dash + 1)
                && (c.Peek(dash + 1).Kind == TokenKind.Colon || c.Peek(dash + 1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Hour)))
                c.Take(dash);
            else
                return;
        }
    }
}
