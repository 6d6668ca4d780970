using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class ArgumentTests
{
    [Theory]
    [InlineData("summarise", "extract, parse, format, schema, completion, help")]
    [InlineData("report.txt", "extract FILE")]
    [InlineData("extract --colour", "--input, --reference-date, --date-pattern, --area, --area-pattern, --sidecar, --encoding, --recursive, ")]
    [InlineData("extract --input lines --emit-text a", "--input text and html")]
    [InlineData("extract --input yaml", "text, html, lines, ndjson or table")]
    [InlineData("extract -j 0", "give a number from 1 to 256")]
    [InlineData("extract --threads many", "give a number from 1 to 256")]
    [InlineData("extract --unit-mult 3", "written or thousands")]
    [InlineData("extract --format xml", "ndjson, csv, tsv, parquet, sdmx-csv or html")]
    [InlineData("extract --formt csv", "'--formt' is no option of this command (did you mean --format?)")]
    [InlineData("extract --format cvs", "did you mean csv?")]
    [InlineData("extract --columns indicater", "did you mean indicator?")]
    [InlineData("extract --format csv --columns period", "csv has type, doc, start")]
    [InlineData("extract --format html --columns text", "--columns is for ndjson, csv, tsv and parquet")]
    [InlineData("extrct", "did you mean extract?")]
    [InlineData("extract --id-column id", "needs --text-column")]
    [InlineData("extract --keep doc", "a field of that name already")]
    [InlineData("extract --shard 1G", "--shard needs --output")]
    [InlineData("extract --shard 10 -o a", "at least 64K")]
    [InlineData("extract --resume", "--resume needs --output FILE")]
    [InlineData("extract --ends --format csv", "--ends is for ndjson")]
    [InlineData("extract --date-pattern news-*", "in braces")]
    [InlineData("extract --date-pattern news-{MMdd}", "in braces")]
    [InlineData("extract --area-pattern {city}", "the word area in braces")]
    [InlineData("extract --sidecar missing.tsv", "cannot be read")]
    [InlineData("extract --fail-on note", "never, error or warning")]
    [InlineData("extract --null", "--files-from")]
    [InlineData("completion tcsh", "bash, zsh or fish")]
    [InlineData("extract --types quantity,unit", "quantity, change, period, rank, observation or number")]
    [InlineData("extract --types ,", "quantity, change, period, rank, observation or number")]
    [InlineData("extract --format sdmx-csv --types quantity", "observations only")]
    [InlineData("extract --aspects wish", "actual, forecast or target")]
    [InlineData("extract --min-confidence 2", "a number from 0 to 1")]
    [InlineData("extract --min-confidence sure", "a number from 0 to 1")]
    [InlineData("extract --reference-date 20.12.2023", "YYYY-MM-DD, such as 2023-12-20")]
    [InlineData("extract --reference-date 2023-02-30", "YYYY-MM-DD")]
    [InlineData("extract --format", "ndjson|csv")]
    [InlineData("parse", "number|quantity|change|period|rank")]
    [InlineData("parse --as observation", "number, quantity, change, period or rank")]
    [InlineData("parse --as period --reference-date soon", "YYYY-MM-DD")]
    [InlineData("format", "lower|upper|amount|short")]
    [InlineData("format --as roman", "lower, upper, amount or short")]
    public async Task Wrong_arguments_end_with_2_and_say_what_is_right(string arguments, string right)
    {
        ToolRun run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(right, run.Error, StringComparison.Ordinal);
        Assert.Contains("--help", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }

    [Theory]
    [InlineData("--help", "extract")]
    [InlineData("-h", "parse")]
    [InlineData("extract --help", "--reference-date")]
    [InlineData("parse --help", "--as")]
    [InlineData("format --help", "--as")]
    [InlineData("extract --input nonsense --help", "--input")]
    public async Task Help_is_there_at_every_level(string arguments, string expected)
    {
        ToolRun run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("hengyang-stats", run.Output, StringComparison.Ordinal);
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task Version_is_that_of_the_package()
    {
        ToolRun run = await ToolRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }

    [Fact]
    public async Task A_name_that_begins_with_an_at_sign_is_no_response_file()
    {
        ToolRun run = await ToolRun.Of("extract", "@texts");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("@texts: no such file", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "hengyang-stats extract bulletin.txt")]
    [InlineData("extract --help", "--format csv > observations.csv")]
    [InlineData("extract -h", "[default: quantity,change,period,rank,observation]")]
    [InlineData("parse --help", "parse --as number")]
    [InlineData("format --help", "format --as amount")]
    public async Task Help_ends_with_examples_that_can_be_run(string arguments, string part)
    {
        ToolRun run = await ToolRun.Of(arguments.Split(' '));

        Assert.Equal((0, string.Empty), (run.ExitCode, run.Error));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        string[] examples = run.Output[run.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..];
        foreach (string example in examples)
        {
            string[] words = example[example.IndexOf("hengyang-stats", StringComparison.Ordinal)..].Split(" > ")[0].Split(' ', StringSplitOptions.TrimEntries)[1..];
            // every file that an example names is missing here, and that is all that is wrong
            ToolRun shown = await ToolRun.Of(words);
            Assert.True(shown.ExitCode == 0 || shown.ErrorLines.All(l => l.EndsWith("no such file", StringComparison.Ordinal)), example + shown.Error);
        }
    }
}
