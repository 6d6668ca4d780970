namespace Hengyang.Stats;

/// <summary>
/// The festivals' own days: those of one day, and those whose days off a year's notice has not told (yet). Sources: the
/// Regulation on National Festivals and Memorial Days (全国年节及纪念日放假办法), the Teachers Law and the resolutions that set
/// the other days; the traditional ones by the lunisolar calendar.
/// </summary>
internal static class FestivalTable
{
    /// <summary>The number of the first festival of one day; the holidays with days off have lower ones.</summary>
    private const short FirstOwn = 9;

    /// <summary>The words of a festival, and its month and day.</summary>
    private readonly record struct Row(short Festival, string Words, int Month, int Day, bool IsLunar = false);

    private static readonly Row[] Rows =
    [
        new(HolidayTable.NewYear, "", 1, 1),
        new(HolidayTable.SpringFestival, "", 1, 1, IsLunar: true),
        new(HolidayTable.LabourDay, "", 5, 1),
        new(HolidayTable.DragonBoat, "", 5, 5, IsLunar: true),
        new(HolidayTable.MidAutumn, "", 8, 15, IsLunar: true),
        new(HolidayTable.NationalDay, "", 10, 1),
        new(FirstOwn, "妇女节 三八妇女节 国际妇女节", 3, 8),
        new(FirstOwn + 1, "植树节", 3, 12),
        new(FirstOwn + 2, "青年节 五四青年节", 5, 4),
        new(FirstOwn + 3, "儿童节 六一儿童节 国际儿童节", 6, 1),
        new(FirstOwn + 4, "建党节 七一建党节", 7, 1),
        new(FirstOwn + 5, "建军节", 8, 1),
        new(FirstOwn + 6, "教师节", 9, 10),
        new(FirstOwn + 7, "记者节", 11, 8),
        new(FirstOwn + 8, "圣诞节", 12, 25),
        new(FirstOwn + 9, "元宵节 元宵佳节", 1, 15, IsLunar: true),
        new(FirstOwn + 10, "七夕 七夕节", 7, 7, IsLunar: true),
        new(FirstOwn + 11, "重阳节 重阳佳节", 9, 9, IsLunar: true),
        new(FirstOwn + 12, "腊八节", 12, 8, IsLunar: true),
    ];

    internal static void AddTo(LexiconBuilder rows)
    {
        foreach (Row row in Rows)
            rows.Add(WordKind.Holiday, row.Festival, row.Words);
    }

    /// <summary>The day of a festival in a year; false for none.</summary>
    internal static bool TryGetDay(int festival, int year, out DateOnly day)
    {
        day = default;
        if (year is < 1 or > 9999)
            return false;
        foreach (ref readonly Row row in Rows.AsSpan())
        {
            if (row.Festival != festival)
                continue;
            if (!row.IsLunar)
            {
                day = new DateOnly(year, row.Month, row.Day);
                return true;
            }

            if (!LunarCalendar.TryGetMonth(year, row.Month, isLeap: false, out DateOnly first, out _))
                return false;
            day = first.AddDays(row.Day - 1);
            return true;
        }

        return false;
    }
}
