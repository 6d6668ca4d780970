using System.Text.Json;
using Xunit;

namespace Hengyang.Stats.Tests.Json;

/// <summary>What is wrong with a JSON that is no value is said in words, with the type and the field.</summary>
public sealed class JsonMessageTests
{
    [Theory]
    [InlineData("""{"value":"x","unit":"元"}""", "value is no number that fits a decimal.")]
    [InlineData("""{"value":5,"unit":7}""", "unit is none of the catalogue.")]
    [InlineData("""{"value":5,"unit":"元","qualifier":"much"}""", "qualifier is none of the names that this field has.")]
    [InlineData("""{"value":5,"unit":"元","qualifier":3}""", "qualifier is none of the names that this field has.")]
    [InlineData("""{"value":5,"unit":"元","qualifier":"over","high":"y"}""", "high is no number that fits a decimal.")]
    [InlineData("""{"value":5,"unit":"元","qualifier":"range","low":true}""", "low is no number that fits a decimal.")]
    [InlineData("""{"unit":"元"}""", "a quantity needs a value.")]
    [InlineData("""[5]""", "an object or a text such as 2.1亿元 is expected.")]
    [InlineData("""7""", "an object or a text such as 2.1亿元 is expected.")]
    [InlineData("\"x\"", "the text is none such as 2.1亿元.")]
    [InlineData("""{"value":1e40,"unit":"元"}""", "value is no number that fits a decimal.")]
    [InlineData("""{"value":5,"unit":"元","dimension":8}""", "dimension is none of the names that this field has.")]
    public void A_quantity(string json, string message) => AssertSays<Quantity>(json, message);

    [Theory]
    [InlineData("""7""", "unit is none of the catalogue.")]
    [InlineData("\"x元\"", "unit is none of the catalogue.")]
    public void A_unit(string json, string message) => AssertSays<Unit>(json, message);

    [Theory]
    [InlineData("""{"direction":"sideways","value":5,"unit":"%"}""", "direction is none of the names that this field has.")]
    [InlineData("""{"direction":5,"value":5,"unit":"%"}""", "direction is none of the names that this field has.")]
    [InlineData("""{"value":5,"unit":"%"}""", "a change needs a direction.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","basis":"never"}""", "basis is none of the names that this field has.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","basis":4}""", "basis is none of the names that this field has.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","basePeriod":7}""", "an object or a text such as 2023-Q3 is expected.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","basePeriod":"x"}""", "the text is none such as 2023-Q3.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","of":"thing"}""", "of is none of the names that this field has.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","turn":"round"}""", "turn is none of the names that this field has.")]
    [InlineData("""{"direction":"increase","value":5,"unit":"%","factor":"x"}""", "factor is no number that fits a decimal.")]
    [InlineData("""3""", "an object or a text such as 同比增长92% is expected.")]
    [InlineData("\"增长\"", "the text is none such as 同比增长92%.")]
    [InlineData("\"x\"", "the text is none such as 同比增长92%.")]
    public void A_percentage_change(string json, string message) => AssertSays<PercentageChange>(json, message);

    [Theory]
    [InlineData("""{"begin":5,"end":"2023-06-29","precision":"day"}""", "begin is no day such as 2023-11-30.")]
    [InlineData("""{"begin":"2023-13-01","end":"2023-06-29","precision":"day"}""", "begin is no day such as 2023-11-30.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-28","precision":"day"}""", "the end lies before the begin.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-29","precision":"days"}""", "precision is none of the names that this field has.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-29","precision":4}""", "precision is none of the names that this field has.")]
    [InlineData("""{"end":"2023-06-29","precision":"day"}""", "a period needs a timex or both of its days.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-29","precision":"day","asOf":"yes"}""", "asOf is neither true nor false.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-29","precision":"day","timex":7}""", "timex is none that a period has.")]
    [InlineData("""{"begin":"2023-06-29","end":"2023-06-29","precision":"day","timex":"2023-06-28"}""", "begin, end or open is not what timex says.")]
    [InlineData("""{"begin":"2023-06-29","end":null,"precision":"day","open":"up"}""", "open is none of the names that this field has.")]
    [InlineData("""{"begin":"2023-06-29","end":null,"precision":"day","open":5}""", "open is none of the names that this field has.")]
    [InlineData("""8""", "an object or a text such as 2023-Q3 is expected.")]
    [InlineData("\"x\"", "the text is none such as 2023-Q3.")]
    public void A_date_range(string json, string message) => AssertSays<DateRange>(json, message);

    [Theory]
    [InlineData("""{"position":1.5}""", "position is no whole number.")]
    [InlineData("""{"position":3000000000}""", "position is no whole number.")]
    [InlineData("""{"position":"3"}""", "position is no number that fits a decimal.")]
    [InlineData("""{"position":3,"scope":7}""", "scope is neither text nor null.")]
    [InlineData("""{"position":3,"fromBottom":1}""", "fromBottom is neither true nor false.")]
    [InlineData("""{"position":3,"top":"no"}""", "top is neither true nor false.")]
    [InlineData("""{"position":3,"previous":0.5}""", "previous is no whole number.")]
    [InlineData("""{"scope":"全省"}""", "a rank needs a position.")]
    [InlineData("""5""", "an object or a text such as 居全国第5位 is expected.")]
    [InlineData("\"x\"", "the text is none such as 居全国第5位.")]
    public void A_rank(string json, string message) => AssertSays<Rank>(json, message);

    [Theory]
    [InlineData("""{"type":"thing","start":0,"length":2,"value":5}""", "type is none of the names that this field has.")]
    [InlineData("""{"type":4,"start":0,"length":2,"value":5}""", "type is none of the names that this field has.")]
    [InlineData("""{"type":"rank","start":0.5,"length":2,"position":5}""", "start is no whole number.")]
    [InlineData("""{"type":"rank","start":0,"length":"x","position":5}""", "length is no number that fits a decimal.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"fromBottom":"no"}""", "fromBottom is neither true nor false.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"top":2}""", "top is neither true nor false.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"previous":1.5}""", "previous is no whole number.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"scopeStart":1.5,"scopeLength":2}""", "scopeStart is no whole number.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"scopeStart":1,"scopeLength":1.5}""", "scopeLength is no whole number.")]
    [InlineData("""{"type":"rank","start":-1,"length":2,"position":5}""", "start and length are not negative.")]
    [InlineData("""{"type":"rank","start":0,"length":-2,"position":5}""", "start and length are not negative.")]
    [InlineData("""{"type":"rank","start":0,"length":2}""", "a position counts from 1.")]
    [InlineData("""{"type":"quantity","start":0,"length":2}""", "a quantity needs a value.")]
    [InlineData("""{"type":"period","start":0,"length":2}""", "a period needs a timex or both of its days.")]
    [InlineData("""{"type":"change","start":0,"length":2}""", "a change needs a direction.")]
    [InlineData("""{"start":0,"length":2,"value":5}""", "a mention needs a type.")]
    [InlineData("""6""", "an object is expected.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"scopeStart":-1,"scopeLength":1}""", "start and length are not negative.")]
    [InlineData("""{"type":"rank","start":0,"length":2,"position":5,"scopeStart":1,"scopeLength":-1}""", "start and length are not negative.")]
    public void A_mention(string json, string message) => AssertSays<Mention>(json, message);

    [Theory]
    [InlineData("""{"kind":"odd","start":0,"length":2}""", "kind is none of the names that this field has.")]
    [InlineData("""{"kind":"countsDiffer","start":-1,"length":2}""", "start and length are not negative.")]
    [InlineData("""{"kind":"countsDiffer","start":1.5,"length":2}""", "start is no whole number.")]
    [InlineData("""{"start":1,"length":2}""", "a warning needs a kind.")]
    [InlineData("""4""", "an object is expected.")]
    [InlineData("""{"kind":"countsDiffer","start":0,"length":-1}""", "start and length are not negative.")]
    public void A_document_warning(string json, string message) => AssertSays<DocumentWarning>(json, message);

    [Theory]
    [InlineData("""{"start":0,"length":2,"indicator":7}""", "indicator is neither text nor null.")]
    [InlineData("""{"start":0,"length":2}""", "an observation needs an indicator.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","value":"b"}""", "value is no number that fits a decimal.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","area":3}""", "area is neither text nor null.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","parent":3}""", "parent is neither text nor null.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","aspect":"odd"}""", "aspect is none of the names that this field has.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","aspect":7}""", "aspect is none of the names that this field has.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","changes":7}""", "changes is no array.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","changes":[7]}""", "an object or a text such as 同比增长92% is expected.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","rank":7}""", "an object or a text such as 居全国第5位 is expected.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","period":7}""", "an object or a text such as 2023-Q3 is expected.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","confidence":"high"}""", "confidence is no number that fits a decimal.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","confidence":1.5}""", "confidence goes from 0 to 1.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","reasons":7}""", "reasons is no array.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","reasons":["odd"]}""", "reasons is none of the names that this field has.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","valueStart":1.5,"valueLength":1}""", "valueStart is no whole number.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","valueStart":1,"valueLength":-1}""", "valueLength is not negative.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","indicatorCode":7}""", "indicatorCode is neither text nor null.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","indicatorKind":"odd"}""", "indicatorKind is none of the names that this field has.")]
    [InlineData("""{"start":0,"length":2,"indicator":"a","areaCode":7}""", "areaCode is neither text nor null.")]
    [InlineData("""{"start":"0","length":2,"indicator":"a"}""", "start is no number that fits a decimal.")]
    [InlineData("""{"start":0,"length":"2","indicator":"a"}""", "length is no number that fits a decimal.")]
    [InlineData("""5""", "an object is expected.")]
    [InlineData("""{"start":-1,"length":2,"indicator":"a"}""", "start and length are not negative.")]
    [InlineData("""{"start":0,"length":-2,"indicator":"a"}""", "start and length are not negative.")]
    public void An_observation(string json, string message) => AssertSays<Observation>(json, message);

    private static void AssertSays<T>(string json, string message) =>
        Assert.Equal($"{typeof(T).Name}: {message}", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<T>(json)).Message);
}
