namespace Hengyang.Stats;

/// <summary>Whether an indicator adds up over time, so that the end of a year says nothing of it: 毕业生, 交易额, but not 贷款余额.</summary>
internal static class FlowWords
{
    internal static bool Flows(ReadOnlySpan<char> indicator) => Flow.IsIn(indicator) && !Stock.IsIn(indicator);

    /// <summary>Whether it is what there is at a time.</summary>
    internal static bool Stands(ReadOnlySpan<char> indicator) => Balance.IsIn(indicator) && !Flow.IsIn(indicator);

    private const string Balances = "余额 存量 保有量 存栏 库存";

    private static readonly WordList Balance = new(Balances.Split(' '));

    private static readonly WordList Flow = new([.. MeasureHeads.Flows.Split(' '),
        "支出", "增加值", "投资", "成交", "销售", "毕业生", "招生", "发放", "资助", "落实", "新增", "赔付", "游客", "旅客", "接待", "进出口", "出口", "进口", "融资总额", "抽查", "卖出额", "买入额", "税收", "保费", "利用外资", "签约", "出生", "死亡", "授权", "立案", "破获", "办结", "受理", "培训", "救助", "补助", "获奖", "举办", "开展", "完成", "检查", "查处"]);

    private static readonly WordList Stock = new([.. Balances.Split(' '), "存款", "贷款", "累计", "户数", "参保", "在校", "拥有", "企业数", "单位", "机构", "有效", "装机", "能力"]);
}
