using System.Text;

namespace Hengyang.Stats.Tool.Output.Fields;

/// <summary>A CREATE TABLE for the CSV.</summary>
internal static class TableSchema
{
    internal static string Text(string table, bool isSqlite)
    {
        FlatColumn[] columns = [.. ColumnChoice.AllColumns.Where(static c => !c.OnRequest)];
        var text = new StringBuilder($"CREATE TABLE {Name(table)} (\n");
        for (int i = 0; i < columns.Length; i++)
            text.Append($"  {Name(columns[i].Name)} {TypeOf(columns[i].Type, isSqlite)}{(i < columns.Length - 1 ? "," : "")}\n");
        return text.Append(");\n").ToString();
    }

    private static string Name(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>SQLite has no decimals: NUMERIC keeps whole numbers whole and the rest as near as a double is.</summary>
    private static string TypeOf(FieldType type, bool isSqlite) => type switch
    {
        FieldType.Number => isSqlite ? "NUMERIC" : "DECIMAL(38, 10)",
        FieldType.Whole => isSqlite ? "INTEGER" : "BIGINT",
        FieldType.Truth => isSqlite ? "TEXT" : "BOOLEAN",
        FieldType.Day => isSqlite ? "TEXT" : "DATE",
        _ => isSqlite ? "TEXT" : "VARCHAR",
    };
}
