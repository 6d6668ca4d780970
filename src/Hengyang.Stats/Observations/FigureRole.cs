namespace Hengyang.Stats;

/// <summary>What part a figure plays in its clause: the value of something, a measure within a name, a count in passing.</summary>
internal static class FigureRole
{
    /// <summary>A quantity that stands inside the noun phrase of the next figure: 5000万元以上招商引资项目270个.</summary>
    internal static bool IsModifier(in Sentence s, Workspace workspace, int m)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        if (quantity.Unit == Unit.Proportion)
            return false;
        (short token, _) = workspace.MentionTokens(m);
        if (quantity.Unit.Dimension == Dimension.Time || quantity.Unit == Classifiers.YearOfAge)
            return quantity.Unit != Classifiers.YearOfAge || !s[token - 1].Is(WordKind.Statement);
        if (IsInPassing(s, in mention) || IsAttribute(s, in mention, in quantity))
            return true;
        if (Classifiers.TakesNoun(quantity.Unit) || m + 1 >= workspace.MentionCount)
            return false;
        Mention following = workspace.Mention(m + 1);
        if (following.Kind != MentionKind.Quantity || following.Range.Start == mention.Range.End)
            return false;
        (_, short next) = workspace.MentionTokens(m);
        (short followingFirst, _) = workspace.MentionTokens(m + 1);
        for (int i = next; i < followingFirst; i++)
            if (s[i].Word is WordKind.Statement or WordKind.RankVerb || s[i].Kind is not (TokenKind.Word or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis))
                return false;
        ReadOnlySpan<char> gap = s.Text[mention.Range.End..following.Range.Start];
        return gap.Length >= 2 && (AreaNames.IsHan(gap[0]) || gap[0] == '“');
    }

    /// <summary>25兆瓦级机组, 最高10米液压支架, 20户以上自然村: the figure describes the thing that follows.</summary>
    private static bool IsAttribute(in Sentence s, in Mention mention, in Quantity quantity)
    {
        ReadOnlySpan<char> behind = s.Text[mention.Range.End..s.End];
        if (behind.IsEmpty || !AreaNames.IsHan(behind[0]))
            return false;
        if (behind[0] is '级' or '級')
            return true;

        // 全国1%人口抽样调查: how large the sample is
        if (quantity.Unit == Unit.Percent || quantity.Unit == Unit.Permille)
            return FoldedText.ContainsAny(behind[..Math.Min(behind.Length, 8)], ["抽样"]);
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
        foreach (string most in Superlatives)
            if (before.EndsWith(most))
                return true;
        char last = s.Text[mention.Range.End - 1];
        return quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost && last is '上' or '下' && !s.Text[mention.Range.End..].StartsWith("的") && IsNoun(behind[0]);
    }

    private static bool IsNoun(char c) => Lexicon.ClassOf(c) is CharClass.Plain or CharClass.WordStart && !"占为是增减下上，".Contains(c);

    private static readonly string[] Superlatives = ["最高", "最长", "最大", "最低", "最深", "最小", "首台", "首座", "首个", "首条", "首套"];

    /// <summary>X等10家企业 and “21条” count actors or name a document in passing.</summary>
    private static bool IsInPassing(in Sentence s, in Mention mention)
    {
        if (mention.Range.Start == 0)
            return false;
        char before = s.Text[mention.Range.Start - 1];
        if (before == '等')
            return true;
        return before is '“' or '"' or '「' && mention.Range.End < s.Text.Length && s.Text[mention.Range.End] is '”' or '"' or '」';
    }

    /// <summary>两条底线, 三个阶段: a Chinese digit with a classifier counts points of a speech unless a verb states it (共有五个园区).</summary>
    internal static bool IsSlogan(in Sentence s, Workspace workspace, int m)
    {
        (short first, _) = workspace.MentionTokens(m);
        ref readonly Token token = ref s[first];
        return token.Kind == TokenKind.Number && s.Number(token).Has(NumberStyle.Han) && s.Number(token).Value <= 10 && !s[first - 1].Is(WordKind.Statement);
    }

    /// <summary>10036只20英尺标准集装箱: a measure straight behind the classifier belongs to the noun.</summary>
    internal static int ReadSizeOfNoun(in Sentence s, Workspace workspace, int m, ref short next)
    {
        if (!IsSizeOfNoun(s, workspace, m))
            return m;
        (_, next) = workspace.MentionTokens(m + 1);
        return m + 1;
    }

    internal static bool IsSizeOfNoun(in Sentence s, Workspace workspace, int m)
    {
        if (m + 1 >= workspace.MentionCount)
            return false;
        Mention size = workspace.Mention(m + 1);
        (_, short next) = workspace.MentionTokens(m + 1);
        return size.Range.Start == workspace.Mention(m).Range.End && size.TryGetQuantity(out Quantity quantity)
            && !quantity.Unit.IsNone && (quantity.Unit.Dimension is not (Dimension.Count or Dimension.Currency) || quantity.Unit == Classifiers.YearOfAge)
            && IsNounAt(s, size.Range.End, next);
    }

    internal static bool IsNounAt(in Sentence s, int end, int next)
    {
        if (end >= s.End)
            return false;
        char c = s.Text[end];
        bool letters = char.IsAsciiLetterUpper(c) && end + 1 < s.End && char.IsAsciiLetterUpper(s.Text[end + 1]);
        if ("未没已均将被获仍还就也都和与及或".Contains(c) || (!letters && !AreaNames.IsHan(c) && c is not ('“' or '"' or '《')))
            return false;
        return s[next].Start != end || s[next].Kind != TokenKind.Word || s[next].Word is WordKind.RateNoun or WordKind.Idiom or WordKind.NamedPeriod or WordKind.RankScope or WordKind.PriceBasis;
    }
}
