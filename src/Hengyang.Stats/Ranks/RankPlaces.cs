namespace Hengyang.Stats;

/// <summary>A place in a ranking: what a row of <see cref="RankPlaces"/> makes.</summary>
internal struct RankPlace
{
    internal int Position;
    internal bool FromBottom;

    /// <summary>前30强: one of the first thirty.</summary>
    internal bool IsTop;

    /// <summary>50强 without 前, which is a place behind a ranking word only.</summary>
    internal bool IsGroup;

    /// <summary>2位, which is a place only as a further item of a list.</summary>
    internal bool IsListed;

    /// <summary>首位, 垫底: a place that has a name.</summary>
    internal bool IsNamed;

    internal byte Row;
}

/// <summary>The forms of a place in a ranking: 第3位, 前30强, 倒数第二, 首位. A form is a row here; what stands before it is in <see cref="RankForms"/>.</summary>
internal static class RankPlaces
{
    private static readonly Dictionary<string, string> Parts = [];

    private static readonly Dictionary<string, FormGuard> Guards = new()
    {
        ["of-ranks"] = RankGuards.IsOfRanks,
        ["no-unit"] = RankGuards.HasNoUnit,
        ["ends-place"] = RankGuards.EndsPlace,
        ["ends-head"] = RankGuards.EndsHead,
        ["digits"] = RankGuards.IsInDigits,
    };

    private static readonly Form<RankPlace>[] Rows =
    [
        new("N-th with its noun", "第 n:{Number} u:{Unit}", RankMeanings.Nth, "增速居全国第17位 → 17 全国", "获得第一名。 → 1", "居全国第3批 → -", "居全国第0位 → -")
        {
            Guards = "of-ranks",
        },
        new("N-th", "第 n:{Number}", RankMeanings.Nth, "总量排全省第四 → 4 全省", "订单量第四多， → 4", "位居全国第三产业 → -", "居全国第3季 → -")
        {
            Guards = "no-unit ends-place",
        },
        new("N-th from the bottom with its noun", "{FromBottom} [第] n:{Number} u:{Unit}", RankMeanings.FromBottom, "列全市倒数第二位 → -2 全市", "全省倒数3名 → -3 全省", "全省倒数第三批 → -")
        {
            Guards = "of-ranks",
        },
        new("N-th from the bottom", "{FromBottom} [第] n:{Number}", RankMeanings.FromBottom, "列全市倒数第二 → -2 全市", "倒数第三 → -3", "全省倒数第三产业 → -", "全省倒数3天 → -")
        {
            Guards = "no-unit ends-place",
        },
        new("first N with their noun", "'前 n:{Number} u:{Unit}", RankMeanings.First, "全省前三名 → ≤3 全省", "跻身全国前20位 → ≤20 全国", "进入全国前20天 → -")
        {
            Guards = "of-ranks",
        },
        new("strongest N", "'前 n:{Number} '强", RankMeanings.First, "跻身全国前20强 → ≤20 全国", "前30強 → ≤30"),
        new("first N", "'前 n:{Number}", RankMeanings.First, "居全省前三 → ≤3 全省", "位居全国前两批 → -", "位列全国前三产业 → -")
        {
            Guards = "no-unit ends-place",
        },
        new("strongest N behind a ranking word", "n:{Number} '强", RankMeanings.Group, "跻身全国30强 → ≤30 全国", "入围世界500强 → -", "跻身全国百强 → -", "跻身全国30强县 → -")
        {
            Guards = "digits ends-place",
        },
        new("place by its name", "p:{Name}", RankMeanings.Named, "总量跃上全省首位 → 1 全省", "位列全省末位 → -1 全省", "涨幅居首。 → 1", "移居首尔的人 → -", "把质量放在第一位。 → -", "增速居中部之首。 → 1 中部", "位于全省之首要 → -")
        {
            Guards = "ends-head",
        },
        new("further place of a list", "n:{Number} u:{Unit}", RankMeanings.Listed, "居全省第1、2位 → 1 全省; 2 全省", "居全省第1、2批 → -")
        {
            Guards = "of-ranks",
        },
    ];

    internal static readonly FormTable<RankPlace> Table = new(Rows, RankVocabulary.Of, Parts, Guards);
}
