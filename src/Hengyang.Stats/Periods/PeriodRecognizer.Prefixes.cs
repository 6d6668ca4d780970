namespace Hengyang.Stats;

/// <content>Periods with a word in front: 前, 截至, 自.</content>
internal static partial class PeriodRecognizer
{
    private static bool TryReadPrefixed(ref PeriodCursor c, PeriodPrefix prefix, out PeriodExpression expression)
    {
        expression = default;
        int start = c.Start;
        if (TryReadThisYear(ref c, out CalendarTerm present))
        {
            ReadGloss(ref c, present);
            expression = PeriodExpression.Of(present, PeriodBound.At);
            return true;
        }

        if (prefix == PeriodPrefix.To && NotTo.Contains(c.CharBefore(start)))
            return false;
        bool movesTo = prefix == PeriodPrefix.To && c.Peek(-1).Is(WordKind.Direction) && c.Peek(-1).End == start;
        c.Take();
        if (!c.IsNext())
            return false;
        switch (prefix)
        {
            case PeriodPrefix.Recent:
                return !IsMeasured(c, start) && TryReadStretch(ref c, PeriodForm.Trailing, out expression);
            case PeriodPrefix.Past:
                return !IsMonthThatWas(c) && TryReadStretch(ref c, PeriodForm.TrailingYears, out expression);
            case PeriodPrefix.Coming:
                return TryReadStretch(ref c, PeriodForm.Coming, out expression);
        }

        // 截至, 到 and 至 make a point of what follows; a stretch that is open already (到2020年以来) keeps its side
        if (c.Peek().Kind is TokenKind.OpenQuote
            ? !TryReadQuoted(ref c, out expression)
            : c.Peek().Is(WordKind.NamedPeriod) ? !TryReadNamed(ref c, out expression) : !TryReadTerms(ref c, out expression))
            return false;
        // 放緩至8月的2.4%, 恢复到2019年的98%: the level is what is reached, and the period only dates it
        if (c.CharAt() == Particles.Of && prefix == PeriodPrefix.To && (movesTo || (c.Peek().Kind == TokenKind.Number && Particles.Is1(c.GapAt(0).Trim(), Particles.Of))))
            return false;
        c.Start = start;
        if (expression.Bound == PeriodBound.Within && expression.Form is PeriodForm.Calendar or PeriodForm.Named)
            expression.Bound = PeriodBound.At;
        if (c.Peek().Is(WordKind.PeriodSuffix, (short)PeriodSuffix.Ending) && c.IsNext())
            c.Take();
        else if (c.CharAt() == Particles.Ending && !TryReadLengthBefore(ref c, ref expression))
            c.TakeText(1);
        return expression.Form is PeriodForm.Calendar or PeriodForm.Named;
    }

    /// <summary>刚过去的6月: the month of that name, and no six months.</summary>
    private static bool IsMonthThatWas(in PeriodCursor c) =>
        Particles.Is1(c.TextAt(-1)[^1..], Particles.Of) && c.Peek().Kind == TokenKind.Number && c.NumberAt(0).Has(NumberStyle.Arabic) && c.Peek(1).Is(WordKind.CalendarUnit) && (CalendarUnit)c.Peek(1).Value is CalendarUnit.Month && c.NumberAt(0).Value is >= 1 and <= 12;

    /// <summary>截至9月30日止六个月, 12月31日止年度: the months or the year that end on the day.</summary>
    private static bool TryReadLengthBefore(ref PeriodCursor c, ref PeriodExpression expression)
    {
        PeriodCursor ahead = c;
        if (expression.Form != PeriodForm.Calendar)
            return false;
        ahead.TakeText(1);
        if (ahead.CharAt() == Particles.Of)
            ahead.TakeText(1);
        int months = 0;
        if (ahead.Peek().Kind == TokenKind.Number && ahead.IsNext() && ahead.IsNext(1) && ahead.Peek(1).Is(WordKind.CalendarUnit) && TryInteger(ahead.NumberAt(0), out int count))
        {
            months = (CalendarUnit)ahead.Peek(1).Value switch { CalendarUnit.MonthCount => count, CalendarUnit.QuarterCount => 3 * count, CalendarUnit.Year => 12 * count, _ => 0 };
            ahead.Take(2);
        }
        else
        {
            foreach ((string word, int length) in Lengths)
            {
                if (!ahead.Follows(word))
                    continue;
                ahead.TakeText(word.Length);
                months = length;
                break;
            }
        }

        if (months is < 1 or > 120)
            return false;
        c = ahead;
        (expression.Length, expression.InMonths) = ((short)months, true);
        return true;
    }

    private static readonly (string Word, int Months)[] Lengths =
        [.. SharedWords.Of("CalendarUnit.FiscalYear").Select(static year => (year, 12)), .. SharedWords.Of("CalendarUnit.Quarter").Select(static quarter => (quarter, 3)), ("半年", 6)];

    /// <summary>历时近三年, 长达近两年, 提前近一个月: a duration and no stretch of the calendar.</summary>
    private static bool IsMeasured(in PeriodCursor c, int start)
    {
        char before = c.CharBefore(start);
        return NotRecent.Contains(before);
    }
}
