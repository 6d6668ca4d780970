namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="TermForms"/> mean, by the slots of their patterns.</summary>
internal static class TermMeanings
{
    /// <summary>A date that no calendar has: its words are no period, and its numbers are nothing else.</summary>
    internal static CalendarTerm Nothing => default(CalendarTerm).With(TermUnit.Month, 0, 0);

    /// <summary>公元220年.</summary>
    internal static bool EraYear(in FormMatch m, ref CalendarTerm term)
    {
        int year = m.IntegerOf('n');
        term = CalendarTerm.OfYear(year);
        return year is >= 1 and <= 2199;
    }

    /// <summary>公元前221年: no date of ours, and no length of time either.</summary>
    internal static bool BeforeEra(in FormMatch m, ref CalendarTerm term)
    {
        term = Nothing;
        return true;
    }

    /// <summary>A quarter by its number.</summary>
    internal static bool Quarter(in FormMatch m, ref CalendarTerm term)
    {
        int quarter = m.IntegerOf('q');
        term = YearOf(in m).With(TermUnit.Quarter, quarter, quarter);
        return true;
    }

    /// <summary>FY2024.</summary>
    internal static bool Year(in FormMatch m, ref CalendarTerm term)
    {
        term = YearOf(in m);
        return true;
    }

    /// <summary>24年.</summary>
    internal static bool ShortYear(in FormMatch m, ref CalendarTerm term)
    {
        term = CalendarTerm.OfYear(Anchor.ShortYear, 2000 + m.IntegerOf('y'));
        return true;
    }

    /// <summary>五五年, 五六年: two numerals, of which neighbours look like a vague number.</summary>
    internal static bool ShortYearInNumerals(in FormMatch m, ref CalendarTerm term)
    {
        const int largest = 9;
        ref readonly NumberToken number = ref m.Sentence.Number(m.TokenOf('y'));
        bool isRange = number.Qualifier == Qualifier.Range;
        int year = isRange ? (int)((number.Value * 10) + number.High) : (int)number.Value;
        term = CalendarTerm.OfYear(Anchor.ShortYear, 2000 + year);
        return !isRange || number.High <= largest;
    }

    /// <summary>25年前三季度: the year has two digits, and the months or quarters count from its beginning.</summary>
    internal static bool ShortYearSoFar(in FormMatch m, ref CalendarTerm term)
    {
        bool months = m.TokenOf('u').Is(WordKind.CalendarUnit, (short)CalendarUnit.MonthCount);
        int count = m.IntegerOf('n');
        term = CalendarTerm.OfYear(Anchor.ShortYear, 2000 + m.IntegerOf('y')).With(months ? TermUnit.Month : TermUnit.Quarter, 1, count);
        return count >= 1 && count < (months ? 12 : 4);
    }

    /// <summary>2025M3; 9M25, the months up to that one.</summary>
    internal static bool LetterMonth(in FormMatch m, ref CalendarTerm term)
    {
        int month = m.IntegerOf('m');
        int last = m.IntegerOf('c', month);
        term = YearOf(in m).With(TermUnit.Month, m.Has('c') ? 1 : month, last);
        return true;
    }

    /// <summary>1H25, 2025S1.</summary>
    internal static bool LetterHalf(in FormMatch m, ref CalendarTerm term)
    {
        int half = m.IntegerOf('h');
        term = YearOf(in m).With(TermUnit.HalfYear, half, half);
        return true;
    }

    /// <summary>The week of that number that begins in the month, Monday to Sunday.</summary>
    internal static bool WeekOfMonth(in FormMatch m, ref CalendarTerm term)
    {
        int week = m.IntegerOf('w');
        term = MonthOf(in m).WithDays(TermDays.WeekOfMonth, week, week);
        return week is >= 1 and <= 5;
    }

    /// <summary>A half or a quarter by its name.</summary>
    internal static bool Part(in FormMatch m, ref CalendarTerm term)
    {
        int part = m.TokenOf('p').Value;
        term = part <= (int)CalendarPart.SecondHalfYear
            ? YearOf(in m).With(TermUnit.HalfYear, part - (int)CalendarPart.FirstHalfYear + 1, part - (int)CalendarPart.FirstHalfYear + 1)
            : YearOf(in m).With(TermUnit.Quarter, part - (int)CalendarPart.FirstQuarter + 1, part - (int)CalendarPart.FirstQuarter + 1);
        return true;
    }

    /// <summary>30 June.</summary>
    internal static bool MiddleOfYear(in FormMatch m, ref CalendarTerm term)
    {
        term = YearOf(in m).With(TermUnit.HalfYear, 1, 1).At(TermEdge.Last);
        return true;
    }

    /// <summary>最后两个月, 最后一个季度.</summary>
    internal static bool LastOfYear(in FormMatch m, ref CalendarTerm term)
    {
        bool months = m.TokenOf('u').Is(WordKind.CalendarUnit, (short)CalendarUnit.MonthCount);
        int all = months ? 12 : 4;
        int count = m.IntegerOf('n');
        term = YearOf(in m).With(months ? TermUnit.Month : TermUnit.Quarter, all - count + 1, all);
        return count >= 1 && count < all;
    }

    internal static bool MonthOfYear(in FormMatch m, ref CalendarTerm term)
    {
        int month = m.IntegerOf('n');
        term = YearOf(in m).With(TermUnit.Month, month, month);
        return true;
    }

    /// <summary>1-8个月 of a year: the months from January on.</summary>
    internal static bool MonthsSoFar(in FormMatch m, ref CalendarTerm term)
    {
        int first = m.IntegerOf('a');
        int last = m.IntegerOf('b');
        term = YearOf(in m).With(TermUnit.Month, first, last);
        return first == 1 && last > first;
    }

    internal static bool FirstMonth(in FormMatch m, ref CalendarTerm term)
    {
        term = YearOf(in m).With(TermUnit.Month, 1, 1);
        return true;
    }

    /// <summary>The first, the last or a numbered month of a quarter.</summary>
    internal static bool MonthOfQuarter(in FormMatch m, ref CalendarTerm term)
    {
        int number = m.Has('f') ? 1 : m.Has('l') ? 3 : m.IntegerOf('n');
        int month = ((m.IntegerOf('q') - 1) * 3) + number;
        term = YearOf(in m).With(TermUnit.Month, month, month);
        return number is >= 1 and <= 3;
    }

    /// <summary>三季度头两个月.</summary>
    internal static bool MonthsOfQuarter(in FormMatch m, ref CalendarTerm term)
    {
        int first = ((m.IntegerOf('q') - 1) * 3) + 1;
        int count = m.IntegerOf('n');
        term = YearOf(in m).With(TermUnit.Month, first, first + count - 1);
        return count is >= 1 and <= 3;
    }

    /// <summary>前10天 of a month.</summary>
    internal static bool FirstDays(in FormMatch m, ref CalendarTerm term)
    {
        int count = m.IntegerOf('n');
        term = MonthOf(in m).WithDays(TermDays.Day, 1, count);
        return count is >= 2 and <= 31;
    }

    /// <summary>最后10天 of a month.</summary>
    internal static bool LastDays(in FormMatch m, ref CalendarTerm term)
    {
        int count = m.IntegerOf('n');
        term = MonthOf(in m).WithDays(TermDays.LastDays, count, count);
        return count is >= 1 and <= 28;
    }

    /// <summary>202511月, 202501-11.</summary>
    internal static bool SixDigits(in FormMatch m, ref CalendarTerm term)
    {
        int digits = m.IntegerOf('x');
        int last = m.IntegerOf('n', digits % 100);
        term = CalendarTerm.OfYear(digits / 100).With(TermUnit.Month, digits % 100, last);
        return last >= digits % 100;
    }

    /// <summary>114/12/05.</summary>
    internal static bool DayOfRepublic(in FormMatch m, ref CalendarTerm term)
    {
        int month = m.IntegerOf('m');
        int day = m.IntegerOf('d');
        term = CalendarTerm.OfYear(m.IntegerOf('R') + FirstYearOfRepublic).With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
        return true;
    }

    /// <summary>2021年半年度.</summary>
    internal static bool FirstHalf(in FormMatch m, ref CalendarTerm term)
    {
        term = YearOf(in m).With(TermUnit.HalfYear, 1, 1);
        return true;
    }

    /// <summary>上 of 上、下半年, 首 of 首、次季.</summary>
    internal static bool FirstOfTwo(in FormMatch m, ref CalendarTerm term)
    {
        term = YearOf(in m).With(m.Has('a') ? TermUnit.HalfYear : TermUnit.Quarter, 1, 1);
        return true;
    }

    /// <summary>A quarter of a year that runs from April: its three months.</summary>
    internal static bool FiscalQuarter(in FormMatch m, ref CalendarTerm term)
    {
        const int firstMonth = 4;
        int month = firstMonth + ((m.IntegerOf('q') - 1) * 3);
        int year = m.IntegerOf('Y') + (month > 12 ? 1 : 0);
        month = month > 12 ? month - 12 : month;
        term = CalendarTerm.OfYear(year).With(TermUnit.Month, month, month + 2);
        return true;
    }

    /// <summary>113.7.1: the first two numbers are one decimal to the lexer.</summary>
    internal static bool DottedDayOfRepublic(in FormMatch m, ref CalendarTerm term)
    {
        ref readonly NumberToken number = ref m.NumberOf('R');
        if (number.Value is < 80 or >= 151 || number.Decimals is not (1 or 2))
            return false;
        int year = (int)number.Value;
        int month = (int)((number.Value - year) * (number.Decimals == 1 ? 10 : 100));
        int day = m.IntegerOf('d');
        term = CalendarTerm.OfYear(year + FirstYearOfRepublic).With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
        return month is >= 1 and <= 12;
    }

    /// <summary>正月初8.</summary>
    internal static bool LunarDay(in FormMatch m, ref CalendarTerm term)
    {
        int month = m.TokenOf('l').Value;
        int day = m.IntegerOf('d');
        term = new CalendarTerm { IsLunar = true };
        if (m.Has('L'))
            (term.YearAnchor, term.Year) = (Anchor.Sexagenary, (short)(m.TokenOf('L').Value - PeriodWords.LunarYear));
        term = term.With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day);
        return day <= 10;
    }

    /// <summary>What is added to a year of the Republic.</summary>
    internal const int FirstYearOfRepublic = 1911;

    /// <summary>The year of a match: four digits, two of this century, or a word such as 去年; default where it names none.</summary>
    internal static CalendarTerm YearOf(in FormMatch m)
    {
        if (m.Has('Y'))
            return CalendarTerm.OfYear(m.IntegerOf('Y'));
        if (m.Has('y'))
            return CalendarTerm.OfYear(m.IntegerOf('y') is var year and < 100 ? 2000 + year : m.IntegerOf('y'));
        return m.Has('r') ? RelativePeriodTable.TermOf(m.TokenOf('r').Value) : default;
    }

    /// <summary>The month of a match: of a year, by itself, or a word such as 上月.</summary>
    internal static CalendarTerm MonthOf(in FormMatch m)
    {
        CalendarTerm term = YearOf(in m);
        int month = m.IntegerOf('m');
        return month == 0 ? term : term.With(TermUnit.Month, month, month);
    }
}
