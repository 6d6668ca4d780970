namespace Hengyang.Stats;

// What the census takes out of the lexicon and puts back.
internal static partial class Lexicon
{
    private static int[]? s_cellOfRow;

    private static Cell s_cell;
    private static LexiconRow s_row;

    /// <summary>Takes a word out of the lexicon, or only its guards.</summary>
    internal static void Suspend(int row, bool guardsOnly)
    {
        ref Cell cell = ref Cells[CellOf(row)];
        (s_cell, s_row) = (cell, Rows[row]);
        cell.Guarded = 0;
        Rows[row].Guard = Rows[row].UnitGuard = null;
        if (!guardsOnly)
            (cell.WordRow, cell.AfterNumberRow, cell.DenominatorRow) = (0, 0, 0);
    }

    internal static void Resume(int row) => (Cells[CellOf(row)], Rows[row]) = (s_cell, s_row);

    private static int CellOf(int row) => (s_cellOfRow ??= IndexCells())[row];

    private static int[] IndexCells()
    {
        int[] index = new int[Rows.Length];
        for (int cell = 0; cell < Cells.Length; cell++)
            foreach (int row in (int[])[Cells[cell].WordRow, Cells[cell].AfterNumberRow, Cells[cell].DenominatorRow])
                if (row != 0)
                    index[row] = cell;
        return index;
    }
}
