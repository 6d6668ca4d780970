namespace Hengyang.Stats;

public readonly partial struct Quantity : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text, in characters, that a quantity has; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = 192;

    /// <summary>
    /// The quantity as Chinese text that parses to an equal one: 2.1亿元, 超3亿元, 约5%, 2.8万余人, 3万至5万元, 5亿元以上.
    /// </summary>
    /// <remarks>
    /// A quantity that was read is written with the magnitude word and the decimals that it had (2.10亿元); another one with
    /// the largest of 万, 亿 and 万亿 that fits. No digit is lost. Only the upper bound of <see cref="Qualifier.Over"/> that
    /// no 余 can state is left out.
    /// </remarks>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        return new string(buffer[..QuantityWriter.Write(this, buffer)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = QuantityWriter.Write(this, buffer);
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
        int length = QuantityWriter.Write(this, buffer);
        return Utf8Output.TryCopy(buffer[..length], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString();

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten);
}
