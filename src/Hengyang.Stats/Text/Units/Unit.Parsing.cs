using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

public readonly partial struct Unit : ISpanParsable<Unit>, IUtf8SpanParsable<Unit>
{
    /// <summary>The longest text that is looked at; no name is longer.</summary>
    private const int MaxTextLength = 64;

    /// <summary>Reads a unit's name: the canonical one, an alias (千米, km, ㎡), in Traditional characters or full width, or two joined by / or 每.</summary>
    /// <param name="text">The name and nothing else but white space. What is a multiple of a unit (万元, 亿元) is none.</param>
    /// <exception cref="StatisticsFormatException">The catalogue has no such unit.</exception>
    /// <example><code>
    /// Unit unit = Unit.Parse("千瓦时"); // 千瓦时
    /// Unit price = Unit.Parse("元/吨"); // 元/吨
    /// </code></example>
    public static Unit Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out Unit unit, out ParseError error))
            Throw.Unread(error);
        return unit;
    }

    /// <summary>Reads a unit's name; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The name and nothing else but white space.</param>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    /// <exception cref="StatisticsFormatException">The catalogue has no such unit.</exception>
    public static Unit Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Parse(text.AsSpan());
    }

    /// <summary>Reads a unit's name; see <see cref="Parse(ReadOnlySpan{char})"/>. Null is none.</summary>
    /// <param name="text">The name and nothing else but white space.</param>
    /// <param name="unit">The unit, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? text, out Unit unit) => TryParse(text.AsSpan(), out unit, out _);

    /// <summary>Reads a unit's name, which may be one of your own.</summary>
    /// <param name="text">The name and nothing else but white space.</param>
    /// <param name="units">Your units, which go before the library's.</param>
    /// <param name="unit">The unit, or default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, UnitCatalogue units, out Unit unit)
    {
        ArgumentNullException.ThrowIfNull(units);
        return units.TryGetUnit(text.Trim(), out unit) || TryParse(text, out unit);
    }

    /// <summary>Reads a unit's name; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    /// <example><code>
    /// bool isUnit = Unit.TryParse("万元", out Unit unit); // false: 万元 is a multiple
    /// </code></example>
    public static bool TryParse(ReadOnlySpan<char> text, out Unit unit) => TryParse(text, out unit, out _);

    /// <summary>Reads a unit's name and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Unit unit, out ParseError error)
    {
        unit = default;
        int start = ValueText.SkipSpace(text, 0);
        text = text.TrimEnd();
        int length = Lexicon.MatchDenominator(text, start, out int row);
        if (length == 0)
        {
            error = start >= text.Length ? new ParseError(ParseStatus.Empty, 0) : new ParseError(ParseStatus.UnknownUnit, start);
            return false;
        }

        Unit upper = Lexicon.Row(row).Denominator;
        int end = start + length;
        if (end == text.Length)
        {
            // 万元 and 亿元 stand only below a stroke; as a unit they would be multiplied once more
            bool alone = !UnitTable.IsDenominatorOnly(upper);
            unit = alone ? upper : default;
            error = alone ? default : new ParseError(ParseStatus.UnknownUnit, start);
            return alone;
        }

        bool isRate = Marks.KindOf(text[end]) == TokenKind.Slash || text[end] == Particles.Per;
        if (!isRate)
        {
            error = new ParseError(ParseStatus.UnknownUnit, end);
            return false;
        }

        int from = end + 1;
        int lower = Lexicon.MatchDenominator(text, from, out row);
        bool isWhole = lower > 0 && from + lower == text.Length;
        if (!isWhole || !upper.TryPer(Lexicon.Row(row).Denominator, out upper))
        {
            error = new ParseError(ParseStatus.UnknownUnit, isWhole ? from : from + lower);
            return false;
        }

        unit = upper;
        error = default;
        return true;
    }

    /// <summary>Reads a unit's name in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The name and nothing else.</param>
    /// <exception cref="StatisticsFormatException">The catalogue has no such unit.</exception>
    public static Unit Parse(ReadOnlySpan<byte> utf8Text)
    {
        if (!TryParse(utf8Text, out Unit unit, out ParseError error))
            Throw.Unread(error);
        return unit;
    }

    /// <summary>Reads a unit's name in UTF-8; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Unit unit) => TryParse(utf8Text, out unit, out _);

    /// <summary>Reads a unit's name in UTF-8 and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="utf8Text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    /// <param name="error">What is wrong, and at which byte; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Unit unit, out ParseError error)
    {
        using var text = new Utf8Value(utf8Text, stackalloc char[MaxTextLength]);
        bool ok = TryParse(text.Characters, out unit, out error) && text.IsComplete;
        if (!ok)
        {
            unit = default;
            error = text.InBytes(error.Status == ParseStatus.Ok ? new ParseError(ParseStatus.UnknownUnit, text.Characters.Length) : error);
        }

        return ok;
    }

    /// <summary>Reads a unit's name; no culture enters, so the provider is not asked.</summary>
    /// <param name="s">The name.</param>
    /// <param name="provider">Not used.</param>
    /// <param name="result">The unit, or default.</param>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result) => TryParse(s.AsSpan(), out result);

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Unit result) => TryParse(s, out result);

    static Unit IUtf8SpanParsable<Unit>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Unit>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Unit result) =>
        TryParse(utf8Text, out result);
}
