namespace Hengyang.Stats;

/// <summary>
/// Figures that say under what condition, or for each of how many, something is told: 达到30%的，属于…, 超过15%的部分,
/// 每增长1个百分点. They are no values of the thing in front of them.
/// </summary>
internal static class Condition
{
    /// <summary>Whether a figure is a condition.</summary>
    internal static bool Is(in Sentence s, TextRange figure) => IsForEach(s, figure.Start) || IsBound(s, figure) || IsGoalMet(s, figure) || IsOfThose(s, figure) || IsSupposed(s, figure);

    /// <summary>费用超过15万元的患者，: those of whom the rule speaks.</summary>
    private static bool IsOfThose(in Sentence s, TextRange figure)
    {
        const int longest = 7;
        ReadOnlySpan<char> behind = s.Text[figure.End..s.End];
        if (behind.Length < 4 || behind[0] != Particles.Of)
            return false;
        if (Particles.LimitEnds.Contains(s.Text[figure.End - 1]) && AreThoseAt(behind[1..]))
            return true;
        if (Limits.HeadOf(s.Text[figure.Start..figure.End]) == 0)
            return false;
        int mark = behind.IndexOfAny("，,");
        return mark is > 2 and <= longest && (PhraseWords.People.TailOf(behind[1..mark]) > 0 || FigureRole.IsHolder(behind[1..mark]));
    }

    /// <summary>只要减持至不超过10%，…; 如果占比达到15%，…: what would have to be, at the head of its clause.</summary>
    private static bool IsSupposed(in Sentence s, TextRange figure)
    {
        const int longest = 30;
        if (!s.MayHold(Suppositions))
            return false;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, figure.Start - longest)..figure.Start];
        before = before[(before.LastIndexOfAny("，；。：,;:") + 1)..].TrimStart();
        ReadOnlySpan<char> behind = s.Text[figure.End..Math.Min(s.End, figure.End + longest)];
        int mark = behind.IndexOfAny("，；。,;");
        return Suppositions.HeadOf(before) > 0 && mark >= 0 && Marks.KindOf(behind[mark]) == TokenKind.Comma;
    }

    private static readonly WordList Suppositions = new(SharedWords.Of("Condition.Suppositions", "只要", "倘若", "凡是"));

    /// <summary>收入300万元以上的企业都能申请: those of whom a rule speaks, with no figure of theirs in the clause.</summary>
    private static bool AreThoseAt(ReadOnlySpan<char> behind)
    {
        const int longest = 10;
        int mark = behind.IndexOfAny("，；。,;");
        ReadOnlySpan<char> clause = mark < 0 ? behind : behind[..mark];
        if (ArabicDigits.IndexIn(clause) >= 0)
            return false;
        for (int end = 2; end < clause.Length && end <= longest; end++)
            if (PhraseWords.People.TailOf(clause[..end]) > 0 || FigureRole.IsHolder(clause[..end]))
                return true;
        return false;
    }

    /// <summary>超额完成1000万人的任务: what had been asked for.</summary>
    private static bool IsGoalMet(in Sentence s, TextRange figure)
    {
        ReadOnlySpan<char> behind = s.Text[figure.End..s.End];
        return behind.Length > 2 && behind[0] == Particles.Of && Attainment.IsPlanAt(behind[1..]) && Attainment.EndsInVerb(s.Text[s.Start..figure.Start]);
    }

    /// <summary>每增长1个百分点: for each of them something else is told.</summary>
    private static bool IsForEach(in Sentence s, int start) => start > s.Start && s.Text[start - 1] == Particles.Per;

    /// <summary>的， or 的 and a word of a rule: what is told holds for those that reach so much.</summary>
    private static bool IsBound(in Sentence s, TextRange figure)
    {
        ReadOnlySpan<char> behind = s.Text[figure.End..s.End];
        if (behind.Length < 2 || behind[0] != Particles.Of)
            return false;
        if (Rules.HeadOf(behind[1..]) > 0)
            return true;

        // 达到30%的，属于…; but 上次达0.9%的，已是… tells of one time
        if (!EndsOfCondition.Contains(CharTable.Folded[behind[1]]))
            return false;
        return Rules.HeadOf(behind[2..]) > 0 || Limits.TailOf(s.Text[s.Start..figure.Start]) > 0 || Limits.HeadOf(s.Text[figure.Start..figure.End]) > 0;
    }

    /// <summary>Verbs of reaching a limit, in front of a figure or within its mention.</summary>
    private static readonly WordList Limits = new(SharedWords.Of("Condition.Limits", "满"));

    private static readonly CharSet EndsOfCondition = new("，,；;、");

    /// <summary>What follows such a condition: the rule itself.</summary>
    private static readonly WordList Rules = new(SharedWords.Of("Condition.Rules", "不予", "不再",
        "话", "部分", "情形", "前提", "条件", "可", "应", "须", "将", "按", "属于", "均", "视为"));
}
