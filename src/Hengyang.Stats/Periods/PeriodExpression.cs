namespace Hengyang.Stats;

/// <summary>What kind of wording a period has.</summary>
internal enum PeriodForm : byte
{
    /// <summary>One term of the calendar: 2023年1—11月, 上半年, 去年.</summary>
    Calendar,

    /// <summary>From one term to another: 去年12月至今年2月.</summary>
    Range,

    /// <summary>A stretch that ends on the reference date: 近三年.</summary>
    Trailing,

    /// <summary>As <see cref="Trailing"/>, but in a text of January to March the calendar years before: 过去一年, 五年来.</summary>
    TrailingYears,

    /// <summary>A stretch up to the reference date whose beginning the text does not say: 两年多来.</summary>
    TrailingVague,

    /// <summary>A stretch that begins on the day after the reference date: 未来五年.</summary>
    Coming,

    /// <summary>A row of <see cref="NamedPeriodTable"/>.</summary>
    Named,

    /// <summary>A row of <see cref="HolidayTable"/>, or two that join: 中秋国庆.</summary>
    Holiday,

    /// <summary>The period stated last, in the year of the term: 上年同期.</summary>
    SamePeriod,

    /// <summary>A stretch that ends before the period stated last: 先前三个月.</summary>
    Preceding,

    /// <summary>One day, so far from the reference date or the day stated last: 三天前, 半年后. The length is negative for what lies before.</summary>
    Away,
}

/// <summary>How the days of a period bound what is said.</summary>
internal enum PeriodBound : byte
{
    /// <summary>The days themselves.</summary>
    Within,

    /// <summary>From their first day on: 以来, 起, 至今.</summary>
    Since,

    /// <summary>Up to their last day: 前, 以前.</summary>
    Until,

    /// <summary>Their last day as a point in time: 截至, 到.</summary>
    At,
}

/// <summary>
/// A period as the text words it; <see cref="PeriodResolver"/> finds the days. The same expression can be resolved
/// against another reference date without reading the text again.
/// </summary>
internal struct PeriodExpression
{
    internal PeriodForm Form;
    internal PeriodBound Bound;

    /// <summary>The term, or the first one of a range; its year alone counts for holidays and 同期.</summary>
    internal CalendarTerm First;

    /// <summary>The last term of a range.</summary>
    internal CalendarTerm Last;

    /// <summary>Whether it may begin after the reference date: 2月6日起, 9月以后.</summary>
    internal bool MayCome;

    /// <summary>The length of a stretch in days or, when <see cref="InMonths"/>, months.</summary>
    internal short Length;

    internal bool InMonths;

    /// <summary>How finely a stretch is stated.</summary>
    internal PeriodPrecision Precision;

    /// <summary>The table row of a named period or a holiday.</summary>
    internal short Row;

    /// <summary>The row of <see cref="PeriodForms"/> that it was read by, plus one; 0 for none.</summary>
    internal byte Rule;

    /// <summary>A number for that row, which <see cref="PeriodRules.NameOf"/> turns into its name; 0 for none.</summary>
    internal readonly short RuleCode => Rule > 0 ? Rule : First.Rule > 0 ? (short)(First.Rule + PeriodRules.TermOffset) : (short)0;

    /// <summary>Whether it is a period only where it can be resolved; else its words say something else.</summary>
    internal readonly bool IsOnlyResolved => Form == PeriodForm.Preceding || First.YearAnchor == Anchor.ShortYear;

    /// <summary>The row of a second holiday, plus one; 0 for none.</summary>
    internal short JoinedRow;

    /// <summary>Whether the year must come from the context.</summary>
    internal readonly bool LacksYear => Form switch
    {
        PeriodForm.Calendar => First.LacksYear,
        // 12月至次年2月: 次年 counts from a year that is not there either
        PeriodForm.Range => First.LacksYear && (Last.LacksYear || Last.YearAnchor == Anchor.Stated),
        PeriodForm.Holiday => First.YearAnchor == Anchor.Absent,
        _ => false,
    };

    /// <summary>Whether it accumulates from January (1—11月, 前三季度, 全年), so that it cannot lie in the future.</summary>
    internal readonly bool Accumulates =>
        Form == PeriodForm.Calendar && First.Days == TermDays.None && First.Edge == TermEdge.Whole
        && (First.Unit == TermUnit.None || (First.Unit is TermUnit.Month or TermUnit.Quarter && First.First == 1 && First.Last > 1));

    internal static PeriodExpression Of(in CalendarTerm term, PeriodBound bound = PeriodBound.Within) =>
        new() { Form = PeriodForm.Calendar, First = term, Bound = bound };

    internal static PeriodExpression Between(in CalendarTerm first, in CalendarTerm last) =>
        new() { Form = PeriodForm.Range, First = first, Last = last };

    /// <summary>A stretch of months or days before or after the reference date.</summary>
    internal static PeriodExpression Stretch(PeriodForm form, int length, bool inMonths, PeriodPrecision precision) =>
        new() { Form = form, Length = (short)length, InMonths = inMonths, Precision = precision };

    internal static PeriodExpression Named(int row, PeriodBound bound = PeriodBound.Within) =>
        new() { Form = PeriodForm.Named, Row = (short)row, Bound = bound };

    /// <summary>The days off of a holiday in the year of <paramref name="year"/>, together with those of another when <paramref name="joined"/> is not negative.</summary>
    internal static PeriodExpression Holiday(int row, in CalendarTerm year, int joined = -1) =>
        new() { Form = PeriodForm.Holiday, Row = (short)row, First = year, JoinedRow = (short)(joined + 1) };

    internal static PeriodExpression SamePeriod(in CalendarTerm year) =>
        new() { Form = PeriodForm.SamePeriod, First = year };
}
