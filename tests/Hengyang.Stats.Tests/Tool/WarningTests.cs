using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class WarningTests
{
    [Fact]
    public async Task A_warning_names_its_text_and_place_and_is_no_failure()
    {
        using var folder = new TemporaryFolder();
        ToolRun run = await ToolRun.Of("extract", folder.Write("a.txt", "2023年，税收占比为120%。"));

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("hengyang-stats: a.txt: warning at 6: a share of more than 100 %: 税收占比为120%\n", run.Error);
    }

    [Fact]
    public async Task Without_observations_there_is_nothing_to_warn_of()
    {
        Assert.Empty((await ToolRun.Reading("2023年，税收占比为120%。", "extract", "--types", "quantity")).Error);
    }

    [Fact]
    public async Task A_terminal_obeys_nothing_that_stands_in_a_text()
    {
        ToolRun run = await ToolRun.Reading("2023年，税收占比\u001B[31m为120%。税收占比为\n120%。", "extract");

        Assert.DoesNotContain('\u001B', run.Error);
        Assert.All(run.ErrorLines, line => Assert.StartsWith("hengyang-stats: -: warning at ", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Many_warnings_do_not_fill_the_screen()
    {
        ToolRun run = await ToolRun.Reading(string.Concat(Enumerable.Repeat("税收占比为120%。\n", 100)), "extract");

        Assert.Equal(21, run.ErrorLines.Length);
        Assert.Equal("hengyang-stats: -: and 80 more warnings", run.ErrorLines[^1]);
    }
}
