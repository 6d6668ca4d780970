namespace Hengyang.Stats;

/// <summary>
/// 上年 and 上月 said twice in one sentence name the same stretch, unless a figure of it stands between: the second one does not
/// count from the first.
/// </summary>
internal struct PeriodEcho
{
    private CalendarTerm _term;
    private DateRange _period;
    private int _mention;
    private bool _isSet;

    /// <summary>The period of the same words before, if they name it again.</summary>
    internal readonly bool TryResolve(in PeriodExpression expression, in PeriodContext context, ReadingWorkspace workspace, out DateRange period)
    {
        period = default;
        if (!_isSet || !CountsBack(in expression) || !IsSame(in expression.First, in _term) || expression.Bound != PeriodBound.Within)
            return false;
        for (int i = _mention + 1; i < workspace.MentionCount; i++)
            if (workspace.Mention(i).Kind is MentionKind.Quantity)
                return false;
        period = _period;
        return true;
    }

    internal void Note(in PeriodExpression expression, in DateRange period, ReadingWorkspace workspace)
    {
        if (!CountsBack(in expression) || expression.Bound != PeriodBound.Within)
            return;
        (_term, _period, _mention, _isSet) = (expression.First, period, workspace.MentionCount, true);
    }

    private static bool CountsBack(in PeriodExpression expression) => expression.Form == PeriodForm.Calendar
        && (expression.First is { YearAnchor: Anchor.Stated, Year: -1, Unit: TermUnit.None } or { UnitAnchor: Anchor.Stated, First: -1 }) && expression.First.Days == TermDays.None;

    private static bool IsSame(in CalendarTerm one, in CalendarTerm other) =>
        one.YearAnchor == other.YearAnchor && one.Year == other.Year && one.Unit == other.Unit && one.UnitAnchor == other.UnitAnchor && one.First == other.First && one.Edge == other.Edge;
}
