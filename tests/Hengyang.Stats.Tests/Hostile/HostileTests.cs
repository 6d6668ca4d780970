using System.Diagnostics;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Whatever the text: nothing throws, ranges lie within it, mentions ascend, and the cost is linear.</summary>
public sealed class HostileTests
{
    private const int Megabyte = 1 << 20;

    public static TheoryData<string> Names => [.. HostileTexts.All.Keys.Where(name => name != QuadraticParts)];

    /// <summary>Each 其中出口 is a part of the one before it, so that Plausibility.CheckParts runs over all that follow.</summary>
    private const string QuadraticParts = "其中";

    [Fact(Skip = "Plausibility.CheckParts is quadratic")]
    public async Task Parts_of_parts()
    {
        The_cost_is_linear(QuadraticParts);
        await Documents_and_segments(QuadraticParts);
    }

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
        await Invariants.AssertAll(HostileTexts.All[name](TextPieces.IsLong ? Megabyte : Megabyte / 7));

    [Fact]
    public async Task A_hundred_thousand_table_rows() =>
        await Invariants.AssertAll("主要指标（亿元）\n指标\t数值\t增长（%）\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"产值{i % 10}\t{i}.5\t{i % 7}.1\n")));

    /// <summary>Four times the text takes no more than eight times as long, at the least of some attempts; quadratic cost would make it sixteen.</summary>
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
        // the machine has other work too: one quiet moment is enough
        const int attempts = 6;
        double least = double.MaxValue;
        for (int attempt = 0; attempt < attempts && least > 8; attempt++)
        {
            double before = Time(small, read);
            least = Math.Min(least, Time(large, read) / before);
        }

        Assert.True(least <= 8, $"four times the text took {least:F1} times as long");
    }

    private static double Time(string text, Action<string> read)
    {
        long start = Stopwatch.GetTimestamp();
        read(text);
        return Math.Max(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0.1);
    }

    private static long Allocated(string text)
    {
        StatisticsDocument.Parse(text, Invariants.Options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatisticsDocument.Parse(text, Invariants.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
