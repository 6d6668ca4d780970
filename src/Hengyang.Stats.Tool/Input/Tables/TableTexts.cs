using System.Globalization;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Reads a table of texts, a row for each.</summary>
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
        TextTable? opened = null;
        if (!Try(() => (opened = TextTable.Open(file, settings, context)) is not null))
            yield break;
        using TextTable table = opened!;
        if (Places(table.Headers) is not { } places || !Try(() => Choose(table, places)))
            yield break;

        long number = rowsBefore;
        var texts = new List<InputDocument>();
        int size = 0;
        while (Try(table.Read))
        {
            string text = table.Cell(places.Text) ?? string.Empty;
            texts.Add(Document(table, places, ++number, text));
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

    private static bool Choose(TextTable table, Columns places)
    {
        table.Choose([.. new[] { places.Text, places.Id, places.Date, places.Area }.Concat(places.Keep).Where(static c => c >= 0).Distinct()]);
        return true;
    }

    private InputDocument Document(TextTable table, Columns places, long number, string text)
    {
        DocumentName name = table.Cell(places.Id) is { } id
            ? new DocumentName(id)
            : new DocumentName(number.ToString(CultureInfo.InvariantCulture), IsNumber: true);
        DateOnly? day = null;
        if (table.Cell(places.Date) is { } date)
        {
            // a column of points in time has its day in front
            if (IsoDate.TryParse(date is [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] ? date[..10] : date, out DateOnly read))
                day = read;
            else
                diagnostics.Report(file.MessageName, $"row {number}: '{date}' in {columns.Date} is no date; write it as YYYY-MM-DD");
        }
        string?[] kept = [.. places.Keep.Select(table.Json)];
        return new InputDocument(new DocumentInfo(name) { Path = file.Name, Kept = kept }, text, null) { ReferenceDate = day, Area = table.Cell(places.Area) };
    }

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
        catch (TableFormatException e)
        {
            diagnostics.Report(file.MessageName, "is no table that can be read: " + e.Message);
            return false;
        }
    }

    private sealed record Columns(int Text, int Id, int Date, int Area, int[] Keep);
}
