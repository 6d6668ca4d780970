namespace Hengyang.Stats;

public readonly partial struct Rank : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The rank as Chinese text that parses to an equal one: 居全国第5位, 居全省倒数第3位, 居全球前10位, 由第8位升至第5位.</summary>
    /// <remarks>
    /// The scope is written as it is, so a text parses back if the scope is one that a rank can have in a text (全省14个市州).
    /// The default value, which is no rank, is written as 第0位 and parses to nothing.
    /// </remarks>
    public override string ToString()
    {
        Span<char> buffer = MaxFormattedLength <= 256 ? stackalloc char[256] : new char[MaxFormattedLength];
        return new string(buffer[..Write(buffer)]);
    }

    /// <summary>The rank in a format.</summary>
    /// <param name="format">G (also null and empty) for the text of <see cref="ToString()"/>; R for a text that always parses to an equal rank: that of G where it does, else the JSON object.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <example><code>
    /// string text = new Rank(2, fromBottom: true, scope: "全市").ToString("R"); // 居全市倒数第2位
    /// </code></example>
    public string ToString(string? format) => IsLossless(format) ? Lossless() : ToString();

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <example><code>
    /// Rank rank = new(3, scope: "全省");
    /// Span&lt;char&gt; buffer = stackalloc char[80];
    /// rank.TryFormat(buffer, out int length); // 6
    /// </code></example>
    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormat(destination, out charsWritten, default);

    /// <summary>Writes the text of <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="format">G or R.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        Span<char> buffer = MaxFormattedLength <= 256 ? stackalloc char[256] : new char[MaxFormattedLength];
        ReadOnlySpan<char> text = IsLossless(format) ? Lossless() : buffer[..Write(buffer)];
        bool ok = text.TryCopyTo(destination);
        charsWritten = ok ? text.Length : 0;
        return ok;
    }

    /// <summary>Writes the text of <see cref="ToString()"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormat(utf8Destination, out bytesWritten, default);

    /// <summary>Writes the text of <see cref="ToString(string?)"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="format">G or R.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
    {
        Span<char> buffer = MaxFormattedLength <= 256 ? stackalloc char[256] : new char[MaxFormattedLength];
        return Utf8Output.TryCopy(IsLossless(format) ? Lossless() : buffer[..Write(buffer)], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static bool IsLossless(ReadOnlySpan<char> format) => PlainFormat.IsLossless(format, "rank");

    private string Lossless()
    {
        string text = ToString();
        return this == default || (TryParse(text, out Rank back) && back == this) ? text : Json.JsonText.Of(this);
    }

    private const int LongestForShortWord = 8;

    /// <summary>Room for the text, in characters: the scope, and the two positions with their words; three times as many bytes hold it in UTF-8.</summary>
    public int MaxFormattedLength => 64 + (Scope?.Length ?? 0);

    private int Write(Span<char> buffer)
    {
        var writer = new NumeralWriter(buffer);
        if (Previous is { } previous)
        {
            writer.Append('由');
            AppendPosition(ref writer, previous);
            bool up = IsFromBottom ? previous <= Position : previous >= Position;
            writer.Append(up ? "升至" : "降至");
        }
        else if (Scope is not null)
        {
            // the short word must stand near the position to be one of rank
            writer.Append(Scope.Length > LongestForShortWord ? "位居" : "居");
        }

        writer.Append(Scope);
        AppendPosition(ref writer, Position);
        return writer.Length;
    }

    private void AppendPosition(ref NumeralWriter writer, int position)
    {
        writer.Append(IsTop ? "前" : IsFromBottom ? "倒数第" : "第");
        Span<char> digits = stackalloc char[11];
        position.TryFormat(digits, out int written, provider: System.Globalization.CultureInfo.InvariantCulture);
        writer.Append(digits[..written]);
        writer.Append('位');
    }
}
