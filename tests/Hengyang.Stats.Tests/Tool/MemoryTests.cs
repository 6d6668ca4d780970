using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>What is alive in the process can be measured only while no other test runs.</summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public sealed class MemoryTests
{
    private const int Megabyte = TestStreams.Megabyte;

    [Fact]
    public async Task A_long_run_keeps_its_memory_small()
    {
        // Five times the text must not keep more alive: what is alive is looked at in the middle of the run. The first
        // run only fills the tables and pools that live as long as the process.
        await AliveAsync(2 * Megabyte);
        long small = await AliveAsync(2 * Megabyte);
        long large = await AliveAsync(10 * Megabyte);

        Assert.True(large < small + 2 * Megabyte, $"{small} bytes were alive in the short run, {large} in the long one");

        static async Task<long> AliveAsync(int size)
        {
            using var input = new EndlessStream("全市出口3.25亿元，同比增长4.1%。\n\n", size);
            using var output = new WatchedStream(() => 0);
            long alive = 0;
            input.BeforeEnd = () => alive = GC.GetTotalMemory(forceFullCollection: true);
            await ToolRun.With(input, output, "extract");
            return alive;
        }
    }
}
