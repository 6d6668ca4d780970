using System.Diagnostics;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// A great many broken texts: 15,000 in the short form, ten million with HENGYANG_STATS_LONG=1, or as many as
/// HENGYANG_STATS_TEXTS says, from the number HENGYANG_STATS_FROM on. A failing text is cut down to what still fails and
/// printed as a row for <see cref="BrokenTextTests"/>.
/// </summary>
public sealed class ManyTextsTests
{
    [Fact]
    public void None_throws_or_leaves_its_bounds()
    {
        long count = TestCases.Setting("HENGYANG_STATS_TEXTS") ?? (TestCases.IsLong ? 10_000_000 : 15_000);
        long from = TestCases.Setting("HENGYANG_STATS_FROM") ?? 0;
        RandomTexts texts = new();
        OneText check = new();
        List<string> failures = [];
        long characters = 0;
        long began = Stopwatch.GetTimestamp();
        long number = from;
        for (; number < from + count && failures.Count < 20; number++)
        {
            string text = texts.Make(number);
            characters += text.Length;
            if (check.Failure(text) is { } failure)
                failures.Add($"{number}: {failure}\n    [InlineData({CSharpLiteral.Of(Shortening.Of(text, shorter => check.Failure(shorter) is not null))})]");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{number - from} texts of {characters} characters in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, {check.Mentions} mentions");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }
}
