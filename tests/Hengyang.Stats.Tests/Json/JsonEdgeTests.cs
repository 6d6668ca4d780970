using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Json;

/// <summary>What other programs write: fields that are not known, nulls, days without a timex.</summary>
public sealed class JsonEdgeTests
{
    [Theory]
    [InlineData("""{"begin":"2023-07-01","end":"2023-09-30","precision":"quarter","more":{"a":1}}""", "2023-Q3")]
    [InlineData("""{"begin":"2023-01-01","end":"2023-06-30","precision":"halfYear"}""", "2023-H1")]
    [InlineData("""{"begin":"2023-01-01","end":"2023-12-31","precision":"year","timex":null}""", "2023")]
    [InlineData("""{"begin":"2021-01-01","end":"2025-12-31","precision":"multiYear"}""", "2021/2025")]
    [InlineData("""{"begin":"2023-05-01","end":"2023-05-10","precision":"tenDays"}""", "2023-05-01/2023-05-10")]
    [InlineData("""{"begin":"1990-01-21","end":"1993-12-31","precision":"multiYear"}""", "1990-01-21/1993-12-31")]
    [InlineData("""{"begin":"2023-01-01","end":"2023-06-29","precision":"halfYear"}""", "2023-01-01/2023-06-29")]
    [InlineData("""{"begin":"2023-02-01","end":"2023-04-30","precision":"quarter"}""", "2023-02-01/2023-04-30")]
    [InlineData("""{"begin":"2023-02-02","end":"2023-02-28","precision":"month"}""", "2023-02-02/2023-02-28")]
    [InlineData("""{"begin":"9999-01-01","end":"9999-12-31","precision":"year"}""", "9999")]
    public void Days_and_precision_make_the_period(string json, string timex)
    {
        DateRange period = JsonSerializer.Deserialize<DateRange>(json);
        Assert.Equal(timex, period.ToString());
        Assert.Equal(period, JsonSerializer.Deserialize<DateRange>(JsonSerializer.Serialize(period)));
    }

    [Theory]
    [InlineData("""{"type":"rank","start":35,"length":6,"position":3,"scopeStart":36}""")]
    [InlineData("""{"type":"rank","start":35,"length":6,"position":3,"scopeStart":36,"scopeLength":0}""")]
    public void A_scope_of_no_length_is_none(string json)
    {
        Mention mention = JsonSerializer.Deserialize<Mention>(json);
        Assert.Equal(default, mention.ScopeRange);
        Assert.Equal(mention, JsonSerializer.Deserialize<Mention>(JsonSerializer.Serialize(mention)));
    }

    [Theory]
    [InlineData("空气质量列全市倒数第二。", """{"type":"rank","start":4,"length":7,"position":2,"fromBottom":true,"top":false,"scopeStart":5,"scopeLength":2}""")]
    [InlineData("跻身全国前20强。", """{"type":"rank","start":0,"length":8,"position":20,"fromBottom":false,"top":true,"scopeStart":2,"scopeLength":2}""")]
    [InlineData("由第12位升至第7位。", """{"type":"rank","start":5,"length":5,"position":7,"fromBottom":false,"top":false,"previous":12}""")]
    public void A_rank_of_a_text_comes_back(string text, string json)
    {
        Mention mention = StatisticsDocument.Parse(text).Mentions[^1];
        Assert.Equal(json, JsonSerializer.Serialize(mention));
        Assert.Equal(mention, JsonSerializer.Deserialize<Mention>(json));
    }

    [Theory]
    [InlineData("""{"value":5,"unit":"元","writtenPower":254,"writtenDecimals":28}""", 5, null)]
    [InlineData("""{"value":5,"low":5,"high":6,"unit":"元","qualifier":"over"}""", 5, 6)]
    [InlineData("""{"value":-5,"low":-6,"high":-5,"unit":"元","qualifier":"over"}""", -6, -5)]
    public void Figures_at_the_edge_of_what_a_quantity_has(string json, int? low, int? high)
    {
        Quantity quantity = JsonSerializer.Deserialize<Quantity>(json);
        Assert.Equal((low, high ?? low), (quantity.Low, quantity.High));
    }

    /// <summary>How a number was written comes back from the text of the format R, and from JSON, whatever it was.</summary>
    [Fact]
    public void How_a_number_was_written_comes_back()
    {
        foreach (string value in new[] { "0", "5", "50000", "12.5", "-3.25", "123456789" })
        {
            foreach (string unit in new[] { "null", "\"元\"", "\"%\"", "\"人\"" })
            {
                foreach (int power in new[] { 0, 3, 4, 8, 12, 254 })
                {
                    foreach (int decimals in new[] { 0, 1, 6, 28 })
                    {
                        Quantity quantity = JsonSerializer.Deserialize<Quantity>($"{{\"value\":{value},\"unit\":{unit},\"writtenPower\":{power},\"writtenDecimals\":{decimals}}}");
                        Quantity back = Quantity.Parse(quantity.ToString("R"));
                        Assert.Equal((quantity, power, decimals), (back, back.WrittenPower, back.WrittenDecimals));
                        Assert.Equal((power, decimals, true), (quantity.WrittenPower, quantity.WrittenDecimals, back.IsWrittenFormKnown));
                        Assert.InRange(quantity.ToString().Length, 1, Quantity.MaxFormattedLength);
                    }
                }
            }
        }
    }

    [Fact]
    public void Decimals_that_were_written_are_written_though_the_number_has_none() =>
        Assert.Equal("5.000000万元", JsonSerializer.Deserialize<Quantity>("""{"value":50000,"unit":"元","writtenPower":4,"writtenDecimals":6}""").ToString());

    [Theory]
    [InlineData("增加0辆", """{"direction":"unchanged","value":0,"unit":"\u8F86",""")]
    [InlineData("环比下降0.0%", """{"direction":"unchanged","value":0.0,"unit":"%",""")]
    public void What_did_not_move_by_a_figure_of_nothing_comes_back(string text, string json)
    {
        PercentageChange change = PercentageChange.Parse(text);
        Assert.StartsWith(json, JsonSerializer.Serialize(change), StringComparison.Ordinal);
        Assert.Equal(change, JsonSerializer.Deserialize<PercentageChange>(JsonSerializer.Serialize(change)));
    }

    [Fact]
    public void Unknown_fields_are_left_out()
    {
        Assert.Equal(new Rank(3, scope: "全省"), JsonSerializer.Deserialize<Rank>("""{"position":3,"unknown":[1,{"a":2}],"scope":"全省","previous":null}"""));
        Assert.Equal(1.05m, JsonSerializer.Deserialize<PercentageChange>("""{"direction":"increase","value":5,"unit":"%","unknown":{"a":[]},"factor":7}""").Factor);
    }

    [Theory]
    [InlineData("""{"position":0}""")]
    [InlineData("""{"position":3,"previous":0}""")]
    [InlineData("""{"position":null}""")]
    public void A_position_counts_from_one(string json) => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rank>(json));
}
