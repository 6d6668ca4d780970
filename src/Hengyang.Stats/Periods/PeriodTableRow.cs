namespace Hengyang.Stats;

/// <summary>
/// One row of a <see cref="PeriodTable"/>: words that a text may use and the days they name. Rows are made by
/// <see cref="Span"/>, <see cref="Since"/> and <see cref="Holiday"/>.
/// </summary>
/// <example><code>
/// PeriodTableRow[] rows = [PeriodTableRow.Since("撤县设区以来", new DateOnly(2019, 8, 1))];
/// var table = new PeriodTable(rows);
/// </code></example>
public sealed record PeriodTableRow
{
    /// <summary>The longest name.</summary>
    internal const int LongestName = 64;

    private PeriodTableRow(string name, int? year, DateOnly first, DateOnly? last)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(name.Length, LongestName, nameof(name));
        if (last < first)
            throw new ArgumentOutOfRangeException(nameof(last), last, "A period does not end before it begins.");
        (Name, Year, First, Last) = (name, year, first, last);
    }

    /// <summary>The words, as the text has them; Traditional and full-width characters are the same as Simplified and ASCII ones.</summary>
    public string Name { get; }

    /// <summary>The year of a holiday; null for other rows.</summary>
    public int? Year { get; }

    /// <summary>The first day.</summary>
    public DateOnly First { get; }

    /// <summary>The last day; null for a time that goes on.</summary>
    public DateOnly? Last { get; }

    /// <summary>A period that has a name of its own and comes once: 三年行动期.</summary>
    /// <param name="name">The words.</param>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day.</param>
    /// <example><code>
    /// PeriodTableRow row = PeriodTableRow.Span("三年行动期", new DateOnly(2021, 1, 1), new DateOnly(2023, 12, 31));
    /// </code></example>
    public static PeriodTableRow Span(string name, DateOnly first, DateOnly last) => new(name, null, first, last);

    /// <summary>A time that goes on since a day: 双碳目标提出以来. Its end is filled with the reference date.</summary>
    /// <param name="name">The words, 以来 included.</param>
    /// <param name="first">The first day.</param>
    /// <example><code>
    /// PeriodTableRow row = PeriodTableRow.Since("撤县设区以来", new DateOnly(2019, 8, 1));
    /// </code></example>
    public static PeriodTableRow Since(string name, DateOnly first) => new(name, null, first, null);

    /// <summary>
    /// The days of a holiday or a season in one year: 春节 of a year that the library does not know yet, or 汛期. A row for a
    /// holiday and year that the library has takes the place of the library's.
    /// </summary>
    /// <param name="name">The holiday.</param>
    /// <param name="year">The year that the text names with it; the first day may lie in the December before.</param>
    /// <param name="first">The first day off.</param>
    /// <param name="last">The last day off.</param>
    /// <example><code>
    /// PeriodTableRow row = PeriodTableRow.Holiday("丰收节", 2023, new DateOnly(2023, 9, 23), new DateOnly(2023, 9, 24));
    /// </code></example>
    public static PeriodTableRow Holiday(string name, int year, DateOnly first, DateOnly last)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        return new PeriodTableRow(name, year, first, last);
    }
}
