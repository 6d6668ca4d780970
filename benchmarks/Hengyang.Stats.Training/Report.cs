namespace Hengyang.Stats.Training;

/// <summary>How sure the answers are that pass a least confidence, and how many pass.</summary>
internal static class Report
{
    private static readonly int[] Bounds = [50, 60, 70, 80, 85, 90, 95];

    internal static void Write(string title, List<(int Score, bool IsRight)> scored, List<(short Least, byte Hundredths)> steps, int total)
    {
        Console.WriteLine();
        Console.WriteLine(title);
        Console.WriteLine($"{"at least",10}{"kept",8}{"of all",8}{"right",8}");
        foreach (int bound in Bounds)
        {
            List<(int Score, bool IsRight)> kept = [.. scored.Where(s => Calibration.Hundredths(steps, s.Score) >= bound)];
            int right = kept.Count(static s => s.IsRight);
            string share = kept.Count == 0 ? "-" : (right * 1000 / kept.Count / 1000m).ToString("0.000", System.Globalization.CultureInfo.InvariantCulture);
            Console.WriteLine($"{bound / 100m,10}{kept.Count,8}{kept.Count * 100 / Math.Max(1, total),7}%{share,8}");
        }
    }
}
