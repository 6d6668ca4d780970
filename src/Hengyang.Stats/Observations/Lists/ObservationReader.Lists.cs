namespace Hengyang.Stats;

/// <content>Several figures at once: lists with 分别, the parts of a proportion, another measure of each thing of a list.</content>
internal sealed partial class ObservationReader
{
    /// <summary>Several values behind 分别, or the parts of a proportion.</summary>
    private bool IsListHere(in Sentence s, DocumentWorkspace workspace, int m, int from, TextRange area, ref NounPhrase phrase, out int last)
    {
        last = m;
        int count = Distribution.ListLength(s, workspace, m);
        bool respectively = Distribution.HasRespectively(s, workspace, m);
        if (count < 2)
        {
            if (Distribution.TryGiveEach(s, workspace, m, ref phrase, this))
                return true;
            if (!respectively || Distribution.CountNames(phrase.Text) < 2)
                return false;
            Warn(workspace.Mention(m).Range.Start, workspace.Mention(m).Range.End);
            return true;
        }

        last = m + count - 1;
        if (count == 2 && IsRatioOfTwo(workspace, m, in phrase))
        {
            AddRatio(s, workspace, m, in phrase);
            return true;
        }

        if (phrase.IsEmpty && respectively && !ReadTopic(s, workspace, m, from, ref phrase, namesArea: area.Length > 0) && !ReadRanked(s, workspace, m, from, ref phrase, ref area))
            phrase.CutTail(0);
        if (TryContinueShares(workspace, m, count, in phrase))
            return true;
        if (PeriodDistribution.TryDistribute(s, workspace, m, count, in phrase, NameBefore(), this) || (area.Length > 0 && AreaDistribution.TryDistribute(s, workspace, m, count, area, ThingOf(in phrase), this)) || Distribution.TryDistribute(s, workspace, m, count, from, ref phrase, this) || (respectively && TryContinueList(workspace, m, count, in phrase)))
            return true;
        // 粮经饲比例87：9：4: parts that the text does not name
        workspace.Mention(m).TryGetQuantity(out Quantity part);
        if (part.Unit == Unit.Proportion && count > 2)
        {
            ReachProportion(s, workspace, m, count);
            return true;
        }

        if (!phrase.IsIndicator || (!respectively && !IsListOfNames(workspace, m, count, in phrase)))
            return false;
        Warn(workspace.Mention(m).Range.Start, workspace.Mention(last).Range.End);
        return true;
    }

    /// <summary>甲、乙、丙产量位居前三，分别为9、8、7吨: the names stand in front of the rank.</summary>
    private bool ReadRanked(in Sentence s, DocumentWorkspace workspace, int m, int from, ref NounPhrase phrase, ref TextRange area)
    {
        if (m == 0 || _pending.Count <= _statement || _pending[^1] is not { Rank: not null, Value: null } || workspace.Mention(m - 1).Kind != MentionKind.Rank)
            return false;
        TextRange rank = workspace.Mention(m - 1).Range;
        if (rank.End < from - 1)
            return false;
        phrase.CutTail(0);
        LeadReader.Read(s, s.Start + s.Text[s.Start..rank.Start].LastIndexOfAny(ClauseMarks) + 1, rank.Start, workspace, ref phrase, out area, out _, stated: true);
        return phrase.IsIndicator;
    }

    /// <summary>城乡居民收入比由2.9∶1缩小至2.5∶1: what is to what is one figure, its first part.</summary>
    private bool IsRatioOfTwo(DocumentWorkspace workspace, int m, in NounPhrase phrase)
    {
        workspace.Mention(m).TryGetQuantity(out Quantity first);
        if (first.Unit != Unit.Proportion)
            return false;
        return phrase.IsIndicator ? Ratios.TailOf(phrase.Text) > 0 : _pending.Count > 0 && _pending[^1].Value?.Unit == Unit.Proportion && Ratios.TailOf(_pending[^1].Indicator) > 0;
    }

    private static readonly WordList Ratios = new(SharedWords.Of("ObservationReader.Ratios", "比"));

    private void AddRatio(in Sentence s, DocumentWorkspace workspace, int m, in NounPhrase phrase)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetQuantity(out Quantity part);
        string name = phrase.IsIndicator ? phrase.ToString() : _pending[^1].Indicator;
        int start = phrase.IsIndicator ? phrase.Start : _pending[^1].Start;
        int head = phrase.IsIndicator ? phrase.End : _pending[^1].End;
        bool moved = !phrase.IsIndicator && !IsOtherTime(_pending[^1]);
        if (moved)
        {
            (_pending[^1].From, _pending[^1].FromRange) = (_pending[^1].Value, _pending[^1].ValueRange);
            (_pending[^1].Value, _pending[^1].ValueRange, _pending[^1].End) = (part, mention.Range, mention.Range.End);
            return;
        }

        PendingObservation added = Add(name, start, mention.Range.End);
        (added.Value, added.ValueRange) = (part, mention.Range);
        added.IsOrigin = head < mention.Range.Start && s.Text[head..mention.Range.Start].IndexOfAny(Particles.From) >= 0;
    }

    /// <summary>由8.6:57.2:34.2调整为8.1:58.1:33.8: the parts that were reached take the place of those before them.</summary>
    private void ReachProportion(in Sentence s, DocumentWorkspace workspace, int m, int count)
    {
        int first = _pending.Count - count;
        if (first < 0)
            return;
        for (int k = first; k < _pending.Count; k++)
            if (_pending[k].Value is not { } part || part.Unit != Unit.Proportion)
                return;
        int begin = workspace.Mention(m).Range.Start;
        ReadOnlySpan<char> gap = s.Text[Math.Min(_pending[^1].End, begin)..begin];
        if (gap.Length > LongestMovement || gap.IndexOfAny(Particles.To) < 0 || gap.IndexOfAny("；;。") >= 0)
            return;
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            mention.TryGetQuantity(out Quantity quantity);
            PendingObservation reached = _pending[first + k];
            if (reached.HasOwnPeriod)
                reached = Add(reached.Indicator, reached.Start, mention.Range.End);
            (reached.From, reached.FromRange) = (reached.Value, reached.ValueRange);
            (reached.Value, reached.ValueRange) = (quantity, mention.Range);
            reached.End = mention.Range.End;
        }
    }

    /// <summary>Several names and a different number of figures of one unit: whose they are is not said.</summary>
    private static bool IsListOfNames(DocumentWorkspace workspace, int m, int count, in NounPhrase phrase)
    {
        int names = Distribution.CountNames(phrase.Text);
        if (names < 2 || names == count)
            return false;
        workspace.Mention(m).TryGetQuantity(out Quantity first);
        workspace.Mention(m + count - 1).TryGetQuantity(out Quantity last);
        return first.Unit == last.Unit && first.Unit != Unit.Proportion;
    }

    /// <summary>有高中12所、小学120所，在校学生分别为3.2万人、12.1万人: another measure of each thing of the list before.</summary>
    private bool TryContinueList(DocumentWorkspace workspace, int m, int count, in NounPhrase phrase)
    {
        if (!phrase.IsIndicator || Distribution.CountNames(phrase.Text) > 1 || _pending.Count < count)
            return false;
        int first = _pending.Count - count;
        for (int k = first; k < _pending.Count; k++)
            if (_pending[k].Value is not { } value || _pending[first].Value is not { } other || value.Unit != other.Unit)
                return false;

        // 2021、2022年收入分别为…，利润分别为…: another thing of the same times or places
        bool alike = true;
        for (int k = first + 1; k < _pending.Count; k++)
            alike &= _pending[k].Indicator == _pending[first].Indicator;
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            mention.TryGetQuantity(out Quantity quantity);
            PendingObservation named = _pending[first + k];
            if (alike)
            {
                PendingObservation other = Add(phrase.ToString(), k == 0 ? phrase.Start : mention.Range.Start, mention.Range.End);
                (other.Value, other.ValueRange, other.Period, other.Area, other.Parent) = (quantity, mention.Range, named.Period, named.Area, named.Parent);
                continue;
            }

            // 三次产业结构为7：41：52，贡献率分别为…: of each industry, not of its share
            string thing = named.Value?.Unit == Unit.Proportion && named.Indicator.EndsWith(Distribution.ShareTail, StringComparison.Ordinal) ? named.Indicator[..^Distribution.ShareTail.Length] : named.Indicator;
            PendingObservation more = Add(string.Concat(thing, phrase.Text), named.Start, mention.Range.End);
            more.Parent = named.Parent;
            more.Value = quantity;
        }

        return true;
    }

    /// <summary>Whether two changes without 分别 have an amount and a share: they are told of one thing.</summary>
    private static bool IsOfTwoUnits(in Sentence s, DocumentWorkspace workspace, int m, int count)
    {
        if (count != 2 || Distribution.HasRespectively(s, workspace, m) || !workspace.Mention(m).TryGetChange(out PercentageChange first) || !workspace.Mention(m + 1).TryGetChange(out PercentageChange second))
            return false;
        return first.HasSize && second.HasSize && (first.Size.Unit.Dimension == Dimension.Ratio) != (second.Size.Unit.Dimension == Dimension.Ratio);
    }

    /// <summary>甲、乙镇投资分别为3亿元、2亿元，占全县的21%、16%: a share for each thing of the list before.</summary>
    private bool TryContinueShares(DocumentWorkspace workspace, int m, int count, in NounPhrase phrase)
    {
        if (phrase.IsEmpty || !Particles.Share.Contains(phrase.Text[0]) || _pending.Count < count)
            return false;
        workspace.Mention(m).TryGetQuantity(out Quantity share);
        int first = _pending.Count - count;
        if (share.Unit.Dimension != Dimension.Ratio || first < _statement)
            return false;
        for (int k = first; k < first + count; k++)
            if (_pending[k] is not { Value: { } value, IsShare: false } || value.Unit.Dimension == Dimension.Ratio || value.Unit != _pending[first].Value?.Unit)
                return false;
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            mention.TryGetQuantity(out Quantity quantity);
            PendingObservation level = _pending[first + k];
            PendingObservation part = Add(phrase.ToString(), k == 0 ? phrase.Start : mention.Range.Start, mention.Range.End);
            (part.Value, part.ValueRange, part.Parent, part.Period, part.Area, part.Aspect, part.IsShare) = (quantity, mention.Range, level.Indicator, level.Period, level.Area, level.Aspect, true);
        }

        return true;
    }

    private bool CanAddToLast(DocumentWorkspace workspace, int m, int count) => _pending.Count >= count && workspace.Mention(m).Kind == MentionKind.Change;

    /// <summary>2025—2027年营收分别为5亿、6亿、7亿元，同比增长8%、9%、10%: as many changes as there are years of one thing.</summary>
    private bool TryAddToSeries(DocumentWorkspace workspace, int m, int count)
    {
        int first = _pending.Count - count;
        if (first < 0)
            return false;
        for (int k = first; k < _pending.Count; k++)
            if (_pending[k].Value is null || _pending[k].HasChanges || _pending[k].Indicator != _pending[first].Indicator || (k > first && _pending[k].Period == _pending[k - 1].Period))
                return false;
        AddToLast(workspace, m, count);
        return true;
    }

    /// <summary>A change for each of the observations told last.</summary>
    private void AddToLast(DocumentWorkspace workspace, int m, int count)
    {
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            mention.TryGetChange(out PercentageChange change);
            _pending[_pending.Count - count + k].Add(in change, mention.Range.End);
        }
    }

    /// <summary>增值税12.8亿元、房产税1.3亿元，同比分别增长210.8%、29.5%: as many changes as there are observations in the list before.</summary>
    private bool TryAddToLast(in Sentence s, DocumentWorkspace workspace, int m, int count)
    {
        if (_pending.Count > 0 && IsOfTwoUnits(s, workspace, m, count))
        {
            // 增加1230元、增长7%: the same movement twice
            for (int k = 0; k < count; k++)
            {
                workspace.Mention(m + k).TryGetChange(out PercentageChange size);
                TargetOf(in size, workspace.Mention(m + k).Range.End).Add(in size, workspace.Mention(m + k).Range.End);
            }

            return true;
        }

        if (!CanAddToLast(workspace, m, count))
            return false;
        AddToLast(workspace, m, count);
        return true;
    }
}
