namespace Hengyang.Stats;

/// <summary>Where the clause of a figure begins.</summary>
internal static class ClauseBoundary
{
    /// <summary>A headline parts its clauses with an ideographic space: 盈余创新高　开支增11%. One within a short word only aligns it (粮　食).</summary>
    internal static int AfterGap(in Sentence s, int from, int to)
    {
        const int shortest = 4;
        if (to - from <= shortest || !s.MayHold(PhraseMarks.Gaps))
            return from;
        int gap = s.Text[from..to].LastIndexOf('\u3000');
        return gap >= shortest ? from + gap + 1 : from;
    }

    /// <summary>一煤矿爆炸 9人遇难: in a headline, which no mark ends, a single plain space does the same.</summary>
    internal static int AfterSpace(in Sentence s, int from, int to)
    {
        const int shortest = 4;
        if (to - from <= shortest || Marks.KindOf(s.Text[s.End - 1]) is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Comma or TokenKind.Colon)
            return from;
        ReadOnlySpan<char> lead = s.Text[from..to];
        int gap = lead.LastIndexOf(' ');
        return gap >= shortest && lead[..gap].IndexOf(' ') < 0 && AreaNames.IsHan(lead[gap - 1]) && AreaNames.IsHan(lead[gap - 2]) && Distance(s.Text, from + gap) ? from + gap + 1 : from;
    }

    /// <summary>Whether words, and not a name set wide, stand on both sides of a space.</summary>
    private static bool Distance(ReadOnlySpan<char> text, int space) => space + 2 < text.Length && !char.IsWhiteSpace(text[space + 1]) && !char.IsWhiteSpace(text[space + 2]);

    /// <summary>16:30: a colon between the hour and the minutes of a clock.</summary>
    internal static bool IsInClock(in Sentence s, int colon)
    {
        if (colon < 1 || colon + 1 >= s.Count || s[colon].Kind != TokenKind.Colon || s[colon - 1].Kind != TokenKind.Number || s[colon + 1].Kind != TokenKind.Number)
            return false;
        return s[colon - 1].End == s[colon].Start && s[colon].End == s[colon + 1].Start && s[colon + 1].End - s[colon + 1].Start == MinutesLength && s.Number(s[colon - 1]).Value < 25 && s.Number(s[colon + 1]).Value < 60;
    }

    private const int MinutesLength = 2;

    /// <summary>The end of the last mark that parts clauses before a mention, and whether a semicolon is among them.</summary>
    internal static int Last(in Sentence s, int from, int firstToken, out bool newStatement)
    {
        newStatement = false;
        int last = from;
        int depth = 0;
        for (int i = firstToken - 1; i >= 0 && s[i].Start >= from; i--)
        {
            TokenKind kind = s[i].Kind;
            if (kind is TokenKind.CloseParenthesis or TokenKind.CloseQuote)
                depth++;
            else if (kind is TokenKind.OpenParenthesis or TokenKind.OpenQuote && depth > 0)
                depth--;
            else if (kind == TokenKind.Colon && IsInClock(s, i))
                continue;
            else if (depth == 0 && kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.SentenceEnd)
            {
                newStatement |= kind == TokenKind.Semicolon;
                last = Math.Max(last, s[i].End);
                if (!s.MayHold(TokenKind.Semicolon))
                    break;
            }
        }

        return last;
    }
}
