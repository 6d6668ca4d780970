using System.Globalization;

namespace Hengyang.Stats;

/// <summary>Days of the lunisolar calendar (农历) as days of the Gregorian one, 1901 to 2100.</summary>
internal static class LunarCalendar
{
    internal const int FirstYear = 1901;
    internal const int LastYear = 2099;

    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The first and the last day of a lunar month.</summary>
    /// <param name="year">The Gregorian year in which the lunar year begins.</param>
    /// <param name="month">1 for 正月 to 12 for 腊月.</param>
    /// <param name="isLeap">Whether it is the leap month (闰) that follows the month of that number.</param>
    /// <param name="first">Its first day.</param>
    /// <param name="last">Its last day.</param>
    internal static bool TryGetMonth(int year, int month, bool isLeap, out DateOnly first, out DateOnly last)
    {
        first = default;
        last = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
            return false;
        // the framework numbers the months of a year from 1 to 13: a leap month moves those after it by one
        int leap = Calendar.GetLeapMonth(year);
        if (isLeap && leap != month + 1)
            return false;
        int ordinal = isLeap || (leap != 0 && month >= leap) ? month + 1 : month;
        first = DateOnly.FromDateTime(Calendar.ToDateTime(year, ordinal, 1, 0, 0, 0, 0));
        last = first.AddDays(Calendar.GetDaysInMonth(year, ordinal) - 1);
        return true;
    }

    /// <summary>The year of a place in the cycle of sixty that is nearest to a year; 1984 was 甲子, number 1.</summary>
    internal static int YearOf(int sexagenary, int near)
    {
        int year = near - 30 + ((((sexagenary - 1 + 1984 - (near - 30)) % 60) + 60) % 60);
        return year;
    }
}
