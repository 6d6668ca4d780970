using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class BatchTests
{
    /// <summary>One good line, one broken, one with a share of more than the whole.</summary>
    private const string Lines = "{\"id\":\"a\",\"text\":\"出口3元。\"}\n{broken\n{\"id\":\"c\",\"text\":\"占比为120%。\"}\n";

    [Theory]
    [InlineData("", 1, 2)]
    [InlineData("--quiet", 1, 0)]
    [InlineData("-q --fail-on never", 0, 0)]
    [InlineData("--fail-on never", 0, 2)]
    [InlineData("--fail-on warning", 1, 2)]
    public async Task The_exit_status_is_what_fail_on_says(string options, int status, int errorLines)
    {
        ToolRun run = await ToolRun.Reading(Lines, ["extract", "-i", "ndjson", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(status, run.ExitCode);
        Assert.Equal(errorLines, run.ErrorLines.Length);
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public async Task A_warning_alone_fails_only_when_it_is_asked_to(string failOn, int status)
    {
        ToolRun run = await ToolRun.Reading("占比为120%。", "extract", "--fail-on", failOn);

        Assert.Equal(status, run.ExitCode);
    }

    [Fact]
    public async Task The_counts_come_at_the_end_when_they_are_asked_for()
    {
        ToolRun run = await ToolRun.Reading(Lines, "extract", "-i", "ndjson", "-t", "quantity,observation", "--stats");

        Assert.Matches("^hengyang-stats: 2 texts, [0-9]+ lines, 1 warnings, 1 problems, [0-9.]+ s$", run.ErrorLines[^1]);
    }

    [Fact]
    public async Task Everything_that_is_reported_stands_in_the_errors_file()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "errors.ndjson");

        await ToolRun.Reading(Lines, "extract", "-i", "ndjson", "--errors", file, "-q");

        JsonElement[] errors = [.. File.ReadAllLines(file).Select(l => JsonDocument.Parse(l).RootElement)];
        Assert.Equal(["error", "warning"], errors.Select(e => e.GetProperty("kind").GetString()));
        Assert.Equal(["standard input", "c"], errors.Select(e => e.GetProperty("source").GetString()));
        Assert.Equal((2, 35), (errors[0].GetProperty("line").GetInt32(), errors[0].GetProperty("byte").GetInt32()));
        Assert.Equal("shareOverWhole", errors[1].GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_errors_file_has_also_what_the_screen_leaves_out()
    {
        using var folder = new TemporaryFolder();
        string file = Path.Combine(folder.Path, "errors.ndjson");

        ToolRun run = await ToolRun.Reading(string.Concat(Enumerable.Repeat("{\n", 50)), "extract", "-i", "ndjson", "--errors", file);

        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal(50, File.ReadAllLines(file).Length);
    }

    [Fact]
    public async Task Each_text_ends_with_a_line_also_one_that_says_nothing_or_is_broken()
    {
        JsonElement[] ends = (await ToolRun.Reading("{\"id\":\"a\",\"text\":\"没有数字\"}\n{broken\n{\"id\":\"c\",\"text\":\"出口3元，占比为120%。\"}\n", "extract", "-i", "ndjson", "--ends"))
            .Objects.Where(o => o.GetProperty("type").GetString() == "end").ToArray();

        Assert.Equal(["\"a\"", "2", "\"c\""], ends.Select(e => e.GetProperty("doc").GetRawText()));
        Assert.Equal([0, 1, 0], ends.Select(e => e.GetProperty("errors").GetInt32()));
        Assert.Equal([0, 0, 1], ends.Select(e => e.GetProperty("warnings").GetInt32()));
        Assert.Equal([0, 0, 2], ends.Select(e => e.GetProperty("observations").GetInt32()));
    }

    [Fact]
    public async Task A_worker_answers_a_line_before_the_next_one_comes()
    {
        using var output = new MemoryStream();
        long atSecond = 0;
        using var input = new ChainStream(
            "{\"id\":1,\"text\":\"没有数字\"}\n"u8.ToArray(),
            new EndlessStream("{\"id\":2,\"text\":\"出口3元\"}\n", 30) { Reading = () => atSecond = output.Length },
            []);

        (int exitCode, _) = await ToolRun.With(input, output, "extract", "--worker");

        Assert.Equal(0, exitCode);
        Assert.True(atSecond > 0, "the first line was not answered");
    }
}
