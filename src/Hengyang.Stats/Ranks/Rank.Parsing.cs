using System.Diagnostics.CodeAnalysis;
using Hengyang.Stats.Json;

namespace Hengyang.Stats;

public readonly partial struct Rank : ISpanParsable<Rank>, IUtf8SpanParsable<Rank>
{
    /// <summary>Reads a text that is one rank and nothing else, such as 排全省第一.</summary>
    /// <param name="text">The text; white space around the rank is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no rank.</exception>
    /// <example><code>
    /// Rank rank = Rank.Parse("居全国第5位"); // rank.Position == 5, rank.Scope == "全国"
    /// </code></example>
    public static Rank Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out Rank rank, out ParseError error))
            Throw.Unread(error);
        return rank;
    }

    /// <summary>Reads a rank; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The text; white space around the rank is allowed.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StatisticsFormatException">The text is no rank.</exception>
    public static Rank Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a UTF-8 text that is one rank and nothing else.</summary>
    /// <param name="utf8Text">The text; white space around the rank is allowed.</param>
    /// <exception cref="StatisticsFormatException">The text is no rank; the position counts bytes.</exception>
    public static Rank Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse(utf8Text, out Rank rank, out ParseError error))
            Throw.Unread(error);
        return rank;
    }

    /// <summary>Reads a text that is one rank and nothing else; null is no rank.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rank rank) => TryParse(text.AsSpan(), out rank, out _);

    /// <summary>Reads a text that is one rank and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <example><code>
    /// bool isRank = Rank.TryParse("前30强", out Rank rank); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out Rank rank) => TryParse(text, out rank, out _);

    /// <summary>Reads a text that is one rank and nothing else.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <param name="error">What was wrong and where, in UTF-16 units.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Rank rank, out ParseError error)
    {
        if (JsonText.Begins(text))
            return JsonText.TryRead(text, out rank, out error);
        if (ValueSource<Rank>.Read(text, null, out rank, out _, out error) && error.Status == ParseStatus.Ok)
            return true;
        rank = default;
        return false;
    }

    /// <summary>Reads the rank that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <param name="charsConsumed">How many characters it takes, white space before it included; 0 when there is none.</param>
    /// <example><code>
    /// Rank.TryParsePartial("居全省第3位，比上年前移1位", out Rank rank, out int length); // 6
    /// </code></example>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out Rank rank, out int charsConsumed) =>
        ValueSource<Rank>.Read(text[..Math.Min(text.Length, SingleValue.LongestText)], null, out rank, out charsConsumed, out _);

    /// <summary>Reads the rank that a UTF-8 text begins with.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <param name="bytesConsumed">How many bytes it takes, white space before it included; 0 when there is none.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, out Rank rank, out int bytesConsumed)
    {
        // broken bytes, and what is longer than a value, end the text
        Span<char> buffer = stackalloc char[SingleValue.LongestText];
        System.Text.Unicode.Utf8.ToUtf16(utf8Text, buffer, out _, out int length, replaceInvalidSequences: false, isFinalBlock: false);
        bool ok = TryParsePartial(buffer[..length], out rank, out int charsConsumed);
        bytesConsumed = SingleValue.ToByteCount(buffer, charsConsumed);
        return ok;
    }

    /// <summary>Reads UTF-8 text that is one rank and nothing else.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rank rank) => TryParse(utf8Text, out rank, out _);

    /// <summary>Reads UTF-8 text that is one rank and nothing else.</summary>
    /// <param name="utf8Text">The text.</param>
    /// <param name="rank">The rank, or default.</param>
    /// <param name="error">What was wrong and where, in bytes.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Rank rank, out ParseError error)
    {
        if (JsonText.Begins(utf8Text))
            return JsonText.TryRead(utf8Text, out rank, out error);
        return SingleValue.TryParse(utf8Text, null, static (ReadOnlySpan<char> text, DateOnly? _, out Rank value, out ParseError why) => TryParse(text, out value, out why), out rank, out error);
    }

    /// <summary>Reads a rank; no culture enters, so the provider is not asked.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The rank, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Rank result) => TryParse(s.AsSpan(), out result);

    static Rank ISpanParsable<Rank>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Rank>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Rank result) => TryParse(s, out result);

    static Rank IParsable<Rank>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Rank IUtf8SpanParsable<Rank>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Rank>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Rank result) => TryParse(utf8Text, out result);
}
