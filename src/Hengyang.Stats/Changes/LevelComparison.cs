namespace Hengyang.Stats;

/// <summary>
/// 比2010年的3.10人减少0.48人, 与上年的206.8亿元相比，增长24.7%: the comparison is with a level that the text tells. Period and level are
/// mentions of their own, and the change that follows has the period as its basis.
/// </summary>
internal static class LevelComparison
{
    /// <summary>The longest noun between the period and the level.</summary>
    private const int LongestNoun = 14;

    /// <summary>The longest plain text between the level and the direction word.</summary>
    private const int LongestBetween = 6;

    /// <summary>Reads the comparison.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="index">The comparing word.</param>
    /// <param name="context">The period context.</param>
    /// <param name="basis">Takes basis and base period.</param>
    internal static bool TryRead(in Sentence s, int index, in PeriodContext context, out PercentageChange basis)
    {
        bool isCompared = ComparedThing.TryRead(s, index, in context, out Comparison comparison, out int n) && comparison.Basis != ComparisonBasis.None;
        basis = new PercentageChange { Basis = comparison.Basis, BasePeriod = comparison.Period, SizeKind = ChangeSize.None };
        if (!isCompared)
            return false;
        int limit = s[n - 1].End + LongestNoun;
        // 第六次普查的: an ordinal is part of the noun
        while (s[n].Kind is TokenKind.Word or TokenKind.Unit && s[n].Word is not (WordKind.Direction or WordKind.DirectionNoun or WordKind.Compared or WordKind.Basis or WordKind.QualifierBefore))
            n += s[n].Is(WordKind.Ordinal) ? 2 : 1;
        // 较4月的50.6回落1.4: the level of an index has decimals and no unit
        if (s[n].Start > limit || !QuantityRecognizer.TryRead(s, n, out Measure level) || !(level.HasUnit || s.Number(s[level.NumberToken]).HasArabicDecimals))
            return false;
        n = level.Next;
        if (s[n].Is(WordKind.Compared) && s.IsAdjacent(n))
            n++;
        else if (Particles.Is1(s.TextOf(s[index]), Particles.Together))
            return false;
        if (s[n].Kind == TokenKind.Comma && s.IsAdjacent(n))
            n++;
        return s[n].Word is WordKind.Direction or WordKind.DirectionNoun or WordKind.Doubling && s.Gap(n).Length <= LongestBetween;
    }

    /// <summary>Whether the period between two tokens is what something is compared with, and tells no time: 比上月回升, 与2017年相比. 2015年与2016年 are two.</summary>
    internal static bool IsComparedWith(in Sentence s, int first, int next)
    {
        const int mostTokens = 3;
        // 较二〇一四年的4.8%升幅略快: the level told is that period's
        if (!s[first - 1].Is(WordKind.Compare) || !s.IsAdjacent(first) || s.Gap(next).TrimStart() is [Particles.Of, ..])
            return false;
        if (!Particles.Is1(s.TextOf(s[first - 1]), Particles.Together))
            return true;
        for (int i = next; i < next + mostTokens; i++)
        {
            if (s[i].Is(WordKind.Compared))
                return true;
        }

        return false;
    }
}
