namespace Hengyang.Stats;

/// <content>Levels that are told again, by a word for the number before or at the end of a movement.</content>
internal sealed partial class ObservationReader
{
    /// <summary>日利用率4.3小时，其中小型飞机3.5小时: a part of what is measured in time.</summary>
    private bool GoesOnInTime(DocumentWorkspace workspace, int m) =>
        _context.Parent is not null && _pending.Count > 0 && workspace.Mention(m).TryGetQuantity(out Quantity part) && part.Unit.Dimension == Dimension.Time && LevelBefore(_pending.Count).Value?.Unit == part.Unit;

    /// <summary>这个数字变成了5630元: what was told before, at another time.</summary>
    private bool TryReadAnaphor(in Mention mention, in Quantity quantity, ref NounPhrase phrase)
    {
        if (!phrase.BeginsWith(Anaphors) || (NameBefore() ?? _context.LastWhole) is not { } told)
            return false;
        PendingObservation again = Add(told, phrase.Start, mention.Range.End);
        (again.Value, again.ValueRange) = (quantity, mention.Range);
        return true;
    }

    private static readonly WordList Anaphors = new("这个数字", "这一数字", "该数字", "这个数", "这一数据", "这个比例", "这一比例", "该比例", "这一比重", "这一指标", "该指标");

    /// <summary>毛利率46.2%，上期48.9%; 应收账款6亿元，期初5亿元: what the accounts give beside the figure of now.</summary>
    private bool TryReadEarlier(in Mention mention, in Quantity quantity, ref NounPhrase phrase)
    {
        if (_pending.Count == 0 || !phrase.IsOneOf(Columns) || _pending[^1] is not { Value: { } value, IsEarlier: false } now || value.Unit != quantity.Unit)
            return false;
        bool opens = Openings.Is(phrase.Text);
        DateRange? before = opens
            ? _context.Reported is { IsPointInTime: false, Begin: { } first } ? DateRange.PointInTime(first) : null
            : now.Period is { Open: OpenSide.None } period ? PeriodResolver.YearBefore(in period) : null;
        PendingObservation earlier = Add(now.Indicator, phrase.Start, mention.Range.End);
        (earlier.Value, earlier.ValueRange, earlier.Period, earlier.HasOwnPeriod, earlier.Parent, earlier.Area, earlier.IsEarlier) = (quantity, mention.Range, before, true, now.Parent, now.Area, true);
        return true;
    }

    private static readonly WordList Openings = new(SharedWords.Of("ObservationReader.Openings"));

    private static readonly WordList Columns = new([.. SharedWords.Of("ObservationReader.Columns"), "上期数", "上期金额", "上期发生额", "上年数"]);

    /// <summary>生产总值连跨两个千亿台阶，由2021年的1862亿元增加到…: the level of what has only been named.</summary>
    private bool TryFillNamed(in Sentence s, in Mention mention, in Quantity quantity)
    {
        if (_pending.Count <= _statement || _pending[^1] is not { IsEmpty: true } named || quantity.Unit.IsNone)
            return false;
        ReadOnlySpan<char> gap = s.Text[Math.Min(named.End, mention.Range.Start)..mention.Range.Start].Trim();
        if (gap.Length > LongestMovement || (!gap.IsEmpty && gap[1..].IndexOfAny(Particles.Marks) >= 0))
            return false;
        (named.Value, named.ValueRange, named.End) = (quantity, mention.Range, mention.Range.End);
        if (_originPeriod is { } before)
            (named.Period, named.HasOwnPeriod, _originPeriod) = (before, true, null);
        named.IsOrigin = gap.IndexOfAny(Particles.From) >= 0;
        return true;
    }

    /// <summary>Verbs that tell where the level of a thing is held or has come to.</summary>
    private static readonly WordList Levels = new(SharedWords.Of("ObservationReader.Levels"));

    /// <summary>里下河地区600万亩农田: where it is, and no thing.</summary>
    private static readonly WordList Regions = new(SharedWords.Of("ObservationReader.Regions", "流域", "沿岸", "库区", "灾区", "湖区", "山区", "牧区", "盆地"));

    private const int LongestArrival = 2;

    /// <summary>增长11%，达到282亿元; 增长22%，力争突破80亿元.</summary>
    private static readonly WordList Arrivals = new(SharedWords.Of("ObservationReader.Arrivals", "为", "达", "至", "到"));

    /// <summary>Whether what stands in front of a figure takes the noun behind it: a verb of giving, whose the thing is, where it is.</summary>
    private bool IsGiven(in Sentence s, in Mention mention, in Quantity quantity, ref NounPhrase phrase, int from, int next)
    {
        int start = mention.Range.Start;
        // 央行宣布维持3.60%的基准利率不变
        if (s.MayHold(Keeping) && Keeping.TailOf(s.Text[s.Start..start]) > 0 && Particles.Open(s.Text[mention.Range.End..s.End], Particles.Of))
            return true;
        if (phrase.EndsWith(Acts) || (_originPeriod is null && !phrase.IsEmpty && IsOwned(s, in mention, in quantity, in phrase)))
            return true;
        if ((quantity.Unit == Unit.Percent && phrase.Text.Length <= ShortHolder && FigureRole.IsHolder(phrase.Text)) || Predicate.EndsInPlace(s.Text[s.Start..start]) || EndsInVerb(s, s.Text[from..Math.Max(from, start)]))
            return true;
        if (Predicate.MayEndInAct(s) && !Distribution.EndsInMeasure(phrase.Text) && Predicate.EndsInAct(s.Text[s.Start..start]) && !Predicate.BeginsWithVerb(s.Text[mention.Range.End..s.End]))
            return true;
        return (phrase.EndsWith(Regions) && FigureRole.IsNounAt(s, mention.Range.End, next)) || (quantity.Unit.Dimension == Dimension.Currency && s.MayHold(MoneyVerbs) && MoneyVerbs.TailOf(s.Text[s.Start..start].TrimEnd()) > 0);
    }

    private static readonly WordList Keeping = new(SharedWords.Of("ObservationReader.Keeping"));

    /// <summary>安排1000万元资金, 造成全市12万人 (受灾): behind a verb that takes an object the noun follows the figure.</summary>
    private static bool EndsInVerb(in Sentence s, ReadOnlySpan<char> text)
    {
        if (!s.MayHold(Acts))
            return false;
        text = text.TrimEnd();
        return Acts.TailOf(text[..^HomeWords.TailOf(text)]) > 0;
    }

    /// <summary>开展1387亿元7天期逆回购操作, 将有8845亿元逆回购到期, 宣布100亿元削减计划: behind these verbs the noun follows where the figure is money.</summary>
    private static readonly WordList MoneyVerbs = new([.. SharedWords.Of("ObservationReader.MoneyVerbs", "开展了", "进行了", "将有", "新发", "续发", "招标发行", "罚没", "拨出", "预留"), .. ClauseWords.Stating.Split(' ')]);
}
