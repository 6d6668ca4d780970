namespace Hengyang.Stats;

/// <summary>A set of the library's own units that are no rates, a flag for each.</summary>
internal sealed class UnitSet
{
    private readonly bool[] _has = new bool[UnitTable.RowCount];

    /// <summary>The units of some names; a name that the library does not have is left out.</summary>
    internal UnitSet(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
            if (Unit.TryParse(name, out Unit unit) && !unit.IsRate)
                _has[unit.NumeratorId] = true;
    }

    internal bool Contains(Unit unit) => !unit.IsRate && unit.NumeratorId < _has.Length && _has[unit.NumeratorId];
}
