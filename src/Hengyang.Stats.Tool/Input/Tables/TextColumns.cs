namespace Hengyang.Stats.Tool.Input;

/// <summary>Which columns of a table of texts hold what.</summary>
/// <param name="Text">The texts.</param>
/// <param name="Id">Their names; null for the numbers of the rows.</param>
/// <param name="Date">Their days, or null.</param>
/// <param name="Area">Their areas, or null.</param>
internal sealed record TextColumns(string Text, string? Id, string? Date, string? Area)
{
    private static readonly string[] Endings = [".csv", ".tsv", ".parquet"];

    /// <summary>Whether a file is a table, by its name.</summary>
    internal static bool IsTable(string name)
    {
        string plain = name.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name.EndsWith(".zst", StringComparison.OrdinalIgnoreCase) ? name[..^4] : name;
        return Endings.Any(e => plain.EndsWith(e, StringComparison.OrdinalIgnoreCase));
    }
}
