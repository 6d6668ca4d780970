using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Readme;

/// <summary>docs/reliability.md says what the proofs gave: it is written by tests/reliability.py, from figures that have their day.</summary>
public sealed partial class ReliabilityTests
{
    private static readonly string[][] Proofs = Rows("proofs.tsv");
    private static readonly Dictionary<string, string[]> Figures = Rows("figures.tsv").ToDictionary(static row => row[0]);

    [Fact]
    public void The_page_has_the_figures_that_were_measured()
    {
        Dictionary<string, string> commands = Proofs.ToDictionary(static row => row[0], static row => row[2]);
        string expected = Placeholder().Replace(File.ReadAllText(PathOf("page.md")), match =>
        {
            string name = match.Groups[1].Value;
            return match.Groups[2].Value switch
            {
                ":command" => $"`{commands[name].Replace("|", "\\|", StringComparison.Ordinal)}`",
                ":date" => Figures[name][2],
                _ => Figures[name][1],
            };
        });
        Assert.Equal(expected, File.ReadAllText(Repository.PathOf("docs", "reliability.md")));
    }

    [Fact]
    public void Every_proof_has_a_figure_and_a_day_and_is_on_the_page()
    {
        HashSet<string> shown = [.. Placeholder().Matches(File.ReadAllText(PathOf("page.md"))).Select(static match => match.Groups[1].Value)];
        Assert.True(Proofs.Length > 50);
        Assert.Equal([], Proofs.Select(static row => row[0]).Where(name => !shown.Contains(name)));
        Assert.Equal(Proofs.Select(static row => row[0]), Figures.Keys);
        Assert.All(Figures.Values, static figure =>
        {
            Assert.NotEmpty(figure[1]);
            Assert.True(DateOnly.TryParseExact(figure[2], "yyyy-MM-dd", out _), figure[0]);
        });
    }

#if NET10_0_OR_GREATER
    /// <summary>A filter that finds no test proves nothing. (Those of the tool and of steps are built for the newest framework only.)</summary>
    [Fact]
    public void Every_filter_finds_tests()
    {
        string[] tests = [.. typeof(ReliabilityTests).Assembly.GetTypes().SelectMany(static type => type.GetMethods().Select(method => $"{type.FullName}.{method.Name}"))];
        Assert.Equal([], Proofs.SelectMany(static row => Filter().Matches(row[2])).Select(static match => match.Groups[1].Value).Distinct().Where(words => !tests.Any(name => name.Contains(words, StringComparison.Ordinal))));
    }
#endif

    private static string PathOf(string name) => Repository.PathOf("tests", "reliability", name);

    private static string[][] Rows(string name) => [.. File.ReadLines(PathOf(name)).Where(static line => line.Length > 0 && line[0] != '#').Select(static line => line.Split('\t'))];

    [GeneratedRegex(@"\{\{([^}:]+)(:[a-z]+)?\}\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex("FullyQualifiedName~([A-Za-z_.]+)")]
    private static partial Regex Filter();
}
