namespace Hengyang.Stats;

/// <summary>Quantities: the value of a noun phrase, or another figure of the thing before.</summary>
internal sealed partial class ObservationReader
{
    /// <summary>A figure while its noun phrase is sought: what one step found and the next ones go by.</summary>
    private ref struct FigureReading
    {
        internal FigureReading(DocumentWorkspace workspace, int m, int from, bool periodSince)
        {
            Mention = ref workspace.Mention(m);
            Mention.TryGetQuantity(out Quantity);
            (_, Next) = workspace.MentionTokens(m);
            (Last, From, Head, PeriodSince) = (m, from, from, periodSince);
            Grades = string.Empty;
        }

        internal readonly ref readonly Mention Mention;

        internal readonly Quantity Quantity;

        /// <summary>Where its clause begins.</summary>
        internal readonly int Head;

        /// <summary>Whether a period was told since the figure before.</summary>
        internal readonly bool PeriodSince;

        /// <summary>The last mention that has been read with it: its own, until a step reads others.</summary>
        internal int Last;

        /// <summary>The token behind that mention.</summary>
        internal short Next;

        /// <summary>Where the words that may name it begin.</summary>
        internal int From;

        /// <summary>The area that those words name.</summary>
        internal TextRange Area;

        /// <summary>Whether they name it by a word for home (全市).</summary>
        internal bool IsPronoun;

        /// <summary>Whether it counts the noun behind it.</summary>
        internal bool IsCount;

        /// <summary>Whether what stands behind it says that it is foreseen.</summary>
        internal bool IsForeseen;

        /// <summary>Whether it is money, and a measure of its noun stands behind it (1387亿元7天期逆回购).</summary>
        internal bool IsSized;

        /// <summary>Whether a verb or an owner in front of it leaves the name to the noun behind it.</summary>
        internal bool IsGiven;

        /// <summary>Whether it tells what a place has most of (以台东县1亿元最严重).</summary>
        internal bool IsMost;

        /// <summary>Whether those are named of whom something is told, and not what is told of them.</summary>
        internal bool IsOfHolders;

        /// <summary>The grades of those that are counted, which stand behind the name.</summary>
        internal string Grades;

        /// <summary>Where what is told of it begins.</summary>
        internal int Start;

        /// <summary>Where it ends.</summary>
        internal int End;

        internal readonly bool IsMoney => Quantity.Unit.Dimension == Dimension.Currency;

        /// <summary>The words in front of the figure, from where it may be named.</summary>
        internal readonly ReadOnlySpan<char> Before(in Sentence s) => s.Text[From..Math.Max(From, Mention.Range.Start)];

        internal readonly ReadOnlySpan<char> Behind(in Sentence s) => s.Text[Mention.Range.End..s.End];

        /// <summary>Says that the figure is done, and the mentions up to one with it.</summary>
        internal bool Ends(int last)
        {
            Last = last;
            return true;
        }
    }

    /// <summary>Reads a figure in steps, until one of them says that it is done.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="m">The figure.</param>
    /// <param name="from">Where its clause begins.</param>
    /// <param name="periodSince">Whether a period was told since the figure before.</param>
    /// <returns>The last mention that was read with it.</returns>
    private int ReadQuantity(in Sentence s, DocumentWorkspace workspace, int m, int from, bool periodSince)
    {
        scoped FigureReading figure = new(workspace, m, from, periodSince);
        if (IsNoValue(s, workspace, ref figure) || TryReadAttainment(s, workspace, ref figure) || IsLevelOfOther(s, workspace, in figure))
            return figure.Last;
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        ReadPhraseBefore(s, workspace, ref figure, ref phrase);
        if (IsNoOwnValue(s, workspace, ref figure, ref phrase) || IsEarlierRate(s, workspace, in figure, ref phrase) || TryReadList(s, workspace, ref figure, ref phrase) || IsMeansAlone(s, workspace, in figure, ref phrase))
            return figure.Last;
        WeighPhrase(s, workspace, ref figure, ref phrase);
        if (IsTermOfComparison(s, in figure, in phrase))
            return figure.Last;
        SeekTopic(s, workspace, ref figure, ref phrase);
        if (IsNamedBehind(s, in figure, in phrase))
        {
            NounPhrase noun = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
            ReadNounBehind(s, workspace, ref figure, ref noun);
            if (TryReadStateOfThose(s, workspace, ref figure, in phrase, in noun) || BelongsToNext(s, workspace, in figure, ref noun) || IsDeedOfThose(s, workspace, ref figure, in noun) || TryReadGrowthBehind(s, ref figure, in phrase, ref noun))
                return figure.Last;
            TakeNoun(s, ref figure, ref phrase, ref noun);
        }

        if (IsNameless(s, workspace, ref figure, ref phrase) || IsNoThing(s, in figure, ref phrase) || TryAddElsewhere(s, in figure, in phrase) || TryAddAdjusted(in figure, in phrase) || TryContinue(s, in figure, ref phrase))
            return figure.Last;
        AddValue(s, workspace, in figure, ref phrase);
        return figure.Last;
    }

    /// <summary>What the words and the figures around it show to be no value of a thing, before its phrase is read.</summary>
    private bool IsNoValue(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure)
    {
        int m = figure.Last;
        ref readonly Mention mention = ref figure.Mention;
        ref readonly Quantity quantity = ref figure.Quantity;
        ReadOnlySpan<char> before = figure.Before(s);
        if (Attainment.IsDistance(s, before))
            return figure.Ends(m + Distribution.ListLength(s, workspace, m) - 1);
        // 4个过千亿产业: how large each of those is that are counted
        if (quantity.Unit.IsNone && m > 0 && workspace.Mention(m - 1).Range.End == mention.Range.Start && workspace.Mention(m - 1).TryGetQuantity(out Quantity number) && Classifiers.TakesNoun(number.Unit))
            return true;
        if (PassingPeriod.IsOfBase(s, workspace, m - 1))
        {
            AddBase(s.Text, workspace, m);
            return true;
        }

        if (TryAddSecondSize(s, workspace, m, in quantity) || TryAddGain(s, workspace, m, in quantity) || TryAddDifference(s, workspace, m, in quantity) || IsDifference(s, workspace, m + 1, out _))
            return true;
        if (quantity.Unit == Unit.PercentagePoint && Attainment.IsDistanceBehind(before))
            return true;
        return quantity.Unit == Unit.Times && IsMultiple(before) && figure.Ends(m + Distribution.ListLength(s, workspace, m) - 1);
    }

    /// <summary>How much of a plan was reached, of each of a list too.</summary>
    private bool TryReadAttainment(in Sentence s, DocumentWorkspace workspace, ref FigureReading figure)
    {
        int m = figure.Last;
        if (figure.Quantity.Unit.Dimension != Dimension.Ratio || !Attainment.TryRead(s, workspace, m, figure.From, out TextRange wording, out bool ofPeriod))
            return false;
        if (ofPeriod)
            return true;
        int listed = Distribution.HasRespectively(s, workspace, m) || Distribution.IsParted(s, workspace, m) ? Distribution.ListLength(s, workspace, m) : 1;
        if (listed > 1 && TryAddAttainments(s, workspace, m, listed, wording))
            return figure.Ends(m + listed - 1);
        AddAttainment(s, workspace, m, figure.From, wording);
        return true;
    }

    /// <summary>A level of another time or an expected one, by which the figure before is judged.</summary>
    private bool IsLevelOfOther(in Sentence s, DocumentWorkspace workspace, in FigureReading figure)
    {
        (int m, int from) = (figure.Last, figure.From);
        // 涨幅高于7月的0.2%: the level of another time
        if (m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.Start > from && s.Text[time.Range.End..figure.Mention.Range.Start].Trim() is [Particles.Of] && Sides.TailOf(s.Text[from..time.Range.Start]) > 0)
            return true;
        return _pending.Count > 0 && IsOfExpectation(s, figure.Before(s));
    }

    /// <summary>六大: the few that a text lists.</summary>
    private const char BigFew = '大';

    /// <summary>老张家的12亩水稻: whose the thing behind the figure is.</summary>
    private static bool IsOwned(in Sentence s, in Mention mention, in Quantity quantity, in NounPhrase phrase) =>
        mention.Range.Start > s.Start && s.Text[mention.Range.Start - 1] == Particles.Of && quantity.Unit.Dimension != Dimension.Ratio && !quantity.Unit.IsNone
            && !Distribution.EndsInMeasure(phrase.Text) && !EndsInThing(phrase.Text) && !FigureRole.IsOrigin(s, in mention) && !Predicate.BeginsWithVerb(s.Text[mention.Range.End..s.End]) && Compared.HeadOf(phrase.Text) == 0;

    /// <summary>企业超过三成 (订单来自海外): whose the thing behind the figure is.</summary>
    private const int ShortHolder = 4;

    private static readonly WordList Givers = new([.. SharedWords.Of("ObservationReader.Givers"), .. PhraseWords.Acts, .. PhraseWords.ActsAndNouns,
        "宽减", "宽免", "筹措", "兑现", "形成", "集聚", "引育", "评定", "评选", "承办", "促成", "发现", "扩建", "续建", "谋划", "储备", "申报", "募集", "利用", "追加", "搜获", "造成", "修建", "铺设", "整治", "治理", "购置", "投放", "审结", "化解", "盘活", "清理", "关停", "淘汰", "认定", "征集", "收到", "表彰", "选派", "吸引", "招收", "制定", "取消", "下放", "助力", "动员"]);

    /// <summary>Whether the verb of an act stands at the head of a text.</summary>
    internal static bool IsActAt(ReadOnlySpan<char> text) => Acts.HeadOf(text) > 0;

    /// <summary>Verbs that take an object as those do, but tell what comes of a plan as often as the plan itself (将节省3亿元费用).</summary>
    private static readonly WordList Handling = new(SharedWords.Of("ObservationReader.Handling", "扑灭", "抢修", "疏散", "具备", "动用", "采纳", "办复", "留出", "抛出", "探明", "采购", "接收", "购买", "购入", "售出", "出售", "抛售", "裁员", "召回", "计入", "推送", "装载", "配备", "配置", "认购", "查验", "吸收", "容纳", "缴纳", "清退", "奖励", "颁发", "核发", "审核", "处置", "捣毁", "打掉", "侦破", "扣押", "追缴", "销毁", "培养", "招募", "招聘", "录用", "选拔", "耗费", "消耗", "腾退", "搬迁", "迁移", "添置", "增开", "加开", "开出", "开辟", "复垦", "补充"));

    private static readonly WordList Acts = WordList.OfAll(Givers, Handling);
}
