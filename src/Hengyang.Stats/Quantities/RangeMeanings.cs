namespace Hengyang.Stats;

/// <summary>What the rows of <see cref="QuantityForms"/> with two numbers mean: 3至5万, 大于10小于20, 10和20之间, 二、三百, 1/3.</summary>
internal static class RangeMeanings
{
    private const int LargestDenominator = 100;

    /// <summary>How far back 分别 is looked for, behind which numbers are one for each.</summary>
    private const int Near = 12;

    private static readonly string BetweenWord = SharedWords.Of("RangeMeanings.BetweenWord")[0];

    /// <summary>之间 follows the second number; 期间 is no such word.</summary>
    internal static bool IsBetween(in FormMatch m) => FoldedText.StartsWith(m.Sentence.Text[m.End..m.Sentence.End], BetweenWord);

    /// <summary>3至5万, 2.3—3.5亿元, 13万元~17万元: the magnitude and the unit of the right end spread to the left when the left has none.</summary>
    internal static bool FromTo(in FormMatch m, ref QuantityParts q)
    {
        if (!TryReadEnds(in m, in q, out Amount end, out NumberToken left, out NumberToken right))
            return false;
        q.IsCertain = IsBetween(in m);
        return Join(in left, in right, q.Unit, end.Unit, ref q, m.Has('z'));
    }

    /// <summary>Makes a range of two exact numbers.</summary>
    /// <param name="left">The number before 至.</param>
    /// <param name="right">The number behind it.</param>
    /// <param name="leftUnit">The unit of the left one, or none.</param>
    /// <param name="rightUnit">The unit of the right one, or none.</param>
    /// <param name="q">Gets the range.</param>
    /// <param name="belowToo">Whether 零下 stands before the right one as well.</param>
    internal static bool Join(in NumberToken left, in NumberToken right, Unit leftUnit, Unit rightUnit, ref QuantityParts q, bool belowToo = false)
    {
        // 百分之四十至五十
        bool isShare = left.Has(NumberStyle.Part) && !leftUnit.IsNone && right.Has(NumberStyle.Han) && !right.Has(NumberStyle.Part) && right.Value <= 100;
        Unit unit = isShare && rightUnit.IsNone ? leftUnit : rightUnit;
        if ((belowToo && !q.IsBelow) || (right.Has(NumberStyle.Part) != left.Has(NumberStyle.Part) && !isShare) || (!leftUnit.IsNone && leftUnit != unit))
            return false;
        (decimal low, decimal high) = (left.Value, right.Value);
        int power = Math.Min(left.Exponent, right.Exponent);
        // 一千到两千万元: 千 belongs to the digits of both ends, and 万 spreads
        bool spreads = left.Exponent == 0 ? right.Exponent > 0 : left.Exponent < 4 && right.Exponent >= 4;
        if (spreads && leftUnit.IsNone)
        {
            decimal spread = NumberList.Spread(left.Value, right.Exponent);
            if (spread < right.Value)
                (low, power) = (spread, right.Exponent);
        }

        q.HasOwnUnits = q.IsBelow && !leftUnit.IsNone;
        if (q.HasOwnUnits)
        {
            Take(ref q, low, belowToo ? -high : high, unit, power);
            return -q.Low <= q.High;
        }

        // 零下30至20度: the larger number is the lower end
        if (q.IsBelow && low > high)
            (low, high) = (high, low);
        Take(ref q, low, high, unit, power);
        return low <= high && (!unit.IsNone || right.Exponent > 0 || q.IsCertain || (left.Has(NumberStyle.Fraction) && right.Has(NumberStyle.Fraction)));
    }

    /// <summary>10%和20%之间.</summary>
    internal static bool Between(in FormMatch m, ref QuantityParts q) => TakeBounds(in m, ref q);

    /// <summary>大于10小于20, 不低于3%、不高于5%: both bounds are told by words.</summary>
    internal static bool Bounds(in FormMatch m, ref QuantityParts q) => q.Before is Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.Over && TakeBounds(in m, ref q);

    private static bool TakeBounds(in FormMatch m, ref QuantityParts q)
    {
        if (!TryReadEnds(in m, in q, out Amount end, out NumberToken left, out NumberToken right) || (!q.Unit.IsNone && q.Unit != end.Unit))
            return false;
        q.IsCertain = true;
        Take(ref q, left.Value, right.Value, end.Unit, Math.Min(left.Exponent, right.Exponent));
        return q.Low < q.High;
    }

    /// <summary>二、三百斤, 三、四十户, 二、三天, 十四、五万户, 一百四、五十里: two neighbours in Chinese digits, as older texts write 两三百.</summary>
    internal static bool Neighbours(in FormMatch m, ref QuantityParts q)
    {
        Sentence s = m.Sentence;
        if (!q.Unit.IsNone || !TryReadEnds(in m, in q, out Amount end, out NumberToken left, out NumberToken right)
            || !left.Has(NumberStyle.Han) || left.Has(NumberStyle.Fraction | NumberStyle.Part) || left.Value < 1
            || !right.Has(NumberStyle.Han) || right.Has(NumberStyle.Part | NumberStyle.Fraction))
        {
            return false;
        }

        byte last = CharTable.Numerals[s.Text[m.Start - 1]];
        int digit = (last & Numeral.KindMask) == Numeral.Han ? last & Numeral.ValueMask : 0;
        if (digit is < 1 or > 8 || (!left.Has(NumberStyle.Magnitude) && left.Value > 8) || s[q.Number - 1].Kind == TokenKind.EnumerationComma || s[q.Number - 1].Is(WordKind.Ordinal))
            return false;
        decimal step = 1;
        while (step * 10 <= right.Value && step < QuantityRecognizer.Largest)
            step *= 10;
        // 一百四 took the tens already, 十四 counts ones yet
        decimal place = left.Has(NumberStyle.Ellipsis) ? 1 : step;
        bool isPlaced = !left.Has(NumberStyle.Ellipsis) || (left.Value % step == 0 && left.Value / step % 10 == digit);
        if (right.Value != (digit + 1) * step || !isPlaced || left.Value > QuantityRecognizer.Largest / step || end.Unit.IsNone || end.Unit.Dimension == Dimension.Other
            || (UnitTable.IsWeak(end.Unit) && step == 1) || s[end.Next - 1].Kind == TokenKind.Number)
        {
            return false;
        }

        for (int i = q.Number - 1; i > q.Number + 1 - Near; i--)
            if (s[i].Is(WordKind.Respectively))
                return false;
        q.IsCertain = true;
        Take(ref q, left.Value * place, (left.Value * place) + step, end.Unit, 0);
        return true;
    }

    /// <summary>
    /// 1/3的税收, 全国1/4、: a proper fraction of two short whole numbers that a word or a mark ends. 2020/21年度, 4/5G and
    /// 3/4/2024 go on, and a fraction has its smaller number above.
    /// </summary>
    internal static bool Quotient(in FormMatch m, ref QuantityParts q)
    {
        Sentence s = m.Sentence;
        int slash = m[0].Token;
        if (!q.Unit.IsNone || s[slash].Start != s[slash - 1].End || s[slash + 1].Start != s[slash].End || (s[q.Number - 1].Kind == TokenKind.Slash && s[q.Number - 1].End == s[q.Number].Start))
            return false;
        ref readonly NumberToken upper = ref s.Number(s[q.Number]);
        ref readonly NumberToken lower = ref m.NumberOf('r');
        if (!IsShort(in upper) || !IsShort(in lower) || upper.Value < 1 || upper.Value >= lower.Value || lower.Value > LargestDenominator)
            return false;
        ref readonly Token after = ref s[slash + 2];
        bool ends = m.End >= s.End || s.Text[m.End] == Particles.Of || (after.Start == m.End && (after.Is(WordKind.QualifierAfter)
            || after.Kind is TokenKind.Comma or TokenKind.EnumerationComma or TokenKind.Semicolon or TokenKind.SentenceEnd));
        q.Low = q.High = upper.Value / lower.Value;
        q.IsCertain = true;
        return ends;
    }

    private static bool IsShort(in NumberToken number) =>
        number.Has(NumberStyle.Arabic) && number.Has(NumberStyle.Positional) && !number.Has(NumberStyle.Fraction | NumberStyle.Grouped | NumberStyle.Signed);

    /// <summary>Both ends of a range are exact.</summary>
    private static bool TryReadEnds(in FormMatch m, in QuantityParts q, out Amount end, out NumberToken left, out NumberToken right)
    {
        end = m.PartOf<Amount>('r');
        left = m.Sentence.Number(m.Sentence[q.Number]);
        right = m.Sentence.Number(m.Sentence[end.Number]);
        return left.IsExact && right.IsExact;
    }

    private static void Take(ref QuantityParts q, decimal low, decimal high, Unit unit, int power) =>
        (q.Low, q.High, q.Unit, q.Power, q.Own) = (low, high, unit, power, Qualifier.Range);
}
