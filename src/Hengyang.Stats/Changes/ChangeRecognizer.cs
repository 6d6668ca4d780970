namespace Hengyang.Stats;

/// <summary>A change with its place among the tokens of a sentence.</summary>
internal struct ChangeReading
{
    internal PercentageChange Change;
    internal int Start;
    internal int End;
    internal int Next;

    /// <summary>Whether the text itself names the basis, so that it carries on.</summary>
    internal bool NamesBasis;
}

/// <summary>
/// Reads a change from left to right: comparison (同比, 比上年末, 与2020年相比), the thing that moves if it stands in
/// between, direction (增长, 收窄) and size. A comparison without a direction only sets the basis for what follows.
/// </summary>
internal static class ChangeRecognizer
{
    /// <summary>The longest plain text between a comparison and its direction word: 同比浓度上升, 比上年末城镇新区人口增加.</summary>
    private const int LongestBetween = 16;

    /// <summary>The most tokens that are looked at for one change.</summary>
    private const int MostTokens = 14;

    internal static bool CanStart(WordKind kind) => kind is WordKind.Basis or WordKind.Compare or WordKind.Direction
        or WordKind.DirectionNoun or WordKind.RateNoun or WordKind.Turn or WordKind.Unchanged or WordKind.Doubling or WordKind.PriceBasis;

    /// <summary>Reads a change that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The token.</param>
    /// <param name="context">The period context, for the base period of a comparison.</param>
    /// <param name="change">The change. Its basis is what the text itself names.</param>
    /// <returns>Whether there is one. When there is none but a comparison was read, <see cref="ChangeReading.Next"/> lies behind it and <see cref="ChangeReading.NamesBasis"/> is set.</returns>
    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out ChangeReading change)
    {
        change = default;
        change.Start = s[index].Start;
        Comparison comparison = default;
        PriceBasis price = PriceBasis.Unstated;
        int i = index;
        int bound = Math.Min(s.Count, index + MostTokens);
        int plain = 0;
        int afterBasis = index;
        bool rateNoun = false;
        while (i < bound)
        {
            ref readonly Token token = ref s[i];
            if (i > index)
            {
                plain += s.Gap(i).Trim().Length;
                if (plain > LongestBetween)
                    break;
            }

            switch (token.Word)
            {
                case WordKind.Basis:
                    if (!IsBasisHere(s, i) || (comparison.IsSet && token.Value != (short)ComparisonBasis.AnnualAverage && plain > 0))
                        return Stop(ref change, in comparison, afterBasis, index);
                    comparison.Set((ComparisonBasis)token.Value);
                    afterBasis = ++i;
                    continue;
                case WordKind.Compare:
                    if (comparison.IsSet || !ComparisonTerm.TryRead(s, i, in context, out Comparison term, out int next))
                        return Stop(ref change, in comparison, afterBasis, index);
                    comparison = term;
                    i = next;
                    afterBasis = comparison.Basis != ComparisonBasis.None ? next : index;
                    if (ComparativeSize.TryRead(s, i, in comparison, ref change))
                        return Finish(s, ref change, in comparison, price, rateNoun, index);
                    continue;
                case WordKind.PriceBasis:
                    if (i == index && !(CanStart(s[i + 1].Word) && s[i + 1].Start == token.End))
                        return Stop(ref change, in comparison, afterBasis, index);
                    if (token.Value != 0)
                        price = (PriceBasis)token.Value;
                    i++;
                    continue;
                case WordKind.Respectively:
                    i++;
                    continue;
                case WordKind.RateNoun:
                    // a share is the thing that moves and no part of the change; a growth rate names it only
                    if (i == index && (token.Value != 0 || !s.IsAdjacent(i + 1) || !CanStart(s[i + 1].Word)))
                        return Stop(ref change, in comparison, afterBasis, index);
                    rateNoun = true;
                    i++;
                    continue;
                case WordKind.DirectionNoun:
                    if (s[i + 1].Is(WordKind.Direction) || s[i + 1].Is(WordKind.Compare) || s[i + 1].Is(WordKind.Basis))
                    {
                        if (!s.IsAdjacent(i + 1))
                            return Stop(ref change, in comparison, afterBasis, index);
                        rateNoun = true;
                        i++;
                        continue;
                    }

                    return ReadMoved(s, i, ref change, in comparison, price, rateNoun, index, afterBasis);
                case WordKind.Direction:
                    return ReadMoved(s, i, ref change, in comparison, price, rateNoun, index, afterBasis);
                case WordKind.Unchanged:
                    return ReadUnchanged(s, i, ref change, in comparison, index, afterBasis);
                case WordKind.Turn:
                    change.Change = new PercentageChange
                    {
                        Direction = token.Value == (short)Turn.Positive ? ChangeDirection.Increase : ChangeDirection.Decrease,
                        SizeKind = ChangeSize.None,
                        Turn = (Turn)token.Value,
                        Basis = comparison.Basis,
                        BasePeriod = comparison.Period,
                        Of = rateNoun ? ChangeOf.Rate : ChangeOf.Level,
                    };
                    change.End = token.End;
                    change.Next = i + 1;
                    change.NamesBasis = comparison.IsSet;
                    return true;
                case WordKind.Doubling:
                    return ReadDoubling(s, i, ref change, in comparison, index);
                case WordKind.Compared:
                    i++;
                    afterBasis = i;
                    continue;
                case WordKind.Statement:
                    if (!comparison.IsSet || rateNoun)
                        return Stop(ref change, in comparison, afterBasis, index);
                    i++;
                    continue;
            }

            // a comma may part the comparison from the rest only behind 相比 or 计算: 与2020年相比，两年平均增长2.5%
            if (token.Kind == TokenKind.Comma && s[i - 1].Is(WordKind.Compared) && i > index && s.IsAdjacent(i))
            {
                // what follows names the thing that moved: it is no part of the change
                if (!s.IsAdjacent(i + 1))
                    return Stop(ref change, in comparison, i, index);
                i++;
                continue;
            }

            break;
        }

        return Stop(ref change, in comparison, afterBasis, index);
    }

    /// <summary>累计 is a basis only straight before a direction, and 年均 not inside a name (年均浓度).</summary>
    private static bool IsBasisHere(in Sentence s, int i)
    {
        if (s[i].Value is not ((short)ComparisonBasis.Cumulative or (short)ComparisonBasis.AnnualAverage))
            return true;
        ref readonly Token next = ref s[i + 1];
        return s.Gap(i + 1).Trim().Length == 0
            && (next.Is(WordKind.Direction) || next.Is(WordKind.PriceBasis) || next.Is(WordKind.Respectively) || next.Is(WordKind.DirectionNoun)
                || next.Is(WordKind.RateNoun) || next.Is(WordKind.Basis) || next.Is(WordKind.Doubling));
    }

    private static bool Stop(ref ChangeReading change, in Comparison comparison, int afterBasis, int index)
    {
        change.Next = Math.Max(afterBasis, index);
        change.NamesBasis = comparison.IsSet && comparison.Basis != ComparisonBasis.None && afterBasis > index;
        change.Change = new PercentageChange { Basis = comparison.Basis, BasePeriod = comparison.Period, SizeKind = ChangeSize.None };
        return false;
    }

    private static bool ReadMoved(in Sentence s, int i, ref ChangeReading change, in Comparison comparison, PriceBasis price, bool rateNoun, int index, int afterBasis)
    {
        ref readonly Token direction = ref s[i];
        var word = (DirectionWord)direction.Value;
        if (!ChangeSizeReader.TryRead(s, i + 1, direction.Is(WordKind.DirectionNoun), out Measure size, out ChangeSize kind))
            return Stop(ref change, in comparison, Math.Max(afterBasis, comparison.IsSet ? i + 1 : index), index);
        if (comparison.IsPlain && !comparison.AllowsChange)
            return Stop(ref change, in comparison, index, index);
        Quantity quantity = size.Quantity;
        bool up = (word & DirectionWord.Up) != 0;
        if (quantity.Value < 0)
        {
            up = !up;
            quantity = new Quantity(-quantity.Value, quantity.Unit, quantity.Qualifier, quantity.High is { } high && quantity.Qualifier is Qualifier.Range or Qualifier.Over ? -high : null);
        }

        change.Change = new PercentageChange
        {
            Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = quantity,
            SizeKind = kind,
            PriceBasis = price,
            Of = (word & DirectionWord.OfRate) != 0 && quantity.Unit == Unit.Percent && rateNoun ? ChangeOf.Rate : ChangeOf.Level,
        };
        change.End = size.End;
        change.Next = size.Next;
        return Finish(s, ref change, in comparison, price, rateNoun, index);
    }

    /// <summary>Fills in what the comparison says and whether a rate moved.</summary>
    private static bool Finish(in Sentence s, ref ChangeReading change, in Comparison comparison, PriceBasis price, bool rateNoun, int index)
    {
        Unit unit = change.Change.Size.Unit;
        bool points = unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint;
        change.NamesBasis = comparison.IsSet && comparison.Basis != ComparisonBasis.None;
        change.Change = change.Change with
        {
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
            PriceBasis = price,
            Of = points || change.Change.Of == ChangeOf.Rate || (rateNoun && unit == Unit.Percent) ? ChangeOf.Rate : ChangeOf.Level,
        };
        return true;
    }

    private static bool ReadUnchanged(in Sentence s, int i, ref ChangeReading change, in Comparison comparison, int index, int afterBasis)
    {
        // 持平 says it by itself; 相同, 不变 and 相当 only of a comparison
        bool alone = s.TextOf(s[i]) is "持平" or "基本持平" or "零增长" or "大体持平" or "总体持平";
        if (!comparison.IsSet && !alone)
            return Stop(ref change, in comparison, afterBasis, index);
        change.Change = new PercentageChange { Direction = ChangeDirection.Unchanged, SizeKind = ChangeSize.None, Basis = comparison.Basis, BasePeriod = comparison.Period };
        change.End = s[i].End;
        change.Next = i + 1;
        change.NamesBasis = comparison.IsSet && comparison.Basis != ComparisonBasis.None;
        return true;
    }

    private static bool ReadDoubling(in Sentence s, int i, ref ChangeReading change, in Comparison comparison, int index)
    {
        short times = s[i].Value;
        change.Change = new PercentageChange
        {
            Direction = times > 0 ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = times > 0 ? new Quantity(times, Unit.Doubling) : new Quantity(50, Unit.Percent),
            SizeKind = times > 0 ? ChangeSize.Doublings : ChangeSize.By,
        };
        change.End = s[i].End;
        change.Next = i + 1;
        return Finish(s, ref change, in comparison, PriceBasis.Unstated, rateNoun: false, index);
    }
}
