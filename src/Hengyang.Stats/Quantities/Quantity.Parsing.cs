using System.Diagnostics.CodeAnalysis;
using Hengyang.Stats.Json;

namespace Hengyang.Stats;

public readonly partial struct Quantity : ISpanParsable<Quantity>, IUtf8SpanParsable<Quantity>
{
    /// <summary>Reads a quantity as official text writes it: 2.1亿元, 超3亿元, 约5%, 2.8万余人, 3至5万元, 人民币5000万元, 零下15度, 百分之五.</summary>
    /// <param name="text">The quantity and nothing else but white space; a bare number has the unit <see cref="Unit.None"/>. The JSON object of a quantity is read too.</param>
    /// <exception cref="StatisticsFormatException">The text is no such quantity.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    /// <example><code>
    /// Quantity quantity = Quantity.Parse("2.8万余人"); // 2.8万余人
    /// (decimal? low, decimal? high) = (quantity.Low, quantity.High); // low == 28000, high == 29000
    /// </code></example>
    public static Quantity Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out Quantity result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <summary>Reads a quantity; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The quantity and nothing else but white space.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StatisticsFormatException">The text is no such quantity.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    public static Quantity Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a quantity in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The quantity and nothing else but white space.</param>
    /// <exception cref="StatisticsFormatException">The text is no such quantity; its position counts bytes.</exception>
    /// <exception cref="OverflowException">The number does not fit a <see cref="decimal"/>.</exception>
    public static Quantity Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse(utf8Text, out Quantity result, out ParseError error))
            Throw.Unread(error);
        return result;
    }

    /// <summary>Reads a quantity; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The quantity and nothing else but white space; null is no quantity.</param>
    /// <param name="result">The quantity, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Quantity result) => TryParse(text.AsSpan(), out result, out _);

    /// <summary>Reads a quantity; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The quantity and nothing else but white space.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <example><code>
    /// bool isQuantity = Quantity.TryParse("约5%", out Quantity share); // true
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity result) => TryParse(text, out result, out _);

    /// <summary>Reads a quantity in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The quantity and nothing else but white space.</param>
    /// <param name="result">The quantity, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Quantity result) => TryParse(utf8Text, out result, out _);

    /// <summary>Reads a quantity and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The quantity and nothing else but white space.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Quantity result, out ParseError error)
    {
        if (JsonText.Begins(text))
            return JsonText.TryRead(text, out result, out error);
        int end = QuantityReader.Read(text, out result, out error);
        if (error.Status == ParseStatus.Ok)
            error = ValueText.AtEnd(text, end);
        if (error.Status == ParseStatus.Ok)
            return true;
        result = default;
        return false;
    }

    /// <summary>Reads a quantity in UTF-8 and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The quantity and nothing else but white space.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <param name="error">What is wrong, and at which byte; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Quantity result, out ParseError error)
    {
        if (JsonText.Begins(utf8Text))
            return JsonText.TryRead(utf8Text, out result, out error);
        using var text = new Utf8Value(utf8Text, stackalloc char[Utf8Value.BufferLength]);
        TryParse(text.Characters, out result, out error);
        error = text.InBytes(error);
        if (error.Status == ParseStatus.Ok)
            return true;
        result = default;
        return false;
    }

    /// <summary>Reads a quantity that may have a unit of your own: 3箩.</summary>
    /// <param name="text">The quantity and nothing else but white space.</param>
    /// <param name="units">Your units, beside the library's.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <example><code>
    /// var units = new UnitCatalogue(UnitCatalogueRow.Classifier("箩"));
    /// Quantity.TryParse("3箩", units, out Quantity baskets);
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalogue units, out Quantity result)
    {
        ArgumentNullException.ThrowIfNull(units);
        using (SingleValue value = new(text))
        {
            Sentence sentence = units.Mark(value.Sentence, value.Workspace);
            if (QuantityRecognizer.TryRead(sentence, 0, out Measure measure) && measure.Start == value.Start && value.End(measure.End).Status == ParseStatus.Ok)
            {
                result = measure.Quantity;
                return true;
            }
        }

        return TryParse(text, out result);
    }

    /// <summary>Reads the quantity that the text begins with; what follows it does not matter.</summary>
    /// <param name="text">The text; white space before the quantity counts as consumed.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <param name="charsConsumed">How many characters were read; 0 on failure.</param>
    /// <example><code>
    /// Quantity.TryParsePartial("2.1亿元，同比增长92%", out Quantity export, out int length); // 5
    /// </code></example>
    public static bool TryParsePartial(ReadOnlySpan<char> text, out Quantity result, out int charsConsumed)
    {
        charsConsumed = QuantityReader.Read(text, out result, out ParseError error);
        return error.Status == ParseStatus.Ok;
    }

    /// <summary>Reads the quantity that the UTF-8 text begins with; what follows it does not matter.</summary>
    /// <param name="utf8Text">The text; white space before the quantity counts as consumed.</param>
    /// <param name="result">The quantity, or default.</param>
    /// <param name="bytesConsumed">How many bytes were read; 0 on failure.</param>
    public static bool TryParsePartial(ReadOnlySpan<byte> utf8Text, out Quantity result, out int bytesConsumed)
    {
        ReadOnlySpan<byte> head = ValueText.Head(utf8Text);
        using var text = new Utf8Value(head, stackalloc char[Utf8Value.BufferLength]);
        bool ok = TryParsePartial(text.Characters, out result, out int charsConsumed);
        bytesConsumed = text.BytesOf(charsConsumed);
        if (head.Length == utf8Text.Length || charsConsumed < text.Characters.Length)
            return ok;

        // the quantity fills the head to its end, so it may go on behind it
        using var whole = new Utf8Value(utf8Text, default);
        ok = TryParsePartial(whole.Characters, out result, out charsConsumed);
        bytesConsumed = whole.BytesOf(charsConsumed);
        return ok;
    }

    /// <summary>Reads a quantity; no culture enters, so the provider is not asked.</summary>
    /// <param name="s">The quantity and nothing else but white space.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The quantity, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Quantity result) => TryParse(s.AsSpan(), out result);

    static Quantity IParsable<Quantity>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Quantity ISpanParsable<Quantity>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Quantity>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Quantity result) =>
        TryParse(s, out result);

    static Quantity IUtf8SpanParsable<Quantity>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Quantity>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Quantity result) =>
        TryParse(utf8Text, out result);
}
