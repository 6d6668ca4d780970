namespace Hengyang.Stats;

/// <summary>
/// The days off of the public holidays, whole runs with the weekends that the notices join to them.
/// Source: the yearly notices of the General Office of the State Council (国务院办公厅关于部分节假日安排的通知), named
/// with each year. The travel seasons (春运) are those of the yearly notices of the transport authorities. A year that is
/// not in the table has no days: they are announced year by year and cannot be computed.
/// </summary>
internal static class HolidayTable
{
    internal const short NewYear = 0;
    internal const short SpringFestival = 1;
    internal const short Qingming = 2;
    internal const short LabourDay = 3;
    internal const short DragonBoat = 4;
    internal const short MidAutumn = 5;
    internal const short NationalDay = 6;
    internal const short VictoryDay = 7;
    internal const short SpringTravel = 8;

    private readonly record struct Row(short Holiday, short Year, DateOnly First, DateOnly Last);

    private static readonly Row[] Rows =
    [
        // 1999 to 2006: three weeks a year by the ordinance of 1999 (国务院令第270号) and its yearly notices; May 2003 was cut short
        new(NationalDay, 1999, new(1999, 10, 1), new(1999, 10, 7)),
        new(SpringFestival, 2000, new(2000, 2, 5), new(2000, 2, 11)),
        new(LabourDay, 2000, new(2000, 5, 1), new(2000, 5, 7)),
        new(NationalDay, 2000, new(2000, 10, 1), new(2000, 10, 7)),
        new(SpringFestival, 2001, new(2001, 1, 24), new(2001, 1, 30)),
        new(LabourDay, 2001, new(2001, 5, 1), new(2001, 5, 7)),
        new(NationalDay, 2001, new(2001, 10, 1), new(2001, 10, 7)),
        new(SpringFestival, 2002, new(2002, 2, 12), new(2002, 2, 18)),
        new(LabourDay, 2002, new(2002, 5, 1), new(2002, 5, 7)),
        new(NationalDay, 2002, new(2002, 10, 1), new(2002, 10, 7)),
        new(SpringFestival, 2003, new(2003, 2, 1), new(2003, 2, 7)),
        new(NationalDay, 2003, new(2003, 10, 1), new(2003, 10, 7)),
        new(SpringFestival, 2004, new(2004, 1, 22), new(2004, 1, 28)),
        new(LabourDay, 2004, new(2004, 5, 1), new(2004, 5, 7)),
        new(NationalDay, 2004, new(2004, 10, 1), new(2004, 10, 7)),
        new(SpringFestival, 2005, new(2005, 2, 9), new(2005, 2, 15)),
        new(LabourDay, 2005, new(2005, 5, 1), new(2005, 5, 7)),
        new(NationalDay, 2005, new(2005, 10, 1), new(2005, 10, 7)),
        new(SpringFestival, 2006, new(2006, 1, 29), new(2006, 2, 4)),
        new(LabourDay, 2006, new(2006, 5, 1), new(2006, 5, 7)),
        new(NationalDay, 2006, new(2006, 10, 1), new(2006, 10, 7)),
        // 2007: 2006-12-30 2006-12-31 2007-02-17 2007-02-25 2007-04-28 2007-04-29 2007-09-29 2007-09-30
        new(NewYear, 2007, new(2007, 1, 1), new(2007, 1, 3)),
        new(SpringFestival, 2007, new(2007, 2, 18), new(2007, 2, 24)),
        new(LabourDay, 2007, new(2007, 5, 1), new(2007, 5, 7)),
        new(NationalDay, 2007, new(2007, 10, 1), new(2007, 10, 7)),
        // 2008: 2007-12-29 2008-02-02 2008-02-03  2008-05-04 2008-09-27 2008-09-28
        new(NewYear, 2008, new(2007, 12, 30), new(2008, 1, 1)),
        new(SpringFestival, 2008, new(2008, 2, 6), new(2008, 2, 12)),
        new(Qingming, 2008, new(2008, 4, 4), new(2008, 4, 6)),
        new(LabourDay, 2008, new(2008, 5, 1), new(2008, 5, 3)),
        new(DragonBoat, 2008, new(2008, 6, 7), new(2008, 6, 9)),
        new(MidAutumn, 2008, new(2008, 9, 13), new(2008, 9, 15)),
        new(NationalDay, 2008, new(2008, 9, 29), new(2008, 10, 5)),
        // 2009: 2009-01-04 2009-01-24 2009-02-01  2009-05-31 2009-09-27 2009-10-10
        new(NewYear, 2009, new(2009, 1, 1), new(2009, 1, 3)),
        new(SpringFestival, 2009, new(2009, 1, 25), new(2009, 1, 31)),
        new(Qingming, 2009, new(2009, 4, 4), new(2009, 4, 6)),
        new(LabourDay, 2009, new(2009, 5, 1), new(2009, 5, 3)),
        new(DragonBoat, 2009, new(2009, 5, 28), new(2009, 5, 30)),
        new(MidAutumn, 2009, new(2009, 10, 1), new(2009, 10, 8)),
        new(NationalDay, 2009, new(2009, 10, 1), new(2009, 10, 8)),
        // 2010:  2010-02-20 2010-02-21 2010-06-12 2010-06-13 2010-09-19 2010-09-25 2010-09-26 2010-10-09
        new(NewYear, 2010, new(2010, 1, 1), new(2010, 1, 3)),
        new(SpringFestival, 2010, new(2010, 2, 13), new(2010, 2, 19)),
        new(Qingming, 2010, new(2010, 4, 3), new(2010, 4, 5)),
        new(LabourDay, 2010, new(2010, 5, 1), new(2010, 5, 3)),
        new(DragonBoat, 2010, new(2010, 6, 14), new(2010, 6, 16)),
        new(MidAutumn, 2010, new(2010, 9, 22), new(2010, 9, 24)),
        new(NationalDay, 2010, new(2010, 10, 1), new(2010, 10, 7)),
        // 2011:  2011-01-30 2011-02-12 2011-04-02 2011-10-08 2011-10-09
        new(NewYear, 2011, new(2011, 1, 1), new(2011, 1, 3)),
        new(SpringFestival, 2011, new(2011, 2, 2), new(2011, 2, 8)),
        new(Qingming, 2011, new(2011, 4, 3), new(2011, 4, 5)),
        new(LabourDay, 2011, new(2011, 4, 30), new(2011, 5, 2)),
        new(DragonBoat, 2011, new(2011, 6, 4), new(2011, 6, 6)),
        new(MidAutumn, 2011, new(2011, 9, 10), new(2011, 9, 12)),
        new(NationalDay, 2011, new(2011, 10, 1), new(2011, 10, 7)),
        // 2012: 2011-12-31 2012-01-21 2012-01-29 2012-03-31 2012-04-01 2012-04-28  2012-09-29
        new(NewYear, 2012, new(2012, 1, 1), new(2012, 1, 3)),
        new(SpringFestival, 2012, new(2012, 1, 22), new(2012, 1, 28)),
        new(Qingming, 2012, new(2012, 4, 2), new(2012, 4, 4)),
        new(LabourDay, 2012, new(2012, 4, 29), new(2012, 5, 1)),
        new(DragonBoat, 2012, new(2012, 6, 22), new(2012, 6, 24)),
        new(MidAutumn, 2012, new(2012, 9, 30), new(2012, 10, 7)),
        new(NationalDay, 2012, new(2012, 9, 30), new(2012, 10, 7)),
        // 2013: 2013-01-05 2013-01-06 2013-02-16 2013-02-17 2013-04-07 2013-04-27 2013-04-28 2013-06-08 2013-06-09 2013-09-22 2013-09-29 2013-10-12
        new(NewYear, 2013, new(2013, 1, 1), new(2013, 1, 3)),
        new(SpringFestival, 2013, new(2013, 2, 9), new(2013, 2, 15)),
        new(Qingming, 2013, new(2013, 4, 4), new(2013, 4, 6)),
        new(LabourDay, 2013, new(2013, 4, 29), new(2013, 5, 1)),
        new(DragonBoat, 2013, new(2013, 6, 10), new(2013, 6, 12)),
        new(MidAutumn, 2013, new(2013, 9, 19), new(2013, 9, 21)),
        new(NationalDay, 2013, new(2013, 10, 1), new(2013, 10, 7)),
        // 2014:  2014-01-26 2014-02-08 2014-05-04 2014-09-28 2014-10-11
        new(NewYear, 2014, new(2014, 1, 1), new(2014, 1, 1)),
        new(SpringFestival, 2014, new(2014, 1, 31), new(2014, 2, 6)),
        new(Qingming, 2014, new(2014, 4, 5), new(2014, 4, 7)),
        new(LabourDay, 2014, new(2014, 5, 1), new(2014, 5, 3)),
        new(DragonBoat, 2014, new(2014, 5, 31), new(2014, 6, 2)),
        new(MidAutumn, 2014, new(2014, 9, 6), new(2014, 9, 8)),
        new(NationalDay, 2014, new(2014, 10, 1), new(2014, 10, 7)),
        // 2015: 2015-01-04 2015-02-15 2015-02-28  2015-09-06 2015-10-10
        new(NewYear, 2015, new(2015, 1, 1), new(2015, 1, 3)),
        new(SpringFestival, 2015, new(2015, 2, 18), new(2015, 2, 24)),
        new(Qingming, 2015, new(2015, 4, 4), new(2015, 4, 6)),
        new(LabourDay, 2015, new(2015, 5, 1), new(2015, 5, 3)),
        new(DragonBoat, 2015, new(2015, 6, 20), new(2015, 6, 22)),
        new(VictoryDay, 2015, new(2015, 9, 3), new(2015, 9, 5)),
        new(MidAutumn, 2015, new(2015, 9, 26), new(2015, 9, 27)),
        new(NationalDay, 2015, new(2015, 10, 1), new(2015, 10, 7)),
        // 2016:  2016-02-06 2016-02-14 2016-06-12 2016-09-18 2016-10-08 2016-10-09
        new(NewYear, 2016, new(2016, 1, 1), new(2016, 1, 3)),
        new(SpringFestival, 2016, new(2016, 2, 7), new(2016, 2, 13)),
        new(Qingming, 2016, new(2016, 4, 2), new(2016, 4, 4)),
        new(LabourDay, 2016, new(2016, 4, 30), new(2016, 5, 2)),
        new(DragonBoat, 2016, new(2016, 6, 9), new(2016, 6, 11)),
        new(MidAutumn, 2016, new(2016, 9, 15), new(2016, 9, 17)),
        new(NationalDay, 2016, new(2016, 10, 1), new(2016, 10, 7)),
        // 2017:  2017-01-22 2017-02-04 2017-04-01 2017-05-27 2017-09-30
        new(NewYear, 2017, new(2016, 12, 31), new(2017, 1, 2)),
        new(SpringFestival, 2017, new(2017, 1, 27), new(2017, 2, 2)),
        new(Qingming, 2017, new(2017, 4, 2), new(2017, 4, 4)),
        new(LabourDay, 2017, new(2017, 4, 29), new(2017, 5, 1)),
        new(DragonBoat, 2017, new(2017, 5, 28), new(2017, 5, 30)),
        new(MidAutumn, 2017, new(2017, 10, 1), new(2017, 10, 8)),
        new(NationalDay, 2017, new(2017, 10, 1), new(2017, 10, 8)),
        // 2018:  2018-02-11 2018-02-24 2018-04-08 2018-04-28 2018-09-29 2018-09-30
        new(NewYear, 2018, new(2017, 12, 30), new(2018, 1, 1)),
        new(SpringFestival, 2018, new(2018, 2, 15), new(2018, 2, 21)),
        new(Qingming, 2018, new(2018, 4, 5), new(2018, 4, 7)),
        new(LabourDay, 2018, new(2018, 4, 29), new(2018, 5, 1)),
        new(DragonBoat, 2018, new(2018, 6, 16), new(2018, 6, 18)),
        new(MidAutumn, 2018, new(2018, 9, 22), new(2018, 9, 24)),
        new(NationalDay, 2018, new(2018, 10, 1), new(2018, 10, 7)),
        // 2019: 2018-12-29 2019-02-02 2019-02-03  2019-04-28 2019-05-05 2019-09-29 2019-10-12
        new(NewYear, 2019, new(2018, 12, 30), new(2019, 1, 1)),
        new(SpringFestival, 2019, new(2019, 2, 4), new(2019, 2, 10)),
        new(Qingming, 2019, new(2019, 4, 5), new(2019, 4, 7)),
        new(LabourDay, 2019, new(2019, 5, 1), new(2019, 5, 4)),
        new(DragonBoat, 2019, new(2019, 6, 7), new(2019, 6, 9)),
        new(MidAutumn, 2019, new(2019, 9, 13), new(2019, 9, 15)),
        new(NationalDay, 2019, new(2019, 10, 1), new(2019, 10, 7)),
        // 2020:  2020-01-19 2020-02-03 2020-04-26 2020-05-09 2020-06-28 2020-09-27 2020-10-10
        new(NewYear, 2020, new(2020, 1, 1), new(2020, 1, 1)),
        new(SpringFestival, 2020, new(2020, 1, 24), new(2020, 2, 2)),
        new(Qingming, 2020, new(2020, 4, 4), new(2020, 4, 6)),
        new(LabourDay, 2020, new(2020, 5, 1), new(2020, 5, 5)),
        new(DragonBoat, 2020, new(2020, 6, 25), new(2020, 6, 27)),
        new(MidAutumn, 2020, new(2020, 10, 1), new(2020, 10, 8)),
        new(NationalDay, 2020, new(2020, 10, 1), new(2020, 10, 8)),
        // 2021:  2021-02-07 2021-02-20 2021-04-25 2021-05-08 2021-09-18 2021-09-26 2021-10-09
        new(NewYear, 2021, new(2021, 1, 1), new(2021, 1, 3)),
        new(SpringFestival, 2021, new(2021, 2, 11), new(2021, 2, 17)),
        new(Qingming, 2021, new(2021, 4, 3), new(2021, 4, 5)),
        new(LabourDay, 2021, new(2021, 5, 1), new(2021, 5, 5)),
        new(DragonBoat, 2021, new(2021, 6, 12), new(2021, 6, 14)),
        new(MidAutumn, 2021, new(2021, 9, 19), new(2021, 9, 21)),
        new(NationalDay, 2021, new(2021, 10, 1), new(2021, 10, 7)),
        // 2022:  2022-01-29 2022-01-30 2022-04-02 2022-04-24 2022-05-07 2022-10-08 2022-10-09
        new(NewYear, 2022, new(2022, 1, 1), new(2022, 1, 3)),
        new(SpringFestival, 2022, new(2022, 1, 31), new(2022, 2, 6)),
        new(Qingming, 2022, new(2022, 4, 3), new(2022, 4, 5)),
        new(LabourDay, 2022, new(2022, 4, 30), new(2022, 5, 4)),
        new(DragonBoat, 2022, new(2022, 6, 3), new(2022, 6, 5)),
        new(MidAutumn, 2022, new(2022, 9, 10), new(2022, 9, 12)),
        new(NationalDay, 2022, new(2022, 10, 1), new(2022, 10, 7)),
        // 2023:  2023-01-28 2023-01-29 2023-04-23 2023-05-06 2023-06-25 2023-10-07 2023-10-08
        new(NewYear, 2023, new(2022, 12, 31), new(2023, 1, 2)),
        new(SpringFestival, 2023, new(2023, 1, 21), new(2023, 1, 27)),
        new(Qingming, 2023, new(2023, 4, 5), new(2023, 4, 5)),
        new(LabourDay, 2023, new(2023, 4, 29), new(2023, 5, 3)),
        new(DragonBoat, 2023, new(2023, 6, 22), new(2023, 6, 24)),
        new(MidAutumn, 2023, new(2023, 9, 29), new(2023, 10, 6)),
        new(NationalDay, 2023, new(2023, 9, 29), new(2023, 10, 6)),
        // 2024:  2024-02-04 2024-02-18 2024-04-07 2024-04-28 2024-05-11 2024-09-14 2024-09-29 2024-10-12
        new(NewYear, 2024, new(2023, 12, 30), new(2024, 1, 1)),
        new(SpringFestival, 2024, new(2024, 2, 10), new(2024, 2, 17)),
        new(Qingming, 2024, new(2024, 4, 4), new(2024, 4, 6)),
        new(LabourDay, 2024, new(2024, 5, 1), new(2024, 5, 5)),
        new(DragonBoat, 2024, new(2024, 6, 8), new(2024, 6, 10)),
        new(MidAutumn, 2024, new(2024, 9, 15), new(2024, 9, 17)),
        new(NationalDay, 2024, new(2024, 10, 1), new(2024, 10, 7)),
        // 2025:  2025-01-26 2025-02-08 2025-04-27 2025-09-28 2025-10-11
        new(NewYear, 2025, new(2025, 1, 1), new(2025, 1, 1)),
        new(SpringFestival, 2025, new(2025, 1, 28), new(2025, 2, 4)),
        new(Qingming, 2025, new(2025, 4, 4), new(2025, 4, 6)),
        new(LabourDay, 2025, new(2025, 5, 1), new(2025, 5, 5)),
        new(DragonBoat, 2025, new(2025, 5, 31), new(2025, 6, 2)),
        new(MidAutumn, 2025, new(2025, 10, 1), new(2025, 10, 8)),
        new(NationalDay, 2025, new(2025, 10, 1), new(2025, 10, 8)),
        // 2026: 2026-01-04 2026-02-14 2026-02-28  2026-05-09 2026-09-20 2026-10-10
        new(NewYear, 2026, new(2026, 1, 1), new(2026, 1, 3)),
        new(SpringFestival, 2026, new(2026, 2, 15), new(2026, 2, 23)),
        new(Qingming, 2026, new(2026, 4, 4), new(2026, 4, 6)),
        new(LabourDay, 2026, new(2026, 5, 1), new(2026, 5, 5)),
        new(DragonBoat, 2026, new(2026, 6, 19), new(2026, 6, 21)),
        new(MidAutumn, 2026, new(2026, 9, 25), new(2026, 9, 27)),
        new(NationalDay, 2026, new(2026, 10, 1), new(2026, 10, 7)),

        // 春运, 40 days from about the 15th of the last lunar month
        new(SpringTravel, 2019, new(2019, 1, 21), new(2019, 3, 1)),
        new(SpringTravel, 2023, new(2023, 1, 7), new(2023, 2, 15)),
        new(SpringTravel, 2024, new(2024, 1, 26), new(2024, 3, 5)),
        new(SpringTravel, 2025, new(2025, 1, 14), new(2025, 2, 22)),
        new(SpringTravel, 2026, new(2026, 2, 2), new(2026, 3, 13)),
    ];

    /// <summary>The first and the last day off of a holiday; false when the table does not have that year.</summary>
    internal static bool TryGetDays(int holiday, int year, out DateOnly first, out DateOnly last)
    {
        foreach (ref readonly Row row in Rows.AsSpan())
        {
            if (row.Year == year && row.Holiday == holiday)
            {
                first = row.First;
                last = row.Last;
                return true;
            }
        }

        first = default;
        last = default;
        return false;
    }
}
