namespace Hengyang.Stats;

/// <content>Times: which of those that a sentence names its figures take.</content>
internal sealed partial class ObservationReader
{
    /// <summary>The brackets that the last period stood in: where they end, whether they hold a figure, and the time outside.</summary>
    private (int End, bool HoldsFigure, SentenceTime Time) _aside;

    /// <summary>Reads a period: as that of the figures behind it, or as one told in passing.</summary>
    /// <returns>Whether what follows is of it.</returns>
    private bool ReadPeriod(in Sentence s, DocumentWorkspace workspace, int m, int from, bool newStatement)
    {
        ref readonly Mention mention = ref workspace.Mention(m);
        mention.TryGetPeriod(out DateRange period);
        period = PassingPeriod.IsSince(s, mention.Range, in period) ? period.Since(_context.ReferenceDate) : period;
        if (Attainment.HoldsPeriod(s, workspace, m, from) || Adjustment.Covers(s, from, mention.Range) || IsBaseOfIndex(s, mention.Range))
            return false;
        if (IsStartOfMovement(s, workspace, m))
        {
            _turn = m + 1;
            return false;
        }

        // 年初至报告期末: the year up to the end of what the text reports on, and no day
        if (mention.Range.End < s.End && Particles.Until.Contains(s.Text[mention.Range.End]) && ReportEnds.HeadOf(s.Text[(mention.Range.End + 1)..s.End]) is var report and > 0)
        {
            _reportEnd = mention.Range.End + 1 + report;
            return NoteUpToReport(in period);
        }

        if (LeadReader.IsPartOfName(s, in mention) || (_pending.Count > 0 && IsForeignAt(s, mention.Range.End)))
            return false;
        if (s.MayHold(ClauseWords.Compared) && ClauseWords.Compared.HeadOf(s.Text[mention.Range.End..s.End]) > 0 && mention.Range.Start > s.Start && Particles.With.Contains(s.Text[mention.Range.Start - 1]))
            return false;
        if (PassingPeriod.IsOfBase(s, workspace, m) || PassingPeriod.IsOfGround(s, mention.Range, from))
            return false;
        if (PassingPeriod.IsOfComparison(s, workspace, m))
        {
            // 较2014年的4.8%升幅略快: a figure of that time and nothing behind it
            if (m + 1 < workspace.MentionCount && PassingPeriod.IsTiedTo(s, mention.Range, workspace.Mention(m + 1)))
            {
                _aside = (workspace.Mention(m + 1).Range.End, true, _aside.End > 0 ? _aside.Time : _context.Time);
                _context.Note(in period, atHead: false, reaches: false, namesYear: false, opensClause: false);
                return true;
            }

            return false;
        }

        if (PassingPeriod.IsOfOrigin(s, workspace, m))
        {
            _originPeriod = period;
            return false;
        }

        // a founding of late is news that the figures are of
        if (period.End?.Year < _context.ReferenceDate?.Year - 1 && PassingPeriod.IsOfFounding(s, workspace, m))
            return false;
        if (PassingPeriod.IsOfRecord(s, mention.Range) || PassingPeriod.IsOfTelling(s, in mention, in period))
            return false;
        if (newStatement && _context.ListEndsAtPeriod)
            _context.EndListOfParts();
        if (_aside.End == 0 && AsideEnd(s, mention.Range.Start) is var close && close > 0)
            _aside = (close, false, _context.Time);
        KeepTime(s, mention.Range);
        // 五年来，收入由2020年的40亿元增加到2025年的60亿元，新增企业90家: the year of the level that was reached is that level's alone
        if (_aside.End == 0 && _pending.Count > 0 && _pending[^1].IsOrigin && _context.IsReviewed && m + 1 < workspace.MentionCount)
        {
            _aside = (workspace.Mention(m + 1).Range.End, true, _context.Time);
            _context.Note(in period, atHead: false, reaches: false, namesYear: false, opensClause: false);
            return true;
        }

        bool atHead = (_pending.Count == 0 && !IsOfPart(s, workspace, m)) || (_pending.Count == 1 && _pending[0].IsOrigin) || IsLater(s, in period, from, mention.Range.Start);
        _context.Note(in period, atHead, reaches: Reaches.Contains(s.Text[mention.Range.Start]), namesYear: (CharTable.Numerals[s.Text[mention.Range.Start]] & Numeral.KindMask) is Numeral.Arabic or Numeral.Han, opensClause: s.Text[Math.Min(from, mention.Range.Start)..mention.Range.Start].Trim().IsEmpty);
        return true;
    }

    /// <summary>其中二季度增长4.7%, 其中，6月: a part of the time that the paragraph tells of.</summary>
    private bool IsOfPart(in Sentence s, DocumentWorkspace workspace, int m)
    {
        int before = workspace.MentionTokens(m).First - 1;
        if (before > 0 && s[before].Kind == TokenKind.Comma)
            before--;
        return before == 0 && s[before].Is(WordKind.Among) && _context.IsTold;
    }

    /// <summary>同期，我国对东盟出口…: at the head of a sentence.</summary>
    private static readonly WordList SamePeriods = new("同期，", "同期,", "同时期，", "期内，", "期內，", "期间内，");

    /// <summary>Where 年初至报告期末 ends, whose last words name no day; 0 for none in the sentence.</summary>
    private int _reportEnd;

    private static readonly WordList ReportEnds = new(SharedWords.Of("ObservationReader.ReportEnds", "本报告期末"));

    /// <summary>From a day up to the end of the stretch that the text reports on; nothing where it has told none.</summary>
    private bool NoteUpToReport(in DateRange first)
    {
        if (first.Begin is not { } begin || _context.Reported is not { IsPointInTime: false, End: { } end } || end < begin)
            return false;
        DateRange months = begin.Year == end.Year && CalendarDays.EndsMonth(end) ? DateRange.Months(begin.Year, begin.Month, end.Month) : DateRange.FromDays(begin, end);
        _context.Note(in months, atHead: _pending.Count == 0, reaches: false, namesYear: false, opensClause: true);
        return true;
    }

    /// <summary>目前，全县风电获批716万千瓦: what is so now at the head of a clause.</summary>
    private void NoteNow(in Sentence s, int from, int figure)
    {
        const int longest = 40;
        if (_context.ClausePeriod is not null || from >= figure)
            return;
        if (_pending.Count == 0 && s.MayHold(GoesOn) && GoesOn.HeadOf(s.Text[from..figure].TrimStart()) > 0)
            _context.InheritFromSentence();

        // 示范区启动建设以来，已开行…: a stretch whose beginning the text does not tell
        if (s.MayHold(Stretches) && HasUndatedStretch(s.Text[from..figure]))
            _context.NoteNow();
        for (int at = s.MayHold(Nows) ? Math.Max(from, figure - longest) : figure; at < figure; at++)
        {
            if ((at == s.Start || BeforeNow.Contains(CharTable.Folded[s.Text[at - 1]])) && Nows.HeadOf(s.Text[at..figure]) > 0)
                _context.NoteNow();
        }
    }

    private static readonly WordList Stretches = new(Particles.SinceThen);

    private static bool HasUndatedStretch(ReadOnlySpan<char> clause)
    {
        int since = clause.IndexOf(Particles.SinceThen);
        return since > 1 && since + 2 < clause.Length && Marks.KindOf(clause[since + 2]) == TokenKind.Comma && AreaNames.IsHan(clause[since - 1]);
    }

    /// <summary>What goes on about the event of the sentence before.</summary>
    private static readonly WordList GoesOn = new(SharedWords.Of("ObservationReader.GoesOn", "本场", "本届"));

    private static readonly WordList Nows = new(SharedWords.Of("ObservationReader.Nows", "到目前", "截止目前"));

    /// <summary>What a clause about the present stands behind: a mark, 数据显示, 据厅介绍.</summary>
    private static readonly CharSet BeforeNow = new("，。；：、示绍称说悉露知");

    /// <summary>截至报告期末, 期末: the last day of the stretch that the text reports on.</summary>
    private void NoteEndOfPeriod(in Sentence s, int from, int figure)
    {
        if (from >= figure || _context.IsAtPoint || !s.MayHold(EndsOfPeriod))
            return;
        ReadOnlySpan<char> clause = s.Text[from..figure];
        int at = clause.IndexOf(EndOfPeriod);
        if (at < 0 || from + at < _reportEnd || (at > 0 && !EndsReport.Contains(clause[at - 1])) || _context.Reported is not { IsPointInTime: false, End: { } end })
            return;
        DateRange last = DateRange.PointInTime(end);
        _context.Note(in last, atHead: _pending.Count == 0, reaches: false, namesYear: false, opensClause: true);
    }

    private static readonly string EndOfPeriod = SharedWords.Of("ObservationReader.EndOfPeriod")[0];

    private static readonly WordList EndsOfPeriod = new(EndOfPeriod);

    /// <summary>报告期末, 截至期末, 本期末.</summary>
    private static readonly CharSet EndsReport = new("告至本截，");

    /// <summary>去年614斤，今年又跃上708斤: a later time at the head of a clause is what the sentences behind go on from.</summary>
    private bool IsLater(in Sentence s, in DateRange period, int from, int start) =>
        _context.Aspect == Aspect.Actual && s.Text[Math.Min(from, start)..start].Trim().IsEmpty && _context.GoesOnFrom(in period);

    /// <summary>（19年为568亿元）: where the brackets that hold a place close; 0 for none.</summary>
    private static int AsideEnd(in Sentence s, int place)
    {
        const int longest = 60;
        if (!s.MayHold(PhraseMarks.Brackets))
            return 0;
        ReadOnlySpan<char> before = s.Text[Math.Max(s.Start, place - longest)..place];
        if (before.LastIndexOfAny('（', '(') <= before.LastIndexOfAny('）', ')'))
            return 0;
        int close = s.Text[place..Math.Min(s.End, place + longest)].IndexOfAny('）', ')');
        return close < 0 ? 0 : place + close + 1;
    }

    /// <summary>A time in brackets that hold figures of their own says nothing of what stands behind them.</summary>
    private void EndAside()
    {
        if (_aside.HoldsFigure)
            _context.Time = _aside.Time;
        _aside = default;
    }

    /// <summary>（以2015年为基期）, （2024=100）: the base of an index is no time of its figure.</summary>
    private static bool IsBaseOfIndex(in Sentence s, TextRange period)
    {
        if (!s.MayHold(BaseTails) && !PassingPeriod.MayBeOfPrices(s))
            return false;
        ReadOnlySpan<char> behind = s.Text[period.End..s.End];
        return BaseTails.HeadOf(behind) > 0 || PassingPeriod.IsOfPrices(behind);
    }

    /// <summary>由上月上涨0.2%转为下降0.3%: the time of what was before.</summary>
    private static bool IsStartOfMovement(in Sentence s, DocumentWorkspace workspace, int m)
    {
        int start = workspace.Mention(m).Range.Start;
        return start > s.Start && Particles.From.Contains(s.Text[start - 1]) && m + 1 < workspace.MentionCount && workspace.Mention(m + 1).Kind == MentionKind.Change
            && s.Text[workspace.Mention(m).Range.End..workspace.Mention(m + 1).Range.Start].IndexOfAny(Particles.Marks) < 0; // 从1—7月平均看，价格上涨0.2%
    }
}
