namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// Why the mentions of a text were read as they were, for the fields of <c>--explain</c>; null for an observation, which is put
/// together from mentions. The fields of a line are asked for one after the other, so the last answer is kept.
/// </summary>
internal sealed class Explained
{
    internal static readonly string[] Columns = ["rule", "guards", "words"];

    private StatisticsDocument? _segment;
    private Mention _mention;
    private MentionExplanation? _why;

    internal string? Rule(in OutputLine line) => Of(line)?.Rule;

    internal string? Guards(in OutputLine line) => Of(line) is { } why ? string.Join("; ", why.Guards) : null;

    internal string? Words(in OutputLine line) => Of(line) is { } why ? string.Join("; ", why.Words) : null;

    private MentionExplanation? Of(in OutputLine line)
    {
        if (line.Observation is not null)
            return null;
        Mention mention = line.Mention;
        if (_why is null || _segment != line.Segment || _mention != mention)
            (_segment, _mention, _why) = (line.Segment, mention, MentionExplanation.Of(mention, line.Segment.Text));
        return _why;
    }
}
