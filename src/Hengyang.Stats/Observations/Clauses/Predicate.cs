namespace Hengyang.Stats;

/// <summary>
/// Verbs around a figure that no list need hold: what was done is told by what stands at the verb (出售了, 留出, 只能提取, 已征集,
/// 高质量办理), and the noun behind the figure or the verb's object names it.
/// </summary>
internal static class Predicate
{
    private const int ShortestSubject = 2;

    private const int LongestVerb = 3;

    /// <summary>出售了 (2470万股普通股), 留出 (30%号源), 持有 (215亿美元资产): a verb straight in front of its figure.</summary>
    internal static bool EndsInAct(ReadOnlySpan<char> before)
    {
        before = before.TrimEnd();
        if (before.Length <= ShortestSubject)
            return false;
        char last = before[^1];
        if (last == Particles.Done)
            return AreaNames.IsHan(before[^2]) && !CompoundWords.EndsWith(before) && PhraseWords.Tails.TailOf(before[..^1]) == 0 && PhraseWords.StatedTails.TailOf(before[..^1]) == 0;
        return last == Out ? !BeforeOut.Contains(before[^2]) && AreaNames.IsHan(before[^2]) : Holding.TailOf(before) > 0;
    }

    /// <summary>Whether a sentence may hold such a verb at all.</summary>
    internal static bool MayEndInAct(in Sentence s) => s.MayHold(ActSigns) || s.MayHold(Holding);

    private static readonly WordList ActSigns = new(Particles.Done.ToString(), Out.ToString());

    /// <summary>资金支持 (4441个项目): a verb between two figures, each of which has its noun.</summary>
    internal static bool EndsInLink(ReadOnlySpan<char> gap) => gap.Length > LongestVerb && Links.TailOf(gap) > 0;

    private static readonly WordList Links = new(SharedWords.Of("Predicate.Links"));

    /// <summary>景区内的 (4600亩油菜): where the thing behind the figure is.</summary>
    internal static bool EndsInPlace(ReadOnlySpan<char> before) => Particles.Close(before, Particles.Of) && Places.TailOf(before[..^1]) > 0;

    private static readonly WordList Places = new(SharedWords.Of("Predicate.Places", "域内", "旁"));

    /// <summary>拿出两亿元发展小麦: what follows the figure is what it was given for, and no noun.</summary>
    internal static bool BeginsWithVerb(ReadOnlySpan<char> behind) => Purposes.HeadOf(behind) > 0 || PhraseWords.EndsOfNoun.HeadOf(behind) > 1 || ObservationReader.IsActAt(behind);

    /// <summary>2亿元专项资金支持省份 (抢修): what the money is for, behind its noun.</summary>
    internal static void CutPurpose(ref NounPhrase noun)
    {
        ReadOnlySpan<char> text = noun.Text;
        for (int i = ShortestSubject; i + ShortestSubject + 2 <= text.Length; i++)
        {
            int purpose = Purposes.HeadOf(text[i..]);
            if (purpose == 0 || i + purpose + 2 > text.Length || !Funds.Contains(text[i - 1]))
                continue;
            noun.CutTail(i);
            return;
        }
    }

    /// <summary>资金, 贷款, 补贴, 经费: what money that serves a purpose ends in.</summary>
    private static readonly CharSet Funds = new("金款贴费助");

    private static readonly WordList Purposes = new(SharedWords.Of("Predicate.Purposes", "用来", "奖补"));

    /// <summary>The second character of 留出, 提取出, 腾出.</summary>
    private const char Out = '出';

    /// <summary>支出, 产出, 进出, 输出, 演出: nouns that end in it.</summary>
    private const string BeforeOut = "支产进输演日突杰付特派";

    private static readonly WordList Holding = new(SharedWords.Of("Predicate.Holding", "持有", "制成", "做成", "改造成"));

    /// <summary>Cuts off what was done, how, under what, and a modal in front of a stated figure.</summary>
    internal static void Cut(ref NounPhrase phrase, bool stated)
    {
        CutDone(ref phrase);
        CutHow(ref phrase);
        CutComing(ref phrase);
        CutUnder(ref phrase);
        if (stated)
            CutModal(ref phrase);
    }

    /// <summary>“雪花粉”更是只能提取 (30斤): a modal and its verb behind the thing.</summary>
    private static void CutModal(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Modals))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = text.Length - 1; i >= ShortestSubject + 1; i--)
        {
            int modal = Modals.HeadOf(text[i..]);
            if (modal == 0 || CompoundWords.Covers(text, i))
                continue;
            if (text.Length - i - modal is > 0 and <= LongestVerb)
            {
                phrase.CutTail(i);
                phrase.TrimTail(PhraseWords.Tails);
                phrase.TrimTail(ClauseWords.Manner);
            }

            return;
        }
    }

    internal static readonly WordList Modals = new(SharedWords.Of("Predicate.Modals", "仅能", "就能", "便能", "还能", "也能", "便可", "就可", "最多能", "最多可"));

    /// <summary>羊年春节已征集春联 (10万副): what stands before 已 and the verb of an act is who acted or when.</summary>
    private static void CutDone(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Dones))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int at = text.IndexOf(Particles.Already);

        // 已减贫 (1.6万人): nobody stands in front of it
        if (at == 0 && text.Length > ShortestSubject && !CompoundWords.BeginsWith(text))
            phrase.CutHead(text[1] == Through && text.Length > ShortestSubject + 1 ? 2 : 1);
        if (at < ShortestSubject || at + ShortestSubject + 1 > text.Length || CompoundWords.Covers(text, at))
            return;

        // 夏粮已收获 (3560万亩): the verb says what is counted
        if (at + ShortestSubject + 1 == text.Length)
        {
            phrase.CutMiddle(at, 1);
            return;
        }

        int verb = at + 1 + (text[at + 1] == Through ? 1 : 0);
        int head = verb;
        while (verb < text.Length && LeadReader.AdverbAt(text[verb..]) is var adverb and > 0)
            verb += adverb;
        if (ObservationReader.IsActAt(text[verb..]) || ClauseSubject.IsVerbAt(text[verb..]))
            phrase.CutHead(verb);
        else if (text.Length - head <= LongestVerb)
            phrase.CutTail(at);
        else if (!Particles.Share.Contains(text[head]))
            phrase.CutMiddle(at, head - at);
    }

    /// <summary>社区还将开发岗位 (40万个): what will be done is told by the aspect, and no part of the name.</summary>
    private static void CutComing(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Comings))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int i = ShortestSubject; i + ShortestSubject + 1 < text.Length; i++)
        {
            int coming = Comings.HeadOf(text[i..]);
            if (coming == 0)
                continue;
            phrase.CutMiddle(i, coming);
            return;
        }
    }

    internal static readonly WordList Comings = new(SharedWords.Of("Predicate.Comings", "还将", "也将", "均将", "都将"));

    /// <summary>The second character of 已经.</summary>
    private const char Through = '经';

    /// <summary>高质量办理建议 (395件): how it was done, in front of the verb.</summary>
    private static void CutHow(ref NounPhrase phrase)
    {
        int how = phrase.MayHold(Hows) ? Hows.HeadOf(phrase.Text) : 0;
        if (how > 0 && how + ShortestSubject < phrase.Text.Length && ObservationReader.IsActAt(phrase.Text[how..]))
            phrase.CutHead(how);
    }

    internal static readonly WordList Hows = new(SharedWords.Of("Predicate.Hows",
        "高标准", "高效", "高水平", "认真", "大力", "优质", "精准", "严格", "精心"));

    /// <summary>制造业在龙头带动下 (增加值…): under what it came about, in the middle of a name.</summary>
    private static void CutUnder(ref NounPhrase phrase)
    {
        const int longest = 14;
        if (!phrase.MayHold(Unders))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int at = text.IndexOf(Particles.Where);
        if (at < ShortestSubject || CompoundWords.Covers(text, at))
            return;
        for (int end = at + 3; end <= text.Length && end - at <= longest; end++)
        {
            if (Unders.TailOf(text[..end]) == 0)
                continue;
            phrase.CutMiddle(at, end - at);
            return;
        }
    }

    internal static readonly WordList Unders = new("带动下", "推动下", "支持下", "影响下", "作用下", "拉动下", "引领下", "背景下", "情况下", "努力下", "驱动下", "支撑下", "关怀下", "帮助下");
}
