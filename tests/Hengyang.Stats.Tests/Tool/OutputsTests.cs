using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tool.Output;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>
/// All that the tool writes of the texts in <c>Outputs/texts.ndjson</c> in each format, byte for byte, with what it says on standard error:
/// <c>Outputs/*.txt</c>. HENGYANG_STATS_ACCEPT=1 writes them anew.
/// </summary>
public sealed class OutputsTests
{
    private static readonly string Folder = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Tool", "Outputs");

    [Theory]
    [InlineData("ndjson", "--stats")]
    [InlineData("ndjson-explained", "--explain", "--ends", "--types", "quantity,change,period,rank,observation,number")]
    [InlineData("ndjson-columns", "--columns", "+path,+line,+column,+sentence,+hash,+rule,+guards,+words,+reader")]
    [InlineData("csv", "--format", "csv")]
    [InlineData("csv-columns", "--format", "csv", "--raw", "--columns", "+line,+column,+sentence,+hash,+rule,+guards,+words", "--types", "quantity,change,period,rank,number")]
    [InlineData("csv-few", "--format", "csv", "--columns", "doc,start,indicator,value,unit", "--types", "observation", "--aspects", "actual,target", "--min-confidence", "0.8")]
    [InlineData("tsv", "--format", "tsv", "--no-header", "--types", "observation", "--unit-mult", "written")]
    [InlineData("sdmx", "--format", "sdmx-csv", "--aspects", "actual,forecast,target")]
    [InlineData("sdmx-thousands", "--format", "sdmx-csv", "--unit-mult", "thousands", "--raw", "--structure-id", "SNIE:DF(2.1)")]
    [InlineData("html", "--format", "html")]
    [InlineData("html-zh", "--format", "html", "--lang", "zh", "--types", "observation,change", "--aspects", "actual")]
    public async Task What_is_written_of_the_texts(string name, params string[] args)
    {
        byte[] input = await File.ReadAllBytesAsync(System.IO.Path.Combine(Folder, "texts.ndjson"), TestContext.Current.CancellationToken);
        ToolRun run = await ToolRun.Reading(input, ["extract", "--input", "ndjson", .. args]);
        await AssertWritten(name, Shown(run.Output) + "\n--- standard error, exit " + run.ExitCode + "\n" + Shown(run.Error));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema-columns", "--as", "columns")]
    [InlineData("schema-sqlite", "--as", "sqlite", "--table", "a \"table\"")]
    [InlineData("schema-duckdb", "--as", "duckdb")]
    public async Task The_schemas(string name, params string[] args)
    {
        ToolRun run = await ToolRun.Of(["schema", .. args]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        await AssertWritten(name, run.Output);
    }

    /// <summary>The tables for people.</summary>
    [Fact]
    public async Task The_tables_of_the_texts()
    {
        using var written = new MemoryStream();
        foreach (string line in await File.ReadAllLinesAsync(System.IO.Path.Combine(Folder, "texts.ndjson"), TestContext.Current.CancellationToken))
        {
            if (line.Contains("\"text\": \"", StringComparison.Ordinal))
                ObservationTable.Write(written, StatisticsDocument.Parse(JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!), isTerminal: false);
        }

        await AssertWritten("table", Shown(Encoding.UTF8.GetString(written.ToArray())));
    }

    /// <summary>In a terminal the lines are drawn.</summary>
    [Fact]
    public void A_table_in_a_terminal_has_round_corners()
    {
        using var written = new MemoryStream();
        ObservationTable.Write(written, StatisticsDocument.Parse("\n 2023年出口[A]3元。 \n 无"), isTerminal: true);
        string[] lines = Encoding.UTF8.GetString(written.ToArray()).Split('\n');
        Assert.Equal("2023年出口[A]3元。: 1 observations, 2 mentions in 19 characters.", lines[0]);
        Assert.StartsWith("╭", lines[1], StringComparison.Ordinal);
        Assert.EndsWith("╮", lines[1].TrimEnd(), StringComparison.Ordinal);
        Assert.StartsWith("│ 出口 ", lines[4], StringComparison.Ordinal);
    }

    private static async Task AssertWritten(string name, string written)
    {
        string path = System.IO.Path.Combine(Folder, name + ".txt");
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            await File.WriteAllTextAsync(path, written, TestContext.Current.CancellationToken);
        Assert.Equal((await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Split('\n'), written.Split('\n'));
    }

    /// <summary>What an editor or a checkout would change, by its number.</summary>
    private static string Shown(string text)
    {
        // of a page what is ours to write: style and script are files of their own
        for (int from = 0; text.IndexOf("<style", from, StringComparison.Ordinal) is >= 0 and int start || (start = text.IndexOf("<script", from, StringComparison.Ordinal)) >= 0; from = start + 8)
        {
            int end = text.IndexOf("</s", start, StringComparison.Ordinal);
            text = text[..(text.IndexOf('>', start) + 1)] + text[end..];
        }

        text = Regex.Replace(text, "problems, [0-9.]+ s", "problems, some s");
        text = Regex.Replace(text, "\\+[0-9a-f]{10}\\b", "+0123456789");
        // a copy of the sources without their history (the mutants' build) knows no revision
        text = Regex.Replace(text, "(\"reader\":\"[^\"+]+)\"", "$1+0123456789\"");
        text = Regex.Replace(text, "\"milliseconds\":[0-9]+", "\"milliseconds\":0");
        var shown = new StringBuilder();
        foreach (char c in text)
            shown.Append(c < ' ' && c is not ('\n' or '\t') ? $"\\u{(int)c:X4}" : c.ToString());
        return shown.ToString();
    }
}
