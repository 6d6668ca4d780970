namespace Hengyang.Stats;

/// <content>Terms of the calendar: year, part of the year, part of the month.</content>
internal static partial class PeriodRecognizer
{
    // what a suffix of one character or a short unit begins when it is none: 初步, 底线, 3月龄, 3月期, 全年龄, 四季度假
    private const string NotBegin = "期步级中始次试心衷具见显战夏冬春秋高稿评审诊赛选创露尝";
    private const string NotEnd = "期线蕴部层色气端位梢";
    private const string NotMonth = "龄婴嫂子饼球";
    private const string NotDay = "游龄内均常用产报";
    private const string NotYear = "龄轻货画级限";

    // behind four digits 轻 and 货 begin a word of their own: 2022年轻工业, 2023年货物进出口
    private const string NotFullYear = "龄级限";

    /// <summary>Reads one term; the cursor is anywhere on failure, so that callers keep a copy.</summary>
    private static bool TryReadTerm(ref PeriodCursor c, out CalendarTerm term)
    {
        term = default;
        ref readonly Sentence sentence = ref c.Sentence;
        if (TermForms.Table.TryRead(in sentence, c.Index, c.End, ref term, out int row, out int end, out int next))
        {
            c.TakeTo(end, next);
            if (term is { Unit: TermUnit.None, Days: TermDays.None, Edge: TermEdge.Whole })
                ReadPartOfYear(ref c, ref term);
            term.Rule = (byte)(row + 1);
            return true;
        }

        ref readonly Token token = ref c.Peek();
        switch (token.Word)
        {
            case WordKind.RelativePeriod:
                return TryReadRelative(ref c, token.Value, out term);
            case WordKind.CalendarPart:
                term = default;
                return TryReadPart(ref c, ref term);
            case WordKind.Lunar:
                return TryReadLunar(ref c, out term);
            case WordKind.Weekday:
                return TryReadWeekday(ref c, token.Value, out term);
        }

        if (token.Kind == TokenKind.Number)
        {
            PeriodCursor start = c;
            if (TryReadMachineDate(ref c, out term))
                return true;
            c = start;
            if (TryReadYear(ref c, out term))
            {
                ReadPartOfYear(ref c, ref term);
                return true;
            }

            c = start;
            if (IsLunarByItself(c) && TryReadLunar(ref c, out term))
                return true;
            c = start;
            if (TryReadDecade(ref c, default, out term))
                return true;
            c = start;
        }

        term = default;
        return TryReadNumbered(ref c, ref term);
    }

    private static bool TryReadRelative(ref PeriodCursor c, short value, out CalendarTerm term)
    {
        term = default;
        if (value == RelativePeriodTable.SamePeriod)
            return false;
        term = RelativePeriodTable.TermOf(value);
        if (c.TextAt(0) is [Particles.Front, NumberWords.One, _] && !IsCountedBack(c))
            return false;
        if (value == RelativePeriodTable.WithinYear && NotBeforeWithin.Contains(c.CharBefore(c.Start)))
            return false;
        c.Take();
        if (value == RelativePeriodTable.WithinYear)
            return !NotInside.Contains(c.CharAt());
        if (term.Edge != TermEdge.Whole)
        {
            if (!IsEdge(c, term.Edge))
            {
                term.Edge = TermEdge.Whole;
                c.GiveBack(1);
            }

            return true;
        }

        if (term.YearCount != 0)
        {
            // 上世纪90年代
            PeriodCursor ahead = c;
            if (ahead.IsNext() && TryReadDecade(ref ahead, term, out CalendarTerm decade))
            {
                c = ahead;
                term = decade;
                return true;
            }

            if (c.Follows(MidCentury))
            {
                c.TakeText(MidCentury.Length);
                term = CalendarTerm.OfYear(term.Year + 49);
                return true;
            }

            ReadEdge(ref c, ref term);
            return term.Edge != TermEdge.Whole || term.Year < 2001 || (c.IsNext() && c.Peek().Is(WordKind.PeriodSuffix));
        }

        switch (term.Unit)
        {
            case TermUnit.None:
                ReadPartOfYear(ref c, ref term);
                break;
            case TermUnit.Month:
                ReadPartOfMonth(ref c, ref term);
                break;
            case TermUnit.Week when term.Days == TermDays.None:
                ReadDayOfWeek(ref c, ref term);
                break;
        }

        return true;
    }

    /// <summary>Reads what follows a year: 上半年, 一季度, 1—11月, 前三季度, 年末. A year may stand without any.</summary>
    private static void ReadPartOfYear(ref PeriodCursor c, ref CalendarTerm term)
    {
        if (term.YearCount != 0 || term.Edge != TermEdge.Whole || term.Unit != TermUnit.None)
            return;
        if (TryReadSeason(ref c, ref term))
            return;
        PeriodCursor ahead = c;
        if (ahead.CharAt() == Particles.Of)
            ahead.TakeText(1);
        CalendarTerm part = term;
        bool follows = ahead.IsNext() || IsFirstWord(ahead);
        bool found = follows && (ahead.Peek().Is(WordKind.CalendarPart) ? TryReadPart(ref ahead, ref part) : TryReadNumbered(ref ahead, ref part));
        if (!found)
            return;
        c = ahead;
        term = part;
    }

    /// <summary>
    /// 2023年夏, 今年春: the season by its character alone, which begins many other words (春耕, 冬奥会): a mark, the end or
    /// a word that bounds periods must follow.
    /// </summary>
    private static bool TryReadSeason(ref PeriodCursor c, ref CalendarTerm term)
    {
        int season = Seasons.IndexOf(c.CharAt()) + 1;
        // a year follows where 至 is a word (2023年夏至2024年春)
        bool ends = c.EndsWordAt(1) || (AfterSeason.Contains(c.CharAt(1)) && (c.CharAt(1) != Solstice || YearOpeners.Contains(c.CharAt(2)) || CharTable.Numerals[c.CharAt(2)] != Numeral.None));
        if (season == 0 || !ends)
            return false;
        c.TakeText(1);
        term = term.With(TermUnit.Season, season, season);
        return true;
    }

    /// <summary>夏至 and 冬至 are days of their own.</summary>
    private const char Solstice = '至';

    /// <summary>上世纪中叶.</summary>
    private const string MidCentury = "中叶";

    /// <summary>What may stand before 前一年 that counts back from what was named.</summary>
    private const string BeforeCountedBack = "较比在和的从由自为是了";

    /// <summary>What says that a weekday recurs, and what stands behind one of several.</summary>
    private const string Recurring = "每逢双单至到和";
    private const string RunsOn = "至到和、一";

    /// <summary>全年龄.</summary>
    private const char Age = '龄';

    /// <summary>年初高 is higher than at the beginning of the year, 年初高中 a school.</summary>
    private const char HigherOrSenior = '高';
    private const char MiddleSchool = '中';

    /// <summary>The end and the beginning of a stretch.</summary>
    private const char YearEnd = '末';
    private const char YearBottom = '底';
    private const char YearStart = '初';

    private const string Seasons = "春夏秋冬";
    private const string AfterSeason = "至到以的";
    private const string YearOpeners = "今明次去翌后来当同";

    /// <summary>前一年 counts back from what was named, unless it is the year before an event: 学前一年, 上市前一年.</summary>
    private static bool IsCountedBack(in PeriodCursor c) =>
        (c.Peek(-1).End == c.Start && !c.Peek(-1).Is(WordKind.Holiday)) || c.EndsWordAt(-1) || BeforeCountedBack.Contains(c.CharBefore(c.Start));

    /// <summary>What makes 年内 the end of other words: 当年内, 全年内, 青年内部.</summary>
    private const string NotBeforeWithin = "青少壮老童历常往昔每前多整学周当全本今去明该同";

    /// <summary>
    /// 周一 alone: the latest one up to the reference date. Not where it recurs (每逢周一, 周一至周五 of opening hours) or
    /// goes on as a name.
    /// </summary>
    private static bool TryReadWeekday(ref PeriodCursor c, int day, out CalendarTerm term)
    {
        bool isWeekend = day == PeriodWords.Weekend;
        term = isWeekend ? default(CalendarTerm).WithDays(TermDays.Weekday, 6, 7) : default(CalendarTerm).WithDays(TermDays.Weekday, day, day);
        char before = c.CharBefore(c.Start);
        c.Take();
        // 周末 is mostly a custom (周末消费); it is one weekend when nothing else is said
        if (isWeekend && !(c.Start == 0 && c.CharAt() == '\0'))
            return false;
        return !Recurring.Contains(before) && !RunsOn.Contains(c.CharAt()) && ConnectorAt(c, 0) == 0 && c.Peek(-2) is not ({ Kind: TokenKind.Dash } or { Word: WordKind.RangeTo })
            && !(c.Peek(-2).Kind == TokenKind.EnumerationComma && c.Peek(-3).Is(WordKind.Weekday));
    }

    private static bool IsFirstWord(in PeriodCursor c) =>
        Particles.FirstOfTime.Contains(c.CharAt()) && c.Peek().Kind == TokenKind.Number && c.Peek().Start == c.End + 1;

    /// <summary>A part of the calendar by name, of the year that the term has so far.</summary>
    private static bool TryReadPart(ref PeriodCursor c, ref CalendarTerm term)
    {
        var part = (CalendarPart)c.Peek().Value;
        bool opens = part == CalendarPart.YearMiddle && (c.EndsWordAt(-1) || BeforeMiddle.Contains(c.CharBefore(c.Peek().Start)));
        c.Take();
        switch (part)
        {
            case CalendarPart.WholeYear:
                return c.CharAt() != Age;
            // H2 without a year is hydrogen
            case CalendarPart.FirstHalfYear or CalendarPart.SecondHalfYear when term.YearAnchor == Anchor.Absent && CharTable.Folded[c.TextAt(-1)[0]] == 'H':
                return false;
            case CalendarPart.FirstHalfYear or CalendarPart.SecondHalfYear:
                int half = part == CalendarPart.FirstHalfYear ? 1 : 2;
                term = term.With(TermUnit.HalfYear, half, half);
                ReadEdge(ref c, ref term);
                return true;
            case >= CalendarPart.FirstQuarter and <= CalendarPart.LastQuarter:
                int quarter = part - CalendarPart.FirstQuarter + 1;
                term = term.With(TermUnit.Quarter, quarter, quarter);
                ReadEdge(ref c, ref term);
                return true;
            case CalendarPart.YearBegin or CalendarPart.YearEnd:
                term = term.At(EdgeOf(part));
                return IsEdge(c, term.Edge);
            case CalendarPart.YearMiddle:
                term = term.With(TermUnit.HalfYear, 1, 1).At(TermEdge.Last);
                return term.YearAnchor == Anchor.Absent && opens;
            case CalendarPart.QuarterBegin or CalendarPart.QuarterEnd:
                term = term.With(TermUnit.Quarter, Anchor.Stated, 0).At(EdgeOf(part));
                return term.YearAnchor == Anchor.Absent && IsEdge(c, term.Edge);
            case CalendarPart.MonthBegin or CalendarPart.MonthEnd:
                term = term.With(TermUnit.Month, Anchor.Stated, 0).At(EdgeOf(part));
                return term.YearAnchor == Anchor.Absent && IsEdge(c, term.Edge);
            case CalendarPart.Spring or CalendarPart.Summer or CalendarPart.Autumn or CalendarPart.Winter:
                int season = part - CalendarPart.Spring + 1;
                bool hasYear = term.YearAnchor != Anchor.Absent;
                term = term.With(TermUnit.Season, season, season);
                return hasYear;
            default:
                if (term.YearAnchor != Anchor.Absent)
                    return false;
                term = WithThird(term.With(TermUnit.Month, Anchor.Stated, 0), part);
                return true;
        }
    }

    /// <summary>What may stand before 年中 where it is a time: 截至年中, 较年中. Elsewhere 年 ends another word (成年中).</summary>
    private const string BeforeMiddle = "至到在于较比从自及和与";

    /// <summary>Whether 初 or 末 ends its word: not in 年初步 and 年初高中, but in 较年初高0.2个百分点.</summary>
    private static bool IsEdge(in PeriodCursor c, TermEdge edge, int ahead = 0)
    {
        char behind = c.CharAt(ahead);
        return !(edge == TermEdge.First ? NotBegin : NotEnd).Contains(behind) || (behind == HigherOrSenior && c.CharAt(ahead + 1) != MiddleSchool);
    }

    private static CalendarTerm WithThird(in CalendarTerm term, CalendarPart part) => part switch
    {
        CalendarPart.FirstTenDays => term.WithDays(TermDays.TenDays, 1, 1),
        CalendarPart.SecondTenDays => term.WithDays(TermDays.TenDays, 2, 2),
        CalendarPart.LastTenDays => term.WithDays(TermDays.TenDays, 3, 3),
        CalendarPart.FirstTwentyDays => term.WithDays(TermDays.TenDays, 1, 2),
        CalendarPart.LastTwentyDays => term.WithDays(TermDays.TenDays, 2, 3),
        CalendarPart.FirstHalfMonth => term.WithDays(TermDays.HalfMonth, 1, 1),
        _ => term.WithDays(TermDays.HalfMonth, 2, 2),
    };

    /// <summary>末 and 初 behind 上半年 and the like, which have no word of their own for it.</summary>
    private static void ReadEdge(ref PeriodCursor c, ref CalendarTerm term)
    {
        TermEdge edge = c.CharAt() switch { YearEnd or YearBottom => TermEdge.Last, YearStart => TermEdge.First, _ => TermEdge.Whole };
        if (edge == TermEdge.Whole || !IsEdge(c, edge, 1))
            return;
        term = term.At(edge);
        c.TakeText(1);
    }
}
