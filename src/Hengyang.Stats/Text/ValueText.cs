namespace Hengyang.Stats;

/// <summary>What the parsers of single values share: white space around the value, and what is wrong behind it.</summary>
internal static class ValueText
{
    /// <summary>A prefix parse looks at no more bytes at first, so that its cost does not depend on what follows the value.</summary>
    private const int HeadLength = Utf8Value.BufferLength;

    internal static int SkipSpace(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i;
    }

    /// <summary>Nothing wrong when only white space follows a value; else what stands there instead.</summary>
    internal static ParseError AtEnd(ReadOnlySpan<char> text, int end)
    {
        int next = SkipSpace(text, end);
        if (next == text.Length)
            return default;
        // a digit, point or magnitude word that the number did not take stands where none can (十百, 万万万, 1.2.3, 1,23)
        byte kind = CharTable.Numerals[text[end]];
        bool numeral = kind is Numeral.Point or Numeral.HanPoint or Numeral.Comma
            || (kind & Numeral.KindMask) is Numeral.Arabic or Numeral.Han or Numeral.Magnitude or Numeral.Tens;
        return numeral ? new ParseError(ParseStatus.InvalidOrder, end) : new ParseError(ParseStatus.TrailingText, next);
    }

    /// <summary>The beginning of a long UTF-8 text; of a character that is cut at its end nothing is read.</summary>
    internal static ReadOnlySpan<byte> Head(ReadOnlySpan<byte> utf8Text) => utf8Text[..Math.Min(utf8Text.Length, HeadLength)];
}
