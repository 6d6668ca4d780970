namespace Hengyang.Stats;

/// <summary>The number behind 表, 图, 附件 and their like (表3 分县区, 图12, 附表1-2): it counts nothing and is stepped over.</summary>
internal static class SerialNumber
{
    /// <summary>The value of a row of kind <see cref="WordKind.Serial"/> that may be counted: 附件3份.</summary>
    internal const int Uncounted = 0;

    /// <summary>The value of a row that stays what it is: 表3分县区.</summary>
    internal const int Always = 1;

    /// <summary>The place behind the serial number, or that of its first digit where it is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="digit">Where its first digit is, which the row of the word ends with.</param>
    /// <param name="value">The row's value.</param>
    internal static int Skip(ReadOnlySpan<char> text, int digit, short value)
    {
        int end = SkipDigits(text, digit);
        while (end + 1 < text.Length && (text[end] == '.' || Marks.KindOf(text[end]) == TokenKind.Dash) && IsDigit(text[end + 1]))
            end = SkipDigits(text, end + 1);
        bool counts = end < text.Length && (text[end] == NumberWords.Year || (value == Uncounted && NumberWords.Sheets.Contains(text[end])));
        return counts ? digit : end;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && IsDigit(text[i]))
            i++;
        return i;
    }

    private static bool IsDigit(char c) => (CharTable.Numerals[c] & Numeral.KindMask) is Numeral.Arabic or Numeral.Han || c == NumberWords.Ten;
}
