namespace Hengyang.Stats;

/// <summary>每平方公里592人: the unit of area stands in front, and is part of the quantity.</summary>
internal static class Density
{
    /// <summary>What stands before the number, perhaps with a word that states it.</summary>
    private static readonly string[] PerArea = ["每平方公里", "每平方千米", "每平方公里有", "每平方公里达", "每平方公里为"];

    private const int Longest = 6;

    private static readonly Unit Person = UnitTable.Named("人");
    private static readonly Unit PersonsPerArea = UnitTable.Named("人/平方公里");

    /// <summary>Whether a unit of area may stand in front of a number.</summary>
    internal static bool MayBe(in Sentence s, int start, Unit unit) => unit == Person && s.Text[Math.Max(s.Start, start - Longest)..start].Contains(Particles.Per);

    internal static void Read(in Sentence s, ref Measure m)
    {
        if (!MayBe(s, m.Start, m.Quantity.Unit))
            return;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, m.Start - Longest)..m.Start];
        foreach (string per in PerArea)
        {
            if (!FoldedText.EndsWith(before, per))
                continue;
            m.Start -= per.Length;
            m.Quantity = Quantity.Bounded(m.Quantity.Value, PersonsPerArea, m.Quantity.Qualifier, m.Quantity.Bound);
            return;
        }
    }
}
