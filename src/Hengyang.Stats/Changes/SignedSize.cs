namespace Hengyang.Stats;

/// <summary>
/// 同比+17.8%, 环比-1.2个百分点, 同比分别变化-6.65%: a sign behind a comparison stands for the direction word, and straight
/// behind 同比 and 环比 a percentage needs none (同比0.7%).
/// </summary>
internal static class SignedSize
{
    /// <summary>Words that say that something moved and not which way.</summary>
    private static readonly string[] Neutral = [.. SharedWords.Of("SignedSize.Neutral"), "变化率为", "变动幅度为"];

    /// <summary>What the row of <see cref="ChangeForms"/> means.</summary>
    internal static bool Read(in FormMatch m, ref ChangeReading change)
    {
        ref readonly Sentence s = ref m.Sentence;
        Measure size = m.PartOf<Measure>('z');
        int first = m.IndexOf('d') is >= 0 and int dash ? dash : m.Count - 1;
        ref readonly Token before = ref s[m.FirstToken - 1];
        ReadOnlySpan<char> gap = s.TrimmedGap(m[first].Token);
        bool isPlus = gap is [.., '+' or '＋'];
        bool isNeutral = FoldedText.IsAny(isPlus ? gap[..^1] : gap, Neutral);
        // YoY-4.2%: behind a letter the minus is a token of its own
        bool isSigned = isPlus || m.Has('d') || (size.Start == size.NumberStart && s.Number(s[size.NumberToken]).Has(NumberStyle.Signed));
        bool takesBare = before.Is(WordKind.Basis) && (before.Value & ChangeWords.TakesBareSize) != 0;
        // 同比为5%, but 同比保持在5% states a level
        for (int i = 0; i < first; i++)
            if (m[i].Token >= 0 && s[m[i].Token].Is(WordKind.Statement) && m[i].End - m[i].Start > 1)
                return false;
        if (gap.Length > (isPlus ? 1 : 0) && !isNeutral || !change.IsCompared || !Sentence.IsBlank(s.Text[before.End..m.Start]) || !(isSigned || isNeutral || takesBare))
            return false;
        if (!size.HasUnit && isSigned)
            ShareUnit(s, ref size);
        // 同比+2,980万: an amount needs its sign, and 同比0.2个百分点 says nothing without one
        bool fits = size.Quantity.Unit == Unit.Percent || (isSigned && (size.Quantity.Unit.Dimension == Dimension.Ratio || (isPlus && IsAmount(s, in size))));
        // 同比0.4%的正增长: the movement behind the size says it
        if (!fits || size.Quantity.IsBothWays || (!isSigned && !isNeutral && MovementBehind.Follows(s, in size)))
            return false;
        change.IsSigned = true;
        bool falls = m.Has('d') || size.Quantity.Value < 0;
        Quantity stated = size.Quantity.Value < 0 ? -size.Quantity : size.Quantity;
        return ChangeMeanings.Take(in m, ref change, stated.Value == 0 ? ChangeDirection.Unchanged : falls ? ChangeDirection.Decrease : ChangeDirection.Increase, in stated, ChangeSize.By);
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
            size.Quantity = size.Quantity.In(s[next].Unit);
            return;
        }
    }

    private static bool IsAmount(in Sentence s, in Measure size) => size.HasUnit || s.Number(s[size.NumberToken]).Exponent >= 4;
}
