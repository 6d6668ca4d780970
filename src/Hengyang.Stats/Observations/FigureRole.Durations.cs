namespace Hengyang.Stats;

/// <content>When a stretch of time is a value, and not the time of one.</content>
internal static partial class FigureRole
{
    /// <summary>优良天数298天, 平均堆存时间达3天: a duration is a value where the clause names one.</summary>
    private static bool NamesDuration(in Sentence s, DocumentWorkspace workspace, int m)
    {
        const int longest = 16;
        Mention mention = workspace.Mention(m);
        int end = mention.Range.Start;

        // 周期由2022年的68天缩短至42天: the time of the level stands between
        if (m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.End <= end && s.Text[time.Range.End..end].Trim() is [] or [Particles.Of] && IsLeft(s, workspace, m))
            end = time.Range.Start;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, end - longest)..end];
        for (int cut = TailOf(before); cut > 0; cut = TailOf(before))
            before = before[..^cut];
        return PhraseWords.Durations.TailOf(before) > 0 || (!before.IsEmpty && before[^1] == Particles.Rates && mention.Range.Start - s.Start > 0 && FollowsRate(s.Text[s.Start..mention.Range.Start]));
    }

    /// <summary>Whether the duration that a movement came to stands behind that it came from.</summary>
    private static bool IsLeft(in Sentence s, DocumentWorkspace workspace, int m) =>
        m + 1 < workspace.MentionCount && workspace.Mention(m + 1).TryGetQuantity(out Quantity next) && next.Unit.Dimension == Dimension.Time && MovesOn(s, workspace, m);

    /// <summary>缩短到, 降至: whether a movement to the next figure stands between the two.</summary>
    private static bool MovesOn(in Sentence s, DocumentWorkspace workspace, int m)
    {
        ReadOnlySpan<char> gap = s.Text[workspace.Mention(m).Range.End..workspace.Mention(m + 1).Range.Start];
        return gap.Length <= LongestMove && gap.IndexOfAny(Particles.To) >= 0 && gap.IndexOfAny(Particles.Marks) < 0;
    }

    /// <summary>周转天数由71天缩短为64天: the duration that was reached.</summary>
    private static bool IsReachedDuration(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        if (m == 0 || !workspace.Mention(m - 1).TryGetQuantity(out Quantity before) || before.Unit.Dimension != quantity.Unit.Dimension || !(IsOrigin(s, workspace.Mention(m - 1)) || IsOriginOfTime(s, workspace, m - 1)))
            return false;
        return MovesOn(s, workspace, m - 1) && NamesDuration(s, workspace, m - 1);
    }

    /// <summary>利用率4.3小时, 利用率为4.3小时.</summary>
    private static bool FollowsRate(ReadOnlySpan<char> before) =>
        before[^1] == Particles.Rates || (before.Length > 1 && before[^2] == Particles.Rates && Particles.Stating.Contains(before[^1]) && !Particles.From.Contains(before[^1]));

    /// <summary>播出节目22.69万小时: no stretch of time is so long that it says when.</summary>
    private static bool IsCountOfHours(in Quantity quantity) => quantity.Value >= 1000 && quantity.Unit.Dimension == Dimension.Time && !LongTimes.Contains(quantity.Unit);

    /// <summary>几千年, 2700年的历史: so long ago.</summary>
    private static readonly UnitSet LongTimes = new("年");
}
