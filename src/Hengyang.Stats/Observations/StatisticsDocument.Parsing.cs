namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>Reads a whole text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="options">Reference date, area and the like, or null for none.</param>
    public static StatisticsDocument Parse(string text, StatisticsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new DocumentParser(options ?? StatisticsOptions.Default).Parse(text, 0);
    }
}
