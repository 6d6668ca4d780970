namespace Hengyang.Stats.Tool.Input.Tables;

/// <summary>A table of figures: a file of separated values, or one sheet of a workbook.</summary>
/// <param name="Name">The sheet, where a workbook has several; else null.</param>
/// <param name="Rows">Its rows; they are read while they are asked for, once.</param>
internal readonly record struct TableSheet(string? Name, IEnumerable<IReadOnlyList<string?>> Rows)
{
    private static readonly string[] Values = [".csv", ".tsv"];
    private static readonly string[] Books = [".xlsx", ".xlsm", ".xls"];

    /// <summary>The endings of the names of such files.</summary>
    internal static readonly string[] Endings = [.. Values, .. Books];

    /// <summary>Reads a file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="encoding">The encoding of separated values, or null to look.</param>
    /// <param name="context">What all inputs of a run share.</param>
    internal static IEnumerable<TableSheet> Read(InputFile file, TextEncoding? encoding, InputContext context) =>
        Array.Exists(Books, e => file.Name.EndsWith(e, StringComparison.OrdinalIgnoreCase))
            ? new Workbook(file, context).Read()
            : [new TableSheet(null, new SeparatedValues(file, encoding, context).Read())];
}
