namespace Hengyang.Stats;

/// <summary>Two numbers that bound one quantity: 3至5万, 13万元~17万元, 大于10小于20, 10和20之间.</summary>
internal struct QuantityRange
{
    internal decimal Low;
    internal decimal High;
    internal Unit Unit;
    internal int Next;

    /// <summary>Of 零下3℃至2℃ whether each end has its unit.</summary>
    internal bool HasOwnUnits;

    /// <summary>The magnitude words that the left end has, or takes from the right one.</summary>
    internal int Power;

    /// <summary>Whether its form alone makes it a quantity: 大于10小于20, 10至20之间.</summary>
    internal bool IsCertain;

    /// <summary>Whether a second number may follow the token behind the first one.</summary>
    internal static bool CanJoin(in Token behind) =>
        behind.Kind is TokenKind.Dash or TokenKind.Word or TokenKind.Number or TokenKind.Comma or TokenKind.EnumerationComma;

    /// <summary>3至5万, 2.3—3.5亿元, 13万元~17万元: the magnitude and the unit of the right end spread to the left when the left has none.</summary>
    internal static bool TryRead(in Sentence s, int next, in NumberToken left, Unit leftUnit, bool below, out QuantityRange range)
    {
        range = default;
        ref readonly Token dash = ref s[next];
        bool isTo = dash.Kind == TokenKind.Dash || (dash.Kind == TokenKind.Word && Particles.Is1(s.TextOf(dash), Particles.Until));
        if (!isTo || !s.IsAdjacent(next))
            return false;
        int at = next + 1;
        while (s[at].Kind == TokenKind.Dash && s[at].Start == s[at - 1].End)
            at++;
        bool belowToo = below && s[at].Is(WordKind.BelowZero) && s.IsAdjacent(at);
        if (belowToo)
            at++;
        if (s[at].Kind != TokenKind.Number || !s.IsAdjacent(at))
            return false;
        ref readonly NumberToken right = ref s.Number(s[at]);
        // 百分之四十至五十
        bool isShare = left.Has(NumberStyle.Part) && !leftUnit.IsNone && right.Has(NumberStyle.Han) && !right.Has(NumberStyle.Part) && right.Value <= 100;
        if (left.Qualifier != Qualifier.Exact || right.Qualifier != Qualifier.Exact || (right.Has(NumberStyle.Part) != left.Has(NumberStyle.Part) && !isShare))
            return false;
        range.Next = at + 1;
        range.Unit = QuantityRecognizer.UnitAt(s, ref range.Next, right.Unit);
        if (isShare && range.Unit.IsNone)
            range.Unit = leftUnit;
        if (!leftUnit.IsNone && leftUnit != range.Unit)
            return false;
        range.Low = left.Value;
        range.High = right.Value;
        range.Power = Math.Min(left.Exponent, right.Exponent);
        // 一千到两千万元: 千 belongs to the digits of both ends, and 万 spreads
        bool spreads = left.Exponent == 0 ? right.Exponent > 0 : left.Exponent < 4 && right.Exponent >= 4;
        if (spreads && leftUnit.IsNone)
        {
            decimal low = left.Value;
            // a left end that leaves the range of decimals is larger than the right one anyhow
            for (int e = 0; e < right.Exponent && Math.Abs(low) <= QuantityRecognizer.Largest; e++)
                low *= 10;
            if (low < right.Value)
            {
                // 2.3—3.5亿: the zeros behind the point went with the magnitude word
                range.Low = low == decimal.Truncate(low) ? decimal.Truncate(low) : low;
                range.Power = right.Exponent;
            }
        }

        range.HasOwnUnits = below && !leftUnit.IsNone;
        if (range.HasOwnUnits)
        {
            range.High = belowToo ? -range.High : range.High;
            return -range.Low <= range.High;
        }

        // 零下30至20度: the larger number is the lower end
        if (below && range.Low > range.High)
            (range.Low, range.High) = (range.High, range.Low);
        range.IsCertain = IsBetween(s, range.Next);
        return range.Low <= range.High && (!range.Unit.IsNone || right.Exponent > 0 || range.IsCertain || (left.Has(NumberStyle.Fraction) && right.Has(NumberStyle.Fraction)));
    }

    /// <summary>What joins the two numbers before 之间.</summary>
    private static readonly string[] And = ["和", "与", "及"];

    /// <summary>What joins the lower bound and the upper one.</summary>
    private static readonly string[] AndUpper = ["且", "而", "但", "并"];

    private static readonly string Between = SharedWords.Of("QuantityRange.Between")[0];

    /// <summary>大于10小于20, 不低于3%、不高于5%, 10%和20%之间: both bounds are told by words.</summary>
    internal static bool TryReadBounds(in Sentence s, int next, in NumberToken left, Unit leftUnit, Qualifier before, out QuantityRange range)
    {
        range = default;
        if (left.Qualifier != Qualifier.Exact)
            return false;
        int at = next;
        bool isBetween = false;
        ref readonly Token joint = ref s[at];
        if (joint.Kind == TokenKind.EnumerationComma && leftUnit.IsNone && TryReadNeighbours(s, next, left, out range))
            return true;
        if (joint.Kind == TokenKind.Number)
        {
            isBetween = joint.Start - s[at - 1].End == 1 && FoldedText.IsAny(s.TrimmedGap(at), And);
        }
        else if (joint.Is(WordKind.Compare, ChangeWords.TakesAnything) && s.IsAdjacent(at) && s.IsAdjacent(at + 1))
        {
            isBetween = FoldedText.IsAny(s.TextOf(joint), And);
            at++;
        }
        else if (before is Qualifier.MoreThan or Qualifier.AtLeast or Qualifier.Over)
        {
            if (joint.Kind is TokenKind.EnumerationComma or TokenKind.Comma && s.IsAdjacent(at))
                at++;
            bool isUpper = s[at].Is(WordKind.QualifierBefore, (short)Qualifier.LessThan) || s[at].Is(WordKind.QualifierBefore, (short)Qualifier.AtMost);
            if (!isUpper || !(s.IsAdjacent(at) || FoldedText.IsAny(s.TrimmedGap(at), AndUpper)) || !s.IsAdjacent(at + 1))
                return false;
            at++;
        }

        if (at == next && !isBetween || s[at].Kind != TokenKind.Number || s.Number(s[at]).Qualifier != Qualifier.Exact)
            return false;
        ref readonly NumberToken right = ref s.Number(s[at]);
        range.Next = at + 1;
        range.Unit = QuantityRecognizer.UnitAt(s, ref range.Next, right.Unit);
        if ((!leftUnit.IsNone && leftUnit != range.Unit) || (isBetween && !IsBetween(s, range.Next)))
            return false;
        (range.Low, range.High) = (left.Value, right.Value);
        range.Power = Math.Min(left.Exponent, right.Exponent);
        range.IsCertain = true;
        return range.Low < range.High;
    }

    /// <summary>How far back 分别 is looked for, behind which numbers are one for each.</summary>
    private const int Near = 12;

    /// <summary>二、三百斤, 三、四十户, 二、三天, 十四、五万户, 一百四、五十里: two neighbours in Chinese digits, as older texts write 两三百.</summary>
    private static bool TryReadNeighbours(in Sentence s, int comma, in NumberToken left, out QuantityRange range)
    {
        range = default;
        int at = comma + 1;
        if (!s.IsAdjacent(comma) || s[at].Kind != TokenKind.Number || !s.IsAdjacent(at) || !left.Has(NumberStyle.Han) || left.Has(NumberStyle.Fraction | NumberStyle.Part) || left.Value < 1)
            return false;
        byte last = CharTable.Numerals[s.Text[s[comma].Start - 1]];
        int digit = (last & Numeral.KindMask) == Numeral.Han ? last & Numeral.ValueMask : 0;
        if (digit is < 1 or > 8 || (!left.Has(NumberStyle.Magnitude) && left.Value > 8))
            return false;
        ref readonly NumberToken right = ref s.Number(s[at]);
        if (!right.Has(NumberStyle.Han) || right.Has(NumberStyle.Part | NumberStyle.Fraction) || right.Qualifier != Qualifier.Exact || s[comma - 2].Kind == TokenKind.EnumerationComma || s[comma - 2].Is(WordKind.Ordinal))
            return false;
        decimal step = 1;
        while (step < right.Value && step * 10 <= right.Value && step < QuantityRecognizer.Largest)
            step *= 10;
        range.Next = at + 1;
        range.Unit = QuantityRecognizer.UnitAt(s, ref range.Next, right.Unit);
        // 一百四 took the tens already, 十四 counts ones yet
        decimal place = left.Has(NumberStyle.Ellipsis) ? 1 : step;
        bool isPlaced = !left.Has(NumberStyle.Ellipsis) || (left.Value % step == 0 && left.Value / step % 10 == digit);
        if (right.Value != (digit + 1) * step || !isPlaced || left.Value > QuantityRecognizer.Largest / step || range.Unit.IsNone || range.Unit.Dimension == Dimension.Other || (UnitTable.IsWeak(range.Unit) && step == 1) || s[range.Next - 1].Kind == TokenKind.Number)
            return false;
        for (int i = comma - 2; i >= 0 && i > comma - Near; i--)
            if (s[i].Is(WordKind.Respectively))
                return false;
        range.Low = left.Value * place;
        range.High = range.Low + step;
        range.IsCertain = true;
        return true;
    }

    private static bool IsBetween(in Sentence s, int next) => FoldedText.StartsWith(s.Text[s[next - 1].End..s.End], Between);
}
