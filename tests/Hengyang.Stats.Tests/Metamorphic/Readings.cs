using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tests.Reading;

namespace Hengyang.Stats.Tests.Metamorphic;

/// <summary>What is compared of a reading: mentions, or observations, a line each and without their places.</summary>
internal static class Readings
{
    internal static List<string> Mentions(string text, StatisticsOptions? options = null) =>
        [.. MentionTable.Mentions(text, options ?? Invariants.Options).Select(m => MentionTable.Value(m, text))];

    internal static List<string> Observations(string text, StatisticsOptions? options = null) =>
        [.. StatisticsDocument.Parse(text, options ?? Invariants.Options).Observations.Select(Line)];

    internal static string Line(Observation o) =>
        $"{o.Area} | {Plain(o.Indicator)} | {o.Value} | {o.Period} | {Plain(o.Parent)} | {o.Aspect} | {string.Join(';', o.Changes.Select(c => MentionTable.Of(c)))} | {o.Rank?.Position}";

    /// <summary>Names without blanks, which a variant may have put there.</summary>
    private static string? Plain(string? name) => name is null ? null : string.Concat(name.Where(static c => !char.IsWhiteSpace(c)));
}
