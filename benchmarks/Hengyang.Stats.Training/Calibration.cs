namespace Hengyang.Stats.Training;

/// <summary>
/// How often answers of a score were right: shares that never fall as the score rises. Neighbouring scores are taken together until
/// there are enough of them to tell a share; between the middles of two such groups the share rises evenly.
/// </summary>
internal static class Calibration
{
    /// <summary>A group has at least so many answers.</summary>
    private const int Fewest = 60;

    /// <summary>The least score of each hundredth that is reached.</summary>
    internal static List<(short Least, byte Hundredths)> Of(IEnumerable<(int Score, bool IsRight)> scored)
    {
        List<Group> groups = GroupsOf(scored);
        List<(short Least, byte Hundredths)> steps = [(Clamp(groups[0].Middle), (byte)(groups[0].TenThousandths / 100))];
        for (int i = 1; i < groups.Count; i++)
        {
            (Group low, Group high) = (groups[i - 1], groups[i]);
            int rise = high.TenThousandths - low.TenThousandths;
            for (int share = steps[^1].Hundredths + 1; share * 100 <= high.TenThousandths; share++)
                steps.Add((Clamp(low.Middle + (((share * 100) - low.TenThousandths) * (high.Middle - low.Middle) / rise)), (byte)share));
        }

        return steps;
    }

    internal static int Hundredths(List<(short Least, byte Hundredths)> steps, int score)
    {
        int at = 0;
        for (int i = 1; i < steps.Count && steps[i].Least <= score; i++)
            at = i;
        return steps[at].Hundredths;
    }

    private static List<Group> GroupsOf(IEnumerable<(int Score, bool IsRight)> scored)
    {
        List<Group> groups = [];
        foreach ((int score, bool right) in scored.OrderBy(static s => s.Score))
        {
            Group one = new(score, right ? 1 : 0, 1, score);
            if (groups.Count > 0 && (groups[^1].All < Fewest || groups[^1].Last == score))
                groups[^1] = groups[^1].With(one);
            else
                groups.Add(one);

            // a group that was right more often than the one above it is joined with that
            while (groups.Count > 1 && groups[^1].All >= Fewest && groups[^2].TenThousandths >= groups[^1].TenThousandths)
                JoinLast(groups);
        }

        if (groups.Count > 1 && groups[^1].All < Fewest)
            JoinLast(groups);
        while (groups.Count > 1 && groups[^2].TenThousandths >= groups[^1].TenThousandths)
            JoinLast(groups);
        return groups;
    }

    private static void JoinLast(List<Group> groups)
    {
        groups[^2] = groups[^2].With(groups[^1]);
        groups.RemoveAt(groups.Count - 1);
    }

    private static short Clamp(int score) => (short)Math.Clamp(score, short.MinValue, short.MaxValue);

    private readonly record struct Group(long Sum, int Right, int All, int Last)
    {
        internal int Middle => (int)(Sum / All);

        /// <summary>As if one more had been right and one more wrong: a group is never all right.</summary>
        internal int TenThousandths => (Right + 1) * 10_000 / (All + 2);

        internal Group With(Group next) => new(Sum + next.Sum, Right + next.Right, All + next.All, next.Last);
    }
}
