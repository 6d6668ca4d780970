namespace Hengyang.Stats;

/// <summary>
/// Turns the text in front of a figure into an indicator: leaves out periods, parentheses, note marks and words that only
/// state (实现, 完成, 为); takes the area off its head.
/// </summary>
internal static partial class LeadReader
{
    /// <summary>Reads the text from one place to another as an indicator.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the text begins.</param>
    /// <param name="to">Where the figure begins.</param>
    /// <param name="workspace">Gives the mentions; those of periods are left out.</param>
    /// <param name="phrase">Gets the pieces.</param>
    /// <param name="area">Where the area at its head stands; empty for none.</param>
    /// <param name="isPronoun">Whether that is one like 我市.</param>
    /// <param name="stated">Whether a value follows, which 为 or 达 may state; in front of a change or a rank these end a name (英伟达).</param>
    internal static void Read(in Sentence s, int from, int to, DocumentWorkspace workspace, ref NounPhrase phrase, out TextRange area, out bool isPronoun, bool stated = true)
    {
        area = default;
        isPronoun = false;
        // most changes stand right behind a comma, with nothing in front of them
        if (from >= to)
            return;
        from = BehindOther(s, from, to, workspace);
        int at = from;
        int depth = 0;
        int open = 0;
        int beforePeriod = 0;
        bool behindFigure = from > s.Start && Marks.KindOf(s.Text[from - 1]) == TokenKind.None;
        if (from == s.Start)
            at = SkipNumbering(s.Text, from, to);

        // the first one that reaches beyond the token
        int mention = workspace.MentionCount;
        while (mention > 0 && workspace.Mention(mention - 1).Range.End > from)
            mention--;
        for (int i = FirstTokenAt(s, from); i < s.Count && s[i].Start < to; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Start < at && depth == 0)
                continue;
            if (token.Kind == TokenKind.OpenParenthesis)
            {
                // （2024年经常开支预算为786亿元: brackets that only close behind the figure hold a clause of their own
                if (depth == 0 && HoldsClause(s, i, to) && (stated || !IsMeasureOf(s.Text[Math.Max(at, from)..Math.Max(token.Start, at)], s.Text[token.End..to])))
                {
                    phrase.CutTail(0);
                    (at, beforePeriod) = (token.End, 0);
                    continue;
                }

                if (depth++ == 0)
                    open = token.Start;
                continue;
            }

            if (token.Kind == TokenKind.CloseParenthesis && depth == 0 && phrase.IsEmpty)
            {
                at = token.End;
                continue;
            }

            if (token.Kind == TokenKind.CloseParenthesis && depth > 0)
            {
                if (--depth > 0)
                    continue;

                // （M2） names the thing a second time and is left out; 企（事）业 belongs to the word
                bool within = token.End < to && open > at && AreaNames.IsHan(s.Text[token.End < s.Text.Length ? token.End : open]) && token.End - open <= 4 && AreaNames.IsHan(s.Text[open + 1]);
                if (!within && !IsOfKinds(s.Text, at, open, token.Start))
                {
                    phrase.Add(s.Text, at, open);
                    at = token.End;
                }

                continue;
            }

            if (depth > 0)
                continue;
            while (mention < workspace.MentionCount && workspace.Mention(mention).Range.End <= token.Start)
                mention++;
            int cutEnd = CutAt(s, i, workspace, mention, at, to, out int cutStart, out bool isPeriod);
            if (cutEnd > at)
            {
                phrase.Add(s.Text, at, cutStart);

                // 接待游客、实现旅游总花费: two names
                if (!isPeriod && cutStart > at && Marks.KindOf(s.Text[cutStart - 1]) == TokenKind.EnumerationComma)
                    phrase.Part(cutStart - 1);
                at = cutEnd;
                if (isPeriod)
                    beforePeriod = phrase.Text.Length;
            }
        }

        // an open parenthesis before the figure: 发酵酒（增长87%） names it outside, （其中工业用电量5亿… inside, and
        // 服装（销售额下降5%） what is measured inside and of what outside
        bool sign = depth > 0 && IsSignOrSpace(s.Text[(open + 1)..to]);
        if (sign || (depth > 0 && !stated && IsMeasureOf(s.Text[Math.Max(at, from)..Math.Max(open, at)], s.Text[(open + 1)..to])))
        {
            phrase.Add(s.Text, at, open);
            if (!sign)
                phrase.Add(s.Text, open + 1, to);
        }
        else
        {
            phrase.Add(s.Text, depth == 0 ? at : Math.Max(at, open + 1), to);
        }

        if (phrase.IsEmpty)
            return;
        CutBeforePeriod(ref phrase, beforePeriod, workspace.Areas, ref area, ref isPronoun);
        CutCounted(workspace, from, ref phrase);
        bool hasLead = phrase.MayHold(LeadRules);
        if (hasLead)
            CutBeforeDash(ref phrase);

        // 可克达拉市 begins with an adverb
        AreaMatch full = AreaAt(phrase.Text, workspace.Areas);
        (int Start, int Length) read = (phrase.Start, phrase.Text.Length);
        bool isName = full.Length >= 3 && full.Start == 0 && !full.IsHomeWord;
        if (isName)
        {
            area = TextRange.FromBounds(phrase.Start, phrase.PlaceOf(full.Length - 1) + 1);
            phrase.CutHead(full.Consumed);
            CutCountOfAreas(ref phrase, ref area);
        }

        if (hasLead)
        {
            CutBeforeHaving(ref phrase);
            ClauseSubject.CutRecipient(ref phrase);
            CutAim(ref phrase);
        }

        Trim(ref phrase, from, behindFigure, stated, isClosed: behindFigure && from < to && Marks.KindOf(s.Text[from]) == TokenKind.CloseParenthesis);
        // where nothing was cut off the same area begins it
        AreaMatch head = phrase.IsEmpty || isName ? default : read == (phrase.Start, phrase.Text.Length) ? full : AreaAt(phrase.Text, workspace.Areas);
        // 全市性检查事项: a word that is made of the home word
        if (head.IsHomeWord && head.Consumed < phrase.Text.Length && phrase.Text[head.Consumed] == Quality)
            head = default;
        if (head.Length > 0)
        {
            isPronoun = head.IsHomeWord;
            area = TextRange.FromBounds(phrase.PlaceOf(head.Start), phrase.PlaceOf(head.Start + head.Length - 1) + 1);
            phrase.CutHead(head.Consumed);
            CutCountOfAreas(ref phrase, ref area);
        }

        CutBeforePlace(s, workspace, ref phrase, ref area);
        CutBeforeHome(ref phrase, ref area, ref isPronoun);
        if (head.Length > 0 || isName)
        {
            CutInside(ref phrase);
            Trim(ref phrase, from, behindFigure: false, stated);
            if (!IsTradeWith(phrase.Text))
                phrase.TrimHead(PhraseWords.HeadsBehindFigure);
        }

        if (area.Length > 0 && phrase.Text.Length > 2 && Particles.Located.Contains(phrase.Text[0]))
            CutWithinArea(workspace, ref phrase, ref area);
        bool hasActs = phrase.MayHold(ActRules);
        if (hasActs)
            CutOrigin(s, to, ref phrase);
        int before = phrase.Text.Length;
        CutSubject(ref phrase, goesOn: behindFigure && phrase.Start == from);
        CutManner(ref phrase);
        CutThroughSpan(ref phrase);
        if (stated && !phrase.IsEmpty)
        {
            CutOwner(ref phrase);
            CutAmong(ref phrase);
        }
        ClauseSubject.Cut(ref phrase);
        if (hasActs)
            Predicate.Cut(ref phrase, stated);
        ClauseGrammar.Cut(ref phrase, stated || IsOfPoints(s.Text[to..s.End]), to);
        if (area.Length == 0 && phrase.Text.Length < before)
            CutArea(workspace, ref phrase, ref area, ref isPronoun);
        bool hasRest = phrase.MayHold(RestRules);
        if (hasRest)
        {
            CutBase(ref phrase, stated);
            CutToBareName(ref phrase);
            CutPer(ref phrase);
        }

        if (phrase.Text.Length < before)
            phrase.TrimTail(PhraseWords.Tails);
        if (hasRest)
        {
            phrase.CutWithin(PhraseWords.Within);
            phrase.CutWithin(PhraseWords.FiscalQuarters);
            phrase.TrimHead(PhraseWords.FiscalQuarters);
        }

        phrase.TrimHead(PhraseWords.LooseMarks);
        TrimHeads(ref phrase);

        // a word that leads in a clause names nothing by itself
        if (!phrase.IsEmpty && (phrase.IsOneOf(PhraseWords.Heads) || phrase.IsOneOf(PhraseWords.NoNames)))
            phrase.CutTail(0);
    }

    /// <summary>今日公布本港失业率: the place behind who tells.</summary>
    private static void CutArea(DocumentWorkspace workspace, ref NounPhrase phrase, ref TextRange area, ref bool isPronoun)
    {
        AreaMatch head = phrase.IsEmpty ? default : AreaAt(phrase.Text, workspace.Areas);
        if (head.Length == 0)
            return;
        isPronoun = head.IsHomeWord;
        area = TextRange.FromBounds(phrase.PlaceOf(head.Start), phrase.PlaceOf(head.Start + head.Length - 1) + 1);
        phrase.CutHead(head.Consumed);
        CutCountOfAreas(ref phrase, ref area);
        TrimHeads(ref phrase);
    }

    /// <summary>Nothing, or the sign of the figure: 教育(+8.24%).</summary>
    private static bool IsSignOrSpace(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty || (text.Length == 1 && CharTable.Numerals[text[0]] is Numeral.Plus or Numeral.Minus);
    }

    /// <summary>Words that lead in a clause; but in 有进出口实绩的企业 the verb belongs to the modifier.</summary>
    private static void TrimHeads(ref NounPhrase phrase)
    {
        if (phrase.Text.Length <= 2 || phrase.Text[0] != Particles.Has || !phrase.Text[2..].Contains(Particles.Of))
            phrase.TrimHead(PhraseWords.Heads);
    }

    private static void Trim(ref NounPhrase phrase, int from, bool behindFigure, bool stated, bool isClosed = false)
    {
        TrimHeads(ref phrase);

        // the parenthesis around the figure before may stand between
        if (behindFigure && (phrase.Start == from || (phrase.Start == from + 1 && isClosed)))
            phrase.TrimHead(PhraseWords.HeadsBehindFigure);
        if (stated)
            CutReaching(ref phrase);
        else
            CutReckoned(ref phrase);
        if (phrase.MayHold(PhraseWords.PerHead) && !PhraseWords.PerHead.Is(phrase.Text))
            phrase.TrimTail(PhraseWords.PerHead);
        TrimTails(ref phrase, stated);
        if (stated && phrase.MayHold(QuotedNames) && QuotedNames.TailOf(phrase.Text) > 0)
            phrase.CutTail(phrase.Text.Length - 1);
        else if (!stated && phrase.Text.Length > 2 && phrase.Text[^1] == Particles.Has && Distribution.EndsInMeasure(phrase.Text[..^1]))
            phrase.CutTail(phrase.Text.Length - 1);
        if (phrase.Text.Length > 2 && NoEnds.Contains(phrase.Text[^1]) && Distribution.EndsInMeasure(phrase.Text[..^1]))
            phrase.CutTail(phrase.Text.Length - 1);
        phrase.TrimUnmatchedQuote();
    }

    /// <summary>销量会 (接近90万辆), 人数即 (突破百万), 净值正 (6个百分点), 产值推 (升至9亿元): words of one character behind a measure, which no name ends in.</summary>
    private static readonly CharSet NoEnds = new("会即曾便才正预必现恐能推拉抬暴倍报录见合急猛骤经冲爬");

    /// <summary>一、 and （一） at the head of a paragraph.</summary>
    internal static int SkipNumbering(ReadOnlySpan<char> text, int from, int to)
    {
        int i = from;
        while (i < to && (char.IsWhiteSpace(text[i]) || text[i] is '#' or '*' or '（' or '('))
            i++;
        if (i < to && text[i] is >= '①' and <= '⑳')
            return i + 1;
        int digits = i;
        while (i < to && CharTable.IsFigure(text[i]))
            i++;
        bool isPoint = i > digits && i + 1 < to && text[i] == '.' && AreaNames.IsHan(text[i + 1]) && ArabicDigits.IsDigit(text[i - 1]);
        if (i == digits || i >= to || (!isPoint && text[i] is not ('、' or '）' or ')' or '．')))
            return from;

        // 一、二、三产业 is a list
        bool list = text[i] == '、' && i + 2 < to && text[i + 2] == '、' && (CharTable.Numerals[text[i + 1]] & Numeral.KindMask) is Numeral.Han;
        return list ? from : i + 1;
    }

    /// <summary>Whether a token is left out: a period with the preposition before it, or a word that only states.</summary>
    private static int CutAt(in Sentence s, int i, DocumentWorkspace workspace, int m, int at, int to, out int cutStart, out bool isPeriod)
    {
        ref readonly Token token = ref s[i];
        isPeriod = false;
        if (TryFindStretch(s, workspace, m, token.Start, at, out cutStart, out int stretchEnd))
            return stretchEnd;
        cutStart = token.Start;
        if (ClauseBoundary.IsInClock(s, i + 1) && s[i + 2].End <= to)
            return s[i + 2].End;
        if (TryFindPeriod(workspace, m, token.Start, out TextRange period) && !IsPartOfName(s, in workspace.Mention(m)))
        {
            isPeriod = true;
            cutStart = period.Start;
            int compared = !s.MayHold(ClauseWords.Compared) ? 0 : ClauseWords.Compared.HeadOf(s.Text[period.End..Math.Max(period.End, to)]);
            if (compared > 0 && cutStart > at && Particles.With.Contains(s.Text[cutStart - 1]))
            {
                cutStart--;
                return period.End + compared;
            }

            if (cutStart > at && (LeadsCut.Contains(s.Text[cutStart - 1]) || OpensComparison(s.Text[at..cutStart])))
                cutStart--;
            return period.End;
        }

        bool reaches = token.Is(WordKind.RankVerb) && Particles.Until.Contains(s.Text[token.End - 1]);
        if ((token.Is(WordKind.Statement) || reaches) && token.End - token.Start > 1 && token.End <= to)
        {
            // 户均拥有汽车: the mean is of what is had
            if (PhraseWords.PerHead.TailOf(s.Text[at..token.Start]) > 0)
                return 0;

            // 专利拥有量 is a noun; 达到或优于三类标准 names a class
            if (ClauseWords.Balances.TailOf(s.Text[at..token.End]) > token.End - token.Start)
                return 0;
            if (CompoundWords.HeadOf(s.Text[token.Start..to]) > token.End - token.Start)
                return 0;
            if (token.End < to && GoesOnBehindWord.Contains(s.Text[token.End]) && NotBehindWord.HeadOf(s.Text[token.End..to]) == 0)
                return 0;
            // 失业率平均为, but 水平均为
            if (s.Text[token.Start] == Particles.Equally && cutStart > at + 1 && s.Text[cutStart - 1] == Even && s.Text[cutStart - 2] != Water)
                cutStart--;
            while (cutStart > at && Adverbs.TailOf(s.Text[at..cutStart]) is var adverb and > 0)
                cutStart -= adverb;
            return token.End;
        }
        if (token.Is(WordKind.Among) || token.Is(WordKind.Respectively) || (token.Is(WordKind.VagueTime) && !IsOfEach(s, at, token.Start) && !IsMeanOf(s, at, token.Start)))
            return token.End;
        return 0;
    }

    /// <summary>Whether words only say how something was done.</summary>
    internal static bool IsAdverb(ReadOnlySpan<char> words) => Adverbs.Is(words);

    /// <summary>The length of such words at the head of a text; 0 for none.</summary>
    internal static int AdverbAt(ReadOnlySpan<char> text) => Adverbs.HeadOf(text);

    /// <summary>Adverbs that stand before a verb of stating: 企业累计实现, 高质量完成.</summary>
    private static readonly WordList Adverbs = new(SharedWords.Of("LeadReader.Adverbs",
        "仅", "已", "共", "超额", "配套", "可", "还", "只", "均", "都", "又", "新", "再", "将", "要", "拟"));

    /// <summary>What leads to the words that are cut off, and goes with them.</summary>
    private const string LeadsCut = "在于自从继据";

    /// <summary>占用量, 占地率: behind a word of share the noun goes on.</summary>
    private const string GoesOnBehindWord = "量率额数度或";

    /// <summary>实现数据产业规模: what begins with such a character is a noun of its own.</summary>
    private static readonly WordList NotBehindWord = new(SharedWords.Of("LeadReader.NotBehindWord", "数控", "数智", "数码", "额外", "量子"));

    /// <summary>均 is the end of 平均, but not behind 水平.</summary>
    private const char Even = '平';
    private const char Water = '水';

    private static readonly WordList Contracts = new(SharedWords.Of("LeadReader.Contracts", "主力合约", "结转", "超收", "留抵", "交货的", "交割的", "到期的"));

    /// <summary>连续9年: how long something has gone on is no part of its name.</summary>
    private static bool TryFindStretch(in Sentence s, DocumentWorkspace workspace, int m, int place, int head, out int start, out int end)
    {
        start = place;
        end = 0;
        if (!Covers(workspace, m, place) || !workspace.Mention(m).TryGetQuantity(out Quantity quantity))
            return false;
        if (FigureRole.IsBatch(s, workspace, m, in quantity))
        {
            (start, end) = (workspace.Mention(m).Range.Start, workspace.Mention(m).Range.End);
            return true;
        }

        if (quantity.Unit.Dimension != Dimension.Time)
            return false;
        TextRange range = workspace.Mention(m).Range;
        int ongoing = Ongoing.TailOf(s.Text[s.Start..range.Start]);

        // 三个月即节约棉花, 一年之内就增加: how long it took, at the head of the clause
        int within = ongoing > 0 || range.Start > head ? 0 : Within.HeadOf(s.Text[range.End..s.End]);

        // 春节假期8天接待游客: how long the period is that stands in front
        if (ongoing + within == 0 && !(quantity.Unit == Unit.Day && m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } named && named.Range.End == range.Start))
            return false;
        start = range.Start - ongoing;
        end = range.End + within;
        return true;
    }

    private static readonly WordList Within = new(SharedWords.Of("LeadReader.Within", "之内就", "内就", "中", "内", "来", "间", "即", "就", "共", "里"));

    private static bool Covers(DocumentWorkspace workspace, int m, int place) => m < workspace.MentionCount && workspace.Mention(m).Range.Start <= place;

    private static readonly WordList Ongoing = new(SharedWords.Of("LeadReader.Ongoing", "已连续", "已经连续", "已持续", "时隔"));

    private static bool TryFindPeriod(DocumentWorkspace workspace, int m, int place, out TextRange range)
    {
        bool found = Covers(workspace, m, place) && workspace.Mention(m).Kind == MentionKind.Period;
        range = found ? workspace.Mention(m).Range : default;
        return found;
    }
}
