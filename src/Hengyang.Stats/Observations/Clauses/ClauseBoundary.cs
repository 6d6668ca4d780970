namespace Hengyang.Stats;

/// <summary>Where the clause of a figure begins.</summary>
internal static class ClauseBoundary
{
    /// <summary>A headline parts its clauses with an ideographic space: 盈余创新高　开支增11%. One within a short word only aligns it (粮　食).</summary>
    internal static int AfterGap(ReadOnlySpan<char> text, int from, int to)
    {
        const int shortest = 4;
        if (to - from <= shortest)
            return from;
        int gap = text[from..to].LastIndexOf('\u3000');
        return gap >= shortest ? from + gap + 1 : from;
    }

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
            else if (depth == 0 && kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.SentenceEnd)
            {
                newStatement |= kind == TokenKind.Semicolon;
                last = Math.Max(last, s[i].End);
            }
        }

        return last;
    }
}
