namespace Hengyang.Stats;

/// <summary>每平方公里592人, 每秒5万立方米: the unit that a rate is told for stands in front, and is part of the quantity.</summary>
internal static class Density
{
    /// <summary>What stands before the number, perhaps with a word that states it, and the units in front of which it does.</summary>
    private static readonly (string Per, Unit Counted, Unit Rate)[] Rows =
    [
        .. Of("人/平方公里", "每平方公里", "每平方千米", "每平方公里有", "每平方公里达", "每平方公里为"),
        .. Of("立方米/秒", "每秒", "每秒钟"),
        .. Of("立方米/小时", "每小时"),
        .. Of("公里/小时", "每小时"),
        .. Of("米/秒", "每秒", "每秒钟"),
    ];

    private const int Longest = 6;

    private static IEnumerable<(string Per, Unit Counted, Unit Rate)> Of(string rate, params string[] per) =>
        per.Select(word => (word, UnitTable.Named(rate[..rate.IndexOf('/')]), UnitTable.Named(rate)));

    /// <summary>Whether such a unit may stand in front of a number.</summary>
    internal static bool MayBe(in Sentence s, int start, Unit unit) => s.Text[Math.Max(s.Start, start - Longest)..start].Contains(Particles.Per) && IsCounted(unit);

    private static bool IsCounted(Unit unit)
    {
        foreach ((_, Unit counted, _) in Rows)
            if (counted == unit)
                return true;
        return false;
    }

    internal static void Read(in Sentence s, ref Measure m)
    {
        if (!MayBe(s, m.Start, m.Quantity.Unit))
            return;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, m.Start - Longest)..m.Start];
        foreach ((string per, Unit counted, Unit rate) in Rows)
        {
            if (counted != m.Quantity.Unit || !FoldedText.EndsWith(before, per))
                continue;
            m.Start -= per.Length;
            m.Quantity = Quantity.Bounded(m.Quantity.Value, rate, m.Quantity.Qualifier, m.Quantity.Bound);
            return;
        }
    }
}
