namespace Hengyang.Stats;

/// <summary>
/// Reads a table: header rows first, then a row of data after another. Each row gives one observation for each column of
/// values; the columns of growth and of ranks behind it become its changes and its rank.
/// </summary>
internal sealed class TableReader
{
    private readonly DocumentContext _context;
    private readonly TableCells _cells = new();
    private readonly TableHeader _header = new();
    private readonly List<(string Label, int Indent)> _groups = [];

    /// <summary>Where in the output the observation of each column of the row stands; −1 for none.</summary>
    private readonly List<int> _made = [];

    private bool _inBody;
    private bool _valueSeen;
    private Unit _groupUnit;
    private decimal _groupScale;

    internal TableReader(DocumentContext context) => _context = context;

    /// <summary>The unit that a line above the table gives for all of it (单位：亿元).</summary>
    internal Unit CommonUnit { get; set; }

    internal decimal CommonScale { get; set; } = 1;

    /// <summary>Whether it stands in the caption right above (人均撥款額（元）：), which does not serve a later table.</summary>
    internal bool IsCaptionUnit { get; set; }

    internal void Begin()
    {
        _header.Clear();
        _groups.Clear();
        _inBody = false;
        _groupUnit = default;
        _groupScale = 1;
    }

    internal void End() => ForgetUnit();

    internal void ForgetUnit()
    {
        CommonUnit = default;
        CommonScale = 1;
        IsCaptionUnit = false;
    }

    /// <summary>Notes the unit that a line of prose above a table gives for it.</summary>
    internal void NoteLine(ReadOnlySpan<char> line)
    {
        if (TableUnit.TryFindInLine(line, out Unit unit, out decimal scale))
            (CommonUnit, CommonScale, IsCaptionUnit) = (unit, scale, false);
        else if (TableUnit.Find(line.TrimEnd().TrimEnd('：').TrimEnd(':'), out unit, out scale) >= 0)
            (CommonUnit, CommonScale, IsCaptionUnit) = (unit, scale, true);
        else if (IsCaptionUnit)
            ForgetUnit();
    }

    /// <summary>Reads one line of the table.</summary>
    internal void ReadLine(ReadOnlySpan<char> text, int start, int end, DateOnly? referenceDate, List<Observation> output)
    {
        _cells.Split(text, start, end, _inBody ? _header.Count : 0);
        if (_cells.IsRule || _cells.Count == 0)
            return;
        bool hasFigure = HasFigure(text);
        if (!hasFigure && _inBody && IsNewHeader(text))
            Begin();
        if (!hasFigure && !_inBody && _cells.Count > 1 && _header.TryAdd(text, _cells))
            return;
        if (!_inBody)
        {
            _header.Complete(referenceDate);
            _inBody = true;

            // how the first row of figures is to be split can be said only now
            if (_cells.IsAligned)
                _cells.Split(text, start, end, _header.Count);
        }

        if (!_header.IsEmpty || !_cells.IsAligned)
            ReadRow(text, hasFigure, output);
    }

    /// <summary>A row of words below the figures names the columns anew; one that names a group has words in its first cell alone.</summary>
    private bool IsNewHeader(ReadOnlySpan<char> text)
    {
        int words = 0;
        for (int i = 1; i < _cells.Count; i++)
            if (!TableFigure.IsMissing(_cells.Text(text, i)) && !TableUnit.TryRead(_cells.Text(text, i), out _, out _))
                words++;
        return words >= 2 && words >= (_cells.Count - 1) / 2 && _cells.Count >= _header.Count;
    }

    /// <summary>Whether a cell behind the first one is a figure; a year in a header is none.</summary>
    private bool HasFigure(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < _cells.Count; i++)
            if (TableFigure.TryRead(_cells.Text(text, i), out decimal value, out Unit unit) && (_inBody || !unit.IsNone || value is < 1900 or > 2100 || value != decimal.Truncate(value)))
                return true;
        return false;
    }

    private void ReadRow(ReadOnlySpan<char> text, bool hasFigure, List<Observation> output)
    {
        int labelColumn = LabelColumn(text);
        ReadOnlySpan<char> cell = _cells.Text(text, labelColumn);
        int open = TableUnit.Find(cell, out Unit rowUnit, out decimal rowScale);
        string label = TableColumn.Clean(open >= 0 ? cell[..open] : cell);
        bool among = FoldedText.StartsWith(label, "其中") || (cell.Length > 0 && cell[0] == '#');
        label = StripLabel(label);
        if (label.Length == 0)
            return;
        string? parent = FindParent(cell, label, among, hasFigure);
        if (!hasFigure)
        {
            (_groupUnit, _groupScale) = open >= 0 ? (rowUnit, rowScale) : (default, 1);
            return;
        }

        _made.Clear();
        for (int i = 0; i < _cells.Count; i++)
            _made.Add(-1);
        _valueSeen = false;
        for (int i = labelColumn + 1; i < _cells.Count; i++)
        {
            // a cell beyond the header belongs to no column
            if (!_header.IsEmpty && i >= _header.Count)
                break;
            TableColumn column = _header.IsEmpty ? Unnamed : _header[i];
            if (column.Role == TableColumnRole.Unit || (column.Name.Length == 0 && rowUnit.IsNone && !TableFigure.TryRead(_cells.Text(text, i), out _, out _)))
            {
                if (TableUnit.TryRead(_cells.Text(text, i), out Unit said, out decimal by))
                    (rowUnit, rowScale) = (said, by);
                continue;
            }

            if (TableFigure.TryRead(_cells.Text(text, i), out decimal value, out Unit own))
                ReadFigure(text, i, column, new RowHead(label, parent, rowUnit, rowScale, labelColumn), value, own, output);
        }
    }

    private static readonly TableColumn Unnamed = new();

    /// <summary>What the cells of a row have in common.</summary>
    private readonly record struct RowHead(string Label, string? Parent, Unit Unit, decimal Scale, int LabelColumn);

    private void ReadFigure(ReadOnlySpan<char> text, int i, TableColumn column, RowHead row, decimal value, Unit own, List<Observation> output)
    {
        switch (column.Role)
        {
            case TableColumnRole.Serial:
                return;
            case TableColumnRole.Rank:
                // behind growth it is the growth's rank
                if (column.Target >= 0 && _header[i - 1].Role != TableColumnRole.Change && _made[column.Target] is >= 0 and int ranked && value is >= 1 and <= 10000 && value == decimal.Truncate(value))
                    output[ranked] = output[ranked] with { Rank = new Rank((int)value), Range = Span(row.LabelColumn, i) };
                return;
            case TableColumnRole.Change:
                int target = column.Target < 0 ? i : column.Target;
                if (_made[target] < 0)
                    _made[target] = AddRow(row, null, column.Target < 0 ? column : _header[target], i, output);
                Observation moved = output[_made[target]];
                output[_made[target]] = moved with { Changes = [.. moved.Changes, Change(value, own.IsNone ? column.Unit : own, own.IsNone ? column.Scale : 1, column.Basis)], Range = Span(row.LabelColumn, i) };
                return;
        }

        (Unit unit, decimal scale) = !own.IsNone ? (own, 1m) : Pick(row, column);
        // without a header the figures of a row are told apart by their units alone
        if (_header.IsEmpty && own.IsNone && row.Unit.IsNone && (CommonUnit.IsNone || _valueSeen))
            return;
        _valueSeen = true;

        // out of range is no figure, never a wrong one; a month of birth (1969.10) has no unit
        if (Math.Abs(value) > decimal.MaxValue / scale || (unit.IsNone && Layout.IsMonthOfYear(_cells.Text(text, i))))
            return;
        _made[i] = AddRow(row, new Quantity(Multiply(value, scale), unit), column, i, output);
    }

    /// <summary>The column of the row's label: that of the header, or where serial numbers stand in front of it the one behind them.</summary>
    private int LabelColumn(ReadOnlySpan<char> text)
    {
        if (!_header.IsEmpty)
            return Math.Min(_header.LabelColumn, _cells.Count - 1);
        return _cells.Count > 2 && TableFigure.TryRead(_cells.Text(text, 0), out _, out _) && !TableFigure.TryRead(_cells.Text(text, 1), out _, out _) ? 1 : 0;
    }

    /// <summary>Multiplies the magnitude out; the zeros that this leaves behind the point were not written.</summary>
    private static decimal Multiply(decimal value, decimal scale) => scale == 1 ? value : value * scale / 1.0000000000000000000000000000m;

    /// <summary>The row's own unit, else the column's, the group's, the table's; a column of shares has its own whatever the row counts.</summary>
    private (Unit Unit, decimal Scale) Pick(RowHead row, TableColumn column) =>
        column.Unit == Unit.Percent || column.Unit == Unit.Permille ? (column.Unit, column.Scale)
        : !row.Unit.IsNone ? (row.Unit, row.Scale)
        : !column.Unit.IsNone ? (column.Unit, column.Scale)
        : !_groupUnit.IsNone ? (_groupUnit, _groupScale)
        : !_header.IsEmpty && !_header[row.LabelColumn].Unit.IsNone ? (_header[row.LabelColumn].Unit, _header[row.LabelColumn].Scale)
        : (CommonUnit, CommonScale);

    private int AddRow(RowHead row, Quantity? value, TableColumn column, int cell, List<Observation> output)
    {
        string indicator = _header.ValueColumns > 1 && column.Period is null && column.Role == TableColumnRole.Value && column.Name.Length > 0 ? row.Label + " / " + column.Name : row.Label;
        (string Code, IndicatorKind Kind)? code = _context.Codes.Indicator(indicator, row.Parent, value);
        output.Add(new Observation
        {
            Range = Span(row.LabelColumn, cell),
            Indicator = indicator,
            IndicatorCode = code?.Code,
            IndicatorKind = code?.Kind,
            AreaCode = _context.Codes.Area(_context.HomeArea, _context.HomeArea),
            Value = value,
            Area = _context.HomeArea,
            Period = AsStock(column.Period ?? _context.Period(Aspect.Actual, row.Label), row.Label, row.Parent),
            Parent = row.Parent,
        });
        return output.Count - 1;
    }

    private TextRange Span(int first, int last) => TextRange.FromBounds(_cells[first].Start, _cells[last].End);

    /// <summary>What stands at the end of a year (年末人口, 存栏) is a point in time.</summary>
    private static DateRange? AsStock(DateRange? period, string label, string? parent)
    {
        bool stock = IsStock(label) || (parent is not null && IsStock(parent));
        return stock && period is { End: { } end } ? DateRange.PointInTime(end) : period;
    }

    private static bool IsStock(string label) =>
        label.Contains("年末", StringComparison.Ordinal) || label.Contains("期末", StringComparison.Ordinal) || label.Contains("存栏", StringComparison.Ordinal);

    private static PercentageChange Change(decimal value, Unit unit, decimal scale, ComparisonBasis basis) => new()
    {
        Direction = value < 0 ? ChangeDirection.Decrease : value == 0 ? ChangeDirection.Unchanged : ChangeDirection.Increase,
        Size = new Quantity(Multiply(Math.Abs(value), Math.Abs(value) > decimal.MaxValue / scale ? 1 : scale), unit),
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
        if (FoldedText.StartsWith(rest, "其中"))
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
