namespace Hengyang.Stats;

/// <content>Which rules a phrase asks for at all: those of a group are stepped over where it holds none of their words.</content>
internal static partial class LeadReader
{
    /// <summary>What stands in front of the name: a dash, what there is (的有), whom it serves, who aims.</summary>
    private static readonly WordGroup LeadRules = new(PhraseMarks.Dashes, PhraseMarks.Havings, ClauseSubject.Serving, PhraseMarks.Aims);

    /// <summary>Who acts and how, and where a movement came from.</summary>
    private static readonly WordGroup ActRules = new(PhraseMarks.Origins, TransitiveWords, PhraseMarks.Dones, Predicate.Hows, Predicate.Unders, Predicate.Modals);

    /// <summary>With what it is compared, of what list it is the last, and per what it is told.</summary>
    private static readonly WordGroup RestRules = new(PhraseMarks.Thans, PhraseMarks.Enumerations, PhraseMarks.Pers, PhraseWords.Within, PhraseWords.FiscalQuarters);

    /// <summary>All that <see cref="TrimTails"/> cuts off.</summary>
    private static readonly WordList AnyTail = WordList.OfAll(PhraseWords.Tails, ClauseWords.Manner, PassingPeriod.Bases, Adjustment.Estimates, PhraseWords.StatedTails, ClauseWords.Forecasts);

    /// <summary>Words of stating, of manner and of estimates in front of the figure.</summary>
    private static void TrimTails(ref NounPhrase phrase, bool stated)
    {
        while (AnyTail.TailOf(phrase.Text) > 0)
        {
            int length = phrase.Text.Length;
            phrase.TrimTail(PhraseWords.Tails);
            phrase.TrimTail(ClauseWords.Manner);
            phrase.TrimTail(PassingPeriod.Bases);
            phrase.TrimTail(Adjustment.Estimates);
            phrase.TrimTail(stated ? PhraseWords.StatedTails : ClauseWords.Forecasts);
            if (phrase.Text.Length == length)
                return;
        }
    }
}
