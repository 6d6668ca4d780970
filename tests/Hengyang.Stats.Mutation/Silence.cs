using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Gold;

namespace Hengyang.Stats.Mutation;

/// <summary>Reads texts, and edits of them, with each condition taken out and without, and notes which of them change nothing in any text.</summary>
internal sealed partial class Silence
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly StatisticsOptions Dated = new() { ReferenceDate = new DateOnly(2023, 12, 20) };
    private static readonly StatisticsOptions Bare = new() { BareNumbers = true, Area = "衡阳市", DateDirection = DateDirection.Past };

    /// <summary>Texts this short are also parsed as single values, and read from UTF-8 and with other options.</summary>
    private const int LongestValue = 24;

    private const int LongestOfTests = 400;

    /// <summary>In milliseconds: what takes longer has no end.</summary>
    private const int LongestAnswer = 4000;

    private readonly FieldInfo _active;
    private readonly FieldInfo _left;
    private readonly bool[] _reached;
    private readonly bool[] _seen;
    private readonly bool[] _on;
    private readonly string[] _texts;

    private Silence(IEnumerable<string> texts)
    {
        Type control = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        (_active, _left) = (control.GetField("Active")!, control.GetField("Left")!);
        _reached = (bool[])control.GetField("Reached")!.GetValue(null)!;
        _seen = (bool[])control.GetField("Seen")!.GetValue(null)!;
        _on = (bool[])control.GetField("On")!.GetValue(null)!;

        // what is short is quick to ask and holds what is rare
        _texts = [.. texts.Distinct(StringComparer.Ordinal).OrderBy(static text => text.Length)];
        foreach (string text in _texts.Take(100))
            AnswerTo(text);
    }

    /// <summary>
    /// Notes for each condition the first text that hears that it is gone, of the texts and then of edits of them. Many conditions are gone at once, in
    /// groups that no text heard so far: only where one hears that are they tried alone.
    /// </summary>
    internal static int List(string manifest, string results, int edited, int seed, string[] folders)
    {
        HashSet<string> done = File.Exists(results) ? [.. File.ReadLines(results).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!)] : [];
        Dictionary<int, string> keys = JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Where(m => !done.Contains(m.GetProperty("key").GetString()!) && !IsStatic(m)).ToDictionary(static m => m.GetProperty("id").GetInt32(), static m => m.GetProperty("key").GetString()!);
        // a condition that is gone may go on and on, deep into the stack, until it has looked too often
        var thread = new Thread(() => new Silence(folders.SelectMany(TextsOf)).Hear(keys, results, edited, seed), 1 << 30);
        thread.Start();
        thread.Join();
        return 0;
    }

    /// <summary>Whether a mutant is asked while tables are made, and never again.</summary>
    private static bool IsStatic(JsonElement mutant) => mutant.TryGetProperty("isStatic", out JsonElement value) && value.GetBoolean();

    private void Hear(Dictionary<int, string> keys, string results, int edited, int seed)
    {
        HashSet<string> apart = File.Exists(results + ".apart") ? [.. File.ReadLines(results + ".apart")] : [];
        List<HashSet<int>> groups = [[.. keys.Keys.Where(id => !apart.Contains(keys[id]))], .. keys.Keys.Where(id => apart.Contains(keys[id])).Select(static id => new HashSet<int> { id })];
        Guide? guide = edited == 0 ? null : new Guide(_texts, [.. keys.Keys], text => { Listen(text); return _seen; }, seed);
        string place = results + ".at";
        int start = File.Exists(place) ? int.Parse(File.ReadAllText(place), CultureInfo.InvariantCulture) : 0;
        File.Delete(place);
        int read = 0;
        int[] turned = new int[_reached.Length];
        foreach (string text in guide?.Edits(edited, keys.ContainsKey) ?? _texts)
        {
            if (++read < start)
                continue;
            if (read % 5000 == 0)
                Console.WriteLine($"{read} texts, {keys.Count} conditions left in groups of {string.Join(' ', groups.Select(static g => g.Count))}");
            (int answer, long looks) = Listen(text);
            guide?.Note(text, _seen);
            bool[] reached = [.. _reached];
            foreach (int id in keys.Keys)
                turned[id] += reached[id] ? 1 : 0;
            for (int group = 0; group < groups.Count; group++)
            {
                List<int> here = [.. groups[group].Where(id => reached[id])];
                while (here.Count > 0 && Differs(here))
                {
                    List<int> alone = [];
                    Part(here, alone);
                    foreach (int id in alone)
                        Note(id, group);
                    here.RemoveAll(alone.Contains);
                    if (alone.Count == 0)
                        PartTogether(here, group);
                }
            }

            // which of a list that makes a difference make one alone
            void Part(List<int> ids, List<int> alone)
            {
                if (ids.Count == 1)
                {
                    alone.Add(ids[0]);
                    return;
                }

                foreach (List<int> half in (List<int>[])[ids[..(ids.Count / 2)], ids[(ids.Count / 2)..]])
                    if (Differs(half))
                        Part(half, alone);
            }

            // of what is heard only together one goes to the next group
            void PartTogether(List<int> ids, int group)
            {
                int low = 0;
                int high = ids.Count;
                while (high - low > 1)
                {
                    int middle = (low + high) / 2;
                    if (Differs(ids[..middle]))
                        high = middle;
                    else
                        low = middle;
                }

                if (group + 1 == groups.Count)
                    groups.Add([]);
                groups[group + 1].Add(ids[low]);
                groups[group].Remove(ids[low]);
                ids.RemoveAt(low);
            }

            void Note(int id, int group)
            {
                groups[group].Remove(id);
                string heard = edited == 0 ? text : Shortened(id, text);
                File.AppendAllText(results, JsonSerializer.Serialize(new { key = keys[id], heard = heard.Length <= LongestOfTests ? heard : heard[..LongestOfTests] + "…", line = TextLines.Mark + TextLines.Escaped(heard) }, Plain) + "\n");
                keys.Remove(id);
                guide?.Add(heard);
            }

            bool Differs(List<int> ids)
            {
                foreach (int id in ids)
                    _on[id] = true;
                _left.SetValue(null, (looks * 20) + 50_000);
                using var watch = new Timer(_ => Abandon(ids, keys, results, read), null, LongestAnswer, Timeout.Infinite);
                bool differs = AnswerTo(text) != answer;
                foreach (int id in ids)
                    _on[id] = false;
                return differs;
            }
        }

        // those of the first group change nothing together
        File.WriteAllLines(results + ".together", groups[0].Select(id => keys[id]));

        // in how many texts it turned out otherwise than without it
        File.WriteAllLines(results + ".turned", keys.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value}\t{turned[pair.Key]}")));
    }

    /// <summary>Of mutants with which a text has no end one is heard, and all of them are asked alone from now on; ends the process, which is to be started again and goes on with the same text.</summary>
    private static void Abandon(List<int> ids, Dictionary<int, string> keys, string results, int read)
    {
        File.WriteAllText(results + ".at", read.ToString(CultureInfo.InvariantCulture));
        if (ids.Count == 1)
            File.AppendAllText(results, JsonSerializer.Serialize(new { key = keys[ids[0]], heard = "…", line = "" }, Plain) + "\n");
        else
            File.AppendAllLines(results + ".apart", ids.Select(id => keys[id]));
        Environment.Exit(75);
    }

    private (int Answer, long Looks) Listen(string text)
    {
        Array.Clear(_reached);
        Array.Clear(_seen);
        _left.SetValue(null, long.MaxValue);
        int answer = AnswerTo(text);
        // a mutant is asked wherever it is reached, a condition also where it would turn out the same
        for (int id = 0; id < _reached.Length; id++)
            _seen[id] |= _reached[id];
        return (answer, long.MaxValue - (long)_left.GetValue(null)!);
    }

    /// <summary>Without each character that it does not need.</summary>
    private string Shortened(int id, string text)
    {
        for (int length = 4; length > 0; length--)
            for (int i = text.Length - length; i >= 0; i--)
                if (i + length <= text.Length && Hears(id, text.Remove(i, length)))
                    text = text.Remove(i, length);
        return text;
    }

    private bool Hears(int id, string text)
    {
        _reached[id] = false;
        _left.SetValue(null, long.MaxValue);
        int answer = AnswerTo(text);
        if (!_reached[id])
            return false;
        long looks = long.MaxValue - (long)_left.GetValue(null)!;
        _active.SetValue(null, id);
        _left.SetValue(null, (looks * 20) + 100_000);
        bool differs = AnswerTo(text) != answer;
        _active.SetValue(null, 0);
        return differs;
    }

    /// <summary>The literals of a folder of tests or sources, the short texts of which all that is read is kept, and of other folders the texts.</summary>
    internal static IEnumerable<string> TextsOf(string folder) =>
        Path.GetFileName(folder) == "short" ? TextLines.Of(folder)
        : Directory.Exists(Path.Combine(folder, "Hostile")) || folder.EndsWith("src", StringComparison.Ordinal)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(static file => Literal().Matches(File.ReadAllText(file)))
                .Select(static match => match.Groups[1].Value.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Split(" → ")[0])
            : Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(static file => File.ReadAllText(file).ReplaceLineEndings("\n")).SelectMany(static text => (string[])[.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries), text]);

    private static int AnswerTo(string text)
    {
        try
        {
            var hash = new HashCode();
            Add(ref hash, text, Dated);
            if (text.Length > LongestOfTests)
                return hash.ToHashCode();
            Add(ref hash, text, Bare);
            byte[] utf8 = Encoding.UTF8.GetBytes(text);
            foreach (Mention mention in new StatisticsReader(utf8, Dated))
            {
                hash.Add(mention);
                hash.Add(mention.TryGetRank(utf8, out Rank rank) ? rank : default);
            }

            if (text.Length <= LongestValue)
                AddValues(ref hash, text);
            return hash.ToHashCode();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return e.GetType().Name.GetHashCode(StringComparison.Ordinal);
        }
    }

    private static void Add(ref HashCode hash, string text, StatisticsOptions options)
    {
        foreach (Mention mention in new StatisticsReader(text, options))
        {
            hash.Add(mention);
            hash.Add(mention.TryGetRank(text, out Rank rank) ? rank : default);
        }

        StatisticsDocument document = StatisticsDocument.Parse(text, options);
        foreach (Mention mention in document.Mentions)
            hash.Add(JsonSerializer.Serialize(mention, Plain), StringComparer.Ordinal);
        foreach (Observation observation in document.Observations)
            hash.Add(JsonSerializer.Serialize(observation, Plain), StringComparer.Ordinal);
        foreach (DocumentWarning warning in document.Warnings)
            hash.Add(JsonSerializer.Serialize(warning, Plain), StringComparer.Ordinal);
    }

    private static void AddValues(ref HashCode hash, string text)
    {
        hash.Add(ChineseNumber.TryParsePartial(text, out decimal number, out int consumed) ? number : -1);
        hash.Add(consumed);
        hash.Add(Quantity.TryParsePartial(text, out Quantity quantity, out consumed) ? quantity : default);
        hash.Add(consumed);
        hash.Add(PercentageChange.TryParsePartial(text, out PercentageChange change, out consumed) ? change : default);
        hash.Add(consumed);
        hash.Add(DateRange.TryParsePartial(text, Dated.ReferenceDate, out DateRange period, out consumed) ? period : default);
        hash.Add(consumed);
        hash.Add(DateRange.TryParsePartial(text, null, out period, out consumed) ? period : default);
        hash.Add(consumed);
        hash.Add(Rank.TryParsePartial(text, out Rank rank, out consumed) ? rank : default);
        hash.Add(consumed);
        hash.Add(ChineseNumber.TryParse(text, out number, out ParseError error) ? number : -1);
        hash.Add(error);
        hash.Add(Quantity.TryParse(text, out quantity, out error) ? quantity : default);
        hash.Add(error);
        hash.Add(PercentageChange.TryParse(text, null, out change, out error) ? change : default);
        hash.Add(error);
        hash.Add(DateRange.TryParse(text, Dated.ReferenceDate, out period, out error) ? period : default);
        hash.Add(error);
        hash.Add(PeriodText.TryParse(text, out PeriodText kept) ? kept.ToString() : "");
        hash.Add(Rank.TryParse(text, out rank, out error) ? rank : default);
        hash.Add(error);
        hash.Add(Unit.TryParse(text, out Unit unit) ? unit : default);
        foreach (IFormattable value in (IFormattable[])[quantity, change, period, rank])
        {
            hash.Add(value.ToString(), StringComparer.Ordinal);
            hash.Add(value.ToString("R", null), StringComparer.Ordinal);
        }
    }

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*[一-龥0-9](?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
