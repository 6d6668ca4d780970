namespace Hengyang.Stats;

/// <content>Stretches before and after the reference date, plans, eras, holidays and the lunisolar calendar.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>近三年, 未来五年, 七十年来, 半个月以来. Without a prefix 来 or 以来 must follow, else it is a duration.</summary>
    private static bool TryReadStretch(ref PeriodCursor c, PeriodForm form, out PeriodExpression expression)
    {
        expression = default;
        PeriodCursor ahead = c;
        bool hasPrefix = ahead.Index > 0 && ahead.End > ahead.Start;
        if (ahead.Peek().Kind != TokenKind.Number || !ahead.IsNext() || !ahead.IsNext(1) || !ahead.Peek(1).Is(WordKind.CalendarUnit))
            return false;
        ref readonly NumberToken number = ref ahead.NumberAt(0);
        var unit = (CalendarUnit)ahead.Peek(1).Value;
        if (number.Has(NumberStyle.Signed | NumberStyle.Part | NumberStyle.Grouped) || number.Value is <= 0 or > 200)
            return false;
        if (form != PeriodForm.Coming && TryReadVagueStretch(ref c, number, unit, hasPrefix, out expression))
            return true;
        if (number.Has(NumberStyle.Vague))
            return false;
        if (number.Qualifier != Qualifier.Exact)
            return false;
        if (!TryLength(number.Value, unit, out int length, out bool inMonths, out PeriodPrecision precision))
            return false;
        ahead.Take(2);
        if (FollowsHistory(ahead))
            return false;
        bool since = ahead.Peek().Is(WordKind.PeriodSuffix) && ahead.IsNext() && ahead.IsWord(0, Particles.SinceThen);
        if (since)
            ahead.Take();
        else if (IsSince(ahead))
        {
            since = true;
            ahead.TakeText(1);
        }

        if (since && !hasPrefix && TryReadEra(ref c, ahead, out expression))
            return true;
        bool between = !since && !hasPrefix && unit == CalendarUnit.Year && number.Value >= 2 && ahead.CharAt() == Particles.Between && !NotInside.Contains(ahead.CharAt(1)) && !NotBetween.Contains(ahead.CharAt(1));
        // 2016年到2020年五年间: the years are named already
        if (between)
            between = !(c.Peek(-1).Kind == TokenKind.Word && c.IsNext());
        if (!since && !hasPrefix && !between)
            return false;
        if (!since)
            TakeInside(ref ahead);
        c = ahead;
        expression = PeriodExpression.Stretch(form, length, inMonths, precision);
        return true;
    }

    /// <summary>新中国成立70年来, 改革开放40多年来: the time since the event that stands before the years.</summary>
    private static bool TryReadEra(ref PeriodCursor c, in PeriodCursor behind, out PeriodExpression expression)
    {
        expression = default;
        for (int row = 0; row < NamedPeriodTable.Rows.Length; row++)
        {
            if (NamedPeriodTable.Rows[row].Use != NamedPeriodUse.Event)
                continue;
            ReadOnlySpan<char> words = NamedPeriodTable.Rows[row].Words;
            while (!words.IsEmpty)
            {
                int end = words.IndexOf(' ');
                ReadOnlySpan<char> word = end < 0 ? words : words[..end];
                words = end < 0 ? default : words[(end + 1)..];
                int at = word.Length;
                while (at > 0 && c.CharBefore(c.Start - (word.Length - at)) == word[at - 1])
                    at--;
                if (at > 0)
                    continue;
                int start = c.Start - word.Length;
                c = behind;
                c.Start = start;
                expression = PeriodExpression.Named(row, PeriodBound.Since);
                return true;
            }
        }

        return false;
    }

    /// <summary>“八五”普法 counts plans of its own.</summary>
    private const string LawPlan = "普法";

    /// <summary>“十一” in quotes is the National Day.</summary>
    private const string QuotedNationalDay = "十一";

    /// <summary>上年同月 and 上年同日 say the same as 上年同期.</summary>
    private static readonly string[] SameParts = [.. SharedWords.Of("PeriodRecognizer.SameParts")];

    /// <summary>春节前, 春节后, 春节当天, 春节放假.</summary>
    private const string AroundHoliday = "前后当放";

    private static bool FollowsHistory(in PeriodCursor c) => c.Follows(LabelGuards.History[0]) || c.Follows(LabelGuards.History[1]);

    private static bool IsSince(in PeriodCursor c) => c.CharAt() == Particles.UpToNow && !FollowsTaiwan(c) && (c.CharAt(1) == NumberWords.Year || !NotSince.Contains(c.CharAt(1)));

    /// <summary>What makes 间 the beginning of another word: 间隔, 间断, 间歇, 间接, 间距.</summary>
    private const string NotBetween = "隔断歇接距或";

    /// <summary>两年多来, 10余年来, 近十余年: up to the reference date, and from when the text does not say.</summary>
    private static bool TryReadVagueStretch(ref PeriodCursor c, in NumberToken number, CalendarUnit unit, bool hasPrefix, out PeriodExpression expression)
    {
        expression = default;
        PeriodCursor ahead = c;
        if (unit is not (CalendarUnit.Year or CalendarUnit.MonthCount))
            return false;
        ahead.Take(2);
        bool isMore = number.Qualifier == Qualifier.Over || (hasPrefix && number.Has(NumberStyle.Vague));
        if (!isMore && number.Qualifier == Qualifier.Exact && Particles.AndMore.Contains(ahead.CharAt()))
        {
            ahead.TakeText(1);
            isMore = true;
        }

        int length = ahead.Follows(Particles.SinceThen) ? 2 : IsSince(ahead) ? 1 : 0;
        if (!isMore || (length == 0 && !hasPrefix))
            return false;
        ahead.TakeText(length);
        if (!hasPrefix && TryReadEra(ref c, ahead, out expression))
            return true;
        if (length == 0)
            TakeInside(ref ahead);
        c = ahead;
        PeriodPrecision precision = unit == CalendarUnit.Year && number.Value >= 1 ? PeriodPrecision.MultiYear : PeriodPrecision.Month;
        expression = PeriodExpression.Stretch(PeriodForm.TrailingVague, 0, inMonths: true, precision);
        return true;
    }

    /// <summary>近三年间, 未来五年内.</summary>
    private static void TakeInside(ref PeriodCursor c)
    {
        if (Inside.Contains(c.CharAt()) && !NotInside.Contains(c.CharAt(1)))
            c.TakeText(1);
    }

    private const string Inside = "间内里";

    private static bool TryLength(decimal count, CalendarUnit unit, out int length, out bool inMonths, out PeriodPrecision precision)
    {
        int factor;
        (factor, inMonths, precision) = unit switch
        {
            CalendarUnit.Year or CalendarUnit.YearAndHalf => (12, true, count > 1 ? PeriodPrecision.MultiYear : PeriodPrecision.Year),
            CalendarUnit.QuarterCount => (3, true, PeriodPrecision.Quarter),
            CalendarUnit.MonthCount => (1, true, PeriodPrecision.Month),
            CalendarUnit.Week => (7, false, PeriodPrecision.Day),
            CalendarUnit.DayCount or CalendarUnit.Day => (1, false, PeriodPrecision.Day),
            _ => (0, false, default),
        };
        if (unit == CalendarUnit.MonthCount && count == 0.5m)
            (factor, inMonths, precision) = (30, false, PeriodPrecision.Day);
        if (unit == CalendarUnit.Year && count == 0.5m)
            precision = PeriodPrecision.HalfYear;
        decimal exact = count * factor;
        if (unit == CalendarUnit.YearAndHalf)
            (exact, precision) = (exact + 6, PeriodPrecision.Month);
        length = (int)exact;
        return length > 0 && exact == length;
    }

    /// <summary>A plan by its name alone, an era, or an event whose word says 以来.</summary>
    private static bool TryReadNamed(ref PeriodCursor c, out PeriodExpression expression)
    {
        short row = c.Peek().Value;
        int start = c.Start;
        int prefix = ReadFrom(c);
        c.Take();
        return FinishNamed(ref c, row, start, prefix, out expression);
    }

    private static bool FinishNamed(ref PeriodCursor c, int row, int start, int prefix, out PeriodExpression expression)
    {
        NamedPeriodUse use = !PeriodTable.IsOwn(row) ? NamedPeriodTable.Rows[row].Use
            : PeriodTable.IsSince(row) ? NamedPeriodUse.Event : NamedPeriodUse.Span;
        expression = PeriodExpression.Named(row);
        if (use is NamedPeriodUse.Event or NamedPeriodUse.Congress)
        {
            expression.Bound = PeriodBound.Since;
            c.Start = start - prefix;
            return true;
        }

        if (c.Follows(LawPlan))
            return false;
        if (c.Peek().Is(WordKind.NamedPeriodSuffix) && c.IsNext())
            c.Take();
        if (use == NamedPeriodUse.Plan && TryReadYearsOfPlan(ref c, row, ref expression))
            return true;
        ReadEdge(ref c, ref expression.First);
        if (ReadSuffix(ref c, ref expression, fromWord: prefix > 0) && expression.Bound == PeriodBound.Since)
            c.Start = start - prefix;
        return true;
    }

    /// <summary>“十四五”前三年, “十三五”后两年: years of the plan.</summary>
    private static bool TryReadYearsOfPlan(ref PeriodCursor c, int row, ref PeriodExpression expression)
    {
        bool isFirst = Particles.First.Contains(c.CharAt());
        Token number = c.Peek();
        if (!(isFirst || c.CharAt() == Particles.Behind) || number.Kind != TokenKind.Number || number.Start != c.End + 1 || !c.IsNext(1)
            || !c.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) || !TryInteger(c.NumberAt(0), out int years) || years is < 1 or > 4)
        {
            return false;
        }

        NamedPeriod plan = NamedPeriodTable.Rows[row];
        c.Take(2);
        expression = PeriodExpression.Of(CalendarTerm.OfYears(isFirst ? plan.First.Year : plan.First.Year + 5 - years, years));
        return true;
    }

    /// <summary>“十四五”, “七五”时期, “五一”假期: the quotes belong to the mention.</summary>
    private static bool TryReadQuoted(ref PeriodCursor c, out PeriodExpression expression)
    {
        expression = default;
        int start = c.Start;
        int prefix = ReadFrom(c);
        ref readonly Token name = ref c.Peek(1);
        bool closes = c.Peek(2).Kind == TokenKind.CloseQuote || (c.Peek(2).Kind == TokenKind.OpenQuote && c.TextAt(2) is "\"" or "＂");
        if (c.Peek().Kind != TokenKind.OpenQuote || !closes || !c.IsNext(1) || !c.IsNext(2))
            return false;
        if (name.Is(WordKind.NamedPeriod))
        {
            c.Take(3);
            return FinishNamed(ref c, name.Value, start, prefix, out expression);
        }

        if (name.Is(WordKind.Holiday))
            return TryReadHoliday(ref c, default, out expression);
        if (name.Kind != TokenKind.Number)
            return false;
        int row = PlanOf(c.TextAt(1));
        if (row >= 0)
        {
            c.Take(3);
            return FinishNamed(ref c, row, start, prefix, out expression);
        }

        return c.TextAt(1) is QuotedNationalDay && TryReadHoliday(ref c, default, out expression);
    }

    private static int PlanOf(ReadOnlySpan<char> text)
    {
        if (text.Length != 2)
            return -1;
        for (int row = 0; row < NamedPeriodTable.Rows.Length && NamedPeriodTable.Rows[row].Use == NamedPeriodUse.Plan; row++)
            if (text.SequenceEqual(NamedPeriodTable.Rows[row].Words))
                return row;
        return -1;
    }

    /// <summary>What a year may have instead of a part: a holiday (今年国庆) or 同期.</summary>
    private static bool TryReadNameInYear(ref PeriodCursor c, in CalendarTerm year, out PeriodExpression expression)
    {
        expression = default;
        if (year.Unit != TermUnit.None || year.Days != TermDays.None || year.Edge != TermEdge.Whole || year.YearAnchor == Anchor.Absent || year.YearCount != 0)
            return false;
        if (c.Peek().Is(WordKind.RelativePeriod) && c.IsNext() && (c.Peek().Value == RelativePeriodTable.SamePeriod || FoldedText.IsAny(c.TextAt(0), SameParts)))
        {
            c.Take();
            expression = PeriodExpression.SamePeriod(year);
            return true;
        }

        PeriodCursor ahead = c;
        if (ahead.CharAt() == Particles.Of)
            ahead.TakeText(1);
        if (!ahead.IsNext() || !TryReadHoliday(ref ahead, year, out expression))
            return false;
        c = ahead;
        return true;
    }

    /// <summary>What makes a holiday's name another one's: 国庆路, 清明上河.</summary>
    private const string NotHoliday = "路街村镇桥社乡巷村上";

    private static bool TryReadHoliday(ref PeriodCursor c, in CalendarTerm year, out PeriodExpression expression)
    {
        expression = default;
        if (!TryReadHolidayName(ref c, out short row, out bool needsSuffix))
            return false;
        short joined = -1;
        PeriodCursor ahead = c;
        if (ahead.Peek().Kind == TokenKind.EnumerationComma && ahead.IsNext())
            ahead.Take();
        else if (Particles.JoinsDays.Contains(ahead.CharAt()))
            ahead.TakeText(1);
        // only 中秋 and 国庆 ever join; 春节、端午 are two
        if (ahead.IsNext() && TryReadHolidayName(ref ahead, out short other, out _)
            && (row, other) is (HolidayTable.MidAutumn, HolidayTable.NationalDay) or (HolidayTable.NationalDay, HolidayTable.MidAutumn))
        {
            joined = other;
            c = ahead;
        }

        bool hasSuffix = false;
        while (c.IsNext() && c.Peek().Is(WordKind.HolidaySuffix))
        {
            c.Take();
            hasSuffix = true;
        }

        // 国庆8天假期, 春节8天: so many days are those off
        hasSuffix |= IsBeforeDays(c, row == HolidayTable.SpringTravel ? LongestTravel : LongestHoliday);
        if (c.IsNext() && c.Peek().Is(WordKind.PeriodSuffix, (short)PeriodSuffix.During))
        {
            c.Take();
            hasSuffix = true;
        }

        // 去年国庆同期
        if (year.YearAnchor != Anchor.Absent && c.IsNext() && c.Peek().Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod))
            c.Take();
        if (!hasSuffix && ((year.YearAnchor == Anchor.Absent && (needsSuffix || !(PeriodTable.IsOwn(row) || IsNamedAsPeriod(c)))) || NotHoliday.Contains(c.CharAt())))
            return false;
        expression = PeriodExpression.Holiday(row, year, joined);
        if (hasSuffix)
            expression.Length = FirstDaysOf(ref c);
        if (c.IsNext() && c.Peek().Is(WordKind.PeriodSuffix) && c.IsWord(0, Particles.SinceThen))
        {
            c.Take();
            expression.Bound = PeriodBound.Since;
        }

        return true;
    }

    private static bool IsBeforeDays(in PeriodCursor c, int most) =>
        c.IsNext() && c.Peek().Kind == TokenKind.Number && c.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.DayCount) && c.IsNext(1)
        && ((c.Peek(2).Is(WordKind.HolidaySuffix) && c.IsNext(2)) || (TryInteger(c.NumberAt(0), out int days) && days >= 2 && days <= most && !AroundHoliday.Contains(c.CharAt(c.Peek(1).End - c.End))));

    /// <summary>国庆假期前5天: how many of its days are meant; 0 for all.</summary>
    private static short FirstDaysOf(ref PeriodCursor c)
    {
        PeriodCursor ahead = c;
        if (!Particles.FirstOfTime.Contains(ahead.CharAt()))
            return 0;
        ahead.TakeText(1);
        if (!ahead.IsNext() || ahead.Peek().Kind != TokenKind.Number || !ahead.Peek(1).Is(WordKind.CalendarUnit, (short)CalendarUnit.DayCount) || !ahead.IsNext(1)
            || !TryInteger(ahead.NumberAt(0), out int days) || days is < 2 or > LongestHoliday)
            return 0;
        ahead.Take(2);
        c = ahead;
        return (short)days;
    }

    private const int LongestHoliday = 9;

    /// <summary>春运40天.</summary>
    private const int LongestTravel = 40;

    /// <summary>
    /// A holiday without a year and without 假期 or 期间 is mostly a custom (春节、端午等传统节日); it is a period when the text says
    /// what was before or after it, or nothing else.
    /// </summary>
    private static bool IsNamedAsPeriod(in PeriodCursor c)
    {
        bool isAll = c.Peek().Kind == TokenKind.None && c.CharAt() == '\0' && c.Start == 0;
        return isAll || AroundHoliday.Contains(c.CharAt()) || (c.IsNext() && c.Peek().Is(WordKind.PeriodSuffix));
    }

    private static bool TryReadHolidayName(ref PeriodCursor c, out short row, out bool needsSuffix)
    {
        bool isQuoted = c.Peek().Kind == TokenKind.OpenQuote;
        ref readonly Token name = ref c.Peek(isQuoted ? 1 : 0);
        needsSuffix = name.Kind == TokenKind.Number;
        row = needsSuffix ? HolidayTable.NationalDay : name.Value;
        if (!name.Is(WordKind.Holiday) && !(isQuoted && needsSuffix && c.TextAt(1) is QuotedNationalDay))
            return false;
        if (isQuoted && !(c.Peek(2).Kind is TokenKind.CloseQuote or TokenKind.OpenQuote && c.IsNext(1) && c.IsNext(2)))
            return false;
        c.Take(isQuoted ? 3 : 1);
        return true;
    }
}
