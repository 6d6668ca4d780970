namespace Hengyang.Stats;

/// <summary>Conditions that rows of ranks ask for by name.</summary>
internal static class RankGuards
{
    /// <summary>The nouns of a place.</summary>
    private static readonly string[] Nouns = ["位", "名"];

    /// <summary>What goes on behind a place without a noun; other characters are a noun that it could number (第三产业, 第二批).</summary>
    private const string GoesOn = "大多高低强的和与并且位名快好长及";

    private const string Superlatives = "多高快少低";

    /// <summary>A unit that stands for a place: 第3位, but 第3批.</summary>
    internal static bool IsOfRanks(in FormMatch m) => FoldedText.IsAny(m.Sentence.TextOf(m.TokenOf('u')), Nouns);

    /// <summary>No unit stands straight behind the number.</summary>
    internal static bool HasNoUnit(in FormMatch m)
    {
        ref readonly Token behind = ref m.Sentence[m.NextToken];
        return behind.Start != m.End || (behind.Unit.IsNone && !behind.Is(WordKind.CalendarUnit));
    }

    internal static bool EndsPlace(in FormMatch m) =>
        m.End >= m.Sentence.End || IsOpen(m.Sentence.Text[m.End]) || GoesOn.Contains(m.Behind()) || IsMoved(m.Sentence, m.NextToken, m.End);

    /// <summary>由全球第十跃升至第八: a move stands straight behind.</summary>
    private static bool IsMoved(in Sentence s, int next, int end) => s[next].Start == end && RankScopeReader.IsMove(s, next);

    /// <summary>居首 and 之首 begin other words as well: 居首尔, 之首要, 居次席.</summary>
    internal static bool EndsHead(in FormMatch m) => EndsPlace(in m) || m.Sentence.TextOf(m.TokenOf('p')) is not [Stands or Head, _];

    internal static bool IsInDigits(in FormMatch m) => m.NumberOf('n').Has(NumberStyle.Arabic);

    /// <summary>第一名 and 前30强 by themselves; 第三位… before a noun counts people.</summary>
    internal static bool StandsAlone(in FormMatch m)
    {
        RankPlace place = m.PartOf<RankPlace>('p');
        if (place.FromBottom)
            return true;
        ref readonly Sentence s = ref m.Sentence;
        char last = CharTable.Folded[s.Text[m.End - 1]];
        bool hasNoun = last is Noun or PersonNoun;
        // 前五名客户 are the five first ones
        if (place.IsTop)
            return last == Particles.Strong || (hasNoun && EndsPlace(in m));
        if (place.IsNamed)
            return CharTable.Folded[s.Text[m.Start]] == Stands;
        return hasNoun
            ? m.End >= s.End || IsOpen(s.Text[m.End]) || IsMoved(s, m.NextToken, m.End)
            : IsSuperlative(s.Text, m.End) || (IsMoved(s, m.NextToken, m.End) && Particles.From.Contains(m.Before));
    }

    private const char Noun = '位';
    private const char PersonNoun = '名';
    private const char Stands = '居';
    private const char Head = '之';

    /// <summary>第三多, 第二快: an adjective behind the number ranks by it.</summary>
    private static bool IsSuperlative(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !Superlatives.Contains(text[end]))
            return false;
        return end + 1 == text.Length || text[end + 1] == Particles.Of || Lexicon.ClassOf(text[end + 1]) is CharClass.Mark or CharClass.LineBreak;
    }

    private static bool IsOpen(char c) => Lexicon.ClassOf(c) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;
}
