using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// The shape that most Chinese numerals have, read straight from its characters: single digits with 十 百 千, each below the
/// one before, in groups that 万 and 亿 close (二亿一千三百四十五万六千七百八十九, 十二, 五), and nothing behind that a number could
/// go on with.
/// </summary>
/// <remarks>
/// It gives what <see cref="NumberMachine{T}"/> gives, which reads every number and is asked where this says no; a test
/// holds the two together.
/// </remarks>
internal static class HanNumber
{
    private const int NoMagnitude = 99;

    /// <summary>Reads the number at a place.</summary>
    /// <returns>The first place behind it, or <paramref name="start"/> where it has another shape.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        ulong total = 0; // closed by 亿
        ulong section = 0; // closed by 万
        ulong group = 0;
        ulong digit = 0;
        int limit = NoMagnitude; // magnitudes within a group must fall below this power
        int last = 0;
        int exponent = 0;
        bool zero = false; // 零 since the last magnitude word
        bool hasMagnitude = false;
        bool hasHundredMillions = false;
        int i = start;
        byte kind;
        for (; ; i++)
        {
            Steps.Add();
            kind = KindAt(text, i);
            int value = kind & Numeral.ValueMask;
            if ((kind & Numeral.KindMask) == Numeral.Han)
            {
                byte next = KindAt(text, i + 1);
                if (digit != 0)
                    return start;
                if (value == 0)
                {
                    // 零 says that a place is empty, and a digit follows it
                    if (i == start || (next & Numeral.KindMask) != Numeral.Han || next == Numeral.Han)
                        return start;
                    zero = true;
                    continue;
                }

                // 两 is never the last digit of a larger number
                if (i > start && CharTable.Folded[text[i]] == NumberWords.Pair && (next & Numeral.KindMask) != Numeral.Magnitude)
                    return start;
                digit = (ulong)value;
                continue;
            }

            if ((kind & Numeral.KindMask) != Numeral.Magnitude)
                break;
            hasMagnitude = true;
            zero = false;
            if (value < 4)
            {
                // 十二 leaves its one out; 百余 and 千家 are other shapes
                if (digit == 0)
                {
                    if (value != 1 || i > start)
                        return start;
                    digit = 1;
                }

                if (value >= limit)
                    return start;
                if (exponent < 4)
                    exponent = value > 1 && (total | section | group) == 0 ? value : 0;
                group += digit * (value == 1 ? 10u : value == 2 ? 100u : 1000u);
                (limit, last, digit) = (value, value, 0);
                continue;
            }

            group += digit;
            if (value == 4)
            {
                if (group == 0 || section != 0)
                    return start;
                section = group * 10_000;
                exponent = 4;
            }
            else
            {
                if ((group | section) == 0 || value != 8 || hasHundredMillions || KindAt(text, i + 1) == Numeral.Magnitude + 8)
                    return start;
                total = (section + group) * 100_000_000;
                exponent = group == 0 && last == 4 ? 12 : 8;
                section = 0;
                hasHundredMillions = true;
            }

            (group, digit, limit, last) = (0, 0, NoMagnitude, value);
        }

        // between digits O may be a misread 0, and 分之 makes a part of it
        if (i == start || kind != Numeral.None || (i < text.Length && text[i] is 'O' or 'o' or NumberWords.Part or NumberWords.And))
            return start;
        if (digit != 0)
        {
            // 三百二, 一万五: the last digit takes the next lower place
            if (last >= 2 && !zero)
                return start;
            if (exponent < 4)
                exponent = 0;
        }

        number.Style = NumberStyle.Han | (hasMagnitude ? NumberStyle.Magnitude : 0);
        number.Exponent = (byte)exponent;
        number.Value = number.High = total + section + group + digit;
        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte KindAt(ReadOnlySpan<char> text, int i) =>
        (uint)i < (uint)text.Length ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(CharTable.Numerals), text[i]) : Numeral.None;
}
