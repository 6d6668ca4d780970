using Xunit;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// Everything that is read of short texts, right or wrong: <c>short/*.txt</c>. Those of <c>as-read.txt</c> hear the absence of a condition or tell a mutant
/// from the library (<c>tests/mutation.py --conditions</c> and <c>--sharpen</c>), those of <c>words.txt</c> the absence of a word of a list
/// (<c>dotnet run --project tests/Hengyang.Stats.Census -- --write FILE</c>), so that what a change of a rule or a word alters shows in a diff.
/// A line <c># text</c> adds a text; HENGYANG_STATS_ACCEPT=1 writes what is read of all of them anew.
/// </summary>
public sealed class ShortTextTests
{
    private const int InOneTest = 20;

    private static readonly string Folder = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", "short");

    /// <summary>What the files say: of each text its lines, the first of which is the text.</summary>
    private static readonly List<List<string>> OfRules = Load("as-read.txt");

    private static readonly List<List<string>> Expected = [.. OfRules, .. Load("words.txt")];

    /// <summary>The texts of the rules themselves.</summary>
    internal static IEnumerable<string> Texts() => OfRules.Select(static lines => TextLines.Unescaped(lines[0][2..]));

    public static TheoryData<int> Parts() => [.. Enumerable.Range(0, (Expected.Count + InOneTest - 1) / InOneTest)];

    [Theory]
    [MemberData(nameof(Parts))]
    public void Short_texts_are_read_as_before(int part)
    {
        foreach (List<string> expected in Expected.Skip(part * InOneTest).Take(InOneTest))
        {
            string text = TextLines.Unescaped(expected[0][2..]);
            List<string> read = EverythingRead.Of(text);
            Assert.Equal(expected, [expected[0], .. read]);
            Assert.Equal(read.Where(static line => line.StartsWith("m ", StringComparison.Ordinal)), EverythingRead.OfUtf8(text));
        }
    }

    private static List<List<string>> Load(string name)
    {
        string path = Path.Combine(Folder, name);
        List<List<string>> all = [];
        foreach (string line in File.ReadLines(path))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal))
                all.Add([]);
            all[^1].Add(line);
        }

        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") == "1")
        {
            all = [.. all.DistinctBy(static lines => lines[0]).Select(static lines => (List<string>)[lines[0], .. EverythingRead.Of(TextLines.Unescaped(lines[0][2..]))])];
            File.WriteAllText(path, string.Concat(all.SelectMany(static lines => lines).Select(static line => line + "\n")));
        }

        return all;
    }
}
