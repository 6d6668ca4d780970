using System.Text;
using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>Places lead to text, two readings are equal, nothing that is handed out can be written to, and JSON is the tool's.</summary>
public sealed class DocumentValueTests
{
    private const string Text = "2023年衡东县经济概况\n\n全县生产总值210亿元，同比增长3.9%，居全市第5位。\r\n其中，第一产业增加值40亿元，增长2.1%。";

    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2023, 12, 20) };

    [Fact]
    public void Places_lead_to_the_same_words_in_characters_and_in_bytes()
    {
        StatisticsDocument chars = StatisticsDocument.Parse(Text, Options);
        StatisticsDocument bytes = StatisticsDocument.Parse(Encoding.UTF8.GetBytes(Text), Options);
        Assert.NotEmpty(chars.Observations);
        Assert.Equal(chars.Mentions.Select(m => chars.TextOf(m.Range)), bytes.Mentions.Select(m => bytes.TextOf(m.Range)));
        Assert.Equal(chars.Observations.Select(o => chars.TextOf(o.Range)), bytes.Observations.Select(o => bytes.TextOf(o.Range)));
        Assert.Equal(chars.Mentions.Select(m => chars.PositionOf(m.Range.Start)), bytes.Mentions.Select(m => bytes.PositionOf(m.Range.Start)));
        Assert.Contains("同比增长3.9%", chars.Mentions.Select(m => Text[m.Range.ToRange()]));
        Assert.Throws<ArgumentOutOfRangeException>(() => chars.TextOf(new TextRange(0, Text.Length + 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => chars.TextOf(new TextRange(-1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => bytes.PositionOf(int.MaxValue));
    }

    [Fact]
    public void Lines_and_columns_are_those_of_an_editor()
    {
        StatisticsDocument document = StatisticsDocument.Parse("甲\r\n乙\r丙\n😀丁");
        Assert.Equal("1:1 1:2 2:1 3:1 4:1 4:4", string.Join(' ', ((int[])[0, 1, 3, 5, 7, 10]).Select(document.PositionOf)));
    }

    [Fact]
    public void The_rank_of_a_document_of_bytes_has_its_scope()
    {
        StatisticsDocument bytes = StatisticsDocument.Parse(Encoding.UTF8.GetBytes(Text), Options);
        Mention mention = Assert.Single(bytes.Mentions, m => m.Kind == MentionKind.Rank);
        Assert.True(mention.TryGetRank(bytes, out Rank rank));
        Assert.Equal(new Rank(5, scope: "全市"), rank);
        Assert.False(mention.TryGetRank(bytes.Text.AsSpan(0, 10), out rank));
        Assert.Equal(default, rank);
    }

    [Fact]
    public async Task A_stream_gives_absolute_places_and_lines()
    {
        string text = string.Concat(Enumerable.Repeat(Text + "\n\n", 3000));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        int last = 0;
        int count = 0;
        await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, Options, TestContext.Current.CancellationToken))
        {
            Assert.True(observation.Range.Start >= last);
            last = observation.Range.Start;
            Assert.Contains(text[observation.Range.ToRange()], Text, StringComparison.Ordinal);
            count++;
        }

        Assert.True(last > 131_072 && count >= 6000, $"{count} observations, the last at {last}");
        stream.Position = 0;
        long line = 0;
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(stream, Options, TestContext.Current.CancellationToken))
        {
            Assert.Equal(1 + text[..(int)segment.Offset].Count(c => c == '\n'), segment.FirstLine);
            line = segment.PositionOf(segment.Text.Length).Line;
        }

        Assert.Equal(1 + text.Count(c => c == '\n'), line);
    }

    [Fact]
    public async Task Bytes_that_are_no_UTF8_are_told()
    {
        byte[] broken = [.. Encoding.UTF8.GetBytes("产值5亿元"), 0xB2, 0xFA, .. Encoding.UTF8.GetBytes("。")];
        DocumentWarning warning = Assert.Single(StatisticsDocument.Parse(broken).Warnings);
        Assert.Equal((DocumentWarningKind.BrokenCharacters, 13), (warning.Kind, warning.Range.Start));
        Assert.Equal("bytes that are no UTF-8 were read as U+FFFD at 13..14", warning.ToString());
        await foreach (StatisticsDocument segment in StatisticsDocument.ReadSegmentsAsync(new MemoryStream(broken), null, TestContext.Current.CancellationToken))
            Assert.Equal(5, Assert.Single(segment.Warnings).Range.Start);
        Assert.Empty(StatisticsDocument.Parse(Encoding.UTF8.GetBytes(Text)).Warnings);
    }

    [Fact]
    public void Two_readings_are_equal_and_come_back_from_JSON()
    {
        StatisticsDocument one = StatisticsDocument.Parse(Text, Options);
        StatisticsDocument two = StatisticsDocument.Parse(Text, Options);
        Assert.Contains(one.Observations, o => o.Changes.Count > 0 && o.Rank is not null);
        Assert.Equal(one.Observations, two.Observations);
        Assert.Equal(one.Observations.Select(o => o.GetHashCode()), two.Observations.Select(o => o.GetHashCode()));
        Assert.Equal(one.Mentions, two.Mentions);
        foreach (Observation observation in one.Observations)
            Assert.Equal(observation, JsonSerializer.Deserialize<Observation>(JsonSerializer.Serialize(observation)));
        foreach (Mention mention in one.Mentions)
            Assert.Equal(mention, JsonSerializer.Deserialize<Mention>(JsonSerializer.Serialize(mention)));
    }

    [Fact]
    public void An_observation_prints_and_writes_what_it_states()
    {
        Observation observation = new()
        {
            Range = new TextRange(3, 9),
            Indicator = "生产总值",
            Value = Quantity.Parse("210亿元"),
            Area = "全县",
            Period = DateRange.Year(2023),
            Parent = null,
            Aspect = Aspect.Target,
            Changes = [PercentageChange.Parse("同比增长3.9%")],
            Rank = new Rank(5, scope: "全市"),
        };
        Assert.Equal("全县 生产总值 210亿元 同比增长3.9% 居全市第5位 (2023), target at 3..12", observation.ToString());
        string json = JsonSerializer.Serialize(observation, new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        Assert.Equal(
            """{"start":3,"length":9,"indicator":"生产总值","value":21000000000,"low":21000000000,"high":21000000000,"qualifier":"exact","unit":"元","dimension":"currency","area":"全县","period":{"begin":"2023-01-01","end":"2023-12-31","precision":"year","asOf":false,"timex":"2023"},"parent":null,"aspect":"target","changes":[{"direction":"increase","value":3.9,"unit":"%","qualifier":"exact","low":3.9,"high":3.9,"basis":"yearOverYear","basePeriod":null,"factor":1.039,"of":"level","turn":null}],"rank":{"position":5,"fromBottom":false,"top":false,"scope":"全市"}}""",
            json);
        Assert.Equal(observation, JsonSerializer.Deserialize<Observation>(json));
    }

    [Fact]
    public void What_is_handed_out_cannot_be_written_to()
    {
        StatisticsDocument document = StatisticsDocument.Parse(Text, Options);
        Assert.All((object[])[document.Mentions, document.Observations, document.Warnings, document.Observations[0].Changes], list => Assert.False(list is Array or System.Collections.IList));
        PercentageChange[] own = [PercentageChange.Parse("增长5%")];
        Observation made = document.Observations[0] with { Changes = own };
        own[0] = default;
        Assert.Equal(PercentageChange.Parse("增长5%"), made.Changes[0]);
    }

    [Fact]
    public void Texts_are_keys_and_values_of_JSON()
    {
        var values = new Dictionary<DateRange, Quantity> { [DateRange.Quarter(2023, 3)] = Quantity.Parse("2.1亿元"), [DateRange.PointInTime(new(2023, 6, 30))] = Quantity.Parse("约5%") };
        string json = JsonSerializer.Serialize(values);
        Assert.StartsWith("""{"2023-Q3":{"value":210000000""", json, StringComparison.Ordinal);
        Assert.Equal(values, JsonSerializer.Deserialize<Dictionary<DateRange, Quantity>>(json));
        Assert.Equal(values, JsonSerializer.Deserialize<Dictionary<DateRange, Quantity>>("""{"2023-Q3":"2.1亿元","2023-06-30;point":"约5%"}"""));
        var ranks = new Dictionary<Rank, PercentageChange> { [new Rank(5, scope: "全市")] = PercentageChange.Parse("同比增长3.9%") };
        Assert.Equal(ranks, JsonSerializer.Deserialize<Dictionary<Rank, PercentageChange>>(JsonSerializer.Serialize(ranks)));
    }

    [Fact]
    public void Options_of_the_serializer_are_honoured()
    {
        Assert.Equal(Quantity.Parse("5元"), JsonSerializer.Deserialize<Quantity>("""{"Value":"5","UNIT":"元"}""", new JsonSerializerOptions(JsonSerializerDefaults.Web)));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>("""{"Value":5}"""));
        Assert.Equal("\"yearOverYear\"", JsonSerializer.Serialize(ComparisonBasis.YearOverYear));
        Assert.Equal(Aspect.Forecast, JsonSerializer.Deserialize<Aspect>("\"forecast\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Aspect>("2"));
    }
}
