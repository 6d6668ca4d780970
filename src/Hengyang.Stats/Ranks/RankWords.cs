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
            "排名 排位 排在 排 居 位居 稳居 仍居 继续居 均居 列 分列 位列 名列 列居 跻身 进入 步入 冲进 挺进 闯入 位次 位处 高居 独居 居于 位于 处于 蝉联 荣获 荣登 入围 入选 迈入 重返 荣列 排序 名次 并列 并列居 综合排名 稳定在 保持在 排行");
        // 升至, 提高到 and the like state any value; the recogniser takes them before a rank
        rows.Add(WordKind.RankVerb, Moves, "跃居 跃上 登上 冲上 攀上 升上 重回 跃升至 跃至 升居 晋升至 前移至 前进至 下滑至 跌至 退至 退居 后移至");
        rows.Add(WordKind.RankScope, 0,
            "全国 中西部 全省 全市 全县 全区 全州 全球 全世界 世界 全疆 全旗 全盟 全港 全澳 国内 亚洲 欧洲 亚太 中部 西部 东部 东北 西北 西南 华东 华北 华南 华中 各省区 长三角 珠三角 京津冀 长江经济带 粤港澳大湾区 同类城市 副省级城市 省会城市 计划单列市 直辖市 自治区 全行业 同行业 沿海地区 各市州 周边 同类地区 国家级新区 国家高新区 国家级经开区 同类开发区 百强县 百强区 百强市 百强镇 百强榜");
        rows.Add(WordKind.FromBottom, 0, "倒数");
        rows.Add(WordKind.RankPlace, 1, "首位 榜首 第一位 首席 头名 之首 居首 居首位 之冠 居冠");
        rows.Add(WordKind.RankPlace, 2, "居次");
        rows.Add(WordKind.RankPlace, -1, "末位 末尾 垫底 居末");
    }
}
