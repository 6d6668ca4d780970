using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// Observations of whole texts against what people read in them. The floors of <c>floors.tsv</c> only rise:
/// <c>HENGYANG_STATS_ACCEPT=1</c> writes a higher one down, and never a lower one.
/// </summary>
public sealed class GoldTests(ITestOutputHelper output)
{
    private static readonly string Floors = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", "floors.tsv");

    [Theory]
    [InlineData("open")]
    [InlineData("unseen")]
    public void Observations_are_as_right_as_before(string name)
    {
        var set = new GoldSet(name);
        foreach (string kind in set.Kinds)
            output.WriteLine($"{kind,-18}{string.Join("  ", set.Score(kind).Select(pair => $"{pair.Level} {pair.Score.F1:F3}"))}");

        string[] lines = File.ReadAllLines(Floors);
        foreach ((GoldLevel level, GoldScore score) in set.Score())
        {
            int row = Array.FindIndex(lines, line => line.StartsWith($"{name}\t{level}\t", StringComparison.Ordinal));
            decimal floor = decimal.Parse(lines[row].Split('\t')[2], CultureInfo.InvariantCulture);
            output.WriteLine($"{name} {level}: {score.F1} (at least {floor})");
            Assert.True(score.F1 >= floor, $"{name} {level}: F1 {score.F1} is below its floor {floor}");
            lines[row] = string.Create(CultureInfo.InvariantCulture, $"{name}\t{level}\t{Math.Max(floor, score.F1)}");
        }

        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            File.WriteAllLines(Floors, lines);
    }

    [Fact]
    public void Every_line_stands_in_its_text()
    {
        foreach (string name in new[] { "open", "unseen" })
        {
            var set = new GoldSet(name);
            Assert.All(set.Texts, text => Assert.NotEmpty(set.LinesOf(text)));
        }
    }
}
