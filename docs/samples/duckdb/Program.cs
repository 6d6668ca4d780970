using DuckDB.NET.Data;
using Hengyang.Stats;

// SQL over a folder of texts, without a file in between:
//
//   dotnet run --project docs/samples/duckdb -- "SELECT area, indicator, value FROM observations('texts') WHERE unit = '元'"
//
// observations(folder) is a table function: it reads the .txt files of the folder with the library as the query asks for rows.
if (args is not [{ } sql])
{
    Console.Error.WriteLine("Give one query, such as \"SELECT * FROM observations('texts') LIMIT 10\".");
    return 2;
}

using var connection = new DuckDBConnection("Data Source=:memory:");
connection.Open();
connection.RegisterTableFunction<string>(
    "observations",
    parameters => new TableFunction(Columns.All, Rows(parameters[0].GetValue<string>())),
    Columns.Write);

using DuckDBCommand command = connection.CreateCommand();
command.CommandText = sql;
using DuckDBDataReader reader = command.ExecuteReader();
Console.WriteLine(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)));
while (reader.Read())
    Console.WriteLine(string.Join('\t', Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? "" : Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
return 0;

static IEnumerable<Row> Rows(string folder)
{
    foreach (string file in Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal))
    {
        foreach (Observation observation in StatisticsDocument.Parse(File.ReadAllText(file)).Observations)
            yield return new Row(Path.GetFileName(file), observation);
    }
}

internal sealed record Row(string Doc, Observation Observation);

/// <summary>The columns of the table function, and where their values come from.</summary>
internal static class Columns
{
    internal static IReadOnlyList<ColumnInfo> All { get; } =
    [
        new("doc", typeof(string)), new("start", typeof(int)), new("indicator", typeof(string)), new("value", typeof(decimal)), new("unit", typeof(string)),
        new("area", typeof(string)), new("begin", typeof(DateOnly)), new("end", typeof(DateOnly)), new("growth", typeof(decimal)), new("basis", typeof(string)),
    ];

    internal static void Write(object? item, DuckDB.NET.Data.DataChunk.Writer.IDuckDBDataWriter[] cells, ulong row)
    {
        (string doc, Observation o) = ((Row)item!).Doc is { } name ? (name, ((Row)item).Observation) : default;
        PercentageChange? change = o.Changes.Count > 0 ? o.Changes[0] : null;
        cells[0].WriteValue(doc, row);
        cells[1].WriteValue(o.Range.Start, row);
        cells[2].WriteValue(o.Indicator, row);
        WriteCell(cells[3], o.Value?.Value, row);
        cells[4].WriteValue(o.Value?.Unit.Name, row);
        cells[5].WriteValue(o.Area, row);
        WriteCell(cells[6], o.Period?.Begin, row);
        WriteCell(cells[7], o.Period?.End, row);
        WriteCell(cells[8], change?.Factor is { } factor ? (factor - 1) * 100 : default(decimal?), row);
        cells[9].WriteValue(change?.Basis.ToString(), row);
    }

    private static void WriteCell<T>(DuckDB.NET.Data.DataChunk.Writer.IDuckDBDataWriter cell, T? value, ulong row)
        where T : struct
    {
        if (value is { } known)
            cell.WriteValue(known, row);
        else
            cell.WriteNull(row);
    }
}
