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
    /// </list>
    /// </param>
    /// <exception cref="FormatException">There is no such format, or it cannot say this range: I needs both days, S no open side either.</exception>
    public string ToString(string? format)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLength];
        int length = Write(format, bytes);
        if (length < 0)
            ThrowFormat();
        return Encoding.ASCII.GetString(bytes[..length]);
    }

    /// <summary>Writes a machine form.</summary>
    /// <param name="destination">Where to; 21 characters suffice for every form.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>False when the destination is too short, or the form cannot say this range.</returns>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLength];
        int length = Write(format, bytes);
        charsWritten = 0;
        if (length < 0 || length > destination.Length)
            return false;
        charsWritten = Encoding.ASCII.GetChars(bytes[..length], destination);
        return true;
    }

    /// <summary>Writes a machine form as UTF-8.</summary>
    /// <param name="utf8Destination">Where to; 21 bytes suffice for every form.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="format">See <see cref="ToString(string?)"/>.</param>
    /// <returns>False when the destination is too short, or the form cannot say this range.</returns>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format = default)
    {
        Span<byte> bytes = stackalloc byte[IsoPeriodWriter.MaxLength];
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
        if (!written && destination.Length >= IsoPeriodWriter.MaxLength)
            ThrowFormat();
        return written;
    }

    /// <inheritdoc/>
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        bool written = TryFormat(utf8Destination, out bytesWritten, format);
        if (!written && utf8Destination.Length >= IsoPeriodWriter.MaxLength)
            ThrowFormat();
        return written;
    }

    private int Write(ReadOnlySpan<char> format, Span<byte> destination)
    {
        char form = format.IsEmpty ? 'T' : format[0];
        return format.Length <= 1 && form is 'T' or 'I' or 'E' or 'S' ? IsoPeriodWriter.Write(this, form, destination) : -1;
    }

    private static void ThrowFormat() =>
        throw new FormatException("the format is none of T, I, E and S, or it cannot write this range");
}
