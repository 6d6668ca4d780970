using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// What is promised of whatever text, asked of one: it is read without an exception, with bare numbers, on the first day there is and on the last one; no mention
/// lies over another; UTF-8 has the same; all that is found comes back of its JSON and of the format R. The hunt of the mutation tools asks the same.
/// </summary>
internal static class Promises
{
    private const int LongestValue = 24;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly StatisticsOptions[] Ways =
    [
        new() { ReferenceDate = new DateOnly(2023, 12, 20) },
        new() { BareNumbers = true, Area = "衡阳市", DateDirection = DateDirection.Past },
        new() { ReferenceDate = DateOnly.MaxValue },
        new() { ReferenceDate = DateOnly.MinValue, DateDirection = DateDirection.Future },
    ];

    /// <summary>Half a pair of surrogates has none.</summary>
    internal static bool HasJson(string text) => !text.EnumerateRunes().Contains(Rune.ReplacementChar);

    /// <summary>What a text breaks, by a name that is the same for the same fault; null for nothing.</summary>
    internal static string? FaultOf(string text)
    {
        try
        {
            foreach (StatisticsOptions way in Ways)
                if (FaultOf(text, way) is { } fault)
                    return fault;
            return text.Length <= LongestValue ? FaultOfValues(text) : null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            string[] trace = (e.StackTrace ?? "").Split('\n');
            return e.GetType().Name + (e is JsonException ? " " + e.Message : "") + (trace.FirstOrDefault(static line => line.Contains("Hengyang.Stats.", StringComparison.Ordinal)) ?? "").Split(" in ")[0];
        }
    }

    private static string? FaultOf(string text, StatisticsOptions way)
    {
        List<string> read = [];
        int end = 0;
        foreach (Mention mention in new StatisticsReader(text, way))
        {
            if (mention.Range.Start < end || mention.Range.End > text.Length || mention.Range.Length == 0)
                return $"a {mention.Kind} lies over the mention before";
            end = mention.Range.End;
            if (!ComesBack(mention, out string json))
                return $"the JSON of a {mention.Kind} comes back otherwise";
            read.Add(mention.TryGetRank(text, out Rank rank) ? rank.ToString() : json[json.IndexOf(',', StringComparison.Ordinal)..]);
        }

        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        int at = 0;
        foreach (Mention mention in new StatisticsReader(utf8, way))
        {
            string json = JsonSerializer.Serialize(mention, Plain);
            string said = mention.TryGetRank(utf8, out Rank rank) ? rank.ToString() : json;
            if (at >= read.Count || !(said == read[at] || mention.Kind != MentionKind.Rank))
                return $"a {mention.Kind} is another one in UTF-8";
            at++;
        }

        if (at != read.Count)
            return "UTF-8 has fewer mentions";
        StatisticsDocument document = StatisticsDocument.Parse(text, way);
        foreach (Observation observation in document.Observations)
            if (!ComesBack(observation, out _))
                return "the JSON of an observation comes back otherwise";
        return null;
    }

    private static bool ComesBack<T>(T value, out string json)
    {
        json = JsonSerializer.Serialize(value, Plain);
        return JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, Plain), Plain) == json;
    }

    private static string? FaultOfValues(string text)
    {
        _ = ChineseNumber.TryParse(text, out decimal _);
        if (Quantity.TryParse(text, out Quantity quantity) && !(Quantity.TryParse(R(quantity), out Quantity again) && again == quantity))
            return "a quantity does not come back from R";
        if (PercentageChange.TryParse(text, out PercentageChange change) && !(PercentageChange.TryParse(R(change), out PercentageChange same) && same == change))
            return "a change does not come back from R";
        if (DateRange.TryParse(text, new DateOnly(2023, 12, 20), out DateRange period, out _) && !(DateRange.TryParse(R(period), null, out DateRange back, out _) && back == period))
            return "a period does not come back from R";
        return Rank.TryParse(text, out Rank rank) && !(Rank.TryParse(R(rank), out Rank once) && once == rank) ? "a rank does not come back from R" : null;
    }

    private static string R<T>(T value)
        where T : IFormattable => value.ToString("R", CultureInfo.InvariantCulture);
}
