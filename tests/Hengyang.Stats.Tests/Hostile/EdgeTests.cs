using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// Every small edit of the short texts keeps what is promised: of each 250th in the short form, of all with HENGYANG_STATS_LONG=1 (HENGYANG_STATS_FROM, HENGYANG_STATS_TEXTS: which).
/// A fault is printed with the shortest text that has it, for a row of <see cref="BrokenTextTests"/>.
/// </summary>
public sealed class EdgeTests
{
    private const int ShortForm = 250;
    private const int ShortDocuments = 500;

    [Fact]
    public void Every_small_edit_keeps_what_is_promised() => AssertKept(Gold.ShortTextTests.Texts().Concat(BrokenTextTests.Texts()), Edges.Of, ShortForm, 1);

    /// <summary>The same of a text that another one follows, in one sentence or in the next.</summary>
    [Fact]
    public void Two_texts_together_keep_what_is_promised()
    {
        string[] all = [.. Gold.ShortTextTests.Texts()];
        AssertKept(all, text => Edges.Joined(text, all), ShortForm, 1);
    }

    /// <summary>The same of whole texts, open ones of the gold set and those of a folder (HENGYANG_STATS_CORPUS); in the short form of each 500th edit.</summary>
    [Fact]
    public void Every_cut_of_a_document_keeps_what_is_promised() => AssertKept(Documents(), Edges.OfDocument, 1, ShortDocuments);

    private static IEnumerable<string> Documents()
    {
        IEnumerable<string> folders = [Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", "open", "texts")];
        if (TestCases.IsLong && Environment.GetEnvironmentVariable("HENGYANG_STATS_CORPUS") is { Length: > 0 } corpus)
            folders = folders.Append(corpus);
        return folders.SelectMany(static folder => Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal)).Select(File.ReadAllText);
    }

    private static void AssertKept(IEnumerable<string> texts, Func<string, IEnumerable<string>> edits, int eachText, int eachEdit)
    {
        texts = TestCases.IsLong ? texts.Skip((int)(TestCases.Setting("HENGYANG_STATS_FROM") ?? 0)).Take((int)(TestCases.Setting("HENGYANG_STATS_TEXTS") ?? int.MaxValue)) : texts.Where((_, i) => i % (eachText * TestCases.Stride) == 0);
        Dictionary<string, string> faults = [];
        long read = 0;
        object gate = new();
        Parallel.ForEach(texts, text =>
        {
            // how many edits there were, and how many were asked
            long made = 0;
            long asked = 0;
            foreach (string edit in edits(text))
            {
                if (made++ % (eachEdit * TestCases.Stride) != 0 && !TestCases.IsLong)
                    continue;
                asked++;
                if (!Promises.HasJson(edit) || Promises.FaultOf(edit) is not { } fault)
                    continue;
                lock (gate)
                    if (!faults.TryAdd(fault, edit))
                        continue;
                string shortest = Shortening.Of(edit, shorter => Promises.FaultOf(shorter) == fault);
                lock (gate)
                    faults[fault] = shortest;
            }

            Interlocked.Add(ref read, asked);
        });
        TestContext.Current.TestOutputHelper?.WriteLine($"{read} edits of {texts.Count()} texts");
        Assert.True(faults.Count == 0, string.Join('\n', faults.Select(static f => $"{CSharpLiteral.Of(f.Value)}: {f.Key}")));
    }
}
