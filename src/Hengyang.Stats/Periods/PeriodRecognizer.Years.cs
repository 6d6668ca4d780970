namespace Hengyang.Stats;

/// <content>Years that do not stand as four digits with 年: two digits, years of the Republic, years whose 年 is left out.</content>
internal static partial class PeriodRecognizer
{
    /// <summary>How far back in the sentence another year of the Republic is looked for.</summary>
    private const int MostTokensBack = 60;

    /// <summary>
    /// 113年8月, 112年度, 較111年, 111年同期: three digits that count from the founding of the Republic, told by what stands
    /// around them or by another such year in the sentence; elsewhere 112年 is a length of time.
    /// </summary>
    private static bool IsYearOfRepublic(in PeriodCursor c, in NumberToken number, int length, CalendarUnit unit)
    {
        if (!IsRepublicNumber(in number))
            return false;
        if (unit != CalendarUnit.Year || c.Peek(length - 1).Is(WordKind.CalendarPart))
            return true;
        PeriodCursor after = c;
        after.Take(length);
        if (IsBeforePart(after))
            return true;
        if (FollowsTaiwan(after))
            return true;
        if (NotRepublic.Contains(after.CharAt()))
            return false;
        if (after.IsNext() && after.Peek().Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod))
            return true;
        if (c.Peek(-1).Is(WordKind.Compare) && c.Peek(-1).End == c.Start)
            return true;
        if (NotBeforeRepublic.Contains(c.CharBefore(c.Start)))
            return false;
        for (int back = -2; back >= -MostTokensBack && c.Peek(back).Kind != TokenKind.None; back--)
        {
            if (c.Peek(back).Kind != TokenKind.Number || !c.Peek(back + 1).Is(WordKind.CalendarUnit, (short)CalendarUnit.Year) || !IsRepublicNumber(in c.NumberAt(back)))
                continue;
            ref readonly Token behind = ref c.Peek(back + 2);
            if (behind.Start == c.Peek(back + 1).End && (behind.Kind == TokenKind.Number || behind.Is(WordKind.Ordinal)))
                return true;
        }

        // 预测114年经济成长: behind a word of foreseeing, with a thing behind it
        return c.Peek(-1).Is(WordKind.Aspect, (short)Aspect.Forecast) && c.Peek(-1).End == c.Start && CharTable.IsHanOrZero(after.CharAt());
    }

    /// <summary>112年来台旅客: who came to the island in that year.</summary>
    private static bool FollowsTaiwan(in PeriodCursor after) => after.Follows(TravelsToTaiwan) || after.Follows(PeopleToTaiwan);

    private const string TravelsToTaiwan = "来台旅";
    private const string PeopleToTaiwan = "来台人";

    private static bool IsRepublicNumber(in NumberToken number) =>
        number.IntegerDigits == 3 && number.Has(NumberStyle.Arabic) && number.Has(NumberStyle.Positional) && number.Value is >= 80 and <= 150;

    /// <summary>What makes three digits and 年 a length of time: 100年来, 120年前, 110年间.</summary>
    private const string NotRepublic = "来前间多余历内以后的校庆";

    /// <summary>The same in front of it: 历时113年, 长达100年.</summary>
    /// <summary>2023年前三季度, 2023年首季.</summary>
    private const string FirstOfYear = "前首";

    /// <summary>2024号: a number that names.</summary>
    private const char NumberSign = '号';

    private const string NotBeforeRepublic = "时达有近约第过了每满逾超";

    /// <summary>Whether a part of the year begins at the cursor, behind 年: 8月, 1至11月, 第2季, 前11個月, 上半年.</summary>
    internal static bool IsBeforePart(in PeriodCursor after)
    {
        bool isCumulated = FirstOfYear.Contains(after.CharAt()) && after.Peek().Kind == TokenKind.Number && after.Peek().Start == after.End + 1;
        if (!isCumulated && !after.IsNext())
            return false;
        if (after.Peek().Is(WordKind.CalendarPart))
            return (CalendarPart)after.Peek().Value is >= CalendarPart.WholeYear and <= CalendarPart.LastQuarter;
        int number = after.Peek().Is(WordKind.Ordinal) && after.IsNext(1) ? 1 : 0;
        if (after.Peek(number).Kind == TokenKind.Number && ConnectorAt(after, number + 1) is > 0 and int dash)
            number += 1 + dash;
        ref readonly Token unit = ref after.Peek(number + 1);
        // 12月底 is the number and the end of a month
        if (after.Peek(number).Kind == TokenKind.Number && unit.Is(WordKind.CalendarPart))
            return (CalendarPart)unit.Value is >= CalendarPart.QuarterBegin and <= CalendarPart.MonthEnd && after.IsNext(number + 1);
        if (after.Peek(number).Kind != TokenKind.Number || unit.Word != WordKind.CalendarUnit)
            return false;
        return (CalendarUnit)unit.Value is CalendarUnit.Month or CalendarUnit.Quarter or CalendarUnit.Season
            || (isCumulated && (CalendarUnit)unit.Value is CalendarUnit.MonthCount or CalendarUnit.QuarterCount);
    }

    /// <summary>2023上半年, 2023一季度: a year whose 年 is left out.</summary>
    private static bool TryReadBareYear(ref PeriodCursor c, int year, out CalendarTerm term)
    {
        term = default;
        ref readonly Token next = ref c.Peek(1);
        if (year is < 1949 or > 2099 || !c.IsNext(1) || next.Start > c.Peek().End + 1)
            return false;
        bool isPart = next.Is(WordKind.CalendarPart) && (CalendarPart)next.Value is >= CalendarPart.WholeYear and <= CalendarPart.LastQuarter;
        ref readonly Token unit = ref c.Peek(2);
        bool isQuarter = next.Kind == TokenKind.Number && next.Start == c.Peek().End && (unit.Is(WordKind.CalendarUnit, (short)CalendarUnit.Quarter)
            || unit.Is(WordKind.CalendarPart, (short)CalendarPart.QuarterBegin) || unit.Is(WordKind.CalendarPart, (short)CalendarPart.QuarterEnd));
        if (!isPart && !isQuarter)
            return false;
        c.Take();
        term = CalendarTerm.OfYear(year);
        return true;
    }

    /// <summary>Whether two digits before 年 are a year: 08年, ’08年, 98年底, 21年3月, 21年每月.</summary>
    private static bool IsShortYear(in PeriodCursor c, in NumberToken number, int length, bool apostrophe)
    {
        if (!number.Has(NumberStyle.Positional) || number.IntegerDigits != 2)
            return false;
        if (apostrophe || CharTable.Numerals[c.TextAt(0)[0]] is Numeral.Arabic or Numeral.Han)
            return true;
        if (c.Peek(length - 1).Is(WordKind.CalendarPart))
            return true;
        PeriodCursor after = c;
        after.Take(length);
        ref readonly Token next = ref after.Peek();
        if (!after.IsNext())
            return false;
        return next.Is(WordKind.VagueTime, PeriodWords.Every)
            || (next.Is(WordKind.CalendarPart) && (CalendarPart)next.Value <= CalendarPart.LastQuarter)
            || (next.Kind == TokenKind.Number && after.Peek(1).Is(WordKind.CalendarUnit) && (CalendarUnit)after.Peek(1).Value is CalendarUnit.Month or CalendarUnit.Quarter);
    }

    /// <summary>2011-2015三次产业增加值: two years whose 年 is left out. 2011-2015元 is a range, and what goes on in digits a number.</summary>
    private static bool TryReadBareYears(ref PeriodCursor c, out CalendarTerm term)
    {
        const int longest = 80;
        term = default;
        int dash = c.Peek(1).Kind == TokenKind.Dash && c.Peek(1).Start == c.Peek().End ? ConnectorAt(c, 1) : 0;
        if (dash == 0 || c.Peek(1 + dash).Kind != TokenKind.Number || c.Peek(1 + dash).Start != c.Peek(dash).End || IsUnit(c, 2 + dash))
            return false;
        ref readonly NumberToken first = ref c.NumberAt(0);
        ref readonly NumberToken last = ref c.NumberAt(1 + dash);
        if (!last.Has(NumberStyle.Arabic) || !last.Has(NumberStyle.Positional) || last.IntegerDigits != 4 || !TryInteger(in first, out int from) || !TryInteger(in last, out int to)
            || from < 1949 || to > 2099 || to <= from || to - from > longest || Lexicon.ClassOf(c.CharBefore(c.Peek().Start)) is CharClass.Letter or CharClass.ArabicDigit)
        {
            return false;
        }

        PeriodCursor ahead = c;
        ahead.Take(2 + dash);
        // a number, a telephone number, a model
        if (ahead.CharAt() is NumberSign or '.' or '%' or '-' || Lexicon.ClassOf(ahead.CharAt()) is CharClass.Letter or CharClass.ArabicDigit)
            return false;
        c = ahead;
        term = CalendarTerm.OfYears(from, to - from + 1);
        return true;
    }
}
