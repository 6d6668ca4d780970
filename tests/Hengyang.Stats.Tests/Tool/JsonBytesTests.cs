using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tests.Hostile;
using Hengyang.Stats.Tool.Output.Fields;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>The tool writes its lines by hand, with the bytes that Utf8JsonWriter gives.</summary>
public sealed class JsonBytesTests
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("0", "0")]
    [InlineData("0.00", "0.00")]
    [InlineData("-0.0", "0.0")]
    [InlineData("5", "5")]
    [InlineData("-5.20", "-5.20")]
    [InlineData("0.05", "0.05")]
    [InlineData("-0.005", "-0.005")]
    [InlineData("10.0", "10.0")]
    [InlineData("18446744073709551615", "18446744073709551615")]
    [InlineData("18446744073709551616", "18446744073709551616")]
    [InlineData("1844674407370955161.5", "1844674407370955161.5")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    [InlineData("-7.9228162514264337593543950335", "-7.9228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    public void A_number_has_the_digits_that_it_has(string number, string expected) =>
        Assert.Equal(expected, Written(json => json.Number(decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void A_negative_zero_is_as_the_framework_writes_it() =>
        AssertAsTheFramework(json => json.Number(new decimal(0, 0, 0, true, 3)), writer => writer.WriteNumberValue(new decimal(0, 0, 0, true, 3)));

    [Property(5000, typeof(Values))]
    public void Every_number_is_as_the_framework_writes_it(decimal number) =>
        AssertAsTheFramework(json => json.Number(number), writer => writer.WriteNumberValue(number));

    [Property(2000, typeof(Values))]
    public void Every_day_is_as_the_framework_writes_it(DateOnly day) =>
        Assert.Equal($"\"{day.ToString("O", System.Globalization.CultureInfo.InvariantCulture)}\"", Written(json => json.Day(day)));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("2.1亿元", "\"2.1亿元\"")]
    [InlineData("1—11月，“出口”（亿元）", "\"1—11月，“出口”（亿元）\"")]
    [InlineData("a\"b\\c\n\u0001", "\"a\\\"b\\\\c\\n\\u0001\"")]
    [InlineData("℃²é\u202E\uD83D\uDE00", "\"℃²é\u202E\\uD83D\\uDE00\"")]
    public void A_text_is_escaped_where_it_must_be(string text, string expected) => Assert.Equal(expected, Written(json => json.Text(text)));

    [Property(3000, typeof(Values))]
    public void Every_text_is_as_the_framework_writes_it(string text) =>
        AssertAsTheFramework(json => json.Text(text), writer => writer.WriteStringValue(text));

    [Fact]
    public void A_comma_parts_the_items_of_an_array() => Assert.Equal("[1,2,3]", Written(json =>
    {
        json.BeginArray();
        for (int i = 1; i <= 3; i++)
        {
            json.Item();
            json.Whole(i);
        }

        json.EndArray();
    }));

    [Fact]
    public void Names_of_any_length_stand_behind_their_commas()
    {
        string longName = new('n', 200);
        string line = Written(json =>
        {
            json.BeginObject();
            foreach (string name in new[] { "a", "of", new string('b', 28), new string('c', 29), "地区\"", longName })
            {
                json.Name(new JsonName(name));
                json.Whole(-1);
            }
            json.EndObject();
        });

        Assert.Equal($"{{\"a\":-1,\"of\":-1,\"{new string('b', 28)}\":-1,\"{new string('c', 29)}\":-1,\"地区\\\"\":-1,\"{longName}\":-1}}", line);
    }

    private static string Written(Action<JsonBytes> write)
    {
        using var stream = new MemoryStream();
        var json = new JsonBytes(stream);
        json.BeginArray();
        write(json);
        json.EndArray();
        json.Flush();
        return Encoding.UTF8.GetString(stream.ToArray())[1..^1];
    }

    private static void AssertAsTheFramework(Action<JsonBytes> write, Action<Utf8JsonWriter> writeByFramework)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Relaxed))
            writeByFramework(writer);

        Assert.Equal(Encoding.UTF8.GetString(stream.ToArray()), Written(write));
    }

    public static class Values
    {
        public static Arbitrary<decimal> Numbers => Arb.From(
            from low in Gen.Choose(int.MinValue, int.MaxValue)
            from middle in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Choose(int.MinValue, int.MaxValue)))
            from high in Gen.Frequency((4, Gen.Constant(0)), (1, Gen.Choose(int.MinValue, int.MaxValue)))
            from negative in Gen.Elements(true, false)
            from scale in Gen.Choose(0, 28)
            from digits in Gen.Choose(1, 32)
            select new decimal(low >> (32 - digits), middle, high, negative, (byte)scale));

        public static Arbitrary<DateOnly> Days => Arb.From(Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(DateOnly.FromDayNumber));

        public static Arbitrary<string> Texts => Arb.From(
            from pieces in Gen.ListOf(Gen.Frequency(
                (4, Gen.Elements("2.1亿元", "同比增长", "“", "—", "（%）", " ", "ab")),
                (2, Gen.Elements("\"", "\\", "\n", "<", "&", "\u007F", "\u2028", "龥", "龦", "㐀", "℃", "é", "\uFF5E")),
                (1, Gen.Elements("\uD83D\uDE00", "\0", "\uFFFF")))) // no text that was decoded holds half a pair
            select string.Concat(pieces));
    }
}
