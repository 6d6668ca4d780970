namespace Hengyang.Stats;

/// <content>Periods: those of the clause, the sentence, the paragraph, the section and the title.</content>
internal sealed partial class DocumentContext
{
    private DateRange? _titlePeriod;
    private DateRange? _paragraphPeriod;
    private DateRange? _sentencePeriod;

    /// <summary>The year that the title of a work report names: that of what it aims at.</summary>
    private DateRange? _targetPeriod;

    /// <summary>The last period of the sentence that is no point in time.</summary>
    private DateRange? _sentenceStretch;

    /// <summary>Whether the sentence's period is a day such as 年末, at which nothing flows; 截至11月底 sums up what did.</summary>
    private bool _isPoint;

    /// <summary>Whether the sentence's period stands in the clause that is being read.</summary>
    private bool _isOwn;

    /// <summary>Whether the sentence is the one that gave the title's period.</summary>
    private bool _inTitleSentence;

    /// <summary>Whether the sentence tells what is so now (目前全村已有136家): no time that was named before it is that of its figures.</summary>
    private bool _isNow;

    /// <summary>目前, 如今 at the head of a clause.</summary>
    internal void NoteNow() => _isNow = _sentencePeriod is null;

    /// <summary>Notes a period that the text names.</summary>
    /// <param name="named">The period.</param>
    /// <param name="atHead">Whether it stands at the head of its sentence, before any figure: only then it governs further than the sentence.</param>
    /// <param name="reaches">Whether it is worded as an end (截至11月底).</param>
    /// <param name="namesYear">Whether it names its year itself (2014年末).</param>
    /// <param name="opensClause">Whether its clause begins with it.</param>
    internal void Note(in DateRange named, bool atHead, bool reaches, bool namesYear, bool opensClause)
    {
        // 今年重点抓好以下工作：全年新建学校12所: of the year that is aimed at, though it has only begun
        DateRange period = ListsAims && !namesYear && IsYearBefore(in named) ? DateRange.Year(named.Begin!.Value.Year + 1) : named;

        // 预计上半年亏损70亿元，上年同期盈利23亿元: what was before the time of a forecast is known
        if (Aspect == Aspect.Forecast && _sentencePeriod?.Begin is { } forecast && period.End < forecast)
            Aspect = Aspect.Actual;
        _sentencePeriod = period;
        _isOwn = true;
        _isPoint = period.IsPointInTime && !reaches;
        if (!period.IsPointInTime)
            (_sentenceStretch, _paragraphStretch) = (period, IsReporting(in period) && (atHead || !IsYearBack(in period)) ? period : _paragraphStretch);
        else if (namesYear && period.End is { Month: 12, Day: 31 } end)
            _sentenceStretch = DateRange.Year(end.Year);
        bool reporting = IsReporting(in period);
        if (atHead && (reporting || IsReview(in period) || (opensClause && IsOfDays(in period)) || (period.IsPointInTime && _paragraphPeriod is null)))
            (_paragraphPeriod, _isParagraphPoint) = (period, _isPoint);
        if (atHead && reporting)
            _told = period;
        if (_inTitleSentence && !IsHeading && _titlePeriod is { } title && title.Precision == period.Precision && period.Begin > title.Begin && opensClause)
            _titlePeriod = null;
        if (_titleRead || !(reporting || IsOfMonths(in period)) || period.Open != OpenSide.None)
            return;
        _titlePeriod = period;
        _titleRead = true;
        _inTitleSentence = true;
    }

    /// <summary>Whether a period is what the paragraph tells of, a year earlier: 上年同期 within a sentence.</summary>
    private bool IsYearBack(in DateRange period) => _paragraphStretch?.Begin is { } begin && period.Begin is { } before && CalendarDays.IsYearBefore(before, begin);

    /// <summary>Whether a period is the whole year before one that has only begun.</summary>
    private bool IsYearBefore(in DateRange period) =>
        period is { Precision: PeriodPrecision.Year, IsPointInTime: false, Begin: { } begin } && ReferenceDate is { Month: <= 3 } day && begin.Year == day.Year - 1;

    /// <summary>The last period at the head of a sentence, over the ends of paragraphs.</summary>
    private DateRange? _told;

    /// <summary>同期，: the sentence is of the time that was told last, also where that was in another paragraph.</summary>
    internal void TakeSamePeriod()
    {
        if (_told is { } told)
            Note(in told, atHead: true, reaches: false, namesYear: false, opensClause: true);
    }

    /// <summary>全国销售收入增长14.8%。其中，食品类增长12.2%: the parts are of the time of the whole that the sentence before told.</summary>
    internal void InheritFromWhole() => Inherit(PeriodOfLastWhole);

    /// <summary>The period that the sentence named governs nothing behind, and nothing that it has given one.</summary>
    internal void EndPeriod()
    {
        if (_sentencePeriod is not { } named)
            return;
        if (_inTitleSentence && _titlePeriod?.Begin == named.Begin)
            _titlePeriod = null;
        if (_paragraphPeriod?.Begin == named.Begin)
            (_paragraphPeriod, _paragraphStretch, _isParagraphPoint) = (null, null, false);
        BeginSentencePeriods();
    }

    /// <summary>The time of the sentence so far, to be kept over brackets and given back behind them.</summary>
    internal SentenceTime Time
    {
        get => new(_sentencePeriod, _sentenceStretch, _isPoint, _isOwn);
        set => (_sentencePeriod, _sentenceStretch, _isPoint, _isOwn) = (value.Period, value.Stretch, value.IsPoint, value.IsOwn);
    }

    /// <summary>Whether the clause at hand has named its time.</summary>
    internal bool HasOwnTime => _isOwn;

    /// <summary>Whether several years are what the place is told of.</summary>
    internal bool IsReviewed => (_sentencePeriod ?? _paragraphPeriod ?? _sectionPeriod) is { Precision: PeriodPrecision.MultiYear, IsPointInTime: false };

    /// <summary>Whether the paragraph has told what time it is of.</summary>
    internal bool IsTold => _paragraphPeriod is not null;

    /// <summary>Whether the sentence is told of a day.</summary>
    internal bool IsAtPoint => _sentencePeriod is { IsPointInTime: true };

    /// <summary>Whether the sentence has named a year that is not over: what is allotted in it is planned.</summary>
    internal bool IsInYearToCome => _sentencePeriod is { Precision: PeriodPrecision.Year, IsPointInTime: false, Open: OpenSide.None } year && year.End > ReferenceDate;

    /// <summary>The stretch that the text reports on at this place.</summary>
    internal DateRange? Reported => _sentenceStretch ?? _paragraphStretch ?? _sectionPeriod ?? _titlePeriod;

    /// <summary>Whether a period is later than that of the paragraph, of the same kind, and as good as over.</summary>
    internal bool GoesOnFrom(in DateRange period)
    {
        const int nearlyOver = 31;
        return _paragraphPeriod is { IsPointInTime: false } before && IsReporting(in period) && before.Precision == period.Precision && !period.IsPointInTime
            && period.Begin > before.Begin && ReferenceDate is { } day && period.End?.DayNumber <= day.DayNumber + nearlyOver;
    }

    /// <summary>Whether the sentence is a heading.</summary>
    internal bool IsHeading { get; set; }

    private bool _isParagraphPoint;

    /// <summary>The last period of the paragraph that is no point in time.</summary>
    private DateRange? _paragraphStretch;

    /// <summary>The figure in whose clause the period stood has been read.</summary>
    internal void EndFigure() => _isOwn = false;

    /// <summary>2026年政府工作报告: what was done lies in the year before the one that it names, what is aimed at in that one.</summary>
    internal void NoteWorkReport(in DateRange? year)
    {
        if (year is not { Precision: PeriodPrecision.Year, Begin: { Year: > 1 } begin })
            return;
        _targetPeriod = year;
        _titlePeriod = DateRange.Year(begin.Year - 1);
        _titleRead = true;
    }

    private void BeginParagraphPeriods() => (_paragraphPeriod, _paragraphStretch, _isParagraphPoint) = (null, null, false);

    /// <summary>The time of the sentence before, in its paragraph.</summary>
    private DateRange? _timeBefore;

    /// <summary>昨晚（2月8日）举行。本场直播…: the sentence goes on about what the one before told of.</summary>
    internal void InheritFromSentence() => Inherit(_timeBefore);

    /// <summary>A sentence that names no time of its own is of another one's.</summary>
    private void Inherit(in DateRange? told)
    {
        if (_sentencePeriod is null && told is { } period)
            (_sentencePeriod, _isPoint) = (period, period.IsPointInTime);
    }

    private void BeginSentencePeriods()
    {
        (_sentencePeriod, _sentenceStretch) = (null, null);
        (_isOwn, _isPoint, _inTitleSentence, _isNow) = (false, false, false, false);
    }

    /// <summary>2月3日至9日, 国庆假期, 上旬: days that a paragraph tells of.</summary>
    private static bool IsOfDays(in DateRange period) =>
        period is { Precision: PeriodPrecision.Day or PeriodPrecision.TenDays, Open: OpenSide.None, IsPointInTime: false, Begin: { } begin, End: { } end } && end > begin;

    /// <summary>五年来, “十三五”时期: years that are over and that a paragraph looks back on.</summary>
    private bool IsReview(in DateRange period) =>
        period.Precision == PeriodPrecision.MultiYear && period.Open == OpenSide.None && !period.IsPointInTime && period.End <= ReferenceDate;

    /// <summary>The period of an observation.</summary>
    /// <param name="aspect">Whether it is aimed at.</param>
    /// <param name="indicator">What it is of: what flows has no period that is a point in time, unless its own clause says so.</param>
    internal DateRange? Period(Aspect aspect, ReadOnlySpan<char> indicator)
    {
        bool flows = !_isOwn && (_isPoint || _isParagraphPoint) && FlowWords.Flows(indicator);
        DateRange? sentence = flows && _isPoint ? _sentenceStretch : _sentencePeriod;
        if (sentence is not null)
            return sentence;
        if (_isNow && aspect != Aspect.Target)
            return null;
        if (aspect == Aspect.Target)
            return (IsInAims ? _sectionPeriod : null) ?? _targetPeriod ?? (_paragraphStretch?.End >= ReferenceDate ? _paragraphStretch : null);
        return (flows && _isParagraphPoint ? _paragraphStretch : _paragraphPeriod) ?? _sectionPeriod ?? _titlePeriod;
    }
}

/// <summary>What a sentence has told of its time.</summary>
/// <param name="Period">The last period.</param>
/// <param name="Stretch">The last that is no point in time.</param>
/// <param name="IsPoint">Whether the last is one.</param>
/// <param name="IsOwn">Whether it stands in the clause at hand.</param>
internal readonly record struct SentenceTime(DateRange? Period, DateRange? Stretch, bool IsPoint, bool IsOwn);
