namespace Hengyang.Stats;

public readonly partial struct Quantity
{
    /// <summary>Reads a figure and the unit that stands elsewhere, as in the cells of a table: ("1,234.5", "亿元") is 123450000000 元.</summary>
    /// <param name="number">The figure: digits with or without separators, a sign, brackets or △ for a negative one, or a range (180～200); a unit within it must be that of the label.</param>
    /// <param name="unitLabel">The unit with its magnitude words, in brackets or behind 单位： or bare; empty for none.</param>
    /// <param name="result">The quantity, magnitude multiplied out, or default.</param>
    /// <returns>False where the figure or the unit is none, where the two units differ, and where the value does not fit a <see cref="decimal"/>.</returns>
    public static bool TryParse(ReadOnlySpan<char> number, ReadOnlySpan<char> unitLabel, out Quantity result)
    {
        result = default;
        CellUnit unit = CellUnit.None;
        unitLabel = unitLabel.Trim();
        if (unitLabel.Length > 2 && unitLabel[0] is '（' or '(' && unitLabel[^1] is '）' or ')')
            unitLabel = unitLabel[1..^1];
        if (!unitLabel.IsEmpty && !CellUnit.TryRead(unitLabel, out unit))
            return false;
        if (!CellFigure.TryRead(number, out CellFigure figure) || figure.IsArrowUp)
            return false;
        if (!figure.Own.IsNone)
        {
            if (!unit.IsNone && unit.Unit != figure.Own)
                return false;
            unit = new CellUnit(figure.Own, 1);
        }

        if (Math.Abs(figure.Value) > decimal.MaxValue / unit.Scale || Math.Abs(figure.High ?? 0) > decimal.MaxValue / unit.Scale)
            return false;
        decimal value = unit.Multiply(figure.Value);
        result = figure.Qualifier == Qualifier.Exact
            ? new Quantity(value, unit.Unit)
            : new Quantity(value, unit.Unit, figure.Qualifier, figure.High is { } high ? unit.Multiply(high) : null);
        return true;
    }
}
