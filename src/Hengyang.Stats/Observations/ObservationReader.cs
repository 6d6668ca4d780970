namespace Hengyang.Stats;

/// <summary>
/// Makes observations of a sentence's mentions: each figure looks for its noun phrase in front of it, or behind it; what has
/// none of its own adds to the observation before.
/// </summary>
internal sealed partial class ObservationReader
{
    private readonly DocumentContext _context;
    private readonly List<PendingObservation> _pending = [];
    private readonly Stack<PendingObservation> _free = [];

    private List<DocumentWarning> _warnings = [];

    /// <summary>The words that a page or a column broke off at the end of the paragraph before: they begin the first name of the next.</summary>
    private (string Text, int Start) _brokenOff;

    private int _head;

    /// <summary>How many observations the sentence had before its last semicolon.</summary>
    private int _statement;

    /// <summary>The end of the noun phrase behind a figure: the next phrase begins there.</summary>
    private int _consumed;

    /// <summary>The time of the level that a movement came from, until its figure has been read (由2014年的100个发展到150个).</summary>
    private DateRange? _originPeriod;

    /// <summary>Where a count begins that belongs to the name of the next figure; −1 for none.</summary>
    private int _counted = -1;

    /// <summary>The mention of the change that a turn began with (由上月下降0.2%转为增长0.3%).</summary>
    private int _turn;

    internal ObservationReader(DocumentContext context) => _context = context;

    /// <summary>Reads a sentence whose mentions are in the workspace and appends its observations.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="shown">The text as it is shown, where its characters are others than those that are read; empty where they are the same.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="output">Gets the observations.</param>
    /// <param name="goesOn">Whether it goes on with the sentence before, which a page or a column broke off.</param>
    internal void Read(in Sentence s, ReadOnlySpan<char> shown, DocumentWorkspace workspace, List<Observation> output, bool goesOn)
    {
        _pending.Clear();
        if (!goesOn)
        {
            _context.BeginSentence();
            _context.NoteSubject(s, workspace);
            if (s.MayHold(SamePeriods) && SamePeriods.HeadOf(s.Text[s.Start..s.End]) > 0)
                _context.TakeSamePeriod();
            if (s.MayHold(DocumentContext.Sums))
                _context.NoteSum(s.Text[s.Start..s.End]);
            _brokenOff = default;
        }

        _head = s.Start;
        int from = s.Start + (goesOn ? 0 : _context.Dateline);
        _consumed = 0;
        _statement = 0;
        _softParent = null;
        _named = null;
        _originPeriod = null;
        _turn = -1;
        _reportEnd = 0;
        _based = null;
        _aside = default;
        _sameTime = default;
        bool periodSince = false;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            ref readonly Mention mention = ref workspace.Mention(m);
            (short first, short next) = workspace.MentionTokens(m);
            if (mention.Kind == MentionKind.Period && LevelComparison.IsComparedWith(s, first, next))
                continue;
            int boundary = ClauseBoundary.Last(s, from, first, out bool newStatement);
            if (newStatement)
                _statement = _pending.Count;
            if (newStatement && !_context.IsListOfParts)
            {
                _softParent = HasOwnParts(s, first) ? null : _context.Parent ?? _softParent;
                _context.Parent = null;
            }

            if (_pending.Count > 0 && IsForeign(s, Math.Max(from, boundary), workspace, m))
            {
                // （前值3.2亿元、4.1亿元）
                m += Distribution.ListLength(s, workspace, m) - 1;
                from = workspace.Mention(m).Range.End;
                continue;
            }

            if (_aside.End > 0 && mention.Range.Start >= _aside.End)
                EndAside();
            NoteWords(s, from, first, workspace, m);
            if (mention.Kind != MentionKind.Period)
                NoteNow(s, from, mention.Range.Start);
            if (boundary > from + 2)
                _context.NoteClauses(s, from, boundary - 1, workspace);
            int since = from;
            from = ClauseBoundary.AfterGap(s, Math.Max(from, boundary), mention.Range.Start);
            from = ClauseBoundary.AfterSpace(s, from, mention.Range.Start);
            if (_pending.Count > 0 && mention.Kind != MentionKind.Period && s.MayHold(ClauseWords.CurrentPeriods) && ClauseWords.CurrentPeriods.HeadOf(s.Text[from..s.End]) > 0)
                _context.EndPeriod();
            EndSameTime(boundary);
            _aside.HoldsFigure |= mention.Kind is MentionKind.Quantity or MentionKind.Change;
            switch (mention.Kind)
            {
                case MentionKind.Period:
                    periodSince |= ReadPeriod(s, workspace, m, from, newStatement);
                    continue;
                case MentionKind.Quantity:
                    NoteEndOfPeriod(s, since, mention.Range.Start);
                    if (Attainment.IsAmountOfPlan(s, workspace, m, from) || (FigureRole.IsModifier(s, workspace, m) && !GoesOnInTime(workspace, m)) || FigureRole.IsQuotedRate(s, in mention) || PassingPeriod.IsGround(s, mention.Range) || Condition.Is(s, mention.Range))
                        continue;
                    m = ReadQuantity(s, workspace, m, from, periodSince);
                    break;
                case MentionKind.Change or MentionKind.Rank when FigureRole.IsQuoted(s, mention.Range) || PassingPeriod.IsGround(s, mention.Range) || Condition.Is(s, mention.Range):
                    continue;
                case MentionKind.Change:
                    m = ReadChange(s, workspace, m, from, periodSince);
                    _based = null;
                    break;
                case MentionKind.Rank:
                    ReadRank(s, workspace, in mention, from);
                    break;
                default:
                    continue;
            }

            from = _counted >= 0 ? _counted : Math.Max(workspace.Mention(m).Range.End, _consumed);
            _counted = -1;
            periodSince = false;
            _context.EndFigure();
        }

        Flush(s, workspace, shown, output);
    }

    /// <summary>Keeps the last words of a paragraph that stops in the middle of a sentence (完成地方⏎⏎税收11亿元).</summary>
    internal void NoteBrokenOff(ReadOnlySpan<char> text, int start, int end, DocumentWorkspace workspace)
    {
        const int longest = 12;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        int from = end;
        while (from > start && AreaNames.IsHan(text[from - 1]))
            from--;
        from = Math.Max(from, Math.Min(end, workspace.EndOfMentions));
        _brokenOff = end - from is > 0 and <= longest ? (text[from..end].ToString(), from) : default;
    }

    private void Flush(in Sentence s, DocumentWorkspace workspace, ReadOnlySpan<char> shown, List<Observation> output)
    {
        ReadOnlySpan<char> text = s.Text;
        int first = output.Count;
        _pending.RemoveAll(static pending => pending.IsEmpty);
        NoteWholes();
        if (_pending.Count > 0)
            GiveHolders(s, workspace);

        // nearly always they are in order
        for (int i = 1; i < _pending.Count; i++)
        {
            if (InOrder(_pending[i - 1], _pending[i]) <= 0)
                continue;
            _pending.Sort(InOrder);
            break;
        }

        foreach (PendingObservation pending in _pending)
        {
            if (pending.Area is { } area && AreaDistribution.IsList(area))
                AreaDistribution.GiveEach(pending, area, output, _context);
            else
                output.Add(pending.Build(_context));
            if (Movement.Contradicts(text, pending))
                _warnings.Add(new DocumentWarning(TextRange.FromBounds(pending.Start, pending.End), DocumentWarningKind.ChangeContradictsLevels));
            _free.Push(pending);
        }

        for (int i = first; i < output.Count && !shown.IsEmpty; i++)
            _context.Names.Show(output[i], text, shown);
    }

    private static int InOrder(PendingObservation a, PendingObservation b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End);

    private int ReadChange(in Sentence s, DocumentWorkspace workspace, int m, int from, bool periodSince)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetChange(out PercentageChange change);
        if (RateOfChange.IsExtreme(s, s.Text[from..Math.Max(from, mention.Range.Start)], s.Text[mention.Range.Start..mention.Range.End]))
            return m;
        if (Attainment.IsDistance(s, s.Text[from..Math.Max(from, mention.Range.Start)]) || IsOfCounted(s, workspace, m, in change))
            return m;
        // 22种下降，5种持平: of so many, and not of what stands before
        if (!change.HasSize && m > 0 && workspace.Mention(m - 1).Range.End == mention.Range.Start && workspace.Mention(m - 1).TryGetQuantity(out Quantity many) && Classifiers.TakesNoun(many.Unit))
            return m;
        from = Adjustment.EndIn(s, from, mention.Range.Start);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        NoteArea(s, area, isPronoun);
        _context.CutSettlement(ref phrase);
        if (NamesNothing(ref phrase))
            return m;
        bool foreseen = IsForeseenBehind(s, mention.Range.End, ref phrase);
        // 失业率为1.9%，居民失业率为2.5%，两者均下跌0.1个百分点: of both
        if (phrase.IsOneOf(Boths) && _pending.Count - _statement > 1)
        {
            _pending[^2].Add(in change, mention.Range.End);
            _pending[^1].Add(in change, mention.Range.End);
            return m;
        }

        if (phrase.IsEmpty && TryAddMultiples(s, workspace, m, in change, out int multiples))
            return multiples;
        if (_pending.Count > 0 && (RateOfChange.Is(ref phrase) || RateOfChange.IsSpan(ref phrase)))
            phrase.CutTail(0);
        int count = Distribution.ListLength(s, workspace, m);
        if (count > 1)
        {
            // 税收增长较快，河南、湖北分别增长15%、17%: the thing stands in the clause before
            if (phrase.IsEmpty && !CanAddToLast(workspace, m, count) && !ReadTopic(s, workspace, m, from, ref phrase, namesArea: area.Length > 0))
                phrase.CutTail(0);
            if ((phrase.IsEmpty && area.Length == 0 && TryAddToSeries(workspace, m, count)) || TryAddBases(workspace, m, count, in phrase) || (phrase.IsEmpty && IsOfTwoUnits(s, workspace, m, count) && TryAddToLast(s, workspace, m, count)))
                return m + count - 1;
            if (PeriodDistribution.TryDistribute(s, workspace, m, count, in phrase, NameBefore(), this))
                return m + count - 1;
            if (area.Length > 0 && AreaDistribution.TryDistribute(s, workspace, m, count, area, ThingOf(in phrase), this))
                return m + count - 1;
            if (Distribution.TryDistribute(s, workspace, m, count, from, ref phrase, this))
                return m + count - 1;
            if (phrase.IsEmpty && area.Length == 0 && TryAddToLast(s, workspace, m, count))
                return m + count - 1;

            // 分别 with as many figures as there are no names: no guess
            if (Distribution.HasRespectively(s, workspace, m))
            {
                Warn(mention.Range.Start, workspace.Mention(m + count - 1).Range.End);
                return m + count - 1;
            }
        }

        if (count == 1 && Distribution.TryGiveEach(s, workspace, m, ref phrase, this))
            return m;
        if (!phrase.IsIndicator && area.Length > 0 && ThingElsewhere(isPronoun) is { } same)
        {
            // 山西、山东下降20%: the same thing elsewhere
            Add(same, area.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        if (!phrase.IsIndicator && !ReadTopic(s, workspace, m, from, ref phrase))
            phrase = default;
        // 占资产的54.83%，占比提升1.12个百分点: the share that has just been told
        if (_pending.Count > _statement && PhraseWords.BareShares.Is(phrase.Text) && _pending[^1] is { IsShare: true, HasChanges: false } share)
        {
            share.Add(in change, mention.Range.End);
            return m;
        }

        if (phrase.IsIndicator && NamedBefore(phrase.Text) is { } named)
        {
            named.Add(in change, mention.Range.End);
            return m;
        }

        if (phrase.IsIndicator)
        {
            PendingObservation added = Add(phrase.ToString(), phrase.Start, mention.Range.End);
            added.Add(in change, mention.Range.End);
            added.Aspect = foreseen ? Aspect.Forecast : added.Aspect;
            ReadQuote(s, workspace, m, added);
            return m;
        }

        if (_pending.Count == 0)
        {
            // 总值增长0.7%。分季度看，一季度下降6.8%; 其中二季度下降5%: of what the sentence before told
            if (_context.LastWhole is { } told && (OpensDivision(s, mention.Range.Start) || (periodSince && s[0].Is(WordKind.Among))))
                Add(told, mention.Range.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        if (periodSince && (_pending[^1].HasChanges || IsOtherTime(_pending[^1])))
        {
            // 第四季上升1.9%，而第三季的升幅为2.2%: the same thing at another time
            Add(LevelBefore(_pending.Count).Indicator, mention.Range.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        if (Increments.IsIn(s.Text.Slice(mention.Range.Start, mention.Range.Length)) && FlowWords.Stands(_pending[^1].Indicator))
            return m;
        if (m == _turn + 1 && s.Text[workspace.Mention(_turn).Range.End..mention.Range.Start].IndexOf(Particles.Turns) >= 0)
            _pending[^1].DropLastChange();
        (_based ?? TargetOf(in change, mention.Range.End)).Add(in change, mention.Range.End);
        return m;
    }

    /// <summary>What stands for the two things that were told last.</summary>
    private static readonly WordList Boths = new(SharedWords.Of("ObservationReader.Boths"));

    /// <summary>增长超过50%的企业有40家, 增长或持平的企业: the movement describes those that are counted.</summary>
    private static bool IsOfCounted(in Sentence s, DocumentWorkspace workspace, int m, in PercentageChange change)
    {
        int end = workspace.Mention(m).Range.End;
        if (end >= s.End || s.Text[end] != Particles.Of)
            return false;
        return !change.HasSize || (m + 1 < workspace.MentionCount && workspace.Mention(m + 1).TryGetQuantity(out Quantity counted) && counted.Unit.Dimension == Dimension.Count
            && s.Text[end..workspace.Mention(m + 1).Range.Start].IndexOfAny(Particles.Marks) < 0);
    }

    /// <summary>The thing of a clause; where it names none, the one before.</summary>
    private string? ThingOf(in NounPhrase phrase) => phrase.IsIndicator ? phrase.ToString() : phrase.IsEmpty ? ThingElsewhere(isPronoun: false) : null;

    /// <summary>What a clause that only names a place tells of: the thing before, or that of the sentence before (房价下降0.4%。其中，上海上涨0.1%).</summary>
    /// <param name="isPronoun">Whether the place is home (全市): a sentence that begins with it takes nothing over.</param>
    private string? ThingElsewhere(bool isPronoun) => _pending.Count > 0 ? _pending[^1].Indicator : isPronoun ? null : _context.LastWhole;

    private void NoteArea(in Sentence s, TextRange area, bool isPronoun)
    {
        // 也是河北省十个贫困县之一: said in passing
        if (area.Length > 0 && isPronoun && HomeArea.IsScope(s.Text[area.End..s.End]))
            return;
        if (area.Length > 0 && (area.Start == s.Start || !Particles.Being.Contains(s.Text[area.Start - 1])))
            _context.NoteArea(s.Text.Slice(area.Start, area.Length), isPronoun, atHead: _pending.Count == 0);
        else if (area.Length == 0)
            _context.EndRegion();
    }

    private void Warn(int start, int end) => Warn(TextRange.FromBounds(start, end), DocumentWarningKind.CountsDiffer);

    internal void Warn(TextRange range, DocumentWarningKind kind) => _warnings.Add(new DocumentWarning(range, kind));

    /// <summary>The warnings since the last call.</summary>
    internal List<DocumentWarning> TakeWarnings()
    {
        List<DocumentWarning> warnings = _warnings;
        _warnings = [];
        return warnings;
    }

    /// <summary>The time that the clause at hand is of.</summary>
    internal DateRange? ClausePeriod => _context.ClausePeriod;

    internal PendingObservation Add(string indicator, int start, int end)
    {
        if (_brokenOff.Text is not null && start == _head)
            (indicator, start) = (_brokenOff.Text + indicator, _brokenOff.Start);
        PendingObservation observation = _free.TryPop(out PendingObservation? used) ? used : new PendingObservation();
        observation.Begin(indicator, start, end, _context);
        // 全省接待游客…，收入…，其中杭州接待游客…: of several wholes the one of that name
        if (observation.Parent is not null && observation.Parent == _context.Parent && IsWhole(indicator))
            observation.Parent = observation.Period == PeriodOfWhole(indicator) ? indicator : null;
        if (observation.Parent == indicator && !IsWhole(indicator))
            observation.Parent = null;
        if (observation.Parent is not null && observation.Parent == _context.Parent && !indicator.EndsWith(observation.Parent, StringComparison.Ordinal) && WholeLike(indicator) is { } alike)
            observation.Parent = alike;
        // 其中三季度营收4亿元；净利润1亿元 behind both for the year: the same thing at another time is no part of another thing
        if (observation.Parent is not null && observation.Parent == _context.LastWhole && observation.Parent != indicator && observation.Period != _context.PeriodOfLastWhole && _told.Contains(indicator))
            observation.Parent = null;
        if (_softParent is not null && observation.Parent is null)
            observation.Parent = GoesOnWithParts(indicator) ? _softParent : _softParent = null;
        _pending.Add(observation);
        return observation;
    }
}
