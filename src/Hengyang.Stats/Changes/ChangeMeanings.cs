namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="ChangeForms"/> mean, by the slots of their patterns.</summary>
internal static class ChangeMeanings
{
    private const decimal Half = 50;

    /// <summary>Nouns that a turn only names the aim of: 扭亏增盈工作.</summary>
    private static readonly string[] Aims = [.. SharedWords.Of("ChangeMeanings.Aims"), "攻坚", "力度", "责任", "专项", "难度", "压力"];

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
        if ((size.Unit != Unit.Doubling && size.Unit != Unit.Times) || size.Value < 0)
            return false;
        ChangeSize kind = size.Unit == Unit.Doubling ? ChangeSize.Doublings : ChangeSize.By;
        if (!m.Has('m'))
            return Take(in m, ref change, ChangeDirection.Increase, in size, kind);
        return size.Qualifier == Qualifier.Exact && QuantityRecognizer.IsInReach(size.Value, size.Value)
            && Take(in m, ref change, ChangeDirection.Increase, Quantity.Bounded(size.Value, size.Unit, Qualifier.Over, size.Value + 1), kind);
    }

    /// <summary>翻一番半.</summary>
    private const char HalfMore = '半';

    internal static bool DoubledOnce(in FormMatch m, ref ChangeReading change)
    {
        if (m.Has('m'))
            return Take(in m, ref change, ChangeDirection.Increase, Quantity.Bounded(1, Unit.Doubling, Qualifier.Over, 2), ChangeSize.Doublings);
        if (m.Behind() == HalfMore && m.Sentence[m.NextToken + 1].Kind != TokenKind.Unit)
        {
            const decimal andHalf = 1.5m;
            Take(in m, ref change, ChangeDirection.Increase, new Quantity(andHalf, Unit.Doubling), ChangeSize.Doublings);
            (change.End, change.Next) = (m.End + 1, m.NextToken + 1);
            return true;
        }

        Qualifier qualifier = m.Has('a') ? (Qualifier)m.TokenOf('a').Value
            : m.Has('q') ? (Qualifier)m.TokenOf('q').Value
            : m.Has('n') ? Qualifier.Nearly
            : Qualifier.Exact;
        return Take(in m, ref change, ChangeDirection.Increase, new Quantity(1, Unit.Doubling, qualifier), ChangeSize.Doublings);
    }

    /// <summary>A distance from an earlier value. Straight behind 同比 nothing longer than a verb may stand, nor behind 多.</summary>
    internal static bool Compared(in FormMatch m, ref ChangeReading change)
    {
        const int longestVerb = 3;
        const int longest = 12;
        ref readonly Sentence s = ref m.Sentence;
        Measure size = m.PartOf<Measure>('z');
        ReadOnlySpan<char> gap = s.TrimmedGap(m[m.Count - 1].Token);
        int length = Particles.Close(gap, ChangeVocabulary.Complements) ? gap.Length - 1 : gap.Length;
        if (!change.IsCompared || length > (change.IsBehindWord || m.Has('v') ? longestVerb : longest) || size.Quantity.Value < 0 || (!size.HasUnit && !ChangeSizeReader.ShareUnit(s, ref size)))
            return false;
        ChangeSizeReader.SharePoints(s, ref size);
        bool up = ChangeVocabulary.More.Contains(CharTable.Folded[s.Text[m[m.IndexOf('c')].Start]]);
        return Take(in m, ref change, up ? ChangeDirection.Increase : ChangeDirection.Decrease, in size.Quantity, ChangeSize.By);
    }

    /// <summary>持平的5个, 持平的城市有8个 are those without a change; 持平的水平 tells one. 相同, 不变 and 相当 say it only of a comparison.</summary>
    internal static bool Unchanged(in FormMatch m, ref ChangeReading change)
    {
        ref readonly Token next = ref m.Sentence[m.NextToken];
        if ((m.Behind() == Particles.Of && (next.Kind == TokenKind.Number || next.Is(WordKind.Statement))) || (!change.IsCompared && m.TokenOf('u').Value != ChangeWords.SaysItself))
            return false;
        return Take(in m, ref change, ChangeDirection.Unchanged, default, ChangeSize.None);
    }

    /// <summary>Words that state where a rate is held.</summary>
    private static readonly string[] Holds = [.. SharedWords.Of("ChangeMeanings.Holds"), "在", "收窄到"];

    /// <summary>The level that a direction noun came to or was held at is the size of the movement: 涨幅控制在2.6%, 增长幅度在3%~9%.</summary>
    internal static bool Reaches(in FormMatch m)
    {
        ref readonly FormElement word = ref m[m.Count - 2];
        ReadOnlySpan<char> text = m.Sentence.Text[word.Start..word.End].Trim();
        return FoldedText.IsAny(text, Holds) || (word.Token >= 0 && Particles.Until.Contains(text[^1]));
    }

    internal static bool Reached(in FormMatch m, ref ChangeReading change)
    {
        Quantity size = m.PartOf<Measure>('z').Quantity;
        bool up = (m.TokenOf('n').Value & (short)DirectionWord.Up) != 0;
        return size.Unit == Unit.Percent && size.Value >= 0 && Take(in m, ref change, up ? ChangeDirection.Increase : ChangeDirection.Decrease, in size, ChangeSize.By);
    }

    private static readonly string[] Falls = [.. SharedWords.Of("ChangeMeanings.Falls")];

    /// <summary>What a value came to in times of the old one: 增长到2.5倍, 减少到0.5倍.</summary>
    internal static bool CameTo(in FormMatch m) => Particles.Until.Contains(m.Sentence.Text[m.TokenOf('s').End - 1]);

    internal static bool ToTimes(in FormMatch m, ref ChangeReading change)
    {
        Quantity size = m.PartOf<Measure>('z').Quantity;
        bool falls = FoldedText.StartsWithAny(m.Sentence.TextOf(m.TokenOf('s')), Falls);
        return IsMultiple(in size) && Take(in m, ref change, falls ? ChangeDirection.Decrease : ChangeDirection.Increase, in size, ChangeSize.ToTimes);
    }

    /// <summary>Whether a quantity can be what a value came to in times of another: no value is -5 times of an earlier one.</summary>
    internal static bool IsMultiple(in Quantity quantity) => quantity.Unit == Unit.Times && quantity.Value >= 0;

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

    internal static bool Take(in FormMatch m, ref ChangeReading change, ChangeDirection direction, in Quantity size, ChangeSize kind)
    {
        change.Change = new PercentageChange { Direction = direction, Size = size, SizeKind = kind };
        change.Rule = (short)(m.Row + 1);
        change.End = m.End;
        change.Next = m.NextToken;
        return true;
    }
}
