using Xunit;

namespace Hengyang.Stats.Tests.Periods;

/// <summary>What an earlier period of the paragraph gives to a later one.</summary>
public sealed class PeriodContextTests
{
    private static readonly CalendarTerm NoYear = default;

    private static PeriodExpression Months(in CalendarTerm year, int first, int last) =>
        PeriodExpression.Of(year.With(TermUnit.Month, first, last));

    private static string Next(ref PeriodContext context, in PeriodExpression expression) =>
        PeriodResolver.TryResolve(expression, ref context, out DateRange range) ? range.ToString() : "none";

    [Fact]
    public void A_year_governs_its_paragraph()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 21));
        Assert.Equal("2021", Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2021))));
        context.BeginSentence();
        Assert.Equal("2021-06", Next(ref context, Months(NoYear, 6, 6)));
        Assert.Equal("2021-Q1", Next(ref context, PeriodExpression.Of(NoYear.With(TermUnit.Quarter, 1, 1))));
        context.BeginParagraph();
        Assert.Equal("2023-06", Next(ref context, Months(NoYear, 6, 6)));
    }

    [Fact]
    public void A_year_to_come_governs_its_sentence_only()
    {
        var context = new PeriodContext(new DateOnly(2023, 2, 10));
        Assert.Equal("2027-12-31", Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2027), PeriodBound.At)));
        context.BeginSentence();
        Assert.Equal("2023-02-10", Next(ref context, PeriodExpression.Of(NoYear.With(TermUnit.Month, 2, 2).WithDays(TermDays.Day, 10, 10))));
    }

    [Fact]
    public void The_year_of_a_full_date_makes_no_figure_of_the_future()
    {
        var context = new PeriodContext(new DateOnly(2023, 1, 17));
        Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2023).With(TermUnit.Month, 1, 1).WithDays(TermDays.Day, 17, 17)));
        Assert.Equal("2022", Next(ref context, PeriodExpression.Of(NoYear)));
        Assert.Equal("2022-12", Next(ref context, Months(NoYear, 12, 12)));
    }

    [Fact]
    public void This_year_makes_the_whole_year_the_one_to_come()
    {
        var context = new PeriodContext(new DateOnly(2022, 3, 5));
        Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(Anchor.Reference, 0)));
        Assert.Equal("2022", Next(ref context, PeriodExpression.Of(NoYear)));
    }

    [Fact]
    public void An_open_period_and_a_run_of_years_govern_nothing()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 21));
        Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2018), PeriodBound.Since));
        Next(ref context, PeriodExpression.Between(CalendarTerm.OfYear(2016), CalendarTerm.OfYear(2020)));
        Assert.Equal("2023-01/2023-11", Next(ref context, Months(NoYear, 1, 11)));
    }

    [Fact]
    public void The_same_period_of_another_year()
    {
        var context = new PeriodContext(new DateOnly(2024, 3, 21));
        PeriodExpression lastYear = PeriodExpression.SamePeriod(CalendarTerm.OfYear(Anchor.Stated, -1));
        Assert.Equal("2023", Next(ref context, lastYear));
        Next(ref context, Months(NoYear, 1, 2));
        Assert.Equal("2023-01/2023-02", Next(ref context, lastYear));
        Next(ref context, Months(CalendarTerm.OfYear(2024), 1, 2));
        Assert.Equal("2019-01/2019-02", Next(ref context, PeriodExpression.SamePeriod(CalendarTerm.OfYear(2019))));
        Assert.Equal(new DateOnly(2019, 2, 28), context.Stated.End);
    }

    [Fact]
    public void That_day_that_month_and_that_year()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 21));
        PeriodExpression thatDay = PeriodExpression.Of(NoYear.With(TermUnit.Day, Anchor.Stated, 0));
        PeriodExpression thatMonth = PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Stated, 0));
        PeriodExpression monthBefore = PeriodExpression.Of(NoYear.With(TermUnit.Month, Anchor.Stated, -1));
        Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2022).With(TermUnit.Month, 1, 1).WithDays(TermDays.Day, 31, 31)));
        Assert.Equal("2022-01-31", Next(ref context, thatDay));
        Assert.Equal("2022-02-01", Next(ref context, PeriodExpression.Of(NoYear.With(TermUnit.Day, Anchor.Stated, 1))));
        Next(ref context, Months(CalendarTerm.OfYear(2022), 1, 1));
        Assert.Equal("2022-01", Next(ref context, thatMonth));
        Assert.Equal("2021-12", Next(ref context, monthBefore));
        Assert.Equal("2022", Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(Anchor.Stated, 0))));
        Assert.Equal("2021", Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(Anchor.Stated, -1))));
        context.BeginParagraph();
        PeriodContext fresh = context;
        Assert.Equal("2021-12", Next(ref context, thatMonth));
        Assert.Equal("2023-11", Next(ref fresh, monthBefore));
    }

    [Fact]
    public void An_impossible_date_leaves_no_trace()
    {
        var context = new PeriodContext(new DateOnly(2023, 12, 21));
        Assert.Equal("none", Next(ref context, PeriodExpression.Of(CalendarTerm.OfYear(2021).With(TermUnit.Month, 2, 2).WithDays(TermDays.Day, 30, 30))));
        Assert.Equal(0, context.GoverningYear);
        Assert.False(context.HasStated);
    }
}
