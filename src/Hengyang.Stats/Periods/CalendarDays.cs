namespace Hengyang.Stats;

/// <summary>What is asked of days, from the first one there is up to the last one.</summary>
internal static class CalendarDays
{
    /// <summary>Whether a day is the last of its month: 9999-12-31 has none behind it.</summary>
    internal static bool EndsMonth(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);

    /// <summary>Whether a day is the same of the year before another; the year 1 has none before it.</summary>
    internal static bool IsYearBefore(DateOnly day, DateOnly other) => other.Year > 1 && day == other.AddYears(-1);
}
