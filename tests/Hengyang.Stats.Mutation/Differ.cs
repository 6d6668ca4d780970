using System.Collections;
using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Reads texts with a mutant and without, and prints what differs: a text that does is the seed of a row that kills the mutant, and where none of many does
/// the condition may be one that nobody needs.
/// </summary>
internal sealed class Differ
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly FieldInfo _active;
    private readonly bool[] _reached;
    private readonly MethodInfo _parse;
    private readonly object _options;
    private readonly string[] _texts;
    private readonly List<string>[] _without;
    private readonly HashSet<int>[] _reaches;

    private Differ(string library, string[] files)
    {
        Type control = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(library)!, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        _active = control.GetField("Active")!;
        _reached = (bool[])control.GetField("Reached")!.GetValue(null)!;
        Type document = Assembly.LoadFrom(library).GetType("Hengyang.Stats.StatisticsDocument")!;
        Type options = document.Assembly.GetType("Hengyang.Stats.StatisticsOptions")!;
        _parse = document.GetMethod("Parse", [typeof(string), options])!;
        _options = Activator.CreateInstance(options)!;
        options.GetProperty("ReferenceDate")!.SetValue(_options, new DateOnly(2023, 12, 20));
        _texts = [.. files.SelectMany(static file => file.EndsWith(".lines", StringComparison.Ordinal) ? File.ReadAllLines(file) : [File.ReadAllText(file)])];
        foreach (string text in _texts.Take(3))
            Read(text);
        _without = new List<string>[_texts.Length];
        _reaches = new HashSet<int>[_texts.Length];
        for (int i = 0; i < _texts.Length; i++)
        {
            Array.Clear(_reached);
            _without[i] = Read(_texts[i]);
            _reaches[i] = [.. Enumerable.Range(0, _reached.Length).Where(id => _reached[id])];
        }
    }

    internal static int Compare(string manifest, string library, string keys, string[] files)
    {
        HashSet<string> wanted = [.. keys.Split(',')];
        Differ differ = new(library, files);
        foreach (JsonElement mutant in JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Where(m => wanted.Contains(m.GetProperty("key").GetString()!)))
        {
            string Words(string name) => string.Join(' ', mutant.GetProperty(name).ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            differ.Compare(mutant.GetProperty("id").GetInt32(), $"{Words("key")} {Words("file")}:{Words("line")} {Words("member")}: {Words("original")} => {Words("replacement")}", 6);
        }

        return 0;
    }

    /// <summary>Prints how many texts reach a mutant, how many differ, and the first differences of the shortest of them.</summary>
    private void Compare(int id, string title, int most)
    {
        int reached = 0;
        List<string> shown = [];
        int differing = 0;
        for (int i = 0; i < _texts.Length; i++)
        {
            if (!_reaches[i].Contains(id))
                continue;
            reached++;
            _active.SetValue(null, id);
            List<string> with = Read(_texts[i]);
            _active.SetValue(null, 0);
            HashSet<string> before = [.. _without[i]];
            HashSet<string> after = [.. with];
            if (before.SetEquals(after))
                continue;
            differing++;
            foreach (string line in _without[i].Where(line => !after.Contains(line)).Take(2).Select(static line => "  - " + line).Concat(with.Where(line => !before.Contains(line)).Take(2).Select(static line => "  + " + line)))
                if (shown.Count < most)
                    shown.Add(line);
        }

        Console.WriteLine($"{title}\n  {reached} texts reach it, {differing} differ");
        shown.ForEach(Console.WriteLine);
    }

    private List<string> Read(string text)
    {
        try
        {
            object document = _parse.Invoke(null, [text, _options])!;
            List<string> lines = [];
            foreach (string part in new[] { "Mentions", "Observations" })
            {
                foreach (object found in (IEnumerable)document.GetType().GetProperty(part)!.GetValue(document)!)
                {
                    object range = found.GetType().GetProperty("Range")!.GetValue(found)!;
                    int start = (int)range.GetType().GetProperty("Start")!.GetValue(range)!;
                    int end = (int)range.GetType().GetProperty("End")!.GetValue(range)!;
                    lines.Add($"{part[0]} {start} [{text[Math.Max(0, start - 12)..start]}«{text[start..end]}»{text[end..Math.Min(text.Length, end + 8)]}] {JsonSerializer.Serialize(found, found.GetType(), Plain)}".ReplaceLineEndings("⏎"));
                }
            }

            return lines;
        }
        catch (TargetInvocationException e)
        {
            return [e.InnerException!.GetType().Name];
        }
    }
}
