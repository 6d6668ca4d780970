using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// The shape that most numbers of a text have, read straight from its characters: Arabic digits, perhaps a point with
/// decimals, perhaps one 万 or 亿, and nothing behind that a number could go on with.
/// </summary>
/// <remarks>
/// It gives what <see cref="NumberMachine{T}"/> gives, which reads every number and is asked where this says no; a test
/// holds the two together.
/// </remarks>
internal static class ArabicNumber
{
    /// <summary>With eight zeros from 亿 it still fits 64 bits.</summary>
    private const int MostDigits = 11;

    /// <summary>Reads the number at a place.</summary>
    /// <returns>The first place behind it, or <paramref name="start"/> where it has another shape.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        ulong value = 0;
        int i = start;
        byte kind = ReadDigits(text, ref i, ref value);
        int digits = i - start;
        if (digits == 0)
            return start;
        int decimals = 0;
        if (kind == Numeral.Point)
        {
            i++;
            int from = i;
            kind = ReadDigits(text, ref i, ref value);
            decimals = i - from;
            if (decimals == 0)
                return start;
        }

        if (digits + decimals > MostDigits)
            return start;
        int power = 0;
        if (kind is Numeral.Magnitude + 4 or Numeral.Magnitude + 8)
        {
            power = kind & Numeral.ValueMask;
            i++;
            kind = KindAt(text, i);
        }

        // behind a digit O may be a misread 0, and 分之 makes a part of it
        if (kind != Numeral.None || (i < text.Length && text[i] is 'O' or 'o' or NumberWords.Part or NumberWords.And))
            return start;
        number.Style = NumberStyle.Arabic | (decimals > 0 ? NumberStyle.Fraction : 0) | (power > 0 ? NumberStyle.Magnitude : NumberStyle.Positional);
        number.Decimals = (byte)decimals;
        number.Exponent = (byte)power;
        number.IntegerDigits = (byte)(power > 0 ? 0 : digits);
        number.Value = number.High = Multiply(value, decimals, power);
        return i;
    }

    /// <summary>The value of digits before a magnitude word; the decimals that it leaves go when they are zeros: 2.10亿 is 210000000.</summary>
    private static decimal Multiply(ulong value, int scale, int power)
    {
        if (power > 0)
        {
            for (; power > 0; power--)
            {
                if (scale > 0)
                    scale--;
                else
                    value *= 10;
            }

            for (; scale > 0 && value % 10 == 0; scale--)
                value /= 10;
        }

        return new decimal((int)(uint)value, (int)(uint)(value >> 32), 0, false, (byte)scale);
    }

    /// <summary>Reads digits and returns what stands behind them. More than <see cref="MostDigits"/> give a wrong value, which their reader drops.</summary>
    private static byte ReadDigits(ReadOnlySpan<char> text, ref int i, ref ulong value)
    {
        byte kind;
        while (((kind = KindAt(text, i)) & Numeral.KindMask) == Numeral.Arabic)
        {
            Steps.Add();
            value = unchecked((value * 10) + (ulong)(kind & Numeral.ValueMask));
            i++;
        }

        return kind;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte KindAt(ReadOnlySpan<char> text, int i) =>
        (uint)i < (uint)text.Length ? Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(CharTable.Numerals), text[i]) : Numeral.None;
}
