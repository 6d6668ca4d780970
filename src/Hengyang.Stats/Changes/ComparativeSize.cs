namespace Hengyang.Stats;

/// <summary>
/// Comparatives that state a distance from an earlier value: 比上年同期高2.8个百分点, 比去年多收3.2亿元, 高于上年0.3个百分点.
/// </summary>
internal static class ComparativeSize
{
    private const string More = "高快多大";
    private const string Less = "低慢少小";

    /// <summary>多收3.2亿元, 少收3.2亿元: a verb may stand behind these.</summary>
    private const string Amount = "多少";

    /// <summary>高了, 多出: what may stand behind a comparative.</summary>
    private const string Complements = "了出";

    /// <summary>What an average is called.</summary>
    internal static readonly string[] Averages = ["平均水平", "均值", "平均值", "平均数"];

    /// <summary>What may stand between the period and the size of 高于上年均值0.3个百分点.</summary>
    private static readonly string[] OfPeriod = [.. SharedWords.Of("ComparativeSize.OfPeriod"), "", .. Averages];

    /// <summary>Reads the comparative behind a comparison with an earlier period: 高2.8个百分点, 多收3.2亿元.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The first token behind the comparison.</param>
    /// <param name="comparison">The comparison.</param>
    /// <param name="change">Takes the change.</param>
    internal static bool TryRead(in Sentence s, int index, in Comparison comparison, ref ChangeReading change)
    {
        if (comparison.IsPlain)
            return false;
        int i = index;
        while (s[i].Word is WordKind.RateNoun or WordKind.DirectionNoun or WordKind.Respectively)
            i++;
        if (!OpensQuantity(s, i))
            return false;
        ReadOnlySpan<char> gap = Comparative(s, i);
        if (gap.IsEmpty || gap.Length > 12)
            return false;

        // 比上年高…, and 比上年多收…, where a short verb stands between
        char word = gap[^1];
        if (!(More + Less).Contains(word) && gap.Length <= 3 && Amount.Contains(gap[0]))
            word = gap[0];
        bool up = More.Contains(word);
        return (up || Less.Contains(word)) && TryReadSize(s, i, up, ref change);
    }

    /// <summary>同比多4371亿元, 环比高0.2个百分点: the comparative straight behind 同比 or 环比.</summary>
    internal static bool TryReadBehindBasis(in Sentence s, int index, ref ChangeReading change)
    {
        if (ChangeWords.BasisOf(s[index - 1].Value) is not (ComparisonBasis.YearOverYear or ComparisonBasis.PeriodOverPeriod))
            return false;
        // 同比多完成0.8万亩: the verb may be a word of the lexicon
        if (s[index].Is(WordKind.Statement) && s.TrimmedGap(index) is [var more] && Amount.Contains(more) && s[index].End - s[index].Start <= 3
            && s.IsAdjacent(index + 1) && OpensQuantity(s, index + 1))
        {
            return TryReadSize(s, index + 1, More.Contains(more), ref change);
        }

        if (!OpensQuantity(s, index))
            return false;
        ReadOnlySpan<char> gap = Comparative(s, index);
        if (gap.Length is 0 or > 3)
            return false;
        char word = gap.Length == 1 || !Amount.Contains(gap[0]) ? gap[^1] : gap[0];
        bool up = More.Contains(word);
        return (up || Less.Contains(word)) && TryReadSize(s, index, up, ref change);
    }

    /// <summary>Reads 高于上年0.3个百分点 and 快于一季度1.2个百分点 from the comparing word on.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The comparing word.</param>
    /// <param name="context">The period context.</param>
    /// <param name="change">Takes the change.</param>
    /// <param name="comparison">The comparison that the period makes.</param>
    internal static bool TryReadAgainstPeriod(in Sentence s, int index, in PeriodContext context, ref ChangeReading change, out Comparison comparison)
    {
        comparison = default;
        if (!IsComparing(in s[index], out bool up) || !s.IsAdjacent(index + 1))
            return false;
        if (!ComparisonTerm.TryReadPeriod(s, index, in context, ref comparison, out int i))
            return false;
        while (s[i].Is(WordKind.RateNoun) && s.IsAdjacent(i))
            i++;
        if (!OpensQuantity(s, i) || !FoldedText.IsAny(s.TrimmedGap(i), OfPeriod) || !TryReadSize(s, i, up, ref change))
            return false;

        // 高于上年3.2% may as well name last year's value; points are always a distance
        return change.Change.Size.Unit == Unit.PercentagePoint || change.Change.Size.Unit == Unit.BasisPoint || (change.Change.Size.Unit == Unit.Percent && s[i - 1].Is(WordKind.RelativePeriod, RelativePeriodTable.SamePeriod));
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

    /// <summary>The words before a number without 了 or 出: 多出3.2亿元, 高了2.8个百分点.</summary>
    private static ReadOnlySpan<char> Comparative(in Sentence s, int number)
    {
        ReadOnlySpan<char> gap = s.TrimmedGap(number);
        return Particles.Close(gap, Complements) ? gap[..^1] : gap;
    }

    private static bool OpensQuantity(in Sentence s, int i)
    {
        while (s[i].Is(WordKind.QualifierBefore) || (s[i].Is(WordKind.PeriodPrefix) && Particles.Is1(s.TextOf(s[i]), Particles.Near)))
            i++;
        return s[i].Kind == TokenKind.Number;
    }

    private static bool TryReadSize(in Sentence s, int i, bool up, ref ChangeReading change)
    {
        if (!QuantityRecognizer.TryRead(s, i, out Measure size) || !size.HasUnit && !ChangeSizeReader.ShareUnit(s, ref size))
            return false;
        ChangeSizeReader.SharePoints(s, ref size);
        change.Change = new PercentageChange
        {
            Direction = up ? ChangeDirection.Increase : ChangeDirection.Decrease,
            Size = size.Quantity,
            SizeKind = ChangeSize.By,
        };
        change.End = size.End;
        change.Next = size.Next;
        return true;
    }
}
