using System.Globalization;
using CsvHelper;

namespace Hengyang.Stats.Tool.Input;

/// <summary>What a table says of the texts: a row for each, with the day, the area and whatever is to be kept.</summary>
internal sealed class Sidecar
{
    private static readonly string[] NameColumns = ["doc", "path", "file", "id"];
    private static readonly string[] DateColumns = ["referenceDate", "date"];

    private readonly Dictionary<string, string[]> _rows = new(StringComparer.Ordinal);
    private readonly string[] _headers;
    private readonly int _date;
    private readonly int _area;

    /// <summary>Reads the table.</summary>
    /// <param name="path">A file of comma- or, by its ending, tab-separated values with a header.</param>
    /// <exception cref="FormatException">It has no column that names the texts.</exception>
    internal Sidecar(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using CsvReader csv = CsvReader.Create(stream, new CsvReaderOptions { Separator = path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) ? '\t' : ',' }, leaveOpen: true);
        csv.ReadHeader();
        _headers = [.. csv.Headers];
        int name = IndexOf(NameColumns);
        if (name < 0)
            throw new FormatException($"has no column doc, path, file or id; it has {string.Join(", ", _headers)}");
        _date = IndexOf(DateColumns);
        _area = IndexOf(["area"]);
        while (csv.Read())
        {
            var row = new string[_headers.Length];
            for (int i = 0; i < row.Length; i++)
                row[i] = i < csv.FieldCount ? csv.GetString(i) : string.Empty;
            if (_date >= 0 && row[_date].Length > 0 && !IsoDate.TryParse(row[_date], out _))
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"has '{row[_date]}' as the day of {row[name]}: give it as YYYY-MM-DD"));
            _rows[row[name]] = row;
        }
    }

    /// <summary>Whether it has a column of this name.</summary>
    internal bool Has(string column) => Array.IndexOf(_headers, column) >= 0;

    /// <summary>The day of a text, or null.</summary>
    internal DateOnly? Day(string document, string path) =>
        Cell(document, path, _date) is { } text && IsoDate.TryParse(text, out DateOnly day) ? day : null;

    /// <summary>The area of a text, or null.</summary>
    internal string? Area(string document, string path) => Cell(document, path, _area);

    /// <summary>A cell of the row of a text, or null.</summary>
    internal string? Cell(string document, string path, string column) => Cell(document, path, Array.IndexOf(_headers, column));

    private string? Cell(string document, string path, int column) =>
        column >= 0 && (_rows.TryGetValue(document, out string[]? row) || _rows.TryGetValue(path, out row) || _rows.TryGetValue(Path.GetFileName(path), out row))
            && row[column] is { Length: > 0 } cell ? cell : null;

    private int IndexOf(string[] names) => names.Select(n => Array.IndexOf(_headers, n)).FirstOrDefault(static i => i >= 0, -1);
}
