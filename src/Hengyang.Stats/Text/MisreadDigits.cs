namespace Hengyang.Stats;

/// <summary>
/// The letters l and I that optical recognition makes of the digit 1, and O, o, 〇 and ○ of 0: 3I日, 1l月, 产量l5吨, 2O25年,
/// 1O.5%. They count as digits where a date word, a magnitude word or a unit follows; anywhere else letters beside digits are a name.
/// </summary>
internal static class MisreadDigits
{
    private const int LongestYear = 4;
    private const int Longest = 32;

    internal static bool IsLookalike(char c) => DigitOf(c) >= 0;

    private static int DigitOf(char c) => c switch
    {
        'l' or 'I' => '1',
        'O' or 'o' or '〇' or '○' => '0',
        _ => -1,
    };

    /// <summary>Reads a number with such letters among its digits, in front of what makes a number of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the run begins.</param>
    /// <param name="number">The number that is meant.</param>
    /// <returns>Where the number ends; 0 when it is none.</returns>
    internal static int Read(ReadOnlySpan<char> text, int start, out NumberToken number)
    {
        number = default;
        Span<char> meant = stackalloc char[Longest];
        text = text[start..Math.Min(text.Length, start + Longest)];
        text.CopyTo(meant);
        int length = 0;
        int real = 0;
        for (; length < text.Length && IsPart(text, length); length++)
        {
            if (DigitOf(text[length]) is > 0 and int digit)
                meant[length] = (char)digit;
            else
                real += char.IsAsciiDigit(text[length]) ? 1 : 0;
        }

        if (length == 0 || length == text.Length)
            return 0;
        char behind = text[length];
        bool isDate = NumberWords.DateUnits.Contains(behind);
        // a year has four digits, months and days have two: 3I日 is the 31st, 13I日 is nothing
        if (isDate ? behind == NumberWords.Year ? length != LongestYear : length > 2 : real == 0 || !Measures(text, length))
            return 0;
        int end = NumberLexer.Read(meant[..text.Length], 0, out number, out _);
        return end >= length && (!isDate || end == length) ? start + end : 0;
    }

    /// <summary>A digit, what looks like one, or a point between them.</summary>
    private static bool IsPart(ReadOnlySpan<char> text, int i) =>
        IsDigitOrLookalike(text[i]) || (text[i] == '.' && i > 0 && i + 1 < text.Length && IsDigitOrLookalike(text[i + 1]));

    private static bool IsDigitOrLookalike(char c) => char.IsAsciiDigit(CharTable.Folded[c]) || IsLookalike(c);

    /// <summary>Whether 万, 亿 or a unit that is no letter stands behind: l5吨, 2O万, 1O.5%.</summary>
    private static bool Measures(ReadOnlySpan<char> text, int end)
    {
        if (char.IsAsciiLetter(CharTable.Folded[text[end]]))
            return false;
        return CharTable.Numerals[text[end]] is Numeral.Magnitude + 4 or Numeral.Magnitude + 8 || Lexicon.MatchAfterNumber(text, end, out _) > 0;
    }
}
