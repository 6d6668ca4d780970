namespace Hengyang.Stats;

/// <summary>Against what a year, a month or a day of a term is counted.</summary>
internal enum Anchor : byte
{
    /// <summary>The text does not say; the context supplies it.</summary>
    Absent,

    /// <summary>A number of the calendar: 2023年, 11月.</summary>
    Absolute,

    /// <summary>An offset from the reference date: 今年 0, 去年 −1, 本月 0.</summary>
    Reference,

    /// <summary>An offset from the one named last, or from the reference date when none was: 当年 0, 上月 −1, 次日 1.</summary>
    Stated,

    /// <summary>本年: the reference date's, or the year before where the text reviews that one.</summary>
    Own,

    /// <summary>The year of a century that is named from the present one: in a text of 1998 本世纪 is the one before.</summary>
    Century,

    /// <summary>Two digits of a year: a year only where it lies near the reference date.</summary>
    ShortYear,

    /// <summary>The place of a year in the cycle of sixty, 1 for 甲子: 辛丑年 38.</summary>
    Sexagenary,
}

/// <summary>Which part of the year a term names.</summary>
internal enum TermUnit : byte
{
    None,
    HalfYear,
    Quarter,
    Month,

    /// <summary>Three months from March, June, September or December; number 1 to 4.</summary>
    Season,

    /// <summary>A week from Monday to Sunday, by its ISO number or relative.</summary>
    Week,

    /// <summary>A day relative to another: 昨天, 当天.</summary>
    Day,

    /// <summary>From September to the next August: 2023—2024学年.</summary>
    SchoolYear,

    /// <summary>From April to the next March: 2023-24年度.</summary>
    FiscalYear,
}

/// <summary>Which part of its month (or week) a term names.</summary>
internal enum TermDays : byte
{
    None,
    Day,

    /// <summary>旬, 1 to 3.</summary>
    TenDays,

    /// <summary>上半月, 下半月: 1 and 2.</summary>
    HalfMonth,

    /// <summary>A day of the week, Monday 1.</summary>
    Weekday,

    /// <summary>A week, Monday to Sunday, by its number among those that begin in the month.</summary>
    WeekOfMonth,

    /// <summary>So many days at the end of the month.</summary>
    LastDays,
}

/// <summary>Whether a term means the whole of what it names or one of its ends as a point in time.</summary>
internal enum TermEdge : byte
{
    Whole,

    /// <summary>初.</summary>
    First,

    /// <summary>末, 底.</summary>
    Last,
}

/// <summary>
/// One end of a period as the text names it, before any date is known: year, part of the year, part of the month.
/// <c>default</c> names nothing but the year that the context gives (全年).
/// </summary>
internal struct CalendarTerm
{
    /// <summary>The year, or its offset; see <see cref="YearAnchor"/>.</summary>
    internal short Year;

    /// <summary>How many years from <see cref="Year"/> on; 0 counts as 1. A decade has 10.</summary>
    internal byte YearCount;

    internal Anchor YearAnchor;

    internal TermUnit Unit;

    /// <summary>How <see cref="First"/> counts; only numbers and offsets of weeks, months, quarters and days.</summary>
    internal Anchor UnitAnchor;

    /// <summary>The number of the part (11月: 11) or its offset (上月: −1).</summary>
    internal sbyte First;

    /// <summary>The number of the last part of a run (1—11月: 11); equal to <see cref="First"/> for one.</summary>
    internal sbyte Last;

    /// <summary>The number of the last part of the list that it stands in (三 of 三、四季度: 4), which is of the same year; 0 where it stands in none.</summary>
    internal sbyte ListEnd;

    internal TermDays Days;
    internal sbyte DayFirst;
    internal sbyte DayLast;
    internal TermEdge Edge;

    /// <summary>Whether month and day are those of the lunisolar calendar.</summary>
    internal bool IsLunar;

    /// <summary>Whether the lunar month is a leap month.</summary>
    internal bool IsLeapMonth;

    /// <summary>The row of <see cref="TermForms"/> that it was read by, plus one; 0 for none.</summary>
    internal byte Rule;

    /// <summary>Whether a year must come from the context before the term has days.</summary>
    internal readonly bool LacksYear => YearAnchor == Anchor.Absent && UnitAnchor is Anchor.Absent or Anchor.Absolute
        && YearAnchor == Anchor.Absent && Unit is not TermUnit.Day;

    /// <summary>Whether a month must come from the context: 13日 alone.</summary>
    internal readonly bool LacksMonth => Unit == TermUnit.None && Days != TermDays.None && YearAnchor == Anchor.Absent;

    internal static CalendarTerm OfYear(int year) => new() { YearAnchor = Anchor.Absolute, Year = (short)year };

    internal static CalendarTerm OfYears(int first, int count) =>
        new() { YearAnchor = Anchor.Absolute, Year = (short)first, YearCount = (byte)count };

    internal static CalendarTerm OfYear(Anchor anchor, int offset) => new() { YearAnchor = anchor, Year = (short)offset };

    internal static CalendarTerm OfYears(Anchor anchor, int first, int count) =>
        new() { YearAnchor = anchor, Year = (short)first, YearCount = (byte)count };

    /// <summary>The same year with a part of it.</summary>
    internal readonly CalendarTerm With(TermUnit unit, int first, int last)
    {
        CalendarTerm term = this;
        term.Unit = unit;
        term.UnitAnchor = Anchor.Absolute;
        term.First = (sbyte)first;
        term.Last = (sbyte)last;
        return term;
    }

    internal readonly CalendarTerm With(TermUnit unit, Anchor anchor, int offset)
    {
        CalendarTerm term = With(unit, offset, offset);
        term.UnitAnchor = anchor;
        return term;
    }

    internal readonly CalendarTerm WithDays(TermDays days, int first, int last)
    {
        CalendarTerm term = this;
        term.Days = days;
        term.DayFirst = (sbyte)first;
        term.DayLast = (sbyte)last;
        return term;
    }

    /// <summary>As the day of a lunar month its last one.</summary>
    internal const int LastOfMonth = 31;

    internal readonly CalendarTerm At(TermEdge edge)
    {
        CalendarTerm term = this;
        term.Edge = edge;
        return term;
    }
}
