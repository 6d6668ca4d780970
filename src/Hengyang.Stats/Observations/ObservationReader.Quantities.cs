namespace Hengyang.Stats;

/// <summary>Quantities: the value of a noun phrase, or another figure of the thing before.</summary>
internal sealed partial class ObservationReader
{
    private int ReadQuantity(in Sentence s, Workspace workspace, int m, int from, bool periodSince)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        (_, short next) = workspace.MentionTokens(m);
        if (Attainment.IsDistance(s, s.Text[from..Math.Max(from, mention.Range.Start)]))
            return m + Distribution.ListLength(s, workspace, m) - 1;
        // 4个过千亿产业: how large each of those is that are counted
        if (quantity.Unit.IsNone && m > 0 && workspace.Mention(m - 1).Range.End == mention.Range.Start && workspace.Mention(m - 1).TryGetQuantity(out Quantity number) && Classifiers.TakesNoun(number.Unit))
            return m;
        if (PassingPeriod.IsOfBase(s, workspace, m - 1))
        {
            AddBase(s.Text, workspace, m);
            return m;
        }

        if (TryAddSecondSize(s, workspace, m, in quantity) || TryAddGain(s, workspace, m, in quantity) || TryAddDifference(s, workspace, m, in quantity) || IsDifference(s, workspace, m + 1, out _))
            return m;
        if (quantity.Unit == Unit.PercentagePoint && Attainment.IsDistanceBehind(s.Text[from..Math.Max(from, mention.Range.Start)]))
            return m;
        if (quantity.Unit == Unit.Times && IsMultiple(s.Text[from..Math.Max(from, mention.Range.Start)]))
            return m + Distribution.ListLength(s, workspace, m) - 1;
        if (quantity.Unit.Dimension == Dimension.Ratio && Attainment.TryRead(s, workspace, m, from, out TextRange wording, out bool ofPeriod))
        {
            if (ofPeriod)
                return m;
            int listed = Distribution.HasRespectively(s, workspace, m) || Distribution.IsParted(s, workspace, m) ? Distribution.ListLength(s, workspace, m) : 1;
            if (listed > 1 && TryAddAttainments(s, workspace, m, listed, wording))
                return m + listed - 1;
            AddAttainment(s, workspace, m, from, wording);
            return m;
        }

        // 涨幅高于7月的0.2%: the level of another time
        if (m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.Start > from && s.Text[time.Range.End..mention.Range.Start].Trim() is [Particles.Of] && Sides.TailOf(s.Text[from..time.Range.Start]) > 0)
            return m;
        if (_pending.Count > 0 && IsOfExpectation(s, s.Text[from..Math.Max(from, mention.Range.Start)]))
            return m;
        int head = from;
        from = Adjustment.EndIn(s, from, mention.Range.Start);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        bool behind = (Classifiers.TakesNoun(quantity.Unit) || IsBareCount(in quantity) || IsTimesDone(s, in quantity, in mention)) && (FigureRole.IsNounAt(s, mention.Range.End, next) || FigureRole.IsSizeOfNoun(s, workspace, m))
            && _originPeriod is null && !FigureRole.IsOrigin(s, in mention);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        _context.CutSettlement(ref phrase);
        bool foreseen = IsForeseenBehind(s, mention.Range.End, ref phrase);
        // 以制造业 (133家、4211人最多): what stands out among others
        if (phrase.Text.Length > 2 && phrase.Text[0] == Particles.Means && !CompoundWords.BeginsWith(phrase.Text) && AreaNames.Read(phrase.Text[1..]).Length == 0 && EndsInMost(s.Text[mention.Range.End..s.End]))
            phrase.CutHead(1);
        // 总投资2734亿重大项目: a sum without its unit counts nothing
        behind &= !quantity.Unit.IsNone || !Distribution.EndsInMeasure(phrase.Text);
        if (mention.Range.Start > from && Particles.Until.Contains(s.Text[mention.Range.Start - 1]) && EndsInThing(phrase.Text))
            phrase.TrimHead(Setting);
        if (IsReached(s, in quantity, in mention, periodSince))
            return m;
        // 3次跨越江河: how often, in front of its verb
        if (!behind && phrase.IsEmpty && Occasions.Contains(quantity.Unit) && mention.Range.End < s.End && AreaNames.IsHan(s.Text[mention.Range.End]))
            return m;
        if (LastOfSteps(s, workspace, m) is var steps and > 0)
        {
            _consumed = workspace.Mention(steps).Range.End;
            if (phrase.IsIndicator)
                Add(phrase.ToString(), phrase.Start, _consumed);
            return steps;
        }

        if ((behind || Classifiers.TakesNoun(quantity.Unit)) && IsStep(s, in mention, ref phrase))
            return m;
        if (!behind && (TryReadAnaphor(in mention, in quantity, ref phrase) || TryReadEarlier(in mention, in quantity, ref phrase) || TryReadDone(in mention, in quantity, ref phrase)))
            return m;
        if (PassingPeriod.IsBeyond(s, workspace, m, head))
            return m;

        // 增速9.4%，增幅比去年的9.5%略慢: the same rate at the other time
        if (periodSince && _pending.Count > 0 && RateOfChange.Is(ref phrase) && _pending[^1].Value?.Unit == quantity.Unit)
            phrase.CutTail(0);
        else if (PassingPeriod.IsOfEarlierRate(s, workspace, m, ref phrase))
            return m;
        if (quantity.Unit == Unit.Proportion && Distribution.ListLength(s, workspace, m) > 2 && !phrase.IsIndicator)
            ReadTopic(s, workspace, m, from, ref phrase);
        int told = _pending.Count;
        if (!behind && IsListHere(s, workspace, m, from, area, ref phrase, out int last))
        {
            for (int k = told; k < _pending.Count && _originPeriod is not null; k++)
                (_pending[k].Period, _pending[k].HasOwnPeriod) = (_originPeriod, true);
            _originPeriod = null;
            return last;
        }

        if (IsMeans(s, from, mention.Range.Start))
        {
            // 以八万元为上限
            if (Bounds.HeadOf(s.Text[mention.Range.End..s.End]) == 0)
                return m;
            phrase.CutTail(0);
        }

        // 2万亿元的规模和14亿元的利润: what stands between them is the noun of the first
        if (m > 0 && from == workspace.Mention(m - 1).Range.End && Particles.Open(s.Text[from..], Particles.Of) && Particles.Open(s.Text[mention.Range.End..s.End], Particles.Of) && Particles.Close(s.Text[from..Math.Max(from, mention.Range.Start)], Particles.And))
            phrase.CutTail(0);
        int end = mention.Range.End;
        int start = phrase.Start;
        bool holders = false;
        string grades = string.Empty;
        bool money = quantity.Unit.Dimension == Dimension.Currency;
        bool sized = money && FigureRole.IsSizeOfNoun(s, workspace, m);
        // 以台东县1亿元最严重: what it is most of is no noun
        bool most = mention.Range.End < s.End && s.Text[mention.Range.End] == Most && IsPlaceAlone(s, ref phrase, ref area);
        bool given = IsGiven(s, in mention, in quantity, ref phrase, from, next) || phrase.IsOneOf(PhraseWords.PerTime);
        bool limit = phrase.IsEmpty && quantity.Qualifier is Qualifier.MoreThan or Qualifier.LessThan && (Particles.Open(s.Text[mention.Range.End..s.End], Particles.Of) || Thresholds.HeadOf(s.Text[mention.Range.End..s.End]) > 0);
        if ((phrase.IsComparison || limit) && quantity.Unit.Dimension != Dimension.Count)
        {
            // 高于7.5%的预期目标: what is compared with is told to its end
            NounPhrase compared = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
            NounBehind.Read(s, mention.Range.End, next, ref compared);
            _consumed = Math.Max(_consumed, compared.End);
            return m;
        }

        if (!phrase.IsIndicator && !behind && ((phrase.IsEmpty && (!FigureRole.IsNounAt(s, mention.Range.End, next) || Thresholds.HeadOf(s.Text[mention.Range.End..s.End]) > 0)) || IsStated(s, from, mention.Range.Start)) && !IsServed(s, from, in mention, next))
        {
            if (ReadTopic(s, workspace, m, from, ref phrase))
                start = phrase.Start;
            else
                phrase.CutTail(0);
        }

        if (behind || ((!phrase.IsIndicator || given) && !most && (sized || FigureRole.IsNounAt(s, mention.Range.End, next))))
        {
            NounPhrase noun = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
            m = FigureRole.ReadSizeOfNoun(s, workspace, m, ref next);
            NounBehind.Read(s, sized ? workspace.Mention(m).Range.End : mention.Range.End, next, ref noun);

            // 1387亿元7天期逆回购: how long it runs is no part of the name
            if (sized && noun.Text.Length > 2 && noun.Text[0] == PeriodOfFunds)
                noun.CutHead(1);

            if (behind && IsMeasuredWithin(s, workspace, m, in noun))
            {
                m++;
                (_, next) = workspace.MentionTokens(m);
                noun.CutTail(0);
                NounBehind.Read(s, workspace.Mention(m).Range.End, next, ref noun);
            }

            if ((behind || (quantity.Unit == Unit.Percent && phrase.IsEmpty)) && EndsInState(noun.Text) && !FigureRole.IsNounInPassing(s, workspace, m, in noun) && TryReadThose(s, workspace, m, in quantity, in noun, out int those))
                return those;
            if (money)
                Predicate.CutPurpose(ref noun);

            // 22条排水沟整治率达100%: the count belongs to what the next figure measures
            if (behind && (Distribution.EndsInMeasure(noun.Text) ? IsMeasuredNext(s, workspace, m, noun.End) : IsSummedNext(s, workspace, m, noun.End) || IsMovedNext(workspace, m, in noun) || IsDoneNext(workspace, m, in noun)))
            {
                // 八项支出完成19亿元: so many kinds are one thing
                _counted = Items.Contains(quantity.Unit) && FigureRole.IsSlogan(s, workspace, m) ? mention.Range.Start : -1;
                return m;
            }
            if ((behind && (FigureRole.IsActor(noun.Text) || FigureRole.IsNounInPassing(s, workspace, m, in noun))) || (Classifiers.CountsPeople(quantity.Unit) && FigureRole.IsAmong(noun.Text)))
            {
                // 447户人家中306户: those among whom it is so are no part of what comes behind
                _consumed = Math.Max(_consumed, FigureRole.EndOfPassing(s, mention.Range.Start, in noun));
                return m;
            }

            // 6个世界级、9个区域级产业集群: the noun stands behind the last of them
            if (behind && FigureRole.HeadOfGrades(s, workspace, m, in noun) is { Length: > 0 } graded)
                grades = graded.ToString();
            if (behind && FigureRole.EndOfDeed(s, in noun) is var deed and > 0)
            {
                _consumed = Math.Max(_consumed, deed);
                return m;
            }

            if (behind && FigureRole.EndOfOwners(s, workspace, m, in noun) is var owners and > 0)
            {
                _consumed = Math.Max(_consumed, owners);
                return m;
            }

            // 13家企业上半年净利润实现增长: who they are, and not what is said to have moved
            if (behind && Distribution.EndsInMeasure(noun.Text) && FigureRole.HolderLength(noun.Text) is var holder and > 0)
            {
                noun.CutTail(holder);
                holders = true;
            }

            // 编制维持19.5万个职位: what the level is one of stands in front of its verb
            bool named = behind && phrase.IsIndicator && phrase.Text.Length > 2 && Levels.TailOf(s.Text[phrase.End..mention.Range.Start].Trim()) > 0;

            if (FigureRole.GrowthBehind(s, in quantity, mention.Range.End, noun.End) is { } grows && TryReadGrowth(s, in mention, in quantity, in phrase, in noun, grows))
                return m;

            // 跌破2.2%关口 names nothing
            if (noun.IsIndicator && !named && !noun.IsOneOf(Thresholds) && !noun.IsOneOf(PhraseWords.NoNames))
            {
                phrase = noun;
                start = mention.Range.Start;
                end = Math.Max(end, phrase.End);
                _consumed = end;
            }
        }

        // 11个县被认定为…: a noun of one character names nothing
        if (behind && phrase.IsEmpty)
            return m;
        if ((!phrase.IsIndicator || phrase.EndsWith(Givers)) && start != mention.Range.Start && TryReadShared(s, workspace, m, next, ref phrase))
        {
            start = mention.Range.Start;
            end = phrase.End;
        }

        if (behind && FigureRole.IsSlogan(s, workspace, m) && start == mention.Range.Start && m + 1 < workspace.MentionCount && workspace.Mention(m + 1) is { Kind: MentionKind.Quantity or MentionKind.Change } own
            && own.Range.Start > end && s.Text[end..own.Range.Start].IndexOfAny("，。；、：") < 0)
            _consumed = 0; // 三家航空公司合计亏损48亿元: they belong to what the next figure measures
        if (behind && (FigureRole.IsSlogan(s, workspace, m) || (start == mention.Range.Start && FigureRole.IsActor(phrase.Text))))
            return m;

        // 失业率2.9%，控制在4.5%的目标以内: the aim that a level before is held against
        if (_pending.Count > 0 && start == mention.Range.Start && Particles.Open(s.Text[mention.Range.End..s.End], Particles.Of) && Attainment.IsPlanAt(s.Text[(mention.Range.End + 1)..s.End]))
            return m;

        // 超过美国 (22.4%), 远远超过对外宣布的 (15亿): what another figure is held against
        if (phrase.BeginsWith(Compared) && ArabicDigits.IndexIn(phrase.Text) < 0 && !CompoundWords.BeginsWith(phrase.Text))
            return m;

        // 五大行动 counts points, not things
        if (quantity.Unit.IsNone && s.Text[mention.Range.End - 1] == BigFew)
            return m;
        if (NamesNothing(ref phrase) || phrase.IsOneOf(PhraseWords.BareVerbs))
            return m;
        if (phrase.IsEmpty && area.Length > 0 && !isPronoun && _pending.Count > 0 && _pending[^1].Value is { } elsewhere && elsewhere.Unit == quantity.Unit)
        {
            // 马来西亚5.6%、越南6.1%: the same thing elsewhere
            string? parent = _pending[^1].Parent;
            PendingObservation alike = Add(_pending[^1].Indicator, area.Start, mention.Range.End);
            (alike.Value, alike.Parent) = (quantity, parent);
            return m;
        }

        if (phrase.IsEmpty && area.Length > 0 && !isPronoun && _pending.Count == 0 && _context.LastWhole is { } same && ValueOfWhole(same) is { } there && there.Unit == quantity.Unit && quantity.Unit.Dimension != Dimension.Ratio)
        {
            // 前三季度福建生产总值4.2万亿元。厦门6400亿元: the same thing elsewhere
            Add(same, area.Start, mention.Range.End).Value = quantity;
            return m;
        }

        if (phrase.IsEmpty && periodSince && _pending.Count == 0 && s[0].Is(WordKind.Among) && _context.LastWhole is { } divided && ValueOfWhole(divided) is { } sum && sum.Unit == quantity.Unit)
        {
            // 全年发电30亿千瓦时。其中12月3亿千瓦时: the same thing at another time
            Add(divided, mention.Range.Start, mention.Range.End).Value = quantity;
            return m;
        }

        if (!phrase.IsIndicator && from > head && _pending.Count > 0)
        {
            // 失业率3.4%，经季节调整后3.5%
            // 网上销售占总值的8.6%，临时估计为30亿元: the amount is that of the thing, and not of its share
            PendingObservation level = LevelBefore(_pending.Count);
            PendingObservation adjusted = Add(level.IsShare && level.Subject is { } subject ? subject : level.Indicator, mention.Range.Start, end);
            (adjusted.Value, adjusted.ValueRange) = (quantity, mention.Range);
            return m;
        }

        if (!phrase.IsIndicator && TryFillNamed(s, in mention, in quantity))
            return m;
        if (!phrase.IsIndicator || phrase.EndsWith(Conversions))
        {
            ContinueValue(s, in quantity, in mention, from, periodSince);
            return m;
        }

        // 其中散客占3110万人次: an amount is no share
        if (quantity.Unit.Dimension != Dimension.Ratio && phrase.Text.Length > 2 && Particles.Share.Contains(phrase.Text[^1]))
            phrase.CutTail(phrase.Text.Length - 1);

        // 完成率58.8%: the thing that a bare rate measures is the one before
        string? measured = _pending.Count > 0 && IsRateOfThing(phrase.Text, in quantity) ? MeasuredBefore() : null;
        // 人员流动量8.4亿人次，日均2.8亿人次: per day of the thing before
        bool perTime = _pending.Count > 0 && (phrase.IsOneOf(PhraseWords.PerTime) || (phrase.IsOneOf(PhraseWords.PerHead) && Distribution.EndsInMeasure(_pending[^1].Indicator)));
        string? parts = _softParent;
        PendingObservation added = Add(perTime ? string.Concat(phrase.Text, _pending[^1].Indicator) : NameOf(s, in phrase, start, in quantity) + grades, start, end);
        added.IsMean = perTime || holders;
        added.Parent = measured ?? (added.Parent is null || added.Parent == _named || IsNamedAfter(added.Indicator, added.Parent) ? added.Parent : WholeOf(in quantity) ?? (IsOfOtherKind(added.Parent, added.Indicator, in quantity) ? null : added.Parent));
        if (added.Parent is null && parts is not null && FitsWhole(parts, added.Indicator, in quantity))
            added.Parent = _softParent = parts;
        added.Value = quantity;
        added.ValueRange = mention.Range;
        if (added.Period is { Precision: PeriodPrecision.Day, IsPointInTime: false } day && day.Begin == day.End && Lasting.TailOf(added.Indicator) > 0 && IsBehindEvent(s, workspace, m))
            added.Period = null;
        if (added.Aspect == Aspect.Actual && IsToCome(s.Text[end..s.End]))
            added.Aspect = Aspect.Target;
        if (foreseen)
            added.Aspect = Aspect.Forecast;
        // 收支相抵，赤字170亿元。其中国防费222亿元: no part is more than its whole
        if (added.Parent is { } whole && (whole == _context.LastWhole || (_pending.Count > 1 && _pending[^2].Parent == whole)) && added.Indicator != whole && quantity.Unit.Dimension != Dimension.Ratio && ValueOfWhole(whole) is { } all && all.Unit == quantity.Unit && all.Value > 0 && quantity.Value > all.Value)
        {
            added.Parent = null;
            _context.EndListOfParts();
        }

        NoteShare(added);
        added.IsOfEach = s.MayHold(PhraseMarks.Eaches) && s.Text[from..Math.Max(from, mention.Range.Start)].IndexOfAny(Particles.Each) >= 0;
        if (_originPeriod is { } before)
            (added.Period, added.HasOwnPeriod, _originPeriod) = (before, true, null);
        added.IsOrigin = start < mention.Range.Start && s.MayHold(PhraseMarks.Origins) && s.Text[Math.Max(start, mention.Range.Start - LongestOrigin)..mention.Range.Start].IndexOfAny(Particles.From) >= 0;
        return m;
    }

    /// <summary>老张家的12亩水稻: whose the thing behind the figure is.</summary>
    private static bool IsOwned(in Sentence s, in Mention mention, in Quantity quantity, in NounPhrase phrase) =>
        mention.Range.Start > s.Start && s.Text[mention.Range.Start - 1] == Particles.Of && quantity.Unit.Dimension != Dimension.Ratio && !quantity.Unit.IsNone
            && !Distribution.EndsInMeasure(phrase.Text) && !EndsInThing(phrase.Text) && !FigureRole.IsOrigin(s, in mention) && !Predicate.BeginsWithVerb(s.Text[mention.Range.End..s.End]) && Compared.HeadOf(phrase.Text) == 0;

    /// <summary>企业超过三成 (订单来自海外): whose the thing behind the figure is.</summary>
    private const int ShortHolder = 4;

    private static readonly UnitSet Items = new("项");

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

    /// <summary>从去年底的 is as much as stands between 从 and the figure.</summary>
    private const int LongestOrigin = 8;

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

    private static readonly WordList Compared = new(SharedWords.Of("ObservationReader.Compared", "远超", "远超过", "远远超过", "远高于", "远低于", "远不及", "略高于", "略低于", "明显高于", "明显低于"));

    private static readonly UnitSet Occasions = new("次", "场次", "轮");

    private static readonly WordList Doing = new(SharedWords.Of("ObservationReader.Doing"));

    /// <summary>8961.8万困难群众: a large number straight before its noun.</summary>
    private static bool IsBareCount(in Quantity quantity) => quantity.Unit.IsNone && quantity.Value >= 1000;

    /// <summary>30天期逆回购: the figure is the term of what follows.</summary>
    private const char PeriodOfFunds = '期';

    /// <summary>六大: the few that a text lists.</summary>
    private const char BigFew = '大';

    private static readonly WordList Thresholds = new([.. SharedWords.Of("ObservationReader.Thresholds", "新台阶", "警戒线", "荣枯线", "及格线", "分水岭", "价位", "范围", "合理区间", "高位景气区间", "景气区间", "扩张区间", "整数关口", "整数大关"), Step]);

    private static readonly WordList Givers = new([.. SharedWords.Of("ObservationReader.Givers"), .. PhraseWords.Acts, .. PhraseWords.ActsAndNouns,
        "宽减", "宽免", "筹措", "兑现", "形成", "集聚", "引育", "评定", "评选", "承办", "促成", "发现", "扩建", "续建", "谋划", "储备", "申报", "募集", "利用", "追加", "搜获", "造成", "修建", "铺设", "整治", "治理", "购置", "投放", "审结", "化解", "盘活", "清理", "关停", "淘汰", "认定", "征集", "收到", "表彰", "选派", "吸引", "招收", "制定", "取消", "下放", "助力", "动员"]);

    /// <summary>Whether the verb of an act stands at the head of a text.</summary>
    internal static bool IsActAt(ReadOnlySpan<char> text) => Acts.HeadOf(text) > 0;

    /// <summary>Verbs that take an object as those do, but tell what comes of a plan as often as the plan itself (将节省3亿元费用).</summary>
    private static readonly WordList Handling = new(SharedWords.Of("ObservationReader.Handling", "扑灭", "抢修", "疏散", "具备", "动用", "采纳", "办复", "留出", "抛出", "探明", "采购", "接收", "购买", "购入", "售出", "出售", "抛售", "裁减", "裁员", "召回", "计入", "推送", "装载", "配备", "配置", "认购", "查验", "吸收", "容纳", "缴纳", "清退", "奖励", "颁发", "核发", "审核", "处置", "捣毁", "打掉", "侦破", "扣押", "追缴", "销毁", "培养", "招募", "招聘", "录用", "选拔", "耗费", "消耗", "腾退", "搬迁", "迁移", "添置", "增开", "加开", "开出", "开辟", "复垦", "补充"));

    private static readonly WordList Acts = WordList.OfAll(Givers, Handling);
}
