using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

/// <content>Reading single periods from text.</content>
public readonly partial struct DateRange : ISpanParsable<DateRange>, IUtf8SpanParsable<DateRange>
{
    /// <summary>Reads a text that is one period and nothing else, such as 2023年1—11月, 截至6月底 or “十四五”时期, or a machine form such as <c>2023-Q1</c>; what depends on the day of publication stays partial.</summary>
    /// <param name="text">The text; white space around the period is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no period, or the calendar has no such date.</exception>
    /// <example><code>
    /// DateRange range = DateRange.Parse("2023年前三季度"); // 2023-Q1/2023-Q3, 2023-01-01 to 2023-09-30
    /// </code></example>
    public static DateRange Parse(ReadOnlySpan<char> text) => Parse(text, null);

    /// <summary>Reads a text that is one period and nothing else, such as 2023年1—11月, 截至6月底 or “十四五”时期, or a machine form such as <c>2023-Q1</c>.</summary>
    /// <param name="text">The text; white space around the period is allowed.</param>
    /// <param name="referenceDate">The day the text was published, against which 今年 and dates without a year are resolved; null leaves them partial.</param>
    /// <exception cref="StatisticsFormatException">The text is no period, or the calendar has no such date.</exception>
    /// <example><code>
    /// DateRange range = DateRange.Parse("今年1—11月", new DateOnly(2023, 12, 20)); // 2023-01/2023-11
    /// </code></example>
    public static DateRange Parse(ReadOnlySpan<char> text, DateOnly? referenceDate)
    {
        if (!TryParse(text, referenceDate, out DateRange result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DateRange Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, DateOnly?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static DateRange Parse(string text, DateOnly? referenceDate)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), referenceDate);
    }

    /// <summary>Reads a text that is one period and nothing else, without a reference date; null is no period.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The period, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out DateRange result) => TryParse(text.AsSpan(), null, out result, out _);

    /// <summary>Reads a text that is one period and nothing else, without a reference date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The period, or default.</param>
    /// <example><code>
    /// bool isPeriod = DateRange.TryParse("“十四五”时期", out DateRange range); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out DateRange result) => TryParse(text, null, out result, out _);

    /// <summary>Reads a text that is one period and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly? referenceDate, out DateRange result) =>
        TryParse(text, referenceDate, out result, out _);

    /// <summary>Reads a text that is one period and nothing else, and says what is wrong with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="error">What was wrong and where, in UTF-16 units; <see cref="ParseStatus.InvalidDate"/> for 2月30日.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly? referenceDate, out DateRange result, out ParseError error)
    {
        // a machine form has no character beyond ASCII
        if (text is [.., <= '\x7F'] && TryParseIso(text, out result))
        {
            error = default;
            return true;
        }

        if (TryRead(text, referenceDate, out result, out _, out error) && error.Status == ParseStatus.Ok)
        {
            error = default;
            return true;
        }

        result = default;
        return false;
    }

    /// <summary>Reads the period that a text begins with, without a reference date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="charsConsumed">How many characters it takes, white space before it included; 0 when there is none.</param>
    /// <example><code>
    /// DateRange.TryParsePartial("2023年前三季度，全市", out DateRange range, out int length); // 9
    /// </code></example>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out DateRange result, out int charsConsumed) =>
        TryParsePartial(text, null, out result, out charsConsumed);

    /// <summary>Reads the period that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="charsConsumed">How many characters it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<char> text, DateOnly? referenceDate, out DateRange result, out int charsConsumed) =>
        TryRead(text[..Math.Min(text.Length, SingleValue.LongestText)], referenceDate, out result, out charsConsumed, out _);

    /// <summary>Reads UTF-8 text that is one period and nothing else, without a reference date.</summary>
    /// <param name="utf8Text">The text; white space around the period is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no period, or the calendar has no such date; the position counts bytes.</exception>
    public static DateRange Parse(ReadOnlySpan<byte> utf8Text) => Parse(utf8Text, null);

    /// <summary>Reads UTF-8 text that is one period and nothing else.</summary>
    /// <param name="utf8Text">The text; white space around the period is allowed.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <exception cref="StatisticsFormatException">The text is no period, or the calendar has no such date; the position counts bytes.</exception>
    public static DateRange Parse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate)
    {
        if (!TryParse(utf8Text, referenceDate, out DateRange result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <summary>Reads the period that UTF-8 text begins with, without a reference date.</summary>
    /// <param name="utf8Text">The text; what follows the period does not matter.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="bytesConsumed">How many bytes it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, out DateRange result, out int bytesConsumed) =>
        TryParsePartial(utf8Text, null, out result, out bytesConsumed);

    /// <summary>Reads the period that UTF-8 text begins with.</summary>
    /// <param name="utf8Text">The text; what follows the period does not matter.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="bytesConsumed">How many bytes it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out DateRange result, out int bytesConsumed)
    {
        // a period is far shorter than the head, so that nothing it could take is cut off
        using var text = new Utf8Value(ValueText.Head(utf8Text), stackalloc char[Utf8Value.BufferLength]);
        bool ok = TryParsePartial(text.Characters, referenceDate, out result, out int charsConsumed);
        bytesConsumed = text.BytesOf(charsConsumed);
        return ok;
    }

    /// <summary>Reads UTF-8 text that is one period and nothing else, without a reference date.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="result">The period, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out DateRange result) => TryParse(utf8Text, null, out result, out _);

    /// <summary>Reads UTF-8 text that is one period and nothing else.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out DateRange result) =>
        TryParse(utf8Text, referenceDate, out result, out _);

    /// <summary>Reads UTF-8 text that is one period and nothing else, and says what is wrong with it.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="referenceDate">The day the text was published, or null.</param>
    /// <param name="result">The period, or default.</param>
    /// <param name="error">What was wrong and where, in bytes.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out DateRange result, out ParseError error) =>
        SingleValue.TryParse(utf8Text, referenceDate, TryParse, out result, out error);

    private static bool TryRead(ReadOnlySpan<char> text, DateOnly? referenceDate, out DateRange result, out int end, out ParseError error)
    {
        result = default;
        if (!PeriodText.TryRead(text, null, out PeriodText read, out end, out error))
            return false;
        if (read.Resolve(referenceDate) is { } range)
        {
            result = range;
            return true;
        }

        end = 0;
        error = new ParseError(ParseStatus.InvalidDate, text.Length - text.TrimStart().Length);
        return false;
    }

    static DateRange ISpanParsable<DateRange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<DateRange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateRange result) => TryParse(s, out result);

    static DateRange IParsable<DateRange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DateRange>.TryParse(string? s, IFormatProvider? provider, out DateRange result) => TryParse(s.AsSpan(), out result);

    static DateRange IUtf8SpanParsable<DateRange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<DateRange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out DateRange result) =>
        TryParse(utf8Text, null, out result);
}
