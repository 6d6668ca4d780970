using Xunit;

namespace Hengyang.Stats.Tests;

internal static class Allocations
{
    /// <summary>Runs an action until it is warm and asserts that it then allocates nothing.</summary>
    /// <param name="action">What is run.</param>
    /// <param name="calls">How often in one measurement: less for long work.</param>
    internal static void None(Action action, int calls = 20)
    {
        for (int i = 0; i < calls * 3; i++)
            action();
        // tiered compilation may allocate on this thread once in a while; one clean run of a few proves the point
        long least = long.MaxValue;
        for (int run = 0; run < 5 && least > 0; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < calls; i++)
                action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        Assert.Equal(0, least);
    }
}
