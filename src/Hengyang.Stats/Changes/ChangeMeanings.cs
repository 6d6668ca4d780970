namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="ChangeForms"/> mean, by the slots of their patterns.</summary>
internal static class ChangeMeanings
{
    private const decimal Half = 50;

    /// <summary>Nouns that a turn only names the aim of: 扭亏增盈工作.</summary>
    private static readonly string[] Aims = [.. SharedWords.Of("ChangeMeanings.Aims"), "攻坚", "方案", "措施", "力度", "责任", "专项", "难度", "压力"];

    internal static bool DoubledByWord(in FormMatch m, ref ChangeReading change)
    {
        short times = m.TokenOf('w').Value;
        return times > 0
            ? Take(in m, ref change, ChangeDirection.Increase, new Quantity(times, Unit.Doubling), ChangeSize.Doublings)
            : Take(in m, ref change, ChangeDirection.Decrease, new Quantity(Half, Unit.Percent), ChangeSize.By);
    }

    internal static bool DoubledByNumber(in FormMatch m, ref ChangeReading change)
    {
        Quantity size = m.PartOf<Measure>('z').Quantity;
        if (size.Unit != Unit.Doubling && size.Unit != Unit.Times)
            return false;
        ChangeSize kind = size.Unit == Unit.Doubling ? ChangeSize.Doublings : ChangeSize.By;
        if (!m.Has('m'))
            return Take(in m, ref change, ChangeDirection.Increase, in size, kind);
        return size.Qualifier == Qualifier.Exact && Take(in m, ref change, ChangeDirection.Increase, Quantity.Bounded(size.Value, size.Unit, Qualifier.Over, size.Value + 1), kind);
    }

    internal static bool DoubledOnce(in FormMatch m, ref ChangeReading change)
    {
        if (m.Has('m'))
            return Take(in m, ref change, ChangeDirection.Increase, Quantity.Bounded(1, Unit.Doubling, Qualifier.Over, 2), ChangeSize.Doublings);
        Qualifier qualifier = m.Has('a') ? (Qualifier)m.TokenOf('a').Value
            : m.Has('q') ? (Qualifier)m.TokenOf('q').Value
            : m.Has('n') ? Qualifier.Nearly
            : Qualifier.Exact;
        return Take(in m, ref change, ChangeDirection.Increase, new Quantity(1, Unit.Doubling, qualifier), ChangeSize.Doublings);
    }

    internal static bool Turned(in FormMatch m, ref ChangeReading change) => IsTurn(in m, in change) && TakeTurn(in m, ref change, default, ChangeSize.None);

    internal static bool TurnedBy(in FormMatch m, ref ChangeReading change)
    {
        Measure size = m.PartOf<Measure>('z');
        return IsTurn(in m, in change) && size.NumberToken == m.FirstToken + 1 && size.Quantity.Unit.Dimension == Dimension.Ratio && size.Quantity.Value > 0
            && TakeTurn(in m, ref change, in size.Quantity, ChangeSize.By);
    }

    /// <summary>转正 is a turn only of a rate or of a comparison: 同比转正, 增速转负; 实现扭亏 says it where its clause ends.</summary>
    private static bool IsTurn(in FormMatch m, in ChangeReading change)
    {
        if (change.HasSubject)
            return true;
        ref readonly Token word = ref m.TokenOf('t');
        ReadOnlySpan<char> rest = m.Sentence.Text[word.End..m.Sentence.End];
        bool ends = (word.Value & ChangeWords.EndsClause) != 0 && (rest.IsEmpty || Lexicon.ClassOf(rest[0]) == CharClass.Mark);
        if ((word.Value & ChangeWords.NeedsSubject) != 0 && !ends)
            return false;
        foreach (string aim in Aims)
            if (FoldedText.StartsWith(rest, aim))
                return false;
        return true;
    }

    private static bool TakeTurn(in FormMatch m, ref ChangeReading change, in Quantity size, ChangeSize kind)
    {
        var turn = (Turn)(m.TokenOf('t').Value & (ChangeWords.NeedsSubject - 1));
        Take(in m, ref change, turn == Turn.Positive ? ChangeDirection.Increase : ChangeDirection.Decrease, in size, kind);
        change.Change = change.Change with { Turn = turn };
        return true;
    }

    private static bool Take(in FormMatch m, ref ChangeReading change, ChangeDirection direction, in Quantity size, ChangeSize kind)
    {
        change.Change = new PercentageChange { Direction = direction, Size = size, SizeKind = kind };
        change.Rule = (short)(m.Row + 1);
        change.End = m.End;
        change.Next = m.NextToken;
        return true;
    }
}
