namespace Hengyang.Stats;

/// <summary>
/// 同比+17.8%, 环比-1.2个百分点, 同比分别变化-6.65%: a sign behind a comparison stands for the direction word, and straight
/// behind 同比 and 环比 a percentage needs none (同比0.7%).
/// </summary>
internal static class SignedSize
{
    /// <summary>Words that say that something moved and not which way.</summary>
    private static readonly string[] Neutral = [.. SharedWords.Of("SignedSize.Neutral"), "变化率为", "变动幅度为"];

    internal static bool CanStart(in Token token) =>
        token.Kind is TokenKind.Number or TokenKind.Dash || token.Word is WordKind.QualifierBefore or WordKind.PeriodPrefix;

    /// <summary>Reads the size at a token, and the sign before it.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The token: the number, its minus, or what qualifies it.</param>
    /// <param name="afterBasis">The first token behind the comparison.</param>
    /// <param name="change">Takes the change.</param>
    internal static bool TryRead(in Sentence s, int index, int afterBasis, ref ChangeReading change)
    {
        bool isWord = s[index].Is(WordKind.QualifierBefore) || s[index].Is(WordKind.PeriodPrefix);
        // YoY-4.2%: behind a letter the minus is a token of its own
        bool isDash = s[index].Kind == TokenKind.Dash && s.IsAdjacent(index) && s.IsAdjacent(index + 1);
        int number = isDash ? index + 1 : index;
        if (!isWord && s[number].Kind != TokenKind.Number)
            return false;
        int behind = afterBasis;
        while (behind < index && IsBridge(in s[behind]) && s.IsAdjacent(behind))
            behind++;
        if (behind != index)
            return false;
        ReadOnlySpan<char> gap = s.TrimmedGap(index);
        bool isPlus = gap is [.., '+' or '＋'];
        if (isPlus)
            gap = gap[..^1];
        bool isNeutral = FoldedText.IsAny(gap, Neutral);
        if (!(gap.IsEmpty || isNeutral))
            return false;
        bool isSigned = isPlus || isDash || (!isWord && s.Number(s[number]).Has(NumberStyle.Signed));
        bool takesBare = s[afterBasis - 1].Is(WordKind.Basis) && (s[afterBasis - 1].Value & ChangeWords.TakesBareSize) != 0;
        if (!(isSigned || isNeutral || takesBare) || !QuantityRecognizer.TryRead(s, number, out Measure size))
            return false;
        if (!size.HasUnit && isSigned)
            ShareUnit(s, ref size);
        // 同比+2,980万: an amount needs its sign, and 同比0.2个百分点 says nothing without one
        bool fits = size.Quantity.Unit == Unit.Percent || (isSigned && (size.Quantity.Unit.Dimension == Dimension.Ratio || (isPlus && IsAmount(s, in size))));
        // 同比0.4%的正增长: the movement behind the size says it
        if (!fits || (!isSigned && !isNeutral && MovementBehind.Follows(s, in size)))
            return false;
        change.IsSigned = true;
        bool falls = isDash || size.Quantity.Value < 0;
        Quantity stated = size.Quantity.Value < 0 ? -size.Quantity : size.Quantity;
        change.Change = new PercentageChange
        {
            Direction = stated.Value == 0 ? ChangeDirection.Unchanged : falls ? ChangeDirection.Decrease : ChangeDirection.Increase,
            Size = stated,
            SizeKind = ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }

    /// <summary>同比-0.6/+0.4/-0.9pct: the unit behind the last stroke serves all.</summary>
    private static void ShareUnit(in Sentence s, ref Measure size)
    {
        const int longest = 8;
        int next = size.Next;
        for (int n = 0; n < longest && s[next].Kind == TokenKind.Slash && s[next + 1].Kind == TokenKind.Number && s.TrimmedGap(next + 1) is "" or "+"; n++)
        {
            next += 2;
            if (s[next].Unit.IsNone || !s.IsAdjacent(next))
                continue;
            size.Quantity = new Quantity(size.Quantity.Value, s[next].Unit);
            return;
        }
    }

    /// <summary>同比分别为0.3%和-1.8%, 环比：-1.1%.</summary>
    private static bool IsBridge(in Token token) =>
        token.Is(WordKind.Respectively) || token.Kind == TokenKind.Colon || (token.Is(WordKind.Statement) && token.End - token.Start == 1);

    private static bool IsAmount(in Sentence s, in Measure size) => size.HasUnit || s.Number(s[size.NumberToken]).Exponent >= 4;
}
