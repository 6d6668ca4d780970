namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// Finds the numbers without a unit. They are read apart from everything else: a reader that looks for them takes some words
/// for numbers that belong to an indicator otherwise, and what is written must not change what is read.
/// </summary>
internal sealed class BareNumbers
{
    private static readonly StatisticsOptions Options = new() { BareNumbers = true };

    private readonly List<OutputLine> _merged = [];

    /// <summary>Puts the numbers of a stretch among its lines; one that is part of a mention is left out.</summary>
    internal void AddTo(List<OutputLine> lines, DocumentInfo info, StatisticsDocument segment)
    {
        _merged.Clear();
        // the lines of this stretch point into it
        var numbers = new List<Mention>();
        int next = 0;
        foreach (Mention mention in new StatisticsReader(segment.Text, Options))
        {
            if (mention.Kind != MentionKind.Number || IsInMention(mention.Range, segment.Mentions))
                continue;
            numbers.Add(mention);
            var number = new OutputLine(info, segment, numbers, numbers.Count - 1, in mention);
            for (; next < lines.Count && IsBefore(lines[next], number); next++)
                _merged.Add(lines[next]);
            _merged.Add(number);
        }
        for (; next < lines.Count; next++)
            _merged.Add(lines[next]);
        lines.Clear();
        lines.AddRange(_merged);
    }

    private static bool IsBefore(in OutputLine line, in OutputLine number) =>
        line.Range.Start != number.Range.Start ? line.Range.Start < number.Range.Start
        : line.Range.Length != number.Range.Length ? line.Range.Length > number.Range.Length
        : line.Type < number.Type;

    /// <summary>The mentions come in order and do not overlap.</summary>
    private static bool IsInMention(TextRange range, IReadOnlyList<Mention> mentions)
    {
        int low = 0;
        int high = mentions.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (mentions[middle].Range.End <= range.Start)
                low = middle + 1;
            else
                high = middle;
        }
        return low < mentions.Count && mentions[low].Range.Start < range.End;
    }
}
