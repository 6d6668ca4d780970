namespace Hengyang.Stats;

/// <content>Brackets that hold a clause, and names behind the noun of a count.</content>
internal static partial class LeadReader
{
    /// <summary>全市性, 全国性.</summary>
    private const char Quality = '性';

    /// <summary>Whether brackets that open at a token hold words and do not close before the figure.</summary>
    private static bool HoldsClause(in Sentence s, int open, int to)
    {
        for (int i = open + 1; i < s.Count && s[i].Start < to; i++)
            if (s[i].Kind is TokenKind.CloseParenthesis or TokenKind.OpenParenthesis)
                return false;
        return !IsSignOrSpace(s.Text[s[open].End..to]);
    }

    /// <summary>惠及616万名近亲属、共济金额 (69亿元): a measure behind 、 is told of itself, where the noun of a count stands before it.</summary>
    private static void CutCounted(DocumentWorkspace workspace, int from, ref NounPhrase phrase)
    {
        if (phrase.Start != from || !phrase.MayHold(PhraseMarks.Enumerations))
            return;
        int mark = phrase.Text.LastIndexOf('、');
        if (mark < 2 || !Distribution.EndsInMeasure(phrase.Text[(mark + 1)..]) || Distribution.EndsInMeasure(phrase.Text[..mark]))
            return;
        for (int m = workspace.MentionCount - 1; m >= 0 && workspace.Mention(m).Range.End >= from; m--)
        {
            if (workspace.Mention(m).Range.End != from || !workspace.Mention(m).TryGetQuantity(out Quantity count) || !(Classifiers.TakesNoun(count.Unit) || Classifiers.CountsPeople(count.Unit)))
                continue;
            phrase.CutHead(mark + 1);
            return;
        }
    }

    /// <summary>The first token that begins at a place or behind it.</summary>
    internal static int FirstTokenAt(in Sentence s, int from)
    {
        int low = 0;
        int high = s.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (s[middle].Start < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
