namespace Hengyang.Stats;

/// <summary>A rank with its place among the tokens of a sentence.</summary>
internal struct RankReading
{
    internal int Position;
    internal bool FromBottom;
    internal bool IsTop;
    internal int Start;
    internal int End;
    internal TextRange Scope;
    internal int Next;

    /// <summary>Whether the ranking word tells of a move (升至, 跃居), so that a rank before it is the previous one.</summary>
    internal bool Moves;
}

/// <summary>
/// Reads a rank from left to right: ranking word, scope, position: 排全省第一, 居全国第5位, 全省倒数第三, 前30强. Without a
/// ranking word the scope must be one of the lexicon (全国第1位), or the position one of its own (第一名).
/// </summary>
internal static class RankRecognizer
{
    private const int LongestScope = 24;
    private const int MostTokens = 10;
    private const int LongestScopeHead = 3;

    /// <summary>What stands behind a position.</summary>
    private static readonly string[] Suffixes = ["位", "名"];

    /// <summary>Places whose words begin others as well.</summary>
    private static readonly string[] AtTheHead = ["居首", "之首"];

    /// <summary>Words around the scope that are no part of it.</summary>
    private static readonly string[] Heads = ["分别为", "分别是", "分别居", "分别", "依次为", "依次", "为", "了", "在", "首次", "进入", "均", "仍", "为", "到", "至", "于", "所有的", "的"];
    private static readonly string[] Tails = ["的", "排名", "排", "中", "前列", "名次", "位居", "位列", ",", " "];

    internal static readonly ulong Openings = WordKinds.Of(
        WordKind.RankVerb, WordKind.RankScope, WordKind.FromBottom, WordKind.Ordinal, WordKind.RankPlace);

    /// <summary>The kinds of words some of which tell of a move; see <see cref="IsMove"/>.</summary>
    internal static readonly ulong Moves = WordKinds.Of(WordKind.Statement, WordKind.Direction);

    internal static bool CanStart(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        if (token.Kind == TokenKind.Number)
            return IsTopWord(s, index);
        return WordKinds.Has(Openings, token.Word) || (WordKinds.Has(Moves, token.Word) && IsMove(s, index) && OpensRank(s, index));
    }

    private static bool IsVerb(in Sentence s, int index) => s[index].Is(WordKind.RankVerb) || IsMove(s, index);

    /// <summary>升至, 提高到: words that state any value, and 跃升 and 晋升, which are direction words; before a rank they are ranking words.</summary>
    private static bool IsMove(in Sentence s, int index)
    {
        ref readonly Token token = ref s[index];
        return token.Is(WordKind.RankVerb, RankWords.Moves)
            || (token.Is(WordKind.Statement) && CharTable.Folded[s.Text[token.End - 1]] is '到' or '至' && token.End - token.Start > 1)
            || (token.Is(WordKind.Direction) && ((DirectionWord)token.Value & DirectionWord.OfRank) != 0);
    }

    internal static bool TryRead(in Sentence s, int index, out RankReading rank)
    {
        rank = default;
        rank.Start = s[index].Start;
        if (s[index].Is(WordKind.RankVerb) && s[index].End - s[index].Start == 1 && !OpensRank(s, index))
            return false;
        bool verb = IsVerb(s, index);
        bool known = s[index].Is(WordKind.RankScope);
        if (verb && OpensMove(s, index))
            return false;
        rank.Moves = IsMove(s, index);
        int scopeStart = verb ? s[index].End : rank.Start;
        int scopeEnd = -1;
        int limit = Math.Min(s.Count, index + MostTokens);
        for (int i = verb || known ? index + 1 : index; i < limit; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Start - scopeStart > LongestScope)
                return false;
            if (i > index && IsVerb(s, i) && (token.End - token.Start > 1 || (s[i + 1].Start == token.End && OpensRank(s, i))))
            {
                if (OpensMove(s, i))
                    return false;
                if (!verb)
                {
                    // 全国31个省区市中排名第3; but a subject that only begins with 全国 is no scope of the rank behind it
                    if (!EndsScope(s, i) || s[i + 1].Is(WordKind.RankScope))
                        return false;
                    scopeEnd = token.Start;
                    continue;
                }

                // 排名首次进入…, 综合实力跃居…: the last ranking word opens the scope
                rank.Moves = IsMove(s, i);
                scopeStart = token.End;
                scopeEnd = -1;
                known = false;
                continue;
            }

            if (token.Is(WordKind.RankScope))
            {
                // 居中国西部第1: a short word before belongs to the scope
                if (!known && token.Start - scopeStart > LongestScopeHead)
                    scopeStart = token.Start;
                known = true;
                continue;
            }

            if (verb && token.Word is WordKind.CalendarUnit or WordKind.RelativePeriod or WordKind.CalendarPart)
            {
                // 升至2020年的第6位: the scope begins behind the period
                scopeStart = token.End;
                continue;
            }

            if (token.Is(WordKind.FromBottom))
            {
                if (scopeEnd < 0)
                    scopeEnd = token.Start;
                rank.FromBottom = true;
                if (s[i + 1].Is(WordKind.Ordinal) && s.IsAdjacent(i + 1))
                    continue;
            }

            if (!verb && (token.Kind is TokenKind.OpenQuote or TokenKind.CloseQuote || token.Is(WordKind.Direction)))
                return false;

            // 排名下滑两位至第20位: the movement is one by itself
            if (token.Is(WordKind.Direction) && s[i + 1].Kind == TokenKind.Number && s.IsAdjacent(i + 1))
                return false;
            if (token.Kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd or TokenKind.Colon or TokenKind.Tab or TokenKind.LineBreak)
                return false;
            if (!TryReadPosition(s, i, ref rank) && !(verb && TryReadGroup(s, i, ref rank)))
            {
                // 第一产业增加值居全国第5位: the rank does not begin with 第一
                if (i == index && !verb && !known && !token.Is(WordKind.FromBottom))
                    return false;
                continue;
            }

            if (scopeEnd < 0)
                scopeEnd = IsTopWord(s, i) ? token.Start - 1 : token.Start;
            if (i == index && IsTopWord(s, i))
                rank.Start--;
            bool named = verb || known || rank.FromBottom;
            if (!named && !(StandsAlone(s, i, in rank) && i == index))
                return false;
            rank.Scope = TrimScope(s.Text, scopeStart, scopeEnd, verb, known);
            return true;
        }

        return false;
    }

    /// <summary>The next position of a list, 第四位 or 2位 behind 第1; scope and direction are those of the first.</summary>
    internal static bool TryReadListed(in Sentence s, int index, ref RankReading rank)
    {
        if (s[index].Is(WordKind.Ordinal))
            return TryReadPosition(s, index, ref rank);
        if (s[index].Kind != TokenKind.Number || rank.IsTop || !FoldedText.IsAny(s.TextOf(s[index + 1]), Suffixes) || !s.IsAdjacent(index + 1))
            return false;
        ref readonly NumberToken number = ref s.Number(s[index]);
        if (!IsPosition(in number))
            return false;
        rank.Position = (int)number.Value;
        rank.End = s[index + 1].End;
        rank.Next = index + 2;
        return true;
    }

    private static bool IsPosition(in NumberToken number) =>
        number.Value is >= 1 and <= 100_000 && number.Value == decimal.Truncate(number.Value) && number.Qualifier == Qualifier.Exact && !number.Has(NumberStyle.Part);

    /// <summary>排, 居 and 列 are parts of many words; they rank only straight before a scope or a position.</summary>
    private static bool OpensRank(in Sentence s, int index)
    {
        ref readonly Token next = ref s[index + 1];
        if (next.Start != s[index].End)
            return next.Start - s[index].End <= 8 && (next.Word is WordKind.Ordinal or WordKind.RankScope || IsTopWord(s, index + 1));
        return next.Word is WordKind.RankScope or WordKind.Ordinal or WordKind.FromBottom or WordKind.RankPlace or WordKind.Area or WordKind.RankVerb || IsTopWord(s, index + 1)
            || s.TextOf(next) is "在" or "到";
    }

    /// <summary>Whether a scope ends where a ranking word begins: 全国排名, 全国31个省区市中排名.</summary>
    private static bool EndsScope(in Sentence s, int verb)
    {
        int start = s[verb].Start;
        return s[verb - 1].Is(WordKind.RankScope) && s[verb - 1].End == start || CharTable.Folded[s.Text[start - 1]] is '中' or '内' or '里' or '市' or '区' or '州' or '的';
    }

    /// <summary>排名由全国第46位上升至第31位: the ranking word belongs to the move, not to the first rank.</summary>
    private static bool OpensMove(in Sentence s, int index)
    {
        int end = s[index].End;
        return end < s.End && CharTable.Folded[s.Text[end]] is '由' or '从' or '比' or '较';
    }

    /// <summary>第三(位), 前30强, 首位 at a token.</summary>
    private static bool TryReadPosition(in Sentence s, int i, ref RankReading rank)
    {
        ref readonly Token token = ref s[i];
        if (token.Is(WordKind.RankPlace))
        {
            // 居首, but 居首尔; 之首, but 之首要
            if (FoldedText.IsAny(s.TextOf(token), AtTheHead) && !EndsPosition(s.Text, token.End))
                return false;
            rank.Position = Math.Abs((int)token.Value);
            rank.FromBottom |= token.Value < 0;
            rank.End = token.End;
            rank.Next = i + 1;
            return true;
        }

        bool top = IsTopWord(s, i);
        bool bare = token.Is(WordKind.FromBottom) && s[i + 1].Kind == TokenKind.Number;
        if (!token.Is(WordKind.Ordinal) && !top && !bare)
            return false;
        int n = top ? i : i + 1;
        ref readonly Token numberToken = ref s[n];
        if (numberToken.Kind != TokenKind.Number || (!top && !s.IsAdjacent(n)))
            return false;
        ref readonly NumberToken number = ref s.Number(numberToken);
        if (!IsPosition(in number))
            return false;
        int end = numberToken.End;
        int next = n + 1;
        ref readonly Token behind = ref s[next];
        bool suffixed = false;
        if (behind.Start == end && (behind.Kind == TokenKind.Unit || !behind.Unit.IsNone || behind.Is(WordKind.CalendarUnit)))
        {
            ReadOnlySpan<char> word = s.TextOf(behind);
            if (!FoldedText.IsAny(word, Suffixes))
                return false;
            suffixed = true;
            end = behind.End;
            next++;
        }
        else if (top && end < s.End && s.Text[end] is '强' or '強')
        {
            suffixed = true;
            end++;
        }

        if (!suffixed && !EndsPosition(s.Text, end))
            return false;
        rank.Position = (int)number.Value;
        rank.IsTop = top;
        rank.End = end;
        rank.Next = next;
        return true;
    }

    /// <summary>跻身全国50强: behind a ranking word the group needs no 前. 世界500强 is the name of a list.</summary>
    private static bool TryReadGroup(in Sentence s, int i, ref RankReading rank)
    {
        const int largest = 200;
        if (s[i].Kind != TokenKind.Number || s[i].End >= s.End || s.Text[s[i].End] is not ('强' or '強'))
            return false;
        ref readonly NumberToken number = ref s.Number(s[i]);
        int end = s[i].End + 1;
        if (!IsPosition(in number) || number.Value > largest || !number.Has(NumberStyle.Arabic) || !EndsPosition(s.Text, end))
            return false;
        (rank.Position, rank.IsTop, rank.End, rank.Next) = ((int)number.Value, true, end, i + 1);
        return true;
    }

    /// <summary>A bare position ends where no noun goes on that it could number (第三产业, 第二批).</summary>
    private static bool EndsPosition(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length)
            return true;
        char c = text[end];
        return Lexicon.ClassOf(c) is CharClass.Mark or CharClass.Space or CharClass.LineBreak || "大多高低强的和与、，。并且位名快好长及、".Contains(c);
    }

    /// <summary>A number straight behind 前, which is no part of another word (当年之前): 前30强, 全省前三.</summary>
    private static bool IsTopWord(in Sentence s, int i) =>
        s[i].Kind == TokenKind.Number && s.IsBehindPlainText(i) && s.Text[s[i].Start - 1] == '前';

    /// <summary>第一名 and 前30强 by themselves; 第三位… before a noun counts people.</summary>
    private static bool StandsAlone(in Sentence s, int i, in RankReading rank)
    {
        char last = s.Text[rank.End - 1];
        if (rank.IsTop)
            return last is '强' or '強' or '名' or '位';
        if (s[i].Is(WordKind.RankPlace))
            return CharTable.Folded[s.Text[s[i].Start]] == '居';
        if (last is not ('名' or '位'))
            return IsSuperlative(s.Text, rank.End);
        return rank.End >= s.End || Lexicon.ClassOf(s.Text[rank.End]) is CharClass.Mark or CharClass.LineBreak or CharClass.Space
            || (IsMove(s, rank.Next) && s[rank.Next].Start == rank.End);
    }

    /// <summary>第三多, 第二快: an adjective behind the number ranks by it.</summary>
    private static bool IsSuperlative(ReadOnlySpan<char> text, int end)
    {
        if (end >= text.Length || !"多高快少低".Contains(text[end]))
            return false;
        return end + 1 == text.Length || text[end + 1] == '的' || Lexicon.ClassOf(text[end + 1]) is CharClass.Mark or CharClass.LineBreak;
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
