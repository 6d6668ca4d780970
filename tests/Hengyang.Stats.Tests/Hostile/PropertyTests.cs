using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tests.Contracts;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>What must hold for any text; see <see cref="TextPieces"/> for the texts.</summary>
public sealed class PropertyTests
{
    private const string PlainParagraph = "本文据公开资料整理，供各地参考使用。\n\n";

    [Property(6000, typeof(TextPieces))]
    public void Nonsense_is_read_without_a_slip(NonsenseText made) => AssertReads(made.Text);

    [Property(4000, typeof(TextPieces))]
    public void Mutated_sentences_are_read_without_a_slip(MutatedText made) => AssertReads(made.Text);

    [Property(2000, typeof(TextPieces))]
    public void Bare_numbers_are_read_without_a_slip(NonsenseText made) =>
        Invariants.AssertMentions(made.Text, new StatisticsOptions { BareNumbers = true });

    [Property(2000, typeof(TextPieces))]
    public void Utf8_gives_the_same_mentions(MutatedText made) =>
        Utf8ReaderTests.AssertSame(Variants.WithoutLoneSurrogates(made.Text));

    [Property(2000, typeof(TextPieces))]
    public void A_plain_paragraph_before_shifts_and_changes_nothing(ParagraphsText made) =>
        Assert.Equal(
            Shifted(MentionTable.Mentions(made.Text, Invariants.Options), made.Text, PlainParagraph.Length),
            Shifted(MentionTable.Mentions(PlainParagraph + made.Text, Invariants.Options), PlainParagraph + made.Text, 0));

    [Property(2000, typeof(TextPieces))]
    public void A_text_cut_between_paragraphs_gives_the_same_mentions(ParagraphsText head, ParagraphsText tail)
    {
        string first = head.Text + "\n\n";
        string parts = MentionTable.Values(first, Invariants.Options) + "\n" + MentionTable.Values(tail.Text, Invariants.Options);
        Assert.Equal(parts, MentionTable.Values(first + tail.Text, Invariants.Options));
    }

    [Property(2000, typeof(TextPieces))]
    public void A_quantity_parses_alone_to_the_same_value(SentencesText made)
    {
        string text = made.Text;
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            if (!mention.TryGetQuantity(out Quantity quantity) || quantity.Unit == Unit.Proportion || text.AsSpan(mention.Range.End).StartsWith("、"))
                continue;
            string alone = text.Substring(mention.Range.Start, mention.Range.Length);
            Assert.True(Quantity.TryParse(alone, out Quantity parsed), alone);
            Assert.Equal(MentionTable.Of(quantity), MentionTable.Of(parsed));
        }
    }

    [Property(2000, typeof(TextPieces))]
    public void A_change_that_names_its_basis_parses_alone_to_the_same_value(SentencesText made)
    {
        string text = made.Text;
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            if (!mention.TryGetChange(out PercentageChange change))
                continue;
            string alone = text.Substring(mention.Range.Start, mention.Range.Length);
            if (!alone.StartsWith("同比", StringComparison.Ordinal) && !alone.StartsWith("比上年", StringComparison.Ordinal) && !alone.StartsWith("环比", StringComparison.Ordinal))
                continue;
            Assert.True(PercentageChange.TryParse(alone, out PercentageChange parsed), alone);
            Assert.Equal(MentionTable.Of(change), MentionTable.Of(parsed));
        }
    }

    [Property(2000, typeof(TextPieces))]
    public void Full_width_gives_the_same_values(SentencesText made) =>
        Assert.Equal(MentionTable.Values(made.Text, Invariants.Options), MentionTable.Values(Variants.FullWidth(made.Text), Invariants.Options));

    [Property(2000, typeof(TextPieces))]
    public void Traditional_characters_give_the_same_values(SentencesText made) =>
        Assert.Equal(
            MentionTable.Values(made.Text, Invariants.Options),
            Variants.Simplified(MentionTable.Values(Variants.Traditional(made.Text), Invariants.Options)));

    [Property(2000, typeof(TextPieces))]
    public void Line_ends_of_every_kind_give_the_same_values(ParagraphsText made)
    {
        string text = made.Text;
        string expected = MentionTable.Values(text, Invariants.Options);
        Assert.Equal(expected, MentionTable.Values(text.Replace("\n", "\r\n", StringComparison.Ordinal), Invariants.Options));
        Assert.Equal(expected, MentionTable.Values(text.Replace('\n', '\r'), Invariants.Options));
    }

    [Fact]
    public void Many_threads_give_the_same_answers()
    {
        string[] texts = [.. TestCases.Sample(TextPieces.Paragraphs.Generator, 200, 30).Select(made => made.Text)];
        string[] expected = [.. texts.Select(Everything)];
        Parallel.For(0, texts.Length * 10, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(expected[i % texts.Length], Everything(texts[i % texts.Length])));
    }

    [Fact]
    public void No_culture_changes_an_answer()
    {
        string[] texts = [.. TestCases.Sample(TextPieces.Mutated.Generator, 40, 200).Select(made => made.Text)];
        string[] expected = [.. texts.Select(Everything)];
        foreach (string culture in OddCultures.Names)
            OddCultures.Under(culture, () => Assert.Equal(expected, texts.Select(Everything)));
    }

    [Property(2000, typeof(TextPieces))]
    public void Traditional_characters_and_full_width_give_the_same_observations(ParagraphsText made)
    {
        string text = made.Text;
        string expected = Observed(text);
        Assert.Equal(expected, Observed(Variants.FullWidth(text)));
        Assert.Equal(expected, Variants.Simplified(Observed(Variants.Traditional(text))));
    }

    private static string Observed(string text) => string.Join('\n', StatisticsDocument.Parse(text, Invariants.Options).Observations.Select(
        o => $"{o.Range} {o.Indicator} {o.Value} {o.Period} {o.Aspect} {string.Join(';', o.Changes.Select(c => MentionTable.Of(c)))} {o.Rank}"));

    private static string Everything(string text)
    {
        StatisticsDocument document = StatisticsDocument.Parse(text, Invariants.Options);
        return MentionTable.Of(text, Invariants.Options) + string.Join('\n', document.Observations);
    }

    private static void AssertReads(string text)
    {
        int count = Invariants.AssertMentions(text);
        Invariants.AssertUtf8(Encoding.UTF8.GetBytes(text));
        StatisticsDocument document = StatisticsDocument.Parse(text, Invariants.Options);
        Invariants.AssertDocument(document);
        Assert.Equal(count, document.Mentions.Count);
    }

    private static string Shifted(List<Mention> mentions, string text, int shift) =>
        string.Join('\n', mentions.Select(m => $"{m.Range.Start + shift}..{m.Range.End + shift} {MentionTable.Value(m, text)}"));
}
