namespace Hengyang.Stats;

/// <content>Figures that go on with the value before.</content>
internal sealed partial class ObservationReader
{
    /// <summary>每盎司, 每蒲式耳.</summary>
    private const int LongestPer = 4;

    /// <summary>A figure without a noun phrase: another measure of the same thing, or the exact figure behind a rounded one.</summary>
    private void ContinueValue(in Sentence s, in Quantity quantity, in Mention mention, int from, bool periodSince)
    {
        // 比全国高1.9个百分点 is a distance, not another value of the thing
        Unit unit = quantity.Unit;
        if (_pending.Count == 0 || unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint)
            return;
        PendingObservation last = _pending[^1];
        ReadOnlySpan<char> between = s.Text[Math.Min(from, mention.Range.Start)..mention.Range.Start].Trim();

        // 亩产1200斤，每斤卖1.5元: what each brings is another thing
        if (!between.IsEmpty && between[0] == Particles.Per && last.Value?.Unit != unit)
            return;
        // 美元指数跌0.19%报101.18, 收于每桶60.15美元
        ReadOnlySpan<char> quoting = between.TrimStart("，,");
        if (quoting.IndexOf(Particles.Per) is var per and > 0 && quoting.Length - per <= LongestPer)
            quoting = quoting[..per];
        if (between.Length > 16 || (unit.IsNone && !(last.Value is null && Quoted.Is(quoting))))
            return;
        if (last.Value is not { } value)
        {
            // 三季度增长7.6%，四季度达到9%: the level is of a time of its own, with the growth of the years up to it (年均增长8%，到2025年突破1800亿元)
            if (periodSince && last.HasChanges && _pending.Count > _statement && IsOtherTime(last) && Arrivals.IsIn(between))
            {
                if (last.Changes[^1].Basis == ComparisonBasis.AnnualAverage)
                    (last.Period, last.HasOwnPeriod, last.Aspect) = (_context.ClausePeriod, true, _context.AspectIn(_context.ClausePeriod, last.Indicator));
                else if (_context.ClausePeriod?.Begin > last.Period?.End)
                    last = Add(last.Indicator, last.Start, mention.Range.End);
            }

            // 地区生产总值增长11%，达到282亿元; 道指涨0.02%报41250.5点
            if (_pending.Count > _statement && from - last.End <= LongestMovement / 2 && (Particles.IsBe(between.TrimStart("，,")) || Arrivals.IsIn(s.Text[Math.Min(from, mention.Range.Start)..Math.Min(mention.Range.End, mention.Range.Start + LongestArrival)]) || Quoted.Is(quoting) || (last.HasChanges && last.Changes[^1].Direction == ChangeDirection.Unchanged && between is [var at] && Particles.At.Contains(at))))
            {
                last.Value = quantity;
                last.End = mention.Range.End;
                if (_context.Aspect != Aspect.Actual)
                    last.Aspect = _context.Aspect;
            }

            return;
        }

        if (value.Unit == quantity.Unit)
        {
            // 任务6000套，已完成10282套 is a second figure of the same thing; 超过50万亿元，达到501202亿元 the same one, exactly
            if (Finished.IsIn(between))
            {
                AddDone(last, in quantity, in mention);
                return;
            }

            // 由A增加到B states two levels: B counts, A only when it has a time of its own
            if (InTotal.IsIn(between))
            {
                Add(WithoutGrowth(last.Indicator), last.Start, mention.Range.End).Value = quantity;
                return;
            }

            // 全年4.9亿吨，其中12月5230万吨: the same thing at another time
            // 营收28亿元，上年同期为25亿元: that of now may have no time of its own
            bool yearBefore = periodSince && last.Period is null && YearsBefore.HeadOf(s.Text[Math.Min(last.End, mention.Range.Start)..mention.Range.Start].TrimStart("，,；;（( ")) > 0;
            if (yearBefore || (periodSince && IsOtherTime(last)))
            {
                _sameTime.IsOver = _sameTime.IsKept;
                PendingObservation other = Add(last.Indicator, mention.Range.Start, mention.Range.End);
                (other.Value, other.ValueRange, other.Parent) = (quantity, mention.Range, last.Parent);
                other.IsEarlier = yearBefore || (other.Period is { Begin: { } begin } && last.Period is { Begin: { } now, IsPointInTime: false } && CalendarDays.IsYearBefore(begin, now));
                // nothing else is told of that year
                if (yearBefore)
                    _context.EndPeriod();
                return;
            }

            // （19年为568亿元）: what stands in brackets is told beside it
            if (from > 0 && s.Text[Math.Min(from, mention.Range.Start) - 1] is '（' or '(')
                return;
            // 平均降雨量203毫米，最大点降雨出现在林场，为489毫米: the clause between tells of another thing
            if (!periodSince && from - last.End > LongestMovement / 2 && s.Text[last.End..from].Trim().TrimStart("，,；;）)").Length > LongestMovement / 2)
                return;
            bool reached = between.IndexOfAny(Particles.CameTo) >= 0;
            if (reached && periodSince)
            {
                PendingObservation later = Add(last.Indicator, last.Start, mention.Range.End);
                later.Value = quantity;
                later.ValueRange = mention.Range;
                (later.From, later.FromRange) = (value, last.ValueRange);
                return;
            }

            // 占七成以上，覆盖了全国97%的城市: something else was done
            if (!reached && (value.Qualifier == Qualifier.Exact || between.Contains(Particles.Done)))
                return;
            if (reached && WithoutGrowth(last.Indicator) is var total && total != last.Indicator)
            {
                // 新增贫困县2个、达到29个
                Add(total, last.Start, mention.Range.End).Value = quantity;
                return;
            }

            if (reached)
                (last.From, last.FromRange) = (value, last.ValueRange);
            last.ValueRange = mention.Range;
            last.Value = quantity;
            last.End = mention.Range.End;
            return;
        }

        // 160.6亿美元、折合1148亿元: the same figure in another unit
        if (EndsInConversion(between) || Conversions.HeadOf(s.Text[mention.Range.Start..mention.Range.End]) > 0)
            return;

        // 完成计划的93%；只收到640万担: the next statement tells of another thing
        if (_pending.Count <= _statement && !periodSince && last.IsShare)
            return;
        bool share = unit.Dimension == Dimension.Ratio && between.IndexOfAny(Particles.Share) >= 0;
        ReadOnlySpan<char> name = share ? between[Math.Max(0, between.IndexOfAny(Particles.Share))..].TrimEnd(Particles.Of).TrimEnd(Particles.About) : default;
        // 网上销售占总值的8.6%，临时估计为30亿元: the amount is that of the thing, and not of its share
        string thing = last.IsShare && last.Subject is { } subject ? subject : last.Indicator;
        PendingObservation more = Add(share ? name.ToString() : thing, share ? mention.Range.Start - 1 : last.Start, mention.Range.End);
        more.Parent = share ? LevelBefore(_pending.Count - 1).Indicator : last.Parent;
        more.Value = quantity;
        more.IsShare = share;

        // （折合34亿美元）: what follows is told of the first measure
        if (s.Text[Math.Max(s.Start, mention.Range.Start - 1)] is '（' or '(')
            (_pending[^1], _pending[^2]) = (_pending[^2], _pending[^1]);
    }

    /// <summary>任务6000套，已完成10282套: what was done of what was planned.</summary>
    private void AddDone(PendingObservation plan, in Quantity quantity, in Mention mention)
    {
        PendingObservation done = Add(WithoutPlan(plan.Indicator), plan.Start, mention.Range.End);
        done.Value = quantity;
        done.ValueRange = mention.Range;
        done.Aspect = Aspect.Actual;
        if (done.Parent is null && plan.Parent is not null)
            done.Parent = plan.Parent;
    }

    /// <summary>收入预算105亿元，实际完成107亿元: what came in is no budget.</summary>
    private static string WithoutPlan(string indicator)
    {
        int plan = PlannedTails.TailOf(indicator);
        return plan > 0 && indicator.Length - plan >= ShortestThing ? indicator[..^plan] : indicator;
    }

    private const int ShortestThing = 2;

    private static readonly WordList PlannedTails = new(SharedWords.Of("ObservationReader.PlannedTails"));

    /// <summary>支出预算490亿元，执行结果为530亿元: what was done, told by a word for it.</summary>
    private bool TryReadDone(in Mention mention, in Quantity quantity, ref NounPhrase phrase)
    {
        if (_pending.Count == 0 || !phrase.IsOneOf(Results) || _pending[^1] is not { Value: { } planned } plan || planned.Unit != quantity.Unit || WithoutPlan(plan.Indicator) == plan.Indicator)
            return false;
        AddDone(plan, in quantity, in mention);
        return true;
    }

    private static readonly WordList Results = new(SharedWords.Of("ObservationReader.Results", "执行结果", "实际执行数", "实际完成数", "实际收入"));

    private static bool EndsInConversion(ReadOnlySpan<char> text) => Conversions.TailOf(text) > 0;

    /// <summary>任务6000套，已完成10282套: a second figure of the same thing.</summary>
    private static readonly WordList Finished = new(SharedWords.Of("ObservationReader.Finished"));

    private static readonly WordList InTotal = new(SharedWords.Of("ObservationReader.InTotal"));

    /// <summary>（按年平均汇率折算为3377美元）: words in front of the same figure in another unit.</summary>
    private static readonly WordList Conversions = new(SharedWords.Of("ObservationReader.Conversions", "折合为", "折合成", "折算为", "折算成", "折算约", "换算成"));

    /// <summary>新增公园127座，累计达到1100座: all of them are no new ones.</summary>
    private static string WithoutGrowth(string indicator)
    {
        foreach (string verb in Growth)
        {
            int at = indicator.IndexOf(verb, StringComparison.Ordinal);
            if (at >= 0 && indicator.Length > verb.Length + at + 1)
                return indicator.Remove(at, verb.Length);
        }

        return indicator;
    }

    private static readonly string[] Growth = [.. SharedWords.Of("ObservationReader.Growth"), "新培育"];

    /// <summary>The words before the price at which trade closed.</summary>
    private static readonly WordList Quoted = new(SharedWords.Of("ObservationReader.Quoted", "报", "收", "最新报", "报价", "收盘于"));

    /// <summary>美元指数跌0.19%报101.18: a price or an index without a unit.</summary>
    private void ReadQuote(in Sentence s, DocumentWorkspace workspace, int m, PendingObservation moved)
    {
        (_, short next) = workspace.MentionTokens(m);
        int figure = s[next].Kind == TokenKind.Comma || s[next].Kind == TokenKind.Word ? next + 1 : next;
        if (figure >= s.Count || s[figure].Kind != TokenKind.Number || (m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Range.Start <= s[figure].Start))
            return;
        int end = workspace.Mention(m).Range.End;
        if (!Quoted.Is(s.Text[end..s[figure].Start].Trim().TrimStart('，').TrimStart(',')) || !QuantityRecognizer.TryRead(s, figure, out Measure quote) || quote.HasUnit)
            return;
        moved.Value = quote.Quantity;
        moved.ValueRange = TextRange.FromBounds(quote.Start, quote.End);
        moved.End = Math.Max(moved.End, quote.End);
        _consumed = Math.Max(_consumed, quote.End);
    }

    /// <summary>What names the year before the time that is told of.</summary>
    private static readonly WordList YearsBefore = new(SharedWords.Of("ObservationReader.YearsBefore"));
}
