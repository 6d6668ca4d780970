namespace Hengyang.Stats;

/// <summary>In what units the two ends of a period are written: <c>2023</c>, <c>2023-H1</c>, <c>2023-Q1</c>, <c>2023-01</c>, <c>2023-01-05</c>.</summary>
internal enum DateGrain : byte
{
    Day,
    Month,
    Quarter,
    HalfYear,
    Year,
}

/// <summary>A day of which year, month or day may be unknown (zero); four bytes.</summary>
internal readonly record struct PartialDate
{
    private readonly int _packed;

    internal PartialDate(int year, int month, int day) => _packed = (year << 9) | (month << 5) | day;

    internal int Year => _packed >> 9;

    internal int Month => (_packed >> 5) & 15;

    internal int Day => _packed & 31;

    /// <summary>Whether it is the later one of two days; where a part is unknown it may say so of days that nobody can order.</summary>
    internal bool IsAfter(PartialDate other) => _packed > other._packed;

    /// <summary>The order of days; a part that is not known comes first.</summary>
    internal int CompareTo(PartialDate other) => _packed.CompareTo(other._packed);

    /// <summary>Whether it is a day that another one, of which parts may be unknown, can be.</summary>
    internal bool Fits(PartialDate stated) =>
        (stated.Year == 0 || stated.Year == Year) && (stated.Month == 0 || stated.Month == Month) && (stated.Day == 0 || stated.Day == Day);

    internal static PartialDate From(DateOnly date) => new(date.Year, date.Month, date.Day);

    internal DateOnly? ToDate() =>
        Year is > 0 and < 10000 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
            ? new DateOnly(Year, Month, Day)
            : null;
}
