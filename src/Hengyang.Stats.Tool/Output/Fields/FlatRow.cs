namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>
/// A line as a row of a table: what is known of it, whichever type it has. An observation of several changes gives a row for
/// each; the first has its value and rank, so that summing a column counts nothing twice.
/// </summary>
internal sealed class FlatRow
{
    private const string FurtherChange = "observation-change";

    private OutputLine _line;

    /// <summary>The line, which is large enough to be looked at in place.</summary>
    internal ref readonly OutputLine Line => ref _line;

    internal string Type { get; private set; } = string.Empty;

    internal Observation? Observation { get; private set; }

    internal Quantity? Number { get; private set; }

    internal Quantity? Measured { get; private set; }

    internal DateRange? Period { get; private set; }

    internal PercentageChange? Change { get; private set; }

    internal Rank? Rank { get; private set; }

    /// <summary>How many rows a line makes where each further change has one of its own.</summary>
    internal static int RowsOf(in OutputLine line) => Math.Max(1, line.Observation?.Changes.Count ?? 1);

    /// <summary>Takes the place of a line only.</summary>
    internal void SetPlace(in OutputLine line)
    {
        _line = line;
        Type = Names.Of(line.Type)!;
    }

    /// <summary>Takes a row of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="change">Which of its changes, from 0.</param>
    internal void Set(in OutputLine line, int change)
    {
        _line = line;
        Observation = line.Observation;
        if (Observation is null)
            SetMention(line);
        else
            SetObservation(Observation, change);
    }

    private void SetMention(in OutputLine line)
    {
        Type = Names.Of(line.Type)!;
        Mention mention = line.Mention;
        Number = mention.TryGetQuantity(out Quantity quantity) ? quantity : null;
        Measured = line.Type == LineType.Number ? null : Number;
        Change = mention.TryGetChange(out PercentageChange change) ? change : null;
        Period = mention.TryGetPeriod(out DateRange period) ? period : null;
        Rank = mention.TryGetRank(line.Segment.Text, out Rank rank) ? rank : null;
    }

    private void SetObservation(Observation observation, int change)
    {
        bool isFirst = change == 0;
        Type = isFirst ? Names.Of(LineType.Observation)! : FurtherChange;
        Number = isFirst ? observation.Value : null;
        Measured = Number;
        Period = observation.Period;
        Change = change < observation.Changes.Count ? observation.Changes[change] : null;
        Rank = isFirst ? observation.Rank : null;
    }
}
