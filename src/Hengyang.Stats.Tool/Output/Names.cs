namespace Hengyang.Stats.Tool.Output;

/// <summary>What the wire format calls the values of the library's enums; null where a field is null.</summary>
internal static class Names
{
    internal static string Of(LineType type) => type switch
    {
        LineType.Quantity => "quantity",
        LineType.Change => "change",
        LineType.Period => "period",
        LineType.Rank => "rank",
        LineType.Observation => "observation",
        _ => "number",
    };

    internal static string Of(Qualifier qualifier) => qualifier switch
    {
        Qualifier.About => "about",
        Qualifier.Nearly => "nearly",
        Qualifier.Over => "over",
        Qualifier.AtLeast => "atLeast",
        Qualifier.AtMost => "atMost",
        Qualifier.LessThan => "lessThan",
        Qualifier.MoreThan => "moreThan",
        Qualifier.Range => "range",
        _ => "exact",
    };

    internal static string Of(Dimension dimension) => dimension switch
    {
        Dimension.Count => "count",
        Dimension.Currency => "currency",
        Dimension.Length => "length",
        Dimension.Area => "area",
        Dimension.Volume => "volume",
        Dimension.Mass => "mass",
        Dimension.Energy => "energy",
        Dimension.Power => "power",
        Dimension.Time => "time",
        Dimension.Temperature => "temperature",
        Dimension.Concentration => "concentration",
        Dimension.Speed => "speed",
        Dimension.Pressure => "pressure",
        Dimension.Data => "data",
        Dimension.Ratio => "ratio",
        Dimension.Rate => "rate",
        _ => "other",
    };

    /// <summary>A bare number and the part of a proportion have no unit.</summary>
    internal static string? Of(Unit unit) => unit.Name is { Length: > 0 } name ? name : null;

    internal static string Of(ChangeDirection direction) => direction switch
    {
        ChangeDirection.Increase => "increase",
        ChangeDirection.Decrease => "decrease",
        _ => "unchanged",
    };

    internal static string? Of(ComparisonBasis basis) => basis switch
    {
        ComparisonBasis.YearOverYear => "yearOverYear",
        ComparisonBasis.PeriodOverPeriod => "periodOverPeriod",
        ComparisonBasis.SinceYearStart => "sinceYearStart",
        ComparisonBasis.VersusPeriod => "versusPeriod",
        ComparisonBasis.AnnualAverage => "annualAverage",
        ComparisonBasis.Cumulative => "cumulative",
        _ => null,
    };

    internal static string Of(ChangeOf of) => of == ChangeOf.Rate ? "rate" : "level";

    internal static string? Of(Turn turn) => turn switch
    {
        Turn.Positive => "positive",
        Turn.Negative => "negative",
        _ => null,
    };

    internal static string Of(PeriodPrecision precision) => precision switch
    {
        PeriodPrecision.TenDays => "tenDays",
        PeriodPrecision.Month => "month",
        PeriodPrecision.Quarter => "quarter",
        PeriodPrecision.HalfYear => "halfYear",
        PeriodPrecision.Year => "year",
        PeriodPrecision.MultiYear => "multiYear",
        _ => "day",
    };

    internal static string? Of(OpenSide open) => open switch
    {
        OpenSide.Begin => "begin",
        OpenSide.End => "end",
        _ => null,
    };

    internal static string Of(Aspect aspect) => aspect switch
    {
        Aspect.Target => "target",
        Aspect.Forecast => "forecast",
        _ => "actual",
    };
}
