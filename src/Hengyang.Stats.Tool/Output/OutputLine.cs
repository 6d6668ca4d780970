using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>One line of the output, whatever its format: what was read, and where.</summary>
internal readonly struct OutputLine
{
    internal OutputLine(DocumentName name, StatisticsDocument segment, Mention mention)
        : this(name, segment, TypeOf(mention.Kind), mention.Range) => Mention = mention;

    internal OutputLine(DocumentName name, StatisticsDocument segment, Observation observation)
        : this(name, segment, LineType.Observation, observation.Range) => Observation = observation;

    private OutputLine(DocumentName name, StatisticsDocument segment, LineType type, TextRange range)
    {
        Document = name;
        Segment = segment;
        Type = type;
        Range = range;
    }

    internal DocumentName Document { get; }

    internal StatisticsDocument Segment { get; }

    internal LineType Type { get; }

    /// <summary>The place in the segment.</summary>
    internal TextRange Range { get; }

    /// <summary>What was read, unless it is an observation.</summary>
    internal Mention Mention { get; }

    /// <summary>The observation, or null.</summary>
    internal Observation? Observation { get; }

    /// <summary>The place in the whole text.</summary>
    internal long Start => Segment.Offset + Range.Start;

    internal ReadOnlySpan<char> Text => Segment.Text.AsSpan(Range.Start, Range.Length);

    internal static LineType TypeOf(MentionKind kind) => kind switch
    {
        MentionKind.Quantity => LineType.Quantity,
        MentionKind.Change => LineType.Change,
        MentionKind.Period => LineType.Period,
        MentionKind.Rank => LineType.Rank,
        _ => LineType.Number,
    };
}
