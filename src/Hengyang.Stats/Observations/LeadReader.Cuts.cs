namespace Hengyang.Stats;

/// <content>What is cut off a phrase in front of a figure: who acts, where it came from, what it is compared with.</content>
internal static partial class LeadReader
{
    /// <summary>Verbs that change what is counted; they stay when nothing stands before them: 争取资金, 新建公路.</summary>
    private static readonly string[] Changing = [.. SharedWords.Of("LeadReader.Changing")];

    /// <summary>Verbs whose object is what is counted: 国家发展改革委下达中央预算内投资.</summary>
    private static readonly string[] Transitive =
        [.. SharedWords.Of("LeadReader.Transitive"), "摧毁", "收缴", "决定"];

    /// <summary>1467位老人发放补贴: behind those who get it the verb says nothing of what is counted.</summary>
    private static readonly string Hands = SharedWords.Of("LeadReader.Hands")[0];

    internal static readonly WordList ChangingWords = new(Changing);

    private static readonly WordList TransitiveWords = new(Transitive);

    /// <summary>计算, and what closes a phrase that says how a figure was worked out: 按季调整后, 按…计.</summary>
    private static readonly string Reckoned = SharedWords.Of("LeadReader.Reckoned")[0];
    private static readonly string[] EndsOfManner = ["后", Reckoned, "计"];

    /// <summary>按常住人口计算的人均地区生产总值: how it was worked out is no part of the name.</summary>
    private static void CutManner(ref NounPhrase phrase)
    {
        if (phrase.IsEmpty || !Particles.Manner.Contains(phrase.Text[0]))
            return;

        // 失业率，按季调整后升至6.6%: nothing but how
        if (phrase.Text.Length <= 8 && FoldedText.EndsWithAny(phrase.Text, EndsOfManner))
            phrase.CutTail(0);

        // 按30.5的汇率折合…: at which price or rate
        if (Rates.TailOf(phrase.Text) > 0 && ArabicDigits.IndexIn(phrase.Text) > 0)
            phrase.CutTail(0);
        int worked = phrase.Text.IndexOf(Reckoned, StringComparison.Ordinal);
        if (worked > 0 && worked + 4 < phrase.Text.Length)
            phrase.CutHead(worked + 2);
        phrase.TrimHead(PhraseWords.Heads);
    }

    private static readonly WordList Rates = new("的汇率", "的价格", "的单价", "的牌价", "兑换率", "的比价");

    /// <summary>What is quoted, with the verb, whose last character goes (指数报292.6点); 快报 and 年报 are nouns.</summary>
    private static readonly WordList QuotedNames = new("指报", "指数报", "价报", "汇率报", "利率报", "收益率报", "合约报", "期货报", "主力报", "美元报", "港元报", "港币报", "台币报", "韩元报", "澳元报", "加元报", "日圆报", "瑞郎报", "人民币报", "黄金报", "原油报", "股报", "板报", "铜报", "铝报", "锌报", "油报", "金报", "银报", "煤报", "矿报", "钢报", "欧元报", "日元报", "英镑报", "币报", "货报", "进度过");

    /// <summary>内蒙古、贵州4省区: how many they are.</summary>
    private static void CutCountOfAreas(ref NounPhrase phrase, ref TextRange area)
    {
        ReadOnlySpan<char> text = phrase.Text;
        if (JointLength(text) is var joint and > 0)
        {
            area = default;
            phrase.CutHead(joint);
            return;
        }

        // 三地, 三省一市
        int end = 0;
        for (int count = CountOfAreas(text); count > 0; count = CountOfAreas(text[end..]))
            end += count;
        if (end > 0 && end < text.Length)
            phrase.CutHead(end);
    }

    /// <summary>The length of a count of areas at the head of a text: 三省, 11省市; 0 for none.</summary>
    internal static int CountOfAreas(ReadOnlySpan<char> text)
    {
        int digits = 0;
        while (digits < text.Length && ((CharTable.Numerals[text[digits]] & Numeral.KindMask) is Numeral.Han or Numeral.Arabic || Particles.AroundCount.Contains(text[digits])))
            digits++;
        int end = digits;
        while (digits > 0 && end < text.Length && AreaKinds.HeadOf(text[end..]) is var kind and > 0)
            end += kind;
        return end > digits ? end : 0;
    }

    /// <summary>
    /// 天津、重庆等5个试点地区吸收外资, 四川等西部5个试验区出口: the places are examples of those that are counted together, and the figure is of
    /// none of them. The length up to the count or with it; 0 for none.
    /// </summary>
    private static int JointLength(ReadOnlySpan<char> text)
    {
        const int nearest = 4;
        if (text.Length < nearest || text[0] != Particles.AndSoOn)
            return 0;
        int digits = 1;
        while (digits < nearest && !ArabicDigits.IsDigit(text[digits]))
            digits++;
        int end = digits;
        while (end < text.Length && ArabicDigits.IsDigit(text[end]))
            end++;
        if (end == digits || end + 2 > text.Length || text[end] != Counted || AreaKinds.HeadOf(text[(end + 1)..]) > 0 || FigureRole.IsHolder(text[(end + 1)..Math.Min(text.Length, end + 3)]))
            return 0;
        return digits > 1 ? 1 : end + 1;
    }

    private const char Counted = '个';

    /// <summary>境内, 辖内, 域内: what belongs to the name of an area before 内.</summary>
    private const string InsideHeads = "境辖域";

    /// <summary>占比, 同比, 对比: what makes 比 the end of a noun; 比较: and 较 that of a word.</summary>
    private const string NotBeforeThan = "占同环对评性配之比";

    /// <summary>比例, 比重, 比率: what makes it the beginning of one.</summary>
    internal const string NotBehindThan = "例重率值价赛";

    /// <summary>模拟, 虚拟, 比拟, 草拟.</summary>
    private const string NotIntended = "模虚比草";

    private static readonly WordList AreaKinds = new("省", "市", "县", "区", "地", "国", "州", "份", "家", "（区、市）");

    /// <summary>江苏省内, 清河县境内: the word belongs to the area.</summary>
    private static void CutInside(ref NounPhrase phrase)
    {
        if (phrase.Text.Length > 2 && phrase.Text[1] == Particles.Inside && InsideHeads.Contains(phrase.Text[0]))
            phrase.CutHead(2);
        else if (phrase.Text.Length > 1 && phrase.Text[0] == Particles.Inside && !CompoundWords.BeginsWith(phrase.Text))
            phrase.CutHead(1);
    }

    /// <summary>Leaves the object of a verb that hands out or carries out: 国家发展改革委下达中央预算内投资.</summary>
    private static void CutSubject(ref NounPhrase phrase, bool goesOn)
    {
        if (!phrase.MayHold(TransitiveWords))
            return;
        foreach (string verb in Transitive)
        {
            int at = phrase.Text.IndexOf(verb, StringComparison.Ordinal);
            int end = at + verb.Length;
            if (at > 0 && end + 2 <= phrase.Text.Length && Changing.Contains(verb) && ClauseSubject.IsPronoun(phrase.Text[..at]))
            {
                // 我们新建了学校: the verb that says what is counted stays, whoever did it
                phrase.CutHead(at);
                CutDoneBehind(ref phrase, verb.Length);
                continue;
            }

            if (at < 0 || end + 2 > phrase.Text.Length || phrase.Text[end] is Particles.Behind or Particles.Of || (at == 0 && Changing.Contains(verb) && !(goesOn && verb == Hands)) || NoVerbs.HeadOf(phrase.Text[at..]) > 0 || (at > 0 && Particles.BeforeVerbs.Contains(phrase.Text[at - 1])))
                continue;
            phrase.CutHead(phrase.Text[end] == Particles.Done ? end + 1 : end);
            phrase.TrimHead(PhraseWords.LooseMarks);
        }
    }

    /// <summary>建成区面积: what begins like such a verb and is a noun.</summary>
    private static readonly WordList NoVerbs = new(SharedWords.Of("LeadReader.NoVerbs", "新建商品", "新建住宅", "新建房屋", "发布会", "决定性", "决定书", "决定权", "安排表"));

    /// <summary>标准从每人每月330元增长到694元: what stands behind 从 tells the level that it came from.</summary>
    private static void CutOrigin(in Sentence s, int to, ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Origins) || (to < s.End && Marks.KindOf(s.Text[to]) == TokenKind.Comma))
            return;
        int origin = phrase.Text.LastIndexOfAny(Particles.From);
        if (origin < 2 || phrase.Text.Length - origin > 8 || CompoundWords.Covers(phrase.Text, origin))
            return;

        // 吨位从300吨级 (提升至500吨级): the figure that it came from shows it
        if (ArabicDigits.IndexIn(phrase.Text[origin..]) > 0)
        {
            phrase.CutTail(origin);
            phrase.TrimTail(PhraseWords.Tails);
            return;
        }

        ReadOnlySpan<char> behind = s.Text[to..Math.Min(s.End, to + LongestMovement)];
        int end = behind.IndexOfAny("；。;");
        if ((end < 0 ? behind : behind[..end]).IndexOfAny(Particles.To) < 0)
            return;
        phrase.CutTail(origin);
        phrase.TrimTail(PhraseWords.Tails);
    }

    /// <summary>A figure, the verb of a movement and the word that leads to its end fit into this.</summary>
    private const int LongestMovement = 28;

    /// <summary>理财余额比高峰期 (减少2万亿元): what it is compared with is no part of the name.</summary>
    private static void CutBase(ref NounPhrase phrase, bool stated)
    {
        const int longest = 8;
        int than = stated || !phrase.MayHold(PhraseMarks.Thans) ? -1 : phrase.Text.LastIndexOfAny(Particles.Than);
        if (than >= 3 && than + 1 < phrase.Text.Length && phrase.Text.Length - than <= longest && !NotBeforeThan.Contains(phrase.Text[than - 1]) && !NotBehindThan.Contains(phrase.Text[than + 1]))
            phrase.CutTail(than);
    }

    /// <summary>增幅比 (去年的9.5%): 比 in front of a time, and not as the end of a ratio's name.</summary>
    private static bool OpensComparison(ReadOnlySpan<char> name) =>
        name.Length > 1 && Particles.Than.Contains(name[^1]) && !Particles.BeforeThan.Contains(name[^2]) && !CompoundWords.EndsWith(name) && RateOfChange.Is(name[..^1]);

    /// <summary>猪肉价格每公斤 (20.6元): the measure of a price belongs to its figure.</summary>
    private static void CutPer(ref NounPhrase phrase)
    {
        const int longest = 5;
        if (!phrase.MayHold(PhraseMarks.Pers))
            return;
        int per = phrase.Text.LastIndexOf(Particles.Per);
        if (per >= 2 && phrase.Text.Length - per <= longest && PerUnits.Is(phrase.Text[(per + 1)..]) && PhraseWords.Means.TailOf(phrase.Text[..per]) == 0)
            phrase.CutTail(per);
    }

    private static readonly WordList PerUnits = new(SharedWords.Of("LeadReader.PerUnits", "秒", "公斤", "斤", "吨", "亩", "人", "户", "平方米", "立方米", "升", "度", "公顷", "月", "年", "天", "日", "件", "只", "头", "辆", "台", "桶", "股", "张", "枚", "克", "米", "公里", "小时", "标准箱", "份", "单", "次", "宗", "支", "磅", "平方公里", "盎司", "两"));

    /// <summary>储能等项目落地、总投资 (1370亿元): a name behind 、 that needs no other.</summary>
    private static void CutToBareName(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Enumerations))
            return;
        int mark = phrase.Text.LastIndexOf('、');
        if (mark <= 0 || mark + 1 >= phrase.Text.Length)
            return;
        ReadOnlySpan<char> last = phrase.Text[(mark + 1)..];
        bool opens = PhraseWords.Openers.HeadOf(last) > 0 && PhraseWords.Openers.HeadOf(phrase.Text) == 0;
        if (opens || PhraseWords.BareNames.HeadOf(last) == last.Length)
            phrase.CutHead(mark + 1);
    }

    /// <summary>企业拟投资: what stands before a word of aim is who aims.</summary>
    private static void CutAim(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Aims))
            return;
        int aim = phrase.Text.LastIndexOf(Particles.Intends);
        if (aim > 0 && AimVerbs.Is(phrase.Text[(aim + 1)..]))
            phrase.CutTail(aim);
        else if (aim > 0 && aim + 2 < phrase.Text.Length && !NotIntended.Contains(phrase.Text[aim - 1]))
            phrase.CutHead(aim + 1);
    }

    /// <summary>收入预算拟定为, 收入拟安排: the verb of an aim straight before its figure.</summary>
    private static readonly WordList AimVerbs = new(SharedWords.Of("LeadReader.AimVerbs", "定", "列", "为"));

    /// <summary>增幅较大的有发酵酒, 开展了会诊: what stands before 的有 or is a verb with 了 names nothing.</summary>
    private static void CutBeforeHaving(ref NounPhrase phrase)
    {
        if (!phrase.MayHold(PhraseMarks.Havings))
            return;
        foreach (string focus in PhraseMarks.Focuses)
        {
            int having = phrase.Text.IndexOf(focus, StringComparison.Ordinal);
            if (having >= 0 && having + focus.Length + 1 < phrase.Text.Length)
                phrase.CutHead(having + focus.Length);
        }

        if (phrase.Text.Length <= 4 || phrase.Text[2] != Particles.Done)
            return;

        // 占到了全长的三成: the share is of the length
        if (Particles.Share.Contains(phrase.Text[0]))
        {
            phrase.CutMiddle(1, 2);
            return;
        }

        if (ChangingWords.HeadOf(phrase.Text) == 2)
            CutDoneBehind(ref phrase, 2);
        else
            phrase.CutHead(3);
    }

    /// <summary>新建了学校: 了 behind a verb that stays.</summary>
    private static void CutDoneBehind(ref NounPhrase phrase, int verb)
    {
        if (phrase.Text.Length > verb && phrase.Text[verb] == Particles.Done)
            phrase.CutMiddle(verb, 1);
    }

    /// <summary>种类丰富到了2600项, 队伍壮大至500人: a verb of two characters that leads to the end of a movement, where a thing stands before it.</summary>
    private static void CutReaching(ref NounPhrase phrase)
    {
        const int verb = 2;
        ReadOnlySpan<char> text = phrase.Text;
        int end = text.Length;
        if (end > 0 && text[end - 1] == Particles.Done)
            end--;
        if (end < 1 || !Particles.Until.Contains(text[end - 1]) || PhraseWords.Tails.TailOf(text[..end]) > 1 || end - 1 - verb < ShortestThing)
            return;
        // 产值蹿至: a measure shows that the verb has one character
        if (Distribution.EndsInMeasure(text[..(end - verb)]))
            phrase.CutTail(end - verb);
        else if (!Distribution.EndsInMeasure(text[..(end - 1)]) && !Particles.Share.Contains(text[end - 2]) && !CompoundWords.EndsWith(text[..end]))
            phrase.CutTail(end - 1 - verb);
    }

    /// <summary>租金收入以人民币计, 出口按美元计算: in what it is told.</summary>
    private static void CutReckoned(ref NounPhrase phrase)
    {
        const int longest = 8;
        if (!phrase.MayHold(ReckonedIn))
            return;
        ReadOnlySpan<char> text = phrase.Text;
        int close = ReckonedIn.TailOf(text);
        if (close == 0)
            return;
        int open = text.LastIndexOfAny(Particles.Manner);
        if (open >= ShortestThing && text.Length - open <= longest && open + 1 < text.Length - close && !CompoundWords.Covers(text, open))
            phrase.CutTail(open);
    }

    private static readonly WordList ReckonedIn = new(SharedWords.Of("LeadReader.ReckonedIn", "计", "计价"));

    private const int ShortestThing = 3;

    /// <summary>县（市、区）: the brackets name other kinds of places beside the one before them.</summary>
    private static bool IsOfKinds(ReadOnlySpan<char> text, int from, int open, int close)
    {
        if (open <= from || !KindsOfPlaces.Contains(text[open - 1]))
            return false;
        foreach (char c in text[(open + 1)..close])
            if (c != '、' && !KindsOfPlaces.Contains(c))
                return false;
        return true;
    }

    private static readonly CharSet KindsOfPlaces = new("县市区旗州乡镇");

    // which rules a phrase asks for at all: those of a group are stepped over where it holds none of their words

    /// <summary>What stands in front of the name: a dash, what there is (的有), whom it serves, who aims.</summary>
    private static readonly WordGroup LeadRules = new(PhraseMarks.Dashes, PhraseMarks.Havings, ClauseSubject.Serving, PhraseMarks.Aims);

    /// <summary>Who acts and how, and where a movement came from.</summary>
    private static readonly WordGroup ActRules = new(PhraseMarks.Origins, TransitiveWords, PhraseMarks.Dones, Predicate.Hows, Predicate.Comings, Predicate.Unders, Predicate.Modals);

    /// <summary>With what it is compared, of what list it is the last, and per what it is told.</summary>
    private static readonly WordGroup RestRules = new(PhraseMarks.Thans, PhraseMarks.Enumerations, PhraseMarks.Pers, PhraseWords.Within, PhraseWords.FiscalQuarters);

    /// <summary>All that <see cref="TrimTails"/> cuts off.</summary>
    private static readonly WordList AnyTail = WordList.OfAll(PhraseWords.Tails, ClauseWords.Manner, PassingPeriod.Bases, Adjustment.Estimates, PhraseWords.StatedTails, ClauseWords.Forecasts);

    /// <summary>Words of stating, of manner and of estimates in front of the figure.</summary>
    private static void TrimTails(ref NounPhrase phrase, bool stated)
    {
        while (AnyTail.TailOf(phrase.Text) > 0)
        {
            int length = phrase.Text.Length;
            phrase.TrimTail(PhraseWords.Tails);
            phrase.TrimTail(ClauseWords.Manner);
            phrase.TrimTail(PassingPeriod.Bases);
            phrase.TrimTail(Adjustment.Estimates);
            phrase.TrimTail(stated ? PhraseWords.StatedTails : ClauseWords.Forecasts);
            if (phrase.Text.Length == length)
                return;
        }
    }

    /// <summary>10月合约, 上年结转: a time that tells one thing from another of its kind is part of the name; 年末结转和结余 is a level of that day.</summary>
    internal static bool IsPartOfName(in Sentence s, in Mention period)
    {
        if (!s.MayHold(Balances) && !s.MayHold(Contracts))
            return false;
        ReadOnlySpan<char> behind = s.Text[period.Range.End..s.End];
        return Balances.HeadOf(behind) > 0 ? !(period.TryGetPeriod(out DateRange time) && time.IsPointInTime) : Contracts.HeadOf(behind) > 0;
    }

    private static readonly WordList Balances = new("结转和结余", "结转结余", "结余");
}
