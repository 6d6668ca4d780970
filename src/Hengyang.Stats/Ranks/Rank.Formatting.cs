using System.Text;

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
        Span<char> buffer = MaxLength <= 256 ? stackalloc char[256] : new char[MaxLength];
        return new string(buffer[..Write(buffer)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> buffer = MaxLength <= 256 ? stackalloc char[256] : new char[MaxLength];
        int length = Write(buffer);
        bool ok = buffer[..length].TryCopyTo(destination);
        charsWritten = ok ? length : 0;
        return ok;
    }

    /// <summary>Writes the text of <see cref="ToString()"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten)
    {
        Span<char> buffer = MaxLength <= 256 ? stackalloc char[256] : new char[MaxLength];
        int length = Write(buffer);
        bool ok = Encoding.UTF8.GetByteCount(buffer[..length]) <= utf8Destination.Length;
        bytesWritten = ok ? Encoding.UTF8.GetBytes(buffer[..length], utf8Destination) : 0;
        return ok;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);

    private const int LongestForShortWord = 8;

    /// <summary>Room for the scope and for the two positions with their words.</summary>
    private int MaxLength => 64 + (Scope?.Length ?? 0);

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
