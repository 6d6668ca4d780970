namespace Hengyang.Stats;

public readonly partial struct Quantity : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text, in characters, that <see cref="ToString()"/> gives; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = 192;

    /// <summary>
    /// The quantity as Chinese text that parses to an equal one: 2.1亿元, 超3亿元, 约5%, 2.8万余人, 3万至5万元, 5亿元以上.
    /// </summary>
    /// <remarks>
    /// A quantity that was read is written with the magnitude word and the decimals that it had (2.10亿元); another one with
    /// the largest of 万, 亿 and 万亿 that fits. No digit is lost. Only the upper bound of <see cref="Qualifier.Over"/> that
    /// no 余 can state is left out; the format R of <see cref="ToString(string?)"/> keeps that too.
    /// </remarks>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        return new string(buffer[..QuantityWriter.Write(this, buffer)]);
    }

    /// <summary>The quantity in a format.</summary>
    /// <param name="format">
    /// <list type="table">
    /// <item><term>G (also null and empty)</term><description>the text of <see cref="ToString()"/>: 2.1亿元</description></item>
    /// <item><term>R</term><description>a text that always parses to an equal quantity: that of G where it does, else the JSON object</description></item>
    /// <item><term>N2, F2 …</term><description>the number with so many decimals, rounded half away from zero, N with separators: 210,000,000.00元</description></item>
    /// <item><term>万, 亿, 万亿 …</term><description>the number in that magnitude, no digit lost: 2.1亿元</description></item>
    /// <item><term>亿:N2</term><description>both: 2.10亿元</description></item>
    /// </list>
    /// No culture enters.
    /// </param>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <example><code>
    /// Quantity.Parse("213456780元").ToString("亿:N2"); // 2.13亿元
    /// </code></example>
    public string ToString(string? format)
    {
        if (QuantityFormat.IsGeneral(format))
            return ToString();
        if (!QuantityFormat.TryRead(format, out QuantityFormat form))
            QuantityFormat.ThrowUnknown(format);
        if (form.IsLossless)
            return Lossless();
        Span<char> buffer = stackalloc char[QuantityFormat.MaxLength];
        return new string(buffer[..QuantityWriter.Write(this, form, buffer)]);
    }

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[Quantity.MaxFormattedLength];
    /// Quantity.Parse("21000万元").TryFormat(buffer, out int length); // 7
    /// </code></example>
    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = QuantityWriter.Write(this, buffer);
        bool ok = buffer[..length].TryCopyTo(destination);
        charsWritten = ok ? length : 0;
        return ok;
    }

    /// <summary>Writes the text of <see cref="ToString(string?)"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        Span<char> buffer = stackalloc char[QuantityFormat.MaxLength];
        ReadOnlySpan<char> text = Write(format, buffer);
        bool ok = text.TryCopyTo(destination);
        charsWritten = ok ? text.Length : 0;
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

    /// <summary>Writes the text of <see cref="ToString(string?)"/> in UTF-8.</summary>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <exception cref="FormatException">There is no such format.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
    {
        Span<char> buffer = stackalloc char[QuantityFormat.MaxLength];
        return Utf8Output.TryCopy(Write(format, buffer), utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private ReadOnlySpan<char> Write(ReadOnlySpan<char> format, Span<char> buffer)
    {
        if (QuantityFormat.IsGeneral(format))
            return buffer[..QuantityWriter.Write(this, buffer)];
        if (!QuantityFormat.TryRead(format, out QuantityFormat form))
            QuantityFormat.ThrowUnknown(format);
        return form.IsLossless ? Lossless() : buffer[..QuantityWriter.Write(this, form, buffer)];
    }

    /// <summary>The text, where it gives back all that the quantity holds; else its JSON, which does.</summary>
    private string Lossless()
    {
        string text = ToString();
        bool same = TryParse(text, out Quantity back) && back == this;
        return same && (!IsWrittenFormKnown || (back.WrittenPower == WrittenPower && back.WrittenDecimals == WrittenDecimals)) ? text : Json.JsonText.Of(this);
    }
}
