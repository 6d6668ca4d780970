namespace Hengyang.Stats;

/// <summary>
/// Comparatives that state a distance from an earlier value: 比上年同期高2.8个百分点, 比去年多收3.2亿元, 高于上年0.3个百分点.
/// </summary>
internal static class ComparativeSize
{
    /// <summary>What an average is called.</summary>
    internal static readonly string[] Averages = ["平均水平", "均值", "平均值", "平均数"];

    /// <summary>What may stand between the period and the size of 高于上年均值0.3个百分点.</summary>
    private static readonly string[] OfPeriod = [.. SharedWords.Of("ComparativeSize.OfPeriod"), "", .. Averages];

    /// <summary>Reads 高于上年0.3个百分点 and 快于一季度1.2个百分点 from the comparing word on.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The comparing word.</param>
    /// <param name="context">The period context.</param>
    /// <param name="change">Takes the change.</param>
    /// <param name="comparison">The comparison that the period makes.</param>
    internal static bool TryReadAgainstPeriod(in Sentence s, int index, in PeriodContext context, ref ChangeReading change, out Comparison comparison)
    {
        comparison = default;
        if (!IsComparing(in s[index], out bool up) || !s.IsAdjacent(index + 1) || !ComparedThing.TryRead(s, index, in context, out comparison, out int i))
            return false;
        while (s[i].Is(WordKind.RateNoun) && s.IsAdjacent(i))
            i++;
        if (!FoldedText.IsAny(s.TrimmedGap(i), OfPeriod) || !QuantityRecognizer.TryRead(s, i, out Measure size) || size.Quantity.IsBothWays || (!size.HasUnit && !ChangeSizeReader.ShareUnit(s, ref size)))
            return false;
        ChangeSizeReader.SharePoints(s, ref size);
        change.Change = new PercentageChange { Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease, Size = size.Quantity, SizeKind = ChangeSize.By };
        (change.End, change.Next) = (size.End, size.Next);

        // 高于上年3.2% may as well name last year's value; points are always a distance
        Unit unit = size.Quantity.Unit;
        return unit == Unit.PercentagePoint || unit == Unit.BasisPoint || (unit == Unit.Percent && s[i - 1].Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod));
    }

    /// <summary>
    /// 快于经济增长0.5个百分点: the words behind 快于 name what is compared with, so that the growth in them moves nothing.
    /// Gives the direction word before the points, or 0.
    /// </summary>
    internal static int FindDistance(in Sentence s, int index)
    {
        const int longest = 16;
        for (int i = index + 1; s[i].Kind == TokenKind.Word && s[i].Start - s[index].End <= longest; i++)
        {
            if (!s[i].Is(WordKind.Direction))
                continue;
            bool points = s.IsAdjacent(i + 1) && QuantityRecognizer.TryRead(s, i + 1, out Measure size) && PercentageChange.IsPoints(size.Quantity.Unit);
            return points ? i : 0;
        }

        return 0;
    }

    /// <summary>Whether a token is 高于, 快于 or the like.</summary>
    internal static bool IsComparing(in Token token, out bool more)
    {
        more = token.Is(WordKind.Compare, ChangeWords.MoreThan) || token.Is(WordKind.QualifierBefore, (short)Qualifier.MoreThan) || token.Is(WordKind.QualifierBefore, (short)Qualifier.Over);
        return more || token.Is(WordKind.Compare, ChangeWords.LessThan) || token.Is(WordKind.QualifierBefore, (short)Qualifier.LessThan);
    }
}
