using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Changes;

public class PercentageChangeArithmeticTests
{
    [Theory]
    [InlineData("增长5%", "200亿元", "210亿元")]
    [InlineData("下降12.5%", "80万吨", "70万吨")]
    [InlineData("增长1.5倍", "4亿元", "10亿元")]
    [InlineData("增长到2.5倍", "4亿元", "10亿元")]
    [InlineData("翻两番", "25亿元", "100亿元")]
    [InlineData("减半", "9万人", "4.5万人")]
    [InlineData("持平", "3.3亿元", "3.3亿元")]
    [InlineData("下降4‰", "1000人", "996人")]
    [InlineData("增加1.2万人", "52.3万人", "53.5万人")]
    [InlineData("减少30万元", "1亿元", "9970万元")]
    [InlineData("增加3亩", "2公顷", "2.2公顷")]
    [InlineData("提高0.5个百分点", "6.2%", "6.7%")]
    [InlineData("下行25个基点", "3.1%", "2.85%")]
    [InlineData("增长10%", "约20亿元", "约22亿元")]
    [InlineData("增长10%", "20至30亿元", "22至33亿元")]
    public void Apply_and_invert(string change, string before, string after)
    {
        PercentageChange moved = PercentageChange.Parse(change);

        Assert.True(moved.TryApply(Quantity.Parse(before), out Quantity result));
        Assert.Equal(Quantity.Parse(after), result);
        Assert.Equal(result, moved.Apply(Quantity.Parse(before)));
        Assert.Equal(Quantity.Parse(before), moved.Invert(Quantity.Parse(after)));
    }

    [Theory]
    [InlineData("增长约5%", "200亿元")]
    [InlineData("增长5%以上", "200亿元")]
    [InlineData("增加1.2万人", "200亿元")]
    [InlineData("增加3亿元", "200亿美元")]
    [InlineData("提高0.5个百分点", "200亿元")]
    [InlineData("由负转正", "200亿元")]
    [InlineData("下降120%", "200亿元")]
    [InlineData("增长9倍", "70000000000000000000000000000元")]
    public void Where_nothing_follows_nothing_is_given(string change, string before)
    {
        PercentageChange moved = PercentageChange.Parse(change);
        Quantity value = Quantity.Parse(before);

        Assert.False(moved.TryApply(value, out Quantity result));
        Assert.Equal(default, result);
        Assert.Throws<InvalidOperationException>(() => moved.Apply(value));
    }

    [Fact]
    public void A_fall_by_everything_has_no_base_value()
    {
        PercentageChange gone = PercentageChange.Parse("下降100%");

        Assert.Equal(0m, gone.Factor);
        Assert.False(gone.TryInvert(Quantity.Parse("0元"), out _));
        Assert.Throws<InvalidOperationException>(() => gone.Invert(Quantity.Parse("0元")));
    }

    [Theory]
    [InlineData("年均增长10%", 0, "1")]
    [InlineData("年均增长10%", 1, "1.1")]
    [InlineData("年均增长10%", 3, "1.331")]
    [InlineData("年均下降50%", 5, "0.03125")]
    [InlineData("年均增长2倍", 4, "81")]
    [InlineData("同比增长10%", 1, "1.1")]
    [InlineData("同比增长10%", 3, null)]
    [InlineData("年均增长约10%", 3, null)]
    [InlineData("年均增长9倍", 40, null)]
    public void An_average_compounds_over_years(string text, int years, string? factor) =>
        Assert.Equal(factor is null ? null : decimal.Parse(factor, CultureInfo.InvariantCulture), PercentageChange.Parse(text).FactorOver(years));

    [Fact]
    public void An_average_applies_over_years()
    {
        PercentageChange average = PercentageChange.Parse("年均增长20%");

        Assert.True(average.TryApply(Quantity.Parse("100亿元"), 2, out Quantity result));
        Assert.Equal(Quantity.Parse("144亿元"), result);
        Assert.Throws<ArgumentOutOfRangeException>(() => average.FactorOver(-1));
    }

    [Theory]
    [InlineData("下降3.9%", "-3.9")]
    [InlineData("增长3.9%", "3.9")]
    [InlineData("持平", "0")]
    [InlineData("由负转正", null)]
    public void The_signed_value_follows_the_direction(string text, string? signed) =>
        Assert.Equal(signed is null ? null : decimal.Parse(signed, CultureInfo.InvariantCulture), PercentageChange.Parse(text).SignedValue);

    [Fact]
    public void The_default_is_unchanged()
    {
        Assert.Equal(PercentageChange.Unchanged(), default);
        Assert.Equal("持平", default(PercentageChange).ToString());
        Assert.Equal(default, PercentageChange.Parse("持平"));
        Assert.False(default(PercentageChange).HasSize);
    }

    [Fact]
    public void A_change_is_made_only_of_what_makes_one()
    {
        Quantity percent = Quantity.Parse("5%");
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentageChange(ChangeDirection.Unchanged, percent));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PercentageChange(ChangeDirection.Increase, Quantity.Parse("-5%")));
        Assert.Equal(PercentageChange.Parse("同比增长5%"), new PercentageChange(ChangeDirection.Increase, percent, ComparisonBasis.YearOverYear));
        Assert.Equal(PercentageChange.Parse("翻两番"), new PercentageChange(ChangeDirection.Increase, Quantity.Parse("2番")));
    }

    [Fact]
    public void No_size_is_too_large_for_a_factor_to_be_asked_for()
    {
        PercentageChange huge = new(ChangeDirection.Increase, new Quantity(decimal.MaxValue, Unit.Times));

        Assert.Null(huge.Factor);
        Assert.False(huge.TryApply(Quantity.Parse("1元"), out _));
    }
}
