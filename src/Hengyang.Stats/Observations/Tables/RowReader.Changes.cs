namespace Hengyang.Stats;

/// <content>Changes: columns of them, and rows of them below the row that they tell of.</content>
internal sealed partial class RowReader
{
    private void ReadChange(in Row row, int c, ReadOnlySpan<char> cell, List<Observation> output)
    {
        TableColumn column = _layout.Columns[c];
        int target = column.Target < 0 ? c : column.Target;
        int made = Made(row, target);
        Quantity? level = made >= 0 ? output[made].Value : null;
        if (!TryChange(row, column, level, target, cell, out PercentageChange change))
        {
            Warn(row.Range(c), DocumentWarningKind.FigureUnread, cell);
            return;
        }

        if (made < 0)
            made = Made(row, target) = Add(row, _layout.Columns[target], c, null, output);
        Observation moved = output[made];
        output[made] = moved with { Changes = [.. moved.Changes, change], Range = Joined(moved.Range, row.Range(c)) };
        if (target != c)
            CheckLevels(row, c, in change, output);
    }

    private bool TryChange(in Row row, TableColumn column, Quantity? level, int target, ReadOnlySpan<char> cell, out PercentageChange change)
    {
        change = default;
        if (CellFigure.TryRead(cell, out CellFigure figure))
        {
            if (figure.Qualifier is not (Qualifier.Exact or Qualifier.Range))
                return false;
            CellUnit unit = ChangeUnit(row, column, in figure, level, target);
            if (unit.IsNone && column.Measure == ChangeMeasure.Percent)
                unit = new CellUnit(Unit.Percent, 1);
            if (!unit.CanHold(in figure))
                return false;
            change = ChangeOf(in figure, unit, column);
            return true;
        }

        if (!PercentageChange.TryParse(cell, _scope.ReferenceDate, out change, out _))
            return false;
        if (change.Basis == ComparisonBasis.None && change.Turn == Turn.None)
            change = change with { Basis = column.Basis };
        return true;
    }

    private CellUnit ChangeUnit(in Row row, TableColumn column, in CellFigure figure, Quantity? level, int target)
    {
        bool ofShare = level?.Unit == Unit.Percent || (level is null && (row.Unit.Unit == Unit.Percent || _layout.Columns[target].Unit.Unit == Unit.Percent));
        if (!figure.Own.IsNone)
            return figure.Own == Unit.Percent && column.Measure == ChangeMeasure.Amount && ofShare ? new CellUnit(Unit.PercentagePoint, 1) : new CellUnit(figure.Own, 1);
        switch (column.Measure)
        {
            case ChangeMeasure.Points:
                return new CellUnit(Unit.PercentagePoint, 1);
            case ChangeMeasure.Percent:
                return column.Unit.IsNone ? new CellUnit(Unit.Percent, 1) : column.Unit;
            default:
                if (!column.Unit.IsNone)
                    return column.Unit;
                CellUnit unit = UnitOf(row, _layout.Columns[target]);
                if (unit.IsNone && level is { } own)
                    unit = new CellUnit(own.Unit, 1);
                return unit.Unit == Unit.Percent ? new CellUnit(Unit.PercentagePoint, 1) : unit;
        }
    }

    private static PercentageChange ChangeOf(in CellFigure figure, CellUnit unit, TableColumn column)
    {
        decimal value = figure.Value;
        decimal size = unit.Multiply(Math.Abs(value));
        decimal? high = figure.High is { } top ? unit.Multiply(Math.Abs(top)) : null;
        if (high < size)
            (size, high) = (high.Value, size);
        return new PercentageChange
        {
            Direction = value < 0 ? ChangeDirection.Decrease : value == 0 ? ChangeDirection.Unchanged : ChangeDirection.Increase,
            Size = figure.Qualifier == Qualifier.Range ? new Quantity(size, unit.Unit, Qualifier.Range, high) : new Quantity(size, unit.Unit),
            SizeKind = ChangeSize.By,
            Basis = column.Basis,
            BasePeriod = column.Basis == ComparisonBasis.VersusPeriod ? column.BaseDays : null,
            Of = unit.Unit == Unit.PercentagePoint || unit.Unit == Unit.BasisPoint ? Stats.ChangeOf.Rate : Stats.ChangeOf.Level,
        };
    }

    /// <summary>A row 比上年同期增长 is a change of the row above it.</summary>
    private bool TryReadRowOfChanges(in Row row, ReadOnlySpan<char> cell, List<Observation> output)
    {
        if (!TableWords.Change.IsIn(row.Label) || TableColumn.ThingOf(row.Label).Length > 0 || !HasMade(row.State))
            return false;
        var asColumn = new TableColumn();
        asColumn.AddHeader(cell);
        asColumn.Complete();
        if (asColumn.Role != ColumnRole.Change)
            return false;
        for (int c = row.Part.From; c < Math.Min(row.Part.To, row.Count); c++)
        {
            if (_layout.Columns[c].Role != ColumnRole.Value || Made(row, c) is not (>= 0 and int made))
                continue;
            ReadOnlySpan<char> moved = row.Cell(c);
            if (moved.IsEmpty || CellFigure.IsMissing(moved) || !TryChange(row, asColumn, output[made].Value, c, moved, out PercentageChange change))
                continue;
            output[made] = output[made] with { Changes = [.. output[made].Changes, change], Range = Joined(output[made].Range, row.Range(c)) };
        }

        return true;
    }

    private static bool HasMade(PartState state)
    {
        foreach (int made in state.Made)
            if (made >= 0)
                return true;
        return false;
    }

    /// <summary>Percentages of other prices differ from those of the figures; by so many points they are of something else.</summary>
    private const decimal FarPoints = 15;

    private void CheckLevels(in Row row, int c, in PercentageChange change, List<Observation> output)
    {
        int target = _layout.Columns[c].Target;
        int earlier = _layout.EarlierState(target, row.Part);
        if (earlier < 0 || Made(row, target) is not (>= 0 and int now) || Made(row, earlier) is not (>= 0 and int then) || !change.HasSize)
            return;
        if (output[now].Value is not { Qualifier: Qualifier.Exact } later || output[then].Value is not { Qualifier: Qualifier.Exact } before || later.Unit != before.Unit)
            return;
        decimal moved = change.Direction == ChangeDirection.Decrease ? -change.Size.Value : change.Size.Value;
        bool wrong;
        if (change.Size.Unit == Unit.Percent)
            wrong = before.Value > 0 && !Movements.IsPercentage(later.Value, before.Value, moved) && Movements.IsFar(later.Value, before.Value, moved, FarPoints);
        else if (change.Size.Unit == later.Unit)
            wrong = CellFigure.TryRead(row.Cell(target), out CellFigure a) && CellFigure.TryRead(row.Cell(earlier), out CellFigure b) && CellFigure.TryRead(row.Cell(c), out CellFigure d)
                && a.Own == b.Own && b.Own == d.Own && _layout.Columns[target].Unit == _layout.Columns[earlier].Unit && _layout.Columns[c].Unit.IsNone && !Movements.IsDifference(a.Value, b.Value, d.Value);
        else
            return;
        if (wrong)
            _warnings.Add(new DocumentWarning(row.Range(c), DocumentWarningKind.ChangeContradictsLevels));
    }
}
