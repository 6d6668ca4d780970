namespace Hengyang.Stats;

/// <content>What a figure is told of once its words are known: nothing, the thing before, or an observation of its own.</content>
internal sealed partial class ObservationReader
{
    /// <summary>Whether the count at hand names nothing of its own; a noun that several share is taken first.</summary>
    private bool IsNameless(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        int m = figure.Last;
        ref readonly Mention mention = ref figure.Mention;
        // 11个县被认定为…: a noun of one character names nothing
        if (figure.IsCount && phrase.IsEmpty)
            return true;
        if ((!phrase.IsIndicator || phrase.EndsWith(Givers)) && figure.Start != mention.Range.Start && TryReadShared(s, workspace, m, figure.Next, ref phrase))
            (figure.Start, figure.End) = (mention.Range.Start, phrase.End);
        if (!figure.IsCount)
            return false;
        bool isSlogan = FigureRole.IsSlogan(s, workspace, m);
        bool isBehind = figure.Start == mention.Range.Start;
        if (isSlogan && isBehind && m + 1 < workspace.MentionCount && workspace.Mention(m + 1) is { Kind: MentionKind.Quantity or MentionKind.Change } own
            && own.Range.Start > figure.End && s.Text[figure.End..own.Range.Start].IndexOfAny("，。；、：") < 0)
            _consumed = 0; // 三家航空公司合计亏损48亿元: they belong to what the next figure measures
        return isSlogan || (isBehind && FigureRole.IsActor(phrase.Text));
    }

    /// <summary>An aim, what another figure is held against, points of a plan, and words that name no thing.</summary>
    private bool IsNoThing(in Sentence s, in FigureReading figure, ref NounPhrase phrase)
    {
        ref readonly Mention mention = ref figure.Mention;
        // 失业率2.9%，控制在4.5%的目标以内: the aim that a level before is held against
        if (_pending.Count > 0 && figure.Start == mention.Range.Start && Particles.Open(figure.Behind(s), Particles.Of) && Attainment.IsPlanAt(s.Text[(mention.Range.End + 1)..s.End]))
            return true;

        // 超过美国 (22.4%), 远远超过对外宣布的 (15亿): what another figure is held against
        if (phrase.BeginsWith(Compared) && ArabicDigits.IndexIn(phrase.Text) < 0 && !CompoundWords.BeginsWith(phrase.Text))
            return true;

        // 五大行动 counts points, not things
        if (figure.Quantity.Unit.IsNone && s.Text[mention.Range.End - 1] == BigFew)
            return true;
        return NamesNothing(ref phrase) || phrase.IsOneOf(PhraseWords.BareVerbs);
    }

    /// <summary>The thing before at another place or at another time, where the clause names nothing else.</summary>
    private bool TryAddElsewhere(in Sentence s, in FigureReading figure, in NounPhrase phrase)
    {
        if (!phrase.IsEmpty)
            return false;
        ref readonly Mention mention = ref figure.Mention;
        ref readonly Quantity quantity = ref figure.Quantity;
        bool hasArea = figure.Area.Length > 0 && !figure.IsPronoun;
        if (hasArea && _pending.Count > 0 && _pending[^1].Value is { } elsewhere && elsewhere.Unit == quantity.Unit)
        {
            // 马来西亚5.6%、越南6.1%: the same thing elsewhere
            string? parent = _pending[^1].Parent;
            PendingObservation alike = Add(_pending[^1].Indicator, figure.Area.Start, mention.Range.End);
            (alike.Value, alike.Parent) = (quantity, parent);
            return true;
        }

        // 前三季度福建生产总值4.2万亿元。厦门6400亿元: the same thing elsewhere
        bool isElsewhere = hasArea && quantity.Unit.Dimension != Dimension.Ratio;
        if (_pending.Count > 0 || (!isElsewhere && !(figure.PeriodSince && s[0].Is(WordKind.Among))) || _context.LastWhole is not { } whole || ValueOfWhole(whole) is not { } value || value.Unit != quantity.Unit)
            return false;
        // 全年发电30亿千瓦时。其中12月3亿千瓦时: the same thing at another time
        Add(whole, isElsewhere ? figure.Area.Start : mention.Range.Start, mention.Range.End).Value = quantity;
        return true;
    }

    /// <summary>Another measure of the thing before, adjusted or estimated.</summary>
    private bool TryAddAdjusted(in FigureReading figure, in NounPhrase phrase)
    {
        if (phrase.IsIndicator || figure.From <= figure.Head || _pending.Count == 0)
            return false;
        // 失业率3.4%，经季节调整后3.5%
        // 网上销售占总值的8.6%，临时估计为30亿元: the amount is that of the thing, and not of its share
        PendingObservation level = LevelBefore(_pending.Count);
        PendingObservation adjusted = Add(level.IsShare && level.Subject is { } subject ? subject : level.Indicator, figure.Mention.Range.Start, figure.End);
        (adjusted.Value, adjusted.ValueRange) = (figure.Quantity, figure.Mention.Range);
        return true;
    }

    /// <summary>The value of what has only been named, or a figure that goes on with the value before.</summary>
    private bool TryContinue(in Sentence s, in FigureReading figure, ref NounPhrase phrase)
    {
        if (!phrase.IsIndicator && TryFillNamed(s, in figure.Mention, in figure.Quantity))
            return true;
        if (phrase.IsIndicator && !phrase.EndsWith(Conversions))
            return false;
        ContinueValue(s, in figure.Quantity, in figure.Mention, figure.From, figure.PeriodSince);
        return true;
    }

    /// <summary>Adds the observation that the phrase names.</summary>
    private void AddValue(in Sentence s, DocumentWorkspace workspace, in FigureReading figure, ref NounPhrase phrase)
    {
        ref readonly Quantity quantity = ref figure.Quantity;
        // 其中散客占3110万人次: an amount is no share
        if (quantity.Unit.Dimension != Dimension.Ratio && phrase.Text.Length > 2 && Particles.Share.Contains(phrase.Text[^1]))
            phrase.CutTail(phrase.Text.Length - 1);

        // 完成率58.8%: the thing that a bare rate measures is the one before
        string? measured = _pending.Count > 0 && IsRateOfThing(phrase.Text, in quantity) ? MeasuredBefore() : null;
        // 人员流动量8.4亿人次，日均2.8亿人次: per day of the thing before
        bool perTime = _pending.Count > 0 && (phrase.IsOneOf(PhraseWords.PerTime) || (phrase.IsOneOf(PhraseWords.PerHead) && Distribution.EndsInMeasure(_pending[^1].Indicator)));
        string? parts = _softParent;
        PendingObservation added = Add(perTime ? string.Concat(phrase.Text, _pending[^1].Indicator) : NameOf(s, in phrase, figure.Start, in quantity) + figure.Grades, figure.Start, figure.End);
        added.IsMean = perTime || figure.IsOfHolders;
        added.Parent = measured ?? (added.Parent is null || added.Parent == _named || IsNamedAfter(added.Indicator, added.Parent) ? added.Parent : WholeOf(in quantity) ?? (IsOfOtherKind(added.Parent, added.Indicator, in quantity) ? null : added.Parent));
        if (added.Parent is null && parts is not null && FitsWhole(parts, added.Indicator, in quantity))
            added.Parent = _softParent = parts;
        (added.Value, added.ValueRange) = (quantity, figure.Mention.Range);
        NoteHowTold(s, workspace, in figure, added);
        CheckWhole(added, in quantity);
        NoteShare(added);
        NoteOrigin(s, in figure, added);
    }

    /// <summary>Notes whether the value is one of a time, and whether it has come about.</summary>
    private static void NoteHowTold(in Sentence s, DocumentWorkspace workspace, in FigureReading figure, PendingObservation added)
    {
        if (added.Period is { Precision: PeriodPrecision.Day, IsPointInTime: false } day && day.Begin == day.End && Lasting.TailOf(added.Indicator) > 0 && IsBehindEvent(s, workspace, figure.Last))
            added.Period = null;
        if (added.Aspect == Aspect.Actual && IsToCome(s.Text[figure.End..s.End]))
            added.Aspect = Aspect.Target;
        if (figure.IsForeseen)
            added.Aspect = Aspect.Forecast;
    }

    /// <summary>Takes the whole away from what is no part of it.</summary>
    private void CheckWhole(PendingObservation added, in Quantity quantity)
    {
        // 收支相抵，赤字170亿元。其中国防费222亿元: no part is more than its whole
        if (added.Parent is { } whole && (whole == _context.LastWhole || (_pending.Count > 1 && _pending[^2].Parent == whole)) && added.Indicator != whole && quantity.Unit.Dimension != Dimension.Ratio && ValueOfWhole(whole) is { } all && all.Unit == quantity.Unit && all.Value > 0 && quantity.Value > all.Value)
        {
            added.Parent = null;
            _context.EndListOfParts();
        }
    }

    /// <summary>Notes whether the value is one of each, and whether a movement comes from it.</summary>
    private void NoteOrigin(in Sentence s, in FigureReading figure, PendingObservation added)
    {
        int value = figure.Mention.Range.Start;
        added.IsOfEach = s.MayHold(PhraseMarks.Eaches) && figure.Before(s).IndexOfAny(Particles.Each) >= 0;
        if (_originPeriod is { } before)
            (added.Period, added.HasOwnPeriod, _originPeriod) = (before, true, null);
        added.IsOrigin = figure.Start < value && s.MayHold(PhraseMarks.Origins) && s.Text[Math.Max(figure.Start, value - LongestOrigin)..value].IndexOfAny(Particles.From) >= 0;
    }

    /// <summary>从去年底的 is as much as stands between 从 and the figure.</summary>
    private const int LongestOrigin = 8;

    private static readonly WordList Compared = new(SharedWords.Of("ObservationReader.Compared", "远超过", "远远超过", "远高于", "远低于", "远不及", "略高于", "略低于", "明显高于", "明显低于"));
}
