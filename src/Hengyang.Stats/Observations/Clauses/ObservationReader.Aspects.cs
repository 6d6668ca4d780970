namespace Hengyang.Stats;

/// <content>What the words between two places say: 其中, and whether a clause tells, aims or foretells.</content>
internal sealed partial class ObservationReader
{
    /// <summary>已 stands within so many characters of its clause.</summary>
    private const int Sooner = 16;

    /// <summary>其中 and the words of aim and forecast between two places.</summary>
    private void NoteWords(in Sentence s, int from, int firstToken, DocumentWorkspace workspace, int m)
    {
        // 预计全年投产8座，已建成5座: what is done is no aim
        int figure = workspace.Mention(m).Range.Start;
        if (_context.Aspect != Aspect.Actual && from < figure && (s.Text[from..Math.Min(figure, from + Sooner)].IndexOf(Particles.Already) >= 0 || (s.MayHold(Carried) && Carried.HeadOf(s.Text[from..figure]) > 0)))
            _context.Aspect = Aspect.Actual;
        if (_context.Aspect == Aspect.Actual && firstToken > 0 && from < s[firstToken].Start && (_context.IsInYearToCome || s.MayHold(Ahead) || s.MayHold(Prognoses)))
            NoteAhead(s, s.Text[from..s[firstToken].Start], workspace.Mention(m).Kind == MentionKind.Quantity);
        if (_context.Parent is null && from < figure && s.MayHold(AmongClauses) && AmongOf(s.Text[BehindTime(s, from, figure, workspace, m)..figure]) is { } among)
            _context.Parent = _named = among;
        if (!s.MayHold(WordKind.Among) && !s.MayHold(WordKind.Aspect) && !s.MayHold(TokenKind.Colon))
            return;
        int colon = -1;
        for (int i = firstToken - 1; i >= 0 && s[i].Start >= from; i--)
        {
            if (s[i].Kind == TokenKind.Colon && colon < 0)
            {
                colon = s[i].Start;
                if (ListsTasks(s.Text[s.Start..colon]))
                    (_context.Aspect, _context.ListsAims) = (Aspect.Target, true);
            }

            if (s[i].Is(WordKind.Among))
            {
                // 其中： opens a list that goes on behind semicolons, and so does 其中， at the head of a sentence till a new
                // period is named; within a sentence 其中， ends with its clause
                _context.Parent = WholeAt(s, from, i, workspace, m);
                if (_pending.Count == 0 && _context.Parent is { } whole && whole == _context.LastWhole)
                    _context.InheritFromWhole();
                else if (_pending.Count == 0 && _context.Parent is null && i == 0)
                    _context.InheritFromSentence();
                bool opens = s[i + 1].Kind == TokenKind.Colon || (s.TextOf(s[i]).Length > LongestAmong && OpensListAt(s, s[i].End));
                _context.IsListOfParts = opens || i == 0;
                _context.ListEndsAtPeriod = !opens;
            }
            else if (s[i].Is(WordKind.Aspect) && (colon < 0 || colon - s[i].End <= NearColon) && !IsExpectation(s, s[i]) && (!PlanNouns.Is(s.TextOf(s[i])) || IsPlanOfClause(s, s[i]) || s[i + 1].Kind == TokenKind.Colon) && (s.Text[s[i].Start] != Particles.Must || IsDemand(s, i)))
            {
                _context.Aspect = IsForeseen(s, s[i]) ? Aspect.Forecast : (Aspect)s[i].Value;
                _context.ListsAims |= Aims.TailOf(s.TextOf(s[i])) > 0;
            }
        }
    }

    /// <summary>一季度，规模以上工业中，…: where the clause begins behind the time in front of it.</summary>
    private static int BehindTime(in Sentence s, int from, int figure, DocumentWorkspace workspace, int m)
    {
        int end = m > 0 && workspace.Mention(m - 1) is { Kind: MentionKind.Period } time && time.Range.Start - from <= 1 ? workspace.Mention(m - 1).Range.End : from;
        return end > from && end < figure && Marks.KindOf(s.Text[end]) == TokenKind.Comma ? end + 1 : from;
    }

    /// <summary>入境外国人中，适用免签政策31.9万人次: the whole that a clause names whose parts follow.</summary>
    private static string? AmongOf(ReadOnlySpan<char> clause)
    {
        // 1—6月，工业企业中，: what leads in may stand in front of it
        clause = clause.TrimStart();
        int lead = clause.IndexOfAny("，,");
        int second = lead > 0 ? clause[(lead + 1)..].IndexOfAny("，,") : -1;
        if (second > 0 && clause[lead - 1] != Within && clause[lead + second] == Within)
            clause = clause[(lead + 1)..];
        clause = clause.TrimStart(Particles.Where);
        int mark = clause.IndexOfAny("，、；：,");
        if (mark < ShortestTopic + 1 || mark > LongestWhole || Marks.KindOf(clause[mark]) != TokenKind.Comma || clause[mark - 1] != Within)
            return null;
        ReadOnlySpan<char> thing = clause[..(mark - 1)];
        foreach (char c in thing)
            if (!AreaNames.IsHan(c) || c == NumberWords.Year)
                return null;
        return (MeasureHeads.TailOf(thing) > 0 || PhraseWords.People.TailOf(thing) > 0 || Sectors.TailOf(thing) > 0) && !OpensCircumstance(thing) && AreaNames.Read(thing).Length == 0 ? thing.ToString() : null;
    }

    /// <summary>规模以上工业中，采矿业增加值增长3%: what is told by its parts.</summary>
    private static readonly WordList Sectors = new("规模以上工业", "规上工业", "工业企业", "规模以上服务业", "限额以上单位", "限额以上企业", "服务业企业", "外贸企业", "上市公司");

    private const int LongestWhole = 12;

    private const char Within = '中';

    /// <summary>Every mark that counts as a comma, behind that.</summary>
    private static readonly WordList AmongClauses = new([.. Marks.Commas.Select(static c => string.Concat(Within.ToString(), c.ToString()))]);

    /// <summary>The whole that such a clause has named.</summary>
    private string? _named;

    /// <summary>主要支出项目的安排是：, 主要收入项目完成情况：.</summary>
    private static bool OpensListAt(in Sentence s, int from)
    {
        const int near = 10;
        ReadOnlySpan<char> rest = s.Text[from..Math.Min(s.End, from + near)];
        int mark = rest.IndexOfAny("，、；：:,");
        return mark >= 0 && rest[mark] is '：' or ':';
    }

    /// <summary>What the clause says of what is to come: it will be done, or is reckoned with.</summary>
    private void NoteAhead(in Sentence s, ReadOnlySpan<char> clause, bool isFigure)
    {
        if (IsComing(clause) || (_context.IsInYearToCome && IsAllotted(clause)))
            _context.Aspect = Aspect.Target;
        ReadOnlySpan<char> told = BehindColon(clause);
        if (_context.Aspect == Aspect.Actual && (IsReckoned(s, clause, told) || IsForetold(told, isFigure)))
            _context.Aspect = Aspect.Forecast;

        // 2026年，将推动新增里程2000公里: whatever the verb, in a year that is not over
        if (_context.Aspect == Aspect.Actual && _context.IsInYearToCome && isFigure && clause.IndexOf(Particles.Coming[0]) is >= 0 and var will && !CompoundWords.Covers(clause, will))
            _context.Aspect = Aspect.Target;
    }

    /// <summary>2024年，安排支出42亿元 while that year is not over; 共安排 and 已安排 tell what has been given.</summary>
    private static bool IsAllotted(ReadOnlySpan<char> clause)
    {
        int at = clause.LastIndexOf(Allots);
        return at >= 0 && (at == 0 || !Given.Contains(clause[at - 1]));
    }

    private static readonly string Allots = SharedWords.Of("ObservationReader.Allots")[0];

    private static readonly CharSet Given = new("共已计曾的");

    private static bool IsReckoned(in Sentence s, ReadOnlySpan<char> clause, ReadOnlySpan<char> told) =>
        (s.MayHold(Prognoses) && Prognoses.IsIn(told)) || (clause.Contains(Particles.Reckons) && ClauseWords.Reckoning.IsIn(told));

    /// <summary>The characters of what is to come: a sentence without any of them tells of nothing ahead.</summary>
    private static readonly WordList Ahead = new([.. string.Concat(Particles.Coming, Particles.Foretelling, Particles.Reckons.ToString()).Select(static c => c.ToString()).Distinct()]);

    /// <summary>年初安排8000万元，实际动支5260万元: what came of a plan.</summary>
    private static readonly WordList Carried = new(SharedWords.Of("ObservationReader.Carried", "实际动支", "实际动用", "实际下达", "实际收到"));

    /// <summary>有望进一步提升份额：2020年实现…: what stands so far in front of a colon says nothing of what is told behind it.</summary>
    private const int NearColon = 6;

    /// <summary>今年要重点抓好以下工作：, 着力做好以下五件实事：: what a colon opens is to be done.</summary>
    private static bool ListsTasks(ReadOnlySpan<char> clause) => Tasks.TailOf(clause) > 0 && Following.IsIn(clause) && Undertaking.IsIn(clause);

    private static readonly WordList Tasks = new(SharedWords.Of("ObservationReader.Tasks", "实事"));

    private static readonly WordList Following = new(SharedWords.Of("ObservationReader.Following", "下列"));

    private static readonly WordList Undertaking = new(SharedWords.Of("ObservationReader.Undertaking", "要", "将", "抓好", "做好", "办好"));

    /// <summary>What companies say of figures that are not out yet.</summary>
    private static readonly WordList Prognoses = new("预盈", "预亏", "预增", "预减", "预损", "预降", "盈利预测", "盈利预告");

    /// <summary>生产总值要求增长9%, 我们要求…增加到, and 要求产量达到30吨 at the head of a clause: a movement is demanded; 按照要求 and 资本要求 are nouns.</summary>
    private static bool IsDemand(in Sentence s, int verb) =>
        !FoldedText.Is(s.TextOf(s[verb]), Demand) || (s[verb + 1].Word is WordKind.Direction or WordKind.Statement && s.IsAdjacent(verb + 1)) || s[verb].Start == s.Start
        || s.Text[s[verb].Start - 1] is var before && (Particles.Plural.Contains(before) || Lexicon.ClassOf(before) == CharClass.Mark);

    /// <summary>Words of plans that are nouns as often as verbs.</summary>
    internal static readonly WordList PlanNouns = new(SharedWords.Of("ObservationReader.PlanNouns"));

    private static readonly WordList Aims = new(SharedWords.Of("ObservationReader.Aims"));

    /// <summary>The first character of 预期 and 预计, and the last of 预计 and first of 计划.</summary>
    private const char Expects = '预';
    private const char Reckons = '计';

    /// <summary>超预期, 低于预期, 符合预期, 市场预期.</summary>
    private const string BeforeExpectation = "超于合过期场";

    /// <summary>计划内, 计划任务, 计划的: a noun.</summary>
    private const string NotBehindPlan = "的中内外任指单生数书、，。；";

    /// <summary>What may stand before 计划 where it is the verb of its clause.</summary>
    private const string BeforePlan = "，；：。、,;:年月底期后";

    /// <summary>公司计划, 厂里计划: who plans.</summary>
    internal static readonly WordList Planners = new(SharedWords.Of("ObservationReader.Planners", "市里", "我厂", "双方", "校方"));

    private static readonly string Demand = SharedWords.Of("ObservationReader.Demand")[0];

    /// <summary>今年将新建基站60万个: what will be done.</summary>
    private static bool IsComing(ReadOnlySpan<char> clause)
    {
        int will = clause.LastIndexOfAny(Particles.Coming);
        return will >= 0 && PeriodClauses.IsMeant(clause, will) && (Givers.HeadOf(clause[(will + 1)..]) > 0 || PhraseWords.Openers.HeadOf(clause[(will + 1)..]) > 0) && !CompoundWords.Covers(clause, will);
    }

    private static ReadOnlySpan<char> BehindColon(ReadOnlySpan<char> text) => text[(text.LastIndexOfAny('：', ':') + 1)..];

    /// <summary>负荷将达1.5亿千瓦, 赤字料达千亿: what will be, or what is reckoned with.</summary>
    private static bool IsForetold(ReadOnlySpan<char> clause, bool isFigure)
    {
        int will = clause.LastIndexOfAny(Particles.Foretelling);
        // 投资将 (首次超过6500亿元)
        if (will >= 0 && will + 1 == clause.Length)
            return isFigure && !CompoundWords.Covers(clause, will);
        return will >= 0 && (Foretold.Contains(CharTable.Folded[clause[will + 1]]) || Particles.From.Contains(clause[will + 1])) && !CompoundWords.Covers(clause, will);
    }

    /// <summary>Verbs of what a level will do.</summary>
    private static readonly CharSet Foretold = new("达超增升降减突回录跌涨扩会由从缩占");

    /// <summary>远超预期, 符合预期: what was expected before.</summary>
    private static bool IsExpectation(in Sentence s, in Token word) =>
        s.Text[word.Start] == Expects && (word.End == s.End || Particles.BehindExpectation.Contains(s.Text[word.End]) || (s.Text[word.End - 1] != Reckons && Marks.KindOf(s.Text[word.End]) is not TokenKind.None)) || word.Start > s.Start && s.Text[word.Start] == Expects && BeforeExpectation.Contains(s.Text[word.Start - 1]) && !IsWeekday(s, in word);

    /// <summary>GDP增长预期由2.5%下调至2.4%: a noun of what somebody foresees; 预期增长5% is an aim.</summary>
    private static bool IsForeseen(in Sentence s, in Token word) =>
        word.End - word.Start == MetLength && s.Text[word.Start] == Expects && s.Text[word.End - 1] == Stretch && word.Start > s.Start + 1
            && word.End < s.End && AreaNames.IsHan(s.Text[word.Start - 1]) && Shifts.Contains(s.Text[word.End]);

    /// <summary>预期由A下调至B, 预期上调: what is done to a forecast.</summary>
    private const string Shifts = "由从上下调维";

    /// <summary>下个星期预计: 期 stands before 预期 where it expects (远期预期), not before 预计.</summary>
    private static bool IsWeekday(in Sentence s, in Token word) => s.Text[word.Start - 1] == Stretch && s.Text[word.End - 1] == Reckons;

    private const char Stretch = '期';

    private const int MetLength = 2;


    /// <summary>今年计划新建学校8所: the verb of a clause, no noun (完成全年计划的54%).</summary>
    private static bool IsPlanOfClause(in Sentence s, in Token plan)
    {
        if (s.Text[plan.Start] != Reckons || plan.End >= s.End || NotBehindPlan.Contains(s.Text[plan.End]))
            return false;
        // 完成年计划51.7%: the plan that was met
        if (plan.Start >= s.Start + MetLength && Attainment.EndsInMet(s.Text[s.Start..plan.Start]))
            return false;
        return plan.Start == s.Start || BeforePlan.Contains(s.Text[plan.Start - 1]) || Planners.TailOf(s.Text[s.Start..plan.Start]) > 0 || IsPlanOfPlace(s, plan.Start);
    }

    /// <summary>全省计划生产…, at the head of a clause; 超过全省计划 is a noun.</summary>
    private static bool IsPlanOfPlace(in Sentence s, int plan)
    {
        int place = HomeWords.TailOf(s.Text[s.Start..plan]);
        return place > 0 && (plan - place == s.Start || BeforePlan.Contains(s.Text[plan - place - 1]));
    }

    /// <summary>政府维持经济增长3%的预测, 上调全年通胀率2.5%的预期: a figure that somebody foresees, told by the noun behind it. What stands before the verb is who.</summary>
    private static bool IsForeseenBehind(in Sentence s, int end, ref NounPhrase phrase)
    {
        if (!s.MayHold(Foresights) || Foresights.HeadOf(s.Text[end..s.End]) == 0)
            return false;
        for (int i = 0; i + ShortestTopic <= phrase.Text.Length; i++)
        {
            int verb = Revising.HeadOf(phrase.Text[i..]);
            if (verb == 0 || phrase.Text.Length - i - verb < 2)
                continue;
            phrase.CutHead(i + verb);
            break;
        }

        return true;
    }

    private static readonly WordList Foresights = new("的预测", "的预估", "的预计", "的估算");

    private static readonly WordList Revising = new(SharedWords.Of("ObservationReader.Revising", "维持对", "重申", "给出", "作出", "做出"));

    /// <summary>约3万个将于2027年落成: what comes behind the figure.</summary>
    private static bool IsToCome(ReadOnlySpan<char> behind) =>
        behind.Length > 1 && Particles.Coming[0] == behind[0] && BehindComing.Contains(behind[1]);

    private static readonly CharSet BehindComing = new("于在会被投落推建完交开陆分");
}
