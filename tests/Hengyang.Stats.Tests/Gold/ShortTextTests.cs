using Xunit;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// Everything that is read of short texts, right or wrong: <c>short/as-read.txt</c>. Its texts are those that hear a condition's absence
/// (<c>tests/mutation.py --conditions</c>), so that what a change of a rule alters shows in the file's diff. A line <c># text</c> adds a text;
/// HENGYANG_STATS_ACCEPT=1 writes what is read of all of them anew.
/// </summary>
public sealed class ShortTextTests
{
    private const int InOneTest = 20;

    private static readonly string Path = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", "short", "as-read.txt");

    /// <summary>What the file says: of each text its lines, the first of which is the text.</summary>
    private static readonly List<List<string>> Expected = Load();

    /// <summary>The texts themselves.</summary>
    internal static IEnumerable<string> Texts() => Expected.Select(static lines => EverythingRead.Unescaped(lines[0][2..]));

    public static TheoryData<int> Parts() => [.. Enumerable.Range(0, (Expected.Count + InOneTest - 1) / InOneTest)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Short_texts_are_read_as_before(int part)
    {
        foreach (List<string> expected in Expected.Skip(part * InOneTest).Take(InOneTest))
        {
            string text = EverythingRead.Unescaped(expected[0][2..]);
            List<string> read = EverythingRead.Of(text);
            Assert.Equal(expected, [expected[0], .. read]);
            Assert.Equal(read.Where(static line => line.StartsWith("m ", StringComparison.Ordinal)), EverythingRead.OfUtf8(text));
        }
    }

    private static List<List<string>> Load()
    {
        List<List<string>> all = [];
        foreach (string line in File.ReadLines(Path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                all.Add([]);
            all[^1].Add(line);
        }

        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
        {
            all = [.. all.DistinctBy(static lines => lines[0]).Select(static lines => (List<string>)[lines[0], .. EverythingRead.Of(EverythingRead.Unescaped(lines[0][2..]))])];
            File.WriteAllText(Path, string.Concat(all.SelectMany(static lines => lines).Select(static line => line + "\n")));
        }

        return all;
    }
}
