namespace Hengyang.Stats;

/// <summary>The noun phrase behind a figure: 58个安置项目, 1.29亿元专项资金.</summary>
internal static class NounBehind
{
    /// <summary>Room for a noun; what is longer is a clause.</summary>
    private const int Longest = 26;

    /// <summary>Reads the noun: it ends at a mark, a figure or a word that is no part of a name.</summary>
    internal static void Read(in Sentence s, int from, int firstToken, ref NounPhrase phrase)
    {
        int to = EndOf(s, from, firstToken);
        if (from < s.End && s.Text[from] == Particles.Of)
            from++;
        ReadOnlySpan<char> text = s.Text[from..Math.Max(from, to)];
        int length = Length(text);
        phrase.Add(s.Text, from, from + PersonLength(text[..length]));
        phrase.TrimHead(PhraseWords.BehindHeads);
        NounPhrase whole = phrase;
        // 3.7万名平民死亡: what befell them is what is counted
        if (Harms.TailOf(phrase.Text) is var harm && (harm == 0 || harm == phrase.Text.Length))
            phrase.TrimTail(PhraseWords.BehindTails);

        // 59%的外资企业计划 (扩大投资): what they intend is no part of their name
        if (phrase.EndsWith(Intending) && FigureRole.IsHolder(phrase.Text[..^Intending.TailOf(phrase.Text)]))
            phrase.CutTail(phrase.Text.Length - Intending.TailOf(phrase.Text));

        // 12人遇难: nothing but what they did names them
        if (phrase.IsEmpty)
            phrase = whole;
    }

    /// <summary>The place of the first token that ends the noun.</summary>
    private static int EndOf(in Sentence s, int from, int firstToken)
    {
        int to = EndOfHeadline(s, from, Math.Min(s.End, from + Longest));
        int depth = 0;
        int open = to;

        // 5家百亿元企业: a bare magnitude belongs to the name
        int size = firstToken;
        for (int at = from; size < s.Count && s[size].Start == at && s[size].Kind is TokenKind.Number or TokenKind.Unit; size++)
            at = s[size].End;
        for (int i = size > firstToken + 1 ? size : firstToken; i < s.Count && s[i].Start < to; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Start < from)
                continue;
            if (token.Kind is TokenKind.OpenQuote or TokenKind.OpenParenthesis)
                open = depth++ == 0 ? token.Start : open;
            else if (token.Kind is TokenKind.CloseQuote or TokenKind.CloseParenthesis && depth > 0)
                depth--;
            else if (depth > 0 && token.Kind == TokenKind.Number && s[i + 1].Kind == TokenKind.Unit && s.Text[open] is '（' or '(')
                return open; // 27家管理人（规模在50亿元以上）: what the brackets say of them has a figure of its own
            else if (depth > 0)
                continue;
            else if (token.Kind == TokenKind.EnumerationComma && GoesOnToPeople(s.Text[from..token.Start], s.Text[token.End..to]))
                continue;
            else if ((token.Is(WordKind.Statement) && token.Start - from < 2) || (token.Start == from && token.Kind == TokenKind.Unit))
                continue; // 有线电视用户, 城乡居民
            else if (token.Is(WordKind.Direction) && Plans.HeadOf(s.Text[token.End..s.End]) > 0)
                continue;
            else if ((token.Is(WordKind.Boundary) && IsModifier(s, token)) || (token.Is(WordKind.Boundary) && CompoundWords.Covers(s.Text[from..to], token.Start - from)) || (token.Is(WordKind.Statement) && IsWithinWord(s.Text[from..to], token.Start - from)) || IsTop(s, i) || IsGrade(s, i))
                continue;
            else if (token.Kind != TokenKind.Word || token.Word is WordKind.Statement or WordKind.Direction or WordKind.Unchanged or WordKind.Basis or WordKind.Compare or WordKind.Share
                or WordKind.Respectively or WordKind.Boundary or WordKind.RelativePeriod or WordKind.Contribution or WordKind.RankVerb)
                return token.Start - (token.Is(WordKind.Statement) && token.Start > from + 2 && PhraseWords.EndsOfNoun.HeadOf(s.Text[(token.Start - 1)..to]) > 1 ? 1 : 0); // 受访者认为
            else if (token.Is(WordKind.QualifierBefore) && token.Start > from && s[i + 1].Kind == TokenKind.Number && s[i + 1].Start == token.End)
                return token.Start; // 36个国家的超13万名观众
        }

        return depth > 0 ? open : to;
    }

    /// <summary>1万名困境、留守儿童: two kinds of the people behind the mark.</summary>
    private static bool GoesOnToPeople(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        const int longest = 6;
        if (before.Length > longest || PhraseWords.People.TailOf(before) > 0 || FigureRole.IsHolder(before))
            return false;
        for (int end = 3; end <= Math.Min(behind.Length, longest); end++)
            if (PhraseWords.People.TailOf(behind[..end]) > 0)
                return true;
        return false;
    }

    /// <summary>四川1730个项目　集中开工: a space parts the clauses of a headline.</summary>
    private static int EndOfHeadline(in Sentence s, int from, int to)
    {
        if (s.End == s.Start || Marks.KindOf(s.Text[s.End - 1]) is TokenKind.SentenceEnd or TokenKind.Semicolon or TokenKind.Comma)
            return to;
        for (int i = from + 2; i + 1 < to; i++)
            if (char.IsWhiteSpace(s.Text[i]) && AreaNames.IsHan(s.Text[i - 1]) && AreaNames.IsHan(s.Text[i - 2]) && AreaNames.IsHan(s.Text[i + 1]))
                return i;
        return to;
    }

    /// <summary>医共体: whether a word that reaches over its head holds what stands at a place; 共有 by itself states.</summary>
    private static bool IsWithinWord(ReadOnlySpan<char> text, int place)
    {
        for (int back = 1; back <= Math.Min(place, 2); back++)
            if (CompoundWords.HeadOf(text[(place - back)..]) > back)
                return true;
        return false;
    }

    /// <summary>世界500强企业: the number is part of a title.</summary>
    private static bool IsTop(in Sentence s, int i) => s[i].Kind == TokenKind.Number && s[i].End < s.End && s.Text[s[i].End] == Particles.Strong && Listed.Contains(s.Text[s[i].Start - 1]);

    /// <summary>国家二级保护动物: a grade is part of the name.</summary>
    private static bool IsGrade(in Sentence s, int i)
    {
        int number = s[i].Kind == TokenKind.Number ? i : s[i].Kind == TokenKind.Unit && s[i - 1].Kind == TokenKind.Number ? i - 1 : -1;
        return number >= 0 && s[number].End < s.End && Grades.Contains(CharTable.Folded[s.Text[s[number].End]]) && s.Number(s[number]).Value < 10;
    }

    /// <summary>世界500强, 民企500强: of whom the strongest are listed.</summary>
    private const string Listed = "界国企营";

    private static readonly CharSet Grades = new("级类");

    /// <summary>新开工项目, 入选企业: a verb straight before a noun that heads a phrase describes it.</summary>
    internal static bool IsModifier(in Sentence s, in Token verb) => PhraseWords.HeadNouns.HeadOf(s.Text[verb.End..s.End]) > 0;

    private static readonly WordList Harms = new(SharedWords.Of("NounBehind.Harms", "失踪", "丧生", "身亡", "患病"));

    private static readonly WordList Intending = new(SharedWords.Of("NounBehind.Intending", "希望", "愿意"));

    /// <summary>成本削减计划, 产能增加方案: a movement that is planned.</summary>
    private static readonly WordList Plans = new(SharedWords.Of("NounBehind.Plans"));

    /// <summary>Whether a verb or an adverb ends the noun at the head of a text before the text does.</summary>
    internal static bool EndsBefore(ReadOnlySpan<char> text) => Length(text) < text.Length;

    /// <summary>Who reads 2411名 counts people: 受灾群众的基本生活 is theirs.</summary>
    private static int PersonLength(ReadOnlySpan<char> text)
    {
        int of = text.IndexOf(Particles.Of);
        return of >= 2 && PhraseWords.People.TailOf(text[..of]) > 0 ? of : text.Length;
    }

    /// <summary>参加养老保险 behind 320万人: what they do names the count where nothing else does.</summary>
    internal static void ReadPredicate(in Sentence s, int from, int firstToken, ref NounPhrase phrase)
    {
        int to = Math.Min(s.End, from + Longest);
        for (int i = firstToken; i < s.Count && s[i].Start < to; i++)
        {
            if (s[i].Start < from || s[i].Kind is TokenKind.Word or TokenKind.OpenQuote or TokenKind.CloseQuote)
                continue;
            to = s[i].Start;
            break;
        }

        const int shortest = 2;
        if (to - from < shortest)
            return;
        phrase.Add(s.Text, from, to);
        phrase.TrimTail(PhraseWords.BehindTails);
    }

    /// <summary>The length of the noun at the head of a text: up to an adverb, an auxiliary or a verb that no noun holds.</summary>
    private static int Length(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            int word = PhraseWords.EndsOfNoun.HeadOf(text[i..]);
            if (word > 2 || (i > 1 && (word > 1 || (word == 1 && !CompoundWords.Covers(text, i)))))
                return i;
        }

        // 观众观看了演出: the verb in front of 了
        int done = text.IndexOf(Particles.Done);
        return done >= 4 && !CompoundWords.Covers(text, done) ? done - 2 : text.Length;
    }
}
