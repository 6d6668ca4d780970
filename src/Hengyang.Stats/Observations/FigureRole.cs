namespace Hengyang.Stats;

/// <summary>What part a figure plays in its clause: the value of something, a measure within a name, a count in passing.</summary>
internal static partial class FigureRole
{
    /// <summary>A quantity that stands inside the noun phrase of the next figure: 5000万元以上招商引资项目270个.</summary>
    internal static bool IsModifier(in Sentence s, DocumentWorkspace workspace, int m)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        if (quantity.Unit == Unit.Proportion)
            return false;
        (short token, _) = workspace.MentionTokens(m);
        if (quantity.Unit == Classifiers.YearOfAge)
        {
            (_, short behindAge) = workspace.MentionTokens(m);
            return IsNounAt(s, mention.Range.End, behindAge) || (!s[token - 1].Is(WordKind.Statement) && !NamesAge(s, in mention));
        }

        if (quantity.Unit.Dimension == Dimension.Time)
            return !NamesDuration(s, workspace, m) && !IsCountOfHours(in quantity) && !IsReachedDuration(s, workspace, m, in quantity);
        // 涨跌幅度为其2倍: of what a multiple is one, it is no value
        if (quantity.Unit == Unit.Times && IsOfPronoun(s, in mention))
            return true;
        if (IsEdition(s, in mention, in quantity))
            return true;
        if (IsRepetition(s, in mention, in quantity) || IsOfPronoun(s, in mention) || Places.Contains(quantity.Unit))
            return !s[token - 1].Is(WordKind.Statement);
        if (IsClock(s, in mention, in quantity) || IsSizeOfCounted(s, workspace, m, in quantity) || IsOfMilestone(s, in mention))
            return true;
        if (IsInPassing(s, in mention) || IsAttribute(s, in mention, in quantity) || IsLimitOfNoun(s, workspace, m, in quantity) || IsLimitInBrackets(s, workspace, m, in quantity) || IsInList(s, workspace, m, in quantity))
            return true;
        if (IsBatch(s, workspace, m, in quantity) || IsPartOfOther(s, in mention, in quantity) || IsOfWhole(s, in mention, in quantity))
            return true;
        if (Classifiers.TakesNoun(quantity.Unit) || m + 1 >= workspace.MentionCount)
            return false;
        ref readonly Mention following = ref workspace.Mention(m + 1);
        if (following.Kind != MentionKind.Quantity)
            return false;

        // 其中10亿元以上28个: the limit names what is counted
        if (following.Range.Start == mention.Range.End)
            return quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost or Qualifier.LessThan && following.TryGetQuantity(out Quantity counted) && counted.Unit.Dimension == Dimension.Count;
        (_, short next) = workspace.MentionTokens(m);
        (short followingFirst, _) = workspace.MentionTokens(m + 1);
        for (int i = next; i < followingFirst; i++)
            if (s[i].Word is WordKind.Statement or WordKind.RankVerb || (s[i].Is(WordKind.Boundary) && s[i].Start > mention.Range.End + 1 && !NounBehind.IsModifier(s, s[i])) || s[i].Kind is not (TokenKind.Word or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis))
                return false;
        ReadOnlySpan<char> gap = s.Text[mention.Range.End..following.Range.Start];

        // 安排200亿元资金支持4441个项目: each is told
        if (Predicate.EndsInLink(gap))
            return false;

        // 由31%降到24.6%, 从640亿元跃升到1050亿元: two levels of one thing
        if (NounBehind.EndsBefore(gap) || Particles.And.Contains(gap[0]) || Particles.And.Contains(gap[^1]) || (gap.Length > 1 && Particles.Until.Contains(gap[^1]) && s.Text[Math.Max(s.Start, mention.Range.Start - LongestMove)..mention.Range.Start].IndexOfAny(Particles.From) >= 0))
            return false;
        if (gap.Length == 1 && Bodies.Contains(gap[0]))
            return true;
        return gap.Length >= 2 && (AreaNames.IsHan(gap[0]) || gap[0] == '“');
    }

    /// <summary>25兆瓦级机组, 最高10米液压支架, 20户以上自然村: the figure describes the thing that follows.</summary>
    private static bool IsAttribute(in Sentence s, in Mention mention, in Quantity quantity)
    {
        ReadOnlySpan<char> behind = s.Text[mention.Range.End..s.End];
        if (behind.IsEmpty || !AreaNames.IsHan(behind[0]))
            return false;

        // 4500米载人潜水器, 6.0级地震: so large a thing
        if (Sizes.Contains(quantity.Unit) && IsNoun(behind[0]) && !CompoundWords.BeginsWith(behind) && s.Text[Math.Max(s.Start, mention.Range.Start - 1)] is var tie && !Particles.Stating.Contains(tie) && tie != Particles.Has)
            return true;

        // 97%的50万人口以上城市: how large each is
        if (quantity.Unit.IsNone && s.MayHold(Inhabited) && Inhabited.HeadOf(behind) > 0)
            return true;

        // 5‰人口变动抽样调查: how large a sample was
        if (quantity.Unit.Dimension == Dimension.Ratio && behind[..Math.Min(behind.Length, 8)].IndexOf(Sampling) >= 0)
            return true;
        if (IsCapacityOfProject(behind, in quantity))
            return true;
        if (behind[0] == Grade || (s.Text[mention.Range.End - 1] == Grade && !char.IsAsciiDigit(s.Text[mention.Range.End - 2])))
            return true;
        // 最高10米液压支架; 最高20%家庭: the word may be read with its figure
        if (s.MayHold(Superlatives) && (Superlatives.TailOf(s.Text[s.Start..mention.Range.Start]) > 0 || (quantity.Unit == Unit.Percent && Superlatives.HeadOf(s.Text[mention.Range.Start..mention.Range.End]) > 0 && IsNoun(behind[0]))))
            return true;
        char last = s.Text[mention.Range.End - 1];
        return quantity.Qualifier is Qualifier.AtLeast or Qualifier.AtMost && Particles.LimitEnds.Contains(last) && !Particles.Open(s.Text[mention.Range.End..], Particles.Of) && IsNoun(behind[0]);
    }

    /// <summary>从去年底的 and the like stand within so many characters of the level.</summary>
    private const int LongestMove = 12;

    /// <summary>Units of what things are told apart by; what is built or grown is told in others (5.7万公里管道).</summary>
    private static readonly UnitSet Sizes = new("米", "厘米", "毫米", "微米", "纳米", "英寸", "千伏", "伏", "级");

    private static readonly UnitSet Places = new("省", "市", "县", "国", "州", "乡", "镇");

    /// <summary>由162个 (整合为123个): the level that a movement came from, with no noun behind it.</summary>
    internal static bool IsOrigin(in Sentence s, in Mention mention)
    {
        // 从目前 (5个小时), 由原来的 (71天)
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start].TrimEnd(Particles.Of);
        before = before[..^Earlier.TailOf(before)];
        return before.Length > 1 && Particles.From.Contains(before[^1]) && !IsDoer(s, mention.Range.End);
    }

    /// <summary>从去年的 (93分钟缩短到38分钟), 由3月末的21.4个月: the same, where the level is told with its time.</summary>
    private static bool IsOriginOfTime(in Sentence s, DocumentWorkspace workspace, int m) =>
        m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.Start > s.Start && Particles.From.Contains(s.Text[time.Range.Start - 1])
            && s.Text[time.Range.End..workspace.Mention(m).Range.Start] is [] or [Particles.Of];

    /// <summary>Words of an earlier time without a date.</summary>
    private static readonly WordList Earlier = new(SharedWords.Of("FigureRole.Earlier", "原", "一年前", "十年前", "现行", "原先", "最初", "当初", "起初", "合并之前"));

    /// <summary>连续两次: how often something was done is no count of things; 目前320亿元 is now, and not the first 320, and 连续突破320亿元 is a level.</summary>
    private static bool IsRepetition(in Sentence s, in Mention mention, in Quantity quantity)
    {
        if (mention.Range.Start == s.Start)
            return false;
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
        return before[^1] == Particles.Per || (before[^1] == Particles.Front && Earlier.TailOf(before) == 0)
            || (s.MayHold(InARow) && quantity.Unit.Dimension != Dimension.Currency && InARow.TailOf(before) > 0);
    }

    /// <summary>提高其5纳米 (制程的报价), 为其2倍: whose it is, and nothing that is measured.</summary>
    private static bool IsOfPronoun(in Sentence s, in Mention mention) => mention.Range.Start > s.Start && s.Text[mention.Range.Start - 1] == Whose;

    private const char Whose = '其';

    private const int LongestList = 60;

    /// <summary>Whose the count before is: 30多家县企.</summary>
    private const string Bodies = "县市村镇乡企区";

    private const string Sampling = "抽样";

    private static readonly WordList Inhabited = new("人口以上", "人口以下", "以上人口");

    /// <summary>25兆瓦级机组.</summary>
    private const char Grade = '级';

    private static readonly WordList InARow = new(SharedWords.Of("FigureRole.InARow", "历经"));

    /// <summary>What closes a list of things that nothing counts.</summary>
    private static readonly WordList Ventures = new(SharedWords.Of("FigureRole.Ventures"));

    private static readonly WordList Ages = new(SharedWords.Of("FigureRole.Ages", "年龄"));

    /// <summary>省（区、市）, 省、自治区.</summary>
    private static readonly WordList ActorHeads = new("省(区", "省（区", "省、");

    /// <summary>Characters behind a limit that begin no noun.</summary>
    private const string NoNoun = "占为是增减下上，";

    private const string Magnitudes = "百千万";

    /// <summary>Words of plans that are nouns here.</summary>
    private static readonly string[] Plans = [.. SharedWords.Of("FigureRole.Plans")];

    private static int TailOf(ReadOnlySpan<char> text) => Math.Max(Math.Max(Earlier.TailOf(text), PhraseWords.StatedTails.TailOf(text)), Math.Max(PhraseWords.Tails.TailOf(text), ClauseWords.Manner.TailOf(text)));

    /// <summary>15时37分 tells the hour.</summary>
    private static bool IsClock(in Sentence s, in Mention mention, in Quantity quantity) =>
        mention.Range.Start > s.Start + 1 && Particles.Hours.Contains(s.Text[mention.Range.Start - 1]) && char.IsAsciiDigit(s.Text[mention.Range.Start - 2]) && s.Text[mention.Range.End - 1] == Particles.Minute && quantity.Value < 60;

    /// <summary>14个750千伏变电站: a measure between a count and its noun.</summary>
    private static bool IsSizeOfCounted(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        if (m == 0 || quantity.Unit.IsNone || quantity.Unit.Dimension is Dimension.Count or Dimension.Currency || workspace.Mention(m - 1).Range.End != workspace.Mention(m).Range.Start)
            return false;
        (_, short next) = workspace.MentionTokens(m);
        return workspace.Mention(m - 1).TryGetQuantity(out Quantity count) && Classifiers.TakesNoun(count.Unit) && IsNounAt(s, workspace.Mention(m).Range.End, next);
    }

    /// <summary>成为首个经济总量超过5万亿元的城市: what makes the first of its kind.</summary>
    private static bool IsOfMilestone(in Sentence s, in Mention mention)
    {
        const int longest = 24;
        if (!s.MayHold(Steps) && !s.MayHold(Firsts))
            return false;
        int step = Steps.HeadOf(s.Text[mention.Range.End..s.End]);
        if (mention.Range.End + step >= s.End || s.Text[mention.Range.End + step] != Particles.Of)
            return false;
        if (step > 0)
            return true; // 又一个超越10万亿美元大关的经济体
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, mention.Range.Start - longest)..mention.Range.Start];
        before = before[(before.LastIndexOfAny("，；、,") + 1)..];
        return Firsts.IsIn(before);
    }

    private static readonly WordList Steps = new(SharedWords.Of("FigureRole.Steps"));

    private static readonly WordList Firsts = new(SharedWords.Of("FigureRole.Firsts", "首家"));

    /// <summary>“六个百分之百”: a rate that is the name of something.</summary>
    internal static bool IsQuotedRate(in Sentence s, in Mention mention) =>
        mention.TryGetQuantity(out Quantity quantity) && quantity.Unit.Dimension == Dimension.Ratio && IsQuoted(s, mention.Range);

    /// <summary>“四个翻番”, “十个全国第一”: what stands in quotation marks as a slogan says nothing of its own.</summary>
    internal static bool IsQuoted(in Sentence s, TextRange range)
    {
        const int longest = 6;
        if (range.End >= s.Text.Length || s.Text[range.End] is not ('”' or '」' or '"'))
            return false;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, range.Start - longest)..range.Start];
        return before.LastIndexOfAny('“', '「', '"') > before.LastIndexOfAny('”', '」');
    }

    /// <summary>超40吨金矿、7亿吨级白云岩等矿产地35处: a measure of one thing in a list that 等 closes and the next figure counts.</summary>
    private static bool IsInList(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        int end = workspace.Mention(m).Range.End;
        if (quantity.Unit.IsNone || quantity.Unit.Dimension is Dimension.Count or Dimension.Ratio or Dimension.Currency || end >= s.End || !AreaNames.IsHan(s.Text[end]))
            return false;
        for (int next = m + 1; next < workspace.MentionCount; next++)
        {
            ReadOnlySpan<char> gap = s.Text[end..workspace.Mention(next).Range.Start];
            if (gap.Length > LongestList || gap.IndexOfAny("，；。：") >= 0)
                break;
            if (gap.Contains(Particles.AndSoOn) && workspace.Mention(next).Kind == MentionKind.Quantity)
                return true;
        }

        // 8英寸芯片、12吉瓦时电池等项目投产: nothing counts them
        ReadOnlySpan<char> rest = s.Text[end..Math.Min(s.End, end + LongestList)];
        int clause = rest.IndexOfAny("，；。：");
        rest = clause < 0 ? rest : rest[..clause];
        int etc = rest.IndexOf(Particles.AndSoOn);
        return etc > 1 && Ventures.IsIn(rest[etc..]);
    }

    /// <summary>人均预期寿命超过80岁: an age is a value where the clause names one.</summary>
    private static bool NamesAge(in Sentence s, in Mention mention)
    {
        ReadOnlySpan<char> before = s.Text[s.Start..mention.Range.Start];
        before = before[(before.LastIndexOfAny("，；、,") + 1)..];
        return Ages.TailOf(before) > 0;
    }

    /// <summary>2000万元以上的企业达520家: a limit that 的 ties to a noun, with the figure that counts behind it in the clause.</summary>
    private static bool IsLimitOfNoun(in Sentence s, DocumentWorkspace workspace, int m, in Quantity quantity)
    {
        if (quantity.Qualifier == Qualifier.Exact || m + 1 >= workspace.MentionCount)
            return false;
        int end = workspace.Mention(m).Range.End;
        ReadOnlySpan<char> gap = s.Text[end..workspace.Mention(m + 1).Range.Start];
        return gap.Length > 1 && gap[0] == Particles.Of && gap.IndexOfAny("，；、,。") < 0 && workspace.Mention(m + 1).Kind == MentionKind.Quantity;
    }

    /// <summary>31个省区市, 15个部门: who acts, not what is counted.</summary>
    internal static bool IsActor(ReadOnlySpan<char> noun)
    {
        foreach (string actor in Actors)
            if (noun.SequenceEqual(actor))
                return true;
        return ActorHeads.HeadOf(noun) > 0;
    }

    /// <summary>在70个城市中, 来自85个国家的, 172项工程之一: a count of those among which something is so, or of where somebody comes from.</summary>
    internal static bool IsNounInPassing(in Sentence s, DocumentWorkspace workspace, int m, in NounPhrase noun)
    {
        int start = workspace.Mention(m).Range.Start;
        ReadOnlySpan<char> lead = s.Text[s.Start..start];
        lead = lead[..^Widths.TailOf(lead)];
        if (m > 0 && lead.Length > 0 && Particles.Joiners.Contains(lead[^1]) && workspace.Mention(m - 1) is { Kind: MentionKind.Quantity } joined && s.Text[joined.Range.End..start].IndexOfAny("，；：") < 0)
            lead = s.Text[s.Start..joined.Range.Start];
        bool governed = !noun.IsEmpty && noun.End < s.End && Amid.HeadOf(s.Text[noun.End..s.End]) == 0 && !lead.IsEmpty && Particles.Governing.Contains(lead[^1]) && !CompoundWords.EndsWith(lead);
        if (governed || IsPointedAt(lead) || (Particles.Close(lead, Particles.Towards) && IsHolder(noun.Text)) || From.TailOf(lead.TrimEnd(Particles.Of)) > 0 || EndOfPassing(s, start, in noun) != noun.End || OneOf.TailOf(noun.Text) > 0)
            return true;
        if (Among.HeadOf(noun.Text) > 0 || Reports.TailOf(noun.Text) > 0)
            return true;
        if (noun.IsEmpty || noun.End >= s.End)
            return false;
        ReadOnlySpan<char> behind = s.Text[noun.End..s.End];
        return OneOf.HeadOf(behind) > 0 || (Amid.HeadOf(behind) is var amid and > 0 && (amid == behind.Length || !AreaNames.IsHan(behind[amid]) || behind[amid] == Particles.Has));
    }

    /// <summary>在全国 (30个城市): how far it reaches, between the preposition and the count.</summary>
    private static readonly WordList Widths = new(SharedWords.Of("FigureRole.Widths", "海内外", "国内外", "全系统"));

    private static readonly WordList From = new(SharedWords.Of("FigureRole.From", "来自全国", "来自全球", "来自世界", "来自全省", "来自全市", "来自海内外", "来自国内外", "率领", "带领", "带着", "跟着"));

    private static readonly WordList OneOf = new(SharedWords.Of("FigureRole.OneOf", "、地区"));

    private static readonly WordList Amid = new("中", "里面");

    /// <summary>1900家企业的调查显示, 400个县数据汇总: of whom the report is.</summary>
    private static readonly WordList Reports = new(SharedWords.Of("FigureRole.Reports", "汇总", "的调查", "数据汇总"));

    /// <summary>5人中包括…: among them.</summary>
    private static readonly WordList Among = new(SharedWords.Of("FigureRole.Among", "则是", "都是", "中包括", "中包含", "中含", "中间有", "中只有", "中仅有"));

    private static readonly string[] Actors = [.. SharedWords.Of("FigureRole.Actors"), "省", "省市区", "部委", "省、自治区、直辖市", "国家部委"];

    private static bool IsNoun(char c) => Lexicon.ClassOf(c) is CharClass.Plain or CharClass.WordStart && !NoNoun.Contains(c);

    private static readonly WordList Superlatives = new(SharedWords.Of("FigureRole.Superlatives", "最深", "首台", "首套", "男子", "女子", "年产", "日产", "日处理", "年处理"));

    /// <summary>X等10家企业 and “21条” count actors or name a document in passing.</summary>
    private static bool IsInPassing(in Sentence s, in Mention mention)
    {
        if (mention.Range.Start == 0)
            return false;
        char before = s.Text[mention.Range.Start - 1];
        if (before == Particles.AndSoOn)
            return true;
        if (before is not ('“' or '"' or '「'))
            return false;

        // “7个专项行动” is the name of something
        const int longestName = 12;
        ReadOnlySpan<char> rest = s.Text[mention.Range.End..Math.Min(s.Text.Length, mention.Range.End + longestName)];
        int close = rest.IndexOfAny('”', '"', '」');
        return close >= 0 && rest[..close].IndexOfAny("，、。；") < 0;
    }

    /// <summary>两条底线, 三个阶段: a Chinese digit with a classifier counts points of a speech unless a verb states it (共有五个园区).</summary>
    internal static bool IsSlogan(in Sentence s, DocumentWorkspace workspace, int m)
    {
        (short first, _) = workspace.MentionTokens(m);
        ref readonly Token token = ref s[first];
        return token.Kind == TokenKind.Number && s.Number(token).Has(NumberStyle.Han) && s.Number(token).Value <= 10 && !s[first - 1].Is(WordKind.Statement);
    }

    /// <summary>10036只20英尺标准集装箱: a measure straight behind the classifier belongs to the noun.</summary>
    internal static int ReadSizeOfNoun(in Sentence s, DocumentWorkspace workspace, int m, ref short next)
    {
        if (!IsSizeOfNoun(s, workspace, m))
            return m;
        (_, next) = workspace.MentionTokens(m + 1);
        return m + 1;
    }

    internal static bool IsSizeOfNoun(in Sentence s, DocumentWorkspace workspace, int m)
    {
        if (m + 1 >= workspace.MentionCount)
            return false;
        ref readonly Mention size = ref workspace.Mention(m + 1);
        (_, short next) = workspace.MentionTokens(m + 1);
        int end = workspace.Mention(m).Range.End;
        bool adjoins = size.Range.Start == end || (size.Range.Start == end + 1 && Particles.Exceeds.Contains(s.Text[end]));
        return adjoins && size.TryGetQuantity(out Quantity quantity)
            && !quantity.Unit.IsNone && (quantity.Unit.Dimension != Dimension.Count || quantity.Unit == Classifiers.YearOfAge)
            && IsNounAt(s, size.Range.End, next);
    }

    /// <summary>What goes on behind a figure and begins no noun.</summary>
    private static readonly CharSet NotInNoun = new("未没已均将被获仍还就也都和与及或");

    internal static bool IsNounAt(in Sentence s, int end, int next)
    {
        if (end >= s.End || (s.MayHold(Wholly) && Wholly.HeadOf(s.Text[end..s.End]) > 0))
            return false;
        char c = s.Text[end];
        bool letters = char.IsAsciiLetterUpper(c) && end + 1 < s.End && (char.IsAsciiLetterUpper(s.Text[end + 1]) || s.Text[end + 1] == Grade); // A级景区
        if ((NotInNoun.Contains(c) && !CompoundWords.BeginsWith(s.Text[end..s.End])) || (!letters && !AreaNames.IsHan(c) && c is not ('“' or '"' or '《' or '「')))
            return false;
        if (s[next].Start == end && s[next].Kind == TokenKind.Number)
            return (s[next].End < s.End && s.Text[s[next].End] == Grade && !char.IsAsciiDigit(c)) || Magnitudes.Contains(c) && s[next + 1].Kind == TokenKind.Unit && s[next + 1].End < s.End && AreaNames.IsHan(s.Text[s[next + 1].End]);
        return s[next].Start != end || s[next].Kind != TokenKind.Word || (s[next].Is(WordKind.Aspect) && FoldedText.IsAny(s.TextOf(s[next]), Plans))
            || (s[next].Is(WordKind.Boundary) && NounBehind.IsModifier(s, s[next])) || s[next].Word is WordKind.RateNoun or WordKind.Idiom or WordKind.NamedPeriod or WordKind.RankScope or WordKind.PriceBasis;
    }
}
