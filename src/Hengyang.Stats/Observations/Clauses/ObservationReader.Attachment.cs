namespace Hengyang.Stats;

/// <content>Whose a change, a rank or a share is: what stands behind a share is told of the thing, and a size in its own unit of what has that unit.</content>
internal sealed partial class ObservationReader
{
    /// <summary>Of the observations of the sentence in front of a place, the last one that is no share; the last one of all where there is no other.</summary>
    private PendingObservation LevelBefore(int count)
    {
        for (int i = count - 1; i >= 0; i--)
            if (!_pending[i].IsShare)
                return _pending[i];
        return _pending[count - 1];
    }

    /// <summary>What a bare rate measures: the last level, and beside another bare rate what that one measures (办结率100%、满意率98%).</summary>
    private string? MeasuredBefore()
    {
        // 利润增长7.8%，拉动全部利润增长2.8个百分点，占38.5%: a difference is nothing that has a share
        int count = _pending.Count;
        while (count > 1 && _pending[count - 1].Value is { } last && last.Unit == Unit.PercentagePoint)
            count--;
        PendingObservation told = LevelBefore(count);
        return PhraseWords.BareRates.Is(told.Indicator) ? told.Parent : told.Indicator;
    }

    /// <summary>What the sentence told of last.</summary>
    private string? NameBefore() => _pending.Count == 0 ? _context.Parent : LevelBefore(_pending.Count).Indicator;

    /// <summary>The observation that a change without a name belongs to.</summary>
    private PendingObservation TargetOf(in PercentageChange change, int end)
    {
        PendingObservation last = _pending[^1];

        // 营收28亿元，上年同期25亿元，同比增长12%: what moved is the level of now
        if (last.IsEarlier && !last.HasChanges && _pending.Count > 1 && _pending[^2].Indicator == last.Indicator && change.Basis is ComparisonBasis.None or ComparisonBasis.YearOverYear)
            last = _pending[^2];
        Unit unit = change.Size.Unit;
        if (unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint)
            return last;
        if (last.IsShare)
        {
            PendingObservation level = LevelBefore(_pending.Count);
            if (last.Subject is null)
                return level;

            // A占B的31.2%，增长6.8%: A grew
            return !level.IsShare && level.Indicator == last.Subject ? level : Add(last.Subject, last.Start, end);
        }

        if (unit.IsNone || unit.Dimension == Dimension.Ratio || last.Value is not { } value || value.Unit == unit)
            return last;

        // 幼儿园320所，专任教师0.52万人，比上年增加12所
        for (int i = _pending.Count - 2; i >= 0; i--)
            if (_pending[i].Value is { } other && other.Unit == unit)
                return _pending[i];
        return last;
    }

    /// <summary>营收100亿元、利润5亿元，营收增长8%: the thing of that name whose value the sentence has told.</summary>
    private PendingObservation? NamedBefore(ReadOnlySpan<char> name)
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            PendingObservation told = _pending[i];
            if (told.Value is { } value && value.Unit != Unit.Proportion && !told.HasChanges && !told.IsShare && told.Indicator.AsSpan().EndsWith(name) && !(told.Indicator.Length > name.Length && Denying.Contains(CharTable.Folded[told.Indicator[^(name.Length + 1)]])) && !IsOtherTime(told))
                return told;
        }

        return null;
    }

    /// <summary>不满意度 is no 满意度.</summary>
    private static readonly CharSet Denying = new("不非未无");

    /// <summary>Whether the clause at hand is of another time than an observation before.</summary>
    private bool IsOtherTime(PendingObservation told) =>
        _context.ClausePeriod is { } now && told.Period is { } then && (now.Begin != then.Begin || now.End != then.End);

    /// <summary>分别比上月和上年同期低0.02个和0.15个百分点: several changes of one thing, each against another level.</summary>
    private bool TryAddBases(DocumentWorkspace workspace, int m, int count, in NounPhrase phrase)
    {
        if (Distribution.CountNames(phrase.Text) > 1 || (!phrase.IsIndicator && _pending.Count == 0))
            return false;
        workspace.Mention(m).TryGetChange(out PercentageChange first);
        for (int k = 1; k < count; k++)
        {
            workspace.Mention(m + k).TryGetChange(out PercentageChange next);
            if (next.Basis == ComparisonBasis.None || (next.Basis == first.Basis && next.BasePeriod?.Begin == first.BasePeriod?.Begin))
                return false;
        }

        PendingObservation one = phrase.IsIndicator ? Add(phrase.ToString(), phrase.Start, workspace.Mention(m).Range.End) : TargetOf(in first, workspace.Mention(m).Range.End);
        for (int k = 0; k < count; k++)
        {
            workspace.Mention(m + k).TryGetChange(out PercentageChange change);
            one.Add(in change, workspace.Mention(m + k).Range.End);
        }

        return true;
    }

    /// <summary>The level that a change from a base told beside it belongs to, where the sentence's parts stand between the two.</summary>
    private PendingObservation? _based;

    /// <summary>机构188个，其中县级170个、乡级18个，与上年末181个相比增加7个: the level that base and size add up to, and not the last one.</summary>
    private PendingObservation? LevelThatMoved(in Quantity origin, in PercentageChange change)
    {
        if (change.SizeKind != ChangeSize.By || change.Size.Unit != origin.Unit || origin.Qualifier != Qualifier.Exact || change.Size.Qualifier != Qualifier.Exact)
            return null;
        if (!Quantity.TryAddDecimals(origin.Value, change.Direction == ChangeDirection.Decrease ? -change.Size.Value : change.Size.Value, out decimal reached))
            return null;
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Value is { Qualifier: Qualifier.Exact } value && value.Unit == origin.Unit && value.Value == reached)
                return _pending[i];
        return null;
    }

    /// <summary>较上年的312.8亿元下降22.8%: the level of the other time stands before that of now, to which the change belongs.</summary>
    private void AddBase(ReadOnlySpan<char> text, DocumentWorkspace workspace, int m)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        workspace.Mention(m - 1).TryGetPeriod(out DateRange period);
        mention.TryGetQuantity(out Quantity quantity);
        // 与上年末的181个相比增加7个: the word that closes the comparison names nothing
        int compared = ClauseWords.Compared.HeadOf(text[mention.Range.End..]);
        if (compared > 0)
            _consumed = Math.Max(_consumed, mention.Range.End + compared);
        _based = m + 1 < workspace.MentionCount && workspace.Mention(m + 1).TryGetChange(out PercentageChange change) ? LevelThatMoved(in quantity, in change) : null;
        if (_pending.Count == 0 || (_based ?? LevelBefore(_pending.Count)) is not { Value: { } value } level || value.Unit != quantity.Unit)
            return;
        int place = _pending.IndexOf(level);
        PendingObservation before = Add(level.Indicator, level.Start, mention.Range.End);
        (before.Value, before.ValueRange, before.Period, before.HasOwnPeriod, before.Area, before.Parent) = (quantity, mention.Range, period, true, level.Area, level.Parent);
        before.Aspect = Aspect.Actual;
        _pending.RemoveAt(_pending.Count - 1);
        _pending.Insert(place, before);
    }

    /// <summary>增加1.6万人或0.19%, 跌3021点（13.2%）: the same movement told in another unit.</summary>
    private bool TryAddSecondSize(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        if (m == 0 || _pending.Count == 0 || !workspace.Mention(m - 1).TryGetChange(out PercentageChange first) || !first.HasSize || first.SizeKind != ChangeSize.By)
            return false;
        TextRange before = workspace.Mention(m - 1).Range;
        TextRange range = workspace.Mention(m).Range;
        bool share = quantity.Unit == Unit.Percent;
        if (share == (first.Size.Unit.Dimension == Dimension.Ratio) || (!share && quantity.Unit.Dimension is Dimension.Ratio or Dimension.Time))
            return false;
        if (!Alternatives.Is(s.Text[before.End..Math.Max(before.End, range.Start)].Trim()))
            return false;
        for (int i = _pending.Count - 1; i >= 0; i--)
        {
            PendingObservation moved = _pending[i];
            if (!moved.HasChanges || moved.Changes[^1] != first)
                continue;
            PercentageChange second = new() { Direction = first.Direction, Size = quantity, SizeKind = ChangeSize.By, Basis = first.Basis, BasePeriod = first.BasePeriod, Of = first.Of };
            moved.Add(in second, range.End);
            return true;
        }

        return false;
    }

    private static readonly WordList Alternatives = new("或", "或约", "即", "，即", "，或", "或是");

    /// <summary>A、B分别为…，是2010年的2.6倍和3.1倍: as many multiples as there are levels before.</summary>
    private bool TryAddMultiples(in Sentence s, DocumentWorkspace workspace, int m, in PercentageChange first, out int last)
    {
        last = m;
        if (first.SizeKind != ChangeSize.ToTimes)
            return false;
        while (last + 1 < workspace.MentionCount && workspace.Mention(last + 1).TryGetQuantity(out Quantity next) && next.Unit == Unit.Times
            && s.Text[workspace.Mention(last).Range.End..workspace.Mention(last + 1).Range.Start].Trim() is [var joiner] && Particles.Joiners.Contains(joiner))
        {
            last++;
        }

        int count = last - m + 1;
        if (count < 2 || _pending.Count < count)
            return false;
        for (int k = 0; k < count; k++)
            if (_pending[_pending.Count - count + k] is not { Value: not null, HasChanges: false })
                return false;
        for (int k = 0; k < count; k++)
        {
            PercentageChange change = first;
            if (k > 0 && workspace.Mention(m + k).TryGetQuantity(out Quantity times))
                change = new PercentageChange { Direction = first.Direction, Size = times, SizeKind = ChangeSize.ToTimes, Basis = first.Basis, BasePeriod = first.BasePeriod };
            _pending[_pending.Count - count + k].Add(in change, workspace.Mention(m + k).Range.End);
        }

        return true;
    }

    /// <summary>完成预算的76%: an observation of its own whose whole is the thing before.</summary>
    private void AddAttainment(in Sentence s, DocumentWorkspace workspace, int m, int from, TextRange wording)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        NounPhrase subject = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, wording.Start, workspace, ref subject, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        // 提前两个月完成全年计划: how it was reached is no thing
        if (subject.IsIndicator && LeadReader.IsAdverb(subject.Text))
            subject.CutTail(0);
        // 一年节约三百万度；又完成计划的七成: what was reached in another statement is no thing of that one
        PendingObservation? level = _pending.Count > _statement ? LevelBefore(_pending.Count) : null;
        NounPhrase name = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        name.Add(s.Text, wording.Start, wording.End);
        PendingObservation reached = Add(name.ToString(), subject.IsIndicator ? subject.Start : wording.Start, mention.Range.End);
        if (subject.IsIndicator)
            reached.Parent = reached.Subject = subject.ToString();
        else if (level is not null)
            (reached.Parent, reached.Period, reached.Area) = (level.Indicator, level.Period, level.Area);
        (reached.Value, reached.ValueRange, reached.IsShare) = (quantity, mention.Range, true);
        reached.Aspect = level?.Aspect ?? Aspect.Actual;
    }

    /// <summary>A 10亿元、B 5亿元，分别完成预算的98%、102%: one for each thing of the list before.</summary>
    private bool TryAddAttainments(in Sentence s, DocumentWorkspace workspace, int m, int count, TextRange wording)
    {
        int first = _pending.Count - count;
        if (first < 0)
            return false;
        NounPhrase name = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        name.Add(s.Text, wording.Start, wording.End);
        for (int k = 0; k < count; k++)
        {
            ref readonly Mention mention = ref workspace.Mention(m + k);
            mention.TryGetQuantity(out Quantity quantity);
            PendingObservation level = _pending[first + k];
            PendingObservation reached = Add(name.ToString(), k == 0 ? wording.Start : mention.Range.Start, mention.Range.End);
            (reached.Parent, reached.Period, reached.Area, reached.Aspect) = (level.Indicator, level.Period, level.Area, level.Aspect);
            (reached.Value, reached.ValueRange, reached.IsShare) = (quantity, mention.Range, true);
        }

        return true;
    }

    /// <summary>Notes whether an observation is a share, and of what.</summary>
    private static void NoteShare(PendingObservation added)
    {
        if (added.Value is not { } value || value.Unit.Dimension != Dimension.Ratio)
            return;
        int share = added.Indicator.AsSpan().IndexOfAny(Particles.Share);
        if (PhraseWords.BareShares.Is(added.Indicator))
            added.IsShare = true;
        if (share < 0 || (share + 1 < added.Indicator.Length && (added.Indicator[share + 1] == Ratio || !OpensShare(added.Indicator.AsSpan(share + 1)))))
            return;
        added.IsShare = true;
        added.Subject = share >= 2 ? added.Indicator[..share] : null;
    }

    /// <summary>是2010年的2.6倍, 为常年同期的三倍: a multiple of another level is no value.</summary>
    private static bool IsMultiple(ReadOnlySpan<char> lead) => Particles.Close(lead.TrimEnd(), Particles.Of) && Multiples.HeadOf(lead.TrimStart()) > 0;

    /// <summary>占比 is a name of its own.</summary>
    private const char Ratio = '比';

    private static readonly WordList Multiples = new(SharedWords.Of("ObservationReader.Multiples", "是", "为"));

    private static bool IsMeasuredNext(in Sentence s, DocumentWorkspace workspace, int m, int end)
    {
        const int longest = 4;
        // 6家公司上半年净利润超10亿元: the time within the name
        if (m + 1 < workspace.MentionCount && workspace.Mention(m + 1) is { Kind: MentionKind.Period } inner && inner.Range.End < end)
            m++;
        if (m + 1 >= workspace.MentionCount || workspace.Mention(m + 1) is not { Kind: MentionKind.Quantity or MentionKind.Change } next)
            return false;
        if (next.Range.Start > end && Particles.Share.Contains(s.Text[end]))
            return next.Range.Start - end <= longest * longest && s.Text[end..next.Range.Start].IndexOfAny(Particles.Marks) < 0;
        return next.Range.Start >= end && next.Range.Start - end <= longest && s.Text[end..next.Range.Start].IndexOfAny("，、；,;") < 0;
    }
}
