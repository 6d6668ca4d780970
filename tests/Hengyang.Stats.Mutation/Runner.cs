using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using Xunit.Sdk;
using Xunit.v3;

namespace Hengyang.Stats.Mutation;

/// <summary>A mutant as Maker wrote it down.</summary>
internal sealed record Mutated(int Id, string Key, string Folder, [property: JsonPropertyName("isStatic")] bool IsStatic);

/// <summary>Which tests there are, how long each takes, which mutants each reaches, and which are reached only while tables are made.</summary>
internal sealed class Coverage
{
    public List<string> Ids { get; set; } = [];

    public List<string> Names { get; set; } = [];

    public List<double> Seconds { get; set; } = [];

    public List<bool> Passed { get; set; } = [];

    public Dictionary<int, List<int>> Reaching { get; set; } = [];

    public HashSet<int> AtStart { get; set; } = [];
}

/// <summary>Runs against each mutant the tests that reach it until one fails.</summary>
internal sealed class Runner
{
    /// <summary>A test that takes longer is left out, and of those that reach a mutant as many are run as take this long together: those of its own folder first, then the quickest.</summary>
    private static readonly double MostSeconds = double.Parse(Environment.GetEnvironmentVariable("HENGYANG_STATS_SECONDS") ?? "40", CultureInfo.InvariantCulture);
    private static readonly double LongestTest = MostSeconds >= 40 ? 5 : 1;

    /// <summary>What all tests take, in a process that had to find them first.</summary>
    private const double LongestProcess = 100;

    /// <summary>Processor time, whatever else the machine does: what takes so many times longer than without the mutant does not end.</summary>
    private const double SecondsBefore = 5;
    private const double Times = 3;

    private static readonly JsonSerializerOptions Web = new(JsonSerializerDefaults.Web);

    private readonly Mutated[] _mutants;
    private readonly Suite _suite;
    private readonly string _coveragePath;
    private readonly FieldInfo _active;
    private readonly FieldInfo _measures;
    private readonly bool[] _reached;
    private readonly bool[] _once;
    private readonly Dictionary<string, ITestCase> _cases = [];
    private readonly HashSet<string> _found = [];
    private Coverage _coverage = new();
    private int[]? _reaches;

    internal Runner(string manifest, string tests, string coverage)
    {
        // one of each folder after the other, so that a run that is cut off knows something of all
        _mutants = [.. JsonSerializer.Deserialize<Mutated[]>(File.ReadAllText(manifest), Web)!.GroupBy(static m => m.Folder).SelectMany(static folder => folder.Select(static (m, i) => (m, i))).OrderBy(static x => x.i).Select(static x => x.m)];
        _coveragePath = coverage;
        Type control = Assembly.LoadFrom(Path.Combine(Path.GetDirectoryName(tests)!, "Hengyang.Stats.Mutants.dll")).GetType("Mutant")!;
        _active = control.GetField("Active")!;
        _reached = (bool[])control.GetField("Reached")!.GetValue(null)!;
        _once = (bool[])control.GetField("Once")!.GetValue(null)!;
        _measures = control.GetField("Measures")!;
        _suite = new Suite(tests);
    }

    private int Active
    {
        set => _active.SetValue(null, value);
    }

    internal int RunAll(string resultsPath)
    {
        if (!File.Exists(_coveragePath))
        {
            // the data of theories are made while tests are looked for, and with them the tables
            _measures.SetValue(null, true);
            bool ofTool = _mutants.Any(static m => m.Folder.Contains("Tool", StringComparison.Ordinal));
            foreach (Type test in _suite.Classes().Where(c => IsUsed(c, ofTool)))
                Find(test.FullName!);
            Measure();
            File.WriteAllText(_coveragePath, JsonSerializer.Serialize(_coverage));
        }

        _coverage = JsonSerializer.Deserialize<Coverage>(File.ReadAllText(_coveragePath))!;
        HashSet<string> done = File.Exists(resultsPath) ? [.. File.ReadLines(resultsPath).Select(static line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!)] : [];
        string running = resultsPath + ".running";
        if (File.Exists(running))
        {
            // the process before this one ended with it: an overflow of the stack, or no end
            string[] last = File.ReadAllText(running).Split(' ');
            if (done.Add(last[0]))
                Write(resultsPath, last[0], last.Length > 1 ? last[1] : "crashed", "");
            File.Delete(running);
        }

        // what is reached while tables are made and afterwards too is tried here first, and in a process of its own where it survives
        string later = resultsPath + ".later";
        HashSet<string> left = File.Exists(later) ? [.. File.ReadLines(later)] : [];
        foreach (Mutated mutant in _mutants.Where(m => !done.Contains(m.Key) && !left.Contains(m.Key) && !m.IsStatic && (!_coverage.AtStart.Contains(m.Id) || _coverage.Reaching.ContainsKey(m.Id))))
        {
            if (!_coverage.Reaching.TryGetValue(mutant.Id, out List<int>? reaching))
            {
                Write(resultsPath, mutant.Key, "not reached", "");
                continue;
            }

            File.WriteAllText(running, mutant.Key);
            string? by = FirstFailing(mutant, reaching, () => File.WriteAllText(running, mutant.Key + " timeout"));
            if (by is not null && !StillPasses(by))
            {
                Console.WriteLine($"mutant {mutant.Id} leaves something behind that fails {by}");
                // what the mutant left behind breaks the tests: another process has to try it, and the others
                if (_isFresh)
                    Write(resultsPath, mutant.Key, "killed", by);
                File.Delete(running);
                return 4;
            }

            if (by is null && _coverage.AtStart.Contains(mutant.Id))
                File.AppendAllText(later, mutant.Key + "\n");
            else
                Write(resultsPath, mutant.Key, by is null ? "survived" : "killed", by ?? $"{reaching.Count} reach it");
            File.Delete(running);
            _isFresh = false;
        }

        return 0;
    }

    private bool _isFresh = true;

    /// <summary>The tests of a class, looked for when the first of them is to run: most mutants need few.</summary>
    private void Find(string name)
    {
        if (!_found.Add(name))
            return;
        foreach (ITestCase found in _suite.Find([.. _suite.Classes().Where(c => c.FullName == name)]))
            _cases[found.UniqueID] = found;
    }

    private ITestCase[] CasesOf(IEnumerable<int> tests)
    {
        List<ITestCase> cases = [];
        foreach (int i in tests)
        {
            Find(_coverage.Names[i][.._coverage.Names[i].LastIndexOf('.')]);
            if (_cases.TryGetValue(_coverage.Ids[i], out ITestCase? found))
                cases.Add(found);
        }

        return [.. cases];
    }

    /// <summary>One mutant from the start of the process: its folder's tests first, then those of the forms and of reading, then all others.</summary>
    internal int RunOne(int id)
    {
        Mutated mutant = _mutants.Single(m => m.Id == id);
        Active = id;
        _coverage = JsonSerializer.Deserialize<Coverage>(File.ReadAllText(_coveragePath))!;
        Dictionary<string, int> known = _coverage.Ids.Select(static (name, i) => (name, i)).ToDictionary(static x => x.name, static x => x.i);
        StartWatch(LongestProcess, static () => Environment.Exit(12));
        string folder = mutant.Folder.Split('/')[^1];
        foreach (var classes in _suite.Classes().Where(c => IsUsed(c, mutant.Folder.Contains("Tool", StringComparison.Ordinal))).GroupBy(c => (Rank: RankOf(c, folder), Cost: CostOf(c))).OrderBy(static g => g.Key))
        {
            if (Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds > MostSeconds * 5)
                break;
            string? by = null;
            try
            {
                ITestCase[] cases = [.. _suite.Find([.. classes]).Where(c => !known.TryGetValue(c.UniqueID, out int i) || (_coverage.Passed[i] && _coverage.Seconds[i] <= LongestTest))];

                if (cases.Length == 0)
                    continue;
                _suite.Run(cases, stop: true, null, (test, passed, _) => by ??= passed || !known.ContainsKey(test) ? null : test);
            }
            catch (Exception e) when (e is not OutOfMemoryException)
            {
                by = e.GetType().Name;
            }

            if (by is not null)
            {
                Console.WriteLine("killed " + (known.TryGetValue(by, out int i) ? _coverage.Names[i] : by));
                return 0;
            }
        }

        Console.WriteLine("survived");
        return 0;
    }

    /// <summary>Which tests of one rank come first: those that take less, by powers of two.</summary>
    private int CostOf(Type test)
    {
        double seconds = 0;
        for (int i = 0; i < _coverage.Names.Count; i++)
            if (_coverage.Seconds[i] <= LongestTest && _coverage.Names[i].StartsWith(test.FullName + ".", StringComparison.Ordinal))
                seconds += _coverage.Seconds[i];
        return (int)Math.Log2(1 + (seconds * 4));
    }

    private static int RankOf(Type test, string folder) =>
        test.Namespace!.Contains("." + folder, StringComparison.Ordinal) ? 0
        : test.Namespace.EndsWith(".Forms", StringComparison.Ordinal) || test.Namespace.EndsWith(".Reading", StringComparison.Ordinal) || test.Namespace.EndsWith(".Language", StringComparison.Ordinal) ? 1
        : 2;

    internal static bool IsUsed(Type test, bool ofTool) =>
        !test.Namespace!.EndsWith(".Speed", StringComparison.Ordinal) && (ofTool || !test.Namespace.EndsWith(".Tool", StringComparison.Ordinal))
        && !test.Name.EndsWith("AllocationTests", StringComparison.Ordinal) && test.Name is not ("ManyTextsTests" or "HostileTests" or "ReachTests" or "SymbolTests" or "ProcessTests" or "MemoryTests" or "ReliabilityTests");

    /// <summary>Runs everything without a mutant: first a test of each method, which makes the tables, then all, and what each reaches.</summary>
    private void Measure()
    {
        _measures.SetValue(null, true);
        ITestCase[] warm = [.. _cases.Values.GroupBy(static c => c.TestClassName + "." + c.TestMethodName).Select(static g => g.First())];
        _suite.Run(warm, stop: false, null, static (_, _, _) => { });
        HashSet<int> first = Reached();
        Array.Clear(_reached);
        Console.WriteLine($"{_cases.Count} tests, {first.Count} mutants reached by {warm.Length} of them");
        _suite.Run(_cases.Values, stop: false, _ => Array.Clear(_reached), (id, passed, seconds) =>
        {
            int index = _coverage.Ids.Count;
            _coverage.Ids.Add(id);
            _coverage.Names.Add(_cases[id].TestClassName + "." + _cases[id].TestMethodName);
            _coverage.Seconds.Add(seconds);
            _coverage.Passed.Add(passed);
            foreach (int mutant in Reached())
            {
                if (!_coverage.Reaching.TryGetValue(mutant, out List<int>? tests))
                    _coverage.Reaching.Add(mutant, tests = []);
                tests.Add(index);
            }

            Array.Clear(_reached);
        });
        _measures.SetValue(null, false);
        _coverage.AtStart = [.. first.Where(id => !_coverage.Reaching.ContainsKey(id)), .. _mutants.Select(static m => m.Id).Where(id => _once[id])];
        Console.WriteLine($"{_coverage.Passed.Count(static p => p)} pass in {_coverage.Seconds.Sum():F0} s, {_coverage.Reaching.Count} mutants reached, {_coverage.AtStart.Count} while tables are made");
        foreach (int failed in Enumerable.Range(0, _coverage.Ids.Count).Where(i => !_coverage.Passed[i]))
            Console.WriteLine("without a mutant fails " + _coverage.Names[failed]);
    }

    private HashSet<int> Reached() => [.. _mutants.Select(static m => m.Id).Where(id => _reached[id])];

    private string? FirstFailing(Mutated mutant, List<int> reaching, Action timeout)
    {
        string folder = mutant.Folder.Split('/')[^1];
        double sum = 0;
        int[] chosen = [.. reaching.Where(i => _coverage.Passed[i] && _coverage.Seconds[i] <= LongestTest && !_coverage.Names[i].Contains("AllocationTests.", StringComparison.Ordinal))
            .OrderBy(i => !_coverage.Names[i].Contains("." + folder + ".", StringComparison.Ordinal)).ThenBy(i => Reaches(i) / 50).ThenBy(i => _coverage.Seconds[i])
            .TakeWhile(i => (sum += _coverage.Seconds[i] + 0.0005) <= MostSeconds)];
        int size = 40;
        for (int from = 0; from < chosen.Length; from += size, size *= 4)
        {
            ITestCase[] cases = CasesOf(chosen.Skip(from).Take(size));
            if (cases.Length == 0)
                throw new InvalidOperationException("The tests are others than those that were measured: they know their place, so measure where you run.");
            double usual = chosen.Skip(from).Take(size).Sum(i => _coverage.Seconds[i] + 0.002);
            string? by = null;
            using Timer watch = StartWatch(usual, () => { timeout(); Environment.Exit(3); });
            Active = mutant.Id;
            try
            {
                _suite.Run(cases, stop: true, null, (id, passed, _) => by ??= passed ? null : id);
            }
            finally
            {
                Active = 0;
            }

            if (by is not null)
                return by;
        }

        return null;
    }

    /// <summary>How many mutants a test reaches: one that reaches few is about them.</summary>
    private int Reaches(int test)
    {
        if (_reaches is null)
        {
            _reaches = new int[_coverage.Ids.Count];
            foreach (List<int> tests in _coverage.Reaching.Values)
                foreach (int i in tests)
                    _reaches[i]++;
        }

        return _reaches[test];
    }

    private bool StillPasses(string id)
    {
        bool passes = true;
        _suite.Run([_cases[id]], stop: true, null, (_, passed, _) => passes &= passed);
        return passes;
    }

    /// <summary>Ends what takes far longer than it should, by the processor's clock.</summary>
    private static Timer StartWatch(double usual, Action end)
    {
        Process process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        TimeSpan limit = TimeSpan.FromSeconds((usual * Times) + SecondsBefore);
        return new Timer(_ =>
        {
            process.Refresh();
            if (process.TotalProcessorTime - before > limit)
                end();
        }, null, 500, 500);
    }

    private void Write(string path, string key, string status, string by)
    {
        int known = _coverage.Ids.IndexOf(by);
        File.AppendAllText(path, JsonSerializer.Serialize(new { key, status, by = known >= 0 ? _coverage.Names[known] : by }) + "\n");
    }
}
