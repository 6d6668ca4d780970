namespace Hengyang.Stats;

/// <summary>Whether an indicator adds up over time, so that the end of a year says nothing of it: 毕业生, 交易额, but not 贷款余额.</summary>
internal static class FlowWords
{
    internal static bool Flows(ReadOnlySpan<char> indicator) => Flow.IsIn(indicator) && !Stock.IsIn(indicator);

    /// <summary>Whether it is what there is at a time.</summary>
    internal static bool Stands(ReadOnlySpan<char> indicator) => Balance.IsIn(indicator) && !Flow.IsIn(indicator);

    private static readonly WordList Balance = new(SharedWords.Of("FlowWords.Balance"));

    private static readonly WordList Flow = new([.. SharedWords.Of("FlowWords.Flow"), .. MeasureHeads.Flows.Split(' '),
        "招生", "赔付", "融资总额", "卖出额", "买入额", "保费", "利用外资", "出生", "自然增长", "授权", "立案"]);

    private static readonly WordList Stock = new(SharedWords.Of("FlowWords.Stock", "企业数"));
}
