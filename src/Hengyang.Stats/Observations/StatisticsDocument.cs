namespace Hengyang.Stats;

/// <summary>
/// A whole text, or one segment of a stream, with its mentions and with the observations that they make together.
/// </summary>
/// <remarks>A document never changes, and may be used by any number of threads.</remarks>
/// <example><code>
/// StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20) });
/// foreach (Observation observation in document.Observations)
///     Console.WriteLine($"{observation.Indicator}: {observation.Value} [{observation.Period}] in “{document.TextOf(observation.Range)}”");
/// </code></example>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed partial class StatisticsDocument
{
    internal StatisticsDocument(
        string text, long offset, IReadOnlyList<Mention> mentions, IReadOnlyList<Observation> observations, IReadOnlyList<DocumentWarning> warnings)
    {
        Text = text;
        Offset = offset;
        Mentions = mentions is Mention[] all ? ValueList<Mention>.Of(all) : mentions;
        Observations = observations is Observation[] found ? ValueList<Observation>.Of(found) : ValueList<Observation>.Copy(observations);
        Warnings = ValueList<DocumentWarning>.Copy(warnings);
    }

    /// <summary>The text. All ranges count in it, or in the bytes that it was read from when they were UTF-8: <see cref="TextOf"/> knows which.</summary>
    public string Text { get; }

    /// <summary>Where <see cref="Text"/> begins in the stream it was read from, in UTF-16 code units; 0 for a whole text.</summary>
    public long Offset { get; }

    /// <summary>On which line of the stream it was read from <see cref="Text"/> begins, from 1; 1 for a whole text.</summary>
    public long FirstLine { get; internal init; } = 1;

    /// <summary>The mentions in the order of the text.</summary>
    public IReadOnlyList<Mention> Mentions { get; }

    /// <summary>The observations, by the place where they begin, the longer first.</summary>
    public IReadOnlyList<Observation> Observations { get; }

    /// <summary>What is odd about the text, by place; empty for most texts.</summary>
    public IReadOnlyList<DocumentWarning> Warnings { get; }

    /// <summary>How much was read.</summary>
    public override string ToString() =>
        $"{Text.Length} characters, {Mentions.Count} mentions, {Observations.Count} observations, {Warnings.Count} warnings";
}
