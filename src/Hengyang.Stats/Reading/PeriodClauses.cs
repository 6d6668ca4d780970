namespace Hengyang.Stats;

/// <summary>What the clause around a period says of it: that it is to come, or which other point in time it goes with.</summary>
internal static class PeriodClauses
{
    /// <summary>How many tokens around a period are looked at.</summary>
    private const int Near = 8;

    /// <summary>How many tokens before 全年 an aim of its sentence may stand.</summary>
    private const int FarTokens = 40;

    /// <summary>How many characters before a period are looked at.</summary>
    private const int NearCharacters = 16;

    /// <summary>Up to this month 预计全年 and 全年目标 speak of the year before.</summary>
    private const int FirstMonths = 3;

    /// <summary>Characters that say before a period that it is to come.</summary>
    private const string Coming = "将拟须若";

    private const char Will = '会';

    /// <summary>What is said straight behind a day on which it was told.</summary>
    private const string Tells = "公告";

    /// <summary>Notes in the context what the clause says of a period that names no year.</summary>
    internal static void Mark(in Sentence s, int first, int next, in PeriodExpression expression, ref PeriodContext context)
    {
        context.IsToCome = false;
        context.IsBesideYearEnd = false;
        context.IsTold = false;
        context.IsForeseen = false;
        if (!(expression.LacksYear || expression.First.YearAnchor == Anchor.Own) || !context.HasReference)
            return;
        context.IsToCome = IsAimed(in s, first, next, in expression, context.Reference.Month) || IsDeadline(in s, next, in expression);
        context.IsForeseen = IsForeseen(in s, first);
        context.IsTold = !context.IsForeseen && HasFigure(in s, next);
        if (expression.First is { Edge: TermEdge.First, Unit: TermUnit.None } && expression.Bound == PeriodBound.Within)
            context.IsBesideYearEnd = HasYearEnd(in s, next);
    }

    /// <summary>力争全年, 预计9月, 将于9月 before it; of 全年 also the aim behind it (为全年实现7%的增长目标).</summary>
    private static bool IsAimed(in Sentence s, int first, int next, in PeriodExpression expression, int month)
    {
        int start = s[first].Start;
        // 拟增持不超2%股份】7月13日晚间公告
        if (expression.First.Days == TermDays.Day && FoldedText.StartsWith(s.Text[s[next - 1].End..s.End], Tells))
            return false;
        bool isWholeYear = expression.Accumulates && expression.First.Unit == TermUnit.None;
        for (int i = first - 1; i >= first - Near; i--)
        {
            ref readonly Token token = ref s[i];
            if (EndsClause(token.Kind))
                break;
            if (token.Is(WordKind.Aspect) && (token.Value == (short)Aspect.Target || (isWholeYear && month > FirstMonths)))
                return true;
        }

        // 将9月, 将于9月, 拟在9月
        int at = start - 1;
        if (at > s.Start && Particles.At.Contains(s.Text[at]))
            at--;
        if (at >= s.Start && Coming.Contains(s.Text[at]))
            return true;
        if (isWholeYear && month <= FirstMonths)
            return false;
        // 下半年计划推售: the aim stands straight behind
        if (IsIntended(s.Text[s[next - 1].End..s.End], isWholeYear) || (!isWholeYear && s[next].Is(WordKind.Aspect, (short)Aspect.Target) && s.IsAdjacent(next)))
            return true;
        if (expression.First.Days == TermDays.None && expression.Bound == PeriodBound.Within && OpensAim(in s, next))
            return true;
        if (!isWholeYear)
            return false;

        // 力争新引进项目30个，全年突破390亿元: what the sentence aims at
        for (int i = first - 1; i >= Math.Max(0, first - FarTokens) && s[i].Kind is not (TokenKind.SentenceEnd or TokenKind.Semicolon); i--)
            if (s[i].Is(WordKind.Aspect, (short)Aspect.Target) && AimVerbs.Is(s.TextOf(s[i])))
                return true;
        for (int i = next; i < next + Near; i++)
        {
            ref readonly Token token = ref s[i];
            if (EndsClause(token.Kind))
                return false;
            if (token.Is(WordKind.Aspect))
                return true;
        }

        return false;
    }

    /// <summary>下半年，力争完成30亿元, 四季度，我们要新开工5个: the aim opens the clause behind the comma.</summary>
    private static bool OpensAim(in Sentence s, int next)
    {
        if (s[next].Kind != TokenKind.Comma || !s.IsAdjacent(next))
            return false;
        ReadOnlySpan<char> clause = s.Text[s[next].End..s.End].TrimStart();
        for (int who = 0; who <= LongestSpeaker && who + 1 < clause.Length && Marks.KindOf(clause[who]) == TokenKind.None; who++)
            if (AimVerbs.HeadOf(clause[who..]) is var verb and > 0 && IsMeant(clause, who))
                return who + verb < clause.Length && !NotAimed.Contains(clause[who + verb]);
        return false;
    }

    /// <summary>我们, 全市, 公司.</summary>
    private const int LongestSpeaker = 2;

    /// <summary>Verbs of what is to be done, at the head of a clause.</summary>
    private static readonly WordList AimVerbs = new(SharedWords.Of("PeriodClauses.AimVerbs", "拟", "将", "要"));

    /// <summary>计划内 is a noun, and 确保了 tells what is done.</summary>
    private static readonly CharSet NotAimed = new("内外的了");

    /// <summary>下半年要捕捞三百万担, 全年可节省一亿元: what is to be done in the period stands behind it.</summary>
    private static bool IsIntended(ReadOnlySpan<char> rest, bool isWholeYear)
    {
        if (isWholeYear && (Particles.Open(rest, Possible) || ComparisonTerm.BeginsBudget(rest)))
            return true;
        for (int i = 0; i < Math.Min(rest.Length, NearCharacters); i++)
        {
            if (Marks.KindOf(rest[i]) != TokenKind.None || ArabicDigits.IsDigit(rest[i]))
                return false;
            if (rest[i] == Particles.Must && IsMeant(rest, i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of what is to come stands by itself: 要 is a part of others.</summary>
    internal static bool IsMeant(ReadOnlySpan<char> text, int at) =>
        text[at] != Particles.Must || ((at == 0 || !NotIntended.Contains(text[at - 1])) && (at + 1 >= text.Length || !NotMust.Contains(text[at + 1])));

    /// <summary>What makes 要 a part of another word: 主要, 需要, 要求, 要素.</summary>
    /// <summary>可 says what may come.</summary>
    private const char Possible = '可';

    /// <summary>What says that something has been done.</summary>
    private const string HasBeen = "已了曾";

    private const string NotIntended = "主需重只紧必纪摘概简首";
    private const string NotMust = "求素点闻件领";

    /// <summary>预计上半年盈利3亿元: its figure does not say that the period is over.</summary>
    private static bool IsForeseen(in Sentence s, int first)
    {
        for (int i = first - 1; i >= first - Near && !EndsClause(s[i].Kind); i--)
            if (s[i].Is(WordKind.Aspect, (short)Aspect.Forecast))
                return true;

        // 肯定会在9月降息
        int at = s[first].Start - 1;
        if (at > s.Start && Particles.At.Contains(s.Text[at]))
            at--;
        return at > s.Start && at < s[first].Start - 1 && CharTable.Folded[s.Text[at]] == Will;
    }

    /// <summary>年底前, 6月底前: to come, unless the clause says that it is done (已, 了).</summary>
    private static bool IsDeadline(in Sentence s, int next, in PeriodExpression expression)
    {
        if (expression.Bound != PeriodBound.Until || expression.First.Edge != TermEdge.Last)
            return false;
        int from = s[next - 1].End;
        for (int at = from; at < s.End && at < from + (2 * NearCharacters); at++)
        {
            if (Marks.KindOf(s.Text[at]) is TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd && at > from + 1)
                return true;
            if (HasBeen.Contains(s.Text[at]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a figure with a unit follows in the sentence.</summary>
    private static bool HasFigure(in Sentence s, int next)
    {
        for (int i = next; i < next + (2 * Near) && s[i].Kind != TokenKind.None; i++)
            if (s[i].Kind == TokenKind.Number && (!s[i].Unit.IsNone || (s[i + 1].Start == s[i].End && !s[i + 1].Unit.IsNone && !s[i + 1].Is(WordKind.CalendarUnit))))
                return true;
        return false;
    }

    private static bool HasYearEnd(in Sentence s, int next)
    {
        for (int i = next; s[i].Kind != TokenKind.None; i++)
            if (s[i].Is(WordKind.CalendarPart, (short)CalendarPart.YearEnd) && s[i - 1].Kind != TokenKind.Number)
                return true;
        return false;
    }

    private static bool EndsClause(TokenKind kind) => kind is TokenKind.None or TokenKind.Comma or TokenKind.Semicolon or TokenKind.SentenceEnd or TokenKind.Colon;

    /// <summary>The first token behind a title in 《》 that begins at a token; <paramref name="known"/> where none does.</summary>
    internal static int EndOfTitle(in Sentence s, int index, int known)
    {
        const int longest = 64;
        if (s.Text[s[index].Start] is not ('《' or '〈'))
            return known;
        for (int i = index + 1; i < index + longest && s[i].Kind != TokenKind.None; i++)
            if (s[i].Kind == TokenKind.CloseQuote && s.Text[s[i].Start] is '》' or '〉')
                return Math.Max(known, i + 1);
        return known;
    }
}
