using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>The forms in which a text may come, and what of it is wanted.</summary>
public sealed class DocumentInputTests
{
    private const string Text = "云津市２０２３年公报\n\n2023年，全市出口3.25亿元，同比增长4.1%，排全省第一；𠀀村进口4元，占比为120%。\n\n项目\t产量（吨）\n钢材\t10\n水泥\t20\n";

    [Fact]
    public void UTF_8_gives_the_same_with_places_in_bytes()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Text);
        StatisticsDocument whole = StatisticsDocument.Parse(Text);
        StatisticsDocument document = StatisticsDocument.Parse(bytes.AsMemory());

        Assert.Equal(Text, document.Text);
        Assert.Equal(whole.Observations.Select(o => Text.Substring(o.Range.Start, o.Range.Length)), document.Observations.Select(o => Slice(bytes, o.Range)));
        Assert.Equal(whole.Observations.Select(o => (o.Indicator, o.Value, o.Period, o.Area, o.Rank)), document.Observations.Select(o => (o.Indicator, o.Value, o.Period, o.Area, o.Rank)));
        Assert.Equal(whole.Mentions.Select(m => Text.Substring(m.Range.Start, m.Range.Length)), document.Mentions.Select(m => Slice(bytes, m.Range)));
        Assert.Equal(["占比为120%"], document.Warnings.Select(w => Slice(bytes, w.Range)));
        Assert.Contains(document.Mentions, m => m.TryGetRank(bytes, out Rank rank) && rank.Scope == "全省");
        Assert.True(whole.Observations.Count >= 5);
    }

    [Fact]
    public void Bytes_that_are_no_UTF_8_keep_the_places_right()
    {
        byte[] bytes = [0xEF, 0xBB, 0xBF, 0xFF, .. "出口"u8, 0xE4, 0xBD, .. "。进口3元"u8, 0xF0, 0x90];
        StatisticsDocument document = StatisticsDocument.Parse(bytes.AsMemory());

        Assert.Equal("\uFEFF\uFFFD出口\uFFFD。进口3元\uFFFD", document.Text);
        Assert.Equal(["进口3元"], document.Observations.Select(o => Slice(bytes, o.Range)));
    }

    [Fact]
    public void A_part_of_a_string_and_an_array_are_read_alike()
    {
        string within = "前文。" + Text + "后文。";

        Assert.Same(Text, StatisticsDocument.Parse(Text.AsMemory()).Text);
        Assert.Equal(Text, StatisticsDocument.Parse(within.AsMemory(3, Text.Length)).Text);
        Assert.Equal(StatisticsDocument.Parse(Text).Observations.Count, StatisticsDocument.Parse(Text.ToCharArray().AsMemory()).Observations.Count);
        Assert.Empty(StatisticsDocument.Parse(ReadOnlyMemory<char>.Empty).Mentions);
        Assert.Empty(StatisticsDocument.Parse(ReadOnlyMemory<byte>.Empty).Mentions);
    }

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void What_is_not_wanted_is_left_out_and_the_rest_stays_as_it_is(bool mentions, bool observations)
    {
        StatisticsDocument whole = StatisticsDocument.Parse(Text);
        StatisticsDocument document = StatisticsDocument.Parse(Text, new StatisticsOptions { Mentions = mentions, Observations = observations });

        Assert.Equal(mentions ? whole.Mentions.Select(m => m.Range) : [], document.Mentions.Select(m => m.Range));
        Assert.Equal(observations ? whole.Observations.Select(o => o.Range) : [], document.Observations.Select(o => o.Range));
        Assert.Equal(observations ? 1 : 0, document.Warnings.Count);
    }

    private static string Slice(byte[] bytes, TextRange range) => Encoding.UTF8.GetString(bytes, range.Start, range.Length);
}
