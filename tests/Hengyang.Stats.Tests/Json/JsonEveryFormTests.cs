using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Json;

/// <summary>
/// What is read of each JSON that differs from a right one in one place: each field, and each value in its place, right and wrong. All answers stand
/// in <c>Json/as-read.txt</c>: an equals sign for what the right one is read as, and behind a stroke what lenient options read. HENGYANG_STATS_ACCEPT=1 writes it anew.
/// </summary>
public sealed class JsonEveryFormTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonSerializerOptions Lenient = new(Plain) { PropertyNameCaseInsensitive = true, NumberHandling = JsonNumberHandling.AllowReadingFromString };

    private static readonly string[] AnyValue =
        ["null", "true", "false", "0", "1", "-1", "1.5", "254", "255", "256", "2147483647", "2147483648", "-2147483648", "-2147483649", "1e40", "\"\"", "\"x\"", "\"3\"", "\" 3\"", "\"1,000\"", "[]", "[1]", "{}"];

    private static readonly string[] Days = ["\"2023-01-01\"", "\"2023-02-30\"", "\"2023-06-30\"", "\"2023-1-1\"", "\"2023-01-011\"", "\"9999-12-31\"", "\"0001-01-01\"", "\"2022-07-01\"", "\"2022-04-01\""];

    /// <summary>What a field may hold besides.</summary>
    private static readonly Dictionary<string, string[]> OwnValues = new(StringComparer.Ordinal)
    {
        ["value"] = ["-5", "5", "4.50", "6"],
        ["low"] = ["4", "5", "6", "-6", "-5"],
        ["high"] = ["4", "5", "6", "-6", "-5"],
        ["unit"] = ["\"人\"", "\"%\"", "\"百分点\"", "\"倍\"", "\"公頃\"", "\"元/吨\"", "\"番\"", $"\"{new string('元', 200)}\""],
        ["qualifier"] = Words("exact about nearly over atLeast atMost lessThan moreThan range Exact"),
        ["dimension"] = Words("count currency length area volume mass energy power time temperature concentration speed pressure data ratio rate other Ratio"),
        ["direction"] = Words("unchanged increase decrease Increase"),
        ["basis"] = Words("yearOverYear periodOverPeriod sinceYearStart versusPeriod annualAverage cumulative none"),
        ["of"] = Words("level rate"),
        ["turn"] = Words("positive negative none"),
        ["priceBasis"] = Words("nominal real unstated"),
        ["size"] = Words("by toTimes doublings none byPart"),
        ["precision"] = Words("day tenDays month quarter halfYear year multiYear"),
        ["open"] = Words("begin end none"),
        ["begin"] = Days,
        ["end"] = Days,
        ["timex"] = Words("2023 2023-Q3 2023-H1 2022 2023-01/2023-11 2023-06-30 2023-01-01/.. ../2023-06-30 XXXX-03 2021/2025 2023- 2023-01-01/2023-06-30/2024 " + new string('2', 200)),
        ["aspect"] = Words("actual target forecast Actual"),
        ["type"] = Words("quantity change period rank number observation"),
        ["kind"] = Words("countsDiffer shareOverWhole partsOverWhole periodReversed changeContradictsLevels cellsDiffer figureUnread unitUnknown brokenCharacters"),
        ["indicatorKind"] = Words("level rate index ratio stock"),
        ["reasons"] = ["[\"unknownHead\"]", "[\"restoredName\",\"farName\"]", "[\"unlikely\",\"longName\"]", "[null]", "[\"odd\"]"],
        ["confidence"] = ["0.87", "0.005", "1.01", "-0.01", "\"0.5\""],
        ["changes"] = ["[{\"direction\":\"unchanged\"}]", "[\"同比增长5%\",\"环比下降1%\"]", "[null]"],
        ["period"] = Words("2023-Q3 2023年三季度 bad"),
        ["basePeriod"] = Words("2023-Q3 2023年三季度 bad"),
        ["rank"] = Words("居全国第5位 bad"),
    };

    /// <summary>Right ones of each type, and the values that stand for all of one.</summary>
    private static readonly (Type Type, string Json)[] Right =
    [
        (typeof(Quantity), """{"value":5,"low":5,"high":6,"qualifier":"over","unit":"元","dimension":"currency"}"""),
        (typeof(Quantity), """{"value":-5,"low":-6,"high":-5,"qualifier":"over","unit":null,"dimension":"ratio"}"""),
        (typeof(Quantity), """{"value":4,"low":4,"high":6,"qualifier":"range","unit":"人"}"""),
        (typeof(Quantity), """{"value":5}"""),
        (typeof(Quantity), """{"value":50000,"unit":"元","writtenPower":4,"writtenDecimals":2}"""),
        (typeof(Quantity), "\"2.1亿元\""),
        (typeof(Unit), "\"千米\""),
        (typeof(Rank), """{"position":3,"fromBottom":false,"top":true,"scope":"全省","previous":5}"""),
        (typeof(Rank), "\"居全国第5位\""),
        (typeof(DateRange), """{"begin":"2023-01-01","end":"2023-06-30","precision":"halfYear","asOf":false,"open":null,"timex":"2023-H1"}"""),
        (typeof(DateRange), """{"begin":"2023-01-01","end":"2023-06-30","precision":"halfYear","asOf":false,"open":null}"""),
        (typeof(DateRange), """{"begin":"2022-07-01","end":"2023-06-30","precision":"multiYear"}"""),
        (typeof(DateRange), """{"begin":"2022-04-01","end":"2022-06-30","precision":"quarter"}"""),
        (typeof(DateRange), """{"begin":"2022-03-01","end":"2022-07-31","precision":"quarter"}"""),
        (typeof(DateRange), """{"begin":"2022-02-02","end":"2022-02-28","precision":"month"}"""),
        (typeof(DateRange), """{"begin":"2023-06-30","end":"2023-06-30","precision":"day","asOf":true,"open":null}"""),
        (typeof(DateRange), """{"begin":"2023-01-01","end":"2023-06-30","precision":"day","asOf":false,"open":"end","timex":"2023-01-01/.."}"""),
        (typeof(DateRange), """{"begin":null,"end":"2023-06-30","precision":"day","asOf":false,"open":"begin"}"""),
        (typeof(DateRange), "\"2023年三季度\""),
        (typeof(PercentageChange), """{"direction":"increase","value":5,"unit":"%","qualifier":"exact","low":5,"high":5,"basis":"versusPeriod","basePeriod":{"begin":"2022-01-01","end":"2022-12-31","precision":"year","asOf":false,"timex":"2022"},"factor":1.05,"of":"level","turn":null,"priceBasis":"real"}"""),
        (typeof(PercentageChange), """{"direction":"increase","value":2,"unit":"倍","factor":2,"size":"toTimes"}"""),
        (typeof(PercentageChange), """{"direction":"increase","value":0.5,"unit":null,"factor":1.5}"""),
        (typeof(PercentageChange), """{"direction":"decrease","value":null,"turn":"negative"}"""),
        (typeof(PercentageChange), "\"同比增长92%\""),
        (typeof(Mention), """{"type":"quantity","start":3,"length":4,"value":5,"unit":"元"}"""),
        (typeof(Mention), """{"type":"change","start":3,"length":4,"direction":"increase","value":5,"unit":"%"}"""),
        (typeof(Mention), """{"type":"period","start":3,"length":4,"timex":"2023-H1"}"""),
        (typeof(Mention), """{"type":"rank","start":3,"length":4,"position":5,"fromBottom":false,"top":true,"previous":7,"scopeStart":4,"scopeLength":2}"""),
        (typeof(DocumentWarning), """{"kind":"shareOverWhole","start":5,"length":9,"message":"any"}"""),
        (typeof(Observation), """{"start":3,"length":4,"indicator":"出口","value":5,"low":5,"high":5,"qualifier":"exact","unit":"元","dimension":"currency","area":"云津市","period":{"begin":"2023-01-01","end":"2023-06-30","precision":"halfYear","asOf":false,"timex":"2023-H1"},"parent":"贸易","aspect":"target","changes":[{"direction":"increase","value":5,"unit":"%"}],"rank":{"position":3,"fromBottom":true,"top":false,"scope":"全省"},"valueStart":4,"valueLength":2,"confidence":0.93,"reasons":["farName"],"indicatorCode":"trade.exports","indicatorKind":"level","areaCode":"110000"}"""),
    ];

    private static string[] Words(string words) => [.. words.Split(' ').Select(static word => $"\"{word}\"")];

    [Fact]
    public void Every_form_is_read_as_it_was()
    {
        List<string> lines = [];
        foreach ((Type type, string json) in Right)
        {
            string right = Read(type, json, Plain);
            lines.Add($"{type.Name} {json} → {right}");
            foreach ((string place, string changed) in Changed(json, AnyValue))
            {
                string read = Read(type, changed, Plain);
                string lenient = Read(type, changed, Lenient);
                lines.Add($"  {place} → {(read == right ? "=" : read)}{(lenient == read ? "" : lenient == right ? " | =" : " | " + lenient)}");
            }
        }

        string path = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Json", "as-read.txt");
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            File.WriteAllLines(path, lines);
        Assert.Equal(File.ReadAllLines(path), lines);
    }

    /// <summary>The bytes may come one by one, and each character as an escape, in names and texts; and fields that are not known say nothing.</summary>
    [Fact]
    public void Every_form_is_read_the_same_however_it_is_written()
    {
        foreach ((Type type, string json) in Right)
        {
            foreach (string changed in Changed(json, "null", "1.5", "\"x\"", "\" 3\"", "[1]").Select(static c => c.Json).Prepend(json))
            {
                string read = Read(type, changed, Lenient);
                Assert.Equal((changed, read), (changed, ReadInPieces(type, changed, Lenient)));
                Assert.Equal((changed, read), (changed, Read(type, Escaped(changed), Lenient)));
                if (changed.EndsWith('}') && changed.Length > 2)
                    Assert.Equal((changed, read), (changed, Read(type, WithUnknown(changed), Lenient)));
            }

            if (json[0] == '{')
                Assert.Equal(Read(type, json, Plain), ReadInPieces(type, WithUnknown(json), Plain));
        }
    }

    [Fact]
    public void Names_of_fields_in_capitals_are_others_unless_the_options_say_so()
    {
        foreach ((Type type, string json) in Right.Where(static r => r.Json[0] == '{'))
        {
            string capitals = Capitals(json);
            Assert.Equal(Read(type, json, Plain), Read(type, capitals, Lenient));
            Assert.Equal(Read(type, "{}", Plain), Read(type, capitals, Plain));
        }
    }

    /// <summary>The parsers of texts read the JSON of a value too, as a serializer without options does.</summary>
    [Fact]
    public void Every_form_is_read_the_same_as_a_text()
    {
        foreach ((Type type, string json) in Right.Where(static r => r.Json[0] == '{'))
        {
            foreach (string changed in Changed(json, "\"3\"", "1").Select(static c => c.Json).Where(static c => c[0] == '{').Append(json).Append(Capitals(json)))
            {
                string read = Read(type, changed, Plain);
                if (type == typeof(Quantity))
                    AssertParsed(Quantity.TryParse(changed, out Quantity quantity), quantity);
                else if (type == typeof(Rank))
                    AssertParsed(Rank.TryParse(changed, out Rank rank), rank);
                else if (type == typeof(PercentageChange))
                    AssertParsed(PercentageChange.TryParse(changed, out PercentageChange change), change);

                void AssertParsed<T>(bool ok, T value) => Assert.Equal((changed, read[0] == '!' ? "!" : read), (changed, ok ? JsonSerializer.Serialize(value, Plain) : "!"));
            }
        }
    }

    /// <summary>A text in the place of a value is what it is as the name of a property too.</summary>
    [Fact]
    public void Names_of_properties_are_read_as_texts_are()
    {
        string[] texts = ["\"2.1亿元\"", "\"居全国第5位\"", "\"2023年三季度\"", "\"2023-Q3\"", "\"同比增长92%\"", "\"千米\"", "\"x\"", "\"\"", "\"\\u5343\\u514b\""];
        foreach (string text in texts)
        {
            AssertSameAsName<Quantity>(text);
            AssertSameAsName<Rank>(text);
            AssertSameAsName<DateRange>(text);
            AssertSameAsName<PercentageChange>(text);
            AssertSameAsName<Unit>(text);
        }
    }

    private static void AssertSameAsName<T>(string text)
        where T : notnull
    {
        string asValue = Read(typeof(T[]), $"[{text}]", Plain);
        string asName;
        try
        {
            T name = Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>($"{{{text}:1}}", Plain)!).Key;
            asName = JsonSerializer.Serialize(new[] { name }, Plain);
            Assert.Equal(name, Assert.Single(JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(new Dictionary<T, int> { [name] = 1 }, Plain), Plain)!).Key);
        }
        catch (JsonException e)
        {
            asName = MessageOf(e);
        }

        Assert.Equal((typeof(T), text, asValue), (typeof(T), text, asName));
    }

    private static string Read(Type type, string json, JsonSerializerOptions options)
    {
        try
        {
            return JsonSerializer.Serialize(JsonSerializer.Deserialize(json, type, options), type, Plain);
        }
        catch (JsonException e)
        {
            return MessageOf(e);
        }
    }

    private static string ReadInPieces(Type type, string json, JsonSerializerOptions options)
    {
        Piece? first = null;
        Piece? last = null;
        foreach (byte b in Encoding.UTF8.GetBytes(json))
        {
            last = new Piece(b, last);
            first ??= last;
        }

        var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first!, 0, last!, 1));
        try
        {
            return JsonSerializer.Serialize(JsonSerializer.Deserialize(ref reader, type, options), type, Plain);
        }
        catch (JsonException e)
        {
            return MessageOf(e);
        }
    }

    /// <summary>Our own words; those of the framework are its own.</summary>
    private static string MessageOf(JsonException e) =>
        Right.Any(r => e.Message.StartsWith(r.Type.Name + ": ", StringComparison.Ordinal)) ? "! " + e.Message : "! of the framework";

    /// <summary>The whole in the place of another value, and each field of each object left out, said twice, or with another value.</summary>
    private static IEnumerable<(string Place, string Json)> Changed(string json, params string[] any)
    {
        foreach (string value in any)
            yield return (value, value);
        if (json[0] != '{')
            yield break;

        JsonNode whole = JsonNode.Parse(json)!;
        foreach (JsonObject parent in Objects(whole).ToArray())
        {
            KeyValuePair<string, JsonNode?>[] fields = [.. parent];
            foreach ((string name, JsonNode? before) in fields)
            {
                string place = parent.GetPath() + "." + name;
                foreach (string value in any.Concat(OwnValues.GetValueOrDefault(name, [])))
                {
                    parent[name] = JsonNode.Parse(value);
                    yield return ($"{place} {(value.Length > 100 ? value[..10] + "…" : value)}", whole.ToJsonString(Plain));
                }

                parent.Remove(name);
                yield return ($"{place} –", whole.ToJsonString(Plain));
                parent.Clear();
                foreach ((string other, JsonNode? value) in fields)
                    parent[other] = value;
            }
        }
    }

    private static IEnumerable<JsonObject> Objects(JsonNode? node)
    {
        if (node is JsonObject here)
            yield return here;
        IEnumerable<JsonNode?> below = node switch { JsonObject o => o.Select(static p => p.Value), JsonArray a => a, _ => [] };
        foreach (JsonObject found in below.ToArray().SelectMany(Objects))
            yield return found;
    }

    /// <summary>Each character of texts and names as an escape.</summary>
    private static string Escaped(string json)
    {
        var escaped = new StringBuilder();
        bool inText = false;
        foreach (char c in json)
        {
            inText ^= c == '"';
            escaped.Append(inText && c != '"' ? $"\\u{(int)c:x4}" : c.ToString());
        }

        return escaped.ToString();
    }

    private static string Capitals(string json)
    {
        JsonNode whole = JsonNode.Parse(json)!;
        foreach (JsonObject parent in Objects(whole).ToArray())
        {
            KeyValuePair<string, JsonNode?>[] fields = [.. parent];
            parent.Clear();
            foreach ((string key, JsonNode? value) in fields)
                parent[key.ToUpperInvariant()] = value;
        }

        return whole.ToJsonString(Plain);
    }

    private static string WithUnknown(string json) =>
        $$$"""{"valu":1,"valuf":[{"value":7}],"{{{new string('v', 20)}}}":7,"{{{new string('v', 21)}}}":{"start":2},"{{{new string('产', 200)}}}":null,"":[],{{{json[1..^1]}}},"values":{"value":8}}""";

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(byte value, Piece? before)
        {
            Memory = new[] { value };
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }
}
