namespace Hengyang.Stats;

/// <content>The phrase in front of a figure, and what it tells to be no value of its own.</content>
internal sealed partial class ObservationReader
{
    /// <summary>Reads the words in front of the figure, and whether it counts the noun behind it.</summary>
    private void ReadPhraseBefore(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        ref readonly Mention mention = ref figure.Mention;
        ref readonly Quantity quantity = ref figure.Quantity;
        figure.From = Adjustment.EndIn(s, figure.From, mention.Range.Start);
        bool counts = (Classifiers.TakesNoun(quantity.Unit) || IsBareCount(in quantity) || IsTimesDone(s, in quantity, in mention)) && (FigureRole.IsNounAt(s, mention.Range.End, figure.Next) || FigureRole.IsSizeOfNoun(s, workspace, figure.Last))
            && _originPeriod is null && !FigureRole.IsOrigin(s, in mention);
        LeadReader.Read(s, figure.From, mention.Range.Start, workspace, ref phrase, out figure.Area, out figure.IsPronoun);
        NoteArea(s, figure.Area, figure.IsPronoun);
        _context.CutSettlement(ref phrase);
        figure.IsForeseen = IsForeseenBehind(s, mention.Range.End, ref phrase);
        // 以制造业 (133家、4211人最多): what stands out among others
        if (phrase.Text.Length > 2 && phrase.Text[0] == Particles.Means && !CompoundWords.BeginsWith(phrase.Text) && AreaNames.Read(phrase.Text[1..]).Length == 0 && EndsInMost(figure.Behind(s)))
            phrase.CutHead(1);
        // 总投资2734亿重大项目: a sum without its unit counts nothing
        figure.IsCount = counts && (!quantity.Unit.IsNone || !Distribution.EndsInMeasure(phrase.Text));
        if (mention.Range.Start > figure.From && Particles.Until.Contains(s.Text[mention.Range.Start - 1]) && EndsInThing(phrase.Text))
            phrase.TrimHead(Setting);
    }

    /// <summary>What the phrase shows to be no value of its own: the end of a movement, a step, how often, a word for the thing before.</summary>
    private bool IsNoOwnValue(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        int m = figure.Last;
        ref readonly Mention mention = ref figure.Mention;
        ref readonly Quantity quantity = ref figure.Quantity;
        if (IsReached(s, in quantity, in mention, figure.PeriodSince))
            return true;
        // 3次跨越江河: how often, in front of its verb
        if (!figure.IsCount && phrase.IsEmpty && Occasions.Contains(quantity.Unit) && mention.Range.End < s.End && AreaNames.IsHan(s.Text[mention.Range.End]))
            return true;
        if (LastOfSteps(s, workspace, m) is var steps and > 0)
        {
            _consumed = workspace.Mention(steps).Range.End;
            if (phrase.IsIndicator)
                Add(phrase.ToString(), phrase.Start, _consumed);
            return figure.Ends(steps);
        }

        if ((figure.IsCount || Classifiers.TakesNoun(quantity.Unit)) && IsStep(s, in mention, ref phrase))
            return true;
        if (!figure.IsCount && (TryReadAnaphor(in mention, in quantity, ref phrase) || TryReadEarlier(in mention, in quantity, ref phrase) || TryReadDone(in mention, in quantity, ref phrase)))
            return true;
        return PassingPeriod.IsBeyond(s, workspace, m, figure.Head);
    }

    /// <summary>The rate at an earlier time, told in passing; where it is told of the other time, its phrase names nothing new.</summary>
    private bool IsEarlierRate(in Sentence s, DocumentWorkspace workspace, in FigureReading figure, ref NounPhrase phrase)
    {
        // 增速9.4%，增幅比去年的9.5%略慢: the same rate at the other time
        if (!figure.PeriodSince || _pending.Count == 0 || !RateOfChange.Is(ref phrase) || _pending[^1].Value?.Unit != figure.Quantity.Unit)
            return PassingPeriod.IsOfEarlierRate(s, workspace, figure.Last, ref phrase);
        phrase.CutTail(0);
        return false;
    }

    /// <summary>Several figures at once, which may be those of the time that a movement came from.</summary>
    private bool TryReadList(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        int m = figure.Last;
        if (figure.Quantity.Unit == Unit.Proportion && Distribution.ListLength(s, workspace, m) > 2 && !phrase.IsIndicator)
            ReadTopic(s, workspace, m, figure.From, ref phrase);
        int told = _pending.Count;
        if (figure.IsCount || !IsListHere(s, workspace, m, figure.From, figure.Area, ref phrase, out int last))
            return false;
        for (int k = told; k < _pending.Count && _originPeriod is not null; k++)
            (_pending[k].Period, _pending[k].HasOwnPeriod) = (_originPeriod, true);
        _originPeriod = null;
        return figure.Ends(last);
    }

    /// <summary>By what something was done, which is no value; cuts the words off that are not of this figure.</summary>
    private static bool IsMeansAlone(in Sentence s, DocumentWorkspace workspace, in FigureReading figure, ref NounPhrase phrase)
    {
        (int m, int from) = (figure.Last, figure.From);
        if (IsMeans(s, from, figure.Mention.Range.Start))
        {
            // 以八万元为上限
            if (Bounds.HeadOf(figure.Behind(s)) == 0)
                return true;
            phrase.CutTail(0);
        }

        // 2万亿元的规模和14亿元的利润: what stands between them is the noun of the first
        if (m > 0 && from == workspace.Mention(m - 1).Range.End && Particles.Open(s.Text[from..], Particles.Of) && Particles.Open(figure.Behind(s), Particles.Of) && Particles.Close(figure.Before(s), Particles.And))
            phrase.CutTail(0);
        return false;
    }

    /// <summary>Notes what the phrase leaves to a noun behind the figure.</summary>
    private void WeighPhrase(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        ref readonly Mention mention = ref figure.Mention;
        (figure.Start, figure.End) = (phrase.Start, mention.Range.End);
        figure.IsSized = figure.IsMoney && FigureRole.IsSizeOfNoun(s, workspace, figure.Last);
        // 以台东县1亿元最严重: what it is most of is no noun
        figure.IsMost = mention.Range.End < s.End && s.Text[mention.Range.End] == Most && IsPlaceAlone(s, ref phrase, ref figure.Area);
        figure.IsGiven = IsGiven(s, in mention, in figure.Quantity, ref phrase, figure.From, figure.Next) || phrase.IsOneOf(PhraseWords.PerTime);
    }

    /// <summary>What the thing is compared with, which is no value of it.</summary>
    private bool IsTermOfComparison(in Sentence s, in FigureReading figure, in NounPhrase phrase)
    {
        ref readonly Quantity quantity = ref figure.Quantity;
        bool limit = phrase.IsEmpty && quantity.Qualifier is Qualifier.MoreThan or Qualifier.LessThan && (Particles.Open(figure.Behind(s), Particles.Of) || Thresholds.HeadOf(figure.Behind(s)) > 0);
        if ((!phrase.IsComparison && !limit) || quantity.Unit.Dimension == Dimension.Count)
            return false;
        // 高于7.5%的预期目标: what is compared with is told to its end
        NounPhrase compared = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        NounBehind.Read(s, figure.Mention.Range.End, figure.Next, ref compared);
        _consumed = Math.Max(_consumed, compared.End);
        return true;
    }

    /// <summary>Takes the thing of a clause before where the figure's own names none.</summary>
    private void SeekTopic(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure, ref NounPhrase phrase)
    {
        ref readonly Mention mention = ref figure.Mention;
        if (phrase.IsIndicator || figure.IsCount)
            return;
        bool alone = phrase.IsEmpty && (!FigureRole.IsNounAt(s, mention.Range.End, figure.Next) || Thresholds.HeadOf(figure.Behind(s)) > 0);
        if ((!alone && !IsStated(s, figure.From, mention.Range.Start)) || IsServed(s, figure.From, in mention, figure.Next))
            return;
        if (ReadTopic(s, workspace, figure.Last, figure.From, ref phrase))
            figure.Start = phrase.Start;
        else
            phrase.CutTail(0);
    }

    /// <summary>达到, 为, 增至 straight in front of a figure.</summary>
    private static bool IsStated(in Sentence s, int from, int figure)
    {
        const int longest = 3;
        return from < figure && s.Text[Math.Max(from, figure - longest)..figure].IndexOfAny(Particles.Stating) >= 0;
    }

    /// <summary>，为6.6万户经营主体 (重塑信用): 为 at the head of a clause with a noun behind the figure tells for whom.</summary>
    private static bool IsServed(in Sentence s, int from, in Mention mention, int next) =>
        from < mention.Range.Start && s.Text[from..mention.Range.Start].Trim() is [Particles.Is] && FigureRole.IsNounAt(s, mention.Range.End, next);

    /// <summary>选手以103.92分夺冠, 公司以5亿元收购: by what something was done is no value of it.</summary>
    private static bool IsMeans(in Sentence s, int from, int figure) =>
        figure > from && s.Text[figure - 1] == Particles.Means && !CompoundWords.EndsWith(s.Text[from..figure]);

    /// <summary>以八万元为上限: by what something is bounded is its value.</summary>
    private static readonly WordList Bounds = new("为上限", "为限", "为下限", "为封顶");

    private const int LongestMovement = 16;

    /// <summary>从330元增长到目前的694元: the level that a movement reached takes the place of the one it came from.</summary>
    private bool IsReached(in Sentence s, in Quantity quantity, in Mention mention, bool periodSince)
    {
        if (_pending.Count == 0 || !_pending[^1].IsOrigin || _pending[^1].Value is not { } origin || (origin.Unit != quantity.Unit && !origin.Unit.IsNone && !Classifiers.IsNothing(in quantity) && !(origin.Unit.Dimension == Dimension.Time && quantity.Unit.Dimension == Dimension.Time)))
            return false;
        PendingObservation last = _pending[^1];
        ReadOnlySpan<char> gap = s.Text[Math.Min(last.End, mention.Range.Start)..mention.Range.Start];
        if (gap.Length > LongestMovement || gap.IndexOfAny(Particles.To) < 0 || gap.IndexOfAny("；;、") >= 0)
            return false;
        if (periodSince || last.HasOwnPeriod)
        {
            PendingObservation first = last;
            last = Add(first.Indicator, first.Start, mention.Range.End);
            (last.ValueRange, last.Parent, last.Area, last.IsShare, last.Subject) = (first.ValueRange, first.Parent, first.Area, first.IsShare, first.Subject);
        }

        (last.From, last.FromRange) = (origin, last.ValueRange);
        last.ValueRange = mention.Range;
        last.Value = Classifiers.IsNothing(in quantity) ? new Quantity(0, origin.Unit) : quantity;
        last.End = mention.Range.End;
        last.IsOrigin = false;
        return true;
    }

    /// <summary>完成9次下潜作业: how often something was done counts it.</summary>
    private static bool IsTimesDone(in Sentence s, in Quantity quantity, in Mention mention) => Occasions.Contains(quantity.Unit) && Doing.TailOf(s.Text[s.Start..mention.Range.Start].TrimEnd(Particles.Done)) > 0;

    private static readonly UnitSet Occasions = new("次", "场次", "轮");

    private static readonly WordList Doing = new(SharedWords.Of("ObservationReader.Doing"));

    /// <summary>8961.8万困难群众: a large number straight before its noun.</summary>
    private static bool IsBareCount(in Quantity quantity) => quantity.Unit.IsNone && quantity.Value >= 1000;
}
