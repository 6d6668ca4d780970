using Xunit;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>Tables made together with their answer are read back: nothing wrong, and nothing left out.</summary>
public sealed class MadeTableTests
{
    /// <summary>2,000 tables in the short form, 100,000 in the long one.</summary>
    [Property(2000, typeof(MadeTables))]
    public void What_a_made_table_states_is_read_back(MadeTable table)
    {
        MadeTable.Reading reading = table.Read();
        Assert.True(reading.Wrong.Count == 0 && reading.Missing.Count == 0, reading.ToString());
    }

    [Fact]
    public void Each_value_has_the_place_of_its_own_cell()
    {
        const string text = "指标\t2024年\t2023年\n出口（亿元）\t12.5\t11.25\n";
        StatisticsDocument document = StatisticsDocument.Parse(text, MadeTable.Options);
        Assert.Equal(["11.25", "12.5"], document.Observations.Select(o => text.Substring(o.ValueRange!.Value.Start, o.ValueRange.Value.Length)).Order(StringComparer.Ordinal));
    }
}
