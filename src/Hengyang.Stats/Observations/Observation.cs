namespace Hengyang.Stats;

/// <summary>Whether an observation states a fact, an aim or a forecast.</summary>
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
public sealed record Observation
{
    /// <summary>The smallest stretch that covers indicator, value, changes and rank.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The indicator's noun phrase as the text gives it, without area and period; what an ellipsis leaves out is restored.</summary>
    public required string Indicator { get; init; }

    /// <summary>The value, or null when the text states only a change (固定资产投资增长11%).</summary>
    public Quantity? Value { get; init; }

    /// <summary>The area, as the text names it, or null.</summary>
    public string? Area { get; init; }

    /// <summary>The days meant, or null.</summary>
    public DateRange? Period { get; init; }

    /// <summary>The indicator that this one is a part of (其中), or null.</summary>
    public string? Parent { get; init; }

    /// <summary>Fact, aim or forecast.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>How it moved; empty when the text does not say.</summary>
    public IReadOnlyList<PercentageChange> Changes { get; init; } = [];

    /// <summary>Its place in an order, or null.</summary>
    public Rank? Rank { get; init; }

    private byte _hundredths = NotRated;
    private const byte NotRated = byte.MaxValue;

    /// <summary>
    /// How sure indicator, value and unit are, from 0 to 1 in hundredths: of the observations with 0.9, nine in ten were right on
    /// texts that were left out when it was learnt. Null where nothing is known of it.
    /// </summary>
    /// <example><code>document.Observations.Where(o => o.Confidence >= 0.9m)</code></example>
    public decimal? Confidence => _hundredths == NotRated ? null : new decimal(_hundredths, 0, 0, false, 2);

    /// <summary>What makes it less sure than others.</summary>
    public ObservationReasons Reasons { get; private set; }

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
