namespace Hengyang.Stats.Tool.Commands;

/// <summary>Finds the word that was meant.</summary>
internal static class Spelling
{
    /// <summary>A question with the nearest word, or nothing when none is near.</summary>
    internal static string DidYouMean(string word, IEnumerable<string> known) => Nearest(word, known) is { } near ? $" (did you mean {near}?)" : string.Empty;

    /// <summary>The word that differs least, by no more than a third of its letters.</summary>
    internal static string? Nearest(string word, IEnumerable<string> known)
    {
        string? nearest = null;
        int least = int.MaxValue;
        foreach (string other in known)
        {
            int distance = Distance(word.ToUpperInvariant(), other.ToUpperInvariant());
            if (distance < least && distance <= Math.Max(1, other.Trim('-').Length / 3))
            {
                least = distance;
                nearest = other;
            }
        }
        return nearest;
    }

    /// <summary>How many letters must be put in, left out, changed or swapped with their neighbour.</summary>
    private static int Distance(string one, string other)
    {
        int[,] steps = new int[one.Length + 1, other.Length + 1];
        for (int i = 0; i <= one.Length; i++)
        {
            for (int j = 0; j <= other.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    steps[i, j] = i + j;
                    continue;
                }
                int cost = one[i - 1] == other[j - 1] ? 0 : 1;
                steps[i, j] = Math.Min(Math.Min(steps[i - 1, j], steps[i, j - 1]) + 1, steps[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    steps[i, j] = Math.Min(steps[i, j], steps[i - 2, j - 2] + 1);
            }
        }
        return steps[one.Length, other.Length];
    }
}
