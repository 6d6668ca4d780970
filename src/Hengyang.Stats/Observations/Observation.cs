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

    /// <summary>The code of the standard indicator (gdp, retail-sales.consumer-goods), or of one of <see cref="StatisticsOptions.Indicators"/>; null where the name is not known, or the figure is of another dimension.</summary>
    public string? IndicatorCode { get; init; }

    /// <summary>What kind of figure the indicator is; null where <see cref="IndicatorCode"/> is. The growth of an indicator (社会消费品零售总额增速) has the indicator's code and the kind <see cref="IndicatorKind.Rate"/>.</summary>
    public IndicatorKind? IndicatorKind { get; init; }

    /// <summary>The value in the base unit of its dimension (亩 in 平方米), exact; null without a value, or where it does not fit a decimal.</summary>
    public Quantity? BaseValue => Value is { } value && value.TryConvert(UnitTable.BaseOf(value.Unit), out Quantity converted) ? converted : null;

    /// <summary>The area, as the text names it, or null.</summary>
    public string? Area { get; init; }

    /// <summary>The six digits of GB/T 2260 of a division of China, or the code of one of <see cref="StatisticsOptions.Areas"/>; null where it has none, or the name means several.</summary>
    public string? AreaCode { get; init; }

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
}
