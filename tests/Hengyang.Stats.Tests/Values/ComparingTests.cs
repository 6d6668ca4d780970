using System.Globalization;
using Xunit;

namespace Hengyang.Stats.Tests.Values;

/// <summary>Which is more where that is known, sorting that never throws, and days apart from how they are stated.</summary>
public sealed class ComparingTests
{
    [Theory]
    [InlineData("5元", "5元", 0)]
    [InlineData("1500米", "2公里", -1)]
    [InlineData("3公里", "2000米", 1)]
    [InlineData("近3亿元", "3亿元", -1)]
    [InlineData("超3亿元", "3亿元", 1)]
    [InlineData("3至5元", "6元", -1)]
    [InlineData("6元以上", "3至5元", 1)]
    [InlineData("约5元", "5元", null)]
    [InlineData("3元以上", "4元", null)]
    [InlineData("3元以上", "3元", null)]
    [InlineData("5元", "5美元", null)]
    [InlineData("5%", "5个百分点", null)]
    public void A_quantity_compares_where_the_order_is_certain(string left, string right, int? expected)
    {
        bool known = Quantity.Parse(left).TryCompareTo(Quantity.Parse(right), out int order);
        Assert.Equal(expected, known ? Math.Sign(order) : (int?)null);
        known = Quantity.Parse(right).TryCompareTo(Quantity.Parse(left), out order);
        Assert.Equal(-expected, known ? Math.Sign(order) : (int?)null);
    }

    [Fact]
    public void Quantities_sort_by_unit_and_value()
    {
        string[] texts = ["3吨", "2公里", "5美元", "1500米", "2元", "79228162514264337593543950335公里", "1角", "-79228162514264337593543950335公里"];
        Quantity[] sorted = [.. texts.Select(Quantity.Parse).OrderBy(q => q)];
        Assert.Equal(
            "1角 2元 5美元 -79228162514264337593543950335公里 1500米 2公里 79228162514264337593543950335公里 3吨",
            string.Join(' ', sorted.Select(q => q.Unit == Unit.Kilometre && q.Value is > 10 or < -10 ? q.Value.ToString(CultureInfo.InvariantCulture) + "公里" : q.ToString())));
    }

    [Theory]
    [InlineData("超3亿元", 2, "超6亿元")]
    [InlineData("3至5元", 3, "9至15元")]
    [InlineData("12元", 0, "0元")]
    public void A_quantity_times_a_number(string text, int factor, string expected)
    {
        Assert.Equal(Quantity.Parse(expected), Quantity.Parse(text) * factor);
        Assert.Equal(Quantity.Parse(text) * factor, factor * Quantity.Parse(text));
    }

    [Fact]
    public void Quotients_and_ratios()
    {
        Assert.Equal(new Quantity(-600_000_000, Unit.Yuan, Qualifier.LessThan), Quantity.Parse("超3亿元") * -2);
        Assert.Equal(new Quantity(-5, Unit.Yuan, Qualifier.Range, -3), Quantity.Parse("3至5元") * -1);
        Assert.Equal(Quantity.Parse("1.5亿元"), Quantity.Parse("3亿元") / 2);
        Assert.Equal(2m, Quantity.Parse("3亿元") / Quantity.Parse("15000万元"));
        Assert.Equal(1.5m, Quantity.Parse("3公里") / Quantity.Parse("2000米"));
        Assert.Throws<DivideByZeroException>(() => Quantity.Parse("3元") / 0m);
        Assert.Throws<DivideByZeroException>(() => Quantity.Parse("3元") / Quantity.Parse("0元"));
        Assert.Throws<OverflowException>(() => new Quantity(decimal.MaxValue, Unit.Yuan) * 2);
        Assert.Throws<OverflowException>(() => new Quantity(decimal.MaxValue, Unit.Yuan) / 0.5m);
        Assert.Contains("元 and 吨 have no ratio", Assert.Throws<InvalidOperationException>(() => Quantity.Parse("3元") / Quantity.Parse("3吨")).Message, StringComparison.Ordinal);
        Assert.Contains("not exact", Assert.Throws<InvalidOperationException>(() => Quantity.Parse("约3元") / Quantity.Parse("3元")).Message, StringComparison.Ordinal);
        Assert.Contains("a bare number", Assert.Throws<InvalidOperationException>(() => Quantity.Parse("3元").ConvertTo(Unit.None)).Message, StringComparison.Ordinal);
        Assert.False(Quantity.Parse("3元").TryGetRatio(Quantity.Parse("约3元"), out decimal ratio));
        Assert.Equal(0, ratio);
    }

    [Fact]
    public void Periods_sort_by_their_first_day()
    {
        string[] texts = ["2024年", "2023年三季度", "2023年1—12月", "2023年", "2020年以来", "11月"];
        Assert.Equal("XXXX-11 2020/.. 2023-01/2023-12 2023 2023-Q3 2024", string.Join(' ', texts.Select(DateRange.Parse).Order()));
        Assert.Equal(texts.Select(DateRange.Parse).Order(), texts.Select(DateRange.Parse).OrderBy(p => p, DateRange.ByBegin));
    }

    [Fact]
    public void The_same_days_group_together_however_they_are_stated()
    {
        DateRange[] year = [DateRange.Parse("2023年"), DateRange.Parse("2023年1—12月"), DateRange.Months(2023, 1, 12), DateRange.FromDays(new(2023, 1, 1), new(2023, 12, 31)), DateRange.Quarters(2023, 1, 4)];
        Assert.Single(year.GroupBy(p => p, DateRange.DayComparer));
        Assert.All(year, p => Assert.True(p.SameDays(DateRange.Year(2023))));
        Assert.False(DateRange.Year(2023).SameDays(DateRange.Year(2024)));
        Assert.False(DateRange.Since(new(2020, 1, 1)).SameDays(DateRange.Until(new(2020, 1, 1))));
    }

    [Theory]
    [InlineData("2023", "2023-Q3", true, true, "2023-Q3")]
    [InlineData("2023-Q3", "2023", false, true, "2023-Q3")]
    [InlineData("2023-01/2023-06", "2023-04/2023-09", false, true, "2023-04-01/2023-06-30")]
    [InlineData("2022", "2023", false, false, null)]
    [InlineData("2020-01-01/..", "2023", true, true, "2023")]
    [InlineData("2020-01-01/..", "2022-05-01/..", true, true, "2022-05-01/..")]
    [InlineData("../2022-04-14", "2020-01-01/..", false, true, "2020-01-01/2022-04-14")]
    [InlineData("../2022-04-14", "../2021-04-14", true, true, "../2021-04-14")]
    [InlineData("2023", "XXXX-11", false, false, null)]
    public void Periods_contain_overlap_and_meet(string left, string right, bool contains, bool overlaps, string? common)
    {
        (DateRange one, DateRange two) = (DateRange.ParseIso(left), DateRange.ParseIso(right));
        Assert.Equal((contains, overlaps, common), (one.Contains(two), one.Overlaps(two), one.Intersect(two)?.ToString()));
        Assert.Equal((overlaps, common), (two.Overlaps(one), two.Intersect(one)?.ToString()));
    }

    [Fact]
    public void A_period_comes_apart_into_days_months_and_years()
    {
        (DateOnly? begin, DateOnly? end) = DateRange.Quarter(2023, 4);
        Assert.Equal((new DateOnly(2023, 10, 1), new DateOnly(2023, 12, 31)), (begin, end));
        Assert.Equal("2023-11 2023-12 2024-01", string.Join(' ', DateRange.FromDays(new(2023, 11, 30), new(2024, 1, 1)).EachMonth()));
        Assert.Equal("2021 2022 2023 2024 2025", string.Join(' ', DateRange.Parse("“十四五”时期").EachYear()));
        Assert.Empty(DateRange.Parse("11月").EachMonth().Concat(default(DateRange).EachYear()));
    }

    [Fact]
    public void Every_value_sorts_without_an_exception()
    {
        Assert.Equal(["第1位", "居全省第2位", "居全省第5位"], ((string[])["居全省第5位", "第1位", "居全省第2位"]).Select(Rank.Parse).Order().Select(r => r.ToString()));
        Assert.Equal(["增长5%", "同比下降3%", "同比增长2%"], ((string[])["同比增长2%", "增长5%", "同比下降3%"]).Select(PercentageChange.Parse).Order().Select(c => c.ToString()));
        Assert.Equal(["", "人", "元", "公里"], ((string[])["公里", "元", "人"]).Select(Unit.Parse).Append(Unit.None).Order().Select(u => u.Name));
        Assert.Throws<ArgumentException>(() => ((IComparable)Unit.Yuan).CompareTo(5));
        Assert.Equal(1, ((IComparable)DateRange.Year(2023)).CompareTo(null));
    }
}
