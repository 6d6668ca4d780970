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
    /// <param name="withinDigits">Whether digits stand on both sides.</param>
    internal static bool GoesOn(ReadOnlySpan<char> text, int lineEnd, int next, out bool withinDigits)
    {
        withinDigits = false;
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
            return withinDigits = ArabicDigits.IsDigit(text[end - 1]) && !text[start..end].Contains('.');
        if (ArabicDigits.IsDigit(first))
            return withinDigits = CharTable.Numerals[text[end - 1]] == Numeral.Point || (ArabicDigits.IsDigit(text[end - 1]) && IsOneNumber(text, start, end, next));
        return IsMagnitudeAndUnit(text, next) || IsUnit(text, next) || (end - start == YearLength && IsYearHead(text[start..end]) && IsCalendarUnit(text, next, out _));
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

        return digits && !OpensLine(text, start) && end - start <= LongestNumber ? start : -1;
    }

    /// <summary>Whether nothing but blanks stands between a place and the start of its line or cell.</summary>
    private static bool OpensLine(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (at > 0 && Marks.ClassOf(text[at - 1]) == CharClass.Space)
            at--;
        return at == 0 || text[at - 1] is '\t' or '|' || Marks.ClassOf(text[at - 1]) == CharClass.LineBreak;
    }

    /// <summary>Whether digits on both sides are one number: what follows them measures or dates, and the first part is no year.</summary>
    private static bool IsOneNumber(ReadOnlySpan<char> text, int start, int lineEnd, int next)
    {
        ReadOnlySpan<char> head = text[start..lineEnd];
        bool headHasPoint = head.Contains('.');
        int mark = head.IndexOfAnyExceptInRange('0', '9');
        if (mark < 0 && head.Length == YearLength && IsYearHead(head))
            return false;
        int end = next;
        bool point = false;
        while (end < text.Length && (ArabicDigits.IsDigit(text[end]) || (!point && CharTable.Numerals[text[end]] == Numeral.Point && end + 1 < text.Length && ArabicDigits.IsDigit(text[end + 1]))))
            point |= !ArabicDigits.IsDigit(text[end++]);
        if (point || headHasPoint)
            return !(point && headHasPoint);

        // 附件1⏎2025年 is no year of five digits, 20⏎25年 is one of four
        int length = head.Length + end - next;
        bool maybeYear = mark < 0 && length == YearLength && head[0] is '1' or '2';
        if (mark < 0 && IsCalendarUnit(text, end, out bool counts))
            return maybeYear || (counts ? length < YearLength : length == 2 && head[0] <= '3');
        char after = end < text.Length ? text[end] : '\0';
        if (maybeYear && (Marks.KindOf(after) is TokenKind.Dash or TokenKind.Slash || (Lexicon.Match(text, end, out int row) > 0 && Lexicon.Row(row).Kind == WordKind.RangeTo)))
            return true;
        // 2026-0⏎2-10, 16⏎:30
        bool isPartOfDate = Marks.KindOf(after) == TokenKind.Colon || (start > 1 && ArabicDigits.IsDigit(text[start - 2]) && Marks.KindOf(text[start - 1]) is TokenKind.Dash or TokenKind.Slash or TokenKind.Colon);
        bool isPoint = CharTable.Numerals[after] == Numeral.Point && !char.IsAscii(after);
        return (isPartOfDate && length == 2 && mark < 0) || isPoint || CharTable.Numerals[after] is Numeral.More or Numeral.Odd || IsMagnitude(after) || Lexicon.MatchAfterNumber(text, end, out _) > 0;
    }

    private static bool IsYearHead(ReadOnlySpan<char> head) => head[..2] is "19" or "20";

    /// <summary>年, 月, 日: whether one stands at a place, and whether it counts as well as it dates (年).</summary>
    private static bool IsCalendarUnit(ReadOnlySpan<char> text, int at, out bool counts)
    {
        bool isOne = Lexicon.MatchAfterNumber(text, at, out int row) > 0 && Lexicon.Row(row).Kind == WordKind.CalendarUnit;
        counts = isOne && !Lexicon.Row(row).Unit.IsNone;
        return isOne;
    }

    private static bool IsUnit(ReadOnlySpan<char> text, int at) =>
        Lexicon.MatchAfterNumber(text, at, out int row) > 0 && !Lexicon.Row(row).Unit.IsNone && Lexicon.Row(row).Kind == WordKind.None && !UnitTable.IsWeak(Lexicon.Row(row).Unit);

    /// <summary>亿元, 万亿元: what cannot begin a number of its own.</summary>
    private static bool IsMagnitudeAndUnit(ReadOnlySpan<char> text, int at)
    {
        int end = at;
        while (end < text.Length && end - at < 3 && IsMagnitude(text[end]))
            end++;
        return end > at && Lexicon.MatchAfterNumber(text, end, out _) > 0;
    }

    private static bool IsMagnitude(char c) =>
        (CharTable.Numerals[c] & Numeral.KindMask) == Numeral.Magnitude && (CharTable.Numerals[c] & Numeral.ValueMask) >= 4;
}
