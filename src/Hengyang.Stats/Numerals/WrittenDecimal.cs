using System.Globalization;

namespace Hengyang.Stats;

/// <summary>The digits of a decimal as it is written: sign, digits before the point, digits behind it.</summary>
internal readonly ref struct WrittenDecimal
{
    /// <summary>A sign, 29 digits and a point.</summary>
    internal const int MaxLength = 31;

    /// <summary>Writes a value's digits into a buffer of <see cref="MaxLength"/> and takes them apart.</summary>
    internal WrittenDecimal(decimal value, Span<char> buffer)
    {
        IsNegative = value < 0;
        decimal.Abs(value).TryFormat(buffer, out int length, default, CultureInfo.InvariantCulture);
        ReadOnlySpan<char> digits = buffer[..length];
        Integer = digits[..^value.Scale].TrimEnd('.');
        Fraction = digits[^value.Scale..];
    }

    internal bool IsNegative { get; }

    /// <summary>At least one digit; no leading zeros but for 0 itself.</summary>
    internal ReadOnlySpan<char> Integer { get; }

    /// <summary>The digits behind the point, trailing zeros included; may be empty.</summary>
    internal ReadOnlySpan<char> Fraction { get; }
}
