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
    [Property(2000, typeof(TextPieces))]
    public void Sentences_read_alone_give_the_mentions_of_the_whole(SentencesText sentences)
    {
        string text = sentences.Text;
        List<Mention> whole = MentionTable.Mentions(text, Invariants.Options);
        int next = 0;
        int offset = 0;
        foreach (string sentence in sentences.Pieces)
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
    }

    [Property(2000, typeof(TextPieces))]
    public void A_sentence_that_states_its_year_reads_the_same_behind_any_other(SentencesText before, SentencesText after)
    {
        string tail = "2019年3月，" + after.Text;
        string expected = MentionTable.Values(tail, Invariants.Options);
        Assert.EndsWith(expected, MentionTable.Values(before.Text + tail, Invariants.Options), StringComparison.Ordinal);
    }

    /// <summary>A plain paragraph names no indicator, no area and no period: every observation moves and stays what it is.</summary>
    [Property(2000, typeof(TextPieces))]
    public void Observations_shift_behind_a_plain_paragraph(ParagraphsText made)
    {
        const string plain = "本文据公开资料整理，供各地参考使用。\n\n";
        Assert.Equal(Observations(made.Text, plain.Length), Observations(plain + made.Text, 0));
    }

    [Property(2000, typeof(TextPieces))]
    public void Observations_of_paragraphs_are_those_of_the_whole(SentencesText head, SentencesText tail)
    {
        string first = head.Text + "\n\n";
        Assert.Equal(
            (Observations(first, 0) + "\n" + Observations(tail.Text, first.Length)).Trim('\n'),
            Observations(first + tail.Text, 0));
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
