namespace Hengyang.Stats;

/// <summary>An indicator of your own.</summary>
/// <param name="Code">Its code, which <see cref="Observation.IndicatorCode"/> gives.</param>
/// <param name="Kind">What kind of figure it is.</param>
/// <param name="Dimension">What its values measure; a figure of another dimension is none of this indicator's. A change needs no dimension.</param>
/// <param name="Names">The wordings that mean it by themselves, in Simplified or Traditional characters.</param>
/// <example><code>
/// IndicatorCatalogueRow row = new("own.park-visits", IndicatorKind.Level, Dimension.Count, "公园入园人次", "入园人次");
/// </code></example>
public sealed record IndicatorCatalogueRow(string Code, IndicatorKind Kind, Dimension Dimension, params string[] Names);

/// <summary>
/// Indicators of your own, beside those that the library knows; see <see cref="StatisticsOptions.Indicators"/>. A catalogue
/// is made once, never changes, and may serve any number of documents at a time.
/// </summary>
/// <remarks>A name that the library knows as well means your indicator.</remarks>
/// <example>
/// <code>
/// IndicatorCatalogue own = new(new IndicatorCatalogueRow("own.park-visits", IndicatorKind.Level, Dimension.Count, "公园入园人次"));
/// StatisticsDocument document = StatisticsDocument.Parse("公园入园人次3万人次。", new StatisticsOptions { Indicators = own });
/// // document.Observations[0].IndicatorCode == "own.park-visits"
/// </code>
/// </example>
public sealed class IndicatorCatalogue
{
    private readonly Dictionary<string, IndicatorCatalogueRow> _rows = new(StringComparer.Ordinal);

    /// <summary>Makes a catalogue. Of rows with the same name the last one counts.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentException">A row has no code, no name or an empty one.</exception>
    public IndicatorCatalogue(params IEnumerable<IndicatorCatalogueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (IndicatorCatalogueRow row in rows)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(row.Code, nameof(rows));
            if (row.Names is not { Length: > 0 })
                throw new ArgumentException(ErrorMessages.IndicatorWithoutName(row.Code), nameof(rows));
            foreach (string name in row.Names)
            {
                ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(rows));
                _rows[FoldedText.Fold(name)] = row;
            }
        }
    }

    /// <summary>How many names it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_rows.Count} names");

    internal IndicatorCatalogueRow? Find(string indicator) => _rows.GetValueOrDefault(FoldedText.Fold(indicator));
}
