namespace Hengyang.Stats;

/// <summary>What is asked of days, up to the last one there is.</summary>
internal static class CalendarDays
{
    /// <summary>Whether a day is the last of its month: 9999-12-31 has none behind it.</summary>
    internal static bool EndsMonth(DateOnly day) => day.Day == DateTime.DaysInMonth(day.Year, day.Month);
}
