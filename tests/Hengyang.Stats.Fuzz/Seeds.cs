using System.Text;
using System.Text.Json;

namespace Hengyang.Stats.Fuzz;

/// <summary>What a fuzzer begins with: texts of seeds.txt, and what each target makes of them.</summary>
internal static class Seeds
{
    internal static IEnumerable<byte[]> Of(string target)
    {
        string[] texts = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "seeds.txt")).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal))];
        return target switch
        {
            "json" => texts.SelectMany(Values),
            "lines" => texts.Select(static text => Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { id = "a", text, referenceDate = "2024-01-15" }) + "\n")),
            "page" => texts.Select(static text => Encoding.UTF8.GetBytes($"<html><head><meta charset=utf-8><title>{text[..Math.Min(4, text.Length)]}</title></head><body><p>{text.Replace("\n", "<br>", StringComparison.Ordinal).Replace("\t", "<td>", StringComparison.Ordinal)}</p></body></html>")),
            "bytes" => texts.Select(static (text, i) => (i % 3 == 0 ? Encoding.Unicode : i % 3 == 1 ? Encoding.BigEndianUnicode : Encoding.UTF8) is var encoding ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : Array.Empty<byte>()),
            _ => texts.Select(Encoding.UTF8.GetBytes),
        };
    }

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
