namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>So many rows make a segment.</summary>
    private const int RowsOfSegment = 4096;

    /// <summary>Where the cells of <see cref="Text"/> begin, and behind how many of them each row ends; null where no table of cells was read.</summary>
    internal int[]? CellStarts { get; init; }

    internal int[] RowEnds { get; init; } = [];

    /// <summary>Reads a table whose cells are known, without a reference date; see <see cref="ParseTable(IEnumerable{IReadOnlyList{string}}, StatisticsOptions?)"/>.</summary>
    /// <param name="rows">The rows with their cells as text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    public static StatisticsDocument ParseTable(IEnumerable<IReadOnlyList<string?>> rows) => ParseTable(rows, null);

    /// <summary>Reads a table whose cells are known, as a spreadsheet, a <c>DataTable</c> or a reader of HTML or CSV gives them.</summary>
    /// <param name="rows">
    /// The rows with their cells as text: titles and a line with the unit (单位：亿元) first if there are any, then the header, then the
    /// figures. A merged cell stands in the first of its places, the others are empty or null; rows may differ in length. A tab or a
    /// line break in a cell becomes a blank.
    /// </param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <returns>
    /// The document. Its <see cref="Text"/> holds the cells with a tab between them and a line for each row, and all ranges count in it;
    /// <see cref="Observation.ValueRange"/> is the cell of a value, and <see cref="CellOf"/> gives its row and column. There are no
    /// mentions. What is odd is in <see cref="Warnings"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <example>
    /// <code>
    /// StatisticsDocument table = StatisticsDocument.ParseTable([["指标", "2024年（亿元）", "增长（%）"], ["出口", "1,234.5", "-3.2"]]);
    /// Observation export = table.Observations[0]; // export.Value!.Value.Value == 123450000000m, export.Changes[0].SignedValue == -3.2m
    /// </code>
    /// </example>
    public static StatisticsDocument ParseTable(IEnumerable<IReadOnlyList<string?>> rows, StatisticsOptions? options)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new DocumentParser(options ?? StatisticsOptions.Shared).ReadTable(rows, int.MaxValue).Single();
    }

    /// <summary>Reads a table of any length in bounded memory: some thousand rows make a document, and are forgotten when the next is asked for.</summary>
    /// <param name="rows">The rows, as <see cref="ParseTable(IEnumerable{IReadOnlyList{string}}, StatisticsOptions?)"/> takes them; they are asked for one by one.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <returns>
    /// The documents, at least one. Their ranges count in their own <see cref="Text"/>, and <see cref="FirstLine"/> is the row that it
    /// begins with, from 1. A row 其中 at the head of one is still a part of the row before it; changes in a row of their own there are left out.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <example>
    /// <code>
    /// string[][] rows = [["指标", "2024年（亿元）"], ["出口", "12.5"]];
    /// int found = StatisticsDocument.ReadTableSegments(rows, options).Sum(segment =&gt; segment.Observations.Count); // 1
    /// </code>
    /// </example>
    public static IEnumerable<StatisticsDocument> ReadTableSegments(IEnumerable<IReadOnlyList<string?>> rows, StatisticsOptions? options)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new DocumentParser(options ?? StatisticsOptions.Shared).ReadTable(rows, RowsOfSegment);
    }

    /// <summary>The cell that a place stands in, for a document of <see cref="ParseTable(IEnumerable{IReadOnlyList{string}}, StatisticsOptions?)"/>.</summary>
    /// <param name="place">A place of a range of this document, such as the start of <see cref="Observation.ValueRange"/>.</param>
    /// <returns>The row and the column, both from 0, in the rows that were handed over.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    /// <exception cref="InvalidOperationException">The document is none of a table.</exception>
    /// <example>
    /// <code>
    /// StatisticsDocument table = StatisticsDocument.ParseTable([["指标", "2024年（亿元）"], ["出口", "12.5"]]);
    /// (int row, int column) = table.CellOf(table.Observations[0].ValueRange!.Value.Start); // row == 1, column == 1
    /// </code>
    /// </example>
    public (int Row, int Column) CellOf(int place)
    {
        if (CellStarts is not { } starts)
            throw new InvalidOperationException("The document was not read from the cells of a table.");
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Text.Length);
        int cell = Array.BinarySearch(starts, place);
        cell = Math.Max(0, cell < 0 ? ~cell - 1 : cell);
        int row = RowOf(cell);
        return ((int)(FirstLine - 1) + row, cell - (row > 0 ? RowEnds[row - 1] : 0));
    }

    /// <summary>The first row that ends behind a cell; those without cells end where the one before them does.</summary>
    private int RowOf(int cell)
    {
        int low = 0;
        int high = RowEnds.Length - 1;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (RowEnds[middle] > cell)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
