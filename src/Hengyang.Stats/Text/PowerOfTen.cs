namespace Hengyang.Stats;

/// <summary>A power of ten behind a decimal: 3.5×10^4, 3.5×10⁴, 2×10^{-3}, and as a formula has it 3.5\times 10^{4}.</summary>
internal static class PowerOfTen
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Times = @"\times";

    /// <summary>Larger ones leave the range of decimals with most numbers in front of them.</summary>
    private const int LargestExponent = 20;

    /// <summary>Reads the power behind a number and multiplies it in; gives the place behind it, or the end of the number where there is none.</summary>
    internal static int Read(ReadOnlySpan<char> text, int end, ref NumberToken number)
    {
        int i = SkipSpace(text, end);
        if (i + 3 >= text.Length || text[i] is not ('×' or '✕' or '*' or '\\'))
            return end;
        if (!number.Has(NumberStyle.Arabic) || number.Has(NumberStyle.Magnitude | NumberStyle.Vague) || number.Qualifier != Qualifier.Exact)
            return end;
        if (text[i] != '\\')
            i++;
        else if (text[i..].StartsWith(Times, StringComparison.Ordinal))
            i += Times.Length;
        else
            return end;
        i = SkipSpace(text, i);
        if (!text[i..].StartsWith("10", StringComparison.Ordinal) || !TryReadExponent(text, i + 2, out int exponent, out int after))
            return end;
        return TryMultiply(ref number, exponent) ? after : end;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, int i, out int exponent, out int after)
    {
        exponent = 0;
        after = i;
        if (i >= text.Length)
            return false;
        bool raised = text[i] == '^';
        if (raised)
            i++;
        bool braced = raised && i < text.Length && text[i] == '{';
        if (braced)
            i++;
        bool negative = i < text.Length && text[i] is '-' or '−' or '－' or '⁻';
        if (negative)
            i++;
        int digits = 0;
        for (; i < text.Length && digits < 3; i++, digits++)
        {
            int digit = raised && char.IsAsciiDigit(text[i]) ? text[i] - '0' : Superscripts.IndexOf(text[i]);
            if (digit < 0)
                break;
            exponent = (exponent * 10) + digit;
        }

        if (braced && (i >= text.Length || text[i++] != '}'))
            return false;
        after = i;
        if (negative)
            exponent = -exponent;
        return digits > 0 && Math.Abs(exponent) <= LargestExponent;
    }

    /// <summary>Moves the point: 3.5×10^4 is 35000 and 3.5×10^-2 is 0.035, exactly or not at all.</summary>
    private static bool TryMultiply(ref NumberToken number, int exponent)
    {
        int scale = number.Value.Scale;
        if (scale - exponent > 28)
            return false;
        decimal factor = 1;
        for (int e = 0; e < Math.Abs(exponent); e++)
            factor *= 10;
        if (exponent >= 0 && Math.Abs(number.Value) > decimal.MaxValue / factor)
            return false;
        decimal value = exponent >= 0 ? number.Value * factor : number.Value / factor;
        if (exponent >= 0)
            value = decimal.Round(value, Math.Max(scale - exponent, 0));
        else if (value * factor != number.Value)
            return false;
        number.Value = number.High = value;
        number.Decimals = (byte)value.Scale;
        number.IntegerDigits = 0;
        number.Style &= ~NumberStyle.Positional;
        return true;
    }

    private static int SkipSpace(ReadOnlySpan<char> text, int i) => i < text.Length && text[i] == ' ' ? i + 1 : i;
}
