using System.CommandLine;
using System.Text;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>schema</c>: what the output of extract looks like, for programs: JSON Schema, or a table to load it into.</summary>
internal static class SchemaCommand
{
    private static readonly string[] Forms = ["json", "sqlite", "duckdb", "columns"];

    internal static Command Build(ToolConsole console)
    {
        Option<string> form = CommonOptions.Choice(
            "--as", "The JSON Schema of the NDJSON, a CREATE TABLE for the CSV in the words of SQLite or DuckDB, or the columns with what they say.", Forms, "json");
        var table = new Option<string>("--table") { Description = "The name of the table.", HelpName = "NAME", DefaultValueFactory = _ => "observations" };
        var command = new Command("schema", "Prints the schema of what extract writes.") { form, table };
        command.SetAction(arguments =>
        {
            string text = arguments.GetValue(form)!.ToUpperInvariant() switch
            {
                "JSON" => LinesSchema.Text(),
                "COLUMNS" => string.Concat(ColumnChoice.AllColumns.Select(static c => $"{c.Name}\t{c.Type}\t{(c.OnRequest ? "on request" : "usual")}\t{c.What}\n")),
                { } sql => TableSchema.Text(arguments.GetValue(table)!, isSqlite: sql == "SQLITE"),
            };
            console.Out.Write(Encoding.UTF8.GetBytes(text));
            console.Out.Flush();
            return ExitCode.Ok;
        });
        return command;
    }
}
