using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>Tables of every setting, place of the unit and measure; they shrink to fewer rows and to the plainest of each.</summary>
public static class MadeTables
{
    private static readonly Gen<MadeTable> Some =
        from setting in Gen.Elements(Enum.GetValues<TableSetting>())
        from place in Gen.Elements(Enum.GetValues<UnitPlace>())
        from measures in Gen.Elements(Enum.GetValues<Measures>())
        from rows in Gen.Choose(2, 9)
        from blanks in Gen.Elements(0, 0, 10, 30)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select MadeTable.Of(setting, place, measures, rows, blanks, seed);

    public static Arbitrary<MadeTable> Tables => Arb.From(Some, Shrink);

    private static IEnumerable<MadeTable> Shrink(MadeTable table)
    {
        if (table.Rows > 1)
            yield return MadeTable.Of(table.Setting, table.Place, table.Measures, table.Rows - 1, table.Blanks, table.Seed);
        if (table.Blanks > 0)
            yield return MadeTable.Of(table.Setting, table.Place, table.Measures, table.Rows, 0, table.Seed);
        if (table.Setting != TableSetting.Tabs)
            yield return MadeTable.Of(TableSetting.Tabs, table.Place, table.Measures, table.Rows, table.Blanks, table.Seed);
        if (table.Place != UnitPlace.LineAbove)
            yield return MadeTable.Of(table.Setting, UnitPlace.LineAbove, table.Measures, table.Rows, table.Blanks, table.Seed);
        if (table.Measures != Measures.Value)
            yield return MadeTable.Of(table.Setting, table.Place, Measures.Value, table.Rows, table.Blanks, table.Seed);
    }
}
