using System.Text.Json;
using System.Text.Json.Serialization;
using Hengyang.Stats;

// a text longer than one segment, read from a file as it comes
string path = Path.GetTempFileName();
const string paragraph = "2023年，全市固定资产投资50亿元，同比增长11%，居全省第3位。\n\n";
await File.WriteAllTextAsync(path, string.Concat(Enumerable.Repeat(paragraph, 5000)));
int count = 0;
int last = -1;
await using (FileStream stream = File.OpenRead(path))
{
    await foreach (Observation observation in StatisticsDocument.ReadObservationsAsync(stream, null))
    {
        Must(observation.Range.Start > last, "places ascend over the whole text");
        last = observation.Range.Start;
        count++;
    }
}

File.Delete(path);
Must(count == 5000 && last > 4999 * paragraph.Length, $"5000 observations to the end of the text, not {count} up to {last}");

// generated metadata alone: reflection is off
StatisticsDocument document = StatisticsDocument.Parse(paragraph);
var report = new Report(DateRange.Quarter(2023, 3), Quantity.Parse("2.1亿元"), [.. document.Observations], new() { [DateRange.Year(2023)] = Unit.Tonne });
string json = JsonSerializer.Serialize(report, ReportContext.Default.Report);
Report back = JsonSerializer.Deserialize(json, ReportContext.Default.Report)!;
Must(back.Period == report.Period && back.Value == report.Value && back.Observations.SequenceEqual(report.Observations) && back.Units.Count == 1, json);
Must(JsonSerializer.Deserialize("""{"period":"2023-Q3","value":"2.1亿元","observations":[],"units":{}}""", ReportContext.Default.Report)!.Value == report.Value, "texts are read");
Must(json.Contains("\"aspect\":\"actual\""), "enums are words");
Console.WriteLine($"{count} observations, {json.Length} characters of JSON");

static void Must(bool holds, string what)
{
    if (!holds)
        throw new InvalidOperationException(what);
}

internal sealed record Report(DateRange Period, Quantity Value, List<Observation> Observations, Dictionary<DateRange, Unit> Units);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Report))]
internal sealed partial class ReportContext : JsonSerializerContext;
