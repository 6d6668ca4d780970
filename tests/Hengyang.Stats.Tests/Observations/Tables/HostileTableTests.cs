using System.Globalization;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>Tables as nobody should set them: nothing throws, and nothing wrong is read.</summary>
public sealed class HostileTableTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20), Mentions = false };

    [Theory]
    [InlineData("\t\n\t\t\n\t\n")]
    [InlineData("||\n|-|\n||\n")]
    [InlineData("|\n|\n|")]
    [InlineData("┌─┐\n│\n└─┘")]
    [InlineData("指标\t\n\t2024年\n\t\n")]
    [InlineData("指标\t2024年\n")]
    [InlineData("1\t2\t3\n4\t5\t6\n")]
    [InlineData("—\t—\n—\t—\n—\t—\n")]
    [InlineData("单位：亿元\t\n单位：万元\t\n")]
    public void Tables_of_nothing(string text)
    {
        Assert.Empty(StatisticsDocument.Parse(text, Options).Observations);
        Assert.Empty(StatisticsDocument.ParseTable([.. text.Split('\n').Select(l => l.Split('\t'))], Options).Observations);
    }

    [Fact]
    public void A_ragged_table_gives_what_stands_under_a_head()
    {
        StatisticsDocument table = StatisticsDocument.Parse("指标\t2024年\t2023年\n出口（万元）\t5\n进口（万元）\t6\t7\t8\t9\n\t\t\n顺差（万元）\t\t4\n", Options);
        Assert.Equal(
            ["出口 = 50000 元; 2024", "进口 = 60000 元; 2024", "进口 = 70000 元; 2023", "顺差 = 40000 元; 2023"],
            table.Observations.Select(ObservationTable.Line).Order(StringComparer.Ordinal));
        Assert.Equal([DocumentWarningKind.CellsDiffer], table.Warnings.Select(w => w.Kind));
    }

    [Fact]
    public void A_single_row_is_read()
    {
        StatisticsDocument table = StatisticsDocument.ParseTable([["指标", "2024年（吨）"], ["生铁", "12"]], Options);
        Assert.Equal("生铁 = 12 吨; 2024", ObservationTable.Line(Assert.Single(table.Observations)));
    }

    [Theory]
    [InlineData(1000, 3)]
    [InlineData(3, 1000)]
    public void A_table_of_a_thousand_columns_or_rows(int columns, int rows)
    {
        List<string[]> cells = [["年份", .. Enumerable.Range(0, columns).Select(i => "产品" + (char)('一' + i) + "（吨）")]];
        for (int r = 0; r < rows; r++)
            cells.Add([(2024 - (r % 100)).ToString(CultureInfo.InvariantCulture) + "年", .. Enumerable.Range(0, columns).Select(i => (i + 0.5m).ToString(CultureInfo.InvariantCulture))]);
        StatisticsDocument table = StatisticsDocument.ParseTable(cells, Options);
        Assert.Equal(columns * rows, table.Observations.Count);
        Assert.Equal(columns - 0.5m, table.Observations.Max(o => o.Value!.Value.Value));
    }

    /// <summary>Bytes stand for steps: what a row costs must not depend on how many stand before it.</summary>
    [Fact]
    public void The_cost_of_a_row_stays_the_same()
    {
        long few = Cost(5_000);
        long many = Cost(50_000);
        Assert.InRange(many, 8 * few, 11 * few);
    }

    [Fact]
    public void A_hundred_thousand_rows_come_in_bounded_stretches()
    {
        const int rows = 100_000;
        int observations = 0;
        int longest = 0;
        foreach (StatisticsDocument segment in StatisticsDocument.ReadTableSegments(Rows(rows), Options))
        {
            observations += segment.Observations.Count;
            longest = Math.Max(longest, segment.Text.Length);
        }

        Assert.Equal(rows, observations);
        Assert.InRange(longest, 1, 100_000);
    }

    private static long Cost(int rows)
    {
        Sum(rows);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Sum(rows);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Sum(int rows) => Assert.Equal(rows, StatisticsDocument.ReadTableSegments(Rows(rows), Options).Sum(s => s.Observations.Count));

    private static IEnumerable<IReadOnlyList<string?>> Rows(int count)
    {
        yield return ["指标", "2024年（万元）", "增长%"];
        for (int i = 0; i < count; i++)
            yield return ["出口", "12.5", "3.1"];
    }
}
