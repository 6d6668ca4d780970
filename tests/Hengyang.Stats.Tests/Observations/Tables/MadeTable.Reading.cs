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
        List<string> found = [.. (Setting == TableSetting.Cells ? StatisticsDocument.ParseTable(_rows, Options) : StatisticsDocument.Parse(Text, Options)).Observations.Select(Line)];
        return new Reading(this, Without(found, expected), Without(expected, found));
    }

    private static List<string> Without(List<string> all, List<string> others)
    {
        var left = new List<string>(all);
        foreach (string other in others)
            left.Remove(other);
        return left;
    }

    private static string Line(Fact fact) =>
        Line(fact.Label, fact.Value, fact.Unit, fact.Period, fact.Changes, fact.Rank, fact.Area, fact.Parent, fact.Aspect);

    private static string Line(Observation o)
    {
        string label = o.Indicator.Split(" / ")[0];
        string period = o.Period is { Begin: { } begin, End: { } end } ? $"{begin:yyyy-MM-dd}..{end:yyyy-MM-dd}" : "none";
        IEnumerable<string> changes = o.Changes.Select(c => ChangeText(c.Direction == ChangeDirection.Decrease ? -c.Size.Value : c.Size.Value, c.Size.Unit.IsNone ? null : c.Size.Unit.Name)).Order(StringComparer.Ordinal);
        return Line(label, o.Value?.Value, o.Value is { } v && !v.Unit.IsNone ? v.Unit.Name : null, period, string.Join(' ', changes), o.Rank?.Position, o.Area, o.Parent, o.Aspect);
    }

    private static string Line(string label, decimal? value, string? unit, string period, string changes, int? rank, string? area, string? parent, Aspect aspect) =>
        $"{label} = {WrittenOut(value)} {unit}; {period}; {changes}; {rank}; @{area}; of {parent}; {aspect}";

    private static string WrittenOut(decimal? value) => value is { } number ? (number / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture) : "none";
}
