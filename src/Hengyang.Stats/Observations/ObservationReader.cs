namespace Hengyang.Stats;

/// <summary>
/// Makes observations of a sentence's mentions: each figure looks for its noun phrase in front of it, or behind it; what has
/// none of its own adds to the observation before.
/// </summary>
internal sealed partial class ObservationReader
{
    private readonly DocumentContext _context;
    private readonly List<PendingObservation> _pending = [];

    private List<DocumentWarning> _warnings = [];

    /// <summary>The words that a page or a column broke off at the end of the paragraph before: they begin the first name of the next.</summary>
    private (string Text, int Start) _brokenOff;

    private int _head;

    /// <summary>How many observations the sentence had before its last semicolon.</summary>
    private int _statement;

    /// <summary>The end of the noun phrase behind a figure: the next phrase begins there.</summary>
    private int _consumed;

    internal ObservationReader(DocumentContext context) => _context = context;

    /// <summary>Reads a sentence whose mentions are in the workspace and appends its observations.</summary>
    /// <param name="s">The sentence.</param>
    /// <param name="workspace">Its mentions.</param>
    /// <param name="output">Gets the observations.</param>
    /// <param name="goesOn">Whether it goes on with the sentence before, which a page or a column broke off.</param>
    internal void Read(in Sentence s, Workspace workspace, List<Observation> output, bool goesOn)
    {
        _pending.Clear();
        if (!goesOn)
        {
            _context.BeginSentence();
            _brokenOff = default;
        }

        _head = s.Start;
        int from = s.Start;
        _consumed = 0;
        _statement = 0;
        bool periodSince = false;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            Mention mention = workspace.Mention(m);
            (short first, short next) = workspace.MentionTokens(m);
            int boundary = ClauseBoundary.Last(s, from, first, out bool newStatement);
            if (newStatement)
                _statement = _pending.Count;
            if (newStatement && !_context.IsListOfParts)
                _context.Parent = null;
            NoteWords(s, from, first);
            from = ClauseBoundary.AfterGap(s.Text, Math.Max(from, boundary), mention.Range.Start);
            switch (mention.Kind)
            {
                case MentionKind.Period:
                    mention.TryGetPeriod(out DateRange period);
                    if (IsStartOfMovement(s, workspace, m) || LeadReader.IsPartOfName(s, mention.Range.End))
                        continue;
                    if (newStatement && _context.ListEndsAtPeriod)
                        _context.EndListOfParts();
                    _context.Note(in period, atHead: _pending.Count == 0);
                    periodSince = true;
                    continue;
                case MentionKind.Quantity:
                    if (FigureRole.IsModifier(s, workspace, m))
                        continue;
                    m = ReadQuantity(s, workspace, m, from, periodSince);
                    break;
                case MentionKind.Change:
                    m = ReadChange(s, workspace, m, from, periodSince);
                    break;
                case MentionKind.Rank:
                    ReadRank(s, workspace, in mention, from);
                    break;
                default:
                    continue;
            }

            from = Math.Max(workspace.Mention(m).Range.End, _consumed);
            periodSince = false;
        }

        Flush(s.Text, output);
    }

    /// <summary>Keeps the last words of a paragraph that stops in the middle of a sentence (完成地方⏎⏎税收11亿元).</summary>
    internal void NoteBrokenOff(ReadOnlySpan<char> text, int start, int end, Workspace workspace)
    {
        const int longest = 12;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        int from = end;
        while (from > start && AreaNames.IsHan(text[from - 1]))
            from--;
        if (workspace.MentionCount > 0)
            from = Math.Max(from, Math.Min(end, workspace.Mention(workspace.MentionCount - 1).Range.End));
        _brokenOff = end - from is > 0 and <= longest ? (text[from..end].ToString(), from) : default;
    }

    /// <summary>由上月上涨0.2%转为下降0.3%: the time of what was before.</summary>
    private static bool IsStartOfMovement(in Sentence s, Workspace workspace, int m)
    {
        int start = workspace.Mention(m).Range.Start;
        return start > s.Start && s.Text[start - 1] is '由' or '从' or '從' && m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Kind == MentionKind.Change;
    }

    private void Flush(ReadOnlySpan<char> text, List<Observation> output)
    {
        _pending.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        foreach (PendingObservation pending in _pending)
        {
            output.Add(pending.Build());
            if (Movement.Contradicts(text, pending))
                _warnings.Add(new DocumentWarning(TextRange.FromBounds(pending.Start, pending.End), DocumentWarningKind.ChangeContradictsLevels));
        }
    }

    /// <summary>其中 and the words of aim and forecast between two places.</summary>
    private void NoteWords(in Sentence s, int from, int firstToken)
    {
        for (int i = firstToken - 1; i >= 0 && s[i].Start >= from; i--)
        {
            if (s[i].Is(WordKind.Among))
            {
                // 其中： opens a list that goes on behind semicolons, and so does 其中， at the head of a sentence till a new
                // period is named; within a sentence 其中， ends with its clause
                _context.Parent = _pending.Count > 0 ? WholeBefore() : _context.LastWhole;
                bool colon = s[i + 1].Kind == TokenKind.Colon;
                _context.IsListOfParts = colon || (i == 0 && s[i + 1].Kind == TokenKind.Comma);
                _context.ListEndsAtPeriod = !colon;
            }
            else if (s[i].Is(WordKind.Aspect) && s.TextOf(s[i]) is not ("任务" or "计划" or "目标" or "任務" or "計劃" or "目標" or "安排"))
                _context.Aspect = (Aspect)s[i].Value;
        }
    }

    private string? WholeBefore()
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Parent is null && _pending[i].Indicator[0] is not ('占' or '佔') && !FoldedText.StartsWith(_pending[i].Indicator, "人均"))
                return _pending[i].Indicator;
        return _context.LastWhole;
    }

    private int ReadQuantity(in Sentence s, Workspace workspace, int m, int from, bool periodSince)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        (_, short next) = workspace.MentionTokens(m);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        bool behind = Classifiers.TakesNoun(quantity.Unit) && (FigureRole.IsNounAt(s, mention.Range.End, next) || FigureRole.IsSizeOfNoun(s, workspace, m));
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        if (!behind && IsListHere(s, workspace, m, from, ref phrase, out int last))
            return last;
        int end = mention.Range.End;
        int start = phrase.Start;
        if (!phrase.IsIndicator && !behind)
        {
            if (ReadTopic(s, workspace, m, from, ref phrase))
                start = phrase.Start;
            else
                phrase = default;
        }

        bool sized = quantity.Unit.Dimension == Dimension.Currency && FigureRole.IsSizeOfNoun(s, workspace, m);
        bool given = EndsInVerb(s.Text[s.Start..mention.Range.Start].TrimEnd(), quantity.Unit.Dimension == Dimension.Currency);
        if (behind || ((!phrase.IsIndicator || given) && (sized || FigureRole.IsNounAt(s, mention.Range.End, next))))
        {
            NounPhrase noun = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
            m = FigureRole.ReadSizeOfNoun(s, workspace, m, ref next);
            LeadReader.ReadBehind(s, workspace.Mention(m).Range.End > mention.Range.End && sized ? workspace.Mention(m).Range.End : mention.Range.End, next, ref noun);
            if (sized && noun.Text.Length > 2 && noun.Text[0] == '期')
                noun.CutHead(1);

            // 跌破2.2%关口 names nothing
            if (noun.IsIndicator && !FoldedText.IsAny(noun.Text, Thresholds))
            {
                phrase = noun;
                start = mention.Range.Start;
                end = Math.Max(end, phrase.End);
                _consumed = end;
            }
        }

        if (behind && FigureRole.IsSlogan(s, workspace, m))
            return m;

        // 五大行动 counts points, not things
        if (quantity.Unit.IsNone && s.Text[mention.Range.End - 1] == '大')
            return m;
        if (IsForeign(phrase.Text))
            return m;
        if (!phrase.IsIndicator)
        {
            ContinueValue(s, in quantity, in mention, from, periodSince);
            return m;
        }

        PendingObservation made = Add(phrase.ToString(), start, end);
        made.Value = quantity;
        made.ValueRange = mention.Range;
        return m;
    }

    private static readonly string[] Thresholds = ["关口", "大关", "整数关口", "水平", "一线", "附近", "整数大关"];

    /// <summary>安排1000万元资金: behind a verb that takes an object the noun follows the figure.</summary>
    private static bool EndsInVerb(ReadOnlySpan<char> text, bool money)
    {
        foreach (string verb in Givers)
            if (FoldedText.EndsWith(text, verb))
                return true;
        if (!money)
            return false;
        foreach (string verb in MoneyVerbs)
            if (FoldedText.EndsWith(text, verb))
                return true;
        return false;
    }

    /// <summary>开展1387亿元7天期逆回购操作, 将有8845亿元逆回购到期: behind these too where the figure is money.</summary>
    private static readonly string[] MoneyVerbs = ["开展", "进行", "将有", "还有", "录得", "买入", "卖出", "新发", "续发", "增发", "招标发行", "发行", "处以", "罚没", "撥出", "拨出"];

    private static readonly string[] Givers =
        ["安排", "投入", "下拨", "拨付", "筹集", "筹措", "争取", "发放", "兑现", "落实", "获得", "提供", "募集", "引进", "利用", "减免", "追加", "下达", "注入", "设立", "发行", "新增", "实施", "建设", "新建", "推出"];

    /// <summary>A figure without a noun phrase: another measure of the same thing, or the exact figure behind a rounded one.</summary>
    private void ContinueValue(in Sentence s, in Quantity quantity, in Mention mention, int from, bool periodSince)
    {
        // 比全国高1.9个百分点 is a distance, not another value of the thing
        Unit unit = quantity.Unit;
        if (_pending.Count == 0 || unit.IsNone || unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint)
            return;
        PendingObservation last = _pending[^1];
        ReadOnlySpan<char> between = s.Text[Math.Min(from, mention.Range.Start)..mention.Range.Start].Trim();
        if (between.Length > 16)
            return;
        if (last.Value is not { } value)
        {
            // 地区生产总值增长11%，达到282亿元; 道指涨0.02%报41250.5点
            if (between.Contains('达') || between.Contains('至') || between.Contains('到') || between.Contains('達') || FoldedText.IsAny(between, Quoted))
            {
                last.Value = quantity;
                last.End = mention.Range.End;
            }

            return;
        }

        if (value.Unit == quantity.Unit)
        {
            // 任务6000套，已完成10282套 is a second figure of the same thing; 超过50万亿元，达到501202亿元 the same one, exactly
            if (between.Contains("完成", StringComparison.Ordinal) || between.Contains("办结", StringComparison.Ordinal))
            {
                PendingObservation done = Add(last.Indicator, last.Start, mention.Range.End);
                done.Value = quantity;
                return;
            }

            // 由A增加到B states two levels: B counts, A only when it has a time of its own
            bool reached = between.Contains('到') || between.Contains('至') || between.Contains("为", StringComparison.Ordinal);
            if (reached && periodSince)
            {
                PendingObservation later = Add(last.Indicator, last.Start, mention.Range.End);
                later.Value = quantity;
                later.ValueRange = mention.Range;
                (later.From, later.FromRange) = (value, last.ValueRange);
                return;
            }

            if (value.Qualifier == Qualifier.Exact && !reached)
                return;
            if (reached)
                (last.From, last.FromRange) = (value, last.ValueRange);
            last.ValueRange = mention.Range;
            last.Value = quantity;
            last.End = mention.Range.End;
            return;
        }

        PendingObservation more = Add(last.Indicator, last.Start, mention.Range.End);
        more.Parent = last.Parent;
        more.Value = quantity;
    }

    /// <summary>The words before the price at which trade closed.</summary>
    private static readonly string[] Quoted = ["报", "收报", "报收", "收于", "收", "现报", "收盘报", "最新报", "报价", "收盘于"];

    private int ReadChange(in Sentence s, Workspace workspace, int m, int from, bool periodSince)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetChange(out PercentageChange change);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        NoteArea(s, area, isPronoun);
        if (IsForeign(phrase.Text))
            return m;
        int count = Distribution.ListLength(s, workspace, m);
        if (count > 1)
        {
            if (PeriodDistribution.TryDistribute(s, workspace, m, count, in phrase, this))
                return m + count - 1;
            if (Distribution.TryDistribute(s, workspace, m, count, from, ref phrase, this))
                return m + count - 1;
            if (phrase.IsEmpty && TryAddToLast(workspace, m, count))
                return m + count - 1;

            // 分别 with as many figures as there are no names: no guess
            if (Distribution.HasRespectively(s, workspace, m))
            {
                Warn(mention.Range.Start, workspace.Mention(m + count - 1).Range.End);
                return m + count - 1;
            }
        }

        if (!phrase.IsIndicator && area.Length > 0 && _pending.Count > 0)
        {
            // 山西、山东下降20%: the same thing elsewhere
            Add(_pending[^1].Indicator, area.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        if (!phrase.IsIndicator && !ReadTopic(s, workspace, m, from, ref phrase))
            phrase = default;
        if (phrase.IsIndicator)
        {
            Add(phrase.ToString(), phrase.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        if (_pending.Count == 0)
            return m;
        if (periodSince && _pending[^1].Changes is not null)
        {
            // 第四季上升1.9%，而第三季的升幅为2.2%: the same thing at another time
            Add(_pending[^1].Indicator, mention.Range.Start, mention.Range.End).Add(in change, mention.Range.End);
            return m;
        }

        _pending[^1].Add(in change, mention.Range.End);
        return m;
    }

    /// <summary>市场预期升0.2%，前值降0.1%: another figure of the same thing that is not what happened.</summary>
    private static bool IsForeign(ReadOnlySpan<char> phrase)
    {
        foreach (string word in Foreign)
            if (phrase.EndsWith(word))
                return true;
        return false;
    }

    private static readonly string[] Foreign = ["预期", "预估", "前值", "初值", "终值", "修正值", "市场预期"];

    /// <summary>进出口贸易业的净产值，继第三季下跌后，在第四季下跌0.8%: a clause that only names the thing.</summary>
    private bool ReadTopic(in Sentence s, Workspace workspace, int m, int from, ref NounPhrase phrase)
    {
        const int longest = 30;
        if (_pending.Count > _statement || from <= s.Start + 2)
            return false;
        int end = from - 1;
        int start = s.Text[s.Start..end].LastIndexOfAny("，,；;：:");
        start = start < 0 ? s.Start : s.Start + start + 1;
        if (end - start > longest)
            return false;
        for (int k = 0; k < m; k++)
            if (workspace.Mention(k).Kind != MentionKind.Period && workspace.Mention(k).Range.End > start)
                return false;
        LeadReader.Read(s, start, end, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        NoteArea(s, area, isPronoun);
        return phrase.IsIndicator && "值额量率入资口数价款出积产模栏重度比支计".Contains(CharTable.Folded[phrase.Text[^1]]);
    }

    private void ReadRank(in Sentence s, Workspace workspace, in Mention mention, int from)
    {
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun, stated: false);
        NoteArea(s, area, isPronoun);
        mention.TryGetRank(s.Text, out Rank rank);
        if (phrase.IsIndicator && (phrase.Text.Length > 2 || _pending.Count == 0))
        {
            Add(phrase.ToString(), phrase.Start, mention.Range.End).Rank = rank;
            return;
        }

        if (_pending.Count > 0 && _pending[^1].Rank is null)
        {
            _pending[^1].Rank = rank;
            _pending[^1].End = mention.Range.End;
        }
    }

    private void NoteArea(in Sentence s, TextRange area, bool isPronoun)
    {
        if (area.Length == 0)
            return;
        string name = s.Text.Slice(area.Start, area.Length).ToString();
        _context.NoteArea(isPronoun && name is not ("全国" or "我国" or "全國" or "我國") ? _context.HomeArea ?? name : name, atHead: _pending.Count == 0);
    }

    private void Warn(int start, int end) => Warn(TextRange.FromBounds(start, end), DocumentWarningKind.CountsDiffer);

    internal void Warn(TextRange range, DocumentWarningKind kind) => _warnings.Add(new DocumentWarning(range, kind));

    /// <summary>The warnings since the last call.</summary>
    internal List<DocumentWarning> TakeWarnings()
    {
        List<DocumentWarning> warnings = _warnings;
        _warnings = [];
        return warnings;
    }

    internal PendingObservation Add(string indicator, int start, int end)
    {
        if (_brokenOff.Text is not null && start == _head)
            (indicator, start) = (_brokenOff.Text + indicator, _brokenOff.Start);
        PendingObservation observation = new()
        {
            Indicator = indicator,
            Start = start,
            End = end,
            Aspect = _context.Aspect,
            Area = _context.Area,
            Period = _context.Period(_context.Aspect),
            Parent = _context.Parent,
        };
        if (observation.Parent is null)
            _context.LastWhole = indicator;
        _pending.Add(observation);
        return observation;
    }
}
