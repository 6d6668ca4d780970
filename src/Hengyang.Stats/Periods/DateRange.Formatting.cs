using System.Text;

namespace Hengyang.Stats;

/// <content>Machine forms.</content>
public readonly partial struct DateRange : ISpanFormattable, IUtf8SpanFormattable
{
    /// <summary>The timex form, such as <c>2023-01/2023-11</c>, <c>2023-Q1</c>, <c>2020/..</c> or <c>XXXX-11</c>.</summary>
    public override string ToString() => ToString("T");

    /// <summary>A machine form.</summary>
    /// <param name="format">
    /// <list type="table">
    /// <item><term>T (also null and empty)</term><description>timex: <c>2023-01/2023-11</c>, <c>2023-Q1</c>, <c>2023-H1</c>, <c>2020/..</c>, <c>XXXX-11</c></description></item>
    /// <item><term>I</term><description>ISO 8601-1 interval of days: <c>2023-01-01/2023-11-30</c></description></item>
    /// <item><term>E</term><description>EDTF (ISO 8601-2): as T, with <c>2023-33</c> for the first quarter and <c>2023-40</c> for the first half</description></item>
    /// <item><term>S</term><description>SDMX <c>TIME_PERIOD</c>: <c>2023</c>, <c>2023-S1</c>, <c>2023-Q3</c>, <c>2023-11</c>, <c>2024-01-01/P11M</c></description></item>
    /// <item><term>R</term><description>all of it, so that <see cref="ParseIso(ReadOnlySpan{char})"/> gives an equal range: as T where that says all, else with
    /// the days, the precision or <c>point</c> behind it: <c>2023-06-30;point</c>, <c>2020-01-01/..;2020-01-01/2023-12-20</c></description></item>
    /// </list>
    /// </param>
    /// <exception cref="FormatException">There is no such format, or it cannot say this range: I needs both days, S no open side either.</exception>
    /// <example><code>
    /// DateRange.Quarter(2023, 3).ToString("S"); // 2023-Q3
    /// DateRange.PointInTime(new DateOnly(2023, 6, 30)).ToString("R"); // 2023-06-30;point
    /// </code></example>
    public string ToString(string? format)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLosslessLength];
        int length = Write(format, bytes);
        if (length < 0)
            ThrowFormat(format);
        return Encoding.ASCII.GetString(bytes[..length]);
    }

    /// <summary>The longest text, in characters and in bytes, that a range has in any format.</summary>
    public const int MaxFormattedLength = IsoPeriodWriter.MaxLosslessLength;

    /// <summary>Writes the timex form.</summary>
    /// <param name="destination">Where to; 21 characters suffice.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>False when the destination is too short.</returns>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[DateRange.MaxFormattedLength];
    /// DateRange.Months(2023, 1, 11).TryFormat(buffer, out int length); // 15
    /// </code></example>
    public bool TryFormat(Span<char> destination, out int charsWritten) => TryFormat(destination, out charsWritten, default);

    /// <summary>Writes a machine form.</summary>
    /// <param name="destination">Where to; <see cref="MaxFormattedLength"/> characters suffice for every form.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>False when the destination is too short, there is no such format, or it cannot say this range.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLosslessLength];
        int length = Write(format, bytes);
        charsWritten = 0;
        if (length < 0 || length > destination.Length)
            return false;
        charsWritten = Encoding.ASCII.GetChars(bytes[..length], destination);
        return true;
    }

    /// <summary>Writes the timex form as UTF-8.</summary>
    /// <param name="utf8Destination">Where to; 21 bytes suffice.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <returns>False when the destination is too short.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten) => TryFormat(utf8Destination, out bytesWritten, default);

    /// <summary>Writes a machine form as UTF-8.</summary>
    /// <param name="utf8Destination">Where to; <see cref="MaxFormattedLength"/> bytes suffice for every form.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>False when the destination is too short, there is no such format, or it cannot say this range.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLosslessLength];
        int length = Write(format, bytes);
        bytesWritten = 0;
        if (length < 0 || !bytes[..length].TryCopyTo(utf8Destination))
            return false;
        bytesWritten = length;
        return true;
    }

    /// <inheritdoc/>
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    /// <inheritdoc/>
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool written = TryFormat(destination, out charsWritten, format);
        // string interpolation takes false for a short destination and would grow it for ever
        if (!written && (destination.Length >= MaxFormattedLength || FormOf(format) == '\0'))
            ThrowFormat(format);
        return written;
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool written = TryFormat(utf8Destination, out bytesWritten, format);
        if (!written && (utf8Destination.Length >= MaxFormattedLength || FormOf(format) == '\0'))
            ThrowFormat(format);
        return written;
    }

    private int Write(ReadOnlySpan<char> format, Span<byte> destination)
    {
        char form = FormOf(format);
        return form != '\0' ? IsoPeriodWriter.Write(this, form, destination) : -1;
    }

    private static char FormOf(ReadOnlySpan<char> format) => format switch
    {
        [] or ['G'] or ['g'] => 'T',
        ['T' or 'I' or 'E' or 'S' or 'R'] => format[0],
        _ => '\0',
    };

    private static void ThrowFormat(ReadOnlySpan<char> format) => throw new FormatException(
        FormOf(format) == '\0' ? $"A period has no format '{format}': it is T, I, E, S or R."
        : format is "I" ? "The format I needs both days, and this period does not know them."
        : "The format S needs both days and no open side, which this period does not have.");
}
