using FsCheck;
using FsCheck.Fluent;

namespace Hengyang.Stats.Tests.Changes;

/// <summary>A change as text builds it: the words chosen together with what they mean. No word of the library's own tables is asked.</summary>
public sealed record WrittenChange(string Comparison, ComparisonBasis Basis, string Verb, bool Up, string Before, decimal Value, string Unit, string After, Qualifier Qualifier)
{
    public string Text => Comparison + Verb + Before + Value.ToString(System.Globalization.CultureInfo.InvariantCulture) + Unit + After;

    public override string ToString() => Text;
}

public static class ChangeGenerators
{
    public static Arbitrary<WrittenChange> WrittenChanges => Arb.From(Written, Shrink);

    public static Arbitrary<PercentageChange> Changes => Arb.From(Made, Shrink);

    private static readonly (string, ComparisonBasis)[] Comparisons =
    [
        ("", ComparisonBasis.None), ("同比", ComparisonBasis.YearOverYear), ("比上年", ComparisonBasis.YearOverYear), ("较去年同期", ComparisonBasis.YearOverYear),
        ("與上年同期相比", ComparisonBasis.YearOverYear), ("环比", ComparisonBasis.PeriodOverPeriod), ("比上月", ComparisonBasis.PeriodOverPeriod),
        ("較上季度", ComparisonBasis.PeriodOverPeriod), ("比年初", ComparisonBasis.SinceYearStart), ("较上年末", ComparisonBasis.SinceYearStart),
        ("比2019年", ComparisonBasis.VersusPeriod), ("与2014年相比", ComparisonBasis.VersusPeriod), ("年均", ComparisonBasis.AnnualAverage), ("累计", ComparisonBasis.Cumulative),
        ("较上一交易日", ComparisonBasis.PeriodOverPeriod), ("较一年前", ComparisonBasis.YearOverYear), ("比去年国庆假期", ComparisonBasis.YearOverYear), ("較前三季度", ComparisonBasis.VersusPeriod),
        ("较疫情前2019年同期", ComparisonBasis.VersusPeriod), ("比上届", ComparisonBasis.None),
    ];

    private static readonly (string, bool)[] Verbs =
    [
        ("增长", true), ("增加", true), ("上升", true), ("提高", true), ("上涨", true), ("扩大", true), ("回升", true), ("攀升", true), ("走高", true), ("增長", true),
        ("下降", false), ("减少", false), ("回落", false), ("降低", false), ("缩小", false), ("下跌", false), ("下滑", false), ("压减", false), ("减了", false), ("減少", false), ("增长了", true),
    ];

    private static readonly (string, Qualifier)[] Before = [("", Qualifier.Exact), ("约", Qualifier.About), ("近", Qualifier.Nearly), ("超", Qualifier.Over), ("不足", Qualifier.LessThan)];

    private static readonly string[] Units = ["%", "％", "‰", "倍", "个百分点", "個百分點", "万元", "亿元", "万人", "吨"];

    private static Gen<WrittenChange> Written =>
        from comparison in Gen.Elements(Comparisons)
        from verb in Gen.Elements(Verbs)
        from before in Gen.Elements(Before)
        from after in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Constant("以上")), (1, Gen.Constant("左右")))
        from value in Value
        from unit in Gen.Elements(Units)
        let qualified = before.Item1.Length > 0 || after.Length == 0
        select new WrittenChange(comparison.Item1, comparison.Item2, verb.Item1, verb.Item2, before.Item1, value, unit, qualified ? "" : after,
            qualified ? before.Item2 : after == "以上" ? Qualifier.AtLeast : Qualifier.About);

    /// <summary>Changes made from values alone.</summary>
    private static Gen<PercentageChange> Made =>
        from up in Gen.Elements(true, false)
        from value in Value
        from unit in Gen.Elements("%", "‰", "倍", "番", "百分点", "千分点", "基点", "元", "人", "吨标准煤", "公顷", "千瓦时")
        from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
        from more in Value
        from basis in Gen.Elements(Enum.GetValues<ComparisonBasis>())
        from period in Periods
        from price in Gen.Elements(Enum.GetValues<PriceBasis>())
        let doubling = unit == "番"
        let exact = doubling ? Qualifier.Exact : qualifier
        let size = new Quantity(doubling ? decimal.Truncate(value) + 1 : value, Unit.Parse(unit), exact, exact == Qualifier.Range ? value + more : null)
        select new PercentageChange(up || doubling ? ChangeDirection.Increase : ChangeDirection.Decrease, size, basis, basis == ComparisonBasis.VersusPeriod ? period : null, price);

    private static Gen<DateRange> Periods =>
        from year in Gen.Choose(1990, 2035)
        from first in Gen.Choose(1, 12)
        from last in Gen.Choose(first, 12)
        from form in Gen.Choose(0, 7)
        select form switch
        {
            0 => DateRange.Year(year),
            1 => DateRange.Years(year, year + last),
            2 => DateRange.Month(year, first),
            3 => DateRange.Months(year, first, last),
            4 => DateRange.Quarter(year, ((first - 1) / 3) + 1),
            5 => DateRange.HalfYear(year, first > 6 ? 2 : 1),
            6 => DateRange.PointInTime(new DateOnly(year, first, 1).AddMonths(1).AddDays(-1)),
            _ => DateRange.Day(new DateOnly(year, first, last)),
        };

    private static Gen<decimal> Value =>
        from digits in Gen.Choose(1, 99_999)
        from decimals in Gen.Choose(0, 3)
        select new decimal(digits, 0, 0, false, (byte)decimals);

    /// <summary>Simpler ones to try when one fails: without comparison, without qualifier, with a smaller number.</summary>
    private static IEnumerable<WrittenChange> Shrink(WrittenChange change)
    {
        if (change.Comparison.Length > 0)
            yield return change with { Comparison = "", Basis = ComparisonBasis.None };
        if (change.Qualifier != Qualifier.Exact)
            yield return change with { Before = "", After = "", Qualifier = Qualifier.Exact };
        foreach (decimal smaller in DecimalGenerators.Shrink(change.Value).Where(static v => v > 0))
            yield return change with { Value = smaller };
        if (change.Unit != "%")
            yield return change with { Unit = "%" };
    }

    private static IEnumerable<PercentageChange> Shrink(PercentageChange change)
    {
        if (change.Basis != ComparisonBasis.None)
            yield return new PercentageChange(change.Direction, change.Size, default, null, change.PriceBasis);
        if (change.PriceBasis != PriceBasis.Unstated)
            yield return new PercentageChange(change.Direction, change.Size, change.Basis, change.BasePeriod);
        if (change.Size.Qualifier != Qualifier.Exact)
            yield return new PercentageChange(change.Direction, new Quantity(change.Size.Value, change.Size.Unit), change.Basis, change.BasePeriod, change.PriceBasis);
        foreach (decimal smaller in DecimalGenerators.Shrink(change.Size.Value).Where(static v => v > 0))
            yield return new PercentageChange(change.Direction, new Quantity(smaller, change.Size.Unit), change.Basis, change.BasePeriod, change.PriceBasis);
    }
}
