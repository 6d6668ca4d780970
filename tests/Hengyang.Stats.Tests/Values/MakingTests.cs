using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>Changes that a program makes, each with the text that reads back to it.</summary>
public sealed class MakingTests
{
    [Fact]
    public void Changes_are_made_of_signed_numbers()
    {
        AssertSays("同比下降3.9%", PercentageChange.FromSigned(-3.9m, Unit.Percent, ComparisonBasis.YearOverYear));
        AssertSays("增长5%", PercentageChange.FromSigned(5, Unit.Percent));
        AssertSays("环比提高0.2个百分点", PercentageChange.FromSigned(0.2m, Unit.PercentagePoint, ComparisonBasis.PeriodOverPeriod));
        AssertSays("增加1.2万人", PercentageChange.FromSigned(12_000, Unit.Person));
        AssertSays("同比持平", PercentageChange.FromSigned(0, Unit.Percent, ComparisonBasis.YearOverYear));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentageChange.FromSigned(-1, Unit.Doubling));
    }

    [Fact]
    public void Changes_to_so_many_times_turns_and_changes_of_rates_are_made()
    {
        AssertSays("增长到2.5倍", PercentageChange.ToTimes(2.5m));
        Assert.Equal(2.5m, PercentageChange.ToTimes(2.5m).Factor);
        AssertSays("比2010年增长到2.5倍", PercentageChange.ToTimes(2.5m, ComparisonBasis.VersusPeriod, DateRange.Year(2010)));
        AssertSays("增速由负转正", PercentageChange.Turned(Turn.Positive));
        AssertSays("增速由正转负", PercentageChange.Turned(Turn.Negative));
        AssertSays("增速提高2%", PercentageChange.FromSigned(2, Unit.Percent).OfRate());
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentageChange.ToTimes(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => PercentageChange.Turned(Turn.None));
    }

    [Theory]
    [InlineData("385亿元", "400亿元", 1, "同比增长3.9%")]
    [InlineData("400亿元", "385亿元", 2, "同比下降3.75%")]
    [InlineData("2公里", "3000米", null, "同比增长50%")]
    [InlineData("5%", "5.3%", null, "同比提高0.3个百分点")]
    [InlineData("200人", "200人", null, "同比持平")]
    public void A_change_lies_between_two_values(string before, string after, int? decimals, string expected) =>
        AssertSays(expected, PercentageChange.Between(Quantity.Parse(before), Quantity.Parse(after), ComparisonBasis.YearOverYear, decimals));

    [Theory]
    [InlineData("约385亿元", "400亿元")]
    [InlineData("385亿元", "400亿美元")]
    [InlineData("0元", "5元")]
    [InlineData("-3元", "5元")]
    public void Nothing_lies_between_values_that_do_not_compare(string before, string after)
    {
        Assert.False(PercentageChange.TryBetween(Quantity.Parse(before), Quantity.Parse(after), out PercentageChange change));
        Assert.Equal(default, change);
        Assert.Throws<InvalidOperationException>(() => PercentageChange.Between(Quantity.Parse(before), Quantity.Parse(after)));
    }

    [Theory]
    [InlineData("month", 2023, 13)]
    [InlineData("month", 2023, 0)]
    [InlineData("quarter", 2023, 5)]
    [InlineData("half", 2023, 3)]
    public void Errors_name_the_parameter_that_there_is(string name, int year, int number) =>
        Assert.Throws<ArgumentOutOfRangeException>(name, () => name switch
        {
            "month" => DateRange.Month(year, number),
            "quarter" => DateRange.Quarter(year, number),
            _ => DateRange.HalfYear(year, number),
        });

    [Fact]
    public void Units_of_ones_own_are_read_alone()
    {
        var units = new UnitCatalogue(UnitCatalogueRow.Classifier("箩"), UnitCatalogueRow.Measure("垧", 15, Unit.Mu));
        Assert.True(Unit.TryParse(" 箩 ", units, out Unit basket) && Unit.TryParse("吨", units, out Unit tonne) && tonne == Unit.Tonne);
        Assert.True(Quantity.TryParse("3箩", units, out Quantity baskets));
        Assert.Equal(new Quantity(3, basket), baskets);
        Assert.True(Quantity.TryParse("2亿元", units, out Quantity money) && money.Value == 200_000_000);
        Assert.False(Quantity.TryParse("3箩子", units, out _) || Quantity.TryParse("", units, out _) || Unit.TryParse("", units, out _));
    }

    private static void AssertSays(string expected, PercentageChange change)
    {
        Assert.Equal(expected, change.ToString());
        Assert.Equal(change, PercentageChange.Parse(expected));
    }
}
