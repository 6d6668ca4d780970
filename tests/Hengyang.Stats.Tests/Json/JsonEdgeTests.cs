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
