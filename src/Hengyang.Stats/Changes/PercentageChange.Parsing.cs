using System.Diagnostics.CodeAnalysis;
using Hengyang.Stats.Json;

namespace Hengyang.Stats;

public readonly partial struct PercentageChange : ISpanParsable<PercentageChange>, IUtf8SpanParsable<PercentageChange>
{
    /// <summary>Reads a text that is one change and nothing else, such as 同比增长92%, without a reference date.</summary>
    /// <param name="text">The text; white space around the change is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no change.</exception>
    /// <exception cref="OverflowException">Its size does not fit a <see cref="decimal"/>.</exception>
    /// <example><code>
    /// PercentageChange change = PercentageChange.Parse("比上年末增加1.2万人"); // change.SignedValue == 12000
    /// </code></example>
    public static PercentageChange Parse(ReadOnlySpan<char> text) => Parse(text, null);

    /// <summary>Reads a text that is one change and nothing else, such as 同比增长92%.</summary>
    /// <param name="text">The text; white space around the change is allowed.</param>
    /// <param name="referenceDate">The day against which a base period such as 去年12月 is resolved, or null.</param>
    /// <exception cref="StatisticsFormatException">The text is no change.</exception>
    /// <exception cref="OverflowException">Its size does not fit a <see cref="decimal"/>.</exception>
    public static PercentageChange Parse(ReadOnlySpan<char> text, DateOnly? referenceDate)
    {
        if (!TryParse(text, referenceDate, out PercentageChange change, out ParseError error))
            Throw.Unread(error);
        return change;
    }

    /// <inheritdoc cref="Parse(ReadOnlySpan{char})"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PercentageChange Parse(string text) => Parse(text, null);

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, DateOnly?)"/>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static PercentageChange Parse(string text, DateOnly? referenceDate)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan(), referenceDate);
    }

    /// <summary>Reads a UTF-8 text that is one change and nothing else, without a reference date.</summary>
    /// <param name="utf8Text">The text; white space around the change is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no change; the position counts bytes.</exception>
    /// <exception cref="OverflowException">Its size does not fit a <see cref="decimal"/>.</exception>
    public static PercentageChange Parse(ReadOnlySpan<byte> utf8Text) => Parse(utf8Text, null);

    /// <summary>Reads a UTF-8 text that is one change and nothing else.</summary>
    /// <param name="utf8Text">The text; white space around the change is allowed.</param>
    /// <param name="referenceDate">The day against which a base period such as 去年12月 is resolved, or null.</param>
    /// <exception cref="StatisticsFormatException">The text is no change; the position counts bytes.</exception>
    /// <exception cref="OverflowException">Its size does not fit a <see cref="decimal"/>.</exception>
    public static PercentageChange Parse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate)
    {
        if (!TryParse(utf8Text, referenceDate, out PercentageChange change, out ParseError error))
            Throw.Unread(error);
        return change;
    }

    /// <summary>Reads a text that is one change and nothing else; null is no change.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out PercentageChange change) => TryParse(text.AsSpan(), null, out change, out _);

    /// <summary>Reads a text that is one change and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change, or default.</param>
    /// <example><code>
    /// bool isChange = PercentageChange.TryParse("翻了两番", out PercentageChange change); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out PercentageChange change) => TryParse(text, null, out change, out _);

    /// <summary>Reads a text that is one change and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change) =>
        TryParse(text, referenceDate, out change, out _);

    /// <summary>Reads a text that is one change and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="error">What was wrong and where, in UTF-16 units.</param>
    public static bool TryParse(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change, out ParseError error)
    {
        if (JsonText.Begins(text))
            return JsonText.TryRead(text, out change, out error);
        bool read = TryRead(text, referenceDate, out change, out _, out error);
        if (read && error.Status == ParseStatus.Ok)
            return true;
        change = default;
        return false;
    }

    /// <summary>Reads the change that a text begins with, without a reference date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="charsConsumed">How many characters it takes, white space before it included; 0 when there is none.</param>
    /// <example><code>
    /// PercentageChange.TryParsePartial("同比增长92%，居全省第3位", out PercentageChange change, out int length); // 7
    /// </code></example>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out PercentageChange change, out int charsConsumed) =>
        TryParsePartial(text, null, out change, out charsConsumed);

    /// <summary>Reads the change that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="charsConsumed">How many characters it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change, out int charsConsumed) =>
        TryRead(text[..Math.Min(text.Length, SingleValue.LongestText)], referenceDate, out change, out charsConsumed, out _);

    /// <summary>Reads the change that a UTF-8 text begins with, without a reference date.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="bytesConsumed">How many bytes it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, out PercentageChange change, out int bytesConsumed) =>
        TryParsePartial(utf8Text, null, out change, out bytesConsumed);

    /// <summary>Reads the change that a UTF-8 text begins with.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="bytesConsumed">How many bytes it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out PercentageChange change, out int bytesConsumed)
    {
        // broken bytes, and what is longer than a value, end the text
        Span<char> buffer = stackalloc char[SingleValue.LongestText];
        System.Text.Unicode.Utf8.ToUtf16(utf8Text, buffer, out _, out int length, replaceInvalidSequences: false, isFinalBlock: false);
        bool ok = TryParsePartial(buffer[..length], referenceDate, out change, out int charsConsumed);
        bytesConsumed = SingleValue.ToByteCount(buffer, charsConsumed);
        return ok;
    }

    /// <summary>Reads UTF-8 text that is one change and nothing else, without a reference date.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="change">The change, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out PercentageChange change) => TryParse(utf8Text, null, out change, out _);

    /// <summary>Reads UTF-8 text that is one change and nothing else.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out PercentageChange change) =>
        TryParse(utf8Text, referenceDate, out change, out _);

    /// <summary>Reads UTF-8 text that is one change and nothing else, and says what is wrong with it.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="referenceDate">The day against which a base period is resolved, or null.</param>
    /// <param name="change">The change, or default.</param>
    /// <param name="error">What was wrong and where, in bytes.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, DateOnly? referenceDate, out PercentageChange change, out ParseError error)
    {
        if (JsonText.Begins(utf8Text))
            return JsonText.TryRead(utf8Text, out change, out error);
        return SingleValue.TryParse(utf8Text, referenceDate, TryParse, out change, out error);
    }

    private static bool TryRead(ReadOnlySpan<char> text, DateOnly? referenceDate, out PercentageChange change, out int end, out ParseError error)
    {
        if (PlainChange.TryRead(text, out change))
        {
            end = text.Length;
            error = new ParseError(ParseStatus.Ok, end);
            return true;
        }

        return ValueSource<PercentageChange>.Read(text, referenceDate, out change, out end, out error);
    }

    static PercentageChange ISpanParsable<PercentageChange>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<PercentageChange>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PercentageChange result) => TryParse(s, out result);

    static PercentageChange IParsable<PercentageChange>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<PercentageChange>.TryParse(string? s, IFormatProvider? provider, out PercentageChange result) => TryParse(s.AsSpan(), out result);

    static PercentageChange IUtf8SpanParsable<PercentageChange>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<PercentageChange>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out PercentageChange result) => TryParse(utf8Text, out result);
}
