namespace Hengyang.Stats;

/// <summary>
/// Reads a table: its lines into cells, the rows above the first figures into a header, the first rows of figures into what
/// each column is, and then a row after another. What a cut in the middle of a table must know is kept.
/// </summary>
internal sealed class TableReader
{
    /// <summary>A header has no more rows than this; further rows without a figure open groups.</summary>
    private const int MostHeaderRows = 6;

    private readonly TableCaptions _captions;
    private readonly RowReader _rows;
    private readonly TableGrid _grid = new();
    private readonly List<string[]> _header = [];

    private bool _inBody;
    private int _alignedWidth;

    /// <summary>Where the first row of the header begins.</summary>
    private int _headStart;
    private TableScope? _scope;
    private TableLayout? _layout;

    internal TableReader(DocumentContext document, PeriodTable? periods)
    {
        _captions = new TableCaptions(document, periods);
        _rows = new RowReader(document);
    }

    internal TableCaptions Captions => _captions;

    /// <summary>Opens a table.</summary>
    internal void Begin()
    {
        _grid.Clear();
        Restart();
        _scope = null;
    }

    /// <summary>Goes on with a table that the segment before was cut in.</summary>
    internal void Continue()
    {
        _grid.Clear();
        _rows.ForgetMade();
    }

    /// <summary>The table has ended.</summary>
    internal void End() => _captions.Forget();

    internal int Count => _grid.Count;

    /// <summary>Adds a line.</summary>
    internal void AddLine(ReadOnlySpan<char> text, int start, int end)
    {
        _grid.AddLine(text, start, end, _alignedWidth);
        GridRow row = _grid[_grid.Count - 1];
        if (!row.IsAligned || row.Count == 0)
            _alignedWidth = 0;
        else if (row.Count > 1 && !HasFigure(text, in row, inBody: true))
            _alignedWidth = row.Count;
    }

    internal void AddCells(ReadOnlySpan<char> text, ReadOnlySpan<TextRange> cells) => _grid.AddCells(text, cells);

    /// <summary>Reads the rows that have been added.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many of them; the others are for looking ahead.</param>
    /// <param name="below">The line below the table, where it has been seen.</param>
    /// <param name="referenceDate">The day of publication.</param>
    /// <param name="output">Gets the observations.</param>
    /// <param name="warnings">Gets what is odd.</param>
    internal void Read(ReadOnlySpan<char> text, int count, ReadOnlySpan<char> below, DateOnly? referenceDate, List<Observation> output, List<DocumentWarning> warnings)
    {
        for (int r = 0; r < count; r++)
        {
            GridRow row = _grid[r];
            if (row.Count == 0)
                continue;
            if (_inBody && IsRepeatedHeader(text, in row))
                continue;
            bool hasFigure = HasFigure(text, in row, _inBody) || HasMove(text, in row);
            if (_inBody && !hasFigure)
            {
                if (IsUnitRow(text, in row))
                {
                    Restart();
                    _scope = null;
                }
                else if (IsNewHeader(text, in row))
                {
                    Restart();
                }
            }

            hasFigure |= !_inBody && IsAllMissing(text, in row);
            if (!_inBody && !hasFigure && AddHead(text, in row, referenceDate))
                continue;
            if (!_inBody && hasFigure && IsColumnNumbers(text, in row))
                continue;
            if (!_inBody)
                BeginBody(text, r, below, referenceDate);
            if (row.IsAligned && !_layout!.HasHeader)
                continue;
            _rows.IsAligned = row.IsAligned;
            _rows.Read(text, _grid, in row, output, warnings);
        }
    }

    private void Restart()
    {
        _header.Clear();
        _inBody = false;
        _layout = null;
    }

    /// <summary>A row above the figures: a unit, a title over all columns, or a row of the header.</summary>
    private bool AddHead(ReadOnlySpan<char> text, in GridRow row, DateOnly? referenceDate)
    {
        if (IsUnitRow(text, in row) || (_header.Count == 0 && Filled(text, in row) == 1 && row.Count > 0))
        {
            NoteTitle(text, in row, referenceDate);
            return true;
        }

        if (_header.Count == MostHeaderRows || row.Count < 2 || Filled(text, in row) == 0)
            return row.Count < 2 || Filled(text, in row) == 0;
        string[] cells = new string[row.Count];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = _grid.Text(text, in row, i).ToString();
        if (_header.Count == 0)
            _headStart = row.Start;
        _header.Add(cells);
        return true;
    }

    private void NoteTitle(ReadOnlySpan<char> text, in GridRow row, DateOnly? referenceDate)
    {
        for (int i = 0; i < row.Count; i++)
        {
            TextRange cell = _grid.Cell(in row, i);
            if (cell.Length > 0)
                _captions.NoteRow(_grid.Text(text, in row, i), cell.Start, cell.End, referenceDate);
        }

        _scope = null;
    }

    private void BeginBody(ReadOnlySpan<char> text, int first, ReadOnlySpan<char> below, DateOnly? referenceDate)
    {
        _scope ??= _captions.Scope(text, _header.Count > 0 ? Math.Min(_headStart, _grid[first].Start) : _grid[first].Start, referenceDate);
        if (_scope.Units.IsNone && (TableUnits.TryFind(below, out TableUnits units) || TableUnits.TryReadLine(below, out units)))
            _scope.Units = units;
        int last = first;
        int sample = 0;
        for (; last < _grid.Count && sample < TableLayout.SampleRows; last++)
        {
            GridRow row = _grid[last];
            if (row.Count == 0)
                continue;
            if (!HasFigure(text, in row, inBody: true) && !HasMove(text, in row) && IsNewHeader(text, in row))
                break;
            sample++;
        }

        _layout = TableLayout.Build(text, _header, _grid, first, last, _scope);
        _rows.Begin(_layout, _scope);
        _inBody = true;
    }

    /// <summary>A row of figures none of which is known names no columns.</summary>
    private bool IsAllMissing(ReadOnlySpan<char> text, in GridRow row)
    {
        int missing = 0;

        // the labels of a second table beside the first stand under the same head
        int labels = _header.Count > 0 ? _header[^1].Length : 0;
        for (int i = 1; i < row.Count; i++)
        {
            ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
            if (cell.IsEmpty)
                continue;
            if (CellFigure.IsMissing(cell))
                missing++;
            else if ((i > 1 || !CellUnit.TryReadWhole(cell, out _)) && !(i < labels && !_header[^1][i].AsSpan().IsWhiteSpace() && _header[^1][i] == _header[^1][0]))
                return false;
        }

        return missing > 0 && _header.Count > 0;
    }

    private int Filled(ReadOnlySpan<char> text, in GridRow row)
    {
        int filled = 0;
        for (int i = 0; i < row.Count; i++)
            filled += _grid.Text(text, in row, i).IsEmpty ? 0 : 1;
        return filled;
    }

    /// <summary>单位：亿元 in some cell, and at most a title beside it.</summary>
    private bool IsUnitRow(ReadOnlySpan<char> text, in GridRow row)
    {
        if (Filled(text, in row) > 3)
            return false;
        for (int i = 0; i < row.Count; i++)
            if (TableUnits.TryFind(_grid.Text(text, in row, i), out _))
                return true;
        return Filled(text, in row) == 1 && _header.Count == 0 && !_inBody && OnlyCellIsUnit(text, in row);
    }

    private bool OnlyCellIsUnit(ReadOnlySpan<char> text, in GridRow row)
    {
        for (int i = 0; i < row.Count; i++)
            if (!_grid.Text(text, in row, i).IsEmpty)
                return TableUnits.TryReadLine(_grid.Text(text, in row, i), out _);
        return false;
    }

    /// <summary>The header again, as on a new page; over another list of labels it must have two further cells that are the same.</summary>
    private bool IsRepeatedHeader(ReadOnlySpan<char> text, in GridRow row)
    {
        foreach (string[] cells in _header)
        {
            bool same = cells.Length == row.Count && cells.Length > 1;
            int named = 0;
            for (int i = 1; same && i < cells.Length; i++)
            {
                ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
                same = cell.SequenceEqual(cells[i]);
                named += cell.IsEmpty ? 0 : 1;
            }

            if (same && named > 0 && (named > 1 || _grid.Text(text, in row, 0).SequenceEqual(cells[0])))
                return true;
        }

        return false;
    }

    /// <summary>A row of words below the figures names the columns anew; one that names a group has words in its first cell alone.</summary>
    private bool IsNewHeader(ReadOnlySpan<char> text, in GridRow row)
    {
        int words = 0;
        for (int i = 1; i < row.Count; i++)
        {
            ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
            if (!CellFigure.IsMissing(cell) && !CellUnit.TryReadWhole(cell, out _))
                words++;
        }

        return words >= 2 && words >= (row.Count - 1) / 2 && (_layout is null || row.Count * 2 > _layout.Columns.Length);
    }

    /// <summary>甲 1 2 3: the numbers of the columns.</summary>
    private bool IsColumnNumbers(ReadOnlySpan<char> text, in GridRow row)
    {
        if (_header.Count == 0 || row.Count < 3)
            return false;
        int next = -1;
        for (int i = 0; i < row.Count; i++)
        {
            ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
            if (!int.TryParse(cell, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number))
            {
                if (i > 1 || cell.Length > 3)
                    return false;
                continue;
            }

            if (next >= 0 ? number != next : number is < 0 or > 2)
                return false;
            next = number + 1;
        }

        return next > 2;
    }

    /// <summary>增长5.2% in a cell below the header.</summary>
    private bool HasMove(ReadOnlySpan<char> text, in GridRow row)
    {
        for (int i = 1; _header.Count > 0 && i < row.Count; i++)
        {
            ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
            if (cell.Length < 20 && ArabicDigits.IndexIn(cell) > 0 && PercentageChange.TryParse(cell, out _))
                return true;
        }

        return false;
    }

    /// <summary>Whether a cell behind the first one is a figure; years in a header are none.</summary>
    private bool HasFigure(ReadOnlySpan<char> text, in GridRow row, bool inBody)
    {
        int years = 0;
        int others = 0;
        for (int i = 1; i < row.Count; i++)
        {
            ReadOnlySpan<char> cell = _grid.Text(text, in row, i);
            if (!CellFigure.TryRead(cell, out CellFigure figure))
                continue;
            bool year = figure.Own.IsNone && figure.High is null && cell.Length == 4 && CellFigure.IsYear(figure.Value);
            if (year || (cell.Length >= 6 && PeriodLabel.IsMonthOfYear(cell) && !inBody && _header.Count == 0))
                years++;
            else
                others++;
        }

        if (others > 0)
            return true;
        return years > 0 && (inBody || (_header.Count > 0 && years == 1));
    }
}
