using System.Globalization;
using System.Text.RegularExpressions;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Readme;

/// <summary>The README's example is the code of <see cref="ReadmeExample"/>, line by line, and its output is what the README shows.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_example_is_the_code_that_is_compiled_here()
    {
        string source = File.ReadAllText(Repository.PathOf("tests", "Hengyang.Stats.Tests", "Readme", "ReadmeExample.cs")).ReplaceLineEndings("\n");
        string body = Between(source, "// <readme>\n", "        // </readme>").Replace("\n        ", "\n", StringComparison.Ordinal).TrimStart(' ');

        Assert.Equal(Block("csharp"), "using Hengyang.Stats;\n\n" + body);
    }

    [Fact]
    public void The_example_prints_what_the_readme_shows()
    {
        // the README shows what a machine with a decimal point prints
        CultureInfo before = CultureInfo.CurrentCulture;
        using var output = new StringWriter { NewLine = "\n" };
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            ReadmeExample.Run(output);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(Block("text"), output.ToString());
    }

    [Fact]
    public void Every_file_that_the_readme_links_to_exists()
    {
        string[] links = [.. Regex.Matches(Readme, @"\]\(([^)#:]+)(?:#[^)]*)?\)").Select(m => m.Groups[1].Value)];

        Assert.NotEmpty(links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathOf(link)), link));
    }

    private static string Block(string language) => Between(Readme, $"```{language}\n", "```");

    private static string Between(string text, string begin, string end)
    {
        int start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        Assert.True(start >= begin.Length, $"no {begin.Trim()}");
        return text[start..text.IndexOf(end, start, StringComparison.Ordinal)];
    }
}
