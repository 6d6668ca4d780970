namespace Hengyang.Stats;

/// <summary>
/// Reads a table: header rows first, then a row of data after another. Each row gives one observation for each column of
/// values; the columns of growth behind it become its changes.
/// </summary>
internal sealed class TableReader
{
    private readonly DocumentContext _context;
    private readonly TableCells _cells = new();
    private readonly List<TableColumn> _columns = [];
    private readonly List<(string Label, int Indent)> _groups = [];
    private bool _inBody;
    private int _valueColumns;
    private Unit _groupUnit;
    private decimal _groupScale;

    internal TableReader(DocumentContext context) => _context = context;

    /// <summary>The unit that a line above the table gives for all of it (单位：亿元).</summary>
    internal Unit CommonUnit { get; set; }

    internal decimal CommonScale { get; set; } = 1;

    internal void Begin()
    {
        _columns.Clear();
        _groups.Clear();
        _inBody = false;
        _groupUnit = default;
        _groupScale = 1;
    }

    internal void End()
    {
        CommonUnit = default;
        CommonScale = 1;
    }

    /// <summary>Reads one line of the table.</summary>
    internal void ReadLine(ReadOnlySpan<char> text, int start, int end, DateOnly? referenceDate, List<Observation> output)
    {
        _cells.Split(text, start, end);
        if (_cells.IsRule || _cells.Count < 2)
            return;
        bool hasFigure = HasFigure(text);
        if (!hasFigure && !_inBody)
        {
            for (int i = 0; i < _cells.Count; i++)
            {
                while (_columns.Count <= i)
                    _columns.Add(new TableColumn());
                _columns[i].AddHeader(_cells.Text(text, i), referenceDate);
            }

            return;
        }

        if (!_inBody)
            CountValueColumns();
        _inBody = true;
        ReadRow(text, hasFigure, output);
    }

    private void CountValueColumns()
    {
        _valueColumns = 0;
        for (int i = 1; i < _columns.Count; i++)
            if (!_columns[i].IsChange && !_columns[i].IsUnit && _columns[i].Name.Length > 0)
                _valueColumns++;
    }

    /// <summary>Whether a cell behind the first one is a figure; a year in a header is none.</summary>
    private bool HasFigure(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < _cells.Count; i++)
            if (TryReadFigure(_cells.Text(text, i), out decimal value, out _) && (_inBody || value is < 1900 or > 2100 || value != decimal.Truncate(value)))
                return true;
        return false;
    }

    private static bool TryReadFigure(ReadOnlySpan<char> cell, out decimal value, out Unit unit)
    {
        value = 0;
        unit = default;
        if (cell.IsEmpty)
            return false;
        if (cell[^1] is '%' or '％' or '‰')
        {
            unit = cell[^1] == '‰' ? Unit.Permille : Unit.Percent;
            cell = cell[..^1];
        }

        int end = NumberLexer.Read(cell, 0, out NumberToken number, out ParseStatus status);
        if (end != cell.Length || status != ParseStatus.Ok || !number.Has(NumberStyle.Arabic) || number.Qualifier != Qualifier.Exact)
            return false;
        value = number.Value;
        return true;
    }

    private void ReadRow(ReadOnlySpan<char> text, bool hasFigure, List<Observation> output)
    {
        ReadOnlySpan<char> cell = _cells.Text(text, 0);
        int open = TableUnit.Find(cell, out Unit rowUnit, out decimal rowScale);
        string label = TableColumn.Clean(open >= 0 ? cell[..open] : cell);
        bool among = label.StartsWith("其中", StringComparison.Ordinal) || (cell.Length > 0 && cell[0] == '#');
        label = StripLabel(label);
        if (label.Length == 0)
            return;
        string? parent = FindParent(cell, label, among, hasFigure);
        if (!hasFigure)
        {
            (_groupUnit, _groupScale) = open >= 0 ? (rowUnit, rowScale) : (default, 1);
            return;
        }

        Observation? last = null;
        int lastIndex = -1;
        for (int i = 1; i < _cells.Count; i++)
        {
            TableColumn column = i < _columns.Count ? _columns[i] : new TableColumn();
            if (column.IsUnit)
            {
                if (TableUnit.TryRead(_cells.Text(text, i), out Unit said, out decimal by))
                    (rowUnit, rowScale) = (said, by);
                continue;
            }

            if (!TryReadFigure(_cells.Text(text, i), out decimal value, out Unit own))
                continue;
            if (column.IsChange)
            {
                if (last is null)
                {
                    last = Make(label, null, parent, column, i);
                    output.Add(last);
                    lastIndex = output.Count - 1;
                }

                last = last with { Changes = [.. last.Changes, Change(value, own.IsNone ? column.Unit : own, column.Basis)], Range = Span(i) };
                output[lastIndex] = last;
                continue;
            }

            (Unit unit, decimal scale) = !own.IsNone ? (own, 1m) : Pick(rowUnit, rowScale, column);
            // out of range is no figure, never a wrong one; a month of birth (1969.10) has no unit
            if (Math.Abs(value) > decimal.MaxValue / scale || (unit.IsNone && Layout.IsMonthOfYear(_cells.Text(text, i))))
                continue;
            last = Make(label, new Quantity(Multiply(value, scale), unit), parent, column, i);
            output.Add(last);
            lastIndex = output.Count - 1;
        }
    }

    /// <summary>Multiplies the magnitude out; the zeros that this leaves behind the point were not written.</summary>
    private static decimal Multiply(decimal value, decimal scale) => scale == 1 ? value : value * scale / 1.0000000000000000000000000000m;

    /// <summary>The row's own unit, else the column's, the group's, the table's.</summary>
    private (Unit Unit, decimal Scale) Pick(Unit rowUnit, decimal rowScale, TableColumn column) =>
        !rowUnit.IsNone ? (rowUnit, rowScale)
        : !column.Unit.IsNone ? (column.Unit, column.Scale)
        : !_groupUnit.IsNone ? (_groupUnit, _groupScale)
        : (CommonUnit, CommonScale);

    private Observation Make(string label, Quantity? value, string? parent, TableColumn column, int cell) => new()
    {
        Range = Span(cell),
        Indicator = _valueColumns > 1 && column.Period is null && value is not null && column.Name.Length > 0 ? label + " / " + column.Name : label,
        Value = value,
        Area = _context.HomeArea,
        Period = AsStock(column.Period ?? _context.Period(Aspect.Actual), label, parent),
        Parent = parent,
    };

    private TextRange Span(int cell) => TextRange.FromBounds(_cells[0].Start, _cells[cell].End);

    /// <summary>What stands at the end of a year (年末人口, 存栏) is a point in time.</summary>
    private static DateRange? AsStock(DateRange? period, string label, string? parent)
    {
        bool stock = IsStock(label) || (parent is not null && IsStock(parent));
        return stock && period is { End: { } end } ? DateRange.PointInTime(end) : period;
    }

    private static bool IsStock(string label) =>
        label.Contains("年末", StringComparison.Ordinal) || label.Contains("期末", StringComparison.Ordinal) || label.Contains("存栏", StringComparison.Ordinal);

    private static PercentageChange Change(decimal value, Unit unit, ComparisonBasis basis) => new()
    {
        Direction = value < 0 ? ChangeDirection.Decrease : value == 0 ? ChangeDirection.Unchanged : ChangeDirection.Increase,
        Size = new Quantity(Math.Abs(value), unit),
        SizeKind = ChangeSize.By,
        Basis = basis,
        Of = unit == Unit.PercentagePoint ? ChangeOf.Rate : ChangeOf.Level,
    };

    /// <summary>The row that a part belongs to: the nearest above that is indented less, or for 其中 and # the nearest that is no part.</summary>
    private string? FindParent(ReadOnlySpan<char> cell, string label, bool among, bool hasFigure)
    {
        int indent = among ? _cells.Indent + 1 : _cells.Indent;
        while (_groups.Count > 0 && _groups[^1].Indent >= indent && !(among && _groups[^1].Indent < _cells.Indent + 1))
            _groups.RemoveAt(_groups.Count - 1);
        string? parent = _groups.Count > 0 && _groups[^1].Indent < indent ? _groups[^1].Label : null;
        bool opens = cell.Length > 0 && Marks.KindOf(cell[^1]) == TokenKind.Colon;
        if (!among)
            _groups.Add((label, opens || !hasFigure ? _cells.Indent - 1 : indent));
        return parent;
    }

    private static string StripLabel(string label)
    {
        ReadOnlySpan<char> rest = label;
        if (rest.StartsWith("其中"))
            rest = rest[2..];
        rest = rest.Trim("：:、，");
        int digits = 0;
        while (digits < rest.Length && (CharTable.Numerals[rest[digits]] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic or Numeral.Magnitude)
            digits++;
        if (digits > 0 && digits < rest.Length && rest[digits] is '、' or '.' or '．')
            rest = rest[(digits + 1)..];
        return rest.ToString();
    }
}
