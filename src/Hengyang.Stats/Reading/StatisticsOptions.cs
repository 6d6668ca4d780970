namespace Hengyang.Stats;

/// <summary>How a text is read.</summary>
public sealed record StatisticsOptions
{
    /// <summary>The options that everything has when none are given.</summary>
    public static StatisticsOptions Default { get; } = new();

    /// <summary>The day the text was published, against which 今年, 上月 and dates without a year are resolved; null when it is not known.</summary>
    public DateOnly? ReferenceDate { get; init; }

    /// <summary>Whether a full date in the text's own dateline or masthead serves when <see cref="ReferenceDate"/> is null. Documents only.</summary>
    public bool UseDateline { get; init; } = true;

    /// <summary>The area that the text is about (衡阳市), which 我市 and 全市 stand for; null to find it in the text. Documents only.</summary>
    public string? Area { get; init; }

    /// <summary>Holidays and named periods of your own, which the text may use; null for the library's tables alone.</summary>
    public PeriodTable? Periods { get; init; }

    /// <summary>Units, classifiers and words of your own, which the text may use; null for the library's alone.</summary>
    public UnitCatalogue? Units { get; init; }

    /// <summary>
    /// Which way a date without a year (9月) or a weekday (周三) looks where nothing in the text tells; the past unless set,
    /// as reports do. What the text dates, and what it says is to come (将于9月举行), is not touched.
    /// </summary>
    public DateDirection DateDirection { get; init; }

    /// <summary>Whether bare numbers (320 alone) are mentions as well.</summary>
    public bool BareNumbers { get; init; }

    /// <summary>Whether a document keeps its mentions; observations do not need them. Documents only.</summary>
    public bool Mentions { get; init; } = true;

    /// <summary>Whether a document makes observations and looks for what is odd about them; without it is read about as fast as by <see cref="StatisticsReader"/>. Documents only.</summary>
    public bool Observations { get; init; } = true;
}
