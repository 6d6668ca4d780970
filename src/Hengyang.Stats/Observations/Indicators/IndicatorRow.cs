namespace Hengyang.Stats;

/// <summary>A standard indicator.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Dimension">What its values measure.</param>
/// <param name="Unit">The unit that they are compared in; empty for none.</param>
/// <param name="Whole">The code of what it is a part of; empty for none.</param>
internal sealed record IndicatorRow(string Code, IndicatorKind Kind, Dimension Dimension, string Unit, string Whole)
{
    /// <summary>Counts of people, of households and of things do not stand for each other.</summary>
    private static readonly string[] CountedApart = [.. SharedWords.Of("IndicatorRow.CountedApart"), "人", "户", "亿人次", "件", "辆", "头", "只"];

    /// <summary>人 is counted by 名 as well.</summary>
    private const string Persons = "名";
    private const string Person = "人";

    private static readonly string[] Distances = [Hengyang.Stats.Unit.PercentagePoint.Name, Hengyang.Stats.Unit.BasisPoint.Name];

    private static readonly string[] Multiples = [Hengyang.Stats.Unit.Times.Name, "番"];

    /// <summary>Whether a figure in a unit can be one of the indicator's.</summary>
    internal bool Fits(in Quantity? value)
    {
        if (value is not { } quantity || quantity.Unit.IsNone)
            return value is null || Dimension is Dimension.Count or Dimension.Other;
        if (quantity.Unit.Dimension != Dimension)
            return false;
        string unit = quantity.Unit.Name;
        return Dimension switch
        {
            Dimension.Count => unit == Unit || (!CountedApart.Contains(Unit) && !CountedApart.Contains(unit)) || unit == Persons && Unit == Person,

            // a distance between shares is no share
            Dimension.Ratio => Distances.Contains(unit) == Distances.Contains(Unit) && !Multiples.Contains(unit),
            _ => true,
        };
    }
}
