using Xunit;

namespace Hengyang.Stats.Tests.Reading;

/// <summary>Readers borrow a buffer of the thread: however they are copied, nested or disposed, none reads in another's.</summary>
public sealed class ReaderLifetimeTests
{
    private const string First = "产值增长5%，利润下降3%，税收12亿元。";
    private const string Second = "出口8亿元。进口7亿元。";

    [Fact]
    public void Foreach_gives_what_Read_gives()
    {
        List<TextRange> byForeach = [];
        foreach (Mention mention in new StatisticsReader(First))
            byForeach.Add(mention.Range);
        Assert.Equal([new(2, 4), new(9, 4), new(16, 4)], byForeach);

        List<TextRange> byRead = [];
        using var reader = new StatisticsReader(First);
        while (reader.Read())
            byRead.Add(reader.Current.Range);
        Assert.Equal(byForeach, byRead);
    }

    [Fact]
    public void A_reader_at_its_end_stays_there()
    {
        var reader = new StatisticsReader(Second);
        Assert.True(reader.Read());
        Assert.True(reader.Read());
        Assert.False(reader.Read());
        Assert.False(reader.Read());
        Assert.Equal(default, reader.Current.Range);
        reader.Dispose();
        reader.Dispose();
        Assert.False(reader.MoveNext());
    }

    [Fact]
    public void A_disposed_reader_reads_nothing_more()
    {
        var reader = new StatisticsReader(First);
        Assert.True(reader.Read());
        reader.Dispose();
        Assert.False(reader.Read());
        Assert.Equal(default, reader.Current.Range);
    }

    [Fact]
    public void Two_readers_at_once_do_not_disturb_each_other()
    {
        using var first = new StatisticsReader(First);
        using var second = new StatisticsReader(Second);
        Assert.True(first.Read());
        Assert.True(second.Read());
        Assert.Equal(new TextRange(2, 4), first.Current.Range);
        Assert.Equal(new TextRange(2, 3), second.Current.Range);
        Assert.True(first.Read());
        Assert.True(second.Read());
        Assert.Equal(new TextRange(9, 4), first.Current.Range);
        Assert.Equal(new TextRange(8, 3), second.Current.Range);
        Assert.False(second.Read());
        Assert.True(first.Read());
        Assert.Equal(new TextRange(16, 4), first.Current.Range);
    }

    [Fact]
    public void A_reader_within_the_loop_over_another()
    {
        int inner = 0;
        int outer = 0;
        foreach (Mention _ in new StatisticsReader(First))
        {
            outer++;
            foreach (Mention __ in new StatisticsReader(Second))
                inner++;
        }

        Assert.Equal(3, outer);
        Assert.Equal(6, inner);
    }

    [Fact]
    public void Disposing_a_copy_twice_does_not_give_the_buffer_of_another_reader_away()
    {
        // foreach reads with a copy and disposes it; the original is disposed again while another reader holds the buffer
        var original = new StatisticsReader(Second);
        foreach (Mention _ in original)
        {
        }

        using var holder = new StatisticsReader(First);
        Assert.True(holder.Read());
        original.Dispose();
        using var third = new StatisticsReader(Second);
        Assert.True(third.Read());
        Assert.True(holder.Read());
        Assert.Equal(new TextRange(9, 4), holder.Current.Range);
        Assert.True(third.Read());
        Assert.Equal(new TextRange(8, 3), third.Current.Range);
    }

    [Fact]
    public void A_copy_of_a_disposed_reader_does_not_read_on()
    {
        var original = new StatisticsReader(First);
        StatisticsReader copy = original;
        Assert.True(copy.Read());
        original.Dispose();
        using var holder = new StatisticsReader(Second);
        Assert.False(copy.Read());
        Assert.True(holder.Read());
        Assert.Equal(new TextRange(2, 3), holder.Current.Range);
    }

    [Fact]
    public void A_reader_that_was_never_given_a_text_reads_nothing()
    {
        StatisticsReader reader = default;
        Assert.False(reader.Read());
        reader.Dispose();
    }

    [Fact]
    public void Ten_megabytes()
    {
        const int sentences = 500_000;
        string text = string.Concat(Enumerable.Repeat("全市工业产值12.5亿元，同比增长5.2%。", sentences));
        Assert.True(text.Length >= 10_000_000);
        int count = 0;
        int lastEnd = 0;
        using var reader = new StatisticsReader(text);
        while (reader.Read())
        {
            count++;
            lastEnd = reader.Current.Range.End;
        }

        Assert.Equal(2 * sentences, count);
        Assert.Equal(text.Length - 1, lastEnd);
    }
}
