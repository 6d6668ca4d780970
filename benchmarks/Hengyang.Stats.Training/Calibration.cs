namespace Hengyang.Stats.Training;

/// <summary>How often answers of a score were right: shares that never fall as the score rises, each of a step of neighbouring scores.</summary>
internal static class Calibration
{
    /// <summary>A step has at least so many answers.</summary>
    private const int Fewest = 60;

    internal static List<(short Least, byte Hundredths)> Of(IEnumerable<(int Score, bool IsRight)> scored)
    {
        List<(int Least, long Right, long All)> steps = [];
        foreach ((int score, bool right) in scored.OrderBy(static s => s.Score))
        {
            if (steps.Count > 0 && (steps[^1].All < Fewest || steps[^1].Least == score))
                steps[^1] = (steps[^1].Least, steps[^1].Right + (right ? 1 : 0), steps[^1].All + 1);
            else
                steps.Add((score, right ? 1 : 0, 1));

            // a step that was right more often than the one above it is joined with that
            while (steps.Count > 1 && steps[^1].All >= Fewest && steps[^2].Right * steps[^1].All >= steps[^1].Right * steps[^2].All)
            {
                steps[^2] = (steps[^2].Least, steps[^2].Right + steps[^1].Right, steps[^2].All + steps[^1].All);
                steps.RemoveAt(steps.Count - 1);
            }
        }

        if (steps.Count > 1 && steps[^1].All < Fewest)
        {
            steps[^2] = (steps[^2].Least, steps[^2].Right + steps[^1].Right, steps[^2].All + steps[^1].All);
            steps.RemoveAt(steps.Count - 1);
        }

        return [.. steps.Select(static s => ((short)Math.Clamp(s.Least, short.MinValue, short.MaxValue), (byte)((s.Right + 1) * 100 / (s.All + 2))))];
    }

    internal static int Hundredths(List<(short Least, byte Hundredths)> steps, int score)
    {
        int at = 0;
        for (int i = 1; i < steps.Count && steps[i].Least <= score; i++)
            at = i;
        return steps[at].Hundredths;
    }
}
