using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>
/// Many made tables at once, counted by how they are set: <c>HENGYANG_STATS_TABLES</c> says how many (100000 for the long run), the
/// list of what is missing goes to the test's output. Nothing may be wrong; what is missing has its limit.
/// </summary>
public sealed class MadeTableRun(ITestOutputHelper output)
{
    private const int Short = 1500;

    /// <summary>Of a thousand facts no more than this may be left out.</summary>
    private const int MostMissing = 0;

    private sealed class Tally
    {
        internal int Tables;
        internal int Facts;
        internal int Wrong;
        internal int Missing;
        internal string? First;
    }

    [Fact]
    public void No_value_of_a_made_table_is_wrong()
    {
        int count = (int)(TestCases.Setting("HENGYANG_STATS_TABLES") ?? Short);
        var random = new Random(20231221);
        var tallies = new SortedDictionary<string, Tally>(StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            MadeTable table = MadeTable.Some(random);
            MadeTable.Reading reading = table.Read();
            string key = $"{table.Setting} {table.Place} {table.Measures}";
            if (!tallies.TryGetValue(key, out Tally? tally))
                tallies[key] = tally = new Tally();
            tally.Tables++;
            tally.Facts += table.Facts.Count;
            tally.Wrong += reading.Wrong.Count;
            tally.Missing += reading.Missing.Count;
            if (reading.Wrong.Count + reading.Missing.Count > 0)
                tally.First ??= reading.ToString();
        }

        int facts = tallies.Values.Sum(t => t.Facts);
        int wrong = tallies.Values.Sum(t => t.Wrong);
        int missing = tallies.Values.Sum(t => t.Missing);
        var report = new StringBuilder();
        report.Append(CultureInfo.InvariantCulture, $"{count} tables, {facts} facts, {wrong} wrong, {missing} missing\n");
        foreach ((string key, Tally tally) in tallies.Where(t => t.Value.Wrong + t.Value.Missing > 0))
            report.Append(CultureInfo.InvariantCulture, $"{key}: {tally.Tables} tables, {tally.Facts} facts, {tally.Wrong} wrong, {tally.Missing} missing; the first:\n{tally.First}\n");
        output.WriteLine(report.ToString());
        Assert.True(wrong == 0 && missing * 1000L <= (long)MostMissing * facts, report.ToString());
    }
}
