using System.Globalization;
using System.Text;
using Hengyang.Stats.Tests.Changes;
using Hengyang.Stats.Tests.Contracts;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>Every hard case is read as its row says, and the two pages are written from the rows: HENGYANG_STATS_ACCEPT=1 writes them anew.</summary>
public sealed class HardCaseTests
{
    private static readonly HardPage[] Pages = [HardQuantityCases.Page, HardPeriodCases.Page];

    public static TheoryData<string, string> Cases()
    {
        TheoryData<string, string> data = [];
        foreach (HardCase hard in Pages.SelectMany(static page => page.Sections).SelectMany(static section => section.Cases))
            data.Add(hard.Text, hard.Answer);
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_is_read_as_its_row_says(string text, string answer) => Assert.Equal(answer, Read(text));

    [Theory]
    [InlineData(0, "hard-cases.md", "| 数百万 | 200万至900万 | 2000000–9999999 |")]
    [InlineData(1, "hard-cases-periods.md", "| 腊月二十三 | 2024-02-02 | lunar month 12, day 23 |")]
    public void A_page_says_what_its_rows_say(int page, string file, string line)
    {
        string path = Repository.PathOf("docs", file);
        string written = Write(Pages[page]);
        if (Environment.GetEnvironmentVariable("HENGYANG_STATS_ACCEPT") is not null)
            File.WriteAllText(path, written);
        Assert.Equal((Pages[page].File, written), (file, File.ReadAllText(path)));
        Assert.Contains(line, written, StringComparison.Ordinal);
    }

    private static string Read(string text)
    {
        List<string> found = [];
        foreach (Mention mention in new StatisticsReader(text, new StatisticsOptions { ReferenceDate = MentionLines.Published }))
        {
            string value = mention.TryGetQuantity(out Quantity quantity) ? quantity.ToString() : RowExamples.Show(text, in mention, mention.Kind)!;
            string words = text.Substring(mention.Range.Start, mention.Range.Length);
            found.Add(words == text ? value : $"{words} = {value}");
        }

        return found.Count == 0 ? "nothing" : string.Join("; ", found);
    }

    private static string Write(HardPage page)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"# {page.Title}\n\n<!-- written from tests/Hengyang.Stats.Tests/Forms/Hard*Cases.cs by HENGYANG_STATS_ACCEPT=1 dotnet test -->\n\n{page.Words}\n");
        text.Append(CultureInfo.InvariantCulture, $"The texts are read with {MentionLines.Published:yyyy-MM-dd} as the reference date.\n");
        foreach (HardSection section in page.Sections)
        {
            bool isAsked = section.Cases.Any(static hard => hard.Asked.Length > 0);
            text.Append(CultureInfo.InvariantCulture, $"\n## {section.Title}\n\n");
            if (section.Words.Length > 0)
                text.Append(section.Words).Append("\n\n");
            text.Append(isAsked ? "| text | read as | asked for | why |\n|---|---|---|---|\n" : "| text | read as | why |\n|---|---|---|\n");
            foreach (HardCase hard in section.Cases)
                text.Append('|').AppendJoin('|', Cells(hard, isAsked).Select(static cell => $" {cell} ")).Append("|\n");
        }

        return text.ToString();
    }

    private static IEnumerable<string> Cells(HardCase hard, bool isAsked)
    {
        yield return hard.Text.Replace("\n", "⏎", StringComparison.Ordinal);
        yield return hard.Answer.Replace("\n", "⏎", StringComparison.Ordinal);
        if (isAsked)
            yield return hard.Asked;
        yield return hard.Why;
    }
}
