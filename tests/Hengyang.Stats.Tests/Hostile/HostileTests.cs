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
        await Invariants.AssertAll(HostileTexts.All[name](TextPieces.IsLong ? Megabyte : Megabyte / 7));

    [Fact]
    public async Task A_hundred_thousand_table_rows() =>
        await Invariants.AssertAll("主要指标（亿元）\n指标\t数值\t增长（%）\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"产值{i % 10}\t{i}.5\t{i % 7}.1\n")));

    /// <summary>
    /// A text takes as long as its four quarters do, which are measured together so that both stretches meet the same other
    /// work of the machine; quadratic cost would make it four times as long.
    /// </summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void The_cost_is_linear(string name)
    {
        const int length = 24_000;
        string quarter = HostileTexts.All[name](length);
        string whole = HostileTexts.All[name](4 * length);
        AssertLinear(quarter, whole, static text => Invariants.AssertMentions(text));
        AssertLinear(quarter, whole, static text => StatisticsDocument.Parse(text, Invariants.Options));
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

    private static void AssertLinear(string quarter, string whole, Action<string> read)
    {
        // one quiet moment is enough
        const int attempts = 8;
        double least = double.MaxValue;
        for (int attempt = 0; attempt < attempts && least > 2.5; attempt++)
        {
            double parts = Time(quarter, 4, read);
            least = Math.Min(least, Time(whole, 1, read) / parts);
        }

        Assert.True(least <= 2.5, $"the whole took {least:F1} times as long as its quarters");
    }

    private static double Time(string text, int times, Action<string> read)
    {
        long start = Stopwatch.GetTimestamp();
        for (int i = 0; i < times; i++)
            read(text);
        return Math.Max(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0.2);
    }

    private static long Allocated(string text)
    {
        StatisticsDocument.Parse(text, Invariants.Options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatisticsDocument.Parse(text, Invariants.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
