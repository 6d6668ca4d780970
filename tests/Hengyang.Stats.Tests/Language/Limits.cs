using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>
/// The counts of <c>limits.tsv</c>, each of something that should not be there and is going away. A count above its limit fails;
/// <c>HENGYANG_STATS_ACCEPT=1</c> writes a lower one down, and never a higher one.
/// </summary>
internal static class Limits
{
    private static readonly object Writing = new();

    internal static string File { get; } = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Language", "limits.tsv");

    internal static void Hold(string name, IReadOnlyCollection<string> found)
    {
        lock (Writing)
        {
            string[] lines = System.IO.File.ReadAllLines(File);
            int line = Array.FindIndex(lines, other => other.StartsWith(name + "\t", StringComparison.Ordinal));
            Assert.True(line >= 0, $"{name} has no line in limits.tsv");
            int limit = int.Parse(lines[line].Split('\t')[1], CultureInfo.InvariantCulture);
            Assert.True(found.Count <= limit, $"{name}: {found.Count}, and at most {limit} may be\n" + string.Join('\n', found));
            if (found.Count == limit || Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") != "1")
                return;
            lines[line] = string.Create(CultureInfo.InvariantCulture, $"{name}\t{found.Count}");
            System.IO.File.WriteAllLines(File, lines);
        }
    }
}
