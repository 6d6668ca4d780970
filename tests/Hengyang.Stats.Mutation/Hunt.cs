using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Looks for texts that break a promise: that throw, whose mentions lie over one another, that come back otherwise from JSON or are read otherwise in
/// UTF-8. Edits are led by which conditions a text asks, so that what few texts ask is edited as often as what all ask.
/// </summary>
internal sealed class Hunt
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly StatisticsOptions[] Ways =
    [
        new() { ReferenceDate = new DateOnly(2023, 12, 20) },
        new() { BareNumbers = true, Area = "衡阳市", DateDirection = DateDirection.Past },
        new() { ReferenceDate = DateOnly.MaxValue },
        new() { ReferenceDate = DateOnly.MinValue, DateDirection = DateDirection.Future },
    ];

    private readonly bool[] _seen;

    private Hunt() => _seen = (bool[])Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!.GetField("Seen")!.GetValue(null)!;

    /// <summary>Appends each text that breaks one, shortened, with what it breaks; 1 where there is any.</summary>
    internal static int Run(string manifest, string results, int minutes, int seed, string[] folders)
    {
        int[] ids = [.. JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Select(static m => m.GetProperty("id").GetInt32())];
        int found = 0;
        var thread = new Thread(() => found = new Hunt().Look(ids, results, minutes, seed, folders), 1 << 28);
        thread.Start();
        thread.Join();
        return found == 0 ? 0 : 1;
    }

    private int Look(int[] ids, string results, int minutes, int seed, string[] folders)
    {
        HashSet<string> faults = [];
        var guide = new Guide(folders.SelectMany(Silence.TextsOf), ids, text => { Note(text); return _seen; }, seed);
        long until = Environment.TickCount64 + (minutes * 60_000L);
        int read = 0;
        foreach (string text in guide.Edits(int.MaxValue, static _ => true))
        {
            if (Environment.TickCount64 > until)
                break;
            // half a pair has no JSON
            if (text.EnumerateRunes().Any(static rune => rune == Rune.ReplacementChar))
                continue;
            read++;
            string? fault = Note(text);
            if (fault is null)
            {
                guide.Note(text, _seen);
                continue;
            }

            if (!faults.Add(fault))
                continue;
            string shortest = text;
            for (int length = 4; length > 0; length--)
                for (int i = shortest.Length - length; i >= 0; i--)
                    if (i + length <= shortest.Length && FaultOf(shortest.Remove(i, length)) == fault)
                        shortest = shortest.Remove(i, length);
            File.AppendAllText(results, JsonSerializer.Serialize(new { text = shortest, fault }, Plain) + "\n");
        }

        Console.WriteLine($"{read} texts read, {faults.Count} kinds of faults");
        return faults.Count;
    }

    private string? Note(string text)
    {
        Array.Clear(_seen);
        return FaultOf(text);
    }

    /// <summary>What a text breaks, by a name that is the same for the same fault; null for nothing.</summary>
    private static string? FaultOf(string text)
    {
        try
        {
            foreach (StatisticsOptions way in Ways)
                if (FaultOf(text, way) is { } fault)
                    return fault;
            return text.Length <= 24 ? FaultOfValues(text) : null;
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
        where T : IFormattable => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
}
