namespace Hengyang.Stats;

public static partial class ChineseNumber
{
    /// <summary>Reads a number in any form of official text: 1,234.5, 3.5万, 1亿2000万, 三万五千, 二〇二三, 叁万伍仟, 三点一四, 负3.9, 三分之一.</summary>
    /// <remarks>
    /// Simplified and Traditional, ASCII and full width. Parts of a hundred or a thousand are what they are worth (百分之五 is
    /// 0.05). Text that leaves the number open (几十, 两三百, 6600多万) is none: read it as a <see cref="Quantity"/>.
    /// </remarks>
    /// <param name="text">The number and nothing else but white space.</param>
    /// <exception cref="StatisticsFormatException">The text is no such number.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    /// <example><code>
    /// decimal number = ChineseNumber.Parse("三万五千"); // 35000
    /// </code></example>
    public static decimal Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out decimal value, out ParseError error))
            Throw.Unread(error);
        return value;
    }

    /// <summary>Reads a number; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The number and nothing else but white space.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StatisticsFormatException">The text is no such number.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    public static decimal Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a number in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The number and nothing else but white space.</param>
    /// <exception cref="StatisticsFormatException">The text is no such number; its position counts bytes.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    public static decimal Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse(utf8Text, out decimal value, out ParseError error))
            Throw.Unread(error);
        return value;
    }

    /// <summary>Reads a number; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The number and nothing else but white space.</param>
    /// <param name="value">The number, or 0.</param>
    /// <example><code>
    /// bool isNumber = ChineseNumber.TryParse("三分之一", out decimal third); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value) => TryParse(text, out value, out _);

    /// <summary>Reads a number; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The number and nothing else but white space; null is no number.</param>
    /// <param name="value">The number, or 0.</param>
    public static bool TryParse(string? text, out decimal value) => TryParse(text.AsSpan(), out value, out _);

    /// <summary>Reads a number in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The number and nothing else but white space.</param>
    /// <param name="value">The number, or 0.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value) => TryParse(utf8Text, out value, out _);

    /// <summary>Reads a number and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The number and nothing else but white space.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out decimal value, out ParseError error)
    {
        int end = Read(text, out value, out error);
        if (error.Status == ParseStatus.Ok)
            error = ValueText.AtEnd(text, end);
        if (error.Status == ParseStatus.Ok)
            return true;
        value = 0;
        return false;
    }

    /// <summary>Reads a number in UTF-8 and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The number and nothing else but white space.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="error">What is wrong, and at which byte; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out decimal value, out ParseError error)
    {
        using var text = new Utf8Value(utf8Text, stackalloc char[Utf8Value.BufferLength]);
        TryParse(text.Characters, out value, out error);
        error = text.InBytes(error);
        if (error.Status == ParseStatus.Ok)
            return true;
        value = 0;
        return false;
    }

    /// <summary>Reads the longest number that the text begins with; what follows it does not matter.</summary>
    /// <param name="text">The text; white space before the number counts as consumed.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="charsConsumed">How many characters were read; 0 on failure.</param>
    /// <example><code>
    /// ChineseNumber.TryParsePartial("3.5万人", out decimal number, out int length); // 4
    /// </code></example>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out decimal value, out int charsConsumed)
    {
        charsConsumed = Read(text, out value, out ParseError error);
        return error.Status == ParseStatus.Ok;
    }

    /// <summary>Reads the longest number that the UTF-8 text begins with; what follows it does not matter.</summary>
    /// <param name="utf8Text">The text; white space before the number counts as consumed.</param>
    /// <param name="value">The number, or 0.</param>
    /// <param name="bytesConsumed">How many bytes were read; 0 on failure.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, out decimal value, out int bytesConsumed)
    {
        ReadOnlySpan<byte> head = ValueText.Head(utf8Text);
        using var text = new Utf8Value(head, stackalloc char[Utf8Value.BufferLength]);
        bool ok = TryParsePartial(text.Characters, out value, out int charsConsumed);
        bytesConsumed = text.BytesOf(charsConsumed);
        if (head.Length == utf8Text.Length || charsConsumed < text.Characters.Length)
            return ok;

        // the number fills the head to its end, so it may go on behind it
        using var whole = new Utf8Value(utf8Text, default);
        ok = TryParsePartial(whole.Characters, out value, out charsConsumed);
        bytesConsumed = whole.BytesOf(charsConsumed);
        return ok;
    }

    /// <summary>Reads the number at the head of the text; gives the place behind it, or 0 with an error.</summary>
    private static int Read(ReadOnlySpan<char> text, out decimal value, out ParseError error)
    {
        value = 0;
        int start = ValueText.SkipSpace(text, 0);
        if (start == text.Length)
        {
            error = new ParseError(ParseStatus.Empty, start);
            return 0;
        }

        int end = NumberLexer.Read(text, start, out NumberToken number, out ParseStatus status);
        if (status == ParseStatus.Overflow)
        {
            error = new ParseError(ParseStatus.Overflow, start);
            return 0;
        }

        if (end == start || number.Qualifier != Qualifier.Exact)
        {
            error = new ParseError(ParseStatus.NoMatch, start);
            return 0;
        }

        error = default;
        value = number.Value;
        if (number.Unit == Unit.Percent)
            value /= 100;
        else if (number.Unit == Unit.Permille)
            value /= 1000;
        else if (number.Unit == Unit.PerTenThousand)
            value /= 10_000;
        return ReadQuotient(text, end, ref value);
    }

    /// <summary>3/4: a second number behind a stroke divides the first one.</summary>
    private static int ReadQuotient(ReadOnlySpan<char> text, int end, ref decimal value)
    {
        if (end + 1 >= text.Length || Marks.KindOf(text[end]) != TokenKind.Slash || !ArabicDigits.IsDigit(text[end + 1]))
            return end;
        int next = NumberLexer.Read(text, end + 1, out NumberToken divisor, out ParseStatus status);
        if (status != ParseStatus.Ok || divisor.Qualifier != Qualifier.Exact || divisor.Value == 0 || divisor.Has(NumberStyle.Fraction))
            return end;
        value /= divisor.Value;
        return next;
    }
}
