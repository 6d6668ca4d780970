namespace Hengyang.Stats;

public readonly partial struct PercentageChange : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The longest text, in characters, that <see cref="ToString()"/> gives; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = Quantity.MaxFormattedLength + 64;

    /// <summary>
    /// The change as Chinese text that parses to an equal one: 同比增长92%, 比上年末增加1.2万人, 年均实际增长5.1%,
    /// 比2019年翻两番, 与上年末持平, 增速由负转正.
    /// </summary>
    /// <remarks>
    /// The words are chosen by what moved: 增长 and 下降 for ratios, 提高 and 下降 for points, 增加 and 减少 for amounts.
    /// The size is written as <see cref="Quantity.ToString()"/> does. Where the words cannot say all of it (a base period with an open
    /// end) the format R of <see cref="ToString(string?)"/> does.
    /// </remarks>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        return new string(buffer[..ChangeWriter.Write(this, buffer)]);
    }

    /// <summary>The change in a format.</summary>
    /// <param name="format">G (also null and empty) for the text of <see cref="ToString()"/>; R for a text that always parses to an equal change: that of G where it does, else the JSON object.</param>
    /// <exception cref="FormatException">There is no such format.</exception>
    /// <example><code>
    /// string text = PercentageChange.FromSigned(-3.9m, Unit.Percent, ComparisonBasis.YearOverYear).ToString("R"); // 同比下降3.9%
    /// </code></example>
    public string ToString(string? format) => IsLossless(format) ? Lossless() : ToString();

    /// <summary>Writes the text of <see cref="ToString()"/>.</summary>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>Whether the text fitted.</returns>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[PercentageChange.MaxFormattedLength];
    /// PercentageChange.Parse("同比增长92%").TryFormat(buffer, out int length); // 7
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
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        ReadOnlySpan<char> text = IsLossless(format) ? Lossless() : buffer[..ChangeWriter.Write(this, buffer)];
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
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        return Utf8Output.TryCopy(IsLossless(format) ? Lossless() : buffer[..ChangeWriter.Write(this, buffer)], utf8Destination, out bytesWritten);
    }

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(destination, out charsWritten, format);

    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryFormat(utf8Destination, out bytesWritten, format);

    private static bool IsLossless(ReadOnlySpan<char> format) => PlainFormat.IsLossless(format, "change");

    private string Lossless()
    {
        string text = ToString();
        return TryParse(text, out PercentageChange back) && back == this ? text : Json.JsonText.Of(this);
    }
}
