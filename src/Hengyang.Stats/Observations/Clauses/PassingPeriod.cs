namespace Hengyang.Stats;

/// <summary>Periods that a clause names in passing: they are not the time of what it tells.</summary>
internal static class PassingPeriod
{
    private const int LongestGap = 4;

    private const int LongestMovement = 16;

    /// <summary>从上月3.2%回落至2.1%: the time of the level that a movement came from, where the one that it reached has no other.</summary>
    internal static bool IsOfOrigin(in Sentence s, DocumentWorkspace workspace, int m)
    {
        TextRange period = workspace.Mention(m).Range;
        if (period.Start == s.Start || !Particles.From.Contains(s.Text[period.Start - 1]) || m + 2 >= workspace.MentionCount)
            return false;
        Mention origin = workspace.Mention(m + 1);
        if (!origin.TryGetQuantity(out Quantity first) || origin.Range.Start - period.End > LongestGap)
            return false;

        // 由2015年的18.6:47.2:34.2调整为…: the parts of a proportion are one level
        int parts = first.Unit == Unit.Proportion ? Distribution.ListLength(s, workspace, m + 1) : 1;
        if (m + 1 + parts >= workspace.MentionCount)
            return false;
        origin = workspace.Mention(m + parts);
        int next = m + 1 + parts;

        // 由2018年的31亿元增加到2023年的63亿元: the level that was reached may name its own time
        if (next + 1 < workspace.MentionCount && workspace.Mention(next).Kind == MentionKind.Period)
            next++;
        ref readonly Mention reached = ref workspace.Mention(next);
        if (!reached.TryGetQuantity(out Quantity last) || (first.Unit != last.Unit && !Classifiers.IsNothing(in last)))
            return false;
        ReadOnlySpan<char> gap = s.Text[origin.Range.End..reached.Range.Start];
        if (gap.StartsWith("，") || gap.StartsWith(","))
            gap = gap[1..];
        return gap.Length <= LongestMovement + LongestGap && gap.IndexOfAny(Particles.To) >= 0 && gap.IndexOfAny(Particles.Marks) < 0;
    }

    /// <summary>较对上三个月（1月至3月）的3.1%微跌, 与2008年不同: what a comparison that holds no figure of its own is told against.</summary>
    internal static bool IsOfComparison(in Sentence s, DocumentWorkspace workspace, int m)
    {
        int start = workspace.Mention(m).Range.Start;
        if (m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } outer && start == outer.Range.End + 1 && s.Text[start - 1] is '（' or '(')
            return IsOfComparison(s, workspace, m - 1);
        if (start > s.Start && s.Text[start - 1] is '（' or '(' && ComparisonTerm.IsAgainstLast(s.Text[s.Start..(start - 1)]))
            return true;
        if (start <= s.Start || !Particles.Than.Contains(s.Text[start - 1]) || CompoundWords.EndsWith(s.Text[s.Start..start]))
            return false;

        // 占比2023年为5%, 同比一季度: 比 belongs to the word before it
        return start - 2 < s.Start || !Particles.BeforeThan.Contains(s.Text[start - 2]);
    }

    /// <summary>自2018年10月大桥开通以来: what is told is counted from then on.</summary>
    internal static bool IsSince(in Sentence s, TextRange range, in DateRange period)
    {
        const int longest = 30;
        if (period.Open != OpenSide.None || period.IsPointInTime || range.End >= s.End)
            return false;
        bool opens = Beginnings.Contains(s.Text[range.Start]) || (range.Start > s.Start && Beginnings.Contains(s.Text[range.Start - 1]));
        ReadOnlySpan<char> rest = s.Text[range.End..Math.Min(s.End, range.End + longest)];
        int mark = rest.IndexOfAny(Particles.Marks);
        return opens && mark > 0 && FoldedText.EndsWith(rest[..mark], Particles.SinceThen);
    }

    private const string Beginnings = "自从從";

    /// <summary>（1980年不变价）: in whose prices it is told.</summary>
    internal static bool IsOfPrices(ReadOnlySpan<char> behind) => Prices.HeadOf(behind) > 0;

    /// <summary>Whether a sentence may speak of prices in that way at all.</summary>
    internal static bool MayBeOfPrices(in Sentence s) => s.MayHold(Prices);

    private static readonly WordList Prices = new(SharedWords.Of("PassingPeriod.Prices", "不变价格", "可比价格", "价格计算"));

    /// <summary>2014年的4.8%: the figure of a period right behind it.</summary>
    internal static bool IsTiedTo(in Sentence s, TextRange period, in Mention next) =>
        next.Kind is MentionKind.Quantity or MentionKind.Change && next.Range.Start >= period.End && next.Range.Start - period.End <= LongestGap
            && s.Text[period.End..next.Range.Start].TrimEnd() is [.., Particles.Of];

    /// <summary>受5月申报案件延后影响, 在一季度增长5%的基础上: the time of what caused the movement or of what it goes on from.</summary>
    internal static bool IsOfGround(in Sentence s, TextRange period, int from)
    {
        const int longest = 40;
        if (!s.MayHold(ClauseGrammar.Effects) && !s.MayHold(Bases))
            return false;
        ReadOnlySpan<char> lead = s.Text[Math.Min(from, period.Start)..period.Start];
        ReadOnlySpan<char> rest = s.Text[period.End..Math.Min(s.End, period.End + longest)];
        int mark = rest.IndexOfAny("，；。");
        if (mark < 0)
            return false;
        rest = rest[..mark];
        int cause = lead.LastIndexOfAny(Particles.Causing);
        if (cause >= 0 && ClauseGrammar.Effects.TailOf(rest) > 0 && !CompoundWords.Covers(lead, cause))
            return true;
        return Bases.TailOf(rest) > 0 && lead.IndexOf(Particles.Where) >= 0;
    }

    /// <summary>在上年增产5%的基础上，又增产3%: what went before says nothing of the thing now.</summary>
    internal static bool IsGround(in Sentence s, TextRange change) => s.MayHold(Bases) && Bases.HeadOf(s.Text[change.End..s.End]) > 0;

    /// <summary>跌幅较5月的11.5% (收窄), 升幅较6月（+0.92%）(收窄): what a rate was at the time that it is held against, where nothing names the thing.</summary>
    internal static bool IsOfEarlierRate(in Sentence s, DocumentWorkspace workspace, int m, ref NounPhrase phrase) =>
        m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.Start > s.Start && Particles.Than.Contains(s.Text[time.Range.Start - 1])
            && workspace.Mention(m).Range.Start - time.Range.End <= LongestGap && RateOfChange.Is(ref phrase);

    /// <summary>Whether a clause ends in what something goes on from: 在…基础上.</summary>
    internal static bool EndsInBase(ReadOnlySpan<char> clause) => Bases.TailOf(clause) > 0;

    /// <summary>Whether a clause ends in what something caused: 受…影响.</summary>
    internal static bool EndsInEffect(ReadOnlySpan<char> clause) => ClauseGrammar.Effects.TailOf(clause) > 0;


    internal static readonly WordList Bases = new(SharedWords.Of("PassingPeriod.Bases", "的高基数上"));

    /// <summary>较上年的312.8亿元下降22.8%, 较9月的3.7%略高: the level of another time that something is compared with, and the time of that level.</summary>
    internal static bool IsOfBase(in Sentence s, DocumentWorkspace workspace, int m)
    {
        if (m < 0 || m + 1 >= workspace.MentionCount)
            return false;
        ref readonly Mention period = ref workspace.Mention(m);
        ref readonly Mention level = ref workspace.Mention(m + 1);
        if (period.Kind != MentionKind.Period || !level.TryGetQuantity(out Quantity quantity) || quantity.Unit.Dimension == Dimension.Time)
            return false;
        if (period.Range.Start == s.Start || !Particles.With.Contains(s.Text[period.Range.Start - 1]) || level.Range.Start - period.Range.End > LongestNoun)
            return false;
        ReadOnlySpan<char> noun = s.Text[period.Range.End..level.Range.Start];
        // 较9月的3.7%略高: how the two differ is told in words
        if (noun is [Particles.Of] && IsDifferenceTold(s, level.Range.End, workspace.MentionTokens(m + 1).Next))
            return true;
        if (m + 2 >= workspace.MentionCount || workspace.Mention(m + 2) is not { Kind: MentionKind.Change } change || change.Range.Start - level.Range.End > LongestGap)
            return false;
        return noun.IndexOfAny(Particles.Marks) < 0 && s.Text[level.Range.End..change.Range.Start].IndexOfAny(Particles.Marks) < 0;
    }

    /// <summary>Behind a level: a turn without a size, or how much and to which side another one differs from it.</summary>
    private static bool IsDifferenceTold(in Sentence s, int end, int next) =>
        (s[next].Is(WordKind.Direction) && s[next].Start == end) || Differing.HeadOf(s.Text[end..s.End]) > 0;

    private static readonly WordList Differing = new(SharedWords.Of("PassingPeriod.Differing", "略", "稍", "高", "低", "好", "差"));

    private const int LongestNoun = 12;

    /// <summary>What rates and shares end in.</summary>
    private static readonly CharSet Rates = new("率比重占幅速度");

    /// <summary>超过1954年最高水位11厘米: how far a level is passed is no level.</summary>
    internal static bool IsBeyond(in Sentence s, DocumentWorkspace workspace, int m, int from)
    {
        if (m == 0 || workspace.Mention(m - 1).Kind != MentionKind.Period)
            return false;
        ref readonly Mention period = ref workspace.Mention(m - 1);
        if (period.Range.Start <= from || workspace.Mention(m).Range.Start - period.Range.End > LongestNoun)
            return false;
        ReadOnlySpan<char> clause = s.Text[from..period.Range.Start];
        int verb = Beyond.TailOf(clause);
        if (verb == 0)
            return false;
        // 接待人数超过2019年11%: nothing but a rate has a level in per cent
        ReadOnlySpan<char> thing = clause[..^verb].Trim();
        if (!thing.IsEmpty)
            return !Rates.Contains(thing[^1]) && period.Range.End == workspace.Mention(m).Range.Start && workspace.Mention(m).TryGetQuantity(out Quantity size) && size.Unit == Unit.Percent;
        // 超去年全年规模的2.5倍: how many times as much, and of nothing that is told
        if (workspace.Mention(m).TryGetQuantity(out Quantity times) && times.Unit == Unit.Times)
            return true;
        return s.Text[period.Range.End..workspace.Mention(m).Range.Start] is [.., not Particles.Of] gap && gap[0] != Particles.Of;
    }

    /// <summary>2010年以来的首次, 1995年后最高, 近两年新高: since when something has not been so.</summary>
    internal static bool IsOfRecord(in Sentence s, TextRange period)
    {
        if (!s.MayHold(Records) && !s.MayHold(Firsts) && !s.MayHold(Mosts))
            return false;
        ReadOnlySpan<char> behind = s.Text[period.End..s.End];
        int lead = Leads.HeadOf(behind);
        behind = behind[lead..];
        if (Particles.Since.Contains(s.Text[period.End - 1]) && behind.Length > 1 && Marks.KindOf(behind[0]) == TokenKind.Comma && IsFirst(behind[1..]))
            return true;
        bool leads = lead > 0 || Particles.Since.Contains(s.Text[period.End - 1]) || s.Text[period.Start] == Particles.Near;
        leads |= period.Start > s.Start && Setting.Contains(CharTable.Folded[s.Text[period.Start - 1]]);
        return leads && !behind.IsEmpty && (Mosts.HeadOf(behind) > 0 || Records.HeadOf(behind) > 0 || Firsts.HeadOf(behind) > 0);
    }

    /// <summary>创今夏 (新高), 创下本季 (新低).</summary>
    private static readonly CharSet Setting = new("下创");

    /// <summary>首次, 居民消费价格首度: at the head of a clause or behind the thing of which it is so.</summary>
    private static bool IsFirst(ReadOnlySpan<char> clause)
    {
        const int longest = 10;
        for (int i = 0; i < clause.Length && i <= longest && (AreaNames.IsHan(clause[i]) || char.IsAsciiLetter(clause[i])); i++)
            if (Firsts.HeadOf(clause[i..]) > 0)
                return true;
        return false;
    }

    /// <summary>超过1954年最高水位, 记者今天从指挥部获悉: the time of a level that is passed, and the day that something is told on.</summary>
    internal static bool IsOfTelling(in Sentence s, in Mention mention, in DateRange period)
    {
        const int longest = 40;
        TextRange range = mention.Range;
        ReadOnlySpan<char> behind = s.Text[range.End..s.End];
        if (IsBefore(behind) || (s.MayHold(Afters) && Afters.HeadOf(behind) > 0) || (s.MayHold(Milestones) && Milestones.HeadOf(behind) > 0) || (s.MayHold(Events) && IsOfEvent(behind)) || (s.MayHold(Drafts) && IsStartOfYear(s.Text[range.Start..range.End]) && Drafts.HeadOf(behind) > 0))
            return true;
        if (range.Start > s.Start && s.MayHold(Beyond) && Beyond.TailOf(s.Text[s.Start..range.Start]) > 0)
            return true;
        if (period.Precision != PeriodPrecision.Day || period.Begin != period.End || !s.MayHold(Tellings))
            return false;
        ReadOnlySpan<char> rest = s.Text[range.End..Math.Min(s.End, range.End + longest)];
        int mark = rest.IndexOfAny("，。；：:,");
        if (mark < 0)
            return false;
        rest = rest[..mark];
        for (int i = 0; i < rest.Length; i++)
        {
            if (CharTable.Numerals[rest[i]] != 0 && ArabicDigits.IsDigit(rest[i]))
                return false;
            if (Tellings.HeadOf(rest[i..]) is var word and > 0 && rest.Length - i - word <= LongestGap)
                return true;
        }

        return false;
    }

    /// <summary>春节前，…: at some time before it.</summary>
    private static bool IsBefore(ReadOnlySpan<char> behind) =>
        behind.Length > 1 && behind[0] == Particles.Front && Marks.KindOf(behind[1]) == TokenKind.Comma;

    /// <summary>2022年底投产后，每年…: when something began says nothing of what has been since.</summary>
    private static readonly WordList Afters = new(SharedWords.Of("PassingPeriod.Afters", "建成投产后", "建成投用后", "开通后", "开通运营后", "竣工后", "投运后", "启用后", "投入使用后", "投入运营后"));

    /// <summary>去年7月重组成立的东航物流: when a thing came about says nothing of its figures.</summary>
    private static bool IsOfEvent(ReadOnlySpan<char> behind)
    {
        const int longest = 10;
        behind = behind[..Math.Min(behind.Length, longest)];
        int mark = behind.IndexOfAny(Particles.Marks);
        int of = (mark < 0 ? behind : behind[..mark]).IndexOf(Particles.Of);
        return of > 1 && Events.TailOf(behind[..of]) > 0;
    }

    /// <summary>2010年升格为国家级，规划面积86平方公里: a clause that only tells when something came about says nothing of the figures of others.</summary>
    internal static bool IsOfFounding(in Sentence s, DocumentWorkspace workspace, int m)
    {
        const int longest = 24;
        const int near = 8;
        int end = workspace.Mention(m).Range.End;
        if (!s.MayHold(Foundings))
            return false;
        ReadOnlySpan<char> behind = s.Text[end..Math.Min(s.End, end + longest)];
        int mark = behind.IndexOfAny("，；。,");
        if (mark < 0 || (m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Range.Start < end + mark))
            return false;
        behind = behind[..mark];
        for (int i = 0; i < behind.Length && i <= near; i++)
            if (Foundings.HeadOf(behind[i..]) > 0)
                return true;
        return false;
    }

    /// <summary>Verbs of how a place, a body or a work came about, or got its rank.</summary>
    private static readonly WordList Foundings = new(SharedWords.Of("PassingPeriod.Foundings", "升格", "获准", "始建", "兴建", "更名", "改制", "撤县", "撤地", "撤乡", "建市", "建县", "建制", "设市", "设县", "设区", "置县", "划归", "并入", "迁至", "开园", "被列入", "被确定为", "被命名为", "被认定为"));

    private static readonly WordList Events = new(SharedWords.Of("PassingPeriod.Events", "重组", "颁布", "印发", "施行", "创立"));

    /// <summary>“十四五”收官之年: what a year is to the plan that names it.</summary>
    private static readonly WordList Milestones = new("收官之年", "承上启下之年", "关键之年", "开局之年", "的收官之年", "的开局之年", "规划收官之年", "规划开局之年", "规划的收官之年", "规划的开局之年", "收官", "规划收官", "规划开局");

    private static bool IsStartOfYear(ReadOnlySpan<char> period) => StartsOfYear.TailOf(period) > 0;

    private static readonly WordList StartsOfYear = new(SharedWords.Of("PassingPeriod.StartsOfYear"));

    /// <summary>年初安排8000万元: like 年初预算, a plan and no day.</summary>
    private static readonly WordList Drafts = new(SharedWords.Of("PassingPeriod.Drafts", "批复", "核定", "确定的", "既定", "下达的"));

    private static readonly WordList Beyond = new(SharedWords.Of("PassingPeriod.Beyond", "打破", "超"));

    internal static readonly WordList Tellings = new([.. SharedWords.Of("PassingPeriod.Tellings"), .. ClauseWords.Stating.Split(' '), "了解到", "通报", "介绍", "消息", "报道", "发布的数据显示", "公布的数据显示", "称"]);

    private static readonly WordList Leads = new(SharedWords.Of("PassingPeriod.Leads", "有纪录以来", "有记录以来的", "有纪录以来的", "有统计以来", "有观测记录以来", "有气象记录以来", "的", "来", "来的", "后", "以来的", "来同期", "以来同期", "以来同期的", "来同期的", "后的", "以来单月", "以来单季", "同期的历史", "来历史同期", "以来历史同期"));

    /// <summary>最高, 首次.</summary>
    private static readonly WordList Mosts = new("最");

    private static readonly WordList Firsts = new(SharedWords.Of("PassingPeriod.Firsts", "第一次"));

    private static readonly WordList Records = new(SharedWords.Of("PassingPeriod.Records", "新高", "新低", "第一高", "第二高", "次高", "峰值", "以来首", "以来最", "以来新", "以来高点", "以来低点"));
}
