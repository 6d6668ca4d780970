namespace Hengyang.Stats.Benchmarks;

/// <summary>Values of every kind and shape, each parsed alone.</summary>
internal static class SingleValues
{
    /// <summary>How often a value is parsed in one measurement: a single one is too short for a clock.</summary>
    internal const int Repeats = 2000;

    internal static readonly (string Kind, string[] Values)[] All =
    [
        ("number", [ValueBenchmarks.HanNumeral, ValueBenchmarks.ArabicNumeral, "1,234.5", "三点一四", "3个亿"]),
        ("quantity", [ValueBenchmarks.Money, "约30万人次", "3至5万元", "三成五", "37微克/立方米", ValueBenchmarks.NoNumber]),
        ("change", [ValueBenchmarks.Change, "比上年末下降1.2个百分点", "与上年持平", "翻两番", "增长到2.5倍"]),
        ("period", [ValueBenchmarks.Period, "2024年", "去年同期", "前三季度", "2023年12月31日", "“十四五”期间"]),
        ("rank", ["居全国第5位", "全省第一", "倒数第二位"]),
    ];

    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2026, 3, 20) };

    internal static int Read(string kind, string value)
    {
        int count = 0;
        for (int i = 0; i < Repeats; i++)
        {
            count += kind switch
            {
                "number" => ChineseNumber.TryParse(value, out _, out _),
                "quantity" => Quantity.TryParse(value, out _, out _),
                "change" => PercentageChange.TryParse(value, Options.ReferenceDate, out _, out _),
                "period" => DateRange.TryParse(value, Options.ReferenceDate, out _, out _),
                _ => Rank.TryParse(value, out _, out _),
            } ? 1 : 0;
        }

        return count;
    }
}
