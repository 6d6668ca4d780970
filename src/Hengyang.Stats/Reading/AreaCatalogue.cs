namespace Hengyang.Stats;

/// <summary>An area of your own.</summary>
/// <param name="Name">Its name as texts write it, in Simplified or Traditional characters: 松木经开区, 华东片区.</param>
/// <param name="Code">Its code, which <see cref="Observation.AreaCode"/> gives; null for none.</param>
/// <example><code>
/// AreaCatalogueRow row = new("华东片区", "E");
/// </code></example>
public sealed record AreaCatalogueRow(string Name, string? Code = null);

/// <summary>
/// Areas of your own, beside those that the library knows; see <see cref="StatisticsOptions.Areas"/>. A catalogue is made
/// once, never changes, and may serve any number of documents at a time.
/// </summary>
/// <remarks>A name of yours is an area wherever a name of the library would be, also where the library knows a shorter one.</remarks>
/// <example>
/// <code>
/// AreaCatalogue own = new(new AreaCatalogueRow("华东片区", "E"));
/// StatisticsDocument document = StatisticsDocument.Parse("华东片区销售收入3亿元。", new StatisticsOptions { Areas = own });
/// // document.Observations[0].Area == "华东片区", document.Observations[0].AreaCode == "E"
/// </code>
/// </example>
public sealed class AreaCatalogue
{
    private readonly Dictionary<string, string?> _codes = new(StringComparer.Ordinal);
    private readonly WordList _names;

    /// <summary>Makes a catalogue. Of rows with the same name the last one counts.</summary>
    /// <param name="rows">The rows.</param>
    /// <exception cref="ArgumentException">A name is empty.</exception>
    public AreaCatalogue(params IEnumerable<AreaCatalogueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        foreach (AreaCatalogueRow row in rows)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(row.Name, nameof(rows));
            _codes[FoldedText.Fold(row.Name)] = row.Code;
        }

        _names = new WordList([.. _codes.Keys]);
    }

    /// <summary>How many names it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_codes.Count} names");

    /// <summary>The length of the longest name that a text begins with, or 0.</summary>
    internal int LongestIn(ReadOnlySpan<char> text) => _codes.Count == 0 ? 0 : _names.HeadOf(text);

    internal bool TryGetCode(string name, out string? code) => _codes.TryGetValue(FoldedText.Fold(name), out code);
}
