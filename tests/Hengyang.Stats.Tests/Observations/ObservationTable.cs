using System.Text;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>
/// Observations as lines: <c>indicator = value; period; @area; changes; rank; of parent; aspect</c>, with what is null left out.
/// </summary>
internal static class ObservationTable
{
    internal static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2023, 12, 20) };

    internal static string Of(string text, StatisticsOptions? options = null) =>
        string.Join('\n', StatisticsDocument.Parse(text.ReplaceLineEndings("\n"), options ?? Options).Observations.Select(Line));

    /// <summary>A text has these observations and no others, in this order.</summary>
    internal static void AssertObservations(string text, params string[] expected) => Assert.Equal(string.Join('\n', expected), Of(text));

    /// <summary>The same in any order.</summary>
    internal static void AssertObservationsInAnyOrder(string text, params string[] expected) =>
        Assert.Equal(expected.Order(StringComparer.Ordinal), Of(text).Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));

    internal static string Line(Observation observation)
    {
        var line = new StringBuilder(observation.Indicator);
        if (observation.Value is { } value)
            line.Append(" = ").Append(MentionTable.Of(value));
        if (observation.Period is { } period)
            line.Append("; ").Append(MentionTable.Of(period));
        if (observation.Area is { } area)
            line.Append("; @").Append(area);
        foreach (PercentageChange change in observation.Changes)
            line.Append("; ").Append(MentionTable.Of(change));
        if (observation.Rank is { } rank)
            line.Append("; rank ").Append(rank.Position).Append(rank.Scope is null ? "" : " of " + rank.Scope);
        if (observation.Parent is { } parent)
            line.Append("; of ").Append(parent);
        if (observation.Aspect != Aspect.Actual)
            line.Append("; ").Append(observation.Aspect);
        return line.ToString();
    }
}
