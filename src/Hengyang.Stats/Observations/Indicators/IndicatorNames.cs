namespace Hengyang.Stats;

/// <summary>Finds the standard indicator that an observation is of. A wrong one is worse than none: only whole wordings count.</summary>
internal static class IndicatorNames
{
    /// <summary>What changes nothing of what is meant.</summary>
    private static readonly WordList Heads = new(SharedWords.Of("IndicatorNames.Heads", "地方年末"));

    /// <summary>The growth of the indicator in front.</summary>
    private static readonly WordList RateTails = new(SharedWords.Of("IndicatorNames.RateTails", "同比增长率"));

    /// <summary>The code and the kind of an indicator, or null.</summary>
    /// <param name="indicator">Its name in the text.</param>
    /// <param name="parent">The name of the whole, or null.</param>
    /// <param name="value">The figure.</param>
    /// <param name="own">Indicators of the user's.</param>
    internal static (string Code, IndicatorKind Kind)? Find(string indicator, string? parent, in Quantity? value, IndicatorCatalogue? own)
    {
        if (own?.Find(indicator) is { } row && (value is not { } figure || figure.Unit.Dimension == row.Dimension))
            return (row.Code, row.Kind);
        IndicatorTable table = IndicatorTable.Known;
        if (Whole(indicator) is { } found)
        {
            if (found.Fits(value))
                return (found.Code, found.Kind);
            return null;
        }

        if (parent is not null && Whole(parent) is { } whole && table.FindPart(indicator, whole.Code, value) is { } part)
            return (part.Code, part.Kind);
        int tail = RateTails.TailOf(indicator);
        if (tail > 0 && tail < indicator.Length && value is { } rate && rate.Unit == Unit.Percent && Whole(indicator.AsSpan(..^tail)) is { } moved)
            return (moved.Code, IndicatorKind.Rate);
        return null;
    }

    private static IndicatorRow? Whole(ReadOnlySpan<char> name)
    {
        IndicatorTable table = IndicatorTable.Known;
        if (table.Find(name) is { } row)
            return row;
        int head = Heads.HeadOf(name);
        return head > 0 && head < name.Length ? table.Find(name[head..]) : null;
    }
}
