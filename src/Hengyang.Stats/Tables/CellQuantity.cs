namespace Hengyang.Stats;

/// <summary>A figure of one cell with the unit of another.</summary>
internal static class CellQuantity
{
    internal static bool TryRead(ReadOnlySpan<char> number, ReadOnlySpan<char> unitLabel, out Quantity result)
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

        if (!unit.CanHold(in figure))
            return false;
        result = unit.Of(in figure);
        return true;
    }
}
