namespace Hengyang.Stats;

/// <summary>How a text is read.</summary>
/// <remarks>
/// The properties can be set, so that configuration binding and dependency injection fill them; a reader and a document take what they say
/// when reading begins. <see cref="Periods"/> and <see cref="Units"/> are objects of the program and come from no configuration. Change
/// options that are in use with <c>with</c>, which makes a copy.
/// </remarks>
/// <example><code>
/// var options = new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20), Area = "衡阳市" };
/// </code></example>
public sealed record StatisticsOptions
{
    /// <summary>What is used where no options are given; nobody outside gets hold of it, since options can be set.</summary>
    internal static StatisticsOptions Shared { get; } = new();

    /// <summary>New options, with what everything has when none are given.</summary>
    public static StatisticsOptions Default => new();

    /// <summary>The day the text was published, against which 今年, 上月 and dates without a year are resolved; null when it is not known.</summary>
    public DateOnly? ReferenceDate { get; set; }

    /// <summary>Whether a full date in the text's own dateline or masthead serves when <see cref="ReferenceDate"/> is null. Documents only.</summary>
    public bool UseDateline { get; set; } = true;

    /// <summary>The area that the text is about (衡阳市), which 我市 and 全市 stand for; null to find it in the text. Documents only.</summary>
    public string? Area { get; set; }

    /// <summary>Holidays and named periods of your own, which the text may use; null for the library's tables alone.</summary>
    public PeriodTable? Periods { get; set; }

    /// <summary>Units, classifiers and words of your own, which the text may use; null for the library's alone.</summary>
    public UnitCatalogue? Units { get; set; }

    /// <summary>Areas of your own, which the text may name; null for the library's alone. Documents only.</summary>
    public AreaCatalogue? Areas { get; set; }

    /// <summary>Indicators of your own, whose codes observations get; null for the library's alone. Documents only.</summary>
    public IndicatorCatalogue? Indicators { get; set; }

    /// <summary>
    /// Which way a date without a year (9月) or a weekday (周三) looks where nothing in the text tells; the past unless set,
    /// as reports do. What the text dates, and what it says is to come (将于9月举行), is not touched.
    /// </summary>
    public DateDirection DateDirection { get; set; }

    /// <summary>Whether bare numbers (320 alone) are mentions as well.</summary>
    public bool BareNumbers { get; set; }

    /// <summary>Whether a document keeps its mentions; observations do not need them. Documents only.</summary>
    public bool Mentions { get; set; } = true;

    /// <summary>Whether a document makes observations and looks for what is odd about them; without it is read about as fast as by <see cref="StatisticsReader"/>. Documents only.</summary>
    public bool Observations { get; set; } = true;
}
