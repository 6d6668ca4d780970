namespace Hengyang.Stats;

/// <summary>What observations inherit: the period of the sentence, the paragraph and the title; the area; the whole that 其中 divides.</summary>
internal sealed partial class DocumentContext
{
    private bool _titleRead;

    /// <summary>Whether the title and a sentence with a figure have been read: what comes later names no period for the whole.</summary>
    internal bool IsTitleRead => _titleRead;

    /// <summary>How many lines of title have been read since the last prose.</summary>
    private int _titleLines;

    internal DocumentContext(StatisticsOptions options)
    {
        TextArea = options.Area is null ? null : Noted(options.Area);
        _isGiven = options.Area is not null;
        Codes = new Codes(options);
    }

    /// <summary>Names as the text writes them, where it writes Traditional characters.</summary>
    internal ShownNames Names { get; } = new();

    private string Noted(string area)
    {
        string simple = SimpleText.Of(area);
        Names.Note(simple, area);
        return simple;
    }

    /// <summary>Gives the codes of indicators and areas.</summary>
    internal Codes Codes { get; }

    /// <summary>The day of publication, that of the text's dateline where no other is given.</summary>
    internal DateOnly? ReferenceDate { get; set; }

    /// <summary>The indicator that 其中 divides, for the rest of its sentence and for the next one of the paragraph.</summary>
    internal string? Parent { get; set; }

    /// <summary>Whether 其中 opened a list that goes on behind semicolons.</summary>
    internal bool IsListOfParts { get; set; }

    /// <summary>Whether that list ends where a new period is named behind one.</summary>
    internal bool ListEndsAtPeriod { get; set; }

    internal void EndListOfParts()
    {
        Parent = null;
        IsListOfParts = false;
        ListEndsAtPeriod = false;
    }

    /// <summary>What the words so far say: observed, aimed at or forecast.</summary>
    internal Aspect Aspect { get; set; }

    /// <summary>主要预期目标是： sets the aim for the sentences of its paragraph that follow.</summary>
    internal bool ListsAims { get; set; }

    /// <summary>The level of the heading whose section lists aims (三、2024年重点工作安排).</summary>
    private int _aimsLevel = Headings.None;

    /// <summary>The period that a heading gives its section (一、2023年工作回顾), and the level of that heading.</summary>
    private DateRange? _sectionPeriod;
    private int _periodLevel = Headings.None;

    private bool IsInAims => _aimsLevel != Headings.None;

    /// <summary>A heading ends the sections of its level and of those below it. A title that names no period is one within its section.</summary>
    /// <param name="level">The level of the heading.</param>
    /// <param name="namesAims">Whether it names aims.</param>
    /// <param name="period">The period that it names.</param>
    internal void BeginSection(int level, bool namesAims, DateRange? period)
    {
        if (level >= Headings.Caption || (level == Headings.Title && period is null && !namesAims))
            return;
        // 2025年部门预算公开说明, and within it 二、部门预算收支情况: the section ends, the text goes on
        if (level <= _aimsLevel || (namesAims && !IsInAims))
            _aimsLevel = namesAims ? level : Headings.None;
        bool governs = period is { } named && !named.IsPointInTime && (namesAims ? named.Precision != PeriodPrecision.Day : level != Headings.Title && (IsReporting(in named) || IsReview(in named)));
        if (governs || level <= _periodLevel)
            (_periodLevel, _sectionPeriod, _reviewedLast) = (governs ? level : Headings.None, governs ? period : null, null);
    }

    /// <summary>The last indicator that is no part of another.</summary>
    internal string? LastWhole { get; set; }

    /// <summary>The time of that.</summary>
    internal DateRange? PeriodOfLastWhole { get; set; }

    internal void BeginParagraph()
    {
        BeginParagraphPeriods();
        _opensParagraph = true;
        _paragraphArea = default;
        LastWhole = null;
        ListsAims = false;
    }

    /// <summary>A paragraph whose line break was lost: what time it is about it tells as often as not only once for several.</summary>
    internal void BeginIndent() => _paragraphArea = default;

    internal void BeginSentence()
    {
        _timeBefore = _opensParagraph ? null : _sentencePeriod;
        BeginSentencePeriods();
        _sentenceArea = default;
        (_paragraphBefore, _levelAtHead) = (_paragraphArea, AreaLevel.None);
        EndListOfParts();
        Aspect = ListsAims || IsInAims ? Aspect.Target : Aspect.Actual;
    }

    /// <summary>A heading opens a text of its own: nothing is inherited across it. A numbered one (一、综合) only opens a section.</summary>
    /// <param name="area">The area that it names; null for none.</param>
    internal void BeginArticle(string? area)
    {
        BeginArticleArea(area);
        _titleLines++;
        (_titlePeriod, _targetPeriod, _told) = (null, null, null);
        _titleRead = false;
    }

    /// <summary>The title and the first sentence have been read; what comes later names no period for the whole.</summary>
    /// <param name="toldFigure">Whether the sentence told a figure; one that only says who told it (统计局7月20日公布) gives no period.</param>
    internal void EndTitle(bool toldFigure)
    {
        _leadRead = true;
        _titleRead |= toldFigure;
    }

    /// <summary>A sentence of prose: the next title is no subtitle.</summary>
    internal void EndTitleLines() => _titleLines = 0;

    /// <summary>The period that governs the clause at hand, whatever it states.</summary>
    internal DateRange? ClausePeriod => _sentencePeriod;

    /// <summary>What bulletins report on: months, quarters, years.</summary>
    private static bool IsReporting(in DateRange period) =>
        period.Precision is PeriodPrecision.Month or PeriodPrecision.Quarter or PeriodPrecision.HalfYear or PeriodPrecision.Year;

    /// <summary>2025年1月1日至9月30日: months that are told by their first and last days.</summary>
    private static bool IsOfMonths(in DateRange period) =>
        period is { Precision: PeriodPrecision.Day, Begin: { Day: 1 } begin, End: { } end } && CalendarDays.EndsMonth(end) && end > begin;

    /// <summary>What is said of days to come was not observed: without another word it is an aim (到2030年，总量迈上5000亿元台阶).</summary>
    internal Aspect AspectIn(in DateRange? period, ReadOnlySpan<char> indicator)
    {
        // 收入预算六亿七千万元 is no figure of what happened, though its year is over
        bool isNamed = Aspect == Aspect.Actual && NamesOfPlans.TailOf(indicator) > 0;
        if (isNamed && PlanNames.TailOf(indicator) > 0 && !Attainment.IsName(indicator))
            return Aspect.Target;
        if (isNamed && ForecastNames.TailOf(indicator) > 0)
            return Aspect.Forecast;
        if (Aspect == Aspect.Actual && period?.Begin > ReferenceDate)
            return Aspect.Target;
        return Aspect == Aspect.Target && IsInAims && IsOver(period) ? Aspect.Actual : Aspect;
    }

    /// <summary>What a figure of a plan is called.</summary>
    private static readonly WordList PlanNames = new(SharedWords.Of("DocumentContext.PlanNames", "收入预算", "支出预算", "全年预算", "控制指标", "收入计划", "支出计划", "经费预算", "拨款预算", "预算总数", "开支预算"));

    /// <summary>What a figure that is foreseen is called.</summary>
    private static readonly WordList ForecastNames = new(SharedWords.Of("DocumentContext.ForecastNames", "预测数", "预估数", "预测增速"));

    private static readonly WordList NamesOfPlans = WordList.OfAll(PlanNames, ForecastNames);

    /// <summary>A stretch is over when its last day is; what is told of a day is known on that day.</summary>
    private bool IsOver(in DateRange? period) => period is { } told && (told.End < ReferenceDate || (told.IsPointInTime && told.End == ReferenceDate));
}
