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

    [Fact]
    public void Nonsense_is_read_without_a_slip() => ForAll(TextPieces.Nonsense, AssertReads, cases: 6000);

    [Fact]
    public void Mutated_sentences_are_read_without_a_slip() => ForAll(TextPieces.Mutated, AssertReads, cases: 4000);

    [Fact]
    public void Bare_numbers_are_read_without_a_slip() => ForAll(TextPieces.Nonsense, text =>
        Invariants.AssertMentions(text, new StatisticsOptions { BareNumbers = true }));

    [Fact]
    public void Utf8_gives_the_same_mentions() => ForAll(TextPieces.Mutated, text => Utf8ReaderTests.AssertSame(Variants.WithoutLoneSurrogates(text)));

    [Fact]
    public void A_plain_paragraph_before_shifts_and_changes_nothing() => ForAll(TextPieces.Paragraphs, text =>
        Assert.Equal(
            Shifted(MentionTable.Mentions(text, Invariants.Options), text, PlainParagraph.Length),
            Shifted(MentionTable.Mentions(PlainParagraph + text, Invariants.Options), PlainParagraph + text, 0)));

    [Fact]
    public void A_text_cut_between_paragraphs_gives_the_same_mentions()
    {
        Prop.ForAll(TextPieces.Paragraphs, TextPieces.Paragraphs, (head, tail) =>
        {
            string first = string.Concat(head) + "\n\n";
            string second = string.Concat(tail);
            string parts = MentionTable.Values(first, Invariants.Options) + "\n" + MentionTable.Values(second, Invariants.Options);
            Assert.Equal(parts, MentionTable.Values(first + second, Invariants.Options));
        }).Check(TestCases.Many(2000));
    }

    [Fact]
    public void A_quantity_parses_alone_to_the_same_value() => ForAll(TextPieces.Sentences, text =>
    {
        foreach (Mention mention in MentionTable.Mentions(text, Invariants.Options))
        {
            if (!mention.TryGetQuantity(out Quantity quantity) || quantity.Unit == Unit.Proportion || text.AsSpan(mention.Range.End).StartsWith("、"))
                continue;
            string alone = text.Substring(mention.Range.Start, mention.Range.Length);
            Assert.True(Quantity.TryParse(alone, out Quantity parsed), alone);
            Assert.Equal(MentionTable.Of(quantity), MentionTable.Of(parsed));
        }
    });

    [Fact]
    public void A_change_that_names_its_basis_parses_alone_to_the_same_value() => ForAll(TextPieces.Sentences, text =>
    {
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
    });

    [Fact]
    public void Full_width_gives_the_same_values() => ForAll(TextPieces.Sentences, text =>
        Assert.Equal(MentionTable.Values(text, Invariants.Options), MentionTable.Values(Variants.FullWidth(text), Invariants.Options)));

    [Fact]
    public void Traditional_characters_give_the_same_values() => ForAll(TextPieces.Sentences, text =>
        Assert.Equal(
            MentionTable.Values(text, Invariants.Options),
            Variants.Simplified(MentionTable.Values(Variants.Traditional(text), Invariants.Options))));

    [Fact]
    public void Line_ends_of_every_kind_give_the_same_values() => ForAll(TextPieces.Paragraphs, text =>
    {
        string expected = MentionTable.Values(text, Invariants.Options);
        Assert.Equal(expected, MentionTable.Values(text.Replace("\n", "\r\n", StringComparison.Ordinal), Invariants.Options));
        Assert.Equal(expected, MentionTable.Values(text.Replace('\n', '\r'), Invariants.Options));
    });

    [Fact]
    public void Many_threads_give_the_same_answers()
    {
        string[] texts = [.. TestCases.Sample(TextPieces.Paragraphs.Generator, 200, 30).Select(string.Concat<string>)];
        string[] expected = [.. texts.Select(Everything)];
        Parallel.For(0, texts.Length * 10, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            Assert.Equal(expected[i % texts.Length], Everything(texts[i % texts.Length])));
    }

    [Fact]
    public void No_culture_changes_an_answer()
    {
        string[] texts = [.. TestCases.Sample(TextPieces.Mutated.Generator, 40, 200).Select(string.Concat<string>)];
        string[] expected = [.. texts.Select(Everything)];
        foreach (string culture in OddCultures.Names)
            OddCultures.Under(culture, () => Assert.Equal(expected, texts.Select(Everything)));
    }

    [Fact]
    public void Traditional_characters_and_full_width_give_the_same_observations() => ForAll(TextPieces.Paragraphs, text =>
    {
        string expected = Observed(text);
        Assert.Equal(expected, Observed(Variants.FullWidth(text)));
        Assert.Equal(expected, Variants.Simplified(Observed(Variants.Traditional(text))));
    });

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

    internal static void ForAll(Arbitrary<string[]> texts, Action<string> check, int cases = 2000) =>
        Prop.ForAll(texts, pieces => check(string.Concat(pieces))).Check(TestCases.Many(cases));
}
