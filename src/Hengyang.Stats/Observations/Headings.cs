namespace Hengyang.Stats;

/// <summary>Headings: lines of their own that no full stop ends.</summary>
internal static class Headings
{
    private const int Longest = 45;

    /// <summary>Whether a sentence is a heading.</summary>
    /// <param name="s">The sentence; it begins a paragraph.</param>
    /// <param name="numbered">Whether it is a numbered one (一、综合, （二）工业), which opens a section and no new text.</param>
    internal static bool IsHeading(in Sentence s, out bool numbered)
    {
        numbered = false;
        ReadOnlySpan<char> text = s.Text[s.Start..s.End].Trim();
        if (text.IsEmpty || text.Length > Longest || Marks.KindOf(text[^1]) is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon or TokenKind.EnumerationComma)
            return false;
        for (int i = 0; i < s.Count; i++)
            if (s[i].Kind is TokenKind.SentenceEnd or TokenKind.Semicolon)
                return false;
        numbered = IsNumbered(text);
        return true;
    }

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> rest = text.TrimStart('*').TrimStart('#').TrimStart();
        if (rest.IsEmpty)
            return false;
        if (rest[0] is '（' or '(')
            return true;

        // 图1 …, 表2 …: a caption opens no text either
        int caption = rest[0] is '附' ? 1 : 0;
        if (rest.Length > caption + 1 && CharTable.Folded[rest[caption]] is '图' or '表' && (caption == 1 || ArabicDigits.IsDigit(rest[1]) || (CharTable.Numerals[rest[1]] & Numeral.KindMask) is Numeral.Han))
            return true;
        int digits = 0;
        while (digits < rest.Length && ((CharTable.Numerals[rest[digits]] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic || CharTable.Numerals[rest[digits]] == Numeral.Magnitude + 1))
            digits++;
        return digits > 0 && digits < rest.Length && (rest[digits] is '、' or '.' or '．');
    }
}
