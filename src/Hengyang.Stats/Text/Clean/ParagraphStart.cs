namespace Hengyang.Stats;

/// <summary>Whether a line begins a paragraph however long the one above it is: 一、…, （二）…, 本报讯…, 【…】.</summary>
internal static class ParagraphStart
{
    private const int LongestNumber = 3;

    /// <summary>Agencies whose name opens a dateline.</summary>
    internal const string Agencies = "新华社 中新社 新华网";

    /// <summary>What else opens a report of a newspaper.</summary>
    internal static readonly string[] Reports = [.. SharedWords.Of("ParagraphStart.Reports")];

    private static readonly string[] Starters = [.. SharedWords.Of("ParagraphStart.Starters"), .. Agencies.Split(' '), .. Reports, "央视网消息", "【", "■", "●", "◆", "★", "○"];

    /// <summary>What those begin with.</summary>
    private static readonly CharSet Openers = new("新中本央（(【■●◆★○");

    /// <summary>Whether the text at the head of a line is such a start.</summary>
    /// <param name="line">The line, behind its blanks.</param>
    internal static bool Is(ReadOnlySpan<char> line)
    {
        if (!line.IsEmpty && Openers.Contains(CharTable.Folded[line[0]]))
        {
            foreach (string starter in Starters)
                if (FoldedText.StartsWith(line, starter))
                    return true;
        }

        int at = !line.IsEmpty && Marks.KindOf(line[0]) == TokenKind.OpenParenthesis ? 1 : 0;
        int digits = at;
        while (digits < line.Length && digits - at < LongestNumber && IsHanDigit(line[digits]))
            digits++;
        if (digits == at || digits >= line.Length)
            return false;
        if (at == 1)
            return Marks.KindOf(line[digits]) == TokenKind.CloseParenthesis;

        // 一、二、三产业 is a list
        return Marks.KindOf(line[digits]) == TokenKind.EnumerationComma && digits + 1 < line.Length && !IsHanDigit(line[digits + 1]);
    }

    private static bool IsHanDigit(char c) => (CharTable.Numerals[c] & Numeral.KindMask) is Numeral.Han || CharTable.Numerals[c] == Numeral.Magnitude + 1;
}
