using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Hengyang.Stats;

/// <summary>
/// A format of a quantity: the magnitude word to write the number with, and how its digits are. <c>亿:N2</c> is 2.10亿元, <c>N0</c>
/// 210,000,000元, <c>万</c> 21000万元.
/// </summary>
internal readonly ref struct QuantityFormat
{
    /// <summary>Room for the longest text that a format gives: two numbers of 29 digits with separators and decimals, words and two units.</summary>
    internal const int MaxLength = 320;

    private const int MostDecimals = 28;

    private readonly ReadOnlySpan<char> _digits;

    private QuantityFormat(int power, ReadOnlySpan<char> digits, bool isLossless = false)
    {
        Power = power;
        _digits = digits;
        IsLossless = isLossless;
    }

    /// <summary>The power of ten of the magnitude word.</summary>
    internal int Power { get; }

    internal bool IsLossless { get; }

    /// <summary>Whether the format asks for nothing: the text of <see cref="Quantity.ToString()"/>.</summary>
    internal static bool IsGeneral(ReadOnlySpan<char> format) => format is "" or "G" or "g";

    internal static bool TryRead(ReadOnlySpan<char> format, out QuantityFormat result)
    {
        result = default;
        if (format is "R" or "r")
        {
            result = new QuantityFormat(0, default, isLossless: true);
            return true;
        }

        int colon = format.IndexOf(':');
        ReadOnlySpan<char> word = colon >= 0 ? format[..colon] : format;
        ReadOnlySpan<char> digits = colon >= 0 ? format[(colon + 1)..] : default;
        int power = MagnitudeWords.PowerOf(word);
        if (power < 0)
        {
            if (colon >= 0)
                return false;
            power = 0;
            digits = format;
        }

        bool plain = digits.IsEmpty && colon < 0;
        if (!plain && (digits.IsEmpty || digits[0] is not ('N' or 'n' or 'F' or 'f') || !IsPrecision(digits[1..])))
            return false;
        result = new QuantityFormat(power, digits);
        return true;
    }

    private static bool IsPrecision(ReadOnlySpan<char> digits) =>
        digits.IsEmpty || (digits.Length <= 2 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int precision) && precision <= MostDecimals);

    /// <summary>Writes a number with its magnitude word.</summary>
    internal void Append(ref NumeralWriter writer, decimal number)
    {
        if (_digits.IsEmpty)
        {
            writer.AppendArabic(new WrittenDecimal(number, stackalloc char[WrittenDecimal.MaxLength]), Power);
        }
        else
        {
            for (int i = 0; i < Power; i++)
                number /= 10;
            Span<char> text = stackalloc char[96];
            number.TryFormat(text, out int length, _digits, CultureInfo.InvariantCulture);
            writer.Append(text[..length]);
        }

        writer.Append(MagnitudeWords.Of(Power));
    }

    [DoesNotReturn]
    internal static void ThrowUnknown(ReadOnlySpan<char> format) =>
        throw new FormatException(ErrorMessages.NoQuantityFormat(format));
}
