namespace Hengyang.Stats;

/// <summary>Gives observations the codes by which rows of different texts join.</summary>
internal sealed class Codes
{
    private readonly IndicatorCatalogue? _indicators;
    private readonly AreaCodes _areas;

    internal Codes(StatisticsOptions options)
    {
        _indicators = options.Indicators;
        _areas = new AreaCodes(options.Areas);
    }

    /// <summary>The code and the kind of an indicator, or null.</summary>
    internal (string Code, IndicatorKind Kind)? Indicator(string indicator, string? parent, in Quantity? value) => IndicatorNames.Find(indicator, parent, value, _indicators);

    /// <summary>The code of an area, or null.</summary>
    internal string? Area(string? area, string? home) => _areas.Of(area, home);
}
