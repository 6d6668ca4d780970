namespace Hengyang.Stats;

/// <content>Numbers of the calendar: runs, lists, years, decades and machine dates.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>The most numbers of a list with one unit (一、二、三、四季度).</summary>
    private const int LongestList = 12;

    /// <summary>民国113年.</summary>
    private static readonly string RepublicEra = SharedWords.Of("PeriodRecognizer.RepublicEra")[0];

    private const int LargestInteger = 99999999;

    private static bool TryInteger(in NumberToken number, out int value)
    {
        value = 0;
        const NumberStyle other = NumberStyle.Fraction | NumberStyle.Grouped | NumberStyle.Signed | NumberStyle.Part | NumberStyle.Vague;
        if (number.Qualifier != Qualifier.Exact || number.Has(other))
            return false;

        // what has no decimals, no sign and fits 32 bits is compared as an integer: this is asked of every number several times
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(number.Value, bits);
        if ((bits[1] | bits[2] | bits[3]) != 0 || (uint)bits[0] > LargestInteger)
            return false;
        value = bits[0];
        return true;
    }

    /// <summary>
    /// Reads a number, or two with a dash or 至 between, and the calendar unit behind them: 11月, 1—11月, 一至三季度, 2月末.
    /// </summary>
    /// <param name="c">The cursor, at the first number.</param>
    /// <param name="first">The number.</param>
    /// <param name="last">The second number of a run; else the same.</param>
    /// <param name="length">How many tokens it takes with its unit.</param>
    /// <param name="unit">The unit; that of the month or quarter for 月末 and 季度末.</param>
    /// <param name="isListed">Whether other numbers and then the unit follow: 一、二季度.</param>
    private static bool TryReadRun(in PeriodCursor c, out int first, out int last, out int length, out CalendarUnit unit, out bool isListed)
    {
        length = 1;
        unit = default;
        isListed = false;
        last = 0;
        if (TryReadNeighbours(c, out first, out last, out unit))
        {
            length = 2;
            return true;
        }

        if (!TryInteger(c.NumberAt(0), out first))
            return false;
        last = first;
        int dash = ConnectorAt(c, 1);
        if (dash > 0 && c.Peek(1 + dash).Kind == TokenKind.Number && c.IsNext(1 + dash))
        {
            if (!TryInteger(c.NumberAt(1 + dash), out last))
                return false;
            length = 2 + dash;
        }
        else if (ListLength(c) is > 0 and int items)
        {
            isListed = true;
            length = items;
        }

        ref readonly Token token = ref c.Peek(length);
        if (!c.IsNext(length))
            return false;
        unit = token.Word switch
        {
            WordKind.CalendarUnit => (CalendarUnit)token.Value,
            WordKind.CalendarPart => (CalendarPart)token.Value switch
            {
                CalendarPart.MonthBegin or CalendarPart.MonthEnd => CalendarUnit.Month,
                CalendarPart.QuarterBegin or CalendarPart.QuarterEnd => CalendarUnit.Quarter,
                CalendarPart.YearBegin or CalendarPart.YearEnd => CalendarUnit.Year,
                _ => default,
            },
            _ => default,
        };
        length++;
        return unit != default;
    }

    /// <summary>一二月份, 三四季度: two numbers in a row, which are two neighbours of the calendar and no vague number.</summary>
    private static bool TryReadNeighbours(in PeriodCursor c, out int first, out int last, out CalendarUnit unit)
    {
        (first, last, unit) = (0, 0, default);
        ref readonly NumberToken number = ref c.NumberAt(0);
        ref readonly Token token = ref c.Peek(1);
        if (number.Qualifier != Qualifier.Range || !number.Has(NumberStyle.Han) || !token.Is(WordKind.CalendarUnit) || !c.IsNext(1))
            return false;
        (first, last) = ((int)Math.Clamp(number.Value, 0, 99), (int)Math.Clamp(number.High, 0, 99));
        unit = (CalendarUnit)token.Value;
        return unit is CalendarUnit.Month or CalendarUnit.Quarter && last == first + 1;
    }

    /// <summary>How many tokens a dash, 至, 到 or the 一 that optical recognition makes of a dash takes; 0 for none.</summary>
    private static int ConnectorAt(in PeriodCursor c, int ahead)
    {
        ref readonly Token token = ref c.Peek(ahead);
        if (!c.IsNext(ahead))
            return 0;
        if (token.Kind == TokenKind.Dash)
            return c.Peek(ahead + 1).Kind == TokenKind.Dash ? 2 : 1;
        if (token.Word == WordKind.RangeTo)
            return 1;
        if (c.Peek(ahead - 1).Kind != TokenKind.Number)
            return 0;
        // 2022/2023学年, 2022/23年度
        if (token.Kind == TokenKind.Slash)
        {
            ref readonly NumberToken left = ref c.NumberAt(ahead - 1);
            NumberToken right = c.Peek(ahead + 1).Kind == TokenKind.Number ? c.NumberAt(ahead + 1) : default;
            bool isShort = right.IntegerDigits == 2 && right.Value == (left.Value + 1) % 100;
            if (IsStrokeOfYears(c, ahead))
                return 0;
            return left.IntegerDigits == 4 && (right.IntegerDigits == 4 || isShort) ? 1 : 0;
        }

        bool isMisread = token.Kind == TokenKind.Number && Particles.Is1(c.TextOf(token), NumberWords.One) && token.Start == c.Peek(ahead - 1).End
            && c.NumberAt(ahead - 1).Has(NumberStyle.Arabic) && c.Peek(ahead + 1).Kind == TokenKind.Number
            && c.Peek(ahead + 1).Start == token.End && c.NumberAt(ahead + 1).Has(NumberStyle.Arabic);
        return isMisread ? 1 : 0;
    }

    /// <summary>2024/2025/2026年, 2024/25/26年: a stroke between three years or more; 2024/2025年 is one run.</summary>
    private static bool IsStrokeOfYears(in PeriodCursor c, int stroke)
    {
        int year = YearInList(c, stroke - 1);
        if (year == 0)
            return false;
        // the list is long enough with what stands before the number or with what follows
        bool isLong = c.Peek(stroke - 2).Kind == TokenKind.Slash && c.IsNext(stroke - 2) && c.Peek(stroke - 3).Kind == TokenKind.Number && YearInList(c, stroke - 3) > 0;
        int last = stroke;
        for (int items = 1; items < LongestList && c.Peek(last).Kind == TokenKind.Slash && c.IsNext(last); items++)
        {
            year = c.Peek(last + 1).Kind == TokenKind.Number && c.IsNext(last + 1) ? YearBehind(c, last + 1, year) : 0;
            if (year == 0)
                return false;
            last += 2;
        }

        return (isLong || last > stroke + 2) && c.IsNext(last)
            && (c.Peek(last).Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) || c.Peek(last).Is(WordKind.CalendarUnit, (short)CalendarUnit.FiscalYear) || IsEdgeOfYear(in c.Peek(last)));
    }

    /// <summary>年初, 年末, 年底 behind the last of several years.</summary>
    private static bool IsEdgeOfYear(in Token token) =>
        token.Is(WordKind.CalendarPart, (short)CalendarPart.YearBegin) || token.Is(WordKind.CalendarPart, (short)CalendarPart.YearEnd);

    private static bool IsBareYear(in PeriodCursor c, int number) =>
        c.NumberAt(number) is { IntegerDigits: 4 } year && year.Has(NumberStyle.Positional) && TryInteger(in year, out _);

    /// <summary>The year that a number behind a stroke stands for: four digits, or two that count on from the year before (2024/25/26年); 0 for none.</summary>
    private static int YearBehind(in PeriodCursor c, int number, int before)
    {
        ref readonly NumberToken year = ref c.NumberAt(number);
        if (IsBareYear(c, number))
            return (int)year.Value;
        return year.IntegerDigits == 2 && year.Has(NumberStyle.Arabic) && year.Value == (before + 1) % 100 ? before + 1 : 0;
    }

    /// <summary>The year of two digits.</summary>
    private static int CenturyOf(int year) => year < 50 ? 2000 + year : 1900 + year;

    /// <summary>The year that a number of a list by strokes stands for; 0 for none.</summary>
    private static int YearInList(in PeriodCursor c, int number)
    {
        int first = number;
        for (int items = 1; items < LongestList && !IsBareYear(c, first); items++)
        {
            bool follows = c.Peek(first - 1).Kind == TokenKind.Slash && c.IsNext(first - 1) && c.IsNext(first) && c.Peek(first - 2).Kind == TokenKind.Number;
            if (!follows)
                break;
            first -= 2;
        }

        // 23/24/25年
        ref readonly NumberToken head = ref c.NumberAt(first);
        bool isShort = head.IntegerDigits == 2 && head.Has(NumberStyle.Arabic) && !head.Has(NumberStyle.Fraction);
        int year = IsBareYear(c, first) ? (int)head.Value : isShort ? CenturyOf((int)head.Value) : 0;
        for (int next = first + 2; next <= number && year > 0; next += 2)
            year = YearBehind(c, next, year);
        return year;
    }

    /// <summary>一/二/三季度, 2024/2025/2026年: a stroke between quarters or years.</summary>
    private static bool IsStrokeOfList(in PeriodCursor c, int stroke)
    {
        if (c.Peek(stroke).Kind != TokenKind.Slash)
            return false;
        if (IsStrokeOfYears(c, stroke))
            return true;
        if (c.NumberAt(stroke - 1).Value is < 1 or > 3)
            return false;
        int last = stroke;
        while (last < stroke + LongestList && c.Peek(last).Kind == TokenKind.Slash && c.Peek(last + 1).Kind == TokenKind.Number)
            last += 2;
        return c.Peek(last).Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter);
    }

    /// <summary>How many tokens the numbers of a list take up to their common unit; 0 when there is no list.</summary>
    private static int ListLength(in PeriodCursor c)
    {
        int length = 1;
        ref readonly NumberToken one = ref c.NumberAt(0);
        decimal next = one.Value + 1;
        for (int items = 1; items < LongestList; items++)
        {
            bool mark = c.Peek(length).Kind == TokenKind.EnumerationComma || IsStrokeOfList(c, length) || (c.Peek(length).Is(WordKind.Compare) && Particles.Is1(c.TextAt(length), Particles.Together));
            int number = mark ? length + 1 : length;
            bool follows = mark ? c.IsNext(length) && c.IsNext(number) : Particles.Is1(c.GapAt(length), Particles.JoinsFigures);
            if (!follows || c.Peek(number).Kind != TokenKind.Number || !TryInteger(c.NumberAt(number), out _))
                return 0;
            // a heading 一、 before 2023年 is no list: its items look alike
            ref readonly NumberToken other = ref c.NumberAt(number);
            bool isShort = c.Peek(length).Kind == TokenKind.Slash && IsStrokeOfYears(c, length);
            if (one.Has(NumberStyle.Arabic) != other.Has(NumberStyle.Arabic) || (!isShort && ((one.IntegerDigits == 4) != (other.IntegerDigits == 4) || other.Value <= one.Value)))
                return 0;
            next = other.Value == next ? next + 1 : 0;
            length = number + 1;
            if (!c.IsNext(length) || !(c.Peek(length).Is(WordKind.CalendarUnit) || (one.IntegerDigits == 4 && IsEdgeOfYear(in c.Peek(length)))))
                continue;
            // 4、8月21日…: a number before its paragraph; 1、2月份 and 1、2、3月份 count on
            bool countsOn = next > other.Value && c.Peek(length + 1).Kind != TokenKind.Number;
            return !countsOn && c.NumbersParagraph() ? 0 : length;
        }

        return 0;
    }

    /// <summary>A year: four digits with 年, two digits where nothing else is meant, 民国 years; the first of a run or a list.</summary>
    private static bool TryReadYear(ref PeriodCursor c, out CalendarTerm term)
    {
        term = default;
        ref readonly NumberToken number = ref c.NumberAt(0);
        int place = c.Peek().Start;
        bool apostrophe = number.IntegerDigits == 2 && c.Start >= place - 1 && c.CharBefore(place) is '’' or '‘' or '\'';
        if (!TryInteger(in number, out int year))
            return false;
        bool isRepublic = c.CharBefore(c.Peek().Start) == RepublicEra[1] && c.CharBefore(c.Peek().Start - 1) == RepublicEra[0];
        bool isFull = number.Has(NumberStyle.Positional) && number.IntegerDigits == 4 && year is >= 1000 and <= 2199;
        if (isFull && TryReadBareYear(ref c, year, out term))
            return true;
        if (!TryReadRun(c, out int first, out int last, out int length, out CalendarUnit unit, out bool isListed))
            return false;
        if (isFull && unit == CalendarUnit.YearAndHalf && first == last)
        {
            // 2024年半年报: the year, and 半 begins the next word
            c.Take(length);
            c.GiveBack(1);
            term = CalendarTerm.OfYear(first);
            return true;
        }

        if (unit is not (CalendarUnit.Year or CalendarUnit.FiscalYear or CalendarUnit.SchoolYear))
            return false;
        ref readonly Token unitToken = ref c.Peek(length - 1);
        // 113年8月, 112年第2季: three digits before a part of a year count from the founding of the Republic
        bool isBareRepublic = !isRepublic && IsYearOfRepublic(c, in number, length, unit);
        if ((isRepublic || isBareRepublic) && first == last && first is > 0 and < 200)
        {
            if (isRepublic)
                c.Start = c.Peek().Start - 2;
            first = last = first + 1911;
        }
        else if (!isFull)
        {
            // 25 in 2024/25/26年
            int inList = c.Peek(-1).Kind == TokenKind.Slash || IsStrokeOfYears(c, 1) ? YearInList(c, 0) : 0;
            if (first != last || (inList == 0 && (isListed || !IsShortYear(c, in number, length, apostrophe))))
                return false;
            first = last = inList > 0 ? inList : CenturyOf(first);
        }

        if (apostrophe)
            c.Start = place - 1;
        if (isListed)
        {
            // 2023、2024年末; but 2023、2024年初步统计
            TermEdge edge = IsEdgeOfYear(in unitToken) ? EdgeOf((CalendarPart)unitToken.Value) : TermEdge.Whole;
            PeriodCursor behind = c;
            behind.Take(length);
            c.Take(1);
            term = CalendarTerm.OfYear(first);
            if (edge != TermEdge.Whole && IsEdge(behind, edge))
                term = term.At(edge);
            return true;
        }

        // 2023-24年度, 2023/24财政年度: one year that runs into the next; 2021—2022年度 are two
        bool isAcross = unit == CalendarUnit.FiscalYear && first != last && (last < 100 || c.Peek(1).Kind == TokenKind.Slash || unitToken.End - unitToken.Start > 2);

        // 2012—13年, 1999—00年, 1998—05年
        if (last < 100 && first != last)
        {
            last += first / 100 * 100;
            if (last < first && first is >= 1950 and < 2000)
                last += 100;
        }

        if (first > last || last > 2199)
            return false;
        if (unit == CalendarUnit.SchoolYear)
        {
            c.Take(length);
            term = CalendarTerm.OfYear(first).With(TermUnit.SchoolYear, 1, 1);
            return last <= first + 1;
        }

        if (isAcross && last == first + 1)
        {
            c.Take(length);
            term = CalendarTerm.OfYear(first).With(TermUnit.FiscalYear, 1, 1);
            return true;
        }

        c.Take(length);
        term = first == last ? CalendarTerm.OfYear(first) : CalendarTerm.OfYears(first, last - first + 1);
        if (last - first + 1 > 255 || (first % 100 == 0 && (FollowsHistory(c))) || (isFull ? NotFullYear : NotYear).Contains(c.CharAt()))
            return false;
        if (unitToken.Is(WordKind.CalendarPart))
            ReadPartEdge(ref c, ref term, (CalendarPart)unitToken.Value);
        return true;
    }

    /// <summary>20世纪, 20世纪90年代, 90年代, 1990年代; of a century that is read already (上世纪) its decade alone.</summary>
    private static bool TryReadDecade(ref PeriodCursor c, in CalendarTerm century, out CalendarTerm term)
    {
        term = century;
        if (c.Peek().Kind != TokenKind.Number || !c.IsNext(1) || !c.Peek(1).Is(WordKind.CalendarUnit))
            return false;
        ref readonly NumberToken number = ref c.NumberAt(0);
        var unit = (CalendarUnit)c.Peek(1).Value;
        int first = (int)Math.Clamp(number.Value, 0, 9999);
        int last = number.Qualifier == Qualifier.Range ? (int)Math.Clamp(number.High, 0, 9999) : first;
        if (number.Has(NumberStyle.Fraction) || number.Has(NumberStyle.Signed))
            return false;
        if (unit is CalendarUnit.Century or CalendarUnit.CenturyBegin or CalendarUnit.CenturyEnd)
        {
            if (century.YearCount != 0 || first != last || first is < 1 or > 22)
                return false;
            term = CalendarTerm.OfYears(((first - 1) * 100) + 1, 100);
            c.Take(2);
            if (unit != CalendarUnit.Century)
                term = term.At(unit == CalendarUnit.CenturyBegin ? TermEdge.First : TermEdge.Last);
            // the 21st century is mostly part of a name (21世纪海上丝绸之路), the time since its beginning is a period
            bool isPresent = first == 21 && unit == CalendarUnit.Century;
            PeriodCursor ahead = c;
            if (unit == CalendarUnit.Century && ahead.IsNext() && TryReadDecade(ref ahead, term, out CalendarTerm decade))
            {
                c = ahead;
                term = decade;
                isPresent = false;
            }

            return !isPresent || (c.IsNext() && c.Peek().Is(WordKind.PeriodSuffix));
        }

        (int from, int to) = unit switch
        {
            CalendarUnit.Decade => (0, 9),
            CalendarUnit.DecadeBegin => (0, 3),
            CalendarUnit.DecadeMiddle => (4, 6),
            CalendarUnit.DecadeEnd => (7, 9),
            _ => (0, -1),
        };
        if (to < 0 || first % 10 != 0 || last % 10 != 0 || last < first)
            return false;
        // the decades of a century are counted from its round year
        int round = century.YearCount != 0 ? century.Year - 1 : first >= 30 ? 1900 : 2000;
        if (first < 100)
            (first, last) = (round + first, round + last);
        else if (first is < 1000 or > 2190 || century.YearCount != 0)
            return false;
        if (first != last && unit != CalendarUnit.Decade)
            return false;
        term = CalendarTerm.OfYears(first + from, last - first + to - from + 1);
        c.Take(2);
        return true;
    }
}
