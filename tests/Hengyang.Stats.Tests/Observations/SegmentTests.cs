using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>A text that comes as a stream is read in segments, which say together what the whole text says.</summary>
public sealed class SegmentTests
{
    private const int Length = 400_000;

    [Theory]
    [InlineData("blank lines", "2023年全市出口3.25亿元，同比增长4.1%。其中，进口2亿元。\n\n")]
    [InlineData("lines", "2023年全市出口3.25亿元，同比增长4.1%。其中，进口2亿元。\n")]
    [InlineData("carriage returns", "2023年全市出口3.25亿元，同比增长4.1%。\r\n\r\n")]
    [InlineData("wrapped in the middle of a number and of a word", "初步核算，2023年全市实现地区生产总值一千二百三十亿元，同比增长12.\n5%，其中第一产业增加值三百亿元，社会消费品零售总\n额400亿元，增长5%。全年接待游客3000万人次，旅游收入20亿元，分别增长1%、2%\n，城镇居民人均可支配收入4万元。\n")]
    [InlineData("one paragraph", "2023年全市出口3.25亿元，同比增长4.1%。其中，进口2亿元；")]
    [InlineData("broken off by columns", "2023年全市出口3.25亿元，同比增长4.1%，其中进口2亿元，增长百分之三，社会消费品零售总额400亿元，增长百分之五，城镇居民人均可\n\n支配收入4万元。\n\n")]
    [InlineData("rows of a table", "钢材\t10.5\t4\n水泥\t20\t-5\n其中：白水泥\t3\t1\n— — —\t…\n")]
    [InlineData("rows with strokes", "| 钢材 | 10.5 | 4 |\n| 水泥 | 20 | -5 |\n")]
    public async Task Segments_say_what_the_whole_says(string name, string part)
    {
        string head = name.StartsWith("rows", StringComparison.Ordinal) ? "项目\t2023年产量（万吨）\t比上年增长（%）\n" : "云津市2023年统计公报\n\n";
        if (name == "rows with strokes")
            head = "| 项目 | 2023年产量（万吨） | 比上年增长（%） |\n|---|---|---|\n";
        // the cut falls on another character of the part each time
        for (int shift = 0; shift < 3; shift++)
        {
            string text = head + new string('甲', shift * 17) + "\n\n"[..(shift == 0 ? 0 : 2)] + (shift == 0 ? string.Empty : head)
                + string.Concat(Enumerable.Repeat(part, Length / part.Length)) + "\n\n2024年进口5元。\n";

            StatisticsDocument whole = StatisticsDocument.Parse(text);
            List<StatisticsDocument> segments = await SegmentsAsync(text);

            Assert.True(segments.Count > 3, "read as a whole");
            Assert.True(whole.Observations.Count > 1000, "little was read");
            Assert.Equal(text, string.Concat(segments.Select(s => s.Text)));
            Assert.Equal(whole.Mentions.Select(m => Told(whole, m)), segments.SelectMany(s => s.Mentions.Select(m => Told(s, m))));
            Assert.Equal(whole.Observations.Select(o => Told(whole, o)), segments.SelectMany(s => s.Observations.Select(o => Told(s, o))));
            Assert.Equal(whole.Warnings.Select(w => w.Range.Start + whole.Offset), segments.SelectMany(s => s.Warnings.Select(w => w.Range.Start + s.Offset)));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("出口3元。")]
    [InlineData("\uFEFF出口3元。")]
    public async Task A_short_text_is_one_segment(string text)
    {
        StatisticsDocument segment = Assert.Single(await SegmentsAsync(text));

        Assert.Equal((text, 0L), (segment.Text, segment.Offset));
        Assert.Equal(text.Length > 3 ? 1 : 0, segment.Observations.Count);
    }

    [Theory]
    [InlineData("甲")]
    [InlineData("中文没有句号")]
    [InlineData("\U00020000")]
    [InlineData("万")]
    [InlineData("\t")]
    [InlineData("　")]
    public async Task A_text_without_any_end_is_cut_and_comes_back_whole(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, Length / part.Length));

        Assert.Equal(text, string.Concat((await SegmentsAsync(text)).Select(s => s.Text)));
    }

    [Fact]
    public async Task Observations_come_one_by_one_and_the_stream_stays_open()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes("\uFEFF2023年出口3元，增长5%。\n\n进口4元。"));
        List<string> indicators = [];
        await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, null, TestContext.Current.CancellationToken))
            indicators.Add(observation.Indicator);

        Assert.Equal(["出口", "进口"], indicators);
        Assert.True(stream.CanRead);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_between_two_observations()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("2023年出口3元。\n\n", 100_000))));
        using CancellationTokenSource source = new();
        int seen = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, null, source.Token))
            {
                seen++;
                await source.CancelAsync();
            }
        });

        Assert.InRange(seen, 1, 99_999);
    }

    private static async Task<List<StatisticsDocument>> SegmentsAsync(string text)
    {
        List<StatisticsDocument> segments = [];
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new StringReader(text), null, TestContext.Current.CancellationToken))
            segments.Add(segment);
        return segments;
    }

    private static string Told(StatisticsDocument document, Mention mention)
    {
        mention.TryGetQuantity(out Quantity quantity);
        mention.TryGetChange(out PercentageChange change);
        mention.TryGetPeriod(out DateRange period);
        return $"{document.Offset + mention.Range.Start}+{mention.Range.Length} {mention.Kind} {quantity} {change} {period}";
    }

    private static string Told(StatisticsDocument document, Observation o) =>
        $"{document.Offset + o.Range.Start}+{o.Range.Length} {o.Indicator} {o.Value} {o.Period} {o.Area} {o.Parent} {string.Join(' ', o.Changes)} {o.Rank}";
}
