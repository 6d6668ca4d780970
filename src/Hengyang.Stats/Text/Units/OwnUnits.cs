namespace Hengyang.Stats;

/// <summary>
/// The units that users define. Each definition gets one number for the life of the process, as a string is interned, so that
/// a handle of four bytes tells its name without a catalogue. What a text may use is in the catalogues alone.
/// </summary>
internal static class OwnUnits
{
    private static readonly object Gate = new();
    private static readonly Dictionary<UnitRow, ushort> Ids = [];
    private static UnitRow[] s_rows = [];

    /// <summary>The row of a number that is none of the library's.</summary>
    internal static ref readonly UnitRow Row(int id) => ref Volatile.Read(ref s_rows)[id - UnitTable.RowCount];

    internal static Unit Intern(in UnitRow row)
    {
        lock (Gate)
        {
            if (Ids.TryGetValue(row, out ushort id))
                return new Unit(id);
            if (UnitTable.RowCount + s_rows.Length > ushort.MaxValue)
                throw new InvalidOperationException("There is no room for more units.");
            id = (ushort)(UnitTable.RowCount + s_rows.Length);
            Volatile.Write(ref s_rows, [.. s_rows, row]);
            Ids.Add(row, id);
            return new Unit(id);
        }
    }

    /// <summary>The unit that was written under a name, for reading it back: a user's, or a rate with one of them.</summary>
    internal static bool TryFind(ReadOnlySpan<char> name, out Unit unit)
    {
        int stroke = name.IndexOf('/');
        if (stroke < 0)
            return Unit.TryParse(name, out unit) || TryFindOne(name, out unit);
        unit = default;
        return TryFind(name[..stroke], out Unit upper) && TryFind(name[(stroke + 1)..], out Unit lower) && upper.TryPer(lower, out unit);
    }

    private static bool TryFindOne(ReadOnlySpan<char> name, out Unit unit)
    {
        UnitRow[] rows = Volatile.Read(ref s_rows);
        for (int i = 0; i < rows.Length; i++)
        {
            if (!name.SequenceEqual(rows[i].Name))
                continue;
            unit = new Unit((ushort)(UnitTable.RowCount + i));
            return true;
        }

        unit = default;
        return false;
    }
}
