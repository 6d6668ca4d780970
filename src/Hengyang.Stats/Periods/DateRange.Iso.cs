using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <content>Machine forms, read back.</content>
public readonly partial struct DateRange
{
    /// <summary>Reads a machine form: any that <see cref="ToString(string?)"/> writes.</summary>
    /// <param name="text">Such as <c>2023-01/2023-11</c>, <c>2023-Q1</c>, <c>2023-33</c>, <c>2024-01-01/P11M</c>, <c>2020/..</c>.</param>
    /// <remarks>Only the form R tells a point in time from its day, and the day that fills an open end; the rest comes back from each.</remarks>
    /// <exception cref="StatisticsFormatException">The text is no such form, or the calendar has no such date.</exception>
    /// <example><code>
    /// DateRange range = DateRange.ParseIso("2023-01/2023-11"); // 2023-01/2023-11
    /// </code></example>
    public static DateRange ParseIso(ReadOnlySpan<char> text)
    {
        if (!TryParseIso(text, out DateRange result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <inheritdoc cref="ParseIso(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DateRange ParseIso(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ParseIso(text.AsSpan());
    }

    /// <summary>Reads a machine form from UTF-8.</summary>
    /// <param name="utf8Text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <exception cref="StatisticsFormatException">The text is no such form, or the calendar has no such date.</exception>
    public static DateRange ParseIso(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParseIso(utf8Text, out DateRange result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <summary>Reads a machine form; null is none.</summary>
    /// <param name="text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The range, or default.</param>
    public static bool TryParseIso([NotNullWhen(true)] string? text, out DateRange result) => TryParseIso(text.AsSpan(), out result, out _);

    /// <summary>Reads a machine form: any that <see cref="ToString(string?)"/> writes.</summary>
    /// <param name="text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The range, or default.</param>
    /// <example><code>
    /// bool isIso = DateRange.TryParseIso("2023-Q3", out DateRange range); // true
    /// </code></example>
    public static bool TryParseIso(ReadOnlySpan<char> text, out DateRange result) => TryParseIso(text, out result, out _);

    /// <summary>Reads a machine form and says what is wrong with it.</summary>
    /// <param name="text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The range, or default.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParseIso(ReadOnlySpan<char> text, out DateRange result, out ParseError error)
    {
        // one byte more than the longest form, so that what follows it is still seen as trailing
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLosslessLength + 1];
        int length = Math.Min(text.Length, bytes.Length);
        for (int i = 0; i < length; i++)
            bytes[i] = char.IsAscii(text[i]) ? (byte)text[i] : (byte)'?';
        return IsoPeriodReader.TryRead(bytes[..length], out result, out error);
    }

    /// <summary>Reads a machine form from UTF-8.</summary>
    /// <param name="utf8Text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The range, or default.</param>
    public static bool TryParseIso(ReadOnlySpan<byte> utf8Text, out DateRange result) =>
        IsoPeriodReader.TryRead(utf8Text, out result, out _);

    /// <summary>Reads a machine form from UTF-8 and says what is wrong with it.</summary>
    /// <param name="utf8Text">See <see cref="ParseIso(ReadOnlySpan{char})"/>.</param>
    /// <param name="result">The range, or default.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParseIso(ReadOnlySpan<byte> utf8Text, out DateRange result, out ParseError error) =>
        IsoPeriodReader.TryRead(utf8Text, out result, out error);
}
