namespace Hengyang.Stats;

/// <summary>What stands around a table and holds for all of it.</summary>
internal sealed class TableScope
{
    /// <summary>The year that governs its headers and labels.</summary>
    internal PeriodContext Context;

    /// <summary>The time that its figures are of where neither header nor label says another.</summary>
    internal DateRange? Period;

    internal TableUnits Units;

    /// <summary>The thing that all figures measure: 指标：地区生产总值.</summary>
    internal string? Indicator;

    /// <summary>The index that the title names: 居民消费价格指数.</summary>
    internal string? IndexName;

    /// <summary>Whether the title tells of what is expected (业绩预告).</summary>
    internal bool IsForecast;

    /// <summary>The area that the caption names.</summary>
    internal string? Area;

    internal DateOnly? ReferenceDate;
}
