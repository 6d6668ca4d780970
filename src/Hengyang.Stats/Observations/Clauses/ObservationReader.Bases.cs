namespace Hengyang.Stats;

/// <content>Figures that a comparison names before it tells how far from them something is.</content>
internal sealed partial class ObservationReader
{
    /// <summary>The longest name of what is compared with: 较原先预算, 比上一年度的.</summary>
    private const int LongestCompared = 14;

    /// <summary>赤字400亿元，较原先预算670亿元少四成: the figure behind 少 is the size of a change and no value.</summary>
    private bool TryAddDifference(in Sentence s, DocumentWorkspace workspace, int m, in Quantity size)
    {
        if (_pending.Count == 0 || !IsDifference(s, workspace, m, out bool isMore))
            return false;
        PendingObservation level = LevelBefore(_pending.Count);
        // 较去年670亿元少四成, 较去年同期的806宗多一倍: against the year before that of the figure
        bool yearBefore = m > 1 && workspace.Mention(m - 2) is { Kind: MentionKind.Period } time && s.Text[time.Range.End..workspace.Mention(m - 1).Range.Start] is [] or [Particles.Of]
            && time.TryGetPeriod(out DateRange other) && level.Period is { } own && other.Precision == own.Precision && Relations.Earlier(in own) is { } before && before.Begin == other.Begin && before.End == other.End;
        PercentageChange change = new() { Direction = isMore ? ChangeDirection.Increase : ChangeDirection.Decrease, Size = size, SizeKind = ChangeSize.By, Basis = yearBefore ? ComparisonBasis.YearOverYear : ComparisonBasis.None };
        level.Add(in change, workspace.Mention(m).Range.End);
        return true;
    }

    /// <summary>
    /// 经营主体12.6万户，净增1.1万户: what a level gained less what it lost is its change; of 新增1.1万户, which tells of new ones only, the name is that of the level with 新增.
    /// </summary>
    private bool TryAddGain(in Sentence s, DocumentWorkspace workspace, int m, in Quantity size)
    {
        if (m == 0 || _pending.Count == 0 || _pending[^1] is not { Value: { } value } level || value.Unit != size.Unit || size.Unit.Dimension == Dimension.Ratio || level.ValueRange.End != workspace.Mention(m - 1).Range.End)
            return false;
        TextRange place = workspace.Mention(m).Range;
        ReadOnlySpan<char> verb = s.Text[level.ValueRange.End..Math.Max(level.ValueRange.End, place.Start)].Trim("，, ");
        if (Nets.Is(verb))
        {
            PercentageChange change = new() { Direction = ChangeDirection.Increase, Size = size, SizeKind = ChangeSize.By };
            level.Add(in change, place.End);
            return true;
        }

        if (!News.Is(verb) || News.HeadOf(level.Indicator) > 0 || FigureRole.IsNounAt(s, place.End, workspace.MentionTokens(m).Next))
            return false;
        PendingObservation gained = Add(string.Concat(verb, level.Indicator), place.Start - verb.Length, place.End);
        (gained.Value, gained.ValueRange, gained.Parent) = (size, place, level.Parent);
        // ，增长6%，其中…: what comes behind is told of the level
        (_pending[^1], _pending[^2]) = (level, gained);
        return true;
    }

    private static readonly WordList Nets = new(SharedWords.Of("ObservationReader.Nets", "共净增", "净增了"));

    private static readonly WordList News = new(SharedWords.Of("ObservationReader.News"));

    /// <summary>Whether a figure is how much more or less something is than the figure before it, which 较 or 比 leads in.</summary>
    private static bool IsDifference(in Sentence s, DocumentWorkspace workspace, int m, out bool isMore)
    {
        isMore = false;
        if (m == 0 || m >= workspace.MentionCount || !workspace.Mention(m).TryGetQuantity(out Quantity size) || !workspace.Mention(m - 1).TryGetQuantity(out Quantity compared))
            return false;
        TextRange other = workspace.Mention(m - 1).Range;
        if (workspace.Mention(m).Range.Start <= other.End || (size.Unit != compared.Unit && size.Unit.Dimension != Dimension.Ratio))
            return false;
        ReadOnlySpan<char> side = s.Text[other.End..workspace.Mention(m).Range.Start].Trim();
        if (side.IsEmpty || side.Length > 2 || (side.Length == 2 && !ChangeVocabulary.Complements.Contains(side[1])))
            return false;
        isMore = ChangeVocabulary.More.Contains(CharTable.Folded[side[0]]);
        if (!isMore && !ChangeVocabulary.Less.Contains(CharTable.Folded[side[0]]))
            return false;
        ReadOnlySpan<char> lead = s.Text[Math.Max(s.Start, other.Start - LongestCompared)..other.Start];
        lead = lead[(lead.LastIndexOfAny(Particles.Marks) + 1)..].TrimStart();
        return lead.Length > 1 && Particles.Than.Contains(lead[0]);
    }
}
