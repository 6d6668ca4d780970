using System.Text;
using Hengyang.Stats.Tests.Changes;
using Xunit;

namespace Hengyang.Stats.Tests.Forms;

/// <summary>Every example of every row, through every way in: the reader, Traditional characters, UTF-8, and where the text is the value itself its own parsers.</summary>
public sealed class RowExampleTests
{
    public static TheoryData<MentionKind, string, string, string, string?> Examples()
    {
        TheoryData<MentionKind, string, string, string, string?> data = [];
        foreach ((MentionKind kind, IFormRow row, FormExample example) in RowExamples.All())
            data.Add(kind, row.Name, example.Text, example.Answer, example.Reference);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void A_row_reads_its_examples(MentionKind kind, string row, string text, string answer, string? reference)
    {
        DateOnly? day = RowExamples.ReferenceOf(new FormExample(text, answer, reference));
        string read = RowExamples.Read(text, day, kind, row, out string words);
        if (answer is "-" or "nothing")
        {
            Assert.True(read == answer || (answer == "-" && read == "nothing"), $"{text} is read as {read}");
            return;
        }

        Assert.Equal(answer, read);
        Assert.Equal(answer, RowExamples.ToSimplified(RowExamples.Read(RowExamples.ToTraditional(text), day, kind, row, out _)));
        AssertUtf8(text, day, kind);

        // the whole text is the value
        if (words != text)
            return;
        Action<string, DateOnly?, string> assert = kind switch
        {
            MentionKind.Period => AssertPeriod,
            MentionKind.Rank => AssertRank,
            MentionKind.Quantity => AssertQuantity,
            _ => AssertChange,
        };
        assert(text, day, answer);
    }

    /// <summary>What is asked of broken texts holds for the texts that the rows were made for.</summary>
    [Fact]
    public void Nothing_is_wrong_with_the_text_of_an_example()
    {
        var one = new Hostile.OneText();
        string[] texts = [.. RowExamples.All().Select(static e => e.Example.Text).Distinct(StringComparer.Ordinal)];
        Assert.Equal([], texts.Select(text => one.Failure(text) is { } failure ? $"{text}: {failure}" : null).OfType<string>());
        Assert.True(texts.Length > 200 && one.Mentions > texts.Length / 2, $"{one.Mentions} mentions in {texts.Length} texts");
    }

    private static void AssertPeriod(string text, DateOnly? day, string answer)
    {
        Assert.True(DateRange.TryParse(text, day, out DateRange parsed), text);
        Assert.Equal(answer, RowExamples.Show(in parsed));
        Assert.True(DateRange.TryParse(Encoding.UTF8.GetBytes(text), day, out parsed), text);
        Assert.Equal(answer, RowExamples.Show(in parsed));
        Assert.True(DateRange.TryParsePartial(text + "。", day, out parsed, out int consumed), text);
        Assert.Equal((answer, text.Length), (RowExamples.Show(in parsed), consumed));
        Assert.True(PeriodText.TryParse(text, out PeriodText kept), text);
        Assert.Equal(answer, kept.Resolve(day) is { } range ? RowExamples.Show(in range) : "none");
    }

    private static void AssertRank(string text, DateOnly? day, string answer)
    {
        Assert.True(Rank.TryParse(text, out Rank parsed), text);
        Assert.Equal(answer, MentionLines.Describe(parsed));
        Assert.True(Rank.TryParse(Encoding.UTF8.GetBytes(text), out parsed), text);
        Assert.Equal(answer, MentionLines.Describe(parsed));
        Assert.True(Rank.TryParsePartial(text + "。", out parsed, out int consumed), text);
        Assert.Equal((answer, text.Length), (MentionLines.Describe(parsed), consumed));
    }

    private static void AssertQuantity(string text, DateOnly? day, string answer)
    {
        Assert.True(Quantity.TryParse(text, out Quantity parsed), text);
        Assert.Equal(answer, RowExamples.Show(in parsed));
        Assert.True(Quantity.TryParse(Encoding.UTF8.GetBytes(text), out parsed), text);
        Assert.Equal(answer, RowExamples.Show(in parsed));
        Assert.True(Quantity.TryParsePartial(text + "。", out parsed, out int consumed), text);
        Assert.Equal((answer, text.Length), (RowExamples.Show(in parsed), consumed));
    }

    private static void AssertChange(string text, DateOnly? day, string answer)
    {
        Assert.True(PercentageChange.TryParse(text, out PercentageChange parsed), text);
        Assert.Equal(answer, MentionLines.Describe(parsed));
        Assert.True(PercentageChange.TryParse(Encoding.UTF8.GetBytes(text), out parsed), text);
        Assert.Equal(answer, MentionLines.Describe(parsed));
        Assert.True(PercentageChange.TryParsePartial(text + "。", out parsed, out int consumed), text);
        Assert.Equal((answer, text.Length), (MentionLines.Describe(parsed), consumed));
    }

    /// <summary>UTF-8 gives the same mentions, each at the place of its bytes.</summary>
    private static void AssertUtf8(string text, DateOnly? day, MentionKind kind)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        StatisticsOptions options = new() { ReferenceDate = day };
        List<string> wide = [];
        foreach (Mention mention in new StatisticsReader(text, options))
            if (mention.Kind == kind)
                wide.Add($"{text.Substring(mention.Range.Start, mention.Range.Length)} {RowExamples.Show(text, in mention, kind)}");
        List<string> narrow = [];
        foreach (Mention mention in new StatisticsReader(bytes, options))
        {
            if (mention.Kind != kind)
                continue;
            string said = mention.TryGetRank(bytes, out Rank rank) ? MentionLines.Describe(rank) : RowExamples.Show(text, in mention, kind)!;
            narrow.Add($"{Encoding.UTF8.GetString(bytes.AsSpan(mention.Range.Start, mention.Range.Length))} {said}");
        }

        Assert.NotEmpty(wide);
        Assert.Equal(wide, narrow);
    }

    [Fact]
    public void Every_row_has_a_name_of_its_own_and_examples()
    {
        foreach (MentionKind kind in FormTables.Subjects)
        {
            IFormRow[] rows = [.. FormTables.Of(kind)];
            Assert.Equal(rows.Length, rows.Select(static row => row.Name).Distinct().Count());
            // some rows only keep others from reading: what stands behind a plan is no change
            Assert.All(rows, static row => Assert.Contains(row.Examples, example => example.Answer != "-" || row.Name.StartsWith("no change, ", StringComparison.Ordinal) || row is LabelRow));
        }
    }
}
