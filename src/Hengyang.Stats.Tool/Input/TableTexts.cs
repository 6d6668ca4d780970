using System.Globalization;
using CsvHelper;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Reads a table of texts, a row for each: comma- or tab-separated.</summary>
/// <param name="file">The table.</param>
/// <param name="columns">Which columns hold what.</param>
/// <param name="settings">What is to be kept.</param>
/// <param name="diagnostics">Where failures are reported.</param>
/// <param name="rowsBefore">How many rows stand before it in all files.</param>
internal sealed class TableTexts(InputFile file, TextColumns columns, InputSettings settings, RecordedDiagnostics diagnostics, long rowsBefore)
{
    private const int JobSize = 128 * 1024;

    internal IEnumerable<TextsJob> Read(InputContext context)
    {
        var bytes = new ByteSource(file, context, settings.Encoding);
        var options = new CsvReaderOptions { Separator = file.Name.Contains(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',' };
        using CsvReader csv = CsvReader.Create(new SourceStream(bytes), options, leaveOpen: true);
        if (!Try(() => ReadHeader(csv)) || Places(csv.Headers) is not { } places)
            yield break;

        long number = rowsBefore;
        var texts = new List<InputDocument>();
        int size = 0;
        while (Try(csv.Read))
        {
            string text = Cell(csv, places.Text) ?? string.Empty;
            texts.Add(Document(csv, places, ++number, text));
            size += 2 * text.Length;
            if (size < JobSize)
                continue;
            yield return new TextsJob(texts, size) { Before = diagnostics.Take() };
            texts = [];
            size = 0;
        }
        if (texts.Count > 0)
            yield return new TextsJob(texts, size) { Before = diagnostics.Take() };
    }

    private static bool ReadHeader(CsvReader csv)
    {
        csv.ReadHeader();
        return true;
    }

    private InputDocument Document(CsvReader csv, Columns places, long number, string text)
    {
        DocumentName name = Cell(csv, places.Id) is { } id
            ? new DocumentName(id)
            : new DocumentName(number.ToString(CultureInfo.InvariantCulture), IsNumber: true);
        DateOnly? day = null;
        if (Cell(csv, places.Date) is { } date)
        {
            if (IsoDate.TryParse(date, out DateOnly read))
                day = read;
            else
                diagnostics.Report(file.MessageName, $"row {number}: '{date}' in {columns.Date} is no date; write it as YYYY-MM-DD");
        }
        string?[] kept = [.. places.Keep.Select(i => Cell(csv, i) is { } cell ? FileFacts.Json(cell) : null)];
        return new InputDocument(new DocumentInfo(name) { Path = file.Name, Kept = kept }, text, null) { ReferenceDate = day, Area = Cell(csv, places.Area) };
    }

    private static string? Cell(CsvReader csv, int column) => column >= 0 && column < csv.FieldCount && csv.GetString(column) is { Length: > 0 } cell ? cell : null;

    private Columns? Places(IReadOnlyList<string> headers)
    {
        int Place(string? name)
        {
            if (name is null)
                return -1;
            for (int i = 0; i < headers.Count; i++)
            {
                if (headers[i] == name)
                    return i;
            }
            diagnostics.Report(file.MessageName, $"has no column {name}; it has {string.Join(", ", headers)}");
            return -2;
        }

        var places = new Columns(Place(columns.Text), Place(columns.Id), Place(columns.Date), Place(columns.Area), [.. settings.Keep.Select(Place)]);
        return places.Text == -2 || places.Id == -2 || places.Date == -2 || places.Area == -2 || places.Keep.Contains(-2) ? null : places;
    }

    /// <summary>A step of the reader; what is no table is reported and ends it.</summary>
    private bool Try(Func<bool> step)
    {
        try
        {
            return step();
        }
        catch (CsvFormatException e)
        {
            diagnostics.Report(file.MessageName, "is no table that can be read: " + e.Message);
            return false;
        }
    }

    private sealed record Columns(int Text, int Id, int Date, int Area, int[] Keep);
}
