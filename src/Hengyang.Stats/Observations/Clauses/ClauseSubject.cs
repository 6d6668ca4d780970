namespace Hengyang.Stats;

/// <summary>
/// Takes off a noun phrase who acts and for whom: pronouns, what 把 leads to, 向 and 为 with whom they serve, a department in
/// front of the verb of what it gave out. The verb stays where it says what is counted (预拨救灾资金, 接待游客).
/// </summary>
internal static class ClauseSubject
{
    private const int Shortest = 2;

    /// <summary>该桥 (全长), 该院 (日均门诊量): which one of its kind.</summary>
    private const char Said = '该';

    private static readonly CharSet SaidOf = new("院校厂店所局站矿场社馆园队港部署会桥线路厅寺塔楼岛湖坝库田井城书台网剧片报刊");

    /// <summary>该线路, 该站点, 该园区: the noun is longer.</summary>
    private static readonly CharSet SaidLonger = new("区路点门所场站线员院业局队址段长馆楼堂城");

    /// <summary>More than this does not stand between 向 and its verb.</summary>
    private const int LongestRecipient = 14;

    /// <summary>Cuts all of it.</summary>
    internal static void Cut(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Rules) && AnyHead.HeadOf(phrase.Text) == 0 && Spans.TailOf(phrase.Text) == 0 && (phrase.IsEmpty || phrase.Text[0] is not (Uses or Said)))
            return;
        int whole = phrase.Text.Length;
        phrase.TrimHead(Pronouns);
        if (phrase.Text.Length > Shortest + 1 && phrase.Text[0] == Said && SaidOf.Contains(CharTable.Folded[phrase.Text[1]]) && !SaidLonger.Contains(CharTable.Folded[phrase.Text[Shortest]]))
            phrase.CutHead(Shortest);
        if (phrase.Text.Length < whole)
            phrase.TrimHead(Says);
        CutTaking(ref phrase);
        CutRecipient(ref phrase);
        CutAgent(ref phrase);
        CutSince(ref phrase);
        if (phrase.Text.Length > Shortest + 1)
            phrase.TrimHead(Adverbs);
        else if (phrase.Text.Length > Shortest)
            phrase.TrimHead(NearAdverbs);
        CutTaken(ref phrase);
        CutSpan(ref phrase);
    }

    /// <summary>他把拆迁补偿款 (30万元全部拿出来): what 把 leads to is what is spoken of.</summary>
    private static void CutTaking(ref NounPhrase phrase)
    {
        int at = phrase.MayHold(PhraseMarks.Takings) ? phrase.Text.LastIndexOf(Particles.Taking) : -1;
        if (at >= 0 && phrase.Text.Length - at > Shortest && !CompoundWords.Covers(phrase.Text, at))
            phrase.CutHead(at + 1);
        else if (at < 0)
            CutMoved(ref phrase);
    }

    /// <summary>政府将出口税 (从2100卢比下调…): 将 leads to what is moved where a measure and no verb follows.</summary>
    private static void CutMoved(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Comings))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int at = text.LastIndexOf(Particles.Coming[0]);
        if (at < Shortest || text.Length - at <= Shortest || CompoundWords.Covers(text, at))
            return;
        ReadOnlySpan<char> moved = text[(at + 1)..];
        if (Verbs.HeadOf(moved) == 0 && PhraseWords.BareVerbs.HeadOf(moved) == 0 && PhraseWords.Tails.HeadOf(moved) == 0 && (MeasureHeads.TailOf(moved) > 0 || MovedThings.Contains(moved[^1])))
            phrase.CutHead(at + 1);
    }

    /// <summary>What ends the names of things that are set by somebody: 利率, 暴利税, 标准价.</summary>
    private const string MovedThings = "率税价费长速";

    /// <summary>每年为企业节省, 部门向灾区紧急调运帐篷: the verb behind whom it serves.</summary>
    internal static void CutRecipient(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Serving) || !phrase.MayHold(Verbs))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int at = text.Length - Shortest - 1; at >= 0; at--)
        {
            if (!Recipients.Contains(text[at]) || CompoundWords.Covers(text, at))
                continue;
            for (int verb = at + Shortest; verb < text.Length && verb - at <= LongestRecipient; verb++)
            {
                if (Verbs.HeadOf(text[verb..]) == 0)
                    continue;
                phrase.CutHead(verb);
                return;
            }
        }
    }

    private static readonly CharSet Recipients = new(Particles.Recipients);

    internal static readonly WordList Serving = new([.. Particles.Recipients.Select(static c => c.ToString())]);

    /// <summary>财政部、应急管理部再次预拨救灾资金: the verb of a department.</summary>
    private static void CutAgent(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Verbs) || !phrase.MayHold(Agents))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        for (int at = text.Length - Shortest; at > Shortest; at--)
        {
            if (Verbs.HeadOf(text[at..]) == 0 || Nominal.HeadOf(text[at..]) > 0)
                continue;
            ReadOnlySpan<char> who = text[..at];
            for (int adverb = Adverbs.TailOf(who); adverb > 0; adverb = Adverbs.TailOf(who))
                who = who[..^adverb];
            if (Agents.TailOf(who) == 0 || NoAgents.TailOf(who) > 0)
                continue;
            phrase.CutHead(at);
            return;
        }
    }

    /// <summary>入汛以来平均降雨量: since when is no part of the name.</summary>
    private static void CutSince(ref NounPhrase phrase)
    {
        const int longest = 12;
        if (!phrase.MayHold(PhraseMarks.Amids))
            return;
        int since = FoldedText.LastIndexOf(phrase.Text, Particles.SinceThen);
        int end = since + Particles.SinceThen.Length;
        if (since > 0 && since <= longest && phrase.Text.Length - end >= Shortest)
            phrase.CutHead(end);
    }

    /// <summary>Whether a verb of what somebody does, which is no noun as well, stands at the head of a text.</summary>
    internal static bool IsVerbAt(ReadOnlySpan<char> text) => Verbs.HeadOf(text) > 0 && Nominal.HeadOf(text) == 0;

    /// <summary>我们 (新建学校): nobody but a pronoun.</summary>
    internal static bool IsPronoun(ReadOnlySpan<char> who) => Pronouns.Is(who);

    /// <summary>用三年时间 (造林), 用五年 (翻番): how long was taken, at the head of a name.</summary>
    private static void CutTaken(ref NounPhrase phrase)
    {
        ReadOnlySpan<char> text = phrase.Text;
        if (text.IsEmpty || text[0] != Uses)
            return;
        int end = 1;
        while (end < text.Length && CharTable.IsFigure(text[end]))
            end++;
        int unit = end > 1 ? Spans.HeadOf(text[end..]) : 0;
        if (unit == 0)
            return;
        end += unit;
        end += TimeTaken.HeadOf(text[end..]);
        if (text.Length - end >= Shortest)
            phrase.CutHead(end);
    }

    /// <summary>用 leads to what was taken for it.</summary>
    private const char Uses = '用';

    private static readonly WordList TimeTaken = new(SharedWords.Of("ClauseSubject.TimeTaken", "的时间", "左右时间", "左右的时间"));

    /// <summary>五年 (提高11.6个百分点), 能耗五年 (降低14%): how long it took is no part of the name.</summary>
    private static void CutSpan(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(Spans))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int unit = Spans.TailOf(text);
        if (unit == 0)
            return;
        int digits = text.Length - unit;
        while (digits > 0 && CharTable.IsFigure(text[digits - 1]))
            digits--;
        if (digits < text.Length - unit && (digits == 0 || digits >= Shortest) && (digits == 0 || text[digits - 1] is not (Particles.Per or Particles.Ordinal)))
        {
            phrase.CutTail(digits);
            phrase.TrimTail(PhraseWords.Tails);
        }
    }

    private static readonly WordList Spans = new(SharedWords.Of("ClauseSubject.Spans", "年", "個月", "天", "年来"));

    /// <summary>他指经济收缩: what somebody says.</summary>
    private static readonly WordList Says = new([.. ClauseWords.Stating.Split(' '), .. SharedWords.Of("ClauseSubject.Says", "指", "说", "称", "料")]);

    private static readonly WordList Pronouns = new(SharedWords.Of("ClauseSubject.Pronouns", "这座", "这家", "这条", "这批", "这款", "一辆", "一座", "一名", "一艘", "一架", "一台", "那座", "那家", "你们", "他们", "她们", "它们", "咱们", "人们", "大家", "他", "她", "它",
        "该企业", "该项目", "该店", "该品牌", "该机构", "该平台", "该产品", "该基金", "该银行", "该车企", "该部门", "该机场", "该航空公司"));

    /// <summary>Adverbs in front of a verb; none of them begins a name.</summary>
    private static readonly WordList Adverbs = new(SharedWords.Of("ClauseSubject.Adverbs", "能",
        "已", "已有", "要", "须", "只", "只好", "再", "共", "仍", "还", "也", "便", "就要", "另有", "全厂", "全矿", "队里", "全队", "全场", "全校", "全院", "家里", "按规定", "依法", "维持派", "当地", "全家"));

    /// <summary>Those that go even where two characters are left: 仍创汇, 只种植.</summary>
    private static readonly WordList NearAdverbs = new("仍", "只", "也", "便");

    /// <summary>What gives out, counts and acts in public.</summary>
    private static readonly WordList Agents = new(SharedWords.Of("ClauseSubject.Agents",
        "部", "委", "厅", "局", "署", "协会", "总会", "委员会", "警方", "法院", "检察院", "办公室", "指挥部", "基金会", "医疗队", "救援队", "生产队", "老师", "教授", "主任"));

    /// <summary>全部, 西部: what ends like one and is none.</summary>
    private static readonly WordList NoAgents = new(SharedWords.Of("ClauseSubject.NoAgents", "外部", "北部", "局部", "各部", "结局", "格局", "布局"));

    private static readonly string[] Nouns =
        [.. SharedWords.Of("ClauseSubject.Nouns"), "融资", "供水", "供气", "节能", "发送", "支付", "授信"];

    private static readonly string[] Own =
        [.. SharedWords.Of("ClauseSubject.Own"), "注资", "捐出", "捐款", "转移安置", "紧急转移", "调运", "调拨", "赠送", "派出", "派遣", "移交", "追回", "垫付", "缉获", "拦截", "接获"];

    /// <summary>Those of the verbs that are nouns as well: 公司投资 is one name.</summary>
    private static readonly WordList Nominal = new([.. Nouns, .. PhraseWords.ActsAndNouns]);

    /// <summary>Verbs that stay in front of their object.</summary>
    private static readonly WordList Verbs = new([.. Nouns, .. PhraseWords.ActsAndNouns, .. PhraseWords.Acts, .. Own]);

    private static readonly WordGroup Rules = new(PhraseMarks.Takings, PhraseMarks.Comings, Serving, Agents, PhraseMarks.Amids);

    /// <summary>All that may be cut off the head.</summary>
    private static readonly WordList AnyHead = WordList.OfAll(Pronouns, Adverbs, NearAdverbs);
}
