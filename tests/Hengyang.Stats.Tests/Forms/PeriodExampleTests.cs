using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>Every example of every row of periods, through every way in.</summary>
public sealed class PeriodExampleTests
{
    public static TheoryData<string, string, string, string?> Examples()
    {
        TheoryData<string, string, string, string?> data = [];
        foreach ((string row, FormExample example) in PeriodExamples.All())
            data.Add(row, example.Text, example.Answer, example.Reference);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_row_reads_its_examples(string row, string text, string answer, string? reference)
    {
        DateOnly? day = PeriodExamples.ReferenceOf(new FormExample(text, answer, reference));
        string read = PeriodExamples.Read(text, day, row, out string words);
        if (answer is "-" or "nothing")
        {
            Assert.True(read == answer || (answer == "-" && read == "nothing"), $"{text} is read as {read}");
            return;
        }

        Assert.Equal(answer, read);
        Assert.Equal(answer, PeriodExamples.Read(PeriodExamples.ToTraditional(text), day, row, out _));
        AssertUtf8(text, day, answer);
        if (words != text)
            return;

        // the whole text is the period
        Assert.True(DateRange.TryParse(text, day, out DateRange parsed), text);
        Assert.Equal(answer, PeriodExamples.Show(in parsed));
        Assert.True(DateRange.TryParse(Encoding.UTF8.GetBytes(text), day, out parsed), text);
        Assert.Equal(answer, PeriodExamples.Show(in parsed));
        Assert.True(DateRange.TryParsePartial(text + "。", day, out parsed, out int consumed), text);
        Assert.Equal((answer, text.Length), (PeriodExamples.Show(in parsed), consumed));
        Assert.True(PeriodText.TryParse(text, out PeriodText kept), text);
        Assert.Equal(answer, kept.Resolve(day) is { } range ? PeriodExamples.Show(in range) : "none");
    }

    private static void AssertUtf8(string text, DateOnly? day, string answer)
    {
        List<string> periods = [];
        foreach (Mention mention in new StatisticsReader(Encoding.UTF8.GetBytes(text), new StatisticsOptions { ReferenceDate = day }))
            if (mention.TryGetPeriod(out DateRange period))
                periods.Add(PeriodExamples.Show(in period));
        Assert.Contains(answer, periods);
    }

    [Fact]
    public void Every_row_has_a_name_of_its_own_and_examples()
    {
        string[] names = [.. TermForms.Table.Rows.Select(r => r.Name), .. PeriodForms.Table.Rows.Select(r => r.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        Assert.All(TermForms.Table.Rows, static r => Assert.Contains(r.Examples, static e => e.Answer != "-"));
        Assert.All(PeriodForms.Table.Rows, static r => Assert.Contains(r.Examples, static e => e.Answer != "-"));
    }
}
