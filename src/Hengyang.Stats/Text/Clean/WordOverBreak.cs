namespace Hengyang.Stats;

/// <summary>Whether a line break stands inside a word of the lexicon (同⏎比增长, 230万人⏎次), because optical recognition breaks lines anywhere.</summary>
internal static class WordOverBreak
{
    private const int LongestHead = 3;
    private const int LongestTail = 5;

    /// <summary>Whether it does.</summary>
    /// <param name="line">What is read of the line.</param>
    /// <param name="next">The next line, behind its blanks.</param>
    internal static bool GoesOn(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        // mostly a mark ends the line
        if (line.IsEmpty || !Lexicon.IsInWord(line[^1]))
            return false;
        Span<char> joined = stackalloc char[LongestHead + LongestTail];
        int head = Math.Min(LongestHead, line.Length);
        line[^head..].CopyTo(joined);
        int tail = 0;
        while (tail < LongestTail && tail < next.Length && ReadingTable.Characters[next[tail]] is not '\0' and char c && Marks.KindOf(c) == TokenKind.None)
            joined[head + tail++] = c;
        joined = joined[..(head + tail)];
        for (int from = 0; from < head; from++)
        {
            char before = line.Length - head + from - 1 is >= 0 and int at ? line[at] : '\0';
            bool afterNumber = (CharTable.Numerals[before] & Numeral.KindMask) is Numeral.Arabic or Numeral.Magnitude;
            int length = afterNumber ? Lexicon.MatchAfterNumber(joined, from, out _) : Lexicon.Match(joined, from, out _);
            if (length > head - from)
                return true;
        }

        return false;
    }
}
