namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>The fields of quantities, periods, changes and ranks, wherever one stands.</summary>
internal static class ValueFields
{
    /// <summary>What a number says without its unit.</summary>
    internal static readonly Group<Quantity> Number = new(
        static (FlatRow row, out Quantity value) => Has(row.Number, out value),
        new Field<Quantity>("value", FieldType.Number, "The number in the unit, with the digits of the text: 2.8万 is 28000.", static (in q, sink) => sink.Number(q.Value)),
        new Field<Quantity>("low", FieldType.Number, "The least that it may be, or null.", static (in q, sink) => sink.Number(q.Low)) { Nullable = true },
        new Field<Quantity>("high", FieldType.Number, "The most that it may be, or null.", static (in q, sink) => sink.Number(q.High)) { Nullable = true },
        new Field<Quantity>("qualifier", FieldType.Text, "How exact it is: 余 over, 近 nearly, 左右 about.", static (in q, sink) => sink.Text(Names.Of(q.Qualifier))) { Words = Names.All<Qualifier>() });

    /// <summary>What it is measured in.</summary>
    internal static readonly Group<Quantity> Measure = new(
        static (FlatRow row, out Quantity value) => Has(row.Measured, out value),
        new Field<Quantity>("unit", FieldType.Text, "The unit as the library names it; null for none.", static (in q, sink) => sink.Text(Names.Of(q.Unit))) { Nullable = true, Rule = "\"minLength\": 1" },
        new Field<Quantity>("dimension", FieldType.Text, "What kind of thing is measured.", static (in q, sink) => sink.Text(Names.Of(q.Unit.Dimension))) { Words = Names.All<Dimension>() });

    /// <summary>The value of an observation in the base unit.</summary>
    internal static readonly Group<Quantity> Base = new(
        static (FlatRow row, out Quantity value) => Has(row.Observation?.BaseValue, out value),
        new Field<Quantity>("baseValue", FieldType.Number, "The value in the base unit of its dimension: 300万亩 is 2000000000 平方米.", static (in q, sink) => sink.Number(q.Value)) { Nullable = true },
        new Field<Quantity>("baseUnit", FieldType.Text, "That unit; null for none.", static (in q, sink) => sink.Text(Names.Of(q.Unit))) { Nullable = true });

    /// <summary>The days of a period.</summary>
    private static readonly Member<DateRange>[] Days =
    [
        new Field<DateRange>("begin", FieldType.Day, "The first day; null when the year is not known, or the beginning is open.", static (in p, sink) => sink.Day(p.Begin)) { Nullable = true },
        new Field<DateRange>("end", FieldType.Day, "The last day, inclusive.", static (in p, sink) => sink.Day(p.End)) { Nullable = true },
        new Field<DateRange>("precision", FieldType.Text, "In what units the text says it.", static (in p, sink) => sink.Text(Names.Of(p.Precision))) { Words = Names.All<PeriodPrecision>() },
        new Field<DateRange>("asOf", FieldType.Truth, "Whether it is a point in time, the end of the days (截至6月底).", static (in p, sink) => sink.Truth(p.IsPointInTime)),
    ];

    private static readonly Field<DateRange> Timex =
        new("timex", FieldType.Text, "ISO 8601, with XXXX for a year that is not known.", static (in p, sink) => GiveTimex(in p, sink)) { Rule = "\"pattern\": \"^[0-9X./HQ-]+$\"" };

    private static readonly Field<DateRange> Open =
        new("open", FieldType.Text, "Which side is open.", static (in p, sink) => sink.Text(Names.Of(p.Open))) { Words = Names.All<OpenSide>(), Nullable = true };

    /// <summary>A period with its open side: a line of its own, and the columns of every table.</summary>
    internal static readonly Group<DateRange> Period = new(static (FlatRow row, out DateRange value) => Has(row.Period, out value), [.. Days, Open, Timex]);

    /// <summary>A period inside another object of JSON.</summary>
    internal static readonly Group<DateRange> PeriodInside = new(static (FlatRow row, out DateRange value) => Has(row.Period, out value), [.. Days, Timex]);

    /// <summary>What a change is compared with; a table has the days only.</summary>
    private static readonly Group<DateRange> BasePeriod = new(
        static (FlatRow row, out DateRange value) => Has(row.Change?.BasePeriod, out value),
        new Field<DateRange>("begin", FieldType.Day, "The first day.", static (in p, sink) => sink.Day(p.Begin)) { Nullable = true, Column = "baseBegin", InList = "baseBegin" },
        new Field<DateRange>("end", FieldType.Day, "The last day.", static (in p, sink) => sink.Day(p.End)) { Nullable = true, Column = "baseEnd", InList = "baseEnd" },
        new Field<DateRange>("precision", FieldType.Text, "In what units the text says it.", static (in p, sink) => sink.Text(Names.Of(p.Precision))) { Words = Names.All<PeriodPrecision>(), Column = string.Empty },
        new Field<DateRange>("asOf", FieldType.Truth, "Whether it is a point in time.", static (in p, sink) => sink.Truth(p.IsPointInTime)) { Column = string.Empty },
        new Field<DateRange>("timex", FieldType.Text, "ISO 8601.", static (in p, sink) => GiveTimex(in p, sink)) { Rule = "\"pattern\": \"^[0-9X./HQ-]+$\"", Column = string.Empty });

    /// <summary>How something moved.</summary>
    internal static readonly Group<PercentageChange> Change = new(
        static (FlatRow row, out PercentageChange value) => Has(row.Change, out value),
        new Field<PercentageChange>("direction", FieldType.Text, "Which way.", static (in c, sink) => sink.Text(Names.Of(c.Direction))) { Words = Names.All<ChangeDirection>() },
        new Field<PercentageChange>("value", FieldType.Number, "By how much, without a sign; null when the text does not say (持平).", static (in c, sink) => sink.Number(Size(c)?.Value)) { Nullable = true, Column = "change" },
        new Field<PercentageChange>("unit", FieldType.Text, "The unit of that: %, 百分点, 倍, or an amount.", static (in c, sink) => sink.Text(Size(c) is { } s ? Names.Of(s.Unit) : null)) { Nullable = true, Column = "changeUnit", Rule = "\"minLength\": 1" },
        new Field<PercentageChange>("qualifier", FieldType.Text, "How exact that is.", static (in c, sink) => sink.Text(Size(c) is { } s ? Names.Of(s.Qualifier) : null)) { Nullable = true, Column = "changeQualifier", Words = Names.All<Qualifier>() },
        new Field<PercentageChange>("low", FieldType.Number, "The least that it may be.", static (in c, sink) => sink.Number(Size(c)?.Low)) { Nullable = true, Column = "changeLow" },
        new Field<PercentageChange>("high", FieldType.Number, "The most that it may be.", static (in c, sink) => sink.Number(Size(c)?.High)) { Nullable = true, Column = "changeHigh" },
        new Field<PercentageChange>("basis", FieldType.Text, "What it is compared with.", static (in c, sink) => sink.Text(Names.Of(c.Basis))) { Nullable = true, Words = Names.All<ComparisonBasis>() },
        new Nested<PercentageChange, DateRange>("basePeriod", "The days that it is compared with.", static (in c, out p) => Has(c.BasePeriod, out p), BasePeriod),
        new Field<PercentageChange>("factor", FieldType.Number, "New over old: 增长92% is 1.92.", static (in c, sink) => sink.Number(c.Factor)) { Nullable = true },
        new Field<PercentageChange>("of", FieldType.Text, "Whether the level moved or its rate of growth.", static (in c, sink) => sink.Text(Names.Of(c.Of))) { Words = Names.All<ChangeOf>() },
        new Field<PercentageChange>("turn", FieldType.Text, "Which sign it turned to (由负转正).", static (in c, sink) => sink.Text(Names.Of(c.Turn))) { Nullable = true, Words = Names.All<Turn>() });

    /// <summary>A place in an order.</summary>
    internal static readonly Group<Rank> Rank = new(
        static (FlatRow row, out Rank value) => Has(row.Rank, out value),
        new Field<Rank>("position", FieldType.Whole, "The place, from 1.", static (in r, sink) => sink.Whole(r.Position)) { Rule = "\"minimum\": 1" },
        new Field<Rank>("fromBottom", FieldType.Truth, "Whether it counts from the end (倒数).", static (in r, sink) => sink.Truth(r.IsFromBottom)),
        new Field<Rank>("top", FieldType.Truth, "Whether it is among the first so many (前10).", static (in r, sink) => sink.Truth(r.IsTop)),
        new Field<Rank>("scope", FieldType.Text, "Among what, as the text says it.", static (in r, sink) => sink.Text(r.Scope)) { Nullable = true });

    internal static bool Has<T>(T? value, out T part)
        where T : struct
    {
        part = value.GetValueOrDefault();
        return value.HasValue;
    }

    private static void GiveTimex(in DateRange period, IValueSink sink)
    {
        Span<char> timex = stackalloc char[DateRange.MaxFormattedLength];
        sink.Text(period.TryFormat(timex, out int length) ? timex[..length] : period.ToString());
    }

    private static Quantity? Size(in PercentageChange change) => change.HasSize ? change.Size : null;
}
