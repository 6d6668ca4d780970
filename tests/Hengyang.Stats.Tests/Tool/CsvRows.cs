using System.Text;
using CsvHelper;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>Reads tables back.</summary>
internal static class CsvRows
{
    /// <summary>All rows, the header first.</summary>
    internal static string[][] Of(string csv)
    {
        var rows = new List<string[]>();
        using CsvReader reader = CsvReader.Create(new MemoryStream(Encoding.UTF8.GetBytes(csv)), new CsvReaderOptions { HasHeader = false });
        while (reader.Read())
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader[i].ToString())]);
        return [.. rows];
    }

    /// <summary>Some columns of the rows behind the header, joined by strokes.</summary>
    internal static string[] Columns(string csv, string names)
    {
        string[][] rows = Of(csv);
        int[] columns = [.. names.Split(' ').Select(name => Array.IndexOf(rows[0], name))];
        return [.. rows[1..].Select(row => string.Join('|', columns.Select(i => row[i])))];
    }
}
