namespace Hengyang.Stats;

/// <summary>
/// Finds where the scope of a rank begins and ends between the first word and the place: behind the last ranking word, behind a
/// period, at a scope of the lexicon; and tells what makes the words no rank after all.
/// </summary>
internal static class RankScopeReader
{
    private const int LongestScope = 24;
    private const int MostTokens = 10;
    private const int LongestScopeHead = 3;
    private const int LongestGap = 8;

    /// <summary>Words around the scope that are no part of it.</summary>
    private static readonly string[] Heads = [.. SharedWords.Of("RankScopeReader.Heads"), "分别是", "分别居", "为", "了", "在", "均", "仍", "为", "到", "至", "于", "所有的", "的"];
    private static readonly string[] Tails = ["的", "排", "中", .. SharedWords.Of("RankScopeReader.Tails"), ",", " "];

    /// <summary>What a scope ends with straight before a ranking word: 全国31个省区市中排名.</summary>
    private const string ScopeEnds = "中内里市区州的";

    /// <summary>What opens a move straight behind a ranking word, which then is not that of the first rank: 排名由第46位上升至第31位.</summary>
    private const string MoveOpeners = "由从比较";

    /// <summary>之首, 之最: the first of its scope.</summary>
    private const char FirstOf = '之';

    private static readonly string[] RankPrepositions = ["在", "到"];

    /// <summary>Reads a rank from its first word to its place.</summary>
    /// <param name="m">The stretch; its last element is the place.</param>
    /// <param name="isVerb">Whether the first word is a ranking word, or else a scope.</param>
    /// <param name="rank">Takes the rank.</param>
    internal static bool TryRead(in FormMatch m, bool isVerb, ref RankReading rank)
    {
        ref readonly Sentence s = ref m.Sentence;
        int index = m.FirstToken;
        if (isVerb && OpensMove(s, index))
            return false;
        rank.Moves = isVerb && IsMove(s, index);
        int scopeStart = isVerb ? s[index].End : m.Start;
        int scopeEnd = -1;
        bool isKnown = !isVerb;
        int last = m.Count - 1;
        for (int e = 1; e <= last; e++)
        {
            int i = m[e].Token;
            if (i < 0)
                continue;
            ref readonly Token token = ref s[i];
            if (i >= index + MostTokens || token.Start - scopeStart > LongestScope)
                return false;
            if (e == last)
                break;
            if (IsInnerVerb(s, i))
            {
                if (OpensMove(s, i))
                    return false;
                if (!isVerb)
                {
                    // 全国31个省区市中排名第3; but a subject that only begins with 全国 is no scope of the rank behind it
                    if (!EndsScope(s, i) || s[i + 1].Is(WordKind.RankScope))
                        return false;
                    scopeEnd = token.Start;
                    continue;
                }

                // 排名首次进入…, 综合实力跃居…: the last ranking word opens the scope
                (rank.Moves, scopeStart, scopeEnd, isKnown) = (IsMove(s, i), token.End, -1, false);
            }
            else if (token.Is(WordKind.RankScope))
            {
                // 居中国西部第1: a short word before belongs to the scope
                if (!isKnown && token.Start - scopeStart > LongestScopeHead)
                    scopeStart = token.Start;
                isKnown = true;
            }
            else if (isVerb && token.Word is WordKind.CalendarUnit or WordKind.RelativePeriod or WordKind.CalendarPart)
            {
                // 升至2020年的第6位: the scope begins behind the period
                scopeStart = token.End;
            }
            else if (token.Is(WordKind.FromBottom))
            {
                scopeEnd = scopeEnd < 0 ? token.Start : scopeEnd;
                rank.FromBottom = true;
            }
            else if (token.Is(WordKind.Ordinal))
            {
                // 列全省第一档、第二名: the scope is that of the first one
                return false;
            }
            else if (token.Is(WordKind.Direction) && s[i + 1].Kind == TokenKind.Number && s.IsAdjacent(i + 1))
            {
                // 排名下滑两位至第20位: the movement is one by itself
                return false;
            }
        }

        RankPlace place = m[last].Part.As<RankPlace>();
        rank.Take(in place, m.Row);
        (rank.Start, rank.End, rank.Next) = (m.Start, m.End, m.NextToken);
        rank.Scope = TrimScope(s.Text, scopeStart, scopeEnd < 0 ? m[last].Start : scopeEnd, isVerb, isKnown);
        return true;
    }

    /// <summary>升至, 提高到: words that state any value, and 跃升 and 晋升, which are direction words; before a rank they are ranking words.</summary>
    internal static bool IsMove(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        return token.Is(WordKind.RankVerb, RankWords.Moves)
            || token.Is(WordKind.Statement, ObservationWords.Reaches)
            || (token.Is(WordKind.Direction) && ((DirectionWord)token.Value & DirectionWord.OfRank) != 0);
    }

    private static bool IsInnerVerb(in Sentence s, int i) =>
        (s[i].Is(WordKind.RankVerb) || IsMove(s, i)) && (s[i].End - s[i].Start > 1 || (s[i + 1].Start == s[i].End && OpensRank(s, i)));

    /// <summary>Whether a scope or a place stands behind a word that may rank.</summary>
    internal static bool OpensRank(in Sentence s, int index)
    {
        ref readonly Token next = ref s[index + 1];
        if (next.Start != s[index].End)
            return next.Start - s[index].End <= LongestGap && (next.Word is WordKind.Ordinal or WordKind.RankScope || RankRecognizer.IsTopWord(s, index + 1) || IsFirstOf(s, index + 1));
        return next.Word is WordKind.RankScope or WordKind.Ordinal or WordKind.FromBottom or WordKind.RankPlace or WordKind.Area or WordKind.RankVerb || RankRecognizer.IsTopWord(s, index + 1)
            || FoldedText.IsAny(s.TextOf(next), RankPrepositions);
    }

    /// <summary>居雁北地区各县之首.</summary>
    private static bool IsFirstOf(in Sentence s, int place) => s[place].Is(WordKind.RankPlace) && Particles.Open(s.TextOf(s[place]), FirstOf);

    /// <summary>Whether a scope ends where a ranking word begins: 全国排名, 全国31个省区市中排名.</summary>
    private static bool EndsScope(in Sentence s, int verb)
    {
        int start = s[verb].Start;
        return (s[verb - 1].Is(WordKind.RankScope) && s[verb - 1].End == start) || ScopeEnds.Contains(CharTable.Folded[s.Text[start - 1]]);
    }

    private static bool OpensMove(in Sentence s, int index)
    {
        int end = s[index].End;
        return end < s.End && MoveOpeners.Contains(CharTable.Folded[s.Text[end]]);
    }

    /// <summary>Leaves out what stands around the scope: 在, 首次, the parenthesis that explains it, 的, 排名.</summary>
    private static TextRange TrimScope(ReadOnlySpan<char> text, int start, int end, bool verb, bool known)
    {
        if (end <= start || (!verb && !known))
            return default;
        ReadOnlySpan<char> scope = text[start..end];
        int open = scope.IndexOfAny('(', '（');
        if (open >= 0)
            scope = scope[..open];
        bool trimmed = true;
        while (trimmed)
        {
            trimmed = false;
            foreach (string head in Heads)
            {
                if (!FoldedText.StartsWith(scope, head))
                    continue;
                scope = scope[head.Length..];
                start += head.Length;
                trimmed = true;
            }
        }

        foreach (string tail in Tails)
        {
            if (FoldedText.EndsWith(scope, tail))
                scope = scope[..^tail.Length];
        }

        return scope.IsEmpty ? default : new TextRange(start, scope.Length);
    }
}
