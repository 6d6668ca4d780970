using CsvHelper;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// A table with the same columns for every line (RFC 4180). The first change of an observation stands in the
/// observation's row; each further one has a row of its own of the type observation-change, which repeats the place,
/// the indicator, the area and the period and leaves the value empty, so that summing a column counts nothing twice.
/// </summary>
internal sealed class CsvLineWriter : ILineWriter
{
    private const string FurtherChange = "observation-change";

    private static readonly string[] Columns =
    [
        "type", "doc", "start", "length", "text",
        "indicator", "value", "low", "high", "qualifier", "unit", "dimension",
        "area", "parent", "aspect",
        "begin", "end", "precision", "asOf", "open", "timex",
        "direction", "change", "changeUnit", "changeQualifier", "changeLow", "changeHigh",
        "basis", "baseBegin", "baseEnd", "factor", "of", "turn",
        "position", "fromBottom", "top", "scope",
        "indicatorCode", "indicatorKind", "areaCode", "baseValue", "baseUnit",
    ];

    private readonly CsvWriter _csv;

    internal CsvLineWriter(Stream stream) => _csv = CsvWriter.Create(stream, CsvCells.Options, leaveOpen: true);

    public void Begin() => _csv.WriteHeader(Columns.AsSpan());

    public void Write(DocumentName document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        foreach (OutputLine line in lines)
            Write(line);
    }

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Write(in OutputLine line)
    {
        Observation? observation = line.Observation;
        if (observation is null)
        {
            WriteMention(line);
            return;
        }
        WriteObservation(line, observation, 0);
        for (int i = 1; i < observation.Changes.Count; i++)
            WriteObservation(line, observation, i);
    }

    private void WriteMention(in OutputLine line)
    {
        Quantity? quantity = line.Mention.TryGetQuantity(out Quantity q) ? q : null;
        PercentageChange? change = line.Mention.TryGetChange(out PercentageChange c) ? c : null;
        DateRange? period = line.Mention.TryGetPeriod(out DateRange p) ? p : null;
        Rank? rank = line.Mention.TryGetRank(line.Segment.Text, out Rank r) ? r : null;

        WritePlace(line, Names.Of(line.Type));
        Text(null);
        WriteQuantity(quantity, line.Type == LineType.Number);
        Blank(3);
        WritePeriod(period, withOpen: true);
        WriteChange(change);
        WriteRank(rank);
        Blank(5);
        _csv.EndRecord();
    }

    private void WriteObservation(in OutputLine line, Observation observation, int change)
    {
        bool isFirst = change == 0;
        WritePlace(line, isFirst ? Names.Of(line.Type) : FurtherChange);
        Text(observation.Indicator);
        WriteQuantity(isFirst ? observation.Value : null, isBare: false);
        Text(observation.Area);
        Text(observation.Parent);
        Text(Names.Of(observation.Aspect));
        WritePeriod(observation.Period, withOpen: false);
        WriteChange(change < observation.Changes.Count ? observation.Changes[change] : null);
        WriteRank(isFirst ? observation.Rank : null);
        Quantity? inBase = isFirst ? observation.BaseValue : null;
        Text(observation.IndicatorCode);
        Text(Names.Of(observation.IndicatorKind));
        Text(observation.AreaCode);
        Number(inBase?.Value);
        Text(inBase is { } b ? Names.Of(b.Unit) : null);
        _csv.EndRecord();
    }

    private void WritePlace(in OutputLine line, string? type)
    {
        Text(type);
        Text(line.Document.Text);
        Number(line.Start);
        Number(line.Range.Length);
        Text(line.Text.ToString());
    }

    private void WriteQuantity(Quantity? quantity, bool isBare)
    {
        Number(quantity?.Value);
        Number(quantity?.Low);
        Number(quantity?.High);
        Text(quantity is { } q ? Names.Of(q.Qualifier) : null);
        Text(isBare || quantity is null ? null : Names.Of(quantity.Value.Unit));
        Text(isBare || quantity is null ? null : Names.Of(quantity.Value.Unit.Dimension));
    }

    private void WritePeriod(DateRange? period, bool withOpen)
    {
        if (period is not { } p)
        {
            Blank(6);
            return;
        }
        Day(p.Begin);
        Day(p.End);
        Text(Names.Of(p.Precision));
        Truth(p.IsPointInTime);
        Text(withOpen ? Names.Of(p.Open) : null);
        Text(p.ToString());
    }

    private void WriteChange(PercentageChange? change)
    {
        if (change is not { } c)
        {
            Blank(12);
            return;
        }
        Quantity? size = c.HasSize ? c.Size : null;
        Text(Names.Of(c.Direction));
        Number(size?.Value);
        Text(size is { } u ? Names.Of(u.Unit) : null);
        Text(size is { } s ? Names.Of(s.Qualifier) : null);
        Number(size?.Low);
        Number(size?.High);
        Text(Names.Of(c.Basis));
        Day(c.BasePeriod?.Begin);
        Day(c.BasePeriod?.End);
        Number(c.Factor);
        Text(Names.Of(c.Of));
        Text(Names.Of(c.Turn));
    }

    private void WriteRank(Rank? rank)
    {
        if (rank is not { } r)
        {
            Blank(4);
            return;
        }
        Number(r.Position);
        Truth(r.IsFromBottom);
        Truth(r.IsTop);
        Text(r.Scope);
    }

    private void Blank(int count)
    {
        for (int i = 0; i < count; i++)
            _csv.WriteField(string.Empty);
    }

    private void Text(string? text) => _csv.WriteField(CsvCells.Guard(text));

    private void Number(decimal? value) => _csv.WriteField(value, default);

    private void Number(long value) => _csv.WriteField(value, default);

    private void Day(DateOnly? date) => _csv.WriteField(date, "O");

    private void Truth(bool value) => _csv.WriteField(value ? "true" : "false");
}
