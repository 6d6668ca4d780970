using System.Diagnostics;
using System.Globalization;
using System.Text;
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
        long count = Setting("HENGYANG_STATS_TEXTS") ?? (TestCases.IsLong ? 10_000_000 : 15_000);
        long from = Setting("HENGYANG_STATS_FROM") ?? 0;
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
                failures.Add($"{number}: {failure}\n    {Row(Least(check, text))}");
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{number - from} texts of {characters} characters in {Stopwatch.GetElapsedTime(began).TotalSeconds:F0} s, {check.Mentions} mentions");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    /// <summary>The shortest text that still fails, found by taking out halves, quarters, …, single characters.</summary>
    private static string Least(OneText check, string text)
    {
        for (int length = text.Length / 2; length > 0; length = length == 1 ? 0 : (length + 1) / 2)
        {
            for (int from = 0; from + length <= text.Length;)
            {
                string shorter = text.Remove(from, length);
                if (check.Failure(shorter) is null)
                    from += length;
                else
                    text = shorter;
            }
        }

        return text;
    }

    private static string Row(string text)
    {
        var row = new StringBuilder("[InlineData(\"");
        foreach (char c in text)
        {
            bool plain = c is >= ' ' and not '"' and not '\\' && (c < '\u007F' || c is >= '\u3000' and < '\uA000' || char.IsPunctuation(c));
            row.Append(plain ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture));
        }

        return row.Append("\")]").ToString();
    }

    private static long? Setting(string name) =>
        long.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out long value) ? value : null;
}
