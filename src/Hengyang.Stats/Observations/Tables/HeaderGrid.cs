namespace Hengyang.Stats;

/// <summary>The rows of a header brought onto the columns of the figures: cells that span several columns are given to each of them.</summary>
internal static class HeaderGrid
{
    /// <summary>The cells of each header row by column; null where a row has none.</summary>
    internal static string[][] Expand(List<string[]> rows, int width)
    {
        string[][] grid = new string[rows.Count][];
        for (int r = 0; r < rows.Count; r++)
        {
            string[] row = rows[r];
            if (row.Length >= width)
                grid[r] = row[..width];
            else if (r + 1 < rows.Count)
                grid[r] = Spread(row, rows[r + 1], width);
            else
                grid[r] = Below(row, r > 0 ? grid[r - 1] : [], r > 0 ? rows[r - 1] : [], width);
        }

        FillSpans(grid, width);
        return grid;
    }

    /// <summary>A row of a few cells above one that names their parts.</summary>
    private static string[] Spread(string[] row, string[] below, int width)
    {
        bool[] spanning = new bool[width];
        if (below.Length >= width)
        {
            // the row below is full: where it is blank, a cell from above reaches down
            for (int c = 0; c < width; c++)
                spanning[c] = below[c].Length > 0;
            if (below[0].Length > 0 && row[0].Length > 0 && !HasPeriod(row[0]))
                spanning[0] = false;
        }
        else
        {
            int leaves = width - below.Length;
            int spans = row.Length - leaves;
            if (leaves < 0 || spans < 1 || below.Length % spans != 0)
                return Padded(row, width);
            return SpreadOver(row, leaves, below.Length / spans, width);
        }

        int wide = 0;
        for (int c = 0; c < width; c++)
            wide += spanning[c] ? 1 : 0;
        int single = width - wide;
        int groups = row.Length - single;
        if (groups < 1 || wide % groups != 0)
            return Padded(row, width);
        string[] result = new string[width];
        int at = 0;
        for (int c = 0; c < width;)
        {
            int span = spanning[c] ? wide / groups : 1;
            for (int k = 0; k < span && c < width; k++)
                result[c++] = at < row.Length ? row[at] : string.Empty;
            at++;
        }

        return result;
    }

    /// <summary>2019年 | 2018年 | 增减 over 金额 | 占比 | 金额 | 占比: the first and those at the end that name no time stand alone.</summary>
    private static string[] SpreadOver(string[] row, int leaves, int span, int width)
    {
        bool[] leaf = new bool[row.Length];
        int left = leaves;
        if (left > 0)
        {
            leaf[0] = true;
            left--;
        }

        for (int i = row.Length - 1; i > 0 && left > 0; i--)
        {
            if (HasPeriod(row[i]))
                continue;
            leaf[i] = true;
            left--;
        }

        for (int i = 1; i < row.Length && left > 0; i++)
        {
            if (leaf[i])
                continue;
            leaf[i] = true;
            left--;
        }

        string[] result = new string[width];
        int at = 0;
        for (int i = 0; i < row.Length && at < width; i++)
            for (int k = 0; k < (leaf[i] ? 1 : span) && at < width; k++)
                result[at++] = row[i];
        while (at < width)
            result[at++] = string.Empty;
        return result;
    }

    /// <summary>The last row of a header has no cells under those of the row above that stand alone.</summary>
    private static string[] Below(string[] row, string[] above, string[] aboveCells, int width)
    {
        if (above.Length == width && aboveCells.Length < width)
        {
            string[] result = new string[width];
            int at = 0;
            for (int c = 0; c < width; c++)
            {
                bool repeated = (c > 0 && above[c] == above[c - 1]) || (c + 1 < width && above[c] == above[c + 1]);
                result[c] = repeated && at < row.Length ? row[at++] : string.Empty;
            }

            if (at == row.Length)
                return result;
        }

        // the labels have no head of their own: 2019年 | 2018年 over 收入 | 1 | 2
        if (row.Length == width - 1 && above.Length == 0 && (HasPeriod(row[0]) || CellUnit.Find(row[0], out _) > 0 || TableWords.Change.IsIn(row[0])))
            return [string.Empty, .. row];
        return Padded(row, width);
    }

    /// <summary>A blank to the right of a cell, above another header row, belongs to that cell, which spans both columns.</summary>
    private static void FillSpans(string[][] grid, int width)
    {
        for (int r = 0; r + 1 < grid.Length; r++)
            for (int c = 2; c < width; c++)
                if (grid[r][c].Length == 0 && grid[r][c - 1].Length > 0 && IsNamedBelow(grid, r, c) && IsNamedBelow(grid, r, c - 1))
                    grid[r][c] = grid[r][c - 1];
    }

    private static bool IsNamedBelow(string[][] grid, int row, int column)
    {
        for (int r = row + 1; r < grid.Length; r++)
            if (grid[r][column].Length > 0)
                return true;
        return false;
    }

    private static bool HasPeriod(string cell) => PeriodLabel.TryReadHead(CellText.Clean(cell), out _, out _);

    private static string[] Padded(string[] row, int width)
    {
        string[] result = new string[width];
        for (int c = 0; c < width; c++)
            result[c] = c < row.Length ? row[c] : string.Empty;
        return result;
    }
}
