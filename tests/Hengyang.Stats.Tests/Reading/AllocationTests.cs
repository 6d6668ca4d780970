using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>Once a thread has read a text, reading allocates nothing.</summary>
public sealed class AllocationTests
{
    private static readonly string Text = string.Concat(Enumerable.Repeat(
        GoldenTexts.Bulletin.Replace("，排全省第三", "", StringComparison.Ordinal) + "\n\n" + GoldenTexts.Social + "\n\n指标\t数值\n产值\t12.5\n居民\t3.1\n\n" + string.Concat(Enumerable.Repeat("增长5.2%、", 400)) + "\n\n", 40));

    [Fact]
    public void Reading_characters_allocates_nothing() => AssertAllocatesNothing(() => Read(Text));

    [Fact]
    public void Reading_bytes_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Text);
        AssertAllocatesNothing(() => Read(utf8));
    }

    [Fact]
    public void Reading_broken_bytes_allocates_nothing()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(Text);
        for (int i = 100; i < utf8.Length; i += 997)
            utf8[i] = 0xFF;
        AssertAllocatesNothing(() => Read(utf8));
    }

    [Fact]
    public void Reading_ranks_allocates_nothing() => AssertAllocatesNothing(() => Read("总量排全省第三。位列全国第12位。"));

    [Fact]
    public void The_text_is_long_enough_to_say_something()
    {
        Assert.True(Encoding.UTF8.GetByteCount(Text) > 4 * 32 * 1024);
        Assert.True(Read(Text) > 15_000);
    }

    private static void AssertAllocatesNothing(Func<int> read)
    {
        int expected = read();
        int count = 0;
        Allocations.None(() => count = read(), calls: 1);
        Assert.Equal(expected, count);
    }

    private static int Read(ReadOnlySpan<char> text)
    {
        int count = 0;
        using var reader = new StatisticsReader(text, GoldenTexts.Options);
        while (reader.Read())
            count++;
        return count;
    }

    private static int Read(ReadOnlySpan<byte> utf8)
    {
        int count = 0;
        using var reader = new StatisticsReader(utf8, GoldenTexts.Options);
        while (reader.Read())
            count++;
        return count;
    }
}
