namespace Hengyang.Stats;

/// <summary>
/// Makes observations of a sentence's mentions: each figure looks for its noun phrase in front of it, or behind it; what has
/// none of its own adds to the observation before.
/// </summary>
internal sealed class ObservationReader
{
    private readonly DocumentContext _context;
    private readonly List<PendingObservation> _pending = [];

    /// <summary>The end of the noun phrase behind a figure: the next phrase begins there.</summary>
    private int _consumed;

    internal ObservationReader(DocumentContext context) => _context = context;

    /// <summary>Reads a sentence whose mentions are in the workspace and appends its observations.</summary>
    internal void Read(in Sentence s, Workspace workspace, List<Observation> output)
    {
        _pending.Clear();
        _context.BeginSentence();
        int from = s.Start;
        _consumed = 0;
        bool periodSince = false;
        for (int m = 0; m < workspace.MentionCount; m++)
        {
            Mention mention = workspace.Mention(m);
            (short first, short next) = workspace.MentionTokens(m);
            int boundary = LastBoundary(s, from, first, workspace, out bool newStatement);
            if (newStatement && !_context.IsListOfParts)
                _context.Parent = null;
            NoteWords(s, from, first);
            from = Math.Max(from, boundary);
            switch (mention.Kind)
            {
                case MentionKind.Period:
                    mention.TryGetPeriod(out DateRange period);
                    _context.Note(in period, atHead: _pending.Count == 0);
                    periodSince = true;
                    continue;
                case MentionKind.Quantity:
                    if (IsModifier(s, workspace, m))
                        continue;
                    m = ReadQuantity(s, workspace, m, from);
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

        Flush(output);
    }

    private void Flush(List<Observation> output)
    {
        _pending.Sort(static (a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : b.End.CompareTo(a.End));
        foreach (PendingObservation pending in _pending)
            output.Add(pending.Build());
    }

    /// <summary>The end of the last mark that parts clauses before a mention.</summary>
    private static int LastBoundary(in Sentence s, int from, int firstToken, Workspace workspace, out bool newStatement)
    {
        newStatement = false;
        int depth = 0;
        for (int i = firstToken - 1; i >= 0 && s[i].Start >= from; i--)
        {
            TokenKind kind = s[i].Kind;
            if (kind is TokenKind.CloseParenthesis or TokenKind.CloseQuote)
                depth++;
            else if (kind is TokenKind.OpenParenthesis or TokenKind.OpenQuote && depth > 0)
                depth--;
            else if (depth == 0 && kind is TokenKind.Comma or TokenKind.Semicolon or TokenKind.Colon or TokenKind.SentenceEnd)
            {
                newStatement = kind == TokenKind.Semicolon;
                return s[i].End;
            }
        }

        return from;
    }

    /// <summary>其中 and the words of aim and forecast between two places.</summary>
    private void NoteWords(in Sentence s, int from, int firstToken)
    {
        for (int i = firstToken - 1; i >= 0 && s[i].Start >= from; i--)
        {
            if (s[i].Is(WordKind.Among))
            {
                // 其中： opens a list that goes on behind semicolons, 其中， ends with its clause
                _context.Parent = _pending.Count > 0 ? WholeBefore() : _context.LastWhole;
                _context.IsListOfParts = s[i + 1].Kind == TokenKind.Colon;
            }
            else if (s[i].Is(WordKind.Aspect) && s.TextOf(s[i]) is not ("任务" or "计划" or "目标" or "任務" or "計劃" or "目標" or "安排"))
                _context.Aspect = (Aspect)s[i].Value;
        }
    }

    private string? WholeBefore()
    {
        for (int i = _pending.Count - 1; i >= 0; i--)
            if (_pending[i].Parent is null)
                return _pending[i].Indicator;
        return _context.LastWhole;
    }

    /// <summary>A quantity that stands inside the noun phrase of the next figure: 5000万元以上招商引资项目270个.</summary>
    private static bool IsModifier(in Sentence s, Workspace workspace, int m)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        if (quantity.Unit == Unit.Proportion)
            return false;
        (short token, _) = workspace.MentionTokens(m);
        if (quantity.Unit.Dimension == Dimension.Time || quantity.Unit == Classifiers.YearOfAge)
            return quantity.Unit != Classifiers.YearOfAge || !s[token - 1].Is(WordKind.Statement);
        if (IsInPassing(s, in mention))
            return true;
        if (Classifiers.TakesNoun(quantity.Unit) || m + 1 >= workspace.MentionCount)
            return false;
        Mention following = workspace.Mention(m + 1);
        if (following.Kind != MentionKind.Quantity || following.Range.Start == mention.Range.End)
            return false;
        (_, short next) = workspace.MentionTokens(m);
        (short followingFirst, _) = workspace.MentionTokens(m + 1);
        for (int i = next; i < followingFirst; i++)
            if (s[i].Kind is not (TokenKind.Word or TokenKind.OpenQuote or TokenKind.CloseQuote or TokenKind.OpenParenthesis or TokenKind.CloseParenthesis))
                return false;
        ReadOnlySpan<char> gap = s.Text[mention.Range.End..following.Range.Start];
        return gap.Length >= 2 && (AreaNames.IsHan(gap[0]) || gap[0] == '“');
    }

    /// <summary>X等10家企业 and “21条” count actors or name a document in passing.</summary>
    private static bool IsInPassing(in Sentence s, in Mention mention)
    {
        if (mention.Range.Start == 0)
            return false;
        char before = s.Text[mention.Range.Start - 1];
        if (before == '等')
            return true;
        return before is '“' or '"' or '「' && mention.Range.End < s.Text.Length && s.Text[mention.Range.End] is '”' or '"' or '」';
    }

    private int ReadQuantity(in Sentence s, Workspace workspace, int m, int from)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetQuantity(out Quantity quantity);
        (_, short next) = workspace.MentionTokens(m);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        bool behind = Classifiers.TakesNoun(quantity.Unit) && (IsNounAt(s, mention.Range.End, next) || IsSizeOfNoun(s, workspace, m));
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        if (!behind && IsListHere(s, workspace, m, from, ref phrase, out int last))
            return last;
        int end = mention.Range.End;
        int start = phrase.Start;
        if (behind || ((!phrase.IsIndicator || EndsInVerb(phrase.Text)) && IsNounAt(s, mention.Range.End, next)))
        {
            NounPhrase noun = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
            m = ReadSizeOfNoun(s, workspace, m, ref next);
            LeadReader.ReadBehind(s, mention.Range.End, next, ref noun);
            if (noun.IsIndicator)
            {
                phrase = noun;
                start = mention.Range.Start;
                end = Math.Max(end, phrase.End);
                _consumed = end;
            }
        }

        if (behind && IsSlogan(s, workspace, m))
            return m;

        // 五大行动 counts points, not things
        if (quantity.Unit.IsNone && s.Text[mention.Range.End - 1] == '大')
            return m;
        if (!phrase.IsIndicator)
        {
            ContinueValue(s, in quantity, in mention, from);
            return m;
        }

        Add(phrase.ToString(), start, end).Value = quantity;
        return m;
    }

    /// <summary>安排1000万元资金: behind a verb that takes an object the noun follows the figure.</summary>
    private static bool EndsInVerb(ReadOnlySpan<char> text)
    {
        foreach (string verb in Givers)
            if (text.EndsWith(verb))
                return true;
        return false;
    }

    private static readonly string[] Givers =
        ["安排", "投入", "下拨", "拨付", "筹集", "筹措", "争取", "发放", "兑现", "落实", "获得", "提供", "募集", "引进", "利用", "减免", "追加", "下达", "注入", "设立", "发行", "新增", "实施", "建设", "新建", "推出"];

    /// <summary>两条底线, 三个阶段: a Chinese digit with a classifier counts points of a speech unless a verb states it (共有五个园区).</summary>
    private static bool IsSlogan(in Sentence s, Workspace workspace, int m)
    {
        (short first, _) = workspace.MentionTokens(m);
        ref readonly Token token = ref s[first];
        return token.Kind == TokenKind.Number && s.Number(token).Has(NumberStyle.Han) && s.Number(token).Value <= 10 && !s[first - 1].Is(WordKind.Statement);
    }

    /// <summary>10036只20英尺标准集装箱: a measure straight behind the classifier belongs to the noun.</summary>
    private static int ReadSizeOfNoun(in Sentence s, Workspace workspace, int m, ref short next)
    {
        if (!IsSizeOfNoun(s, workspace, m))
            return m;
        (_, next) = workspace.MentionTokens(m + 1);
        return m + 1;
    }

    private static bool IsSizeOfNoun(in Sentence s, Workspace workspace, int m)
    {
        if (m + 1 >= workspace.MentionCount)
            return false;
        Mention size = workspace.Mention(m + 1);
        (_, short next) = workspace.MentionTokens(m + 1);
        return size.Range.Start == workspace.Mention(m).Range.End && size.TryGetQuantity(out Quantity quantity)
            && !quantity.Unit.IsNone && (quantity.Unit.Dimension is not (Dimension.Count or Dimension.Currency) || quantity.Unit == Classifiers.YearOfAge)
            && IsNounAt(s, size.Range.End, next);
    }

    private static bool IsNounAt(in Sentence s, int end, int next)
    {
        if (end >= s.End)
            return false;
        char c = s.Text[end];
        if ("未没已均将被获仍还就也都和与及或".Contains(c) || !AreaNames.IsHan(c) && c is not ('“' or '"' or '《'))
            return false;
        return s[next].Start != end || s[next].Kind != TokenKind.Word || s[next].Word is WordKind.RateNoun or WordKind.Idiom or WordKind.NamedPeriod or WordKind.RankScope or WordKind.PriceBasis;
    }

    /// <summary>A figure without a noun phrase: another measure of the same thing, or the exact figure behind a rounded one.</summary>
    private void ContinueValue(in Sentence s, in Quantity quantity, in Mention mention, int from)
    {
        // 比全国高1.9个百分点 is a distance, not another value of the thing
        Unit unit = quantity.Unit;
        if (_pending.Count == 0 || unit.IsNone || unit == Unit.PercentagePoint || unit == Unit.PermillePoint || unit == Unit.BasisPoint)
            return;
        PendingObservation last = _pending[^1];
        ReadOnlySpan<char> between = s.Text[Math.Min(from, mention.Range.Start)..mention.Range.Start].Trim();
        if (between.Length > 8)
            return;
        if (last.Value is not { } value)
        {
            // 地区生产总值增长11%，达到282亿元
            if (between.Contains('达') || between.Contains('至') || between.Contains('到') || between.Contains('達'))
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

            if (value.Qualifier == Qualifier.Exact)
                return;
            last.Value = quantity;
            last.End = mention.Range.End;
            return;
        }

        PendingObservation more = Add(last.Indicator, last.Start, mention.Range.End);
        more.Parent = last.Parent;
        more.Value = quantity;
    }

    private int ReadChange(in Sentence s, Workspace workspace, int m, int from, bool periodSince)
    {
        Mention mention = workspace.Mention(m);
        mention.TryGetChange(out PercentageChange change);
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        int count = Distribution.ListLength(s, workspace, m);
        if (count > 1)
        {
            if (Distribution.TryDistribute(s, workspace, m, count, from, ref phrase, this))
                return m + count - 1;
            if (phrase.IsEmpty && TryAddToLast(workspace, m, count))
                return m + count - 1;
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

    /// <summary>进出口贸易业的净产值，继第三季下跌后，在第四季下跌0.8%: a clause that only names the thing.</summary>
    private bool ReadTopic(in Sentence s, Workspace workspace, int m, int from, ref NounPhrase phrase)
    {
        const int longest = 30;
        if (_pending.Count > 0 || from <= s.Start + 2)
            return false;
        int end = from - 1;
        int start = s.Text[s.Start..end].LastIndexOfAny("，,；;：:");
        start = start < 0 ? s.Start : s.Start + start + 1;
        if (end - start > longest)
            return false;
        for (int k = 0; k < m; k++)
            if (workspace.Mention(k).Kind != MentionKind.Period && workspace.Mention(k).Range.End > start)
                return false;
        LeadReader.Read(s, start, end, workspace, ref phrase, out TextRange area, out bool isPronoun);
        NoteArea(s, area, isPronoun);
        return phrase.IsIndicator && "值额量率入资口数价款出积产模栏重度比".Contains(CharTable.Folded[phrase.Text[^1]]);
    }

    /// <summary>增值税12.8亿元、房产税1.3亿元，同比分别增长210.8%、29.5%: as many changes as there are observations in the list before.</summary>
    private bool TryAddToLast(Workspace workspace, int m, int count)
    {
        if (_pending.Count < count)
            return false;
        for (int k = 0; k < count; k++)
        {
            Mention mention = workspace.Mention(m + k);
            mention.TryGetChange(out PercentageChange change);
            _pending[_pending.Count - count + k].Add(in change, mention.Range.End);
        }

        return true;
    }

    private void ReadRank(in Sentence s, Workspace workspace, in Mention mention, int from)
    {
        NounPhrase phrase = new(stackalloc char[NounPhrase.Capacity], stackalloc int[NounPhrase.Capacity]);
        LeadReader.Read(s, from, mention.Range.Start, workspace, ref phrase, out TextRange area, out bool isPronoun);
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

    /// <summary>Several values behind 分别, or the parts of a proportion.</summary>
    private bool IsListHere(in Sentence s, Workspace workspace, int m, int from, ref NounPhrase phrase, out int last)
    {
        last = m;
        int count = Distribution.ListLength(s, workspace, m);
        if (count < 2 || !Distribution.TryDistribute(s, workspace, m, count, from, ref phrase, this))
            return false;
        last = m + count - 1;
        return true;
    }

    private void NoteArea(in Sentence s, TextRange area, bool isPronoun)
    {
        if (area.Length == 0)
            return;
        string name = s.Text.Slice(area.Start, area.Length).ToString();
        _context.NoteArea(isPronoun && name is not ("全国" or "我国" or "全國" or "我國") ? _context.HomeArea ?? name : name, atHead: _pending.Count == 0);
    }

    internal PendingObservation Add(string indicator, int start, int end)
    {
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
