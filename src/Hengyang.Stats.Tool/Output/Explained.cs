namespace Hengyang.Stats.Tool.Output;

/// <summary>Why a mention was read as it was, for the fields of <c>--explain</c>; null for an observation, which is put together from mentions.</summary>
internal static class Explained
{
    internal static readonly string[] Columns = ["rule", "guards", "words"];

    internal static string? Rule(in OutputLine line) => Of(line)?.Rule;

    internal static string? Guards(in OutputLine line) => Of(line) is { } why ? string.Join("; ", why.Guards) : null;

    internal static string? Words(in OutputLine line) => Of(line) is { } why ? string.Join("; ", why.Words) : null;

    private static MentionExplanation? Of(in OutputLine line) => line.Observation is null ? MentionExplanation.Of(line.Mention, line.Segment.Text) : null;
}
