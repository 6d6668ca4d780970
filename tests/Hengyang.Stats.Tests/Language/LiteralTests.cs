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
            // what one table of units says of another is a reference by name
            string place = literal.Member.StartsWith("UnitTable.", StringComparison.Ordinal) ? "UnitTable" : literal.Member;
            foreach (string entry in literal.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                string word = Entry().Match(entry).Groups[1].Value;
                // single characters are classes more often than words
                if (word.Length < 2)
                    continue;
                if (!places.TryGetValue(word, out HashSet<string>? found))
                    places[word] = found = [];
                found.Add(place);
            }
        }

        Assert.True(places.Count > 3000);
        Limits.Hold("words in two places", [.. places.Where(static pair => pair.Value.Count > 1).Select(static pair => $"{pair.Key}: {string.Join(", ", pair.Value)}")]);
    }

    /// <summary>A line of a row's examples, which uses words and lists none.</summary>
    private static bool IsExample(string text) => text.Contains(" → ", StringComparison.Ordinal);

    /// <summary>A word with its guards.</summary>
    [GeneratedRegex(@"^(?:\[[^\]]*\])?(.+?)(?:\[[^\[\]]*\])?$")]
    private static partial Regex Entry();
}
