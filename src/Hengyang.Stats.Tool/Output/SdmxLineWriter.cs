using System.Globalization;
using CsvHelper;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// SDMX-CSV 2.0: a row for the value of an observation and one for each of its changes, told apart by TRANSFORMATION. DOC
/// and SEQ are dimensions too, since several texts, or one in several places, state the same figure, and a key may occur once.
/// </summary>
internal sealed class SdmxLineWriter : ILineWriter
{
    internal const string DefaultStructure = "HENGYANG_STATS:OBSERVATIONS(1.0)";

    private static readonly string[] Columns =
    [
        "STRUCTURE", "STRUCTURE_ID", "ACTION",
        "TIME_PERIOD", "REF_AREA", "INDICATOR", "TRANSFORMATION", "DOC", "SEQ",
        "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "DECIMALS", "OBS_STATUS",
        "OBS_QUALIFIER", "OBS_LOW", "OBS_HIGH", "UNIT_NAME",
        "DIRECTION", "BASE_PERIOD", "FACTOR", "CHANGE_OF", "PRICE_BASIS",
        "PARENT", "ASPECT", "RANK", "RANK_KIND", "RANK_SCOPE", "START", "LENGTH", "CONFIDENCE", "REASONS", "COMMENT_OBS", "AREA_NAME", "INDICATOR_NAME", "INDICATOR_KIND", "BASE_VALUE", "BASE_UNIT",
    ];

    private readonly CsvWriter _csv;
    private readonly string _structure;
    private readonly UnitMultiplier _multiplier;
    private readonly SdmxTotals _totals;
    private readonly CsvStyle _style;
    private long _sequence;

    /// <param name="stream">Where to.</param>
    /// <param name="structure">The identifier of the data flow.</param>
    /// <param name="multiplier">Which powers of ten stand in UNIT_MULT.</param>
    /// <param name="totals">Told what SDMX cannot say.</param>
    /// <param name="style">How the cells are written.</param>
    internal SdmxLineWriter(Stream stream, string structure, UnitMultiplier multiplier, SdmxTotals totals, CsvStyle style)
    {
        _structure = structure;
        _multiplier = multiplier;
        _totals = totals;
        _style = style;
        _csv = CsvWriter.Create(stream, CsvCells.OptionsFor(style), leaveOpen: true);
    }

    public void Begin()
    {
        if (_style.HasHeader)
            _csv.WriteHeader(Columns.AsSpan());
    }

    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        foreach (OutputLine line in lines)
        {
            if (line.Observation is { } observation)
                Write(line, observation);
        }
    }

    public void EndDocument(DocumentInfo document) => _sequence = 0;

    public void Flush() => _csv.Flush();

    public void Dispose() => _csv.Dispose();

    private void Write(in OutputLine line, Observation observation)
    {
        if (SdmxCodes.Period(observation.Period) is not { } period)
        {
            _totals.AddLeftOut();
            return;
        }
        // An observation that states changes only has no level to miss; one that states a rank only has.
        if (observation.Value is not null || observation.Changes.Count == 0)
            WriteLevel(line, observation, period);
        for (int i = 0; i < observation.Changes.Count; i++)
        {
            // Without a level the rank stands with the first change: 增长7.2%，居全省第4位 ranks the growth.
            Rank? rank = i == 0 && observation.Value is null ? observation.Rank : null;
            WriteChange(line, observation, period, observation.Changes[i], rank);
        }
    }

    private void WriteLevel(in OutputLine line, Observation observation, string period)
    {
        WriteKey(line, observation, period, SdmxCodes.Level);
        SdmxFigure? figure = observation.Value is { } value ? new SdmxFigure(value, isNegated: false, _multiplier) : null;
        WriteFigure(line, observation, figure);
        Blank(5);
        WriteContext(line, observation, observation.Rank, observation.BaseValue);
    }

    private void WriteChange(in OutputLine line, Observation observation, string period, in PercentageChange change, Rank? rank)
    {
        WriteKey(line, observation, period, SdmxCodes.Transformation(change));
        WriteFigure(line, observation, change.HasSize ? new SdmxFigure(change.Size, change.Direction == ChangeDirection.Decrease, _multiplier) : null);
        Text(Names.Of(change.Direction));
        Text(SdmxCodes.Period(change.BasePeriod));
        Text(change.Factor?.ToString(CultureInfo.InvariantCulture));
        Text(Names.Of(change.Of));
        Text(change.PriceBasis == PriceBasis.Unstated ? null : Names.Of(change.PriceBasis));
        WriteContext(line, observation, rank, inBase: null);
    }

    private void WriteKey(in OutputLine line, Observation observation, string period, string transformation)
    {
        Text("dataflow");
        Text(_structure);
        Text("M");
        Text(period);
        Text(observation.AreaCode ?? (observation.Area is { Length: > 0 } area ? area : SdmxCodes.Unknown));
        Text(observation.IndicatorCode ?? (observation.Indicator is { Length: > 0 } indicator ? indicator : SdmxCodes.Unknown));
        Text(transformation);
        Text(line.Document.Text is { Length: > 0 } doc ? doc : SdmxCodes.Unknown);
        Whole(++_sequence);
    }

    private void WriteFigure(in OutputLine line, Observation observation, SdmxFigure? figure)
    {
        Raw(figure?.Value ?? "NaN");
        Text(figure is { } f ? SdmxCodes.Unit(f.Unit) : null);
        Raw(figure?.Power.ToString(CultureInfo.InvariantCulture));
        Raw(figure?.Decimals.ToString(CultureInfo.InvariantCulture));
        Text(SdmxCodes.Status(line, observation, hasNumber: figure is not null));
        Text(figure is { } q ? Names.Of(q.Qualifier) : null);
        Raw(figure?.Low);
        Raw(figure?.High);
        Text(figure is { } u ? Names.Of(u.Unit) : null);
    }

    private void WriteContext(in OutputLine line, Observation observation, Rank? rank, Quantity? inBase)
    {
        Text(observation.Parent);
        Text(Names.Of(observation.Aspect));
        Raw(rank?.Position.ToString(CultureInfo.InvariantCulture));
        Text(rank is { } r ? (r.IsTop ? "top" : r.IsFromBottom ? "fromBottom" : "position") : null);
        Text(rank?.Scope);
        Whole(line.Start);
        Whole(line.Range.Length);
        Raw(observation.Confidence?.ToString(CultureInfo.InvariantCulture));
        Text(string.Join(' ', Names.Of(observation.Reasons)));
        Text(line.Text.ToString());
        Text(observation.Area);
        Text(observation.Indicator);
        Text(Names.Of(observation.IndicatorKind));
        Raw(inBase?.Value.ToString(CultureInfo.InvariantCulture));
        Text(inBase is { } b ? Names.Of(b.Unit) : null);
        _csv.EndRecord();
    }

    private void Blank(int count)
    {
        for (int i = 0; i < count; i++)
            _csv.WriteField(string.Empty);
    }

    private void Text(string? text) => _csv.WriteField(_style.IsRaw ? text : CsvCells.Guard(text));

    /// <summary>A number with the digits it was written with, which as a text would be guarded when it is negative.</summary>
    private void Raw(string? number)
    {
        if (number is { Length: > 0 } && decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value))
            _csv.WriteField(value, default);
        else
            _csv.WriteField(number);
    }

    private void Whole(long value) => _csv.WriteField(value, default);
}
