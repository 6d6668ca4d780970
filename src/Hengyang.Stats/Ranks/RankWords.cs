namespace Hengyang.Stats;

/// <summary>The words of ranks.</summary>
internal static class RankWords
{
    /// <summary>The value of a row of kind <see cref="WordKind.RankVerb"/> that tells of a move from another rank.</summary>
    internal const int Moves = 1;

    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Ordinal, 0, "第");
        rows.Add(WordKind.RankVerb, 0,
            "排在 排 居 仍居 继续居 均居 [出]列 分列 名列 列居 冲进 位处 高居 独居 蝉联 荣登 荣列 排序 并列 并列居 综合排名 排行");
        rows.AddShared(WordKind.RankVerb, 0, "RankVerb");
        // 升至, 提高到 and the like state any value; the recogniser takes them before a rank
        rows.Add(WordKind.RankVerb, Moves, "升上 跃至 升居 晋升至 前移至 前进至 退至 退居 后移至");
        rows.AddShared(WordKind.RankVerb, Moves, "RankVerb.Moves");
        rows.Add(WordKind.RankScope, 0,
            "中西部 全疆 亚洲 欧洲 亚太 各省区 同类城市 副省级城市 省会城市 计划单列市 直辖市 同行业 沿海地区 各市州 同类地区 国家级新区 国家高新区 国家级经开区 同类开发区 百强县 百强区 百强市 百强镇");
        rows.AddShared(WordKind.RankScope, 0, "RankScope");
        rows.Add(WordKind.FromBottom, 0, "倒数");
        rows.Add(WordKind.RankPlace, 1, "首位 第一位 首席 头名 之首 居首位 之冠 居冠");
        rows.AddShared(WordKind.RankPlace, 1, "RankPlace.1");
        rows.Add(WordKind.RankPlace, 2, "居次");
        rows.Add(WordKind.RankPlace, -1, "末位 末尾 垫底 居末");
    }
}
