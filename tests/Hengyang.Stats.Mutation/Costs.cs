using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace Hengyang.Stats.Mutation;

/// <summary>How many more conditions are asked when one is gone: what changes nothing but spares looks is there for speed and stays.</summary>
internal static class Costs
{
    private static readonly StatisticsOptions Dated = new() { ReferenceDate = new DateOnly(2023, 12, 20) };

    /// <summary>Writes for each key of a list how many looks all texts of a folder take without it beyond those with it, in millionths of all, and how often it is asked.</summary>
    internal static int List(string manifest, string keysPath, string results, string folder)
    {
        Type control = Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        FieldInfo left = control.GetField("Left")!;
        bool[] reached = (bool[])control.GetField("Reached")!.GetValue(null)!;
        bool[] on = (bool[])control.GetField("On")!.GetValue(null)!;
        HashSet<string> keys = [.. File.ReadLines(keysPath)];
        Dictionary<int, string> ids = JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Where(m => keys.Contains(m.GetProperty("key").GetString()!)).ToDictionary(static m => m.GetProperty("id").GetInt32(), static m => m.GetProperty("key").GetString()!);
        string[] texts = [.. Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
        // what is asked while tables are made is asked once, so that nothing said of it here would hold
        control.GetField("Measures")!.SetValue(null, true);
        foreach (string text in texts)
            Looks(text);
        control.GetField("Measures")!.SetValue(null, false);
        bool[] once = (bool[])control.GetField("Once")!.GetValue(null)!;
        var more = new Dictionary<int, long>();
        long all = 0;
        foreach (string text in texts)
        {
            Array.Clear(reached);
            long usual = Looks(text);
            all += usual;
            foreach (int id in ids.Keys.Where(id => reached[id]).ToArray())
            {
                on[id] = true;
                more[id] = more.GetValueOrDefault(id) + Looks(text) - usual;
                on[id] = false;
            }
        }

        File.WriteAllLines(results, ids.Select(pair => string.Create(CultureInfo.InvariantCulture, $"{pair.Value}\t{(once[pair.Key] ? "once" : more.TryGetValue(pair.Key, out long looks) ? (1e6 * looks / all).ToString("F1", CultureInfo.InvariantCulture) : "never")}")));
        return 0;

        long Looks(string text)
        {
            left.SetValue(null, 1_000_000_000L);
            try
            {
                StatisticsDocument.Parse(text, Dated);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                return 1_000_000;
            }

            return 1_000_000_000L - (long)left.GetValue(null)!;
        }
    }
}
