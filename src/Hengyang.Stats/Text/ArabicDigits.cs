using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>Runs of ASCII and full-width digits, with separators in groups of three.</summary>
internal static class ArabicDigits
{
    /// <summary>Reads the digits before a point; returns how many there are.</summary>
    internal static int ReadRun<T>(ReadOnlySpan<char> text, ref int i, ref T value, ref NumberStyle style)
        where T : struct, IBinaryInteger<T>
    {
        int digits = ReadPlain(text, ref i, ref value);
        if (digits > 3)
            return digits;

        // a separator only counts when exactly three digits follow it, and always the same one
        char separator = '\0';
        while (i + 3 < text.Length && IsSeparator(text[i]) && (separator == '\0' || separator == text[i])
            && IsDigit(text[i + 1]) && IsDigit(text[i + 2]) && IsDigit(text[i + 3])
            && (i + 4 >= text.Length || !IsDigit(text[i + 4])))
        {
            if (digits == 0 || T.IsZero(value))
                break;
            separator = text[i];
            i++;
            digits += ReadPlain(text, ref i, ref value);
            style |= NumberStyle.Grouped;
        }

        return digits;
    }

    /// <summary>Reads digits one after another. O and o between digits are a misread zero, l and I a misread one.</summary>
    internal static int ReadPlain<T>(ReadOnlySpan<char> text, ref int i, ref T value)
        where T : struct, IBinaryInteger<T>
    {
        T ten = T.CreateTruncating(10);
        int from = i;
        while (i < text.Length)
        {
            Steps.Add();
            byte kind = CharTable.Numerals[text[i]];
            int digit;
            if ((kind & Numeral.KindMask) == Numeral.Arabic)
                digit = kind & Numeral.ValueMask;
            else if (text[i] is 'O' or 'o' && i > from && i + 1 < text.Length && (IsDigit(text[i + 1]) || text[i + 1] is '.' or 'O' or 'o'))
                digit = 0;
            else
                break;
            value = unchecked((value * ten) + T.CreateTruncating(digit));
            i++;
        }

        return i - from;
    }

    internal static bool IsDigit(char c) => (CharTable.Numerals[c] & Numeral.KindMask) == Numeral.Arabic;

    private static bool IsSeparator(char c) => CharTable.Numerals[c] is Numeral.Comma or Numeral.GroupSpace;
}
