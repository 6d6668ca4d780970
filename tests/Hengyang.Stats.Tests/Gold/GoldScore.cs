using System.Text.Json;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>What was there, what was found, and what of it was right. What is optional counts neither way.</summary>
internal sealed class GoldScore
{
    private int _there;
    private int _found;
    private int _right;

    internal decimal F1 => _there + _found == 0 ? 1 : Math.Round(2m * _right / (_there + _found), 3);

    internal void Add(IReadOnlyList<GoldLine> gold, JsonElement[] found, GoldLevel level)
    {
        List<GoldLine> needed = [.. gold.Where(line => !line.IsOptional)];
        bool[] right = new bool[found.Length];
        int hits = Match(needed, found, level, right);
        _there += needed.Count;
        _right += hits;
        for (int i = 0; i < found.Length; i++)
            _found += right[i] || !gold.Any(line => line.IsOptional && line.Overlaps(found[i])) ? 1 : 0;
    }

    /// <summary>The largest matching of lines to what was found, one to one.</summary>
    private static int Match(List<GoldLine> gold, JsonElement[] found, GoldLevel level, bool[] right)
    {
        int[][] fits = [.. gold.Select(line => Enumerable.Range(0, found.Length).Where(i => line.Is(found[i], level)).ToArray())];
        int[] lineOf = new int[found.Length];
        Array.Fill(lineOf, -1);

        bool Place(int line, bool[] tried)
        {
            foreach (int i in fits[line])
            {
                if (tried[i])
                    continue;
                tried[i] = true;
                if (lineOf[i] >= 0 && !Place(lineOf[i], tried))
                    continue;
                lineOf[i] = line;
                return right[i] = true;
            }

            return false;
        }

        return Enumerable.Range(0, gold.Count).Count(line => Place(line, new bool[found.Length]));
    }
}
