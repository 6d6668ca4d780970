using CsvHelper;

namespace Hengyang.Stats.Tool.Input.Tables;

/// <summary>Comma- or tab-separated figures, titles and header included.</summary>
internal sealed class SeparatedValues(InputFile file, TextEncoding? encoding, InputContext context)
{
    /// <summary>A quote that is never closed must not take the rest of a large file for one cell.</summary>
    private const int LargestRow = 4 << 20;

    internal IEnumerable<IReadOnlyList<string?>> Read()
    {
        var options = new CsvReaderOptions
        {
            // what the name does not tell the first lines do: comma, semicolon, tab or stroke
            Separator = file.Name.Contains(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : null,
            HasHeader = false,
            SkipEmptyLines = false,
            MaxRecordSize = LargestRow,
        };
        using CsvReader csv = CsvReader.Create(new SourceStream(new ByteSource(file, context, encoding)), options, leaveOpen: true);
        while (TryRead(csv))
        {
            string?[] row = new string?[csv.FieldCount];
            for (int i = 0; i < row.Length; i++)
                row[i] = csv.GetString(i);
            yield return row;
        }
    }

    /// <summary>Goes to the next row; what is no table is reported and ends it.</summary>
    private bool TryRead(CsvReader csv)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException e)
        {
            context.Diagnostics.Report(file.MessageName, "is no table that can be read: " + e.Message);
            return false;
        }
    }
}
