namespace Hengyang.Stats;

/// <summary>
/// 比2010年的3.10人减少0.48人, 与上年的206.8亿元相比，增长24.7%: the comparison is with a level that the text tells. Period and level are
/// mentions of their own, and the change that follows has the period as its basis.
/// </summary>
internal static class LevelComparison
{
    /// <summary>The longest noun between the period and 的.</summary>
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
        basis = default;
        Comparison comparison = default;
        if (!ComparisonTerm.TryReadPeriod(s, index, in context, ref comparison, out int n) || comparison.Basis == ComparisonBasis.None)
            return false;
        int end = s[n - 1].End;
        int of = s.Text[end..Math.Min(s.End, end + LongestNoun)].IndexOf('的');
        if (of < 0)
            return false;
        while (s[n].Kind is not (TokenKind.None or TokenKind.Comma or TokenKind.Semicolon) && s[n].Start <= end + of)
            n++;
        if (s[n].Start != end + of + 1 || !QuantityRecognizer.TryRead(s, n, out Measure level) || !level.HasUnit)
            return false;
        n = level.Next;
        bool isCompared = s[n].Is(WordKind.Compared) && s.IsAdjacent(n);
        if (isCompared)
            n++;
        else if (FoldedText.Is(s.TextOf(s[index]), "与"))
            return false;
        if (s[n].Kind == TokenKind.Comma && s.IsAdjacent(n))
            n++;
        if (s[n].Word is not (WordKind.Direction or WordKind.DirectionNoun or WordKind.Doubling) || s.Gap(n).Length > LongestBetween)
            return false;
        basis = new PercentageChange { Basis = comparison.Basis, BasePeriod = comparison.Period, SizeKind = ChangeSize.None };
        return true;
    }
}
