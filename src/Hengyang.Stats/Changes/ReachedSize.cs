namespace Hengyang.Stats;

/// <summary>
/// 跌幅扩大至0.59%, 涨幅控制在2.6%, 增长幅度在3%~9%: the level that a direction noun came to or was held at is the size of the
/// movement that the noun names.
/// </summary>
internal static class ReachedSize
{
    /// <summary>Words that state where a rate is held.</summary>
    private static readonly string[] Holds = [.. SharedWords.Of("ReachedSize.Holds"), "在", "收窄到"];

    internal static bool TryRead(in Sentence s, int noun, ref ChangeReading change)
    {
        if (!TrySkip(s, noun + 1, out int i) || !QuantityRecognizer.TryRead(s, i, out Measure size) || size.Quantity.Unit != Unit.Percent || size.Quantity.Value < 0)
            return false;
        change.Change = new PercentageChange
        {
            Direction = (s[noun].Value & (short)DirectionWord.Up) != 0 ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = size.Quantity,
            SizeKind = ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }

    private static bool TrySkip(in Sentence s, int i, out int number)
    {
        number = i;
        if (FoldedText.IsAny(s.TrimmedGap(i), Holds))
            return true;
        if (!s.IsAdjacent(i))
            return false;
        bool reaches = false;
        if (s[i].Is(WordKind.Direction))
            number = ++i;
        ref readonly Token token = ref s[i];
        if (token.Is(WordKind.Statement))
            reaches = FoldedText.IsAny(s.TextOf(token), Holds) || Particles.Until.Contains(s.Text[token.End - 1]);
        else if (number == i && token.Is(WordKind.RangeTo))
            reaches = s[i - 1].Is(WordKind.Direction);
        number = i + 1;
        return reaches && s.IsAdjacent(i) && s.IsAdjacent(i + 1);
    }
}
