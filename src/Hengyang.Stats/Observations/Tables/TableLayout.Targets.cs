namespace Hengyang.Stats;

/// <content>Which column of values a column of changes or ranks belongs to, and in what its figures are.</content>
internal sealed partial class TableLayout
{
    private void FindTargets(TablePart part)
    {
        for (int c = part.From; c < part.To; c++)
        {
            if (Columns[c].Role == ColumnRole.Rank && c != part.Rank)
                Columns[c].Target = c > part.From && Columns[c - 1].Role == ColumnRole.Value ? c - 1 : -1;
            else if (Columns[c].Role == ColumnRole.Change)
                Columns[c].Target = TargetOf(c, part);
        }
    }

    private int TargetOf(int c, TablePart part)
    {
        TableColumn change = Columns[c];
        int target = -1;
        if (change.Thing.Length > 0)
            target = Best(part, c, static (value, change) => value.Name.Length > 0 && IsOfThing(value.Name, change.Thing));
        if (target < 0 && change.Thing.Length == 0 && change.Days is not null)
            target = Best(part, c, static (value, change) => value.Days == change.Days);
        if (target < 0 && change.Thing.Length == 0 && (change.Days is null || !AnyDays(part)) && change.Period.IsSet == (change.Days is not null && change.Period.IsSet))
            target = change.Days is null ? Nearest(c, part) : -1;
        if (target >= 0)
            return target;

        // of nothing in the table: all changes of one thing at one time make one observation
        for (int k = part.From; k < c; k++)
            if (Columns[k].Role == ColumnRole.Change && Columns[k].Target == k && Columns[k].Thing == change.Thing && Columns[k].Days == change.Days && Columns[k].Period.Relation == change.Period.Relation)
                return k;
        return c;
    }

    private bool AnyDays(TablePart part)
    {
        for (int k = part.From; k < part.To; k++)
            if (Columns[k].Role == ColumnRole.Value && Columns[k].HasPeriod)
                return true;
        return false;
    }

    private static bool IsOfThing(string name, string thing) =>
        name == thing || name.StartsWith(thing, StringComparison.Ordinal) || thing.StartsWith(name, StringComparison.Ordinal);

    /// <summary>The column that fits best: of the change's own days, of its exact name, else of the latest state.</summary>
    private int Best(TablePart part, int c, Func<TableColumn, TableColumn, bool> fits)
    {
        TableColumn change = Columns[c];
        int best = -1;
        int bestScore = -1;
        for (int k = part.From; k < part.To; k++)
        {
            TableColumn value = Columns[k];
            if (value.Role != ColumnRole.Value || !fits(value, change))
                continue;
            if (change.Days is not null && value.Days is not null && change.Days != value.Days)
                continue;
            int score = (value.Name == change.Thing ? 4 : 0) + (value.Days == change.Days ? 2 : 0) + (IsPlain(value) ? 1 : 0);
            bool later = score == bestScore && StateOf(k) > StateOf(best);
            bool nearer = score == bestScore && StateOf(k) == StateOf(best) && k < c && change.Thing.Length == 0;
            if (score > bestScore || later || nearer)
                (best, bestScore) = (k, score);
        }

        return best;
    }

    /// <summary>The value column before; of two states (2025年, 2024年) the later, of 金额 and 占比 at each the first.</summary>
    private int Nearest(int c, TablePart part)
    {
        int last = c - 1;
        while (last >= part.From && Columns[last].Role != ColumnRole.Value)
            last--;
        if (last < part.From)
            return -1;
        int first = last;
        while (first - 1 >= part.From && Columns[first - 1].Role is ColumnRole.Value or ColumnRole.None)
            first--;
        long latest = StateOf(last);
        bool states = false;
        for (int k = first; k < last; k++)
        {
            if (Columns[k].Role != ColumnRole.Value || StateOf(k) == 0 || Columns[k].Aspect != Columns[last].Aspect)
                continue;
            states |= StateOf(k) != StateOf(last);
            latest = Math.Max(latest, StateOf(k));
        }

        if (states)
        {
            for (int k = first; k <= last; k++)
                if (Columns[k].Role == ColumnRole.Value && StateOf(k) == latest && IsPlain(Columns[k]))
                    return k;
        }

        // growth in per cent of a share would be in points
        if (!IsPlain(Columns[last]) && Columns[c].Measure == ChangeMeasure.Percent)
            for (int k = last - 1; k >= first; k--)
                if (Columns[k].Role == ColumnRole.Value && IsPlain(Columns[k]))
                    return k;
        return last;
    }

    private static bool IsPlain(TableColumn column) => !column.IsShare && !column.Unit.IsRatio && column.Aspect == Aspect.Actual;

    /// <summary>How late the time of a column is; 0 where it names none.</summary>
    private long StateOf(int c)
    {
        TableColumn column = Columns[c];
        if (column.Days?.End is { } end)
            return end.DayNumber + 10L;
        return column.Period.Relation switch
        {
            Relation.None => 0,
            Relation.Previous or Relation.PreviousMonth or Relation.PreviousEnd => 1,
            Relation.Begin => 2,
            _ => 3,
        };
    }

    /// <summary>增减 between two columns: the figures themselves tell whether it is a difference or a percentage.</summary>
    private void MeasureChanges(ReadOnlySpan<char> text, TableGrid grid, int from, int to, TablePart part)
    {
        for (int c = part.From; c < part.To; c++)
        {
            TableColumn change = Columns[c];
            if (change.Role != ColumnRole.Change || !change.IsMeasureOpen || change.Target == c || change.Target < 0)
                continue;
            int earlier = EarlierState(change.Target, part);
            if (earlier < 0)
                continue;
            int differences = 0;
            int percents = 0;
            for (int r = from; r < to; r++)
            {
                GridRow row = grid[r];
                if (!CellFigure.TryRead(grid.Text(text, in row, change.Target), out CellFigure now) || !CellFigure.TryRead(grid.Text(text, in row, earlier), out CellFigure then)
                    || !CellFigure.TryRead(grid.Text(text, in row, c), out CellFigure moved) || !moved.Own.IsNone)
                    continue;
                differences += Movements.IsDifference(now.Value, then.Value, moved.Value) ? 1 : 0;
                percents += Movements.IsPercentage(now.Value, then.Value, moved.Value) ? 1 : 0;
            }

            if (percents > differences)
                change.Measure = ChangeMeasure.Percent;
            else if (differences > percents)
                change.Measure = ChangeMeasure.Amount;
        }
    }

    /// <summary>The column of the same thing at an earlier time.</summary>
    internal int EarlierState(int target, TablePart part)
    {
        int best = -1;
        for (int k = part.From; k < part.To; k++)
            if (k != target && Columns[k].Role == ColumnRole.Value && StateOf(k) is > 0 and long state && state < StateOf(target)
                && (Columns[k].Name == Columns[target].Name || !Columns[k].Period.IsExpression) && Columns[k].Aspect == Aspect.Actual && (best < 0 || state > StateOf(best)))
                best = k;
        return best;
    }
}
