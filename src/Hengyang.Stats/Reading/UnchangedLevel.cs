namespace Hengyang.Stats;

/// <summary>维持在6.5%不变, 就业不足率不变: behind a level that was held, and behind a rate at the end of its clause, 不变 compares with the value before.</summary>
internal static class UnchangedLevel
{
    /// <summary>Verbs before a level that is held.</summary>
    private static readonly string[] Holds = [.. SharedWords.Of("UnchangedLevel.Holds")];

    private const string ClauseEnds = ",，;；:：。、";
    private const int LongestClause = 24;

    /// <summary>What may stand between the level and the word.</summary>
    private static readonly string[] Bridges = [.. SharedWords.Of("UnchangedLevel.Bridges"), "", "的水平"];

    internal static bool TryAdd(in Sentence s, int index, in ReadingContext context, ReadingWorkspace workspace)
    {
        ReadOnlySpan<char> gap = s.TrimmedGap(index);
        if (!IsHeld(s, index, gap, workspace) && !IsRate(s, index, gap))
            return false;
        PercentageChange change = new() { Direction = ChangeDirection.Unchanged, SizeKind = ChangeSize.None };
        change = context.Carry(in change);
        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(s[index].Start, s[index].End), in change, Procedure.HeldLevel.Code()), index, index + 1);
        return true;
    }

    private static bool IsHeld(in Sentence s, int index, ReadOnlySpan<char> gap, ReadingWorkspace workspace)
    {
        if (workspace.MentionCount == 0 || workspace.LastMentionNext != index || !FoldedText.IsAny(gap, Bridges))
            return false;
        ref readonly Mention level = ref workspace.Mention(workspace.MentionCount - 1);
        if (level.Kind != MentionKind.Quantity)
            return false;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, level.Range.Start - LongestClause)..level.Range.Start];
        // 维持重贴现率年息2%不变: the thing that is held may stand between
        return FoldedText.EndsWithAny(before, Holds) || FoldedText.ContainsAny(before[(before.LastIndexOfAny(ClauseEnds) + 1)..], Holds);
    }

    private static bool IsRate(in Sentence s, int index, ReadOnlySpan<char> gap) =>
        gap is [.., Particles.Rates] && s[index].End - s[index].Start == 2 && s.EndsAt(s[index].End);
}
