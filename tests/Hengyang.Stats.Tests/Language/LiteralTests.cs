using System.Text.RegularExpressions;
using Xunit;

namespace Hengyang.Stats.Tests.Language;

/// <summary>Words belong into tables, each into one: how many still stand in code, and how many in two places, only goes down.</summary>
public sealed partial class LiteralTests
{
    [Fact]
    public void WordsStandInTables() =>
        Limits.Hold("Chinese literals in reading code", [.. SourceCode.Literals.Where(static literal => literal.InCode).Select(static l => $"{l.File} {l.Member} {l.Text}")]);

    [Fact]
    public void AWordStandsInOnePlace()
    {
        Dictionary<string, HashSet<string>> places = [];
        foreach (SourceCode.Literal literal in SourceCode.Literals.Where(static literal => !literal.InCode && !literal.IsReference && !IsExample(literal.Text)))
        {
            // a unit's name is no sense of a word: the lexicon joins the two, and lists of units name them
            if (literal.Member.StartsWith("UnitTable.", StringComparison.Ordinal))
                continue;
            foreach (string entry in literal.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
            {
                string word = Entry().Match(entry).Groups[1].Value;
                // single characters are classes more often than words
                if (word.Length < 2)
                    continue;
                if (!places.TryGetValue(word, out HashSet<string>? found))
                    places[word] = found = [];
                found.Add(literal.Member);
            }
        }

        Assert.True(places.Count > 3000);
        Limits.Hold("words in two places", [.. places.Where(static pair => pair.Value.Count > 1).Select(static pair => $"{pair.Key}: {string.Join(", ", pair.Value)}")]);
    }

    /// <summary>The table of words with several senses: a row each, two senses or more, and every sense is one that a list takes.</summary>
    [Fact]
    public void SharedWordsHaveOneRowAndSeveralSenses()
    {
        string[][] rows = [.. SharedWords.Table.Split('\n').Select(static row => row.Split(' '))];
        Assert.True(rows.Length > 500, $"{rows.Length} rows");
        Assert.DoesNotContain(rows.GroupBy(static row => row[0]), static group => group.Count() > 1);
        Assert.DoesNotContain(rows, static row => row.Length < 3 || row.Skip(1).Distinct().Count() < row.Length - 1);
        string[] asked = [.. SourceCode.Files().SelectMany(static file => Asked().Matches(File.ReadAllText(file)).Select(static match => match.Groups[1].Value)).Distinct().Order()];
        Assert.Equal(asked, SharedWords.Names.Order());
    }

    [GeneratedRegex("""(?:SharedWords\.Of\(|rows\.AddShared\(.*, |\), (?="RelativePeriod\.))"([^"]+)"[,)]""")]
    private static partial Regex Asked();

    /// <summary>A line of a row's examples, which uses words and lists none.</summary>
    private static bool IsExample(string text) => text.Contains(" → ", StringComparison.Ordinal);

    /// <summary>A word with its guards.</summary>
    [GeneratedRegex(@"^(?:\[[^\]]*\])?(.+?)(?:\[[^\[\]]*\])?$")]
    private static partial Regex Entry();
}
