namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a table whose cells are known, as a spreadsheet, a <c>DataTable</c> or a reader of HTML or CSV gives them.</summary>
    /// <param name="rows">
    /// The rows with their cells as text: titles and a line with the unit (单位：亿元) first if there are any, then the header, then the
    /// figures. A merged cell stands in the first of its places, the others are empty or null; rows may differ in length.
    /// </param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    /// <returns>
    /// The document. Its <see cref="Text"/> holds the cells with a tab between them and a line for each row, and all ranges count in it;
    /// <see cref="Observation.ValueRange"/> is the cell of a value. There are no mentions. What is odd is in <see cref="Warnings"/>.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="rows"/> is null.</exception>
    /// <example>
    /// <code>
    /// StatisticsDocument table = StatisticsDocument.ParseTable([["指标", "2024年（亿元）", "增长（%）"], ["出口", "1,234.5", "-3.2"]]);
    /// // one observation: 出口, 123450000000 元, 2024, a decrease by 3.2 %
    /// </code>
    /// </example>
    public static StatisticsDocument ParseTable(IEnumerable<IReadOnlyList<string?>> rows, StatisticsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new DocumentParser(options ?? StatisticsOptions.Default).ParseTable(rows);
    }
}
