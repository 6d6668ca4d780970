using System.Text;
using System.Text.Json;

namespace Hengyang.Stats.Fuzz;

/// <summary>What a fuzzer begins with: texts of seeds.txt and the examples of the forms, and what each target makes of them.</summary>
internal static class Seeds
{
    internal static IEnumerable<byte[]> Of(string target)
    {
        string[] lines = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds.txt")).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal))];
        string[] texts = [.. lines, .. Examples()];
        return target switch
        {
            "json" => lines.SelectMany(Values),
            "lines" => texts.Select(static text => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "a", text, referenceDate = "2024-01-15" }) + "\n")),
            "page" => texts.Select(static text => Encoding.UTF8.GetBytes($"<html><head><meta charset=utf-8><title>{text[..Math.Min(4, text.Length)]}</title></head><body><p>{text.Replace("\n", "<br>", StringComparison.Ordinal).Replace("\t", "<td>", StringComparison.Ordinal)}</p></body></html>")),
            "bytes" => texts.Select(static (text, i) => (i % 3 == 0 ? Encoding.Unicode : i % 3 == 1 ? Encoding.BigEndianUnicode : Encoding.UTF8) is var encoding ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : Array.Empty<byte>()),
            "table" => texts.Select(static text => Encoding.UTF8.GetBytes($"指标,2023年,增长（%）\n产值（亿元）,\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\",5.1\n其中：{text.Replace('\t', ',')}\n")),
            _ => texts.Select(Encoding.UTF8.GetBytes),
        };
    }

    /// <summary>The words of the lexicon, as a dictionary for afl-fuzz: what it would not find by turning bits.</summary>
    internal static IEnumerable<string> Dictionary() => Lexicon.Build().Rows.Keys
        .Where(static word => word.Length is > 0 and < 20)
        .Order(StringComparer.Ordinal)
        .Select(static (word, i) => $"w{i}=\"{string.Concat(Encoding.UTF8.GetBytes(word).Select(static b => $"\\x{b:X2}"))}\"");

    private static IEnumerable<string> Examples() =>
        FormTables.Subjects.SelectMany(FormTables.Of).SelectMany(static row => row.Examples.Select(static example => example.Text)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<byte[]> Values(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = new DateOnly(2024, 1, 15) });
        foreach (Mention mention in document.Mentions)
        {
            yield return JsonSerializer.SerializeToUtf8Bytes(mention);
            if (mention.TryGetQuantity(out Quantity quantity))
                yield return JsonSerializer.SerializeToUtf8Bytes(quantity);
            if (mention.TryGetPeriod(out DateRange period))
                yield return JsonSerializer.SerializeToUtf8Bytes(period);
            if (mention.TryGetChange(out PercentageChange change))
                yield return JsonSerializer.SerializeToUtf8Bytes(change);
            if (mention.TryGetRank(text, out Rank rank))
                yield return JsonSerializer.SerializeToUtf8Bytes(rank);
        }

        foreach (Observation observation in document.Observations)
            yield return JsonSerializer.SerializeToUtf8Bytes(observation);
    }
}
