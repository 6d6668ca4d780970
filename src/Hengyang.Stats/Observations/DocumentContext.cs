namespace Hengyang.Stats;

/// <summary>What observations inherit: the period of the sentence, the paragraph and the title; the area; the whole that 其中 divides.</summary>
internal sealed class DocumentContext
{
    private DateRange? _titlePeriod;
    private DateRange? _paragraphPeriod;
    private DateRange? _sentencePeriod;
    private bool _titleRead;

    internal DocumentContext(string? area) => HomeArea = area;

    /// <summary>The area that the article is about, which 我市 and 全市 stand for.</summary>
    internal string? HomeArea { get; set; }

    /// <summary>The area that the sentence names, or null.</summary>
    internal string? SentenceArea { get; set; }

    /// <summary>The indicator that 其中 divides, for the rest of its sentence and for the next one of the paragraph.</summary>
    internal string? Parent { get; set; }

    internal Aspect Aspect { get; set; }

    /// <summary>The last indicator that is no part of another.</summary>
    internal string? LastWhole { get; set; }

    internal void BeginParagraph()
    {
        _paragraphPeriod = null;
        LastWhole = null;
    }

    internal void BeginSentence()
    {
        _sentencePeriod = null;
        SentenceArea = null;
        Parent = null;
        Aspect = Aspect.Actual;
    }

    internal void Note(in DateRange period)
    {
        _sentencePeriod = period;
        if (!period.IsPointInTime || _paragraphPeriod is null)
            _paragraphPeriod = period;
        if (!_titleRead && period.Precision != PeriodPrecision.Day)
        {
            _titlePeriod = period;
            _titleRead = true;
        }
    }

    /// <summary>The period of an observation whose clause names none.</summary>
    internal DateRange? Period(Aspect aspect) =>
        _sentencePeriod ?? (aspect == Aspect.Target ? null : _paragraphPeriod ?? _titlePeriod);
}
