using System.Globalization;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Observations;

/// <summary>How sure an observation is.</summary>
public class ConfidenceTests
{
    [Theory]
    [InlineData("全年粮食产量120万吨，增长3.2%。", "粮食产量", true)]
    [InlineData("一般公共预算收入15.2亿元，增长6%。", "一般公共预算收入", true)]
    [InlineData("大家心中都有数了但还是得看逾8%。", null, false)]
    public void Plain_statements_are_surer(string text, string? name, bool sure)
    {
        IReadOnlyList<Observation> read = StatisticsDocument.Parse(text).Observations;
        foreach (Observation observation in read)
        {
            decimal confidence = Assert.NotNull(observation.Confidence);
            Assert.InRange(confidence, 0m, 1m);
            Assert.Equal(sure, confidence >= 0.8m);
        }

        Assert.Equal(name, read.FirstOrDefault(o => sure)?.Indicator);
    }

    [Theory]
    [InlineData("粮食产量120万吨。", ObservationReasons.None)]
    [InlineData("三次产业结构为7.5：41.6：50.9。", ObservationReasons.RestoredName)]
    [InlineData("图书馆8个。", ObservationReasons.UnknownHead)]
    [InlineData("粮食总产量再创新高，达到1560万吨。", ObservationReasons.FarName)]
    [InlineData("规模以上文化体育娱乐及相关产业法人单位企业营业收入120亿元。", ObservationReasons.LongName)]
    public void Reasons(string text, ObservationReasons expected) =>
        Assert.Equal(expected, StatisticsDocument.Parse(text).Observations[0].Reasons & ~ObservationReasons.Unlikely);

    [Theory]
    [InlineData("全镇地区生产总值", 6, 0)]
    [InlineData("粮食产量预期", 0, 4)]
    [InlineData("地區生產總值", 6, 6)]
    [InlineData("大家心中", 0, 0)]
    [InlineData("", 0, 0)]
    public void Ends_of_a_name_that_are_wordings_of_standard_indicators(string name, int tail, int head)
    {
        Assert.Equal(tail, IndicatorTable.Known.TailOf(name));
        Assert.Equal(head, IndicatorTable.Known.HeadOf(name));
    }

    [Theory]
    [InlineData("居民消费价格指数上涨0.4%。", "居民消费价格指数嘛上涨0.4%。")]
    [InlineData("固定资产投资完成82亿元，增长4.1%。", "乡亲们盼着投资完成82亿元，增长4.1%。")]
    public void A_name_that_is_a_standard_indicator_is_surer_than_one_with_words_around_it(string plain, string worded) =>
        Assert.True(StatisticsDocument.Parse(plain).Observations[0].Confidence > StatisticsDocument.Parse(worded).Observations[0].Confidence);

    /// <summary>What the weights give of everything that they see: a figure moves with any of it.</summary>
    [Fact]
    public void Each_text_is_rated_as_it_was()
    {
        string path = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Observations", "confidence.tsv");
        string[] lines = File.ReadAllLines(path);
        string[] rated = [.. lines.Select(static line => line.StartsWith('#') ? line : RatingOf(line.Split('\t')[0]))];
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") is not null)
            File.WriteAllLines(path, rated);
        else
            Assert.Equal(rated, lines);
        Assert.Contains(rated, static line => line.StartsWith("粮食产量120万吨。\t0.9", StringComparison.Ordinal));
    }

    private static string RatingOf(string text) =>
        string.Create(CultureInfo.InvariantCulture, $"{text}\t{string.Join(' ', StatisticsDocument.Parse(text).Observations.Select(static o => o.Confidence?.ToString(CultureInfo.InvariantCulture)))}");

    [Fact]
    public void Rows_of_a_table_are_sure()
    {
        StatisticsDocument read = StatisticsDocument.Parse("指标\t单位\t2023年\t同比增长（%）\n小麦产量\t吨\t1250\t3.1\n茶叶产量\t吨\t84\t-2.5\n");
        Assert.Equal(["小麦产量", "茶叶产量"], read.Observations.Select(static o => o.Indicator));
        Assert.All(read.Observations, static o => Assert.True(o.Confidence >= 0.9m));
    }

    [Fact]
    public async Task A_text_is_rated_the_same_in_parts_and_as_a_whole()
    {
        const string text = "全县粮食产量12.4万吨，增长3.2%。\n\n社会消费品零售总额35.1亿元，同比增长6%。\n";
        IReadOnlyList<Observation> whole = StatisticsDocument.Parse(text).Observations;
        List<decimal?> parts = [];
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new StringReader(text), null, TestContext.Current.CancellationToken))
            parts.AddRange(segment.Observations.Select(static o => o.Confidence));
        Assert.Equal(2, whole.Count);
        Assert.Equal(whole.Select(static o => o.Confidence), parts);
    }

    [Fact]
    public void The_table_is_small_and_its_steps_never_fall()
    {
        ConfidenceTable table = Assert.IsType<ConfidenceTable>(ConfidenceTable.Default);
        int before = 0;
        for (int score = -4000; score <= 4000; score++)
        {
            int share = table.Hundredths(score);
            Assert.InRange(share, before, 100);
            before = share;
        }

        Assert.True(before >= 95);
        using Stream resource = typeof(Observation).Assembly.GetManifestResourceStream("Hengyang.Stats.confidence.bin")!;
        Assert.InRange(resource.Length, 65536, 128 * 1024);
    }

    [Fact]
    public void Rating_allocates_nothing()
    {
        const string text = "全年粮食产量120万吨，增长3.2%。";
        Observation observation = StatisticsDocument.Parse(text).Observations[0];
        ConfidenceTable table = ConfidenceTable.Default!;
        Allocations.None(() => table.Rate(text, observation));
    }

    [Fact]
    public void A_table_of_two_steps_rates_by_its_weights()
    {
        byte[] bytes = new byte[ObservationFeatures.TableLength + 6];
        bytes.AsSpan(0, ObservationFeatures.TableLength).Fill(1);
        (bytes[^6], bytes[^5], bytes[^4]) = (0x00, 0x80, 20);
        (bytes[^3], bytes[^2], bytes[^1]) = (10, 0, 90);
        ConfidenceTable table = new(bytes);
        Assert.Equal(3, table.Score([1, 2, 3]));
        Assert.Equal(20, table.Hundredths(9));
        Assert.Equal(90, table.Hundredths(10));
    }
}
