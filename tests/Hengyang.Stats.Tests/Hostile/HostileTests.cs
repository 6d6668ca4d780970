using System.Diagnostics;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Whatever the text: nothing throws, ranges lie within it, mentions ascend, and the cost is linear.</summary>
public sealed class HostileTests
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys];

    [Fact]
    public async Task Short_texts()
    {
        foreach (string text in HostileTexts.Short)
            await Invariants.AssertAll(text);
    }

    [Fact]
    public async Task Short_texts_in_pairs()
    {
        foreach (string first in HostileTexts.Short)
            foreach (string second in HostileTexts.Short)
                await Invariants.AssertAll(first + second);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_megabyte_is_read(string name) => Invariants.AssertMentions(HostileTexts.All[name](Megabyte));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Documents_and_segments(string name) =>
        await Invariants.AssertAll(HostileTexts.All[name](TextPieces.IsLong ? Megabyte : Megabyte / 6));

    [Fact]
    public async Task A_hundred_thousand_table_rows() =>
        await Invariants.AssertAll("主要指标（亿元）\n指标\t数值\t增长（%）\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"产值{i % 10}\t{i}.5\t{i % 7}.1\n")));

    /// <summary>
    /// Four times the text takes no more than eight times as long, with the least of several measurements on either side.
    /// Quadratic cost would make it sixteen.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_cost_is_linear(string name)
    {
        const int length = 24_000;
        string small = HostileTexts.All[name](length);
        string large = HostileTexts.All[name](4 * length);
        AssertLinear(small, large, static text => Invariants.AssertMentions(text));
        AssertLinear(small, large, static text => StatisticsDocument.Parse(text, Invariants.Options));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_document_allocates_is_linear(string name)
    {
        const int length = 24_000;
        long small = Allocated(HostileTexts.All[name](length));
        long large = Allocated(HostileTexts.All[name](4 * length));
        Assert.True(large <= (8 * small) + 200_000, $"{small} bytes for {length} characters, {large} for four times as many");
    }

    private static void AssertLinear(string small, string large, Action<string> read)
    {
        const int attempts = 5;
        double ratio = 0;
        for (int attempt = 0; attempt < attempts; attempt++)
        {
            ratio = Time(large, read) / Time(small, read);
            if (ratio <= 8)
                return;
        }

        Assert.Fail($"four times the text took {ratio:F1} times as long");
    }

    private static double Time(string text, Action<string> read)
    {
        double least = double.MaxValue;
        for (int i = 0; i < 3; i++)
        {
            long start = Stopwatch.GetTimestamp();
            read(text);
            least = Math.Min(least, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Math.Max(least, 0.05);
    }

    private static long Allocated(string text)
    {
        StatisticsDocument.Parse(text, Invariants.Options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatisticsDocument.Parse(text, Invariants.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
