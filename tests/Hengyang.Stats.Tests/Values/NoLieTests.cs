using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>No value says what cannot be: neither a constructor nor a parser nor JSON makes one.</summary>
public sealed class NoLieTests
{
    [Theory]
    [InlineData("万元")]
    [InlineData("亿元")]
    [InlineData("万户")]
    [InlineData(" 十万人 ")]
    public void A_multiple_of_a_unit_is_no_unit(string text)
    {
        Assert.False(Unit.TryParse(text, out Unit unit, out ParseError error));
        Assert.Equal((default, ParseStatus.UnknownUnit), (unit, error.Status));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>($$"""{"value":5,"unit":"{{text}}"}"""));
    }

    [Theory]
    [InlineData(" 元")]
    [InlineData("元 ")]
    [InlineData("\u3000元\n")]
    public void A_unit_may_stand_in_white_space(string text) => Assert.Equal(Unit.Yuan, Unit.Parse(text));

    [Theory]
    [InlineData(5, Qualifier.Range, null, "upper end")]
    [InlineData(5, Qualifier.Range, 3, "begins or above")]
    [InlineData(5, Qualifier.Exact, 9, "bound of their own")]
    [InlineData(5, Qualifier.AtLeast, 9, "bound of their own")]
    [InlineData(5, Qualifier.Over, 5, "from above")]
    [InlineData(5, Qualifier.Over, 4, "from above")]
    public void A_quantity_has_the_bounds_that_its_qualifier_has(int value, Qualifier qualifier, int? high, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new Quantity(value, Unit.Yuan, qualifier, high)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_range_is_not_made_without_its_end() => Assert.Throws<ArgumentException>(() => new Quantity(5, Unit.Yuan, Qualifier.Range));

    [Fact]
    public void An_enum_that_there_is_not_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Quantity(5, Unit.Yuan, (Qualifier)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentageChange((ChangeDirection)9, Quantity.Parse("5%")));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentageChange(ChangeDirection.Increase, Quantity.Parse("5%"), (ComparisonBasis)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => ChineseNumber.Format(5, (NumeralStyle)9));
    }

    [Fact]
    public void Negative_bounds_of_多_lie_below() =>
        Assert.Equal((-30m, -20m), (new Quantity(-20, Unit.DegreeCelsius, Qualifier.Over, -30).Low, new Quantity(-20, Unit.DegreeCelsius, Qualifier.Over, -30).High));

    [Theory]
    [InlineData("""{"begin":"2023-05-01","end":"2023-01-01"}""", "the end lies before the begin")]
    [InlineData("""{"begin":"2020-05-01","end":"2020-06-01","timex":"2023"}""", "is not what timex says")]
    [InlineData("""{"begin":"2020-05-01","end":"2020-12-31","timex":"2020"}""", "is not what timex says")]
    [InlineData("""{"begin":"2023-01-01","end":"2023-12-31","asOf":true}""", "has one day")]
    [InlineData("""{"timex":"2023","open":"end"}""", "is not what timex says")]
    [InlineData("""{"begin":"2023-13-01","end":"2023-12-31"}""", "begin is no day")]
    [InlineData("""{"timex":"2023-14"}""", "timex is none")]
    [InlineData("5", "an object or a text such as 2023-Q3 is expected")]
    [InlineData("\"昨日黄花\"", "none such as 2023-Q3")]
    public void A_period_that_cannot_be_is_no_JSON(string json, string message) =>
        Assert.Contains("DateRange: ", AssertRefused<DateRange>(json, message), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"direction":"increase","value":-5,"unit":"%"}""", "a size is not negative")]
    [InlineData("""{"direction":"unchanged","value":5,"unit":"%"}""", "what is unchanged has no size")]
    [InlineData("""{"direction":"increase"}""", "a size or a turn")]
    [InlineData("""{"direction":"increase","value":5,"high":3,"qualifier":"range","unit":"%"}""", "begins or above")]
    [InlineData("""{"value":5}""", "needs a direction")]
    public void A_change_that_cannot_be_is_no_JSON(string json, string message) =>
        Assert.Contains("PercentageChange: ", AssertRefused<PercentageChange>(json, message), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"value":7,"high":3,"qualifier":"range","unit":"元"}""", "begins or above")]
    [InlineData("""{"value":7,"qualifier":"range","unit":"元"}""", "needs its upper end")]
    [InlineData("""{"value":7,"low":3,"unit":"元"}""", "low and high are not what value and qualifier say")]
    [InlineData("""{"value":7,"unit":"亿元"}""", "unit is none of the catalogue")]
    [InlineData("""{"value":"seven"}""", "value is no number")]
    [InlineData("\"很多\"", "none such as 2.1亿元")]
    public void A_quantity_that_cannot_be_is_no_JSON(string json, string message) =>
        Assert.Contains("Quantity: ", AssertRefused<Quantity>(json, message), StringComparison.Ordinal);

    [Fact]
    public void The_default_of_every_type_writes_JSON_that_it_reads()
    {
        AssertComesBack<Quantity>("""{"value":0,"low":0,"high":0,"qualifier":"exact","unit":null,"dimension":"count"}""");
        AssertComesBack<Rank>("null");
        AssertComesBack<Unit>("null");
        AssertComesBack<Mention>("null");
        AssertComesBack<DateRange>("""{"begin":null,"end":null,"precision":"day","asOf":false,"open":null,"timex":"XXXX-XX-XX"}""");
        AssertComesBack<DocumentWarning>("""{"kind":"countsDiffer","start":0,"length":0,"message":"\u5206\u522B has more or fewer figures than names, so its observations are left out"}""");
        AssertComesBack<PercentageChange>(
            """{"direction":"unchanged","value":null,"unit":null,"qualifier":null,"low":null,"high":null,"basis":null,"basePeriod":null,"factor":1,"of":"level","turn":null}""");
    }

    private static string AssertRefused<T>(string json, string message)
    {
        string actual = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message;
        Assert.Contains(message, actual, StringComparison.Ordinal);
        return actual;
    }

    private static void AssertComesBack<T>(string expected)
        where T : struct
    {
        string json = JsonSerializer.Serialize(default(T));
        Assert.Equal(expected, json);
        Assert.Equal(default, JsonSerializer.Deserialize<T>(json));
    }
}
