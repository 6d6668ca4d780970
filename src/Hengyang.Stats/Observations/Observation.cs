using System.Text;

namespace Hengyang.Stats;

/// <summary>Whether an observation states a fact, an aim or a forecast.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<Aspect>))]
public enum Aspect : byte
{
    /// <summary>What is so.</summary>
    Actual,

    /// <summary>目标, 计划, 任务, 力争, 确保, 预期, 拟, 安排.</summary>
    Target,

    /// <summary>预计, 预测, 有望.</summary>
    Forecast,
}

/// <summary>What the text states about one indicator: its value, unit, period, area, changes and rank, and where.</summary>
/// <remarks>Two observations are equal when all that they state is, the changes one by one in their order. JSON has the fields of the tool's lines.</remarks>
/// <example><code>
/// StatisticsDocument document = StatisticsDocument.Parse("2023年，全市固定资产投资增长11%。");
/// Observation observation = document.Observations[0];
/// // observation.Indicator == "固定资产投资", observation.Period == DateRange.Year(2023), observation.Changes[0].Factor == 1.11m
/// </code></example>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.ObservationJsonConverter))]
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public sealed record Observation
{
    private readonly IReadOnlyList<PercentageChange> _changes = ValueList<PercentageChange>.Empty;
    private TextRange _range;
    private TextRange? _valueRange;
    private string _indicator = string.Empty;
    private string? _area;
    private string? _parent;

    /// <summary>The smallest stretch that covers indicator, value, changes and rank.</summary>
    public required TextRange Range { get => _range; init => _range = value; }

    /// <summary>The indicator's noun phrase as the text gives it, without area and period; what an ellipsis leaves out is restored.</summary>
    public required string Indicator { get => _indicator; init => _indicator = value; }

    /// <summary>The value, or null when the text states only a change (固定资产投资增长11%).</summary>
    public Quantity? Value { get; init; }

    /// <summary>Where the value itself stands: in a table its own cell; null when there is none, or where it is not known.</summary>
    public TextRange? ValueRange { get => _valueRange; init => _valueRange = value; }

    /// <summary>The code of the standard indicator (gdp, retail-sales.consumer-goods), or of one of <see cref="StatisticsOptions.Indicators"/>; null where the name is not known, or the figure is of another dimension.</summary>
    public string? IndicatorCode { get; init; }

    /// <summary>What kind of figure the indicator is; null where <see cref="IndicatorCode"/> is. The growth of an indicator (社会消费品零售总额增速) has the indicator's code and the kind <see cref="IndicatorKind.Rate"/>.</summary>
    public IndicatorKind? IndicatorKind { get; init; }

    /// <summary>The value in the base unit of its dimension (亩 in 平方米), exact; null without a value, or where it does not fit a decimal.</summary>
    public Quantity? BaseValue => Value is { } value && value.TryConvert(UnitTable.BaseOf(value.Unit), out Quantity converted) ? converted : null;

    /// <summary>The area, as the text names it, or null.</summary>
    public string? Area { get => _area; init => _area = value; }

    /// <summary>The six digits of GB/T 2260 of a division of China, or the code of one of <see cref="StatisticsOptions.Areas"/>; null where it has none, or the name means several.</summary>
    public string? AreaCode { get; init; }

    /// <summary>The days meant, or null.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The indicator that this one is a part of (其中), or null.</summary>
    public string? Parent { get => _parent; init => _parent = value; }

    /// <summary>Fact, aim or forecast.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>How it moved; empty when the text does not say. The list is copied when it is set, and cannot be written to.</summary>
    public IReadOnlyList<PercentageChange> Changes
    {
        get => _changes;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            _changes = ValueList<PercentageChange>.Copy(value);
        }
    }

    /// <summary>Its place in an order, or null.</summary>
    public Rank? Rank { get; init; }

    /// <summary>What it states, in one line: <c>全市 固定资产投资 增长11% (2023) at 6..14</c>.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        text.Append(Area).Append(Area is null ? "" : " ").Append(Indicator);
        if (Value is { } value)
            text.Append(' ').Append(value.ToString());
        foreach (PercentageChange change in Changes)
            text.Append(' ').Append(change.ToString());
        if (Rank is { } rank)
            text.Append(' ').Append(rank.ToString());
        if (Period is { } period)
            text.Append(" (").Append(period.ToString("R")).Append(')');
        if (Parent is not null)
            text.Append(" of ").Append(Parent);
        if (Aspect != Aspect.Actual)
            text.Append(", ").Append(Aspect == Aspect.Target ? "target" : "forecast");
        return text.Append(" at ").Append(Range.ToString()).ToString();
    }

    private byte _hundredths = NotRated;
    private const byte NotRated = byte.MaxValue;

    /// <summary>
    /// How sure indicator, value and unit are, from 0 to 1 in hundredths: of the observations with 0.9, nine in ten were right on
    /// texts that were left out when it was learnt. Null where nothing is known of it.
    /// </summary>
    /// <example><code>IEnumerable&lt;Observation&gt; sure = document.Observations.Where(o => o.Confidence >= 0.9m);</code></example>
    public decimal? Confidence => _hundredths == NotRated ? null : new decimal(_hundredths, 0, 0, false, 2);

    /// <summary>What makes it less sure than others.</summary>
    public ObservationReasons Reasons { get; private set; }

    /// <summary>Moves it to other places, before it is given out.</summary>
    internal void Move(TextRange range, TextRange? value) => (_range, _valueRange) = (range, value);

    /// <summary>Gives it other names, before it is given out.</summary>
    internal void Name(string indicator, string? parent, string? area) => (_indicator, _parent, _area) = (indicator, parent, area);

    /// <summary>Notes how sure it is.</summary>
    internal void Rate(int hundredths, ObservationReasons reasons)
    {
        _hundredths = (byte)hundredths;
        Reasons = reasons;
    }

    /// <summary>As for any record, but the same in every culture.</summary>
    private bool PrintMembers(System.Text.StringBuilder builder)
    {
        builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"Range = {Range}, Indicator = {Indicator}, Value = {Value}, Area = {Area}, Period = {Period}, Parent = {Parent}, ");
        builder.Append(System.Globalization.CultureInfo.InvariantCulture, $"Aspect = {Aspect}, Changes = {Changes}, Rank = {Rank}, Confidence = {Confidence}, Reasons = {Reasons}");
        return true;
    }
}
