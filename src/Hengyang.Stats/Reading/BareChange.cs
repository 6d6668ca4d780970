namespace Hengyang.Stats;

/// <summary>
/// Changes that only a sign tells: 12.3亿元（+8.1%）, 36.0亿美元（+5.2%）, and straight behind an indicator that is no rate
/// 营收+12%, 净利-8%. Behind a rate a percentage is its level, and only points are a movement (毛利率+1.2个百分点).
/// </summary>
internal static class BareChange
{
    /// <summary>What stands before the digits of such a change.</summary>
    private static readonly CharSet Signs = new("+-(");

    private const char FirstHan = '\u4E00';
    private const char LastHan = '\u9FFF';

    /// <summary>The ends of nouns that name a rate: points behind one are a movement.</summary>
    private static readonly string[] Rates = ["率", "比"];

    /// <summary>The ends of nouns that name a rate, of verbs that state a value, and of words for another value of the same thing.</summary>
    private static readonly string[] NoLevels =
        [.. SharedWords.Of("BareChange.NoLevels"), .. Rates, "幅", "速", "差", "度", "弹性", "回报", "现值", "为", "达", "是", "至", "到", "在", "约", "近", "和", "及", "由", "从", "的"];

    /// <summary>Whether a measure is such a change; adds it.</summary>
    internal static bool TryAdd(in Sentence s, in Measure measure, ref ReadingContext context, ReadingWorkspace workspace, int first)
    {
        int i = measure.NumberToken;
        // most numbers have no sign before them and no bracket
        if (measure.NumberStart == s.Start || !Signs.Contains(CharTable.Folded[s.Text[measure.NumberStart - 1]]) && !Signs.Contains(CharTable.Folded[s.Text[measure.NumberStart]]))
            return false;
        ref readonly NumberToken number = ref s.Number(s[i]);
        Unit unit = measure.Quantity.Unit;
        if (first != i || measure.Start != s[i].Start || !(unit.Dimension == Dimension.Ratio || IsAmount(in measure, in number)) || unit == Unit.Proportion || measure.Quantity.IsBothWays)
            return false;
        ReadOnlySpan<char> gap = s.TrimmedGap(i);
        bool isPlus = gap is [.., '+' or '＋'];
        if (isPlus)
            gap = gap[..^1];
        // CPI-0.2%: behind a letter the minus is a token of its own
        bool isDash = s[i - 1].Kind == TokenKind.Dash && s.IsAdjacent(i) && s.IsBehindPlainText(i - 1) && IsLetter(s.Text[s[i - 1].Start - 1]);
        bool isSigned = isPlus || isDash || number.Has(NumberStyle.Signed);
        int before = isDash ? i - 1 : i;
        PercentageChange former = default;
        int start = measure.Start - (isPlus || isDash ? 1 : 0);
        if (gap.IsEmpty && !isDash && s[i - 1].Kind == TokenKind.OpenParenthesis)
        {
            if (!(isSigned || (context.HasBracketedChange && unit == Unit.Percent)) || !EndsBracket(in s[measure.Next]) || !IsBehindLevel(s, i - 1, in measure, workspace, ref former))
                return false;
            context.HasBracketedChange = true;
        }
        else if (!isSigned || unit.Dimension != Dimension.Ratio || !IsBehindIndicator(s, before, s.Text[s[before - 1].End..start], unit))
        {
            return false;
        }

        Quantity size = measure.Quantity.Value < 0 ? -measure.Quantity : measure.Quantity;
        PercentageChange change = new()
        {
            Direction = size.Value == 0 ? ChangeDirection.Unchanged : isDash || measure.Quantity.Value < 0 ? ChangeDirection.Decrease : ChangeDirection.Increase,
            Size = size,
            SizeKind = ChangeSize.By,
            Of = PercentageChange.IsPoints(unit) ? ChangeOf.Rate : ChangeOf.Level,
            Basis = former.Basis,
            BasePeriod = former.BasePeriod,
        };
        if (former.Basis == ComparisonBasis.None)
            change = context.Carry(in change);
        workspace.AddMention(Mention.OfChange(TextRange.FromBounds(start, measure.End), in change, Procedure.SignAlone.Code()), before, measure.Next);
        return true;
    }

    private static bool IsAmount(in Measure measure, in NumberToken number) =>
        measure.Quantity.Unit.IsNone ? number.Exponent >= 4 : measure.Quantity.Unit.Dimension is not (Dimension.Temperature or Dimension.Time);

    private static bool EndsBracket(in Token token) =>
        token.Kind is TokenKind.CloseParenthesis or TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.Slash;

    /// <summary>The bracket opens straight behind a level that the size can be a change of, behind a change that it repeats, or behind an indicator.</summary>
    private static bool IsBehindLevel(in Sentence s, int open, in Measure measure, ReadingWorkspace workspace, ref PercentageChange former)
    {
        Unit unit = measure.Quantity.Unit;
        int last = workspace.MentionCount - 1;
        if (last < 0 || workspace.Mention(last).Range.End != s[open].Start)
            return unit.Dimension == Dimension.Ratio && s[open - 1].End < s[open].Start && IsBehindIndicator(s, open, s.Gap(open), unit);
        ref readonly Mention before = ref workspace.Mention(last);
        if (before.TryGetChange(out former))
            return former.Size.Unit.Dimension != Dimension.Ratio && unit.Dimension == Dimension.Ratio;
        if (!before.TryGetQuantity(out Quantity level))
            return false;
        if (unit.Dimension != Dimension.Ratio)
            return level.Unit == unit;
        return PercentageChange.IsPoints(unit) || level.Unit.Dimension != Dimension.Ratio;
    }

    /// <summary>Plain text that can be the end of an indicator stands straight before the sign.</summary>
    private static bool IsBehindIndicator(in Sentence s, int token, ReadOnlySpan<char> gap, Unit unit)
    {
        gap = gap.TrimEnd();
        // 占比+2个百分点: a rate that is a word of the lexicon
        if (gap.IsEmpty && s[token - 1].Is(WordKind.RateNoun))
            return PercentageChange.IsPoints(unit);
        if (gap.IsEmpty || s[token - 1].Kind == TokenKind.Dash || !(IsLetter(gap[^1]) || gap[^1] is >= FirstHan and <= LastHan))
            return false;
        return PercentageChange.IsPoints(unit) ? FoldedText.EndsWithAny(gap, Rates) : !FoldedText.EndsWithAny(gap, NoLevels);
    }

    private static bool IsLetter(char c) => char.IsAsciiLetter(CharTable.Folded[c]);
}
