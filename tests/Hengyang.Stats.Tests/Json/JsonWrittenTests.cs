using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Hengyang.Stats.Json;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Json;

/// <summary>What the converters write of all that is read of the tool's texts (<c>Tool/Outputs/texts.ndjson</c>), in a file; and what they refuse.</summary>
public sealed class JsonWrittenTests
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonConverter[] Converters =
    [
        new DateRangeJsonConverter(), new DocumentWarningJsonConverter(), new MentionJsonConverter(), new ObservationJsonConverter(), new PercentageChangeJsonConverter(),
        new QuantityJsonConverter(), new RankJsonConverter(), new UnitJsonConverter(),
    ];

    public static TheoryData<int> Each() => [.. Enumerable.Range(0, Converters.Length)];

    [Fact]
    public void What_is_written_of_the_texts()
    {
        string folder = Repository.PathOf("tests", "Hengyang.Stats.Tests", "Tool", "Outputs");
        List<string> lines = [];
        foreach (string line in File.ReadLines(Path.Combine(folder, "texts.ndjson")).Where(static line => line.Contains("\"text\": \"", StringComparison.Ordinal)))
        {
            JsonElement input = JsonDocument.Parse(line).RootElement;
            DateOnly? day = input.TryGetProperty("referenceDate", out JsonElement said) && DateOnly.TryParse(said.GetString(), out DateOnly date) ? date : null;
            string text = input.GetProperty("text").GetString()!;
            StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = day, BareNumbers = true });
            foreach (Mention mention in document.Mentions)
                lines.Add(Written(mention));
            foreach (Observation observation in document.Observations)
                lines.Add(Written(observation));
            foreach (DocumentWarning warning in document.Warnings)
                lines.Add(Written(warning));
        }

        string path = Path.Combine(folder, "converters.txt");
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
            File.WriteAllLines(path, lines);
        Assert.Equal(File.ReadAllLines(path), lines);
    }

    /// <summary>As it is written, which is also how it is written when it was read.</summary>
    private static string Written<T>(T value)
    {
        string json = JsonSerializer.Serialize(value, Plain);
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Plain), Plain));
        return json;
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void No_writer_is_an_error_that_names_it(int converter)
    {
        foreach (string name in new[] { "Write", "WriteAsPropertyName" })
        {
            Type type = Converters[converter].GetType();
            if (type.GetMethod(name) is not { } method || method.DeclaringType != type)
                continue;
            Type of = type.BaseType!.GetGenericArguments()[0];
            object? value = of.IsValueType ? Activator.CreateInstance(of) : null;
            var thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => method.Invoke(Converters[converter], [null, value, Plain]));
            Assert.Equal("writer", Assert.IsType<ArgumentNullException>(thrown.InnerException).ParamName);
        }
    }
}
