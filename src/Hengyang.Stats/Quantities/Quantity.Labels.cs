namespace Hengyang.Stats;

/// <summary>What reads a figure and the unit of another cell; the folder of tables puts it here when the library is loaded.</summary>
internal static class CellSource
{
    internal delegate bool CellReader(ReadOnlySpan<char> number, ReadOnlySpan<char> unitLabel, out Quantity result);

    internal static CellReader Read { get; set; } = null!;
}

public readonly partial struct Quantity
{
    /// <summary>Reads a figure and the unit that stands elsewhere, as in the cells of a table: ("1,234.5", "亿元") is 123450000000 元.</summary>
    /// <param name="number">The figure: digits with or without separators, a sign, brackets or △ for a negative one, or a range (180～200); a unit within it must be that of the label.</param>
    /// <param name="unitLabel">The unit with its magnitude words, in brackets or behind 单位： or bare; empty for none.</param>
    /// <param name="result">The quantity, magnitude multiplied out, or default.</param>
    /// <returns>False where the figure or the unit is none, where the two units differ, and where the value does not fit a <see cref="decimal"/>.</returns>
    /// <example><code>
    /// Quantity.TryParse("(1,234.5)", "单位：万元", out Quantity loss); // loss.Value == -12345000m
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> number, ReadOnlySpan<char> unitLabel, out Quantity result) => CellSource.Read(number, unitLabel, out result);
}
