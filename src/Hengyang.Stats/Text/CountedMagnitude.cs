namespace Hengyang.Stats;

/// <summary>
/// 3个亿, 20多个亿, 半个亿, 三个多亿: 个 between a number and 亿, 万亿 or 万 counts nothing. In 跨4个万亿元台阶, 5个亿级产业 and
/// 3个万吨级泊位 it counts things that the magnitude word belongs to.
/// </summary>
internal static class CountedMagnitude
{
    private const decimal TenThousand = 10_000m;
    private const decimal HundredMillion = 100_000_000m;

    /// <summary>Reads the magnitude behind a number, and gives the place behind it, or the end of the number where there is none.</summary>
    internal static int Read(ReadOnlySpan<char> text, int end, ref NumberToken number)
    {
        if (number.Has(NumberStyle.Part) || number.Value <= 0)
            return end;
        int i = end + 1;
        bool more = KindAt(text, i) is Numeral.More or Numeral.Odd && number.Qualifier == Qualifier.Exact;
        if (more)
            i++;
        int power = 0;
        for (byte kind = KindAt(text, i); kind is Numeral.Magnitude + 4 or Numeral.Magnitude + 8 && power < 8; kind = KindAt(text, ++i))
            power += kind & Numeral.ValueMask;
        if (power == 0 || CountsThings(text, i, power))
            return end;
        decimal factor = power == 4 ? TenThousand : power == 8 ? HundredMillion : TenThousand * HundredMillion;
        if (number.High > (decimal.MaxValue / factor) - 1)
            return end;
        number.High = more ? (number.Value + 1) * factor : Multiply(number.High, factor, power);
        number.Value = Multiply(number.Value, factor, power);
        if (more)
            number.Qualifier = Qualifier.Over;
        number.Style = (number.Style & ~NumberStyle.Positional) | NumberStyle.Magnitude;
        number.Exponent += (byte)power;
        number.IntegerDigits = 0;
        return i;
    }

    /// <summary>Whether the magnitude word belongs to what stands behind it.</summary>
    private static bool CountsThings(ReadOnlySpan<char> text, int i, int power)
    {
        if (EndsAt(text, i))
            return false;
        // 个万 is rare, and 万 begins many things: 2个万亩示范片
        if (power == 4)
            return true;
        int at = i;
        foreach (string limit in NumberWords.SizeLimits)
        {
            if (at == i && FoldedText.StartsWith(text[i..], limit))
                at += limit.Length;
        }

        // money is another matter
        if (at < text.Length && NumberWords.SizedThings.Contains(CharTable.Folded[text[at]]))
            return true;
        int length = Lexicon.MatchAfterNumber(text, i, out int row);
        if (Lexicon.Row(row).Unit.IsNone)
            return false;
        return Lexicon.Row(row).Unit.Dimension != Dimension.Currency || (Lexicon.Row(row).Unit == Unit.Yuan && length == 1 && !EndsAt(text, i + length));
    }

    private static bool EndsAt(ReadOnlySpan<char> text, int i) =>
        i >= text.Length || Lexicon.ClassOf(text[i]) is CharClass.Mark or CharClass.LineBreak;

    /// <summary>The decimals go with the magnitude word: 0.5个亿 is 50000000.</summary>
    private static decimal Multiply(decimal value, decimal factor, int power)
    {
        int scale = value.Scale;
        return decimal.Round(value * factor, Math.Max(scale - power, 0));
    }

    private static byte KindAt(ReadOnlySpan<char> text, int i) => i < text.Length ? CharTable.Numerals[text[i]] : Numeral.None;
}
