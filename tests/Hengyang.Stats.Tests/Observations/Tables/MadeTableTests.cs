using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <summary>Tables made together with their answer are read back: nothing wrong, and nothing left out.</summary>
public sealed class MadeTableTests
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20), Mentions = false };

    /// <summary>2,000 tables in the short form, 100,000 in the long one.</summary>
    [Property(2000, typeof(MadeTables))]
    public void What_a_made_table_states_is_read_back(MadeTable table)
    {
        List<string> expected = [.. table.Facts.Select(Line)];
        List<string> found = [.. StatisticsDocument.Parse(table.Text, Options).Observations.Select(Line)];
        List<string> wrong = Without(found, expected);
        List<string> missing = Without(expected, found);
        Assert.True(wrong.Count == 0 && missing.Count == 0, $"{table}\n{table.Text}\nwrong:\n{string.Join('\n', wrong)}\nmissing:\n{string.Join('\n', missing)}");
    }

    [Fact]
    public void Each_value_has_the_place_of_its_own_cell()
    {
        const string text = "指标\t2024年\t2023年\n出口（亿元）\t12.5\t11.25\n";
        StatisticsDocument document = StatisticsDocument.Parse(text, Options);
        Assert.Equal(["11.25", "12.5"], document.Observations.Select(o => text.Substring(o.ValueRange!.Value.Start, o.ValueRange.Value.Length)).Order(StringComparer.Ordinal));
    }

    private static List<string> Without(List<string> all, List<string> others)
    {
        var left = new List<string>(all);
        foreach (string other in others)
            left.Remove(other);
        return left;
    }

    private static string Line(MadeTable.Fact fact) =>
        $"{fact.Label} = {Number(fact.Value)} {fact.Unit}; {fact.Period}; {fact.Changes}; {fact.Rank}";

    private static string Line(Observation o)
    {
        string label = o.Indicator.Split(" / ")[0];
        string period = o.Period is { Begin: { } begin, End: { } end } ? $"{begin:yyyy-MM-dd}..{end:yyyy-MM-dd}" : "none";
        IEnumerable<string> changes = o.Changes.Select(c => MadeTable.ChangeText(c.Direction == ChangeDirection.Decrease ? -c.Size.Value : c.Size.Value, c.Size.Unit.IsNone ? null : c.Size.Unit.Name)).Order(StringComparer.Ordinal);
        return $"{label} = {Number(o.Value?.Value)} {(o.Value is { } v && !v.Unit.IsNone ? v.Unit.Name : null)}; {period}; {string.Join(' ', changes)}; {o.Rank?.Position}";
    }

    private static string Number(decimal? value) => value is { } number ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "none";
}
