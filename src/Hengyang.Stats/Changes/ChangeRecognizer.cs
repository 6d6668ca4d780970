namespace Hengyang.Stats;

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

    /// <summary>What has been read of a change before its direction word.</summary>
    private ref struct Opening
    {
        internal int Index;
        internal Comparison Comparison;

        /// <summary>What 和 joins to it.</summary>
        internal Comparison Second;
        internal PriceBasis Price;

        /// <summary>Whether a growth rate or a share is what moves.</summary>
        internal bool RateNoun;

        /// <summary>The first token behind the comparison.</summary>
        internal int AfterBasis;
    }

    internal static readonly ulong Openings = WordKinds.Of(
        WordKind.Basis, WordKind.Compare, WordKind.Compared, WordKind.Direction, WordKind.DirectionNoun, WordKind.RateNoun, WordKind.Turn,
        WordKind.Unchanged, WordKind.Doubling, WordKind.PriceBasis);

    internal static bool CanStart(in Token token) => WordKinds.Has(Openings, token.Word)
        || (token.Word == WordKind.QualifierBefore && ComparativeSize.IsComparing(in token, out _));

    /// <summary>Reads a change that begins at a token.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The token.</param>
    /// <param name="context">The period context, for the base period of a comparison.</param>
    /// <param name="change">The change. Its basis is what the text itself names.</param>
    /// <returns>Whether there is one. When there is none but a comparison was read, <see cref="ChangeReading.Next"/> lies behind it and <see cref="ChangeReading.NamesBasis"/> is set.</returns>
    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out ChangeReading change)
    {
        change = default;
        change.Distance = -1;
        change.First = index;
        change.Start = s[index].Start;
        Opening opening = new() { Index = index, AfterBasis = index };
        if (ComparativeSize.IsComparing(in s[index], out _))
            return TryReadAgainstPeriod(s, index, in context, ref change);
        int i = index;
        int bound = Math.Min(s.Count, index + MostTokens);
        int plain = 0;
        while (i < bound)
        {
            ref readonly Token token = ref s[i];
            if (i > opening.Index)
            {
                plain += s.TrimmedGap(i).Length;
                if (plain > LongestBetween)
                    break;
            }

            switch (ReadToken(s, ref i, i == index, plain, in context, ref change, ref opening))
            {
                case Step.Found:
                    return true;
                case Step.None:
                    return Stop(ref change, in opening);
                case Step.Distance:
                    return StopAtDistance(ref change, in opening, i);
            }
        }

        return Stop(ref change, in opening);
    }

    /// <summary>What a token before the direction word is to the change.</summary>
    private enum Step : byte
    {
        /// <summary>It belongs to it, and the change goes on behind it.</summary>
        On,

        /// <summary>The change has been read with it.</summary>
        Found,

        /// <summary>No change is read over it.</summary>
        None,

        /// <summary>It tells a distance and moves nothing.</summary>
        Distance,
    }

    private static Step Of(bool found) => found ? Step.Found : Step.None;

    private static Step ReadToken(in Sentence s, ref int i, bool isFirst, int plain, in PeriodContext context, ref ChangeReading change, ref Opening opening)
    {
        ref readonly Token token = ref s[i];
        switch (token.Word)
        {
            case WordKind.Basis:
                return ReadBasis(s, ref i, plain, in context, ref change, ref opening);
            // 相比2021年增长5.9%: the word may stand before its term
            case WordKind.Compare:
            case WordKind.Compared when isFirst:
                return ReadComparison(s, ref i, in context, ref change, ref opening);
            case WordKind.Compared:
                opening.AfterBasis = ++i;
                change.IsBehindWord = false;
                return TryReadComparative(s, i, ref change, in opening) ? Step.Found : Step.On;
            case WordKind.PriceBasis:
                if (token.Value != 0)
                    opening.Price = (PriceBasis)token.Value;
                if (i == opening.Index && !TrySkipPriceComma(s, ref i, ref change, ref opening))
                    return Step.None;
                break;
            case WordKind.Respectively:
                break;
            case WordKind.RateNoun:
                // a share is the thing that moves and no part of the change; a growth rate names it only
                if (isFirst && (token.Value != 0 || !s.IsAdjacent(i + 1) || !OpensBehindNoun(s, i + 1)))
                    return Step.None;
                opening.RateNoun = true;
                break;
            case WordKind.DirectionNoun:
                if (TryReadForm(s, i, token.Start, ref change, in opening))
                    return Step.Found;
                if (s[i + 1].Word is not (WordKind.Direction or WordKind.Compare or WordKind.Basis))
                    return ReadMoved(s, i, ref change, ref opening);
                if (!s.IsAdjacent(i + 1))
                    return Step.None;
                opening.RateNoun = true;
                break;
            case WordKind.Direction:
                return ReadMoved(s, i, ref change, ref opening);
            case WordKind.Doubling or WordKind.Unchanged when opening.Comparison.IsDistance:
                return Step.Distance;
            case WordKind.Turn or WordKind.Doubling or WordKind.Unchanged:
                return Of(TryReadForm(s, i, token.Start, ref change, in opening));
            case WordKind.Statement:
                if (opening.Comparison.IsSet && TryReadForm(s, i, token.Start, ref change, in opening))
                    return Step.Found;
                if (!opening.Comparison.IsSet || opening.RateNoun)
                    return Step.None;
                break;
            default:
                // a comma may part the comparison from the rest only behind 相比 or 计算: 与2020年相比，两年平均增长2.5%
                if (token.Kind != TokenKind.Comma || !s[i - 1].Is(WordKind.Compared) || !s.IsAdjacent(i))
                    return Step.None;
                // what follows names the thing that moved: it is no part of the change
                opening.AfterBasis = i;
                if (!s.IsAdjacent(i + 1))
                    return Step.None;
                break;
        }

        i++;
        return Step.On;
    }

    /// <summary>同比, 年均, perhaps with a term of its own behind it.</summary>
    private static Step ReadBasis(in Sentence s, ref int i, int plain, in PeriodContext context, ref ChangeReading change, ref Opening opening)
    {
        bool isAverage = s[i].Value == (short)ComparisonBasis.AnnualAverage;
        // 比上半年两年平均增速回落: the average belongs to the rate that is compared with
        if (opening.Comparison.IsSet && isAverage && s[i + 1].Is(WordKind.RateNoun) && s.IsAdjacent(i + 1))
        {
            i++;
            return Step.On;
        }

        if (!IsBasisHere(s, i) || (opening.Comparison.IsSet && !isAverage && plain > 0))
            return Step.None;
        opening.Comparison.Set(ChangeWords.BasisOf(s[i].Value));
        opening.AfterBasis = ++i;
        change.IsBehindWord = !TryReadTerm(s, i, in context, ref opening, out int behindTerm);
        if (!change.IsBehindWord)
            opening.AfterBasis = i = behindTerm;
        else
            ComparisonPair.Read(s, ref i, in context, ref opening.Second);
        return TryReadComparative(s, i, ref change, in opening) ? Step.Found : Step.On;
    }

    /// <summary>比上年末, 与2020年相比.</summary>
    private static Step ReadComparison(in Sentence s, ref int i, in PeriodContext context, ref ChangeReading change, ref Opening opening)
    {
        if (opening.Comparison.IsSet || !ComparisonForms.TryRead(s, i, in context, out Comparison term, out int next))
            return Step.None;
        opening.Comparison = term;
        i = next;
        ComparisonPair.Read(s, ref i, in context, ref opening.Second);
        opening.AfterBasis = term.Basis != ComparisonBasis.None ? next : opening.Index;
        return TryReadComparative(s, i, ref change, in opening) ? Step.Found : Step.On;
    }

    private static Step ReadMoved(in Sentence s, int i, ref ChangeReading change, ref Opening opening) =>
        opening.Comparison.IsDistance ? Step.Distance : Of(TryReadMoved(s, i, ref change, ref opening));

    /// <summary>增速比…, 增速分别比…: a change that begins with the name of the rate.</summary>
    private static bool OpensBehindNoun(in Sentence s, int i) =>
        CanStart(in s[i]) || (s[i].Is(WordKind.Respectively) && s.IsAdjacent(i + 1) && s[i + 1].Is(WordKind.Compare));

    private static bool TryReadAgainstPeriod(in Sentence s, int index, in PeriodContext context, ref ChangeReading change)
    {
        Opening opening = new() { Index = index, AfterBasis = index };
        if (ComparativeSize.TryReadAgainstPeriod(s, index, in context, ref change, out opening.Comparison))
            return Finish(ref change, in opening, Procedure.DistanceFromPeriod.Code());
        return ComparativeSize.FindDistance(s, index) is > 0 and int direction
            ? StopAtDistance(ref change, in opening, direction)
            : Stop(ref change, in opening);
    }

    /// <summary>
    /// 按可比价格计算，比上年增长6.7%: the comma parts the words from the change, which still is one in constant prices;
    /// without a comma they belong to the change's text.
    /// </summary>
    private static bool TrySkipPriceComma(in Sentence s, ref int i, ref ChangeReading change, ref Opening opening)
    {
        if (CanStart(in s[i + 1]) && s[i + 1].Start == s[i].End)
            return true;
        if (s[i + 1].Kind != TokenKind.Comma || !s.IsAdjacent(i + 1) || !s.IsAdjacent(i + 2) || !CanStart(in s[i + 2]) || s[i + 2].Is(WordKind.PriceBasis))
            return false;
        i++;
        change.Start = s[i + 1].Start;
        change.First = i + 1;
        opening.Index = i + 1;
        return true;
    }

    /// <summary>环比11月多产12万吨, 同比2019年增长5%: a period straight behind the basis is what is compared with.</summary>
    private static bool TryReadTerm(in Sentence s, int i, in PeriodContext context, ref Opening opening, out int next)
    {
        next = i;
        if (!s.IsAdjacent(i) || s[i].Kind != TokenKind.Number || opening.Comparison.Basis is not (ComparisonBasis.YearOverYear or ComparisonBasis.PeriodOverPeriod))
            return false;
        if (!ComparedThing.TryRead(s, i - 1, in context, out Comparison term, out next) || term.Period is null)
            return false;
        if (opening.Comparison.Basis == ComparisonBasis.YearOverYear)
            opening.Comparison = term;
        return true;
    }

    /// <summary>累计 is a basis only straight before a direction, and 年均 not inside a name (年均浓度).</summary>
    private static bool IsBasisHere(in Sentence s, int i)
    {
        if (s[i].Value is not ((short)ComparisonBasis.Cumulative or (short)ComparisonBasis.AnnualAverage))
            return true;
        return s.TrimmedGap(i + 1).Length == 0
            && s[i + 1].Word is WordKind.Direction or WordKind.PriceBasis or WordKind.Respectively or WordKind.DirectionNoun
                or WordKind.RateNoun or WordKind.Basis or WordKind.Doubling or WordKind.Unchanged or WordKind.Turn;
    }

    /// <summary>10年平均增长: the number of years belongs to the change and makes it an average.</summary>
    private static void TakeInYears(in Sentence s, int i, ref ChangeReading change, ref Opening opening)
    {
        if (i != change.First || !Particles.Is1(s.TextOf(s[i - 1]), NumberWords.Year) || s[i - 1].End != s[i].Start || s[i - 2].Kind != TokenKind.Number || s.Number(s[i - 2]).Value is < 2 or > 100)
            return;
        change.Start = s[i - 2].Start;
        change.First = i - 2;
        opening.Comparison.Set(ComparisonBasis.AnnualAverage);
    }

    private static bool Stop(ref ChangeReading change, in Opening opening)
    {
        ref readonly Comparison comparison = ref opening.Comparison;
        change.Next = Math.Max(opening.AfterBasis, Math.Max(change.First, opening.Index));
        change.NamesBasis = comparison.Basis != ComparisonBasis.None && opening.AfterBasis > opening.Index;
        change.Change = new PercentageChange
        {
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
            SizeKind = ChangeSize.None,
            Of = opening.RateNoun ? ChangeOf.Rate : ChangeOf.Level,
        };
        return false;
    }

    /// <summary>A distance from a plan or a place: the words are read on, but the direction word moves nothing.</summary>
    private static bool StopAtDistance(ref ChangeReading change, in Opening opening, int direction)
    {
        change.Distance = direction;
        change.Next = opening.Index;
        change.NamesBasis = false;
        return false;
    }

    private static bool TryReadMoved(in Sentence s, int i, ref ChangeReading change, ref Opening opening)
    {
        ref readonly Token direction = ref s[i];
        var word = (DirectionWord)direction.Value;
        if ((word & DirectionWord.Average) != 0)
            TakeInYears(s, i, ref change, ref opening);
        else if (i == opening.Index && ShortBasis.TryRead(s, i, out ComparisonBasis basis))
        {
            // 年增5.1%, 月減3.9%: the basis is the character before the direction word
            change.Start--;
            opening.Comparison.Set(basis);
        }

        // 累计新增1.2亿人 and 年均新增1.2万人 count what is new and compare nothing
        bool compares = opening.Comparison.IsSet
            && !((word & DirectionWord.Counts) != 0 && opening.Comparison.Basis is ComparisonBasis.Cumulative or ComparisonBasis.AnnualAverage);
        if (!ChangeSizeReader.TryRead(s, i, compares, out Measure size, out ChangeSize kind))
        {
            if (opening.Comparison.IsSet)
                opening.AfterBasis = Math.Max(opening.AfterBasis, i + 1);
            // 增速均比上年有所加快: what moved is a rate, whether the noun stands beside it or not
            opening.RateNoun |= (word & DirectionWord.OfRate) != 0;
            return false;
        }

        bool up = (word & DirectionWord.Up) != 0;
        if (size.Quantity.Value < 0)
        {
            up = !up;
            size.Quantity = -size.Quantity;
        }

        change.End = size.End;
        change.Next = size.Next;
        change.Rule = Procedure.SizeBehindDirection.Code();
        ChangeDirection movement = up ? ChangeDirection.Increase : ChangeDirection.Decrease;
        Turn turn = i == change.First ? TurnReader.TakeInFormer(s, i, direction.Start, movement, ref change) : Turn.None;
        return Finish(ref change, in opening, size.Quantity.Value == 0 && kind == ChangeSize.By ? ChangeDirection.Unchanged : movement, in size.Quantity, kind, turn);
    }

    /// <summary>Fills in what the comparison says and whether a rate moved.</summary>
    private static bool Finish(ref ChangeReading change, in Opening opening, short rule)
    {
        change.Rule = rule;
        PercentageChange read = change.Change;
        return Finish(ref change, in opening, read.Direction, read.Size, read.SizeKind, read.Turn);
    }

    private static bool Finish(ref ChangeReading change, in Opening opening, ChangeDirection direction, in Quantity size, ChangeSize kind, Turn turn = default)
    {
        ref readonly Comparison comparison = ref opening.Comparison;
        Unit unit = size.Unit;
        bool sized = kind != ChangeSize.None;
        change.NamesBasis = comparison.Basis != ComparisonBasis.None;
        change.NamesOther = comparison.IsSet && comparison.Basis == ComparisonBasis.None;
        change.Second = opening.Second;
        change.Rule = ComparisonForms.CodeOf(in comparison, change.Rule);
        change.Change = new PercentageChange
        {
            Direction = direction,
            Size = size,
            SizeKind = kind,
            Turn = turn,
            Basis = comparison.Basis,
            BasePeriod = comparison.Period,
            PriceBasis = opening.Price,
            Of = PercentageChange.IsPoints(unit) || (opening.RateNoun && (!sized || unit == Unit.Percent)) ? ChangeOf.Rate : ChangeOf.Level,
        };
        return true;
    }

    private static bool TryReadForm(in Sentence s, int i, int place, ref ChangeReading change, in Opening opening)
    {
        change.IsCompared = opening.Comparison.IsSet;
        change.HasSubject = opening.RateNoun || opening.Comparison.IsSet;
        return ChangeForms.Table.TryRead(s, i, place, ref change, out _, out _, out _) && Finish(ref change, in opening, change.Rule);
    }

    /// <summary>高2.8个百分点, 多收3.2亿元 straight behind a comparison with an earlier value.</summary>
    private static bool TryReadComparative(in Sentence s, int i, ref ChangeReading change, in Opening opening)
    {
        ref readonly Token next = ref s[i];
        int place = s[i - 1].End;
        // most have a direction word
        if ((next.Word == WordKind.Direction && next.Start == place) || opening.Comparison is not { IsSet: true, IsDistance: false, IsPlain: false })
            return false;
        while (place < next.Start && char.IsWhiteSpace(s.Text[place]))
            place++;
        return TryReadForm(s, i, place, ref change, in opening);
    }
}
