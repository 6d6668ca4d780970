namespace Hengyang.Stats;

/// <content>Ranges made by a program instead of read from a text.</content>
public readonly partial struct DateRange
{
    /// <summary>A year: <c>2023</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year.</exception>
    /// <example><code>
    /// DateRange year = DateRange.Year(2023); // 2023
    /// </code></example>
    public static DateRange Year(int year)
    {
        CheckYear(year, nameof(year));
        return Years(year, year);
    }

    /// <summary>Years from one to another: <c>2021/2025</c>.</summary>
    /// <param name="first">1 to 9999.</param>
    /// <param name="last">The last year, inside; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year, or the last lies before the first.</exception>
    /// <example><code>
    /// DateRange years = DateRange.Years(2021, 2023); // 2021/2023
    /// </code></example>
    public static DateRange Years(int first, int last)
    {
        CheckYear(first, nameof(first));
        CheckRun(first, last, 9999, nameof(last));
        return new DateRange(
            new PartialDate(first, 1, 1),
            new PartialDate(last, 12, 31),
            first == last ? PeriodPrecision.Year : PeriodPrecision.MultiYear,
            DateGrain.Year);
    }

    /// <summary>上半年 or 下半年: <c>2023-H1</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or half.</exception>
    /// <example><code>
    /// DateRange half = DateRange.HalfYear(2023, 1); // 2023-H1
    /// </code></example>
    public static DateRange HalfYear(int year, int half) =>
        Part(year, half, nameof(half), 6, PeriodPrecision.HalfYear, DateGrain.HalfYear);

    /// <summary>A quarter: <c>2023-Q3</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or quarter.</exception>
    /// <example><code>
    /// DateRange quarter = DateRange.Quarter(2023, 3); // 2023-Q3
    /// </code></example>
    public static DateRange Quarter(int year, int quarter) =>
        Part(year, quarter, nameof(quarter), 3, PeriodPrecision.Quarter, DateGrain.Quarter);

    /// <summary>Quarters of one year: <c>2023-Q1/2023-Q3</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="first">1 to 4.</param>
    /// <param name="last">The last quarter, inside; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or quarter, or the last lies before the first.</exception>
    /// <example><code>
    /// DateRange quarters = DateRange.Quarters(2023, 1, 3); // 2023-Q1/2023-Q3
    /// </code></example>
    public static DateRange Quarters(int year, int first, int last) =>
        Parts(year, first, last, 3, PeriodPrecision.Quarter, DateGrain.Quarter);

    /// <summary>A month: <c>2023-11</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month.</exception>
    /// <example><code>
    /// DateRange month = DateRange.Month(2023, 11); // 2023-11
    /// </code></example>
    public static DateRange Month(int year, int month) =>
        Part(year, month, nameof(month), 1, PeriodPrecision.Month, DateGrain.Month);

    /// <summary>Months of one year: <c>2023-01/2023-11</c>.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="first">1 to 12.</param>
    /// <param name="last">The last month, inside; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such year or month, or the last lies before the first.</exception>
    /// <example><code>
    /// DateRange months = DateRange.Months(2023, 1, 11); // 2023-01/2023-11
    /// </code></example>
    public static DateRange Months(int year, int first, int last) =>
        Parts(year, first, last, 1, PeriodPrecision.Month, DateGrain.Month);

    /// <summary>One day: <c>2023-12-20</c>.</summary>
    /// <param name="day">The day.</param>
    /// <example><code>
    /// DateRange day = DateRange.Day(new DateOnly(2023, 6, 30)); // 2023-06-30
    /// </code></example>
    public static DateRange Day(DateOnly day) => FromDays(day, day);

    /// <summary>From one day to another: <c>2020-09-15/2020-09-29</c>.</summary>
    /// <param name="begin">The first day.</param>
    /// <param name="end">The last day, inside; not before the first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The last day lies before the first.</exception>
    /// <example><code>
    /// DateRange days = DateRange.FromDays(new DateOnly(2023, 1, 22), new DateOnly(2023, 1, 28)); // 2023-01-22/2023-01-28
    /// </code></example>
    public static DateRange FromDays(DateOnly begin, DateOnly end)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(end, begin);
        return new DateRange(PartialDate.From(begin), PartialDate.From(end), PeriodPrecision.Day, DateGrain.Day);
    }

    /// <summary>A point in time, as 截至6月底 is: <c>2023-06-30</c>.</summary>
    /// <param name="day">The day.</param>
    /// <example><code>
    /// DateRange point = DateRange.PointInTime(new DateOnly(2023, 12, 31)); // 2023-12-31
    /// bool isPoint = point.IsPointInTime; // true
    /// </code></example>
    public static DateRange PointInTime(DateOnly day) =>
        new(PartialDate.From(day), PartialDate.From(day), PeriodPrecision.Day, DateGrain.Day, asOf: true);

    /// <summary>From a day on, without an end: <c>2020-01-01/..</c>.</summary>
    /// <param name="begin">The first day.</param>
    /// <example><code>
    /// DateRange since = DateRange.Since(new DateOnly(2020, 1, 1)); // 2020-01-01/..
    /// </code></example>
    public static DateRange Since(DateOnly begin) => Since(begin, null);

    /// <summary>From a day on, without an end: <c>2020-01-01/..</c>.</summary>
    /// <param name="begin">The first day.</param>
    /// <param name="knownUntil">The day up to which it is known to last, usually the day of publication; null for none.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="knownUntil"/> lies before the first day.</exception>
    public static DateRange Since(DateOnly begin, DateOnly? knownUntil)
    {
        if (knownUntil is { } until)
            ArgumentOutOfRangeException.ThrowIfLessThan(until, begin, nameof(knownUntil));
        PartialDate end = knownUntil is { } day ? PartialDate.From(day) : default;
        return new DateRange(PartialDate.From(begin), end, PeriodPrecision.Day, DateGrain.Day, open: OpenSide.End);
    }

    /// <summary>Up to a day, without a beginning: <c>../2022-04-14</c>.</summary>
    /// <param name="end">The last day, inside.</param>
    /// <example><code>
    /// DateRange until = DateRange.Until(new DateOnly(2020, 12, 31)); // ../2020-12-31
    /// </code></example>
    public static DateRange Until(DateOnly end) =>
        new(default, PartialDate.From(end), PeriodPrecision.Day, DateGrain.Day, open: OpenSide.Begin);

    private static DateRange Part(int year, int number, string name, int months, PeriodPrecision precision, DateGrain grain)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 12 / months, name);
        return Parts(year, number, number, months, precision, grain);
    }

    private static DateRange Parts(int year, int first, int last, int months, PeriodPrecision precision, DateGrain grain)
    {
        CheckYear(year, nameof(year));
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        CheckRun(first, last, 12 / months, nameof(last));
        int lastMonth = last * months;
        return new DateRange(
            new PartialDate(year, ((first - 1) * months) + 1, 1),
            new PartialDate(year, lastMonth, DateTime.DaysInMonth(year, lastMonth)),
            precision,
            grain);
    }

    private static void CheckYear(int year, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999, name);
    }

    private static void CheckRun(int first, int last, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(last, most, name);
    }
}
