using System.Text;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>Whole documents: what carries on from title to paragraph to sentence, tables, segments of a stream.</summary>
public sealed class DocumentTests
{
    private static readonly StatisticsOptions Spring = new() { ReferenceDate = new DateOnly(2023, 3, 20) };

    private const string Bulletin = """
        临江市2022年国民经济和社会发展统计公报

        一、综合

        初步核算，全年地区生产总值1250.6亿元，比上年增长5.1%。其中：第一产业增加值140.2亿元，增长3.6%；第二产业增加值520.1亿元，增长6.2%。
        年末常住人口312.5万人，比上年末减少1.2万人。

        二、农业

        全年粮食总产量180.5万吨，增长1.2%。油料产量12.3万吨，下降0.8%。
        2021年，我市蔬菜种植面积86万亩。

        """;

    private const string Table = """
        2023年1—11月主要经济指标
        单位：亿元
        指标	1—11月	同比增长（%）
        地区生产总值	420.7	5.2
        　　其中：工业	150.2	-3.1
        社会消费品零售总额	210.5	8.4

        """;

    [Fact]
    public void Tabs_within_prose_make_no_table()
    {
        const string text = "全市收入完成\t197亿元，为预算的99%，增长9%；支出\t101亿元，完成预算的95%。\n基金收入\t80亿元，为预算的98%；支出\t90亿元，为预算的97%。";

        Assert.Equal(["收入", "为预算", "支出", "完成预算", "基金收入", "为预算", "支出", "为预算"], StatisticsDocument.Parse(text).Observations.Select(o => o.Indicator));
    }

    [Fact]
    public void A_bulletin() => Assert.Equal(
        """
        地区生产总值 = 125060000000 元; 2022; @临江市; Increase 5.1 % YearOverYear x1.051
        第一产业增加值 = 14020000000 元; 2022; @临江市; Increase 3.6 % x1.036; of 地区生产总值
        第二产业增加值 = 52010000000 元; 2022; @临江市; Increase 6.2 % x1.062; of 地区生产总值
        常住人口 = 3125000 人; 2022-12-31 point; @临江市; Decrease 12000 人 SinceYearStart
        粮食总产量 = 1805000 吨; 2022; @临江市; Increase 1.2 % x1.012
        油料产量 = 123000 吨; 2022; @临江市; Decrease 0.8 % x0.992
        蔬菜种植面积 = 860000 亩; 2021; @临江市
        """.ReplaceLineEndings("\n"),
        ObservationTable.Of(Bulletin, Spring));

    [Fact]
    public void A_table() => Assert.Equal(
        """
        地区生产总值 = 42070000000 元; 2023-01/2023-11; Increase 5.2 % YearOverYear x1.052
        工业 = 15020000000 元; 2023-01/2023-11; Decrease 3.1 % YearOverYear x0.969; of 地区生产总值
        社会消费品零售总额 = 21050000000 元; 2023-01/2023-11; Increase 8.4 % YearOverYear x1.084
        """.ReplaceLineEndings("\n"),
        ObservationTable.Of(Table));

    [Fact]
    public void An_observation_covers_indicator_value_and_changes()
    {
        const string text = "2022年，全市实现出口额50.2亿元，同比增长15%，居全省第三位。";
        Observation observation = Assert.Single(StatisticsDocument.Parse(text, Spring).Observations);
        Assert.Equal("出口额50.2亿元，同比增长15%，居全省第三位", text.Substring(observation.Range.Start, observation.Range.Length));
    }

    [Fact]
    public void Lines_end_in_any_way()
    {
        string expected = ObservationTable.Of(Bulletin, Spring);
        foreach (string lineBreak in (string[])["\r\n", "\r"])
        {
            IEnumerable<string> lines = StatisticsDocument.Parse(Bulletin.ReplaceLineEndings(lineBreak), Spring).Observations.Select(ObservationTable.Line);
            Assert.Equal(expected, string.Join('\n', lines));
        }
    }

    [Fact]
    public async Task A_text_of_moderate_length_is_one_segment()
    {
        List<StatisticsDocument> segments = await Segments(Bulletin);
        StatisticsDocument only = Assert.Single(segments);
        Assert.Equal(Bulletin, only.Text);
        Assert.Equal(0, only.Offset);
    }

    [Fact]
    public async Task An_empty_stream_is_one_empty_segment() => Assert.Equal("", Assert.Single(await Segments("")).Text);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Segments_give_the_observations_of_the_whole(int paragraphBreaks)
    {
        var text = new StringBuilder("临江市2022年统计公报\n\n");
        for (int i = 1; text.Length < 600_000; i++)
            text.Append("全年第").Append(i % 90).Append("项产品产量").Append(i).Append(".5万吨，比上年增长").Append(i % 17).Append(".2%。其中：出口量").Append(i % 1000).Append("吨，下降3.5%；内销量5吨。").Append('\n', paragraphBreaks);
        string whole = text.ToString();
        StatisticsDocument document = StatisticsDocument.Parse(whole, Spring);
        List<StatisticsDocument> segments = await Segments(whole);

        Assert.True(segments.Count >= 4);
        Assert.Equal(whole, string.Concat(segments.Select(s => s.Text)));
        Assert.Equal(
            document.Observations.Select(o => (long)o.Range.Start + ":" + ObservationTable.Line(o)),
            segments.SelectMany(s => s.Observations.Select(o => s.Offset + o.Range.Start + ":" + ObservationTable.Line(o))));
        Assert.Equal(
            document.Mentions.Select(m => (long)m.Range.Start),
            segments.SelectMany(s => s.Mentions.Select(m => s.Offset + m.Range.Start)));
    }

    /// <summary>A table is cut between its rows, whatever parts their cells; the next segment goes on with its header.</summary>
    [Theory]
    [InlineData('\t')]
    [InlineData(' ')]
    public async Task Segments_of_a_long_table_give_the_observations_of_the_whole(char separator)
    {
        const int rows = 40_000;
        var text = new StringBuilder("单位：吨\n产品").Append(separator).Append("产量").Append(separator).Append("增长%\n");
        for (int i = 1; i <= rows; i++)
            text.Append("产品").Append(separator).Append(i).Append(separator).Append("1.5\n");
        List<StatisticsDocument> segments = await Segments(text.ToString());

        Assert.True(segments.Count >= 3);
        Assert.All(segments, static s => Assert.All(s.Observations, o => Assert.InRange(o.Range.End, 1, s.Text.Length)));
        Assert.Equal(Enumerable.Range(1, rows), segments.SelectMany(static s => s.Observations).Select(static o => (int)o.Value!.Value.Value));
        Assert.All(segments.SelectMany(static s => s.Observations), static o => Assert.Equal("吨", o.Value!.Value.Unit.ToString()));
    }

    [Fact]
    public async Task A_stream_of_bytes_gives_the_same_observations()
    {
        List<string> lines = [];
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("\uFEFF" + Bulletin));
        await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, Spring, TestContext.Current.CancellationToken))
            lines.Add(ObservationTable.Line(observation));
        Assert.Equal(ObservationTable.Of(Bulletin, Spring), string.Join('\n', lines));
        Assert.True(stream.CanRead);
    }

    [Fact]
    public void The_mentions_of_a_document_are_those_of_the_reader()
    {
        StatisticsDocument document = StatisticsDocument.Parse(GoldenTexts.Bulletin, GoldenTexts.Options);
        Assert.Equal(
            MentionTable.Mentions(GoldenTexts.Bulletin, GoldenTexts.Options).Select(m => m.Range),
            document.Mentions.Select(m => m.Range));
    }

    private static async Task<List<StatisticsDocument>> Segments(string text)
    {
        List<StatisticsDocument> segments = [];
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new StringReader(text), Spring, TestContext.Current.CancellationToken))
            segments.Add(segment);
        return segments;
    }

    [Fact]
    public void Observations_stand_in_the_order_of_the_text_the_longer_first()
    {
        var document = StatisticsDocument.Parse("2023年出口3元。\n\n项目\t产量（吨）\t出口量（吨）\n钢材\t10\t4\n水泥\t20\t5\n\n2023年进口4元。\n");

        Assert.Equal(["出口", "出口量", "产量", "出口量", "产量", "进口"], document.Observations.Select(o => o.Indicator.Split('/')[^1].Trim()));
    }
}
