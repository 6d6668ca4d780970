using System.Numerics;
using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>Runs of ASCII and full-width digits, with separators in groups of three or of four.</summary>
internal static class ArabicDigits
{
    /// <summary>Reads the digits before a point, with the groups that separators part; returns how many digits there are.</summary>
    internal static int ReadRun<T>(ReadOnlySpan<char> text, ref int i, ref T value, ref NumberStyle style)
        where T : struct, IBinaryInteger<T>
    {
        int start = i;
        int digits = ReadPlain(text, ref i, ref value);
        int size = DigitGroups.SizeBehind(text, start, i);
        if (size == 0 || T.IsZero(value))
            return digits;
        char separator = text[i];
        style |= NumberStyle.Grouped;
        for (int next = i; next > 0; next = DigitGroups.NextGroup(text, i, separator, size))
        {
            i = next == i ? i + 1 : next;
            digits += ReadPlain(text, ref i, ref value);
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

    private static readonly System.Buffers.SearchValues<char> Ascii = System.Buffers.SearchValues.Create("0123456789");

    /// <summary>Where the first ASCII digit stands, or −1. By a set, as a search by range puts its ends into objects while the code is cold.</summary>
    internal static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Ascii);

    internal static bool IsDigit(char c) => (CharTable.Numerals[c] & Numeral.KindMask) == Numeral.Arabic;
}
