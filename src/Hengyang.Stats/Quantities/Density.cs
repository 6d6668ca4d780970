namespace Hengyang.Stats;

/// <summary>每平方公里592人: the unit of area stands in front, and is part of the quantity.</summary>
internal static class Density
{
    /// <summary>What stands before the number, perhaps with a word that states it.</summary>
    private static readonly string[] PerArea = ["每平方公里", "每平方千米", "每平方公里有", "每平方公里达", "每平方公里为"];

    private const int Longest = 6;

    private static readonly Unit Person = UnitTable.Named("人");
    private static readonly Unit PersonsPerArea = UnitTable.Named("人/平方公里");

    internal static void Read(in Sentence s, ref Measure m)
    {
        if (m.Quantity.Unit != Person)
            return;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, m.Start - Longest)..m.Start];
        if (!before.Contains(NumberWords.Per))
            return;
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
