using System.Globalization;

namespace Hengyang.Stats.Tests.Observations.Tables;

/// <content>What the library reads in the table, held against what it states.</content>
public sealed partial record MadeTable
{
    internal static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20), Mentions = false };

    /// <summary>What was read that the table does not state, and what it states that was not read.</summary>
    public sealed record Reading(MadeTable Table, List<string> Wrong, List<string> Missing)
    {
        public override string ToString() =>
            $"{Table.Setting}, {Table.Place}, {Table.Measures}, {Table.Rows}, {Table.Blanks}, {Table.Seed}\n{Table.Text}\nwrong:\n{string.Join('\n', Wrong)}\nmissing:\n{string.Join('\n', Missing)}\n";
    }

    internal Reading Read()
    {
        List<string> expected = [.. Facts.Select(Line)];
        List<string> found = [.. StatisticsDocument.Parse(Text, Options).Observations.Select(Line)];
        return new Reading(this, Without(found, expected), Without(expected, found));
    }

    private static List<string> Without(List<string> all, List<string> others)
    {
        var left = new List<string>(all);
        foreach (string other in others)
            left.Remove(other);
        return left;
    }

    private static string Line(Fact fact) => $"{fact.Label} = {Written10(fact.Value)} {fact.Unit}; {fact.Period}; {fact.Changes}; {fact.Rank}";

    private static string Line(Observation o)
    {
        string label = o.Indicator.Split(" / ")[0];
        string period = o.Period is { Begin: { } begin, End: { } end } ? $"{begin:yyyy-MM-dd}..{end:yyyy-MM-dd}" : "none";
        IEnumerable<string> changes = o.Changes.Select(c => ChangeText(c.Direction == ChangeDirection.Decrease ? -c.Size.Value : c.Size.Value, c.Size.Unit.IsNone ? null : c.Size.Unit.Name)).Order(StringComparer.Ordinal);
        return $"{label} = {Written10(o.Value?.Value)} {(o.Value is { } v && !v.Unit.IsNone ? v.Unit.Name : null)}; {period}; {string.Join(' ', changes)}; {o.Rank?.Position}";
    }

    private static string Written10(decimal? value) => value is { } number ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "none";
}
