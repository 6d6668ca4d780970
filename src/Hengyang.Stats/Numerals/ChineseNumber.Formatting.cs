namespace Hengyang.Stats;

/// <summary>Reads and writes numbers as Chinese text does: 三万五千, 叁万伍仟, 3.5万, 1,234.5.</summary>
/// <remarks>Exact in <see cref="decimal"/>; what does not fit is an error, never a wrong value. Text is ordinal: no culture enters.</remarks>
/// <example><code>
/// decimal number = ChineseNumber.Parse("1亿2000万"); // 120000000
/// string numeral = ChineseNumber.Format(35000); // 三万五千
/// </code></example>
public static partial class ChineseNumber
{
    /// <summary>The longest text, in characters, that any value has in any style; three times as many bytes hold it in UTF-8.</summary>
    public const int MaxFormattedLength = 96;

    /// <summary>Writes a number.</summary>
    /// <param name="value">Any value; for <see cref="NumeralStyle.Amount"/> one of at most two decimals: round it first.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="script">In which characters.</param>
    /// <exception cref="ArgumentException">The style is <see cref="NumeralStyle.Amount"/> and the value has parts below 分.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style or script.</exception>
    /// <example><code>
    /// ChineseNumber.Format(35000);                           // 三万五千
    /// ChineseNumber.Format(1234.5m, NumeralStyle.Amount);     // 人民币壹仟贰佰叁拾肆元伍角
    /// ChineseNumber.Format(210000000, NumeralStyle.Short);    // 2.1亿
    /// </code></example>
    public static string Format(decimal value, NumeralStyle style = NumeralStyle.Lower, ChineseScript script = ChineseScript.Simplified)
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = Write(value, buffer, style, script);
        if (length == 0)
            throw new ArgumentException("An amount of money has at most two decimals.", nameof(value));
        return new string(buffer[..length]);
    }

    /// <summary>Writes a number into a span in <see cref="NumeralStyle.Lower"/>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <returns>False when the span is too short; one of <see cref="MaxFormattedLength"/> never is.</returns>
    /// <example><code>
    /// Span&lt;char&gt; buffer = stackalloc char[ChineseNumber.MaxFormattedLength];
    /// ChineseNumber.TryFormat(35000, buffer, out int length); // 4
    /// </code></example>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten) =>
        TryFormat(value, destination, out charsWritten, NumeralStyle.Lower, ChineseScript.Simplified);

    /// <summary>Writes a number into a span, in Simplified characters.</summary>
    /// <param name="value">Any value; for <see cref="NumeralStyle.Amount"/> one of at most two decimals.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="style">How it is written.</param>
    /// <returns>False when the span is too short, or the value is no amount of money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten, NumeralStyle style) =>
        TryFormat(value, destination, out charsWritten, style, ChineseScript.Simplified);

    /// <summary>Writes a number into a span.</summary>
    /// <param name="value">Any value; for <see cref="NumeralStyle.Amount"/> one of at most two decimals.</param>
    /// <param name="destination">Where to.</param>
    /// <param name="charsWritten">How many characters were written; 0 on failure.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="script">In which characters.</param>
    /// <returns>
    /// False when the span is too short (one of <see cref="MaxFormattedLength"/> never is), or the value is no amount of money.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style or script.</exception>
    public static bool TryFormat(decimal value, Span<char> destination, out int charsWritten, NumeralStyle style, ChineseScript script)
    {
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = Write(value, buffer, style, script);
        bool ok = length > 0 && buffer[..length].TryCopyTo(destination);
        charsWritten = ok ? length : 0;
        return ok;
    }

    /// <summary>Writes a number into a span of UTF-8 in <see cref="NumeralStyle.Lower"/>.</summary>
    /// <param name="value">Any value.</param>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <returns>False when the span is too short.</returns>
    public static bool TryFormat(decimal value, Span<byte> utf8Destination, out int bytesWritten) =>
        TryFormat(value, utf8Destination, out bytesWritten, NumeralStyle.Lower, ChineseScript.Simplified);

    /// <summary>Writes a number into a span, in Simplified characters.</summary>
    /// <param name="value">Any value; for <see cref="NumeralStyle.Amount"/> one of at most two decimals.</param>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="style">How it is written.</param>
    /// <returns>False when the span is too short, or the value is no amount of money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style.</exception>
    public static bool TryFormat(decimal value, Span<byte> utf8Destination, out int bytesWritten, NumeralStyle style) =>
        TryFormat(value, utf8Destination, out bytesWritten, style, ChineseScript.Simplified);

    /// <summary>Writes a number into a span of UTF-8.</summary>
    /// <param name="value">Any value; for <see cref="NumeralStyle.Amount"/> one of at most two decimals.</param>
    /// <param name="utf8Destination">Where to.</param>
    /// <param name="bytesWritten">How many bytes were written; 0 on failure.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="script">In which characters.</param>
    /// <returns>False when the span is too short or the value is no amount of money.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such style or script.</exception>
    public static bool TryFormat(decimal value, Span<byte> utf8Destination, out int bytesWritten, NumeralStyle style, ChineseScript script)
    {
        bytesWritten = 0;
        Span<char> buffer = stackalloc char[MaxFormattedLength];
        int length = Write(value, buffer, style, script);
        return length > 0 && Utf8Output.TryCopy(buffer[..length], utf8Destination, out bytesWritten);
    }

    /// <summary>Writes into a buffer of <see cref="MaxFormattedLength"/> and gives the length, or 0 when the value is no amount.</summary>
    private static int Write(decimal value, Span<char> buffer, NumeralStyle style, ChineseScript script)
    {
        Throw.IfBeyond(style, NumeralStyle.Short, nameof(style));
        Throw.IfBeyond(script, ChineseScript.Traditional, nameof(script));
        var written = new WrittenDecimal(value, stackalloc char[WrittenDecimal.MaxLength]);
        var writer = new NumeralWriter(buffer);
        switch (style)
        {
            case NumeralStyle.Amount:
                if (!AmountWriter.CanWrite(written))
                    return 0;
                AmountWriter.Append(ref writer, written, script);
                break;
            case NumeralStyle.Short:
                int power = MagnitudeWords.ShortPower(written.Integer.Length);
                writer.AppendArabic(written, power);
                writer.Append(MagnitudeWords.Of(power, script));
                break;
            default:
                writer.AppendNumeral(written, NumeralCharacters.For(style, script));
                break;
        }

        return writer.Length;
    }
}
