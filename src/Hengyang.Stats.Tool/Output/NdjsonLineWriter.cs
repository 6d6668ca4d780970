using System.Text.Json;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>The wire format: one JSON object a line.</summary>
internal sealed class NdjsonLineWriter(Stream stream) : ILineWriter
{
    private readonly JsonLines _lines = new(stream);

    public void Write(DocumentName document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        foreach (OutputLine line in lines)
            Write(line);
    }

    public void Flush() => _lines.Flush();

    public void Dispose() => _lines.Dispose();

    private void Write(in OutputLine line)
    {
        Utf8JsonWriter json = _lines.Begin();
        json.WriteString("type"u8, Names.Of(line.Type));
        if (line.Document.IsNumber)
        {
            json.WritePropertyName("doc"u8);
            json.WriteRawValue(line.Document.Text, skipInputValidation: true);
        }
        else
        {
            json.WriteString("doc"u8, line.Document.Text);
        }
        json.WriteNumber("start"u8, line.Start);
        json.WriteNumber("length"u8, line.Range.Length);
        json.WriteString("text"u8, line.Text);
        WriteFields(json, line);
        _lines.End();
    }

    private static void WriteFields(Utf8JsonWriter json, in OutputLine line)
    {
        if (line.Observation is not null)
            JsonFields.WriteObservation(json, line.Observation);
        else if (line.Mention.TryGetChange(out PercentageChange change))
            JsonFields.WriteChange(json, change);
        else if (line.Mention.TryGetPeriod(out DateRange period))
            JsonFields.WritePeriod(json, period, withOpen: true);
        else if (line.Mention.TryGetRank(line.Segment.Text, out Rank rank))
            JsonFields.WriteRank(json, rank);
        else if (line.Mention.TryGetQuantity(out Quantity quantity))
        {
            if (line.Type == LineType.Number)
                JsonFields.WriteNumber(json, quantity);
            else
                JsonFields.WriteQuantity(json, quantity);
        }
    }
}
