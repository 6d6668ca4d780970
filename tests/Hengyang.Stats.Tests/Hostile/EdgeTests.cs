using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// Every small edit of the short texts keeps what is promised: of each 100th in the short form, of all with HENGYANG_STATS_LONG=1 (HENGYANG_STATS_FROM, HENGYANG_STATS_TEXTS: which).
/// A fault is printed with the shortest text that has it, for a row of <see cref="BrokenTextTests"/>.
/// </summary>
public sealed class EdgeTests
{
    private const int ShortForm = 100;

    [Fact]
    public void Every_small_edit_keeps_what_is_promised()
    {
        IEnumerable<string> texts = Gold.ShortTextTests.Texts().Concat(BrokenTextTests.Texts());
        texts = TestCases.IsLong ? texts.Skip(Setting("HENGYANG_STATS_FROM") ?? 0).Take(Setting("HENGYANG_STATS_TEXTS") ?? int.MaxValue) : texts.Where(static (_, i) => i % ShortForm == 0);
        Dictionary<string, string> faults = [];
        long read = 0;
        object gate = new();
        Parallel.ForEach(texts, text =>
        {
            long edits = 0;
            foreach (string edit in Edges.Of(text))
            {
                edits++;
                if (edit.EnumerateRunes().Contains(System.Text.Rune.ReplacementChar) || Promises.FaultOf(edit) is not { } fault)
                    continue;
                lock (gate)
                    if (!faults.TryAdd(fault, edit))
                        continue;
                string shortest = Promises.Shortened(edit, fault);
                lock (gate)
                    faults[fault] = shortest;
            }

            Interlocked.Add(ref read, edits);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{read} edits of {texts.Count()} texts");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Select(static f => $"{CSharpLiteral.Of(f.Value)}: {f.Key}")));
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value) ? value : null;
}
