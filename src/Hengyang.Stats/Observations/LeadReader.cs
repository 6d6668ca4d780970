namespace Hengyang.Stats;

/// <summary>
/// Turns the text in front of a figure into an indicator: leaves out periods, parentheses, note marks and words that only
/// state (实现, 完成, 为); takes the area off its head.
/// </summary>
internal static class LeadReader
{
    private static readonly WordList Heads = new(
        "其中", "同时", "此外", "另外", "目前已", "目前", "已经", "累计", "全部", "均", "又", "并", "而", "且", "使得", "由", "在", "于", "从", "把", "的", "是", "为", "即", "则", "约", "仅", "期间",
        "经初步核算", "据初步核算", "初步核算", "据初步统计", "初步统计", "据统计", "最终计算", "经最终核实", "主要是", "主要包括", "包括", "尤其是", "特别是", "预计", "力争", "确保", "）", ")", "”", "»", "来，", "还", "也", "将", "共实现", "年内", "以及", "有", "即使", "至于", "意味着", "意味", "因为", "由于", "虽然", "尽管", "不过", "而且", "并且", "反而", "所以", "因此", "甚至", "现时", "至今", "惟", "亦", "换言之", "却", "卻", "並", "但", "其次为", "其次是", "其次", "依次为", "同期", "期内", "其后", "当中", "另", "另一方面", "相较", "合共");

    /// <summary>Conjunctions that part a figure from the next phrase; elsewhere they may begin a word (和美乡村).</summary>
    private static readonly WordList HeadsBehindFigure = new("以及", "和", "与", "及", "或", "共");

    private static readonly WordList StatedTails = new(
        "为", "达", "有", "共", "计", "是", "达到", "分别", "累计", "的", "已", "均", "约", "预计", "预期", "预测", "共有", "总计", "合计", "共计", "年");

    /// <summary>Nouns that end as a word of those lists does.</summary>
    private static readonly WordList Kept = new("高中", "初中", "台中", "汉中", "晋中", "归还", "偿还", "生还", "返还", "材料", "原料", "饲料", "燃料", "饮料", "肥料", "塑料", "资料", "原则", "细则", "规则", "关中", "华中", "估计", "统计", "审计", "设计", "会计", "线上", "网上", "海上", "水上", "目的", "所有", "国有", "公有", "私有");

    /// <summary>Nouns that begin as a word of those lists does.</summary>
    private static readonly WordList KeptHeads = new(
        "有色", "有效", "有机", "有线", "有轨", "有限", "有关", "有害", "有证", "有组织", "有偿", "有人", "在校", "在建", "在册", "在岗", "在职", "在库", "在用", "在研", "在孵", "在途", "在手", "在营", "在线", "均价", "均衡", "均值", "还款", "还贷", "并购", "并网", "由来", "将军", "另类", "即时");

    private static readonly WordList LooseMarks = new("、", "，", "：", "“”");

    /// <summary>Verbs that change what is counted; they stay when nothing stands before them: 争取资金, 新建公路.</summary>
    private static readonly string[] Changing = ["争取", "引进", "新建"];

    /// <summary>Verbs whose object is what is counted: 国家发展改革委下达中央预算内投资.</summary>
    private static readonly string[] Transitive =
        ["发放", "下达", "下拨", "拨付", "破获", "查处", "查获", "摧毁", "收缴", "召开", "举办", "开展", "实施", "出台", "引进", "争取", "建成", "新建", "安排", "决定"];

    private static readonly WordList Tails = new(
        "分别", "达到", "达成", "实现", "完成", "共有", "共计", "合计", "总计", "累计", "仅", "仅为", "只有", "已", "已经", "已达", "录得", "的", "在", "了", "均", "全部", "都",
        "首次", "再次", "继续", "保持", "继续保持", "稳定在", "保持在", "控制在", "稳定", "登上", "迈上", "站上", "跃上", "增至", "升至", "降至", "增加到", "提高到", "提升到", "下降到", "扩大到", "提高至", "提升至", "下降至", "增加至", "由", "从", "至", "到", "将", "每年", "同样", "也", "仍", "实际", "中", "实际仅", "控制到", "控制", "拟按", "按", "拟", "人均", "上", "同比", "环比", "超过", "突破", "多次", "我们", "就", "举行", "举行了", "举办", "开展", "调整为", "优化为", "上年的", "去年的", "由上年的", "高达", "多达", "维持", "维持在", "则", "可能", "将会", "会以", "或", "上调至", "下调至", "上调到", "下调到", "放缓至", "放缓到", "攀升至", "下滑至", "回升至", "上涨至", "下跌至", "扩至", "擴至", "加至", "连续跌", "料", "料将", "还", "可", "可达", "却", "卻", "仍然", "亦", "更", "介乎", "介于", "显著", "大幅", "明显", "小幅", "轻微", "急剧", "逐步", "稳步", "进一步", "持续", "（", "(", "：", ":", "“", "于");

    private static readonly WordList BehindHeads = new("的", "左右", "以上");

    private static readonly WordList BehindTails = new(
        "以及", "中", "内", "上", "的基本", "的", "已", "均", "全部", "共", "和", "与", "及", "等", "将", "在", "了", "还", "被", "（", "(", "已经", "新");

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
    /// <param name="stated">Whether a value follows, which 为 or 达 may state; in front of a change or a rank these end a name (英伟达).</param>
    internal static void Read(in Sentence s, int from, int to, Workspace workspace, ref NounPhrase phrase, out TextRange area, out bool isPronoun, bool stated = true)
    {
        area = default;
        isPronoun = false;
        int at = from;
        int depth = 0;
        int open = 0;
        int beforePeriod = 0;
        bool behindFigure = from > s.Start && Marks.KindOf(s.Text[from - 1]) == TokenKind.None;
        if (from == s.Start)
            at = SkipNumbering(s.Text, from, to);
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
                if (!within)
                {
                    phrase.Add(s.Text, at, open);
                    at = token.End;
                }

                continue;
            }

            if (depth > 0)
                continue;
            int cutEnd = CutAt(s, i, workspace, at, to, out int cutStart, out bool isPeriod);
            if (cutEnd > at)
            {
                phrase.Add(s.Text, at, cutStart);
                at = cutEnd;
                if (isPeriod)
                    beforePeriod = phrase.Text.Length;
            }
        }

        // an open parenthesis before the figure: 发酵酒（增长87%） names it outside, （其中工业用电量5亿… inside, and
        // 服装（销售额下降5%） what is measured inside and of what outside
        if (depth > 0 && (IsSignOrSpace(s.Text[(open + 1)..to]) || !stated && IsMeasureOf(s.Text[Math.Max(at, from)..Math.Max(open, at)], s.Text[(open + 1)..to])))
        {
            phrase.Add(s.Text, at, open);
            if (!IsSignOrSpace(s.Text[(open + 1)..to]))
                phrase.Add(s.Text, open + 1, to);
        }
        else
        {
            phrase.Add(s.Text, depth == 0 ? at : Math.Max(at, open + 1), to);
        }

        CutBeforePeriod(ref phrase, beforePeriod);
        CutBeforeHaving(ref phrase);
        Trim(ref phrase, from, behindFigure, stated, isClosed: behindFigure && Marks.KindOf(s.Text[from]) == TokenKind.CloseParenthesis);
        int head = phrase.IsEmpty ? 0 : AreaNames.HeadLength(phrase.Text, out isPronoun);
        if (head > 0)
        {
            area = new TextRange(phrase.Start, head);
            phrase.CutHead(head);
            Trim(ref phrase, from, behindFigure: false, stated);
        }

        CutSubject(ref phrase);
        CutManner(ref phrase);
    }

    /// <summary>按常住人口计算的人均地区生产总值: how it was worked out is no part of the name.</summary>
    private static void CutManner(ref NounPhrase phrase)
    {
        if (phrase.IsEmpty || phrase.Text[0] is not ('按' or '以'))
            return;

        // 失业率，按季调整后升至6.6%: nothing but how
        if (phrase.Text.Length <= 8 && (FoldedText.EndsWith(phrase.Text, "后") || FoldedText.EndsWith(phrase.Text, "计算") || FoldedText.EndsWith(phrase.Text, "计")))
            phrase.CutHead(phrase.Text.Length);
        int worked = phrase.Text.IndexOf("计算", StringComparison.Ordinal);
        if (worked > 0 && worked + 4 < phrase.Text.Length)
            phrase.CutHead(worked + 2);
        phrase.TrimHead(Heads, KeptHeads);
    }

    /// <summary>Nothing, or the sign of the figure: 教育(+8.24%).</summary>
    private static bool IsSignOrSpace(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.IsEmpty || (text.Length == 1 && CharTable.Numerals[text[0]] is Numeral.Plus or Numeral.Minus);
    }

    /// <summary>Whether a bare measure stands in the parenthesis behind a name that is none.</summary>
    private static bool IsMeasureOf(ReadOnlySpan<char> name, ReadOnlySpan<char> inner)
    {
        const int longest = 6;
        return inner.Length is >= 2 and <= longest && name.Length >= 2 && AreaNames.IsHan(name[^1]) && Distribution.EndsInMeasure(inner) && !Distribution.EndsInMeasure(name);
    }

    private static void Trim(ref NounPhrase phrase, int from, bool behindFigure, bool stated, bool isClosed = false)
    {
        phrase.TrimHead(Heads, KeptHeads);
        // the parenthesis around the figure before may stand between
        if (behindFigure && (phrase.Start == from || (phrase.Start == from + 1 && isClosed)))
            phrase.TrimHead(HeadsBehindFigure);
        int length;
        do
        {
            length = phrase.Text.Length;
            phrase.TrimTail(Tails, Kept);
            if (stated)
                phrase.TrimTail(StatedTails, Kept);
        }
        while (phrase.Text.Length < length);
        phrase.TrimUnmatchedQuote();
    }

    /// <summary>最终计算2021年全县生产总值: what stands in front of a period is no part of the name when a name follows the period.</summary>
    private static void CutBeforePeriod(ref NounPhrase phrase, int beforePeriod)
    {
        if (beforePeriod == 0)
            return;
        ReadOnlySpan<char> behind = phrase.Text[beforePeriod..];
        for (int cut = Tails.TailOf(behind); cut > 0; cut = Tails.TailOf(behind))
            behind = behind[..^cut];
        if (behind.Length >= 4 && behind[0] != '的')
            phrase.CutHead(beforePeriod);
    }

    /// <summary>Leaves the object of a verb that hands out or carries out: 国家发展改革委下达中央预算内投资.</summary>
    private static void CutSubject(ref NounPhrase phrase)
    {
        foreach (string verb in Transitive)
        {
            int at = phrase.Text.IndexOf(verb, StringComparison.Ordinal);
            int end = at + verb.Length;
            if (at < 0 || end + 2 > phrase.Text.Length || (at == 0 && Changing.Contains(verb)))
                continue;
            phrase.CutHead(phrase.Text[end] == '了' ? end + 1 : end);
            phrase.TrimHead(LooseMarks);
        }
    }

    /// <summary>一、 and （一） at the head of a paragraph.</summary>
    private static int SkipNumbering(ReadOnlySpan<char> text, int from, int to)
    {
        int i = from;
        while (i < to && (char.IsWhiteSpace(text[i]) || text[i] is '#' or '*' or '（' or '('))
            i++;
        int digits = i;
        while (i < to && (CharTable.Numerals[text[i]] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic or Numeral.Magnitude)
            i++;
        return i > digits && i < to && text[i] is '、' or '）' or ')' or '．' ? i + 1 : from;
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
            else if (token.Is(WordKind.Statement) && token.Start - from < 2)
                continue;
            else if (token.Kind != TokenKind.Word || token.Word is WordKind.Statement or WordKind.Direction or WordKind.Basis or WordKind.Compare or WordKind.Share
                or WordKind.Respectively or WordKind.Boundary or WordKind.RelativePeriod or WordKind.Contribution)
            {
                to = token.Start;
                break;
            }
        }

        if (from < s.End && s.Text[from] == '的')
            from++;
        phrase.Add(s.Text, from, StopIn(s.Text, Math.Min(from + 2, to), to));
        phrase.TrimHead(BehindHeads);
        phrase.TrimTail(BehindTails, Kept);
    }

    /// <summary>Where the first of the stop characters stands that is no part of a word (平均, 节能, 就业).</summary>
    private static int StopIn(ReadOnlySpan<char> text, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            if (!Stops.Contains(text[i]))
                continue;
            bool inWord = (i > 0 && StopWords.HeadOf(text[(i - 1)..]) > 0) || StopWords.HeadOf(text[i..]) > 0;
            if (!inWord)
                return i;
        }

        return to;
    }

    private static readonly WordList StopWords = new(
        "平均", "人均", "户均", "月均", "日均", "年均", "均价", "均衡", "节能", "功能", "智能", "核能", "产能", "性能", "动能", "潜能", "职能", "能源", "能耗", "能力", "能量", "能级", "储能", "可再", "可支", "可持", "可比", "可靠",
        "从业", "就业", "成就", "在校", "在册", "在建", "在线", "在岗", "在职", "存在", "现在", "内在", "植被", "收获", "捕获", "首都", "成都", "都市", "古都", "关于", "对于", "由于", "并购", "并网", "合并", "将军", "还款", "还贷", "归还");

    /// <summary>Whether a token is left out: a period with the preposition before it, or a word that only states.</summary>
    private static int CutAt(in Sentence s, int i, Workspace workspace, int at, int to, out int cutStart, out bool isPeriod)
    {
        ref readonly Token token = ref s[i];
        isPeriod = false;
        if (TryFindStretch(s, workspace, token.Start, out cutStart, out int stretchEnd))
            return stretchEnd;
        cutStart = token.Start;
        if (TryFindPeriod(workspace, token.Start, out TextRange period) && !IsPartOfName(s, period.End))
        {
            isPeriod = true;
            cutStart = period.Start;
            if (cutStart > at && s.Text[cutStart - 1] is '在' or '于' or '自' or '從' or '从' or '繼' or '继' or '据')
                cutStart--;
            return period.End;
        }

        bool reaches = token.Is(WordKind.RankVerb) && s.Text[token.End - 1] is '至' or '到';
        if ((token.Is(WordKind.Statement) || reaches) && token.End - token.Start > 1 && token.End <= to)
            return token.End;
        if (token.Is(WordKind.Among) || token.Is(WordKind.Respectively) || token.Is(WordKind.VagueTime))
            return token.End;
        return 0;
    }

    /// <summary>10月合约: a month that tells one thing from another of its kind is part of the name.</summary>
    internal static bool IsPartOfName(in Sentence s, int end)
    {
        ReadOnlySpan<char> behind = s.Text[end..s.End];
        return FoldedText.StartsWith(behind, "合约") || FoldedText.StartsWith(behind, "期货") || FoldedText.StartsWith(behind, "主力合约");
    }

    /// <summary>连续9年: how long something has gone on is no part of its name.</summary>
    private static bool TryFindStretch(in Sentence s, Workspace workspace, int place, out int start, out int end)
    {
        start = place;
        end = 0;
        for (int m = workspace.MentionCount - 1; m >= 0; m--)
        {
            ref readonly Mention mention = ref workspace.Mention(m);
            if (mention.Range.End <= place)
                return false;
            if (mention.Range.Start > place || !mention.TryGetQuantity(out Quantity quantity) || quantity.Unit.Dimension != Dimension.Time)
                continue;
            ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
            foreach (string word in Ongoing)
            {
                if (!before.EndsWith(word))
                    continue;
                start = mention.Range.Start - word.Length;
                end = mention.Range.End;
                return true;
            }
        }

        return false;
    }

    private static readonly string[] Ongoing = ["已连续", "已经连续", "连续", "历时", "时隔"];

    private static bool TryFindPeriod(Workspace workspace, int place, out TextRange range)
    {
        for (int m = workspace.MentionCount - 1; m >= 0; m--)
        {
            ref readonly Mention mention = ref workspace.Mention(m);
            range = mention.Range;
            if (range.End <= place)
                break;
            if (mention.Kind == MentionKind.Period && range.Start <= place)
                return true;
        }

        range = default;
        return false;
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
