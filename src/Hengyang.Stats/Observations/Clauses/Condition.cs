namespace Hengyang.Stats;

/// <summary>
/// Figures that say under what condition, or for each of how many, something is told: 达到30%的，属于…, 超过15%的部分,
/// 每增长1个百分点. They are no values of the thing in front of them.
/// </summary>
internal static class Condition
{
    /// <summary>Whether a figure is a condition.</summary>
    internal static bool Is(in Sentence s, TextRange figure) => IsForEach(s, figure.Start) || IsBound(s.Text[figure.End..s.End]);

    /// <summary>每增长1个百分点: for each of them something else is told.</summary>
    private static bool IsForEach(in Sentence s, int start) => start > s.Start && s.Text[start - 1] == Particles.Per;

    /// <summary>的， or 的 and a word of a rule: what is told holds for those that reach so much.</summary>
    private static bool IsBound(ReadOnlySpan<char> behind)
    {
        if (behind.Length < 2 || behind[0] != Particles.Of)
            return false;
        return EndsOfCondition.Contains(CharTable.Folded[behind[1]]) || Rules.HeadOf(behind[1..]) > 0;
    }

    private static readonly CharSet EndsOfCondition = new("，,；;、");

    /// <summary>What follows such a condition: the rule itself.</summary>
    private static readonly WordList Rules = new(SharedWords.Of("Condition.Rules",
        "话", "部分", "情形", "前提", "条件", "可", "应", "须", "将", "按", "属于", "均", "视为"));
}
