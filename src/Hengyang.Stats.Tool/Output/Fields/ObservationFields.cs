namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>
/// The fields of an observation. A new one is one row here: NDJSON, CSV, Parquet, the schema and <c>--columns</c> have it then.
/// </summary>
internal static class ObservationFields
{
    internal static readonly Group<Observation> All = new(
        static (FlatRow row, out Observation value) => (value = row.Observation!) is not null,
        new Field<Observation>("indicator", FieldType.Text, "What is measured, as the text words it, without area and period.", static (in o, sink) => sink.Text(o.Indicator)) { Rule = "\"minLength\": 1" },
        new Spread<Observation, Quantity>(static (in o, out q) => ValueFields.Has(o.Value, out q), ValueFields.Number),
        new Spread<Observation, Quantity>(static (in o, out q) => ValueFields.Has(o.Value, out q), ValueFields.Measure),
        new Field<Observation>("area", FieldType.Text, "The area as the text names it.", static (in o, sink) => sink.Text(o.Area)) { Nullable = true },
        new Nested<Observation, DateRange>("period", "The days meant.", static (in o, out p) => ValueFields.Has(o.Period, out p), ValueFields.PeriodInside, ValueFields.Period),
        new Field<Observation>("parent", FieldType.Text, "The indicator that this one is a part of (其中).", static (in o, sink) => sink.Text(o.Parent)) { Nullable = true },
        new Field<Observation>("aspect", FieldType.Text, "Fact, aim or forecast.", static (in o, sink) => sink.Text(Names.Of(o.Aspect))) { Words = Names.All<Aspect>() },
        new Many<Observation, PercentageChange>("changes", "How it moved; empty when the text does not say.", static o => o.Changes, ValueFields.Change),
        new Nested<Observation, Rank>("rank", "Its place in an order.", static (in o, out r) => ValueFields.Has(o.Rank, out r), ValueFields.Rank),
        new Field<Observation>("confidence", FieldType.Number, "How sure indicator, value and unit are, from 0 to 1.", static (in o, sink) => sink.Number(o.Confidence)) { Nullable = true },
        new Field<Observation>("reasons", FieldType.Texts, "What makes it less sure: unknownHead, restoredName, farName, longName, unlikely.", static (in o, sink) => sink.Texts(Names.Of(o.Reasons))),
        new Field<Observation>("indicatorCode", FieldType.Text, "The standard indicator that the name means by itself (gdp), or null.", static (in o, sink) => sink.Text(o.IndicatorCode)) { Nullable = true },
        new Field<Observation>("indicatorKind", FieldType.Text, "What kind of figure that is; the growth of an indicator is a rate.", static (in o, sink) => sink.Text(Names.Of(o.IndicatorKind))) { Words = Names.All<IndicatorKind>(), Nullable = true },
        new Field<Observation>("areaCode", FieldType.Text, "The code of the area in GB/T 2260, or null.", static (in o, sink) => sink.Text(o.AreaCode)) { Nullable = true },
        // one conversion for both
        new Spread<Observation, Quantity>(static (in o, out q) => ValueFields.Has(o.BaseValue, out q), ValueFields.Base));
}
