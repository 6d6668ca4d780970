namespace Hengyang.Stats;

/// <summary>The header of a table: its rows on each other, a cell that spans several columns counting for each of them.</summary>
internal sealed class TableHeader
{
    /// <summary>A header has no more rows than this; further rows without a figure open groups.</summary>
    private const int MostRows = 4;

    private readonly List<string[]> _rows = [];
    private readonly List<TableColumn> _columns = [];

    /// <summary>No header above the figures: what they measure is not said.</summary>
    internal bool IsEmpty => _columns.Count == 0;

    internal int Count => _columns.Count;

    internal TableColumn this[int index] => _columns[index];

    /// <summary>How many columns hold values.</summary>
    internal int ValueColumns { get; private set; }

    /// <summary>The column of the rows' labels: the first that holds no serial numbers.</summary>
    internal int LabelColumn { get; private set; }

    internal void Clear()
    {
        _rows.Clear();
        _columns.Clear();
        ValueColumns = 0;
        LabelColumn = 0;
    }

    internal bool TryAdd(ReadOnlySpan<char> text, TableCells cells)
    {
        if (_rows.Count == MostRows)
            return false;
        string[] row = new string[cells.Count];
        for (int i = 0; i < row.Length; i++)
            row[i] = cells.Text(text, i).ToString();
        _rows.Add(row);
        return true;
    }

    /// <summary>Makes the columns of the rows that have been added.</summary>
    internal void Complete(DateOnly? referenceDate)
    {
        int width = 0;
        foreach (string[] row in _rows)
            width = Math.Max(width, row.Length);
        for (int i = 0; i < width; i++)
            _columns.Add(new TableColumn());
        for (int r = 0; r < _rows.Count; r++)
        {
            bool isLast = r == _rows.Count - 1;
            string above = "";
            for (int i = 0; i < width; i++)
            {
                string cell = i < _rows[r].Length ? _rows[r][i] : "";

                // an empty cell above another header row lies under the cell to its left, which spans both columns
                if (cell.Length == 0 && i > 0 && !isLast && IsNamedBelow(r, i))
                    cell = above;
                _columns[i].AddHeader(cell, referenceDate);
                above = cell;
            }
        }

        while (LabelColumn + 1 < width && _columns[LabelColumn].Role == TableColumnRole.Serial)
            LabelColumn++;
        for (int i = LabelColumn + 1; i < width; i++)
        {
            if (_columns[i].Role == TableColumnRole.Value && _columns[i].Name.Length > 0)
                ValueColumns++;
            else if (_columns[i].Role is TableColumnRole.Change or TableColumnRole.Rank)
                _columns[i].Target = FindTarget(i);
        }
    }

    private bool IsNamedBelow(int row, int column)
    {
        for (int r = row + 1; r < _rows.Count; r++)
            if (column < _rows[r].Length && _rows[r][column].Length > 0)
                return true;
        return false;
    }

    /// <summary>The value column of the same name in the row above (本月 under 绝对量 and under 增速), else the one before, the later of two years.</summary>
    private int FindTarget(int column)
    {
        if (_rows.Count > 1)
        {
            for (int i = LabelColumn + 1; i < column; i++)
                if (_columns[i].Role == TableColumnRole.Value && _columns[i].Leaf.Length > 0 && _columns[i].Leaf == _columns[column].Leaf)
                    return i;
        }

        int target = column - 1;
        while (target > LabelColumn && _columns[target].Role != TableColumnRole.Value)
            target--;
        if (target <= LabelColumn)
            return -1;
        int best = target;
        for (int i = target - 1; i > LabelColumn && _columns[i].Role == TableColumnRole.Value; i--)
            if (_columns[i].Period?.End is { } end && _columns[best].Period?.End is { } latest && end > latest)
                best = i;
        return best;
    }
}
