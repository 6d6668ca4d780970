using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Hengyang.Stats.Benchmarks;

/// <summary>Single values, against the framework's own parser of a number of the same size.</summary>
[MemoryDiagnoser]
public class ValueBenchmarks
{
    internal const string Plain = "210000000";
    internal const string HanNumeral = "二亿一千三百四十五万六千七百八十九";
    internal const string ArabicNumeral = "2.1亿";
    internal const string Money = "2.1亿元";
    internal const string Change = "同比增长92%";
    internal const string Period = "2023年1—11月";
    internal const string NoNumber = "出口总额";

    /// <summary>Lets nothing be timed that gives a wrong value.</summary>
    [GlobalSetup]
    public void Setup() => Agreement.OfValues();

    /// <summary>D.</summary>
    [Benchmark(Baseline = true, Description = "D: decimal.Parse(\"" + Plain + "\")")]
    public decimal ParsePlain() => decimal.Parse(Plain, CultureInfo.InvariantCulture);

    /// <summary>A Han numeral.</summary>
    [Benchmark(Description = "ChineseNumber.TryParse(\"" + HanNumeral + "\")")]
    public bool ParseHanNumeral() => ChineseNumber.TryParse(HanNumeral, out decimal _, out _);

    /// <summary>Digits and a magnitude word.</summary>
    [Benchmark(Description = "ChineseNumber.TryParse(\"" + ArabicNumeral + "\")")]
    public bool ParseArabicNumeral() => ChineseNumber.TryParse(ArabicNumeral, out decimal _, out _);

    /// <summary>A quantity.</summary>
    [Benchmark(Description = "Quantity.TryParse(\"" + Money + "\")")]
    public bool ParseQuantity() => Quantity.TryParse(Money, out _, out _);

    /// <summary>A change.</summary>
    [Benchmark(Description = "PercentageChange.TryParse(\"" + Change + "\")")]
    public bool ParseChange() => PercentageChange.TryParse(Change, null, out _, out _);

    /// <summary>A period.</summary>
    [Benchmark(Description = "DateRange.TryParse(\"" + Period + "\")")]
    public bool ParsePeriod() => DateRange.TryParse(Period, null, out _, out _);

    /// <summary>A failure.</summary>
    [Benchmark(Description = "Quantity.TryParse(\"" + NoNumber + "\"), which fails")]
    public bool FailToParse() => Quantity.TryParse(NoNumber, out _, out _);
}
