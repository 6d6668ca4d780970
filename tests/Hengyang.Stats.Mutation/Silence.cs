using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

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
    private const int LongestEdited = 60;
    private readonly Queue<string> _recent = new();

    private const int MostTries = 250;

    /// <summary>Of more texts that reach a condition so many are read, spread over all lengths.</summary>
    private const int MostTexts = 120;

    private readonly FieldInfo _active;
    private readonly FieldInfo _left;
    private readonly bool[] _reached;
    private readonly string[] _texts;
    private readonly int[] _answers;

    /// <summary>The texts that reach each condition.</summary>
    private readonly List<int>?[] _reaching;
    private readonly long[] _looks;

    private Silence(IEnumerable<string> texts)
    {
        Type control = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        (_active, _left) = (control.GetField("Active")!, control.GetField("Left")!);
        _reached = (bool[])control.GetField("Reached")!.GetValue(null)!;

        // what is short is quick to ask and holds what is rare
        _texts = [.. texts.Distinct(StringComparer.Ordinal).OrderBy(static text => text.Length)];
        foreach (string text in _texts.Take(100))
            AnswerTo(text);
        _answers = new int[_texts.Length];
        _reaching = new List<int>?[_reached.Length];
        _looks = new long[_texts.Length];
        for (int i = 0; i < _texts.Length; i++)
        {
            Array.Clear(_reached);
            _left.SetValue(null, long.MaxValue);
            _answers[i] = AnswerTo(_texts[i]);
            _looks[i] = long.MaxValue - (long)_left.GetValue(null)!;
            for (int id = 0; id < _reached.Length; id++)
                if (_reached[id])
                    (_reaching[id] ??= []).Add(i);
        }
    }

    internal static int List(string manifest, string results, string[] folders)
    {
        string running = results + ".running";
        if (File.Exists(running))
        {
            // the process before this one ended with it
            File.AppendAllText(results, JsonSerializer.Serialize(new { key = File.ReadAllText(running), texts = 0, heard = "the process ended", cost = 1.0 }) + "\n");
            File.Delete(running);
        }

        HashSet<string> done = File.Exists(results) ? [.. File.ReadLines(results).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!)] : [];
        Silence all = new(folders.SelectMany(TextsOf));
        Console.WriteLine($"{all._texts.Length} texts of {all._texts.Sum(static t => t.Length)} characters");
        foreach (JsonElement condition in JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray())
        {
            string key = condition.GetProperty("key").GetString()!;
            if (!done.Add(key))
                continue;
            File.WriteAllText(running, key);
            (int reached, string? heard, double cost) = all.FirstDifferent(condition.GetProperty("id").GetInt32());
            int tries = 0;
            if (heard is null)
                (heard, tries) = all.Search(condition.GetProperty("id").GetInt32());
            File.AppendAllText(results, JsonSerializer.Serialize(new { key, texts = reached, heard, cost, tries }, Plain) + "\n");
            File.Delete(running);
            if (heard is { Length: <= LongestEdited } && !all._recent.Contains(heard))
                all._recent.Enqueue(heard);
            if (all._recent.Count > 40)
                all._recent.Dequeue();
        }

        return 0;
    }

    /// <summary>Edits of texts that reach a condition until one hears that it is gone.</summary>
    private (string? Text, int Tries) Search(int id)
    {
        if (_reaching[id] is not { } reaching)
            return (null, 0);
        var edits = new Edits(_texts, id);
        var random = new Random(id);
        int reached = 0;
        for (int tries = 1; tries <= MostTries && reached < MostTries / 2; tries++)
        {
            // what is short first
            string text = edits.Of(_texts[reaching[random.Next(Math.Min(reaching.Count, 5 + (tries / 4)))]]);
            if (text.Length > LongestEdited + 20 || text.Contains('\uFFFE'))
                continue;
            if (Hears(id, text))
                return (Shortened(id, text), tries);
            reached += _reached[id] ? 1 : 0;
        }

        return (null, reached);
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

    /// <summary>
    /// Takes out many conditions at once: where a text hears that, those that it hears alone are put back, else one after the other those that it reaches
    /// until it does not. Then the same with edits of the texts.
    /// </summary>
    internal static int Joint(string manifest, string keys, string results, string[] folders)
    {
        HashSet<string> wanted = [.. File.ReadLines(keys)];
        Dictionary<int, string> left = JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Where(m => wanted.Contains(m.GetProperty("key").GetString()!)).ToDictionary(static m => m.GetProperty("id").GetInt32(), static m => m.GetProperty("key").GetString()!);
        Silence all = new(folders.SelectMany(TextsOf));
        var on = (bool[])Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!.GetField("On")!.GetValue(null)!;
        var random = new Random(3);
        var edits = new Edits(all._texts, 3);
        string[] shortOnes = [.. all._texts.Where(static text => text.Length <= LongestEdited)];
        int before = left.Count;
        foreach (string text in all._texts.Concat(Enumerable.Range(0, 60_000).Select(_ => edits.Of(shortOnes[random.Next(shortOnes.Length)]))))
        {
            Array.Clear(all._reached);
            all._left.SetValue(null, long.MaxValue);
            int answer = AnswerTo(text);
            long looks = long.MaxValue - (long)all._left.GetValue(null)!;
            int[] here = [.. left.Keys.Where(id => all._reached[id])];
            if (!Differs(here))
                continue;
            int[] alone = [.. here.Where(id => Differs([id]))];
            foreach (int id in alone)
                Put(id);
            here = [.. here.Except(alone)];
            // together: the first half that still differs, down to one
            while (Differs(here))
            {
                int low = 0;
                int high = here.Length;
                while (high - low > 1)
                {
                    int middle = (low + high) / 2;
                    if (Differs(here[..middle]))
                        high = middle;
                    else
                        low = middle;
                }

                Put(here[low]);
                here = [.. here.Where((_, i) => i != low)];
            }

            bool Differs(int[] ids)
            {
                foreach (int id in ids)
                    on[id] = true;
                all._left.SetValue(null, (looks * 20) + 100_000);
                bool differs = AnswerTo(text) != answer;
                foreach (int id in ids)
                    on[id] = false;
                return differs;
            }

            void Put(int id)
            {
                Console.WriteLine($"{left[id]}\t{(text.Length <= 200 ? text : text[..100] + "…").ReplaceLineEndings("⏎")}");
                left.Remove(id);
            }
        }

        File.WriteAllLines(results, left.Values);
        Console.WriteLine($"{left.Count} of {before} are left");
        return 0;
    }

    /// <summary>The literals of a folder of tests or sources, and of other folders the texts.</summary>
    private static IEnumerable<string> TextsOf(string folder) =>
        Directory.Exists(Path.Combine(folder, "Hostile")) || folder.EndsWith("src", StringComparison.Ordinal)
            ? Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
                .Where(static file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .SelectMany(static file => Literal().Matches(File.ReadAllText(file)))
                .Select(static match => match.Groups[1].Value.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal).Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\\\", "\\", StringComparison.Ordinal).Split(" → ")[0])
            : Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(static file => File.ReadAllText(file).ReplaceLineEndings("\n"));

    /// <summary>How many texts reach a condition until one hears that it is gone, that one, and where none does how many more conditions are asked without it.</summary>
    private (int Reached, string? Heard, double Cost) FirstDifferent(int id)
    {
        int reached = 0;
        long before = 0;
        long after = 0;
        List<int> reaching = _reaching[id] ?? [];
        // what heard the conditions around it
        foreach (string text in _recent)
            if (Hears(id, text))
                return (reaching.Count, text, 1);
        foreach (int i in reaching.Where((_, n) => reaching.Count <= MostTexts || n * (long)MostTexts % reaching.Count < MostTexts))
        {
            reached++;
            _active.SetValue(null, id);
            // what has no end is ended
            long left = (_looks[i] * 20) + 100_000;
            _left.SetValue(null, left);
            bool differs = AnswerTo(_texts[i]) != _answers[i];
            _active.SetValue(null, 0);
            if (differs)
                return (reached, _texts[i].Length <= LongestOfTests ? _texts[i] : _texts[i][..LongestOfTests] + "…", 1);
            before += _looks[i];
            after += left - (long)_left.GetValue(null)!;
        }

        return (reached, null, before == 0 ? 1 : (double)after / before);
    }

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
        hash.Add(ChineseNumber.TryParse(text, out number) ? number : -1);
        hash.Add(Quantity.TryParse(text, out quantity) ? quantity : default);
        hash.Add(PercentageChange.TryParse(text, out change) ? change : default);
        hash.Add(DateRange.TryParse(text, Dated.ReferenceDate, out period) ? period : default);
        hash.Add(PeriodText.TryParse(text, out PeriodText kept) ? kept.ToString() : "");
        hash.Add(Rank.TryParse(text, out rank) ? rank : default);
        hash.Add(Unit.TryParse(text, out Unit unit) ? unit : default);
        foreach (IFormattable value in (IFormattable[])[quantity, change, period, rank])
        {
            hash.Add(value.ToString(), StringComparer.Ordinal);
            hash.Add(value.ToString("R", null), StringComparer.Ordinal);
        }
    }

    [GeneratedRegex("\"((?:[^\"\\\\\n]|\\\\.)*[一-龥](?:[^\"\\\\\n]|\\\\.)*)\"")]
    private static partial Regex Literal();
}
