using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using Xunit.Sdk;
using Xunit.v3;

namespace Hengyang.Stats.Mutation;

/// <summary>
/// Runs each class of tests with all conditions gone at once that no text has heard; where a test fails, finds which of them it hears. What
/// is asked of the library by other ways than texts (arithmetic, writers, tables of one's own) is heard here.
/// </summary>
internal sealed class Together
{
    /// <summary>A test that takes longer is left out, in seconds, and one that looks more often.</summary>
    private const double LongestTest = 1;

    private const long MostLooks = 2_000_000;

    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Suite _suite;
    private readonly FieldInfo _left;
    private readonly bool[] _reached;
    private readonly bool[] _on;
    private readonly string _results;

    private Together(string tests, string results)
    {
        Type control = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(tests)!, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        _left = control.GetField("Left")!;
        _reached = (bool[])control.GetField("Reached")!.GetValue(null)!;
        _on = (bool[])control.GetField("On")!.GetValue(null)!;
        (_suite, _results) = (new Suite(tests), results);
    }

    /// <summary>Appends to the results each condition that a test hears; goes on where it was cut off, and takes what the class that cut it off reaches as heard.</summary>
    internal static int List(string manifest, string results, string tests)
    {
        HashSet<string> heard = File.Exists(results) ? [.. File.ReadLines(results).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!)] : [];
        Dictionary<int, string> keys = JsonDocument.Parse(File.ReadAllText(manifest)).RootElement.EnumerateArray().Where(m => !heard.Contains(m.GetProperty("key").GetString()!)).ToDictionary(static m => m.GetProperty("id").GetInt32(), static m => m.GetProperty("key").GetString()!);
        new Together(tests, results).RunAll(keys);
        return 0;
    }

    private void RunAll(Dictionary<int, string> keys)
    {
        string progress = _results + ".classes";
        HashSet<string> done = File.Exists(progress) ? [.. File.ReadLines(progress)] : [];
        foreach (Type type in _suite.Classes().Where(static c => Runner.IsUsed(c, ofTool: false)).OrderBy(static c => c.FullName, StringComparer.Ordinal))
        {
            string name = type.FullName!;
            if (done.Contains("-" + name))
                continue;
            bool crashed = done.Contains("+" + name);
            File.AppendAllText(progress, $"+{name}\n");
            RunClass(type, keys, crashed);
            File.AppendAllText(progress, $"-{name}\n");
            Console.WriteLine($"{name}: {keys.Count} left");
        }
    }

    private void RunClass(Type type, Dictionary<int, string> keys, bool crashed)
    {
        List<ITestCase> cases = _suite.Find([type]);

        // the first run makes what is made once
        var passing = new HashSet<string>();
        Run(cases, (id, passed, seconds) => { if (passed && seconds < LongestTest) passing.Add(id); });
        cases.RemoveAll(c => !passing.Contains(c.UniqueID));
        if (cases.Count == 0)
            return;
        Array.Clear(_reached);
        long before = 0;
        Run(cases, (id, passed, _) =>
        {
            long looks = long.MaxValue - (long)_left.GetValue(null)!;
            if (!passed || looks - before > MostLooks)
                passing.Remove(id);
            before = looks;
        });
        cases.RemoveAll(c => !passing.Contains(c.UniqueID));
        List<int> here = [.. keys.Keys.Where(id => _reached[id])];
        if (crashed)
        {
            foreach (int id in here)
                Note(id, keys, "crashed " + type.Name);
            return;
        }

        for (int round = 0; here.Count > 0 && round < 20; round++)
        {
            List<string> failing = [];
            Switch(here, on: true);
            Run(cases, (id, passed, _) => { if (!passed) failing.Add(id); }, (before * 3) + 1_000_000);
            Switch(here, on: false);
            if (failing.Count == 0)
                return;
            foreach (ITestCase test in cases.Where(c => failing.Contains(c.UniqueID)))
            {
                while (here.Count > 0 && Fails(test, here))
                {
                    List<int> alone = [];
                    Part(test, here, alone);
                    if (alone.Count == 0)
                        alone.Add(OneOfAll(test, here));
                    foreach (int id in alone)
                        Note(id, keys, test.TestClassName + "." + test.TestMethodName);
                    here.RemoveAll(alone.Contains);
                }
            }
        }
    }

    private void Note(int id, Dictionary<int, string> keys, string by)
    {
        File.AppendAllText(_results, JsonSerializer.Serialize(new { key = keys[id], heard = "", by }, Plain) + "\n");
        keys.Remove(id);
    }

    private void Part(ITestCase test, List<int> ids, List<int> alone)
    {
        if (ids.Count == 1)
        {
            alone.Add(ids[0]);
            return;
        }

        foreach (List<int> half in (List<int>[])[ids[..(ids.Count / 2)], ids[(ids.Count / 2)..]])
            if (Fails(test, half))
                Part(test, half, alone);
    }

    /// <summary>Of what is heard only together the last without which it is not.</summary>
    private int OneOfAll(ITestCase test, List<int> ids)
    {
        int low = 0;
        int high = ids.Count;
        while (high - low > 1)
        {
            int middle = (low + high) / 2;
            if (Fails(test, ids[..middle]))
                high = middle;
            else
                low = middle;
        }

        return ids[low];
    }

    private bool Fails(ITestCase test, List<int> ids)
    {
        bool fails = false;
        Switch(ids, on: true);
        Run([test], (_, passed, _) => fails |= !passed, MostLooks * 3);
        Switch(ids, on: false);
        return fails;
    }

    private void Switch(List<int> ids, bool on)
    {
        foreach (int id in ids)
            _on[id] = on;
    }

    private void Run(List<ITestCase> cases, Action<string, bool, double> ended, long most = long.MaxValue)
    {
        _left.SetValue(null, most);
        _suite.Run(cases, stop: false, null, ended);
    }
}
