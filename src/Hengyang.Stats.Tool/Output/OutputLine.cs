using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>One line of the output, whatever its format: what was read, and where.</summary>
internal readonly struct OutputLine
{
    private readonly IReadOnlyList<Mention>? _mentions;
    private readonly int _index;

    /// <param name="info">The text.</param>
    /// <param name="segment">The stretch of it.</param>
    /// <param name="mentions">The mentions of it.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="mention">That one, which is too large to be kept a second time.</param>
    internal OutputLine(DocumentInfo info, StatisticsDocument segment, IReadOnlyList<Mention> mentions, int index, in Mention mention)
        : this(info, segment, TypeOf(mention.Kind), mention.Range) => (_mentions, _index) = (mentions, index);

    internal OutputLine(DocumentInfo info, StatisticsDocument segment, Observation observation)
        : this(info, segment, LineType.Observation, observation.Range) => Observation = observation;

    private OutputLine(DocumentInfo info, StatisticsDocument segment, LineType type, TextRange range)
    {
        Info = info;
        Segment = segment;
        Type = type;
        Range = range;
    }

    internal DocumentInfo Info { get; }

    internal DocumentName Document => Info.Name;

    internal StatisticsDocument Segment { get; }

    internal LineType Type { get; }

    /// <summary>The place in the segment.</summary>
    internal TextRange Range { get; }

    /// <summary>What was read; of a line that is no observation.</summary>
    internal Mention Mention => _mentions![_index];

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
