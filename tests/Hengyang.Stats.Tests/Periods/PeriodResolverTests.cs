using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>What the words of a period mean on a given day: literal days, after section 5 of the contract.</summary>
public sealed class PeriodResolverTests
{
    private static readonly CalendarTerm NoYear = default;

    private static CalendarTerm Ref(int offset) => CalendarTerm.OfYear(Anchor.Reference, offset);

    private static PeriodExpression Months(in CalendarTerm year, int first, int last) =>
        PeriodExpression.Of(year.With(TermUnit.Month, first, last));

    private static PeriodExpression Day(in CalendarTerm year, int month, int day) =>
        PeriodExpression.Of(year.With(TermUnit.Month, month, month).WithDays(TermDays.Day, day, day));

    private static string Resolve(in PeriodExpression expression, string? reference)
    {
        var context = new PeriodContext(reference is null ? null : DateOnly.Parse(reference, CultureInfo.InvariantCulture));
        return Resolve(expression, ref context);
    }

    private static string Resolve(in PeriodExpression expression, ref PeriodContext context)
    {
        if (!PeriodResolver.TryResolve(expression, ref context, out DateRange range))
            return "none";
        string begin = range.Begin?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        string end = range.End?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
        return $"{begin} {end} {range.Precision}{(range.IsPointInTime ? " asOf" : "")} {range}";
    }

    [Theory]
    [InlineData("2023-12-21", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData("2023-10-29", "2022-01-01 2022-11-30 Month 2022-01/2022-11")]
    [InlineData("2023-10-30", "2023-01-01 2023-11-30 Month 2023-01/2023-11")]
    [InlineData(null, "- - Month XXXX-01/XXXX-11")]
    public void Cumulated_months_take_the_latest_year_that_has_nearly_ended(string? reference, string expected) =>
        Assert.Equal(expected, Resolve(Months(NoYear, 1, 11), reference));

    [Theory]
    [InlineData("2014-01-15", "2013-01-01 2013-12-31 Year 2013")]
    [InlineData("2013-12-01", "2013-01-01 2013-12-31 Year 2013")]
    [InlineData("2013-11-15", "2012-01-01 2012-12-31 Year 2012")]
    [InlineData(null, "- - Year XXXX")]
    public void The_whole_year_accumulates(string? reference, string expected) =>
        Assert.Equal(expected, Resolve(PeriodExpression.Of(NoYear), reference));

    [Theory]
    [InlineData(12, "2023-12-21", "2023-12-01 2023-12-31 Month 2023-12")]
    [InlineData(1, "2023-12-21", "2023-01-01 2023-01-31 Month 2023-01")]
    [InlineData(1, "2023-12-31", "2024-01-01 2024-01-31 Month 2024-01")]
    [InlineData(2, "2024-03-15", "2024-02-01 2024-02-29 Month 2024-02")]
    [InlineData(2, null, "- - Month XXXX-02")]
    [InlineData(13, "2023-12-21", "none")]
    [InlineData(0, "2023-12-21", "none")]
    [InlineData(13, null, "none")]
    public void A_month_takes_the_latest_year_that_it_may(int month, string? reference, string expected) =>
        Assert.Equal(expected, Resolve(Months(NoYear, month, month), reference));

    [Theory]
    [InlineData(9, 25, "2023-12-20", "2023-09-25 2023-09-25 Day 2023-09-25")]
    [InlineData(1, 5, "2023-12-20", "2024-01-05 2024-01-05 Day 2024-01-05")]
    [InlineData(2, 29, "2023-12-20", "2020-02-29 2020-02-29 Day 2020-02-29")]
    [InlineData(2, 29, null, "- - Day XXXX-02-29")]
    [InlineData(2, 30, "2023-12-20", "none")]
    [InlineData(2, 30, null, "none")]
    [InlineData(4, 31, null, "none")]
    [InlineData(4, 0, null, "none")]
    public void A_day_without_a_year(int month, int day, string? reference, string expected) =>
        Assert.Equal(expected, Resolve(Day(NoYear, month, day), reference));

    [Theory]
    [InlineData(13, "2020-07-14", "2020-07-13 2020-07-13 Day 2020-07-13")]
    [InlineData(14, "2020-07-14", "2020-07-14 2020-07-14 Day 2020-07-14")]
    [InlineData(15, "2020-07-14", "2020-06-15 2020-06-15 Day 2020-06-15")]
    [InlineData(31, "2020-07-14", "2020-05-31 2020-05-31 Day 2020-05-31")]
    [InlineData(20, "2020-01-14", "2019-12-20 2019-12-20 Day 2019-12-20")]
    [InlineData(13, null, "- - Day XXXX-XX-13")]
    [InlineData(32, "2020-07-14", "none")]
    public void A_day_without_a_month_is_the_latest_one(int day, string? reference, string expected) =>
        Assert.Equal(expected, Resolve(PeriodExpression.Of(NoYear.WithDays(TermDays.Day, day, day)), reference));

    [Fact]
    public void A_day_without_a_month_takes_the_month_of_its_paragraph()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 20));
        Resolve(Day(CalendarTerm.OfYear(2021), 8, 1), ref context);
        PeriodExpression fifth = PeriodExpression.Of(NoYear.WithDays(TermDays.Day, 5, 5));
        Assert.Equal("2021-08-05 2021-08-05 Day 2021-08-05", Resolve(fifth, ref context));
        context.BeginParagraph();
        Assert.Equal("2023-12-05 2023-12-05 Day 2023-12-05", Resolve(fifth, ref context));
    }

    [Theory]
    [InlineData(0, "2023-12-21", "2023-01-01 2023-12-31 Year 2023")]
    [InlineData(-1, "2023-12-21", "2022-01-01 2022-12-31 Year 2022")]
    [InlineData(1, "2023-12-21", "2024-01-01 2024-12-31 Year 2024")]
    [InlineData(-1, null, "- - Year XXXX")]
    public void Years_relative_to_the_reference_date(int offset, string? reference, string expected) =>
        Assert.Equal(expected, Resolve(PeriodExpression.Of(Ref(offset)), reference));

    [Fact]
    public void Parts_of_a_year()
    {
        CalendarTerm y2020 = CalendarTerm.OfYear(2020);
        Assert.Equal("2020-01-01 2020-06-30 HalfYear 2020-H1", Resolve(PeriodExpression.Of(y2020.With(TermUnit.HalfYear, 1, 1)), null));
        Assert.Equal("2020-07-01 2020-12-31 HalfYear 2020-H2", Resolve(PeriodExpression.Of(y2020.With(TermUnit.HalfYear, 2, 2)), null));
        Assert.Equal("2020-10-01 2020-12-31 Quarter 2020-Q4", Resolve(PeriodExpression.Of(y2020.With(TermUnit.Quarter, 4, 4)), null));
        Assert.Equal("2020-01-01 2020-09-30 Quarter 2020-Q1/2020-Q3", Resolve(PeriodExpression.Of(y2020.With(TermUnit.Quarter, 1, 3)), null));
        Assert.Equal("none", Resolve(PeriodExpression.Of(y2020.With(TermUnit.Quarter, 5, 5)), null));
        Assert.Equal("2020-12-01 2021-02-28 Month 2020-12/2021-02", Resolve(PeriodExpression.Of(y2020.With(TermUnit.Season, 4, 4)), null));
        Assert.Equal("2020-11-01 2021-02-28 Month 2020-11/2021-02", Resolve(Months(y2020, 11, 2), null));
        Assert.Equal("2020-09-01 2021-08-31 Month 2020-09/2021-08", Resolve(PeriodExpression.Of(y2020.With(TermUnit.SchoolYear, 1, 1)), null));
        Assert.Equal("1990-01-01 1999-12-31 MultiYear 1990/1999", Resolve(PeriodExpression.Of(CalendarTerm.OfYears(1990, 10)), null));
    }

    [Theory]
    [InlineData(1, 1, "2024-02-01 2024-02-10 TenDays 2024-02-01/2024-02-10")]
    [InlineData(2, 2, "2024-02-11 2024-02-20 TenDays 2024-02-11/2024-02-20")]
    [InlineData(3, 3, "2024-02-21 2024-02-29 TenDays 2024-02-21/2024-02-29")]
    [InlineData(2, 3, "2024-02-11 2024-02-29 TenDays 2024-02-11/2024-02-29")]
    [InlineData(1, 2, "2024-02-01 2024-02-20 TenDays 2024-02-01/2024-02-20")]
    public void Ten_days(int first, int last, string expected) =>
        Assert.Equal(expected, Resolve(
            PeriodExpression.Of(CalendarTerm.OfYear(2024).With(TermUnit.Month, 2, 2).WithDays(TermDays.TenDays, first, last)), null));

    [Fact]
    public void Points_in_time_are_one_day()
    {
        CalendarTerm y2017 = CalendarTerm.OfYear(2017);
        Assert.Equal("2017-12-31 2017-12-31 Day asOf 2017-12-31", Resolve(PeriodExpression.Of(y2017.At(TermEdge.Last)), null));
        Assert.Equal("2017-01-01 2017-01-01 Day asOf 2017-01-01", Resolve(PeriodExpression.Of(y2017.At(TermEdge.First)), null));
        Assert.Equal("2017-03-31 2017-03-31 Day asOf 2017-03-31", Resolve(PeriodExpression.Of(y2017.With(TermUnit.Quarter, 1, 1).At(TermEdge.Last)), null));
        Assert.Equal("2022-12-31 2022-12-31 Day asOf 2022-12-31", Resolve(PeriodExpression.Of(CalendarTerm.OfYear(2022), PeriodBound.At), "2023-12-21"));
        Assert.Equal("- - Day asOf XXXX-12-31", Resolve(PeriodExpression.Of(NoYear.At(TermEdge.Last)), null));
        Assert.Equal("- - Day asOf XXXX-02-XX", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Month, 2, 2).At(TermEdge.Last)), null));
    }

    [Theory]
    [InlineData("2023-03-31", "2022-12-31 2022-12-31 Day asOf 2022-12-31")]
    [InlineData("2023-11-30", "2023-12-31 2023-12-31 Day asOf 2023-12-31")]
    [InlineData("2023-11-29", "2022-12-31 2022-12-31 Day asOf 2022-12-31")]
    public void The_end_of_the_year_without_a_year(string reference, string expected) =>
        Assert.Equal(expected, Resolve(PeriodExpression.Of(NoYear.At(TermEdge.Last)), reference));

    [Fact]
    public void The_end_of_the_month_is_that_of_the_month_named_last()
    {
        PeriodExpression monthEnd = PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Stated, 0).At(TermEdge.Last));
        var context = new PeriodContext(new DateOnly(2024, 3, 15));
        Assert.Equal("2024-02-29 2024-02-29 Day asOf 2024-02-29", Resolve(monthEnd, ref context));
        Resolve(Months(CalendarTerm.OfYear(2023), 10, 10), ref context);
        Assert.Equal("2023-10-31 2023-10-31 Day asOf 2023-10-31", Resolve(monthEnd, ref context));
    }

    [Fact]
    public void Open_sides()
    {
        Assert.Equal("2023-01-01 2023-12-21 Year 2023/..", Resolve(PeriodExpression.Of(Ref(0), PeriodBound.Since), "2023-12-21"));
        Assert.Equal("2020-01-01 - Year 2020/..", Resolve(PeriodExpression.Of(CalendarTerm.OfYear(2020), PeriodBound.Since), null));
        Assert.Equal("2030-01-01 - Year 2030/..", Resolve(PeriodExpression.Of(CalendarTerm.OfYear(2030), PeriodBound.Since), "2023-12-21"));
        Assert.Equal("2017-01-01 2017-04-30 Day 2017-01-01/..", Resolve(PeriodExpression.Of(Ref(0).At(TermEdge.First), PeriodBound.Since), "2017-04-30"));
        PeriodExpression before = Day(NoYear, 4, 14);
        before.Bound = PeriodBound.Until;
        Assert.Equal("- 2022-04-14 Day ../2022-04-14", Resolve(before, "2022-04-01"));
        PeriodExpression december = Months(Ref(-1), 12, 12);
        december.Bound = PeriodBound.Since;
        Assert.Equal("2020-12-01 2021-11-09 Month 2020-12/..", Resolve(december, "2021-11-09"));
    }

    [Fact]
    public void Stretches_that_end_or_begin_with_the_reference_date()
    {
        Assert.Equal("2020-12-21 2023-12-20 MultiYear 2020-12-21/2023-12-20", Resolve(PeriodExpression.Stretch(PeriodForm.Trailing, 36, true, PeriodPrecision.MultiYear), "2023-12-20"));
        Assert.Equal("1953-12-22 2023-12-21 MultiYear 1953-12-22/2023-12-21", Resolve(PeriodExpression.Stretch(PeriodForm.TrailingYears, 840, true, PeriodPrecision.MultiYear), "2023-12-21"));
        Assert.Equal("2018-01-01 2022-12-31 MultiYear 2018/2022", Resolve(PeriodExpression.Stretch(PeriodForm.TrailingYears, 60, true, PeriodPrecision.MultiYear), "2023-03-05"));
        Assert.Equal("2022-01-01 2022-12-31 Year 2022", Resolve(PeriodExpression.Stretch(PeriodForm.TrailingYears, 12, true, PeriodPrecision.Year), "2023-03-05"));
        Assert.Equal("2013-12-25 2014-01-08 Day 2013-12-25/2014-01-08", Resolve(PeriodExpression.Stretch(PeriodForm.Trailing, 15, false, PeriodPrecision.Day), "2014-01-08"));
        Assert.Equal("2018-04-15 2020-07-14 Month 2018-04-15/2020-07-14", Resolve(PeriodExpression.Stretch(PeriodForm.Trailing, 27, true, PeriodPrecision.Month), "2020-07-14"));
        Assert.Equal("2021-11-10 2026-11-09 MultiYear 2021-11-10/2026-11-09", Resolve(PeriodExpression.Stretch(PeriodForm.Coming, 60, true, PeriodPrecision.MultiYear), "2021-11-09"));
        Assert.Equal("- - MultiYear XXXX-XX-XX", Resolve(PeriodExpression.Stretch(PeriodForm.Trailing, 36, true, PeriodPrecision.MultiYear), null));
        Assert.Equal("none", Resolve(PeriodExpression.Stretch(PeriodForm.Trailing, 30000, true, PeriodPrecision.MultiYear), "2021-11-09"));
    }

    [Fact]
    public void Ranges_with_elided_years()
    {
        PeriodExpression winter = PeriodExpression.Between(Ref(-1).With(TermUnit.Month, 12, 12), Ref(0).With(TermUnit.Month, 2, 2));
        Assert.Equal("2022-12-01 2023-02-28 Month 2022-12/2023-02", Resolve(winter, "2023-06-01"));
        PeriodExpression elidedFirst = PeriodExpression.Between(NoYear.With(TermUnit.Month, 12, 12), Ref(0).With(TermUnit.Month, 2, 2));
        Assert.Equal("2022-12-01 2023-02-28 Month 2022-12/2023-02", Resolve(elidedFirst, "2023-06-01"));
        PeriodExpression next = PeriodExpression.Between(
            CalendarTerm.OfYear(2021).With(TermUnit.Month, 9, 9), CalendarTerm.OfYear(Anchor.Stated, 1).With(TermUnit.Month, 8, 8));
        Assert.Equal("2021-09-01 2022-08-31 Month 2021-09/2022-08", Resolve(next, "2023-06-01"));
        PeriodExpression wrapped = PeriodExpression.Between(
            CalendarTerm.OfYear(2021).With(TermUnit.Month, 12, 12).WithDays(TermDays.Day, 28, 28), NoYear.With(TermUnit.Month, 1, 1).WithDays(TermDays.Day, 3, 3));
        Assert.Equal("2021-12-28 2022-01-03 Day 2021-12-28/2022-01-03", Resolve(wrapped, null));
        PeriodExpression years = PeriodExpression.Between(CalendarTerm.OfYear(2019), CalendarTerm.OfYear(2023));
        Assert.Equal("2019-01-01 2023-12-31 MultiYear 2019/2023", Resolve(years, null));
        Assert.Equal("none", Resolve(PeriodExpression.Between(CalendarTerm.OfYear(2023), CalendarTerm.OfYear(2019)), null));
        PeriodExpression days = PeriodExpression.Between(
            NoYear.With(TermUnit.Month, 3, 3).WithDays(TermDays.Day, 31, 31), NoYear.With(TermUnit.Month, 4, 4).WithDays(TermDays.Day, 18, 18));
        Assert.Equal("2022-03-31 2022-04-18 Day 2022-03-31/2022-04-18", Resolve(days, "2022-04-01"));
        Assert.Equal("- - Day XXXX-03-31/XXXX-04-18", Resolve(days, null));
    }

    [Fact]
    public void Plans_eras_and_holidays()
    {
        int plan = Array.FindIndex(NamedPeriodTable.Rows, row => row.Words == "十四五");
        int congress = Array.FindIndex(NamedPeriodTable.Rows, row => row.Words.Contains("党的十八大 "));
        Assert.Equal("2021-01-01 2025-12-31 MultiYear 2021/2025", Resolve(PeriodExpression.Named(plan), null));
        Assert.Equal("2025-12-31 2025-12-31 Day asOf 2025-12-31", Resolve(PeriodExpression.Named(plan, PeriodBound.At), null));
        Assert.Equal("2012-11-08 2023-12-21 Day 2012-11-08/..", Resolve(PeriodExpression.Named(congress, PeriodBound.Since), "2023-12-21"));
        Assert.Equal("2023-09-29 2023-10-06 Day 2023-09-29/2023-10-06", Resolve(PeriodExpression.Holiday(HolidayTable.NationalDay, Ref(0)), "2023-12-21"));
        Assert.Equal("2024-09-15 2024-10-07 Day 2024-09-15/2024-10-07", Resolve(PeriodExpression.Holiday(HolidayTable.MidAutumn, Ref(1), HolidayTable.NationalDay), "2023-12-21"));
        Assert.Equal("2022-04-03 2022-04-05 Day 2022-04-03/2022-04-05", Resolve(PeriodExpression.Holiday(HolidayTable.Qingming, NoYear), "2022-04-01"));
        Assert.Equal("2026-02-15 2026-02-23 Day 2026-02-15/2026-02-23", Resolve(PeriodExpression.Holiday(HolidayTable.SpringFestival, CalendarTerm.OfYear(2026)), null));
        Assert.Equal("2031-10-01 2031-10-01 Day 2031-10-01", Resolve(PeriodExpression.Holiday(HolidayTable.NationalDay, CalendarTerm.OfYear(2031)), null));
        Assert.Equal("- - Day XXXX-XX-XX", Resolve(PeriodExpression.Holiday(HolidayTable.NationalDay, NoYear), null));
    }

    [Fact]
    public void Days_of_the_lunisolar_calendar()
    {
        CalendarTerm xinchou = CalendarTerm.OfYear(Anchor.Sexagenary, 38).With(TermUnit.Month, 10, 10).WithDays(TermDays.Day, 5, 5);
        xinchou.IsLunar = true;
        Assert.Equal("2021-11-09 2021-11-09 Day 2021-11-09", Resolve(PeriodExpression.Of(xinchou), "2021-11-09"));
        CalendarTerm newYear = CalendarTerm.OfYear(2024).With(TermUnit.Month, 1, 1).WithDays(TermDays.Day, 1, 1);
        newYear.IsLunar = true;
        Assert.Equal("2024-02-10 2024-02-10 Day 2024-02-10", Resolve(PeriodExpression.Of(newYear), null));
        CalendarTerm leap = CalendarTerm.OfYear(2023).With(TermUnit.Month, 2, 2).WithDays(TermDays.Day, 1, 1);
        leap.IsLunar = leap.IsLeapMonth = true;
        Assert.Equal("2023-03-22 2023-03-22 Day 2023-03-22", Resolve(PeriodExpression.Of(leap), null));
        leap.First = leap.Last = 3;
        Assert.Equal("none", Resolve(PeriodExpression.Of(leap), null));
    }

    [Fact]
    public void Relative_months_weeks_and_days()
    {
        CalendarTerm lastWeek = NoYear.With(TermUnit.Week, Anchor.Reference, -1);
        Assert.Equal("2023-12-11 2023-12-17 Day 2023-12-11/2023-12-17", Resolve(PeriodExpression.Of(lastWeek), "2023-12-21"));
        Assert.Equal("2023-12-15 2023-12-15 Day 2023-12-15", Resolve(PeriodExpression.Of(lastWeek.WithDays(TermDays.Weekday, 5, 5)), "2023-12-21"));
        Assert.Equal("2023-01-16 2023-01-22 Day 2023-01-16/2023-01-22", Resolve(PeriodExpression.Of(CalendarTerm.OfYear(2023).With(TermUnit.Week, 3, 3)), null));
        Assert.Equal("2023-12-31 2023-12-31 Day 2023-12-31", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Day, Anchor.Reference, -1)), "2024-01-01"));
        Assert.Equal("2023-12-01 2023-12-31 Month 2023-12", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Stated, -1)), "2024-01-20"));
        Assert.Equal("2023-10-01 2023-12-31 Quarter 2023-Q4", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Quarter, Anchor.Stated, -1)), "2024-01-20"));
        Assert.Equal("- - Month XXXX-XX", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Reference, 0)), null));
        Assert.Equal("2024-01-15 2024-01-15 Day 2024-01-15", Resolve(PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Reference, 0).WithDays(TermDays.Day, 15, 15)), "2024-01-20"));
    }
}
