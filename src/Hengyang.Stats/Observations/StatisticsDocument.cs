namespace Hengyang.Stats;

/// <summary>
/// A whole text, or one segment of a stream, with its mentions and with the observations that they make together.
/// </summary>
public sealed partial class StatisticsDocument
{
    internal StatisticsDocument(string text, long offset, IReadOnlyList<Mention> mentions, IReadOnlyList<Observation> observations, IReadOnlyList<DocumentWarning> warnings)
    {
        Text = text;
        Offset = offset;
        Mentions = mentions;
        Observations = observations;
        Warnings = warnings;
    }

    /// <summary>The text. All ranges count in it, or in the bytes that it was read from when they were UTF-8.</summary>
    public string Text { get; }

    /// <summary>Where <see cref="Text"/> begins in the stream it was read from, in UTF-16 code units; 0 for a whole text.</summary>
    public long Offset { get; }

    /// <summary>The mentions in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The observations, by the place where they begin, the longer first.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What is odd about the text, by place; empty for most texts.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; }
}
