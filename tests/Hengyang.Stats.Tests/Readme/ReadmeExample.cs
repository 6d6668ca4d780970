namespace Hengyang.Stats.Tests.Readme;

/// <summary>The code of the README's example; <see cref="ReadmeTests"/> sees to it that the two stay the same.</summary>
internal static class ReadmeExample
{
    internal static void Run(TextWriter Console)
    {
        // <readme>
        string text = "2023年1—11月，衡阳市新能源汽车出口2.1亿元，同比增长92%，居全省第3位。";
        var options = new StatisticsOptions { ReferenceDate = new DateOnly(2023, 12, 20) };

        foreach (Observation o in StatisticsDocument.Parse(text, options).Observations)
            Console.WriteLine($"{o.Area} {o.Indicator} {o.Period}: {o.Value}, {o.Changes[0].Basis} ×{o.Changes[0].Factor}, rank {o.Rank?.Position}");

        foreach (Mention m in new StatisticsReader(text, options))
            Console.WriteLine($"{m.Range.Start,2} {m.Kind}: {text.AsSpan(m.Range.Start, m.Range.Length)}");
        // </readme>
    }
}
