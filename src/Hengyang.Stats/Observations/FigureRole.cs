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
        if (quantity.Unit == Classifiers.YearOfAge)
            return !s[token - 1].Is(WordKind.Statement) && !NamesAge(s, in mention);
        if (quantity.Unit.Dimension == Dimension.Time)
            return true;
        if (IsRepetition(s, in mention) || quantity.Unit == Province)
            return !s[token - 1].Is(WordKind.Statement);
        if (IsInPassing(s, in mention) || IsAttribute(s, in mention, in quantity) || IsLimitOfNoun(s, workspace, m, in quantity) || IsInList(s, workspace, m, in quantity))
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
        if (NounBehind.EndsBefore(gap))
            return false;
        return gap.Length >= 2 && (AreaNames.IsHan(gap[0]) || gap[0] == '“');
    }

    /// <summary>25兆瓦级机组, 最高10米液压支架, 20户以上自然村: the figure describes the thing that follows.</summary>
    private static bool IsAttribute(in Sentence s, in Mention mention, in Quantity quantity)
    {
        ReadOnlySpan<char> behind = s.Text[mention.Range.End..s.End];
        if (behind.IsEmpty || !AreaNames.IsHan(behind[0]))
            return false;

        // 5‰人口变动抽样调查: how large a sample was
        if (quantity.Unit.Dimension == Dimension.Ratio && behind[..Math.Min(behind.Length, 8)].IndexOf("抽样") >= 0)
            return true;
        if (behind[0] is '级' or '級' || (s.Text[mention.Range.End - 1] is '级' or '級' && !char.IsAsciiDigit(s.Text[mention.Range.End - 2])))
            return true;
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
        foreach (string most in Superlatives)
            if (before.EndsWith(most))
                return true;
        char last = s.Text[mention.Range.End - 1];
        return quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost && last is '上' or '下' && !s.Text[mention.Range.End..].StartsWith("的") && IsNoun(behind[0]);
    }

    private static readonly Unit Province = UnitTable.Named("省");

    /// <summary>连续两次: how often something was done is no count of things.</summary>
    private static bool IsRepetition(in Sentence s, in Mention mention) => s.Text[s.Start..mention.Range.Start].EndsWith("连续") || s.Text[s.Start..mention.Range.Start].EndsWith("連續");

    private const int LongestList = 60;

    /// <summary>超40吨金矿、7亿吨级白云岩等矿产地35处: a measure of one thing in a list that 等 closes and the next figure counts.</summary>
    private static bool IsInList(in Sentence s, Workspace workspace, int m, in Quantity quantity)
    {
        int end = workspace.Mention(m).Range.End;
        if (m + 1 >= workspace.MentionCount || quantity.Unit.IsNone || quantity.Unit.Dimension is Dimension.Count or Dimension.Ratio or Dimension.Currency || end >= s.End || !AreaNames.IsHan(s.Text[end]))
            return false;
        for (int next = m + 1; next < workspace.MentionCount; next++)
        {
            ReadOnlySpan<char> gap = s.Text[end..workspace.Mention(next).Range.Start];
            if (gap.Length > LongestList || gap.IndexOfAny("，；。：") >= 0)
                return false;
            if (gap.Contains('等') && workspace.Mention(next).Kind == MentionKind.Quantity)
                return true;
        }

        return false;
    }

    /// <summary>人均预期寿命超过80岁: an age is a value where the clause names one.</summary>
    private static bool NamesAge(in Sentence s, in Mention mention)
    {
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
        before = before[(before.LastIndexOfAny("，；、,") + 1)..];
        return before.EndsWith("寿命") || before.EndsWith("壽命") || before.EndsWith("年龄") || before.EndsWith("年齡");
    }

    /// <summary>2000万元以上的企业达520家: a limit that 的 ties to a noun, with the figure that counts behind it in the clause.</summary>
    private static bool IsLimitOfNoun(in Sentence s, Workspace workspace, int m, in Quantity quantity)
    {
        if (quantity.Qualifier == Qualifier.Exact || m + 1 >= workspace.MentionCount)
            return false;
        int end = workspace.Mention(m).Range.End;
        ReadOnlySpan<char> gap = s.Text[end..workspace.Mention(m + 1).Range.Start];
        return gap.Length > 2 && gap[0] == '的' && gap.IndexOfAny("，；、,。") < 0 && workspace.Mention(m + 1).Kind == MentionKind.Quantity;
    }

    /// <summary>31个省区市, 15个部门: who acts, not what is counted.</summary>
    internal static bool IsActor(ReadOnlySpan<char> noun)
    {
        foreach (string actor in Actors)
            if (noun.SequenceEqual(actor))
                return true;
        return noun.StartsWith("省(区") || noun.StartsWith("省（区") || noun.StartsWith("省、");
    }

    private static readonly string[] Actors = ["省", "省份", "省市", "省区", "省区市", "省市区", "部门", "部委", "省、自治区、直辖市", "国家部委"];

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
        int end = workspace.Mention(m).Range.End;
        bool adjoins = size.Range.Start == end || (size.Range.Start == end + 1 && s.Text[end] is '过' or '超' or '過');
        return adjoins && size.TryGetQuantity(out Quantity quantity)
            && !quantity.Unit.IsNone && (quantity.Unit.Dimension != Dimension.Count || quantity.Unit == Classifiers.YearOfAge)
            && IsNounAt(s, size.Range.End, next);
    }

    internal static bool IsNounAt(in Sentence s, int end, int next)
    {
        if (end >= s.End)
            return false;
        char c = s.Text[end];
        if ("未没已均将被获仍还就也都和与及或".Contains(c) || !AreaNames.IsHan(c) && c is not ('“' or '"' or '《'))
            return false;
        if (s[next].Start == end && s[next].Kind == TokenKind.Number)
            return c is '百' or '千' or '万' or '萬' && s[next + 1].Kind == TokenKind.Unit && s[next + 1].End < s.End && AreaNames.IsHan(s.Text[s[next + 1].End]);
        return s[next].Start != end || s[next].Kind != TokenKind.Word || (s[next].Is(WordKind.Aspect) && s.TextOf(s[next]) is "计划" or "目标" or "任务" or "計劃" or "目標" or "任務")
            || (s[next].Is(WordKind.Boundary) && NounBehind.IsModifier(s, s[next])) || s[next].Word is WordKind.RateNoun or WordKind.Idiom or WordKind.NamedPeriod or WordKind.RankScope or WordKind.PriceBasis;
    }
}
