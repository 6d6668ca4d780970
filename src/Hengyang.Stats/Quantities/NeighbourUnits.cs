namespace Hengyang.Stats;

/// <summary>Units that a neighbour of the number names: a label in front, a currency named twice.</summary>
internal static class NeighbourUnits
{
    /// <summary>What still fits a decimal when the label multiplies it by 万亿.</summary>
    private const decimal LargestBeforeLabel = 1_000_000_000_000_000m;

    /// <summary>发行总额（亿元）10.00: the unit stands in parentheses straight before the number.</summary>
    internal static bool TryReadLabel(in Sentence s, int i, ref decimal low, ref decimal high, ref int power, ref Unit unit, out int start)
    {
        start = 0;
        int close = i - 1;
        if (s[close].Kind != TokenKind.CloseParenthesis || s[close].End != s[i].Start || !s.Number(s[i]).Has(NumberStyle.Arabic) || s.Number(s[i]).Exponent != 0)
            return false;
        // a year heads a column: 产值（万元）2023
        if (s.Number(s[i]).Has(NumberStyle.Positional) && s.Number(s[i]).IntegerDigits == 4 && low is > 1900 and < 2100 && low == decimal.Truncate(low))
            return false;
        int open = close - 1;
        while (close - open < 4 && s[open].Kind != TokenKind.OpenParenthesis)
            open--;
        if (s[open].Kind != TokenKind.OpenParenthesis)
            return false;
        ReadOnlySpan<char> label = s.Text[s[open].End..s[close].Start];
        decimal scaledLow = low;
        decimal scaledHigh = high;
        int exponent = 0;
        Unit labelUnit = default;
        if (ReadLabel(label, ref scaledLow, ref scaledHigh, ref exponent, ref labelUnit) != label.Length || (labelUnit.IsNone && exponent < 4))
            return false;
        (low, high, power, unit) = (scaledLow, scaledHigh, exponent, labelUnit);
        start = s[open].Start;
        return true;
    }

    /// <summary>Reads magnitude words and a unit at the head of a text (亿元), and multiplies by the former. Gives the length, or 0.</summary>
    internal static int ReadLabel(ReadOnlySpan<char> label, ref decimal low, ref decimal high, ref int power, ref Unit unit)
    {
        int at = 0;
        int exponent = 0;
        while (at < label.Length && (CharTable.Numerals[label[at]] & Numeral.KindMask) == Numeral.Magnitude && Lexicon.MatchAfterNumber(label, at, out _) < label.Length - at)
            exponent += CharTable.Numerals[label[at++]] & Numeral.ValueMask;
        Unit labelUnit = default;
        if (at < label.Length)
        {
            int length = Lexicon.MatchAfterNumber(label, at, out int row);
            labelUnit = Lexicon.Row(row).Unit;
            if (labelUnit.IsNone)
                return 0;
            at += length;
        }

        if (exponent > 12 || Math.Abs(high) > LargestBeforeLabel || Math.Abs(low) > LargestBeforeLabel)
            return 0;
        low = NumberList.Spread(low, exponent);
        high = NumberList.Spread(high, exponent);
        power = exponent;
        unit = labelUnit;
        return at;
    }

    /// <summary>The names of the yuan in one character.</summary>
    private const string Yuan = "元圆";

    /// <summary>3万元欧元: 元 and then the name of another currency; the name counts.</summary>
    internal static Unit ReadRepeatedCurrency(in Sentence s, ref int next, Unit unit, ref int end)
    {
        if (unit != Unit.Yuan || !s[next].Is(WordKind.CurrencyBefore) || s[next].Start != end || !Particles.Is1(s.TextOf(s[next - 1]), Yuan)
            || s[next + 1].Kind == TokenKind.Number && s.IsAdjacent(next + 1))
        {
            return unit;
        }

        end = s[next].End;
        return s[next++].Unit;
    }
}
