using FsCheck;
using FsCheck.Fluent;
using Hengyang.Stats.Tests.Reading;
using Xunit;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>
/// The reader on one text against the reader on its parts. Between sentences only the calendar carries on: the year of the
/// paragraph, and the month or day named last.
/// </summary>
public sealed class CutTests
{
    [Fact]
    public void Sentences_read_alone_give_the_mentions_of_the_whole()
    {
        Prop.ForAll(TextPieces.Sentences, sentences =>
        {
            string text = string.Concat(sentences);
            List<Mention> whole = MentionTable.Mentions(text, Invariants.Options);
            int next = 0;
            int offset = 0;
            foreach (string sentence in sentences)
            {
                foreach (Mention part in MentionTable.Mentions(sentence, Invariants.Options))
                {
                    Assert.True(next < whole.Count, $"{part.Kind} at {part.Range} of {sentence} is missing in {text}");
                    Mention same = whole[next++];
                    Assert.Equal(new TextRange(part.Range.Start + offset, part.Range.Length), same.Range);
                    Assert.Equal(Value(part, sentence), Value(same, text));
                }

                offset += sentence.Length;
            }

            Assert.Equal(whole.Count, next);
        }).Check(TestCases.Many(2000));
    }

    [Fact]
    public void A_sentence_that_states_its_year_reads_the_same_behind_any_other()
    {
        Prop.ForAll(TextPieces.Sentences, TextPieces.Sentences, (before, after) =>
        {
            string head = string.Concat(before);
            string tail = "2019年3月，" + string.Concat(after);
            string expected = MentionTable.Values(tail, Invariants.Options);
            Assert.EndsWith(expected, MentionTable.Values(head + tail, Invariants.Options), StringComparison.Ordinal);
        }).Check(TestCases.Many(2000));
    }

    /// <summary>A plain paragraph names no indicator, no area and no period: every observation moves and stays what it is.</summary>
    [Fact]
    public void Observations_shift_behind_a_plain_paragraph()
    {
        const string plain = "本文据公开资料整理，供各地参考使用。\n\n";
        PropertyTests.ForAll(TextPieces.Paragraphs, text => Assert.Equal(
            Observations(text, plain.Length),
            Observations(plain + text, 0)));
    }

    [Fact]
    public void Observations_of_paragraphs_are_those_of_the_whole()
    {
        Prop.ForAll(TextPieces.Sentences, TextPieces.Sentences, (head, tail) =>
        {
            string first = string.Concat(head) + "\n\n";
            string second = string.Concat(tail);
            Assert.Equal(
                (Observations(first, 0) + "\n" + Observations(second, first.Length)).Trim('\n'),
                Observations(first + second, 0));
        }).Check(TestCases.Many(2000));
    }

    /// <summary>What is observed and where; the period and the area may come from elsewhere in the text.</summary>
    private static string Observations(string text, int shift) => string.Join('\n', StatisticsDocument.Parse(text, Invariants.Options).Observations.Select(
        o => $"{o.Range.Start + shift}..{o.Range.End + shift} {o.Indicator} {o.Value} {string.Join(';', o.Changes.Select(c => MentionTable.Of(c)))} {o.Rank}"));

    private static string Value(in Mention mention, string text)
    {
        if (!mention.TryGetPeriod(out DateRange period))
            return MentionTable.Value(mention, text);
        string stated = text.Substring(mention.Range.Start, mention.Range.Length);
        return stated.Contains("20", StringComparison.Ordinal) ? MentionTable.Of(period) : $"{period.Precision} {period.IsPointInTime} {period.Open}";
    }
}
