using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Hengyang.Stats.Tests;

/// <summary>The contract of a serializer that is generated from source, as ahead-of-time compiled programs use it.</summary>
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(Rank))]
[JsonSerializable(typeof(DateRange))]
[JsonSerializable(typeof(PercentageChange))]
[JsonSerializable(typeof(Dictionary<Unit, int>))]
internal sealed partial class TestJsonContext : JsonSerializerContext;

public class JsonConverterTests
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("2.8万余人", """{"value":28000,"low":28000,"high":29000,"qualifier":"over","unit":"人","dimension":"count"}""")]
    [InlineData("12.50元", """{"value":12.50,"low":12.50,"high":12.50,"qualifier":"exact","unit":"元","dimension":"currency"}""")]
    [InlineData("约5%", """{"value":5,"low":null,"high":null,"qualifier":"about","unit":"%","dimension":"ratio"}""")]
    [InlineData("5亿元以上", """{"value":500000000,"low":500000000,"high":null,"qualifier":"atLeast","unit":"元","dimension":"currency"}""")]
    [InlineData("37微克/立方米", """{"value":37,"low":37,"high":37,"qualifier":"exact","unit":"微克/立方米","dimension":"concentration"}""")]
    [InlineData("6600多万", """{"value":66000000,"low":66000000,"high":67000000,"qualifier":"over","unit":null,"dimension":"count"}""")]
    public void QuantitiesHaveTheFieldsOfTheTool(string text, string json) => Check(Quantity.Parse(text), json);

    [Fact]
    public void ThePartsOfAProportionComeBack() => Check(
        new Quantity(11.6m, Unit.Proportion),
        """{"value":11.6,"low":11.6,"high":11.6,"qualifier":"exact","unit":null,"dimension":"ratio"}""");

    [Theory]
    [InlineData("元", "\"元\"")]
    [InlineData("元/吨", "\"元/吨\"")]
    [InlineData("%", "\"%\"")]
    public void UnitsAreNames(string name, string json) => Check(Unit.Parse(name), json);

    [Fact]
    public void NoUnitIsNull() => Check(Unit.None, "null");

    [Fact]
    public void UnitsArePropertyNames()
    {
        var counts = new Dictionary<Unit, int> { [Unit.Yuan] = 1, [Unit.Parse("元/吨")] = 2 };
        string json = JsonSerializer.Serialize(counts, Relaxed);
        Assert.Equal("""{"元":1,"元/吨":2}""", json);
        Assert.Equal(counts, JsonSerializer.Deserialize<Dictionary<Unit, int>>(json));
        Assert.Equal(counts, JsonSerializer.Deserialize(JsonSerializer.Serialize(counts), TestJsonContext.Default.DictionaryUnitInt32));
    }

    [Fact]
    public void RanksHaveTheFieldsOfTheTool()
    {
        Check(new Rank(1, scope: "全省"), """{"position":1,"fromBottom":false,"top":false,"scope":"全省"}""");
        Check(new Rank(3, fromBottom: true), """{"position":3,"fromBottom":true,"top":false,"scope":null}""");
        Check(new Rank(30, isTop: true), """{"position":30,"fromBottom":false,"top":true,"scope":null}""");
    }

    [Fact]
    public void PeriodsHaveTheFieldsOfTheTool()
    {
        Check(
            DateRange.Months(2023, 1, 11),
            """{"begin":"2023-01-01","end":"2023-11-30","precision":"month","asOf":false,"open":null,"timex":"2023-01/2023-11"}""");
        Check(
            DateRange.PointInTime(new DateOnly(2023, 12, 31)),
            """{"begin":"2023-12-31","end":"2023-12-31","precision":"day","asOf":true,"open":null,"timex":"2023-12-31"}""");
        Check(
            DateRange.Since(new DateOnly(2020, 1, 1), new DateOnly(2023, 6, 1)),
            """{"begin":"2020-01-01","end":"2023-06-01","precision":"day","asOf":false,"open":"end","timex":"2020-01-01/.."}""");
    }

    public static TheoryData<DateRange> Periods =>
    [
        DateRange.Year(2023), DateRange.Years(2021, 2025), DateRange.HalfYear(2024, 1), DateRange.HalfYear(2024, 2),
        DateRange.Quarter(2024, 3), DateRange.Quarters(2024, 1, 3), DateRange.Month(2024, 2), DateRange.Months(2024, 1, 12),
        DateRange.Day(new DateOnly(2024, 2, 29)), DateRange.FromDays(new DateOnly(2020, 9, 15), new DateOnly(2020, 9, 29)),
        DateRange.Since(new DateOnly(1978, 12, 18)), DateRange.Until(new DateOnly(2022, 4, 14)), default(DateRange),
        new DateRange(new PartialDate(0, 1, 1), new PartialDate(0, 11, 30), PeriodPrecision.Month, DateGrain.Month),
        new DateRange(new PartialDate(2023, 5, 1), new PartialDate(2023, 5, 10), PeriodPrecision.TenDays, DateGrain.Day),
    ];

    [Theory]
    [MemberData(nameof(Periods))]
    public void EveryPeriodComesBack(DateRange period) =>
        Assert.Equal(period, JsonSerializer.Deserialize<DateRange>(JsonSerializer.Serialize(period)));

    [Fact]
    public void PeriodsNeedNoTimex() => Assert.Equal(
        DateRange.Months(2023, 1, 11),
        JsonSerializer.Deserialize<DateRange>("""{"precision":"month","end":"2023-11-30","begin":"2023-01-01"}"""));

    [Fact]
    public void ChangesHaveTheFieldsOfTheTool()
    {
        Check(
            new PercentageChange
            {
                Direction = ChangeDirection.Increase,
                Size = new Quantity(92, Unit.Percent),
                Basis = ComparisonBasis.YearOverYear,
            },
            """{"direction":"increase","value":92,"unit":"%","qualifier":"exact","low":92,"high":92,"basis":"yearOverYear","basePeriod":null,"factor":1.92,"of":"level","turn":null}""");
        Check(
            new PercentageChange { Direction = ChangeDirection.Unchanged, SizeKind = ChangeSize.None },
            """{"direction":"unchanged","value":null,"unit":null,"qualifier":null,"low":null,"high":null,"basis":null,"basePeriod":null,"factor":1,"of":"level","turn":null}""");
        Check(
            new PercentageChange
            {
                Direction = ChangeDirection.Decrease,
                Size = new Quantity(13, Unit.PercentagePoint),
                Of = ChangeOf.Rate,
                Turn = Turn.Negative,
            },
            """{"direction":"decrease","value":13,"unit":"百分点","qualifier":"exact","low":13,"high":13,"basis":null,"basePeriod":null,"factor":null,"of":"rate","turn":"negative"}""");
    }

    public static TheoryData<PercentageChange> Changes =>
    [
        default(PercentageChange),
        new PercentageChange { Direction = ChangeDirection.Increase, Size = new Quantity(1.5m, Unit.Times) },
        new PercentageChange { Direction = ChangeDirection.Increase, Size = new Quantity(2.5m, Unit.Times), SizeKind = ChangeSize.ToTimes },
        new PercentageChange { Direction = ChangeDirection.Increase, Size = new Quantity(2.5m, Unit.Times, Qualifier.Nearly), SizeKind = ChangeSize.ToTimes },
        new PercentageChange { Direction = ChangeDirection.Increase, Size = new Quantity(2, Unit.Doubling), SizeKind = ChangeSize.Doublings },
        new PercentageChange { Direction = ChangeDirection.Increase, Size = new Quantity(3, Unit.Percent, Qualifier.Range, 5), PriceBasis = PriceBasis.Real },
        new PercentageChange
        {
            Direction = ChangeDirection.Decrease, Size = new Quantity(12000, Unit.Person), Basis = ComparisonBasis.VersusPeriod,
            BasePeriod = DateRange.Year(2019),
        },
    ];

    [Theory]
    [MemberData(nameof(Changes))]
    public void EveryChangeComesBack(PercentageChange change) =>
        Assert.Equal(change, JsonSerializer.Deserialize<PercentageChange>(JsonSerializer.Serialize(change)));

    [Fact]
    public void ABasePeriodHasNoOpenSideUnlessItHasOne()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            Hengyang.Stats.Json.PercentageChangeJsonConverter.WriteAll(writer, new PercentageChange { BasePeriod = DateRange.Year(2019) });
            writer.WriteEndObject();
        }

        Assert.Contains("""basePeriod":{"begin":"2019-01-01","end":"2019-12-31","precision":"year","asOf":false,"timex":"2019"}""", Encoding.UTF8.GetString(stream.ToArray()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"high":5,"unknown":{"a":[1,2]},"qualifier":"range","unit":"km","value":3}""", "3至5公里")]
    [InlineData("""{"value":3e2}""", "300")]
    [InlineData("""{"v\u0061lue":3,"unit":"\u5343\u514b"}""", "3公斤")]
    [InlineData("""{"value":1,"unit":"公頃"}""", "1公顷")]
    public void FieldsMayComeInAnyOrderAndForm(string json, string expected)
    {
        Assert.Equal(expected, JsonSerializer.Deserialize<Quantity>(json).ToString());
        Assert.Equal(expected, ReadSplit<Quantity>(json).ToString());
    }

    [Theory]
    [InlineData("3")]
    [InlineData("{}")]
    [InlineData("""{"value":null}""")]
    [InlineData("""{"value":"3"}""")]
    [InlineData("""{"value":1e40}""")]
    [InlineData("""{"value":3,"unit":"叉"}""")]
    [InlineData("""{"value":3,"unit":5}""")]
    [InlineData("""{"value":3,"qualifier":"often"}""")]
    [InlineData("""{"value":3,"dimension":"depth"}""")]
    public void BadQuantitiesAreJsonErrors(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));
        if (json != "3")
            Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<PercentageChange>(json));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"begin":"2023-01-01"}""")]
    [InlineData("""{"begin":"2023-02-30","end":"2023-03-01"}""")]
    [InlineData("""{"timex":"soon"}""")]
    [InlineData("""{"timex":"2023","asOf":1}""")]
    public void BadPeriodsAreJsonErrors(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<DateRange>(json));

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"position":1.5}""")]
    [InlineData("""{"position":1,"scope":3}""")]
    public void BadRanksAreJsonErrors(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Rank>(json));

    public static class Generators
    {
        private static readonly Unit[] Units = [.. UnitTable.All().Where(u => !UnitTable.IsDenominatorOnly(u)), Unit.None, Unit.Yuan.Per(Unit.Tonne)];
        public static Arbitrary<Quantity> Quantities => Arb.From(
            from value in DecimalGenerators.Any
            from high in DecimalGenerators.Any
            from unit in Gen.Elements(Units)
            from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
            from bounded in Gen.Elements(true, false)
            select new Quantity(value, unit, qualifier, Bound(value, qualifier, high, bounded)));

        private static decimal? Bound(decimal value, Qualifier qualifier, decimal high, bool bounded) => qualifier switch
        {
            Qualifier.Range => Math.Max(value, high),
            Qualifier.Over when bounded && (high > value || (high < value && value < 0)) => high,
            _ => null,
        };
    }

    [Property(10_000, typeof(Generators))]
    public void EveryQuantityComesBack(Quantity quantity) =>
        Assert.Equal(quantity, JsonSerializer.Deserialize<Quantity>(JsonSerializer.Serialize(quantity)));

    /// <summary>Escaped and plain, whole and split into single bytes, by reflection and by generated metadata.</summary>
    private static void Check<T>(T value, string expected)
    {
        Assert.Equal(expected, JsonSerializer.Serialize(value, Relaxed));
        string escaped = JsonSerializer.Serialize(value);
        foreach (string json in new[] { expected, escaped, JsonSerializer.Serialize(value, typeof(T), TestJsonContext.Default) })
        {
            Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
            Assert.Equal(value, JsonSerializer.Deserialize(json, typeof(T), TestJsonContext.Default));
            Assert.Equal(value, ReadSplit<T>(json));
        }
    }

    private static T ReadSplit<T>(string json)
    {
        Segment? first = null;
        Segment? last = null;
        foreach (byte b in Encoding.UTF8.GetBytes(json))
        {
            last = new Segment(new[] { b }, last);
            first ??= last;
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first!, 0, last!, 1));
        return JsonSerializer.Deserialize<T>(ref reader)!;
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        internal Segment(byte[] bytes, Segment? previous)
        {
            Memory = bytes;
            if (previous is null)
                return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
