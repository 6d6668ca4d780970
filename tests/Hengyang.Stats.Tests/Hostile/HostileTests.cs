using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>Whatever the text: nothing throws, ranges lie within it, mentions ascend, and memory is linear; steps are counted in Speed/.</summary>
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
        await Invariants.AssertAll(HostileTexts.All[name](TestCases.IsLong ? Megabyte : Megabyte / 7));

    [Fact]
    public async Task A_hundred_thousand_table_rows() =>
        await Invariants.AssertAll("主要指标（亿元）\n指标\t数值\t增长（%）\n" + string.Concat(Enumerable.Range(0, 100_000).Select(i => $"产值{i % 10}\t{i}.5\t{i % 7}.1\n")));

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_document_allocates_is_linear(string name)
    {
        const int length = 24_000;
        long small = Allocated(HostileTexts.All[name](length));
        long large = Allocated(HostileTexts.All[name](4 * length));
        Assert.True(large <= (8 * small) + 200_000, $"{small} bytes for {length} characters, {large} for four times as many");
    }

    /// <summary>What reading needs is kept by the thread, though several readers need it at the same time.</summary>
    [Theory]
    [InlineData("", 3_000)]
    [InlineData("全市出口3.25亿元，同比增长4.1%。", 6_000)]
    public void A_short_document_allocates_what_it_gives_out(string text, int most)
    {
        StatisticsDocument.Parse(text, Invariants.Options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            StatisticsDocument.Parse(text, Invariants.Options);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / 100, 0, most);
    }

    /// <summary>So many mentions that the lists which are kept for the next text are given up: what a text needs is seen from an empty start.</summary>
    private static readonly string ManyMentions = string.Concat(Enumerable.Repeat("3吨，", 20_000));

    private static long Allocated(string text)
    {
        StatisticsDocument.Parse(text, Invariants.Options);
        StatisticsDocument.Parse(ManyMentions, Invariants.Options);
        long before = GC.GetAllocatedBytesForCurrentThread();
        StatisticsDocument.Parse(text, Invariants.Options);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
