namespace Hengyang.Stats;

/// <summary>
/// 同上年相比, 和2019年持平: 同, 和 and 跟 compare as 与 does, but they are part of so many words that only a period between
/// them and the comparing word tells them; that period was read before.
/// </summary>
internal static class JoinedPeriod
{
    private const string Joints = "同和跟";

    /// <summary>Whether a character joins a period to what is compared with it.</summary>
    internal static bool Joins(char c) => Joints.Contains(c);

    internal static bool TryRead(in Sentence s, int index, ref ReadingContext context, ReadingWorkspace workspace, out int next)
    {
        next = index + 1;
        if (workspace.MentionCount == 0 || workspace.LastMentionNext != index || s[index].Start != s[index - 1].End)
            return false;
        ref readonly Mention period = ref workspace.Mention(workspace.MentionCount - 1);
        if (period.Kind != MentionKind.Period || period.Range.End != s[index].Start || period.Range.Start == s.Start || !Joins(CharTable.Folded[s.Text[period.Range.Start - 1]]))
            return false;
        // 1和2月持平: the word joins two periods; 1984年同1978年相比 compares them
        if (s[index].Is(WordKind.Unchanged) && workspace.MentionCount > 1 && workspace.Mention(workspace.MentionCount - 2).Range.End == period.Range.Start - 1)
            return false;
        int first = workspace.LastMentionFirst;
        if (!ComparedThing.TryRead(s, first - 1, in context.Periods, out Comparison comparison, out int after) || after != index || comparison.Basis == ComparisonBasis.None)
            return false;
        PercentageChange change = new()
        {
            Direction = ChangeDirection.Unchanged,
            SizeKind = ChangeSize.None,
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
        };
        context.SetBasis(in change);
        if (s[index].Is(WordKind.Unchanged))
            workspace.ReplaceLastMention(Mention.OfChange(TextRange.FromBounds(period.Range.Start - 1, s[index].End), in change, Procedure.JoinedPeriod.Code()), first, next);
        return true;
    }
}
