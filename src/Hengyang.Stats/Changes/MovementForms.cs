namespace Hengyang.Stats;

/// <summary>The movement behind a size: what a row of <see cref="MovementForms"/> makes.</summary>
internal struct SizedMovement
{
    /// <summary>Where the size begins, and whether other sizes of its list stand between it and the movement.</summary>
    internal int SizeStart;
    internal bool IsListed;

    /// <summary>The token of the movement.</summary>
    internal int Token;

    /// <summary>The basis that stands between the two.</summary>
    internal ComparisonBasis Basis;
    internal short Rule;
}

/// <summary>The forms of a movement that stands behind its size: 4.8%升幅, 1.0%的实质跌幅, 12.1%的按年升幅, 8.2%的较快增长, 4.4%的用电量增长.</summary>
internal static class MovementForms
{
    /// <summary>What is added to the number of a row; there are fewer rows of <see cref="ChangeForms"/>.</summary>
    internal const short Offset = 256;

    /// <summary>What makes 增长 the beginning of another noun: 增长点, 增长极, 增长面.</summary>
    private const string NotGrowth = "点极面源潜空率区";

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["words"] = "({Text} | '年 | '的) ({Text} | '年 | '的)*",
    };

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["no-size"] = MovementMeanings.HasNoSize,
        ["noun"] = MovementMeanings.IsNoun,
    };

    private static readonly Form<SizedMovement>[] Rows =
    [
        new("direction noun behind its size", "[{PriceBasis}] n:{DirectionNoun}", MovementMeanings.Plain, "今年有4.8%升幅 → +4.8%", "有1.0%实质跌幅 → -1.0%"),
        new("arrow behind its size", "n:{Arrow}", MovementMeanings.Arrow, "出口3.2%↓ → -3.2%", "进口3.2%↓4.1% → -")
        {
            Guards = "no-size",
        },
        new("kind of growth behind its size", "n:{KindOfGrowth}", MovementMeanings.Plain, "实现0.4%正增长 → +0.4%", "20%高增长区 → -")
        {
            NotBefore = NotGrowth,
        },
        new("direction noun behind 的", "'的 ({Basis})* [{PriceBasis}] n:{DirectionNoun}", MovementMeanings.Of, "4.8%的升幅 → +4.8%", "12.1%的按年升幅 → +12.1% YearOverYear", "1.0%的实质跌幅 → -1.0%"),
        new("growth behind 的", "'的 ({Basis})* n:{Growth}", MovementMeanings.Of, "实现6.5%的同比增长 → +6.5% YearOverYear", "20.1%和37.7%的增长 → +20.1%; +37.7%", "5%的增长点 → -")
        {
            NotBefore = NotGrowth,
        },
        new("other movement behind 的", "'的 ({Basis})* n:{Movement}", MovementMeanings.Of, "录得3.2%的下跌。 → -3.2%", "实现5%的同比下降， → -5% YearOverYear", "5%的减少额 → -", "有5%的涨。 → -")
        {
            Guards = "noun",
        },
        new("growth rate behind 的 and its basis", "'的 ({Basis} ({Basis})* ['年] | '年) n:{RateNoun}", MovementMeanings.Rate, "15.3%的年增长率 → +15.3% YearOverYear", "15.3%的同比增长率 → +15.3% YearOverYear", "15.3%的同比增速 → -"),
        new("direction noun behind 的 and words", "'的 ({Basis})* $words [{PriceBasis}] n:{DirectionNoun}", MovementMeanings.OfManner, "2%的平均涨幅 → +2%", "录得4.4%的用电量升幅 → +4.4%", "2%的商品涨幅 → -"),
        new("growth behind 的 and words", "'的 ({Basis})* $words n:{Growth}", MovementMeanings.OfManner, "8.2%的较快增长 → +8.2%", "以4.4%的用电量增长支撑经济 → +4.4%", "5%的年增长 → +5% YearOverYear", "8.2%的较快增长点 → -", "5%的企业增长 → -")
        {
            NotBefore = NotGrowth,
        },
    ];

    internal static readonly FormTable<SizedMovement> Table = new(Rows, ChangeVocabulary.Of, Parts, Guards);
}
