namespace Hengyang.Stats;

/// <summary>
/// Periods that only date a level that another figure starts from or is compared with: 由2015年的24.3%降至0, 是2010年的1.8倍,
/// 相当于2019年的38.1%, 超过1954年最高水位. They govern nothing that follows.
/// </summary>
internal static class BaseOfFigure
{
    /// <summary>What is left out, with what came of it: 剔除2019年一次性冲回影响后.</summary>
    private const char LeftOut = '除';

    /// <summary>What tells one time from another.</summary>
    private static readonly string[] Likenesses = ["不同", "唔同", "不一样", "类似", "相似"];

    /// <summary>恢复至2019年的91%: what a level has got back to.</summary>
    private static readonly string[] Restored = [.. SharedWords.Of("BaseOfFigure.Restored"), "恢复为"];

    /// <summary>Whether the period between two tokens is such a one.</summary>
    internal static bool Is(in Sentence s, int first, int next)
    {
        int start = s[first].Start;
        if (start == s.Start)
            return false;
        if (s.IsAdjacent(first) && (s[first - 1].Is(WordKind.Compare) || Bounds(in s[first - 1])))
            return true;
        ReadOnlySpan<char> behind = s.Text[s[next - 1].End..s.End];
        char before = CharTable.Folded[s.Text[start - 1]];
        // 以一九五二年为一百
        if (before == Particles.Means && !behind.IsEmpty && CharTable.Folded[behind[0]] == Particles.Is)
            return true;
        if (before == LeftOut)
            return true;

        // 收入43亿元（2022年：13亿元）: a figure of another time in brackets
        if (before is '（' or '(' && !behind.IsEmpty && behind[0] is '：' or ':')
            return true;
        if (JoinedPeriod.Joins(before) && (s[next].Word is WordKind.Compared or WordKind.Unchanged || FoldedText.StartsWithAny(behind, Likenesses)))
            return true;
        if (s[next].Kind != TokenKind.Number || s.TrimmedGap(next) is not [Particles.Of])
            return false;
        return Particles.From.Contains(before) || ((FoldedText.EndsWithAny(s.Text[s.Start..start], Restored) || IsRelated(s, first)) && QuantityRecognizer.TryRead(s, next, out Measure size) && size.Quantity.Unit.Dimension == Dimension.Ratio);
    }

    /// <summary>超过1954年最高水位, 接近2019年: the level of the period bounds the figure.</summary>
    private static bool Bounds(in Token word) =>
        word.Is(WordKind.QualifierBefore) && (Qualifier)word.Value is Qualifier.Over or Qualifier.Nearly or Qualifier.LessThan or Qualifier.MoreThan;

    /// <summary>是2010年的1.8倍, 恢复至2019年的91%.</summary>
    private static bool IsRelated(in Sentence s, int first) =>
        (s[first - 1].Is(WordKind.Statement) && s.IsAdjacent(first)) || FoldedText.EndsWithAny(s.Text[s.Start..s[first].Start], QuantityMentions.TimesOf);
}
