using System.Diagnostics.CodeAnalysis;

namespace Hengyang.Stats;

public readonly partial struct Unit : ISpanParsable<Unit>, IUtf8SpanParsable<Unit>
{
    /// <summary>The longest text that is looked at; no name is longer.</summary>
    private const int MaxTextLength = 64;

    /// <summary>Reads a unit's name: the canonical one, an alias (千米, km, ㎡), in Traditional characters or full width, or two joined by / or 每.</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <exception cref="StatisticsFormatException">The catalogue has no such unit.</exception>
    public static Unit Parse(ReadOnlySpan<char> text)
    {
        if (!TryParse(text, out Unit unit, out ParseError error))
            Throw.Unread(error);
        return unit;
    }

    /// <summary>Reads a unit's name; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Unit unit) => TryParse(text, out unit, out _);

    /// <summary>Reads a unit's name and says what is wrong with it; see <see cref="Parse(ReadOnlySpan{char})"/>.</summary>
    /// <param name="text">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    /// <param name="error">What is wrong, and where; <see cref="ParseStatus.Ok"/> on success.</param>
    public static bool TryParse(ReadOnlySpan<char> text, out Unit unit, out ParseError error)
    {
        unit = default;
        int length = Lexicon.MatchDenominator(text, 0, out int row);
        if (length == 0)
        {
            error = new ParseError(text.IsEmpty ? ParseStatus.Empty : ParseStatus.UnknownUnit, 0);
            return false;
        }

        Unit upper = Lexicon.Row(row).Denominator;
        if (length < text.Length)
        {
            bool isRate = Marks.KindOf(text[length]) == TokenKind.Slash || text[length] == '每';
            if (!isRate)
            {
                error = new ParseError(ParseStatus.UnknownUnit, length);
                return false;
            }

            int from = length + 1;
            int lower = Lexicon.MatchDenominator(text, from, out row);
            bool isWhole = lower > 0 && from + lower == text.Length;
            if (!isWhole || !upper.TryPer(Lexicon.Row(row).Denominator, out upper))
            {
                error = new ParseError(ParseStatus.UnknownUnit, isWhole ? from : from + lower);
                return false;
            }
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

    static Unit IParsable<Unit>.Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    static bool IParsable<Unit>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Unit result) =>
        TryParse(s.AsSpan(), out result);

    static Unit ISpanParsable<Unit>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);

    static bool ISpanParsable<Unit>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Unit result) => TryParse(s, out result);

    static Unit IUtf8SpanParsable<Unit>.Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    static bool IUtf8SpanParsable<Unit>.TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Unit result) =>
        TryParse(utf8Text, out result);
}
