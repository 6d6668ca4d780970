using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Hengyang.Stats;

/// <summary>
/// Reads the longest number that begins at a place, in any of the forms of official text: 1,234.5, 3.5万, 1亿2000万,
/// 三万五千, 二〇二三, 三点一四, 百分之五, 三分之一, 两三百, 十几万, 6600多万, 叁万伍仟.
/// </summary>
/// <remarks>
/// One pass over the characters by descending magnitude, in integers; the decimal is made once at the end. Numbers of up
/// to 18 digits run in 64-bit arithmetic, longer ones in 128-bit, and what does not fit a decimal is an overflow.
/// </remarks>
internal static class NumberLexer
{
    /// <summary>Reads a number with its parts (百分之…, 三分之…) and its tail (多, 余).</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the number begins, sign included.</param>
    /// <param name="number">The number.</param>
    /// <param name="status"><see cref="ParseStatus.Ok"/>, or why there is none.</param>
    /// <returns>The first place after the number, or <paramref name="start"/> when there is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out NumberToken number, out ParseStatus status) =>
        Read(text, start, out number, out status, out _);

    /// <summary>
    /// The same in running text, and where reading ended: behind an overflow too, so that its digits are not read again one group
    /// after another, and behind digits in groups that make no number, of which none may be taken for one.
    /// </summary>
    internal static int ReadInText(ReadOnlySpan<char> text, int start, out NumberToken number, out ParseStatus status, out int stop)
    {
        int end = Read(text, start, out number, out status, out stop);
        if (end == start || end >= text.Length || text[end] != ',' || number.Has(NumberStyle.Han | NumberStyle.Magnitude | NumberStyle.Fraction))
            return end;
        stop = DigitGroups.EndOfBrokenGroups(text, start, end);
        return stop > end ? start : end;
    }

    private static int Read(ReadOnlySpan<char> text, int start, out NumberToken number, out ParseStatus status, out int stop)
    {
        int i = start;
        byte sign = i < text.Length ? CharTable.Numerals[text[i]] : (byte)0;
        bool negative = sign is Numeral.Minus or Numeral.HanMinus;
        if (negative || sign == Numeral.Plus)
            i++;
        int end = ReadUnsigned(text, i, out number, out status);
        stop = end;
        if (end == i)
            return start;
        if (status == ParseStatus.Ok && end < text.Length)
            end = ReadBehind(text, i, end, ref number);
        end = ReadParts(text, end, ref number, status);
        if (negative || sign == Numeral.Plus)
        {
            number.Style |= NumberStyle.Signed;
            if (negative)
            {
                (number.Value, number.High) = number.Qualifier == Qualifier.Range
                    ? (-number.High, -number.Value)
                    : (-number.Value, -number.High);
            }
        }

        return status == ParseStatus.Overflow ? start : end;
    }

    /// <summary>What makes another number of the one that was read: 一半, 3个亿, 一○三、○七七, 一,○○八,一七五, 3.5×10⁴.</summary>
    private static int ReadBehind(ReadOnlySpan<char> text, int start, int end, ref NumberToken number) => CharTable.Folded[text[end]] switch
    {
        NumberWords.Half when end == start + 1 && text[start] == NumberWords.One => ReadOneHalf(end, ref number),
        NumberWords.Piece => CountedMagnitude.Read(text, end, ref number),
        '、' or ',' => DigitGroups.ReadHan(text, start, end, ref number),
        _ => PowerOfTen.Read(text, end, ref number),
    };

    private static int ReadUnsigned(ReadOnlySpan<char> text, int start, out NumberToken number, out ParseStatus status)
    {
        status = ParseStatus.Ok;
        int end = start < text.Length && ArabicDigits.IsDigit(text[start]) ? ArabicNumber.Read(text, start, out number) : HanNumber.Read(text, start, out number);
        if (end == start)
            end = ReadByMachine(text, start, out number, out status);
        // 李三|万元户: the magnitude word begins a word that keeps it
        return end > start + 1 && end < text.Length && number.Has(NumberStyle.Han) && (CharTable.Numerals[text[end - 1]] & Numeral.KindMask) == Numeral.Magnitude && KeepsMagnitude(text, end - 1)
            ? ReadByMachine(text[..(end - 1)], start, out number, out status)
            : end;
    }

    private static bool KeepsMagnitude(ReadOnlySpan<char> text, int at) =>
        Lexicon.Match(text, at, out int row) > 1 && Lexicon.Row(row) is { Kind: WordKind.Idiom, Value: NumberWords.KeepsMagnitude };

    internal static int ReadByMachine(ReadOnlySpan<char> text, int start, out NumberToken number, out ParseStatus status)
    {
        int end = NumberMachine<ulong>.Run(text, start, high: false, out NumberReading<ulong> reading);
        if (end == start)
        {
            number = default;
            status = ParseStatus.NoMatch;
            return start;
        }

        if (reading.Width <= 18)
            return Finish(text, start, end, in reading, out number, out status);
        end = NumberMachine<UInt128>.Run(text, start, high: false, out NumberReading<UInt128> wide);
        if (wide.Width <= 36)
            return Finish(text, start, end, in wide, out number, out status);
        number = default;
        status = ParseStatus.Overflow;
        return end;
    }

    private static int Finish<T>(ReadOnlySpan<char> text, int start, int end, in NumberReading<T> reading, out NumberToken number, out ParseStatus status)
        where T : struct, IBinaryInteger<T>
    {
        number = default;
        number.Style = reading.Style;
        number.IntegerDigits = reading.IntegerDigits;
        number.Exponent = reading.Exponent;
        number.Decimals = reading.Decimals;
        if (!TryMakeDecimal(reading.Mantissa, reading.Scale, out number.Value))
        {
            status = ParseStatus.Overflow;
            return end;
        }

        status = ParseStatus.Ok;
        number.High = number.Value;
        if ((reading.Style & NumberStyle.Vague) != 0)
        {
            NumberMachine<T>.Run(text, start, high: true, out NumberReading<T> upper);
            number.Qualifier = Qualifier.Range;
            TryMakeDecimal(upper.Mantissa, upper.Scale, out number.High);
        }

        return NumberTail.Read(text, end, in reading, ref number);
    }

    /// <summary>一半 is 50 %: it measures a share.</summary>
    private static int ReadOneHalf(int end, ref NumberToken number)
    {
        number.Value = number.High = 50;
        number.Unit = Unit.Percent;
        number.Style = NumberStyle.Han | NumberStyle.Part;
        return end + 1;
    }

    /// <summary>分之 and what follows it, and 又 before a fraction.</summary>
    private static int ReadParts(ReadOnlySpan<char> text, int end, ref NumberToken number, ParseStatus status)
    {
        if (status != ParseStatus.Ok || end >= text.Length)
            return end;
        char next = text[end];
        if (next != NumberWords.And || !number.Has(NumberStyle.Han) || number.Has(NumberStyle.Part))
            return ReadShare(text, end, ref number);

        // 又 takes one fraction and none of its own: no recursion, however often 又 is repeated
        int denominatorEnd = ReadUnsigned(text, end + 1, out NumberToken fraction, out ParseStatus inner);
        if (denominatorEnd == end + 1 || inner != ParseStatus.Ok)
            return end;
        int fractionEnd = ReadShare(text, denominatorEnd, ref fraction);
        if (!fraction.Has(NumberStyle.Part) || !fraction.Unit.IsNone || !TryAdd(number.Value, fraction.Value, out decimal sum))
            return end;
        number.Value = sum;
        number.High = sum;
        number.Style |= NumberStyle.Part;
        return fractionEnd;
    }

    /// <summary>分之 and the part that follows it; the number read so far is the denominator.</summary>
    private static int ReadShare(ReadOnlySpan<char> text, int end, ref NumberToken number)
    {
        if (end + 1 >= text.Length || text[end] != NumberWords.Part || number.Value < 1 || number.Has(NumberStyle.Fraction))
            return end;
        if (text[end + 1] != NumberWords.Of)
            return ReadShortShare(text, end, ref number);
        if (end + 2 >= text.Length)
            return end;
        // 十分之一二手房: the second digit begins the word behind the fraction
        int partStart = end + 2;
        ReadOnlySpan<char> upTo = HanDigits.CountRun(text, partStart) == 2 && !HanDigits.IsPoint(text, partStart + 2) && Lexicon.Match(text, partStart + 1, out _) > 1 ? text[..(partStart + 1)] : text;
        int partEnd = ReadUnsigned(upTo, partStart, out NumberToken part, out ParseStatus partStatus);
        if (partEnd == end + 2 || partStatus != ParseStatus.Ok)
            return end;
        decimal whole = number.Value;
        number = part;
        number.Style |= NumberStyle.Part;
        if (whole is 100m or 1000m or 10000m)
        {
            number.Unit = whole == 100m ? Unit.Percent : whole == 1000m ? Unit.Permille : UnitTable.PerTenThousand;
            return partEnd;
        }

        number.Value = part.Value / whole;
        number.High = part.High / whole;
        return partEnd;
    }

    /// <summary>四分一, 三分二: how Hong Kong writes a quarter and two thirds. 四分一秒 is a time, and 十分一致 a word behind another.</summary>
    private static int ReadShortShare(ReadOnlySpan<char> text, int end, ref NumberToken number)
    {
        if (number.Has(NumberStyle.Arabic) || !number.Has(NumberStyle.Han | NumberStyle.Magnitude) || number.Value > 10 || number.Qualifier != Qualifier.Exact)
            return end;
        byte upper = CharTable.Numerals[text[end + 1]];
        int part = upper & Numeral.ValueMask;
        bool proper = (upper & Numeral.KindMask) == Numeral.Han && part > 0 && part < number.Value;
        int next = end + 2;
        if (!proper || Lexicon.Match(text, end + 1, out _) > 1)
            return end;
        if (next < text.Length && (CharTable.Numerals[text[next]] != 0 || text[next] is NumberWords.Part or NumberWords.Quarter || (Lexicon.MatchAfterNumber(text, next, out int unit) > 0 && !UnitTable.IsWeak(Lexicon.Row(unit).Unit))))
            return end;
        number.Value = number.High = part / number.Value;
        number.Style = NumberStyle.Han | NumberStyle.Part;
        return next;
    }

    /// <summary>The sum, unless it leaves the range of decimals.</summary>
    internal static bool TryAdd(decimal left, decimal right, out decimal sum)
    {
        bool fits = left <= decimal.MaxValue - 1 - Math.Ceiling(right);
        sum = fits ? left + right : 0;
        return fits;
    }

    private static bool TryMakeDecimal<T>(T mantissa, int scale, out decimal value)
        where T : struct, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(ulong))
        {
            ulong small = Unsafe.As<T, ulong>(ref mantissa);
            value = new decimal((int)(uint)small, (int)(uint)(small >> 32), 0, false, (byte)scale);
            return true;
        }

        UInt128 wide = Unsafe.As<T, UInt128>(ref mantissa);
        while (scale > 28)
        {
            (UInt128 quotient, UInt128 rest) = UInt128.DivRem(wide, 10);
            if (rest != 0)
                break;
            (wide, scale) = (quotient, scale - 1);
        }

        value = 0;
        if (scale > 28 || wide >> 96 != 0)
            return false;
        ulong low = (ulong)wide;
        value = new decimal((int)(uint)low, (int)(uint)(low >> 32), (int)(uint)(ulong)(wide >> 64), false, (byte)scale);
        return true;
    }
}
