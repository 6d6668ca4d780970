using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class HabitTests
{
    private const string Text = "2023年3月，云津市出口2亿元，同比增长9%。";

    [Theory]
    [InlineData("-f csv -t quantity", "--format csv --types quantity")]
    [InlineData("-f CSV -t Quantity", "--format csv --types quantity")]
    [InlineData("-j 1", "--jobs 1")]
    [InlineData("-d 2023-12-20", "--reference-date 2023-12-20")]
    [InlineData("-i lines", "--input lines")]
    public async Task Short_options_and_other_cases_are_the_same(string one, string other)
    {
        ToolRun run = await ToolRun.Reading(Text, ["extract", .. one.Split(' ')]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(await ToolRun.Reading(Text, ["extract", .. other.Split(' ')]), run);
    }

    [Theory]
    [InlineData("--version")]
    [InlineData("-V")]
    [InlineData("extract --version")]
    public async Task The_version_names_the_commit(string arguments) =>
        Assert.Matches(@"^\d+\.\d+\.\d+[^\n]*\n$", (await ToolRun.Of(arguments.Split(' '))).Output);

    [Fact]
    public async Task Help_is_a_command_too()
    {
        Assert.Equal((await ToolRun.Of("extract", "--help")).Output, (await ToolRun.Of("help", "extract")).Output);
        Assert.Equal((await ToolRun.Of("--help")).Output, (await ToolRun.Of("help")).Output);
    }

    [Theory]
    [InlineData("bash", "complete -o filenames -F _hengyang_stats hengyang-stats")]
    [InlineData("bash", "'extract --format'|'extract -f') words='ndjson csv tsv parquet")]
    [InlineData("zsh", "bashcompinit")]
    [InlineData("fish", "-l format")]
    public async Task Completions_know_the_options_and_their_words(string shell, string part) =>
        Assert.Contains(part, (await ToolRun.Of("completion", shell)).Output, StringComparison.Ordinal);

    [Fact]
    public async Task Types_choose_what_is_written_and_change_nothing_of_what_is_read()
    {
        const string Estimate = "零售業總銷貨數量的臨時估計，較去年同月下跌46.7%。\n320";

        ToolRun both = await ToolRun.Reading(Estimate, "extract", "-t", "observation,number");
        ToolRun observations = await ToolRun.Reading(Estimate, "extract", "-t", "observation");

        Assert.Single(observations.Lines);
        Assert.Equal(observations.Lines, both.Lines.Where(static l => l.Contains("\"observation\"", StringComparison.Ordinal)));
        Assert.Contains(both.Objects, static o => o.GetProperty("type").GetString() == "number" && o.GetProperty("value").GetDecimal() == 320);
    }

    [Theory]
    [InlineData("ndjson", "type,indicator,period", "{\"type\":\"observation\",\"indicator\":\"出口\",\"period\":{")]
    [InlineData("csv", "indicator,value,begin", "indicator,value,begin\r\n出口,200000000,2023-03-01\r\n")]
    [InlineData("tsv", "value,indicator", "value\tindicator\r\n200000000\t出口\r\n")]
    [InlineData("csv", "line,column,sentence,value", "line,column,sentence,value\r\n1,12,2023年3月，云津市出口2亿元，同比增长9%。,200000000\r\n")]
    public async Task Columns_are_those_that_are_named(string format, string columns, string expected)
    {
        ToolRun run = await ToolRun.Reading(Text, "extract", "-t", "observation", "-f", format, "--columns", columns);

        Assert.StartsWith(expected, run.Output, StringComparison.Ordinal);
    }

    /// <summary>The hash is that of sha256sum for the file: printf 出口3元 | sha256sum.</summary>
    [Fact]
    public async Task The_hash_is_that_of_the_text()
    {
        ToolRun run = await ToolRun.Reading("出口3元", "extract", "-t", "quantity", "-f", "csv", "--columns", "hash");

        Assert.Equal("hash\r\n45209fa71bc4f0e3aff5cc8030270a0d3c789f47094232508de7adb27b20216b\r\n", run.Output);
    }

    [Fact]
    public async Task Columns_with_a_plus_come_besides_the_usual_ones()
    {
        ToolRun usual = await ToolRun.Reading("\n\n" + Text, "extract", "-f", "csv");
        ToolRun more = await ToolRun.Reading("\n\n" + Text, "extract", "-f", "csv", "--columns", "+line");

        Assert.Equal(usual.Lines[0].TrimEnd('\r').Split(',').Append("line").Order(), more.Lines[0].TrimEnd('\r').Split(',').Order());
        string[][] rows = CsvRows.Of(more.Output);
        Assert.All(rows[1..], row => Assert.Equal("3", row[Array.IndexOf(rows[0], "line")]));
    }

    [Fact]
    public async Task Raw_tables_have_the_text_as_it_is_and_no_header_when_none_is_wanted()
    {
        ToolRun run = await ToolRun.Reading("-7.8%", "extract", "-f", "csv", "--columns", "text", "--no-header", "--raw");

        Assert.All(run.Lines, static line => Assert.Equal("-7.8%", line.TrimEnd('\r')));
        Assert.NotEmpty(run.Lines);
    }

    [Theory]
    [InlineData(25_000_000, 100_000_000L, 60, "25.0 MB read, 25 % of 100.0 MB, 7 texts done, 0:03:00 left")]
    [InlineData(25_000_000, null, 60, "25.0 MB read, 7 texts done")]
    [InlineData(25_000_000, 20_000_000L, 60, "25.0 MB read, 7 texts done")]
    public void Progress_says_how_much_there_is_and_how_long_it_will_take(long bytes, long? total, int seconds, string expected) =>
        Assert.Equal(expected, Stats.Tool.Progress.Describe(bytes, 7, total, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public async Task The_manual_page_has_every_option()
    {
        string page = (await ToolRun.Of("help", "--man")).Output;

        Assert.StartsWith(".TH HENGYANG-STATS 1", page, StringComparison.Ordinal);
        Assert.Contains(".B \\-\\-reference\\-date, \\-d YYYY\\-MM\\-DD", page, StringComparison.Ordinal);
    }

    /// <summary>A table made by the words of the schema takes the CSV and knows numbers.</summary>
    [Theory]
    [InlineData("sqlite", "\"value\" NUMERIC,")]
    [InlineData("duckdb", "\"begin\" DATE,")]
    [InlineData("columns", "begin\tDay\tusual\tThe first day;")]
    public async Task The_schema_comes_in_the_words_of_databases(string form, string part) =>
        Assert.Contains(part, (await ToolRun.Of("schema", "--as", form)).Output, StringComparison.Ordinal);
}
