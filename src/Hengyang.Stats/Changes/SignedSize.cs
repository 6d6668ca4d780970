namespace Hengyang.Stats;

/// <summary>同比+17.8%, 环比-1.2个百分点: a sign straight behind 同比 or 环比 stands for the direction word.</summary>
internal static class SignedSize
{
    /// <summary>Reads the size at a number, and the sign before it.</summary>
    internal static bool TryRead(in Sentence s, int index, ref ChangeReading change)
    {
        if (!s[index - 1].Is(WordKind.Basis))
            return false;
        bool isMinus = s.Number(s[index]).Has(NumberStyle.Signed) && s.IsAdjacent(index);
        bool isPlus = s.TrimmedGap(index) is "+" or "＋";
        if (!(isMinus || isPlus) || !QuantityRecognizer.TryRead(s, index, out Measure size) || size.Quantity.Unit.Dimension != Dimension.Ratio)
            return false;
        bool falls = size.Quantity.Value < 0;
        change.Change = new PercentageChange
        {
            Direction = falls ? ChangeDirection.Decrease : ChangeDirection.Increase,
            Size = falls ? -size.Quantity : size.Quantity,
            SizeKind = ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }
}
