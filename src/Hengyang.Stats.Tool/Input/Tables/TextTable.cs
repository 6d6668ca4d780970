namespace Hengyang.Stats.Tool.Input;

/// <summary>A table that is read row by row. What is no such table throws <see cref="TableFormatException"/>.</summary>
internal abstract class TextTable : IDisposable
{
    /// <summary>The names of its columns; read first.</summary>
    internal abstract IReadOnlyList<string> Headers { get; }

    /// <summary>Says which columns are asked for, before the first row; the others need not be read.</summary>
    internal virtual void Choose(IReadOnlyList<int> columns)
    {
    }

    /// <summary>Goes to the next row.</summary>
    internal abstract bool Read();

    /// <summary>A cell of the row; null where it has none or an empty one.</summary>
    internal abstract string? Cell(int column);

    /// <summary>A cell as JSON has it.</summary>
    internal virtual string? Json(int column) => Cell(column) is { } cell ? FileFacts.Json(cell) : null;

    /// <inheritdoc/>
    public abstract void Dispose();

    /// <summary>Opens the table that a file is, by its name.</summary>
    internal static TextTable Open(InputFile file, InputSettings settings, InputContext context) =>
        file.Name.EndsWith(".parquet", StringComparison.OrdinalIgnoreCase)
            ? new ParquetTable(file.Stream, context)
            : new CsvTable(new SourceStream(new ByteSource(file, context, settings.Encoding)), file.Name.Contains(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',');
}

/// <summary>A file is no table of its kind.</summary>
internal sealed class TableFormatException(string message, Exception? inner = null) : Exception(message, inner);
