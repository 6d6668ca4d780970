namespace Hengyang.Stats;

/// <summary>
/// Turns the text in front of a figure into an indicator: leaves out periods, parentheses, note marks and words that only
/// state (实现, 完成, 为); takes the area off its head.
/// </summary>
internal static class LeadReader
{
    private static readonly string[] Heads =
    [
        "其中", "同时", "此外", "另外", "目前", "目前已", "已经", "共", "累计", "实际", "全部", "还", "均", "也", "又", "将", "并", "而", "且", "及", "和", "与", "或",
        "使", "使得", "由", "在", "于", "从", "把", "以及", "的", "是", "为", "即", "则", "约", "仅", "只", "期间", "来，", "实现", "完成", "达到", "达", "有", "共有",
        "初步核算", "经初步核算", "据初步核算", "初步统计", "据初步统计", "据统计", "全行业实现", "主要是", "主要包括", "包括", "尤其", "特别是", "尤其是", "预计", "力争", "确保", "期间", "以来", "当年", "当月", "月末人均",
        "取得", "其", "该", "等", "）", ")", "”", "»", "，", "今年", "去年",
    ];

    private static readonly string[] Tails =
    [
        "分别", "为", "達", "为", "達到", "為", "达", "达到", "达成", "实现", "完成", "有", "共有", "共", "共计", "合计", "总计", "计", "累计", "是", "仅", "仅为", "只有", "已", "已经", "已达", "录得", "錄得", "的", "在", "约", "了", "均", "全部", "都",
        "首次", "再次", "继续", "保持", "继续保持", "稳定在", "保持在", "控制在", "稳定", "登上", "迈上", "站上", "跃上", "增至", "升至", "降至", "增加到", "提高到", "提升到", "下降到", "扩大到", "提高至", "提升至", "下降至", "增加至", "由", "从", "至", "到", "将", "每年", "同样", "也", "仍", "实际", "中", "实际仅", "就", "举行", "举行了", "举办", "开展", "调整为", "优化为", "上年的", "去年的", "由上年的", "高达", "多达", "（", "(", "：", ":", "“", "于",
    ];

    private static readonly string[] BehindHeads = ["的", "左右", "以上"];

    private static readonly string[] BehindTails = ["的", "已", "均", "全部", "共", "和", "与", "及", "等", "将", "在", "了", "还", "被", "（", "(", "已经", "新"];

    /// <summary>Adverbs and auxiliaries that no noun holds: the phrase behind a figure ends before them.</summary>
    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create("未没仍均已将被获能可在也又还并就都于从");

    /// <summary>Reads the text from one place to another as an indicator.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="from">Where the text begins.</param>
    /// <param name="to">Where the figure begins.</param>
    /// <param name="workspace">Gives the mentions; those of periods are left out.</param>
    /// <param name="phrase">Gets the pieces.</param>
    /// <param name="area">Where the area at its head stands; empty for none.</param>
    /// <param name="isPronoun">Whether that is one like 我市.</param>
    internal static void Read(in Sentence s, int from, int to, Workspace workspace, ref NounPhrase phrase, out TextRange area, out bool isPronoun)
    {
        area = default;
        isPronoun = false;
        int at = from;
        int depth = 0;
        int open = 0;
        for (int i = FirstTokenAt(s, from); i < s.Count && s[i].Start < to; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Start < at && depth == 0)
                continue;
            if (token.Kind == TokenKind.OpenParenthesis)
            {
                if (depth++ == 0)
                    open = token.Start;
                continue;
            }

            if (token.Kind == TokenKind.CloseParenthesis && depth > 0)
            {
                if (--depth > 0)
                    continue;

                // （M2） names the thing a second time and is left out; 企（事）业 belongs to the word
                bool within = token.End < to && open > at && AreaNames.IsHan(s.Text[token.End < s.Text.Length ? token.End : open]) && token.End - open <= 4 && AreaNames.IsHan(s.Text[open + 1]);
                if (!within)
                {
                    phrase.Add(s.Text, at, open);
                    at = token.End;
                }

                continue;
            }

            if (depth > 0)
                continue;
            int cutEnd = CutAt(s, i, workspace, at, to, out int cutStart);
            if (cutEnd > 0)
            {
                phrase.Add(s.Text, at, cutStart);
                at = cutEnd;
            }
        }

        // an open parenthesis before the figure: 发酵酒（增长87%） names it outside, （其中工业用电量5亿… inside
        if (depth > 0 && s.Text[(open + 1)..to].IsWhiteSpace())
            phrase.Add(s.Text, at, open);
        else
            phrase.Add(s.Text, depth == 0 ? at : Math.Max(at, open + 1), to);
        CutBeforeHaving(ref phrase);
        phrase.TrimHead(Heads);
        int head = phrase.IsEmpty ? 0 : AreaNames.HeadLength(phrase.Text, out isPronoun);
        if (head > 0 && head < phrase.Text.Length)
        {
            area = new TextRange(phrase.Start, head);
            phrase.CutHead(head);
            phrase.TrimHead(Heads);
        }

        phrase.TrimTail(Tails);
    }

    /// <summary>增幅较大的有发酵酒, 开展了会诊: what stands before 的有 or is a verb with 了 names nothing.</summary>
    private static void CutBeforeHaving(ref NounPhrase phrase)
    {
        int having = phrase.Text.IndexOf("的有", StringComparison.Ordinal);
        if (having >= 0 && having + 2 < phrase.Text.Length)
            phrase.CutHead(having + 2);
        if (phrase.Text.Length > 4 && phrase.Text[2] == '了')
            phrase.CutHead(3);
    }

    /// <summary>Behind the figure: 58个安置项目, 1.29亿元专项资金. Ends at a mark, a figure or a word that is no part of a name.</summary>
    internal static void ReadBehind(in Sentence s, int from, int firstToken, ref NounPhrase phrase)
    {
        const int longest = 26;
        int to = Math.Min(s.End, from + longest);
        int depth = 0;
        for (int i = firstToken; i < s.Count && s[i].Start < to; i++)
        {
            ref readonly Token token = ref s[i];
            if (token.Start < from)
                continue;
            if (token.Kind is TokenKind.OpenQuote or TokenKind.OpenParenthesis)
                depth++;
            else if (token.Kind is TokenKind.CloseQuote or TokenKind.CloseParenthesis && depth > 0)
                depth--;
            else if (depth > 0)
                continue;
            else if (token.Kind != TokenKind.Word || token.Word is WordKind.Statement or WordKind.Direction or WordKind.Basis or WordKind.Compare or WordKind.Share
                or WordKind.Respectively or WordKind.Boundary or WordKind.RelativePeriod or WordKind.QualifierBefore or WordKind.Contribution)
            {
                to = token.Start;
                break;
            }
        }

        if (from < s.End && s.Text[from] == '的')
            from++;
        int stop = from + 2 < to ? s.Text[(from + 2)..to].IndexOfAny(Stops) : -1;
        phrase.Add(s.Text, from, stop < 0 ? to : from + 2 + stop);
        phrase.TrimHead(BehindHeads);
        phrase.TrimTail(BehindTails);
    }

    /// <summary>Whether a token is left out: a period with the preposition before it, or a word that only states.</summary>
    private static int CutAt(in Sentence s, int i, Workspace workspace, int at, int to, out int cutStart)
    {
        ref readonly Token token = ref s[i];
        cutStart = token.Start;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            ref readonly Mention mention = ref workspace.Mention(m);
            if (mention.Kind != MentionKind.Period || mention.Range.Start != token.Start)
                continue;
            if (cutStart > at && s.Text[cutStart - 1] is '在' or '于' or '自' or '從' or '从' or '繼' or '继')
                cutStart--;
            return mention.Range.End;
        }

        if (token.Is(WordKind.Statement) && token.End - token.Start > 1 && token.End <= to)
            return token.End;
        if (token.Is(WordKind.Among) || token.Is(WordKind.Respectively) || token.Is(WordKind.VagueTime))
            return token.End;
        // [2], a note
        return 0;
    }

    private static int FirstTokenAt(in Sentence s, int from)
    {
        int low = 0;
        int high = s.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (s[middle].Start < from)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
