using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>The wire format: one JSON object a line.</summary>
internal sealed class NdjsonLineWriter : ILineWriter
{
    private readonly JsonBytes _json;
    private readonly FlatRow _row = new();
    private readonly Member<FlatRow>[] _place;
    private readonly Group<Quantity> _number;
    private readonly Group<Quantity> _measure;
    private readonly Group<PercentageChange> _change;
    private readonly Group<DateRange> _period;
    private readonly Group<Rank> _rank;
    private readonly Group<Observation> _observation;
    private readonly Member<FlatRow>[] _kept;

    /// <param name="stream">Where to.</param>
    /// <param name="columns">Which fields.</param>
    internal NdjsonLineWriter(Stream stream, ColumnChoice columns)
    {
        _json = new JsonBytes(stream);
        _place = [.. LineFields.Place.Where(columns.Wants)];
        _number = ValueFields.Number.Choose(columns.Wants);
        _measure = ValueFields.Measure.Choose(columns.Wants);
        _change = ValueFields.Change.Choose(columns.Wants);
        _period = ValueFields.Period.Choose(columns.Wants);
        _rank = ValueFields.Rank.Choose(columns.Wants);
        _observation = ObservationFields.All.Choose(columns.Wants);
        _kept = columns.KeptFields();
    }

    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        for (int i = 0; i < lines.Count; i++)
            Write(lines[i]);
    }

    public void End(in EndLine end) => end.Write(_json);

    public void Flush() => _json.Flush();

    public void Dispose()
    {
        // The stream is not this writer's, and what it holds back after a failure is for nobody.
    }

    private void Write(in OutputLine line)
    {
        _row.SetPlace(line);
        _json.BeginObject();
        foreach (Member<FlatRow> member in _place)
            member.WriteJson(_row, _json);
        WriteFields(line);
        foreach (Member<FlatRow> member in _kept)
            member.WriteJson(_row, _json);
        _json.EndObject();
        _json.EndLine();
    }

    private void WriteFields(in OutputLine line)
    {
        if (line.Observation is { } observation)
        {
            _observation.WriteMembers(observation, _json);
            return;
        }
        Mention mention = line.Mention;
        if (mention.TryGetChange(out PercentageChange change))
            _change.WriteMembers(change, _json);
        else if (mention.TryGetPeriod(out DateRange period))
            _period.WriteMembers(period, _json);
        else if (mention.TryGetRank(line.Segment.Text, out Rank rank))
            _rank.WriteMembers(rank, _json);
        else if (mention.TryGetQuantity(out Quantity quantity))
        {
            _number.WriteMembers(quantity, _json);
            if (line.Type != LineType.Number)
                _measure.WriteMembers(quantity, _json);
        }
    }
}
