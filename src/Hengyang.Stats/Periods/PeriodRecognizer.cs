namespace Hengyang.Stats;

/// <summary>
/// Reads a period from left to right: a prefix (截至, 到, 近), a term of the calendar or a name, a second term behind 至 or a
/// dash, a suffix (以来, 前, 期间). What is read is only what the text says; <see cref="PeriodResolver"/> finds the days.
/// </summary>
internal static partial class PeriodRecognizer
{
    /// <summary>The words that a period can begin with.</summary>
    internal static readonly ulong Openings = WordKinds.Of(
        WordKind.RelativePeriod, WordKind.CalendarPart, WordKind.Ordinal, WordKind.Lunar, WordKind.Weekday, WordKind.NamedPeriod, WordKind.Holiday,
        WordKind.PeriodPrefix, WordKind.RangeTo, WordKind.QualifierBefore, WordKind.CalendarLetter, WordKind.PeriodSuffix);

    /// <summary>
    /// Whether a period may begin at a token: what is none at its first look costs no more than that. A number with a unit
    /// behind it that is no word of the calendar is most of the numbers of a text, and begins none of the forms.
    /// </summary>
    internal static bool CanStart(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        return token.Kind switch
        {
            TokenKind.Number => s[index + 1].Kind != TokenKind.Unit || !s.IsAdjacent(index + 1),
            TokenKind.OpenQuote or TokenKind.CloseQuote => true,
            TokenKind.EnumerationComma => s[index + 1].Word is WordKind.CalendarPart or WordKind.RelativePeriod && s[index + 1].Start == token.End,
            _ => WordKinds.Has(Openings, token.Word),
        };
    }

    /// <summary>Reads the period that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The token; a prefix of one character without a token (前, 自) may stand before it.</param>
    /// <param name="expression">What the text says. It may be a date that the calendar does not have (2月30日): such words
    /// are no mention either, but reading goes on behind them.</param>
    /// <param name="next">The first token behind it; <paramref name="index"/> on failure.</param>
    /// <param name="range">The stretch of the text.</param>
    internal static bool TryRead(in Sentence s, int index, out PeriodExpression expression, out int next, out TextRange range)
    {
        next = index;
        range = default;
        if (!CanStart(s, index))
        {
            expression = default;
            return false;
        }

        if (TryReadForm(in s, index, out expression, out next, out range))
            return IsNoBaseOfIndex(in s, range, ref expression);
        if (s[index].Kind == TokenKind.EnumerationComma)
            return false;
        var c = new PeriodCursor(s, index);
        if (!TryReadAny(ref c, out expression))
            return false;
        next = Math.Max(c.Index, index + 1);
        range = TextRange.FromBounds(c.Start, c.End);
        return c.End > c.Start && IsNoBaseOfIndex(in s, range, ref expression);
    }

    private static readonly string[] Bases = [.. SharedWords.Of("PeriodRecognizer.Bases"), "为一百"];

    /// <summary>上年同月=100, 以2020年为100: the base of an index is no period, and its numbers are nothing else.</summary>
    private static bool IsNoBaseOfIndex(in Sentence s, TextRange range, ref PeriodExpression expression)
    {
        int end = range.End;
        bool isTaken = range.Start > s.Start && s.Text[range.Start - 1] == Particles.Means && FoldedText.StartsWithAny(s.Text[end..s.End], Bases);
        if (isTaken || (end < s.End && s.Text[end] is '=' or '＝'))
            expression = Nothing;
        return true;
    }

    /// <summary>How many characters without a token a form may begin with: 公元前.</summary>
    private const int LongestOpening = 3;

    /// <summary>Where a form that holds a token may begin at the earliest.</summary>
    internal static int FirstPlaceOfForm(in Sentence s, int index) => Math.Max(Math.Max(s.Start, s[index - 1].End), s[index].Start - LongestOpening);

    /// <summary>Reads what a row of <see cref="PeriodForms"/> says, or a term that begins before the token.</summary>
    private static bool TryReadForm(in Sentence s, int index, out PeriodExpression expression, out int next, out TextRange range)
    {
        int start = s[index].Start;
        expression = default;
        for (int place = FirstPlaceOfForm(s, index); place <= start; place++)
        {
            if (PeriodForms.Table.TryRead(in s, index, place, ref expression, out int row, out int end, out next) && end > start)
            {
                expression.Rule = (byte)(row + 1);
                range = TextRange.FromBounds(place, end);
                next = Math.Max(next, index + 1);
                return true;
            }

            CalendarTerm term = default;
            if (place == start || !TermForms.Table.TryRead(in s, index, place, ref term, out _, out end, out _) || end < start)
                continue;
            PeriodCursor c = new(s, index);
            c.BeginAt(place);
            if (!TryReadTerms(ref c, out expression))
                continue;
            next = Math.Max(c.Index, index + 1);
            range = TextRange.FromBounds(c.Start, c.End);
            return true;
        }

        next = index;
        range = default;
        return false;
    }

    /// <summary>Reads one term of the calendar as part of a longer form.</summary>
    internal static bool TryReadOneTerm(in Sentence s, int index, out CalendarTerm term, out int next, out int end)
    {
        PeriodCursor c = new(s, index);
        bool found = TryReadTerm(ref c, out term) && c.Start == s[index].Start;
        (next, end) = found ? (c.Index, c.End) : (index, s[index].Start);
        return found;
    }

    private static bool TryReadAny(ref PeriodCursor c, out PeriodExpression expression)
    {
        expression = default;
        ref readonly Token token = ref c.Peek();
        switch (token.Kind)
        {
            case TokenKind.Number:
                return TryReadStretch(ref c, PeriodForm.TrailingYears, out expression) || TryReadTerms(ref c, out expression);
            case TokenKind.OpenQuote or TokenKind.CloseQuote:
                if (TryReadQuoted(ref c, out expression))
                    return true;
                // ’08年
                if (c.TextAt(0) is not ("’" or "‘") || c.Peek(1).Kind != TokenKind.Number || c.NumberAt(1).IntegerDigits != 2 || c.Peek(1).Start != c.Peek().End)
                    return false;
                c.Take();
                return TryReadTerms(ref c, out expression);
            case TokenKind.Word:
                break;
            default:
                return false;
        }

        switch (token.Word)
        {
            case WordKind.CalendarLetter or WordKind.RelativePeriod or WordKind.CalendarPart or WordKind.Ordinal or WordKind.Lunar or WordKind.Weekday:
                return TryReadTerms(ref c, out expression);
            case WordKind.NamedPeriod:
                return TryReadNamed(ref c, out expression);
            case WordKind.Holiday:
                return TryReadHoliday(ref c, default, out expression);
            case WordKind.PeriodPrefix:
                return TryReadPrefixed(ref c, (PeriodPrefix)token.Value, out expression);
            case WordKind.RangeTo:
                return TryReadPrefixed(ref c, PeriodPrefix.To, out expression);
            case WordKind.QualifierBefore when Particles.Is1(c.TextOf(token), Particles.Near):
                return TryReadPrefixed(ref c, PeriodPrefix.Recent, out expression);
            default:
                return false;
        }
    }

    /// <summary>A term, or two with 至 or a dash between, and what bounds them.</summary>
    private static bool TryReadTerms(ref PeriodCursor c, out PeriodExpression expression)
    {
        expression = default;
        int start = c.Start;
        int prefix = ReadFrom(c);
        bool recurs = Recurs(c);
        int index = c.Index;
        if (!TryReadTerm(ref c, out CalendarTerm first))
            return false;
        if (IsInName(c, first, index - c.Index) || IsOfFiscalYear(c, first))
        {
            expression = Nothing;
            return true;
        }

        if (TryReadNameInYear(ref c, first, out expression))
        {
            expression = recurs ? Nothing : expression;
            return true;
        }

        ReadGloss(ref c, first);
        // 较去年（2023年）: the word names the basis
        if (!c.Peek(index - c.Index - 1).Is(WordKind.Compare) && TryReadExplained(c, first, out CalendarTerm explained))
        {
            expression = PeriodExpression.Of(explained);
            return true;
        }

        expression = PeriodExpression.Of(first);
        if (first.Edge == TermEdge.Whole || first.Unit != TermUnit.Week)
            ReadLastTerm(ref c, ref expression);
        bool hasLast = expression.Form == PeriodForm.Range || expression.First.DayLast != first.DayLast || expression.First.Last != first.Last;
        if (hasLast && c.CharAt() == Particles.Ending)
            c.TakeText(1);
        else if (expression.Form == PeriodForm.Calendar && c.CharAt() == Particles.Ending && TryReadLengthBefore(ref c, ref expression))
            expression.Bound = PeriodBound.At;
        bool isRange = expression.Form == PeriodForm.Range || (first.Unit != TermUnit.None && expression.First.Last != first.First);
        bool fromWord = prefix > 0 && !isRange;
        if (ReadSuffix(ref c, ref expression, fromWord) && expression.Bound == PeriodBound.Since && prefix > 0)
            c.Start = Math.Min(c.Start, start - prefix);
        if (recurs)
            expression = Nothing;
        return true;
    }

    /// <summary>今日（19日）, 去年（2024年）: the brackets say which day or year the word means; their own term is a mention too.</summary>
    private static bool TryReadExplained(in PeriodCursor c, in CalendarTerm term, out CalendarTerm explained)
    {
        explained = default;
        bool isDay = term.Unit == TermUnit.Day;
        bool isYear = term is { YearAnchor: Anchor.Reference, Unit: TermUnit.None, Days: TermDays.None, Edge: TermEdge.Whole, YearCount: 0 };
        if (!(isDay || isYear) || c.Peek().Kind != TokenKind.OpenParenthesis || !c.IsNext() || !c.IsNext(1) || c.Peek(1).Kind != TokenKind.Number)
            return false;
        PeriodCursor ahead = c;
        ahead.Take();
        if (!TryReadTerm(ref ahead, out explained) || ahead.Peek().Kind != TokenKind.CloseParenthesis || !ahead.IsNext())
            return false;
        return isDay ? explained.Days == TermDays.Day : explained is { YearAnchor: Anchor.Absolute, Unit: TermUnit.None, Days: TermDays.None, Edge: TermEdge.Whole };
    }

    /// <summary>
    /// “新十二月市”: a month alone that other characters are glued to on both sides, up to the quotation marks around it,
    /// is part of a name.
    /// </summary>
    private static bool IsInName(in PeriodCursor c, in CalendarTerm term, int back)
    {
        const int longest = 4;
        if (term.Unit != TermUnit.Month || term.UnitAnchor != Anchor.Absolute || term.YearAnchor != Anchor.Absent || term.Days != TermDays.None)
            return false;
        int before = c.GapAt(back).Trim().Length;
        int after = c.GapAt(0).Trim().Length;
        return before is > 0 and <= longest && after is > 0 and <= longest
            && c.Peek(back - 1).Kind == TokenKind.OpenQuote && c.Peek().Kind is TokenKind.CloseQuote or TokenKind.OpenQuote;
    }

    /// <summary>Years that begin on a day which the text does not name.</summary>
    private static readonly string[] FiscalYears = [.. SharedWords.Of("PeriodRecognizer.FiscalYears"), "财政年", "会计年度"];

    /// <summary>本财政年度首九个月, 上财年末: a part of a year whose first day nobody knows; as one of the calendar year it would be wrong.</summary>
    private static bool IsOfFiscalYear(in PeriodCursor c, in CalendarTerm term)
    {
        if (term.YearAnchor != Anchor.Absent || term.Days != TermDays.None || c.Start == 0)
            return false;
        ReadOnlySpan<char> before = c.Sentence.Text[c.Sentence.Start..c.Start];
        if (term.Unit == TermUnit.None)
            return term.Edge != TermEdge.Whole && (before is [.., PeriodGuards.Fiscal] || FoldedText.EndsWithAny(before, FiscalYears));
        // 本财年4月 is a month of the calendar
        bool isCounted = term.Unit is TermUnit.Quarter or TermUnit.HalfYear || (term.Unit == TermUnit.Month && Particles.FirstOfTime.Contains(c.Sentence.Text[c.Start]));
        if (!isCounted)
            return false;
        if (before is [.., Particles.Of])
            before = before[..^1];
        return FoldedText.EndsWithAny(before, FiscalYears);
    }

    /// <summary>A date that no calendar has: what recurs every year is no period, and its numbers are nothing else.</summary>
    private static PeriodExpression Nothing => PeriodExpression.Of(default(CalendarTerm).With(TermUnit.Month, 0, 0));

    private static bool Recurs(in PeriodCursor c) =>
        c.Peek(-1).Is(WordKind.VagueTime, PeriodWords.Every) && c.Peek(-1).End == c.Peek().Start;

    /// <summary>How many characters 自, 从 or 自从 take straight before the term.</summary>
    private static int ReadFrom(in PeriodCursor c)
    {
        char before = c.CharBefore(c.Start);
        if (!Particles.Begins.Contains(before) || c.Peek(-1).End > c.Start - 1)
            return 0;
        return before == Particles.Begins[0] && c.CharBefore(c.Start - 1) == Particles.Begins[1] ? 2 : 1;
    }

    private static bool TryConnector(in PeriodCursor c, out int length)
    {
        length = 0;
        ref readonly Token token = ref c.Peek();
        if (!c.IsNext())
            return false;
        if (token.Word == WordKind.RangeTo)
        {
            length = 1;
            return true;
        }

        // at most two dashes: —— is the Chinese long one
        while (length < 2 && c.Peek(length).Kind == TokenKind.Dash && c.IsNext(length))
            length++;
        return length > 0;
    }

    /// <summary>What 近 measures a duration behind.</summary>
    internal const string NotRecent = "时达期长有了续共经前早晚迟短隔";

    /// <summary>What makes 到 and 至 the end of another word: 乃至, 甚至, 提到.</summary>
    private const string NotTo = "前乃甚以及提谈看受收遇得想回说感见听用涉轮";

    // what the suffixes of one character begin when they are none
    private const string NotFrom = "来步点伏飞草码到源义因诉重降落跌";
    internal const string NotAfter = "续期半勤备台者来面疫发置果劲盾";
    private const string NotSince = "自源到看临华访电者宾料年信";
    private const string NotBefore = "景台列提沿端期置身瞻述移进往者所半海夕不来后方线卫";
    private const string NotInside = "部容外蒙陆需贸地生资源控销河涝江乡幕在政科设阁";
}
