using System.Text;
using Hengyang.Stats.Tests.Observations;
using Xunit;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// What is read of the open texts, line by line, right or wrong: <c>open/as-read.txt</c>. The floors let a rule break one text where it mends
/// another; here every line that a change touches shows in its diff. HENGYANG_STATS_ACCEPT=1 writes the file anew, and the commit says why.
/// </summary>
public sealed class AsReadTests
{
    private static readonly string Path = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", "open", "as-read.txt");

    [Fact]
    public void The_open_texts_are_read_as_before()
    {
        var set = new GoldSet("open");
        var read = new StringBuilder();
        foreach (string text in set.Texts)
        {
            StatisticsDocument document = set.Parse(text);
            read.Append("# ").Append(text).Append('\n');
            foreach (Observation observation in document.Observations)
                read.Append(observation.Range.Start).Append("..").Append(observation.Range.End).Append(' ').Append(ObservationTable.Line(observation)).Append('\n');
            foreach (DocumentWarning warning in document.Warnings)
                read.Append(warning.Range.Start).Append("..").Append(warning.Range.End).Append(" ! ").Append(warning.Kind).Append('\n');
        }

        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            File.WriteAllText(Path, read.ToString());

        Assert.Equal(File.ReadAllLines(Path), read.ToString().Split('\n')[..^1]);
    }
}
