namespace Hengyang.Stats;

/// <summary>
/// Groups of digits that separators part: three each behind commas or spaces (1,234,567 and 12 345.6), four each behind
/// ASCII commas (14,0489万). In Chinese digits 、 or a comma parts groups of three (一○三、○七七).
/// </summary>
internal static class DigitGroups
{
    private const int Short = 3;
    private const int Long = 4;

    /// <summary>How many digits each group has behind a run of digits; 0 where the run stands alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="end">Where it ends.</param>
    internal static int SizeBehind(ReadOnlySpan<char> text, int start, int end)
    {
        if (end >= text.Length || !IsSeparator(text[end]) || end - start > Long)
            return 0;
        int size = CountDigits(text, end + 1);
        if (size == Short)
            return end - start <= Short ? Short : 0;
        // 1990,1991年 lists years; the full-width comma parts clauses
        return size == Long && text[end] == ',' && !(IsYear(text, start, end) && IsYear(text, end + 1, end + 1 + Long)) ? Long : 0;
    }

    /// <summary>Where the next group of digits begins, or 0. A space behind the comma is bad typesetting, but only where groups went before (1,421, 486).</summary>
    internal static int NextGroup(ReadOnlySpan<char> text, int end, char separator, int size)
    {
        if (end >= text.Length || text[end] != separator)
            return 0;
        int next = end + 1;
        if (size == Short && separator == ',' && next < text.Length && text[next] == ' ')
            next++;
        return CountDigits(text, next) == size ? next : 0;
    }

    /// <summary>
    /// Where digits end that a comma ties to the number before them, though the groups make no number (10000,0000,1234;
    /// 1234,567): none of them is a number by itself. The place given when there are none.
    /// </summary>
    internal static int EndOfBrokenGroups(ReadOnlySpan<char> text, int start, int end)
    {
        if (IsYear(text, start, end))
            return end;
        int i = end;
        while (i < text.Length && text[i] == ',' && CountDigits(text, i + 1) is >= Short and <= Long and int digits)
            i += 1 + digits;
        if (i > end && i < text.Length && text[i] == '.')
            i += 1 + CountDigits(text, i + 1);
        return i;
    }

    /// <summary>存款20,54亿元: a comma with two digits before a magnitude word is a point that was mistyped; nothing else has two digits behind it.</summary>
    internal static bool IsDecimalComma(ReadOnlySpan<char> text, int comma) =>
        comma > 0 && comma + 3 < text.Length && text[comma] == ',' && CountDigits(text, comma + 1) == 2
        && CharTable.Numerals[text[comma + 3]] is Numeral.Magnitude + 4 or Numeral.Magnitude + 8;

    /// <summary>Reads groups of three Chinese digits behind one to three of them: 一○三、○七七; 一,○○八,一七五. Gives the end of the number.</summary>
    internal static int ReadHan(ReadOnlySpan<char> text, int start, int end, ref NumberToken number)
    {
        const int mostGroups = 5;
        if (end - start > Short || number.Has(NumberStyle.Arabic | NumberStyle.Magnitude | NumberStyle.Fraction | NumberStyle.Part) || HanDigits.CountRun(text, start) != end - start)
            return end;
        decimal value = 0;
        for (int i = start; i < end; i++)
            value = (value * 10) + DigitAt(text, i);
        char separator = text[end];
        int next = end;
        int groups = 0;
        for (; groups < mostGroups && next < text.Length && text[next] == separator && HanDigits.CountRun(text, next + 1) == Short; groups++)
        {
            for (int i = next + 1; i <= next + Short; i++)
                value = (value * 10) + DigitAt(text, i);
            next += 1 + Short;
        }

        // 三、六四九亿斤
        decimal scale = 1;
        int exponent = 0;
        int behind = next;
        for (; exponent < 16 && behind < text.Length && MagnitudeAt(text, behind) is >= 4 and int power; behind++)
            exponent += power;
        for (int i = 0; i < exponent; i++)
            scale *= 10;
        if (value > decimal.MaxValue / scale)
            return end;

        // 二、三五六 may be a list yet, but what a unit follows is one number, unless it is a heading and its text
        if (groups == 0 || (end - start == 1 && groups == 1 && !(start > 0 && Lexicon.ClassOf(text[start - 1]) is CharClass.Plain or CharClass.WordStart && Lexicon.BeginsUnit(text, behind))))
            return end;
        number.Value = number.High = value * scale;
        number.Qualifier = Qualifier.Exact;
        number.Style = NumberStyle.Han | NumberStyle.Grouped;
        number.IntegerDigits = 0;
        number.Exponent = (byte)exponent;
        return behind;
    }

    private static int MagnitudeAt(ReadOnlySpan<char> text, int i) =>
        (CharTable.Numerals[text[i]] & Numeral.KindMask) == Numeral.Magnitude ? CharTable.Numerals[text[i]] & Numeral.ValueMask : 0;

    private static int DigitAt(ReadOnlySpan<char> text, int i) =>
        (CharTable.Numerals[text[i]] & Numeral.KindMask) == Numeral.Han ? CharTable.Numerals[text[i]] & Numeral.ValueMask : 0;

    /// <summary>How many digits stand at a place; more than <see cref="Long"/> are too many for a group.</summary>
    private static int CountDigits(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i <= start + Long && ArabicDigits.IsDigit(text[i]))
            i++;
        return i - start;
    }

    private static bool IsYear(ReadOnlySpan<char> text, int start, int end) => end - start == Long && text[start..end] is ['1', '9', ..] or ['2', '0', ..];

    private static bool IsSeparator(char c) => CharTable.Numerals[c] is Numeral.Comma or Numeral.GroupSpace;
}
