namespace Hengyang.Stats;

/// <content>The cells of a row.</content>
internal sealed partial class RowReader
{
    private void ReadCells(in Row row, List<Observation> output)
    {
        int end = Math.Min(row.Part.To, row.Count);
        bool valueSeen = false;
        for (int c = row.Part.From; c < end; c++)
        {
            TableColumn column = _layout.Columns[c];
            ReadOnlySpan<char> cell = row.Cell(c);
            if (cell.IsEmpty || CellFigure.IsMissing(cell))
                continue;
            switch (column.Role)
            {
                case ColumnRole.Value:
                    ReadValue(row, c, cell, ref valueSeen, output);
                    break;
                case ColumnRole.Change:
                    ReadChange(row, c, cell, output);
                    break;
                case ColumnRole.Rank when c != row.Part.Rank:
                    ReadRank(row, c, cell, column.Target, output);
                    break;
            }
        }

        if (row.Part.Rank < 0)
            return;
        for (int c = row.Part.From; c < end; c++)
        {
            if (Made(row, c) < 0)
                continue;
            ReadRank(row, row.Part.Rank, row.Cell(row.Part.Rank), c, output);
            break;
        }
    }

    private static ref int Made(in Row row, int column) => ref row.State.Made[column - row.Part.From];

    private void ReadValue(in Row row, int c, ReadOnlySpan<char> cell, ref bool valueSeen, List<Observation> output)
    {
        TableColumn column = _layout.Columns[c];
        if (!CellFigure.TryRead(cell, out CellFigure figure))
        {
            Warn(row.Range(c), DocumentWarningKind.FigureUnread, cell);
            return;
        }

        if (figure.IsArrowUp)
        {
            Warn(row.Range(c), DocumentWarningKind.FigureUnread, cell);
            return;
        }

        // without a header the figures of a row are told apart by their units alone
        bool unnamed = column.Name.Length == 0 && !column.HasPeriod && column.Unit.IsNone;
        if (!_layout.HasHeader && figure.Own.IsNone && row.Unit.IsNone && (_scope.Units.Value.IsNone || valueSeen || IsAligned))
            return;
        if (_layout.HasHeader && unnamed && row.Unit.IsNone && figure.Own.IsNone && HasOtherValues(row, c))
            return;
        CellUnit unit = figure.Own.IsNone ? UnitOf(row, column) : new CellUnit(figure.Own, 1);

        // a month of birth (1969.10) has no unit
        if (!unit.CanHold(in figure) || (unit.IsNone && column.HoldsMonths && PeriodLabel.IsMonthOfYear(cell)))
            return;
        valueSeen = true;
        if (unit.IsNone && !column.IsIndex && !FoldedText.EndsWith(row.Label, IndexTail) && !row.State.Warned[c - row.Part.From])
        {
            row.State.Warned[c - row.Part.From] = true;
            _warnings.Add(new DocumentWarning(row.Range(c), DocumentWarningKind.UnitUnknown));
        }

        Made(row, c) = Add(row, column, c, unit.Of(in figure), output);
    }

    private bool HasOtherValues(in Row row, int c)
    {
        for (int k = row.Part.From; k < row.Part.To; k++)
            if (k != c && _layout.Columns[k].Role is ColumnRole.Value or ColumnRole.Change)
                return true;
        return false;
    }

    /// <summary>The row's own unit, else the column's, the group's, the table's; a share has its own whatever the row counts.</summary>
    private CellUnit UnitOf(in Row row, TableColumn column)
    {
        if (column.IsIndex)
            return CellUnit.None;
        if (column.Unit.IsRatio)
            return column.Unit;
        if (!row.Unit.IsNone && !column.IsShare)
            return row.Unit;
        if (!column.Unit.IsNone)
            return column.Unit;
        if (!row.State.GroupUnit.IsNone && !column.IsShare)
            return row.State.GroupUnit;
        if (!row.Part.LabelUnit.IsNone && !column.IsShare)
            return row.Part.LabelUnit;
        TableUnits units = _scope.Units;
        bool isRate = column.IsShare || TableWords.RateTail.TailOf(column.Name) > 0 || TableWords.RateTail.TailOf(row.Label) > 0;
        if (isRate && !units.Value.IsRatio)
            return units.NamesPercent ? new CellUnit(Unit.Percent, 1) : CellUnit.None;
        return FoldedText.EndsWith(row.Label, IndexTail) ? CellUnit.None : units.Value.IsNone && units.NamesPercent ? new CellUnit(Unit.Percent, 1) : units.Value.IsNone ? CellUnit.None : units.Value;
    }

    private static void ReadRank(in Row row, int c, ReadOnlySpan<char> cell, int target, List<Observation> output)
    {
        if (target < 0 || Made(row, target) is not (>= 0 and int made) || !CellFigure.TryRead(cell, out CellFigure figure))
            return;
        if (figure.Value is < 1 or > 100000 || figure.Value != decimal.Truncate(figure.Value) || !figure.Own.IsNone || figure.High is not null)
            return;
        output[made] = output[made] with { Rank = new Rank((int)figure.Value), Range = Joined(output[made].Range, row.Range(c)) };
    }

    private int Add(in Row row, TableColumn column, int c, Quantity? value, List<Observation> output)
    {
        DateRange? period = AsStock(PeriodOf(row, column), row.Label, row.Parent);
        Aspect aspect = column.Aspect != Aspect.Actual ? column.Aspect
            : _scope.IsForecast && column.Period.Relation is Relation.Current or Relation.Cumulative or Relation.End ? Aspect.Forecast
            : _document.AspectIn(in period, default);
        TextRange cell = row.Range(c);
        string indicator = IndicatorOf(row, column);
        string? area = row.Part.HasAreas && TableAreas.IsArea(column.Name, byHeader: false) ? column.Name : row.Area;
        (string Code, IndicatorKind Kind)? code = _document.Codes.Indicator(indicator, row.Parent, value);
        output.Add(new Observation
        {
            Range = TextRange.FromBounds(Math.Min(row.Start, cell.Start), cell.End),
            ValueRange = value is null ? null : cell,
            Indicator = indicator,
            IndicatorCode = code?.Code,
            IndicatorKind = code?.Kind,
            Value = value,
            Area = area,
            AreaCode = _document.Codes.Area(area, _document.HomeArea),
            Period = period,
            Parent = row.Parent,
            Aspect = aspect,
        });
        return output.Count - 1;
    }

    private string IndicatorOf(in Row row, TableColumn column)
    {
        string name = column.Role == ColumnRole.Change ? column.Thing : column.Name;
        string label = row.Label;
        if (row.Part.HasAreas && label.Length > 0 && TableAreas.IsArea(column.Name, byHeader: false))
            return label;
        if (row.IsOfPeriod || label.Length == 0)
            return name.Length > 0 ? name : _scope.Indicator ?? _scope.IndexName ?? (row.Parent ?? PeriodWords(row));
        if (_scope.Indicator is { } thing && row.Area == label)
            return name.Length > 0 ? name : thing;
        if (row.Area == label && name.Length > 0 && !column.IsIndex && !TableWords.Generic.Is(name))
            return name;
        if (column.IsIndex && _scope.IndexName is { } index && row.Area != label && !FoldedText.EndsWith(label, IndexTail))
            label += index;
        return name.Length > 0 && (row.Part.HasNames || column.Role == ColumnRole.Change) ? label + " / " + name : label;
    }

    private static string PeriodWords(in Row row) => row.Part.First < row.Count ? CellText.Clean(row.Cell(row.Part.First)) : string.Empty;

    /// <summary>The days of a cell: those of its row and of its column together, else of the table.</summary>
    private DateRange? PeriodOf(in Row row, TableColumn column)
    {
        if (!row.Period.IsSet)
            return column.HasPeriod && (column.Days is not null || column.Role == ColumnRole.Value) ? column.Days : _scope.Period;
        PeriodContext context = row.State.Context;
        DateRange? of = _scope.Period;
        if (row.Period.LacksYear && column.Days is { Precision: PeriodPrecision.Year } year)
        {
            context.Note(in year, namesYear: true);
            of = year;
        }

        DateRange? days = row.Period.Resolve(in context, in of);
        if (days is null)
            return column.Days ?? _scope.Period;
        if (!row.Period.LacksYear && row.Period.IsExpression)
            row.State.Context.Note(days.Value, namesYear: true);
        if (!column.HasPeriod)
            return days;
        if (!column.Period.IsExpression)
            return Relations.Resolve(column.Period.Relation, in days) ?? days;
        if (column.Period.LacksYear && days is { Precision: PeriodPrecision.Year } whole)
        {
            PeriodContext own = context;
            own.Note(in whole, namesYear: true);
            return column.Period.Resolve(in own, in days) ?? days;
        }

        return days;
    }

    /// <summary>What stands at the end of a year (年末人口, 存栏) is a point in time.</summary>
    private static DateRange? AsStock(DateRange? period, string label, string? parent)
    {
        bool stock = IsStock(label) || (parent is not null && IsStock(parent));
        return stock && period is { End: { } end } ? DateRange.PointInTime(end) : period;
    }

    /// <summary>What makes a label that of a stock.</summary>
    private static readonly WordList Stocks = new(SharedWords.Of("RowReader.Stocks"));

    internal static readonly string IndexTail = SharedWords.Of("RowReader.IndexTail")[0];

    private static bool IsStock(string label) =>
        Stocks.IsIn(label);

    private void Warn(TextRange range, DocumentWarningKind kind, ReadOnlySpan<char> cell)
    {
        // words are no figure that went wrong
        if (ArabicDigits.IndexIn(cell) >= 0)
            _warnings.Add(new DocumentWarning(range, kind));
    }

    private static TextRange Joined(TextRange a, TextRange b) => TextRange.FromBounds(Math.Min(a.Start, b.Start), Math.Max(a.End, b.End));
}
