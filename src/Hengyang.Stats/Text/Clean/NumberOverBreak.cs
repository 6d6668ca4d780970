namespace Hengyang.Stats;

/// <summary>
/// Whether a line break cuts a number from its digits, its magnitude or its unit: 10.⏎79亿件, 10⏎.79亿件, 2821⏎64.4亿元, 8.42万⏎亿元,
/// 美元⏎/吨. A number that opens its line may be the cell of a table, and a year ends where it ends.
/// </summary>
internal static class NumberOverBreak
{
    private const int LongestNumber = 20;
    private const int YearLength = 4;

    /// <summary>Whether it does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="lineEnd">Where the line ends.</param>
    /// <param name="next">Where the next one begins, behind its blanks.</param>
    internal static bool GoesOn(ReadOnlySpan<char> text, int lineEnd, int next)
    {
        int end = lineEnd;
        while (end > 0 && Marks.ClassOf(text[end - 1]) == CharClass.Space)
            end--;
        if (end == 0)
            return false;
        char first = text[next];
        if (Marks.KindOf(first) == TokenKind.Slash)
            return Lexicon.MatchDenominator(text, next + 1, out _) > 0;
        int start = StartOfNumber(text, end);
        if (start < 0)
            return false;
        // no number begins with its point: 2386⏎.45亿元
        if (first is '.' or '．' && next + 1 < text.Length && ArabicDigits.IsDigit(text[next + 1]))
            return ArabicDigits.IsDigit(text[end - 1]) && !text[start..end].Contains('.');
        if (ArabicDigits.IsDigit(first))
            return CharTable.Numerals[text[end - 1]] == Numeral.Point || (ArabicDigits.IsDigit(text[end - 1]) && IsOneNumber(text[start..end], text, next));
        return IsMagnitudeAndUnit(text, next) || IsUnit(text, next);
    }

    /// <summary>Where the number begins that ends at a place, with digits, points and magnitude words; −1 where there is none or it opens its line.</summary>
    private static int StartOfNumber(ReadOnlySpan<char> text, int end)
    {
        int start = end;
        bool digits = false;
        while (start > 0 && end - start <= LongestNumber)
        {
            byte kind = CharTable.Numerals[text[start - 1]];
            bool isPart = (kind & Numeral.KindMask) is Numeral.Arabic or Numeral.Magnitude || kind is Numeral.Point or Numeral.Comma;
            if (!isPart)
                break;
            digits |= (kind & Numeral.KindMask) == Numeral.Arabic;
            start--;
        }

        bool opensLine = start == 0 || Lexicon.ClassOf(text[start - 1]) is CharClass.Mark or CharClass.Space or CharClass.LineBreak;
        return digits && !opensLine && end - start <= LongestNumber ? start : -1;
    }

    /// <summary>Whether digits on both sides are one number: what follows them measures, and the first part is no year.</summary>
    private static bool IsOneNumber(ReadOnlySpan<char> head, ReadOnlySpan<char> text, int next)
    {
        if (head.Length == 4 && head[..2] is "19" or "20" && head.IndexOfAnyExceptInRange('0', '9') < 0)
            return false;
        if (head.IndexOfAnyExceptInRange('0', '9') is int mark && mark >= 0 && (CharTable.Numerals[head[^1]] & Numeral.KindMask) != Numeral.Arabic)
            return false;
        int end = next;
        bool point = false;
        while (end < text.Length && (ArabicDigits.IsDigit(text[end]) || (!point && CharTable.Numerals[text[end]] == Numeral.Point)))
            point |= !ArabicDigits.IsDigit(text[end++]);
        // 附件1⏎2025年 is no year of five digits, 20⏎25年 is one of four
        if (!point && head.Length + end - next == YearLength && IsYear(text, end) && head.IndexOfAnyExceptInRange('0', '9') < 0)
            return head[0] is '1' or '2';
        bool headHasPoint = head.Contains('.');
        if (point && headHasPoint)
            return false;
        return point || IsMagnitudeAndUnit(text, end) || IsUnit(text, end);
    }

    private static bool IsYear(ReadOnlySpan<char> text, int at) =>
        Lexicon.MatchAfterNumber(text, at, out int row) > 0 && Lexicon.Row(row).Kind == WordKind.CalendarUnit;

    private static bool IsUnit(ReadOnlySpan<char> text, int at) =>
        Lexicon.MatchAfterNumber(text, at, out int row) > 0 && !Lexicon.Row(row).Unit.IsNone && Lexicon.Row(row).Kind == WordKind.None && !UnitTable.IsWeak(Lexicon.Row(row).Unit);

    /// <summary>亿元, 万亿元: what cannot begin a number of its own.</summary>
    private static bool IsMagnitudeAndUnit(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 3 && (CharTable.Numerals[text[end]] & Numeral.KindMask) == Numeral.Magnitude && (CharTable.Numerals[text[end]] & Numeral.ValueMask) >= 4)
            end++;
        return end > at && Lexicon.MatchAfterNumber(text, end, out _) > 0;
    }
}
