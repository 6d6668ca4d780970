using Xunit;

namespace Hengyang.Stats.Tests.Tool;

public sealed class SampleTests
{
    [Fact]
    public async Task Without_arguments_the_sample_is_shown_as_a_plain_table()
    {
        ToolRun run = await ToolRun.Of();

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        Assert.DoesNotContain('\e', run.Output);
        Assert.Contains("| indicator", run.Output, StringComparison.Ordinal);
        Assert.Contains("地区生产总值", run.Output, StringComparison.Ordinal);
        Assert.Contains("2386.45亿", run.Output, StringComparison.Ordinal);
        Assert.Contains("hengyang-stats extract FILE", run.Output, StringComparison.Ordinal);
        Assert.All(run.Lines, line => Assert.True(line.Length <= 160, line));
    }
}
