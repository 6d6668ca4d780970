using System.Text;

namespace Hengyang.Stats;

public readonly partial struct PercentageChange : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text, in characters, that a change has; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = Quantity.MaxFormattedLength + 64;

    /// <summary>
    /// The change as Chinese text that parses to an equal one: 同比增长92%, 比上年末增加1.2万人, 年均实际增长5.1%,
    /// 比2019年翻两番, 与上年末持平, 增速由负转正.
    /// </summary>
    /// <remarks>
    /// The words are chosen by what moved: 增长 and 下降 for ratios, 提高 and 下降 for points, 增加 and 减少 for amounts.
    /// The size is written as <see cref="Quantity.ToString()"/> does.
    /// </remarks>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        return new string(buffer[..ChangeWriter.Write(this, buffer)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = ChangeWriter.Write(this, buffer);
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
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = ChangeWriter.Write(this, buffer);
        bool ok = Encoding.UTF8.GetByteCount(buffer[..length]) <= utf8Destination.Length;
        bytesWritten = ok ? Encoding.UTF8.GetBytes(buffer[..length], utf8Destination) : 0;
        return ok;
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
