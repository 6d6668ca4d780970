namespace Hengyang.Stats;

/// <summary>The words of ranks.</summary>
internal static class RankWords
{
    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Ordinal, 0, "第");
        rows.Add(WordKind.RankVerb, 0,
            "排名 排位 排在 排到 排 居 位居 稳居 跃居 仍居 继续居 均居 列 位列 名列 列居 跻身 跃升至 跃升 升至 升到 升居 晋升至 上升到 上升至 进入 步入 冲进 挺进 闯入 位次 位处 高居 独居 居于 位于 处于 蝉联 荣获 荣登 排序 名次 并列 综合排名 跌至 降至 下降到 下滑至");
        rows.Add(WordKind.RankScope, 0,
            "全国 全省 全市 全县 全区 全州 全球 全世界 世界 全疆 全旗 全盟 全港 全澳 全国各省 国内 亚洲 欧洲 亚太 中部 西部 东部 东北 西北 西南 华东 华北 华南 华中 中部地区 西部地区 东部地区 中部六省 长三角 珠三角 京津冀 长江经济带 粤港澳大湾区 同类城市 副省级城市 省会城市 计划单列市 直辖市 自治区 全行业 同行业 湖南省 沿海地区");
        rows.Add(WordKind.FromBottom, 0, "倒数");
        rows.Add(WordKind.RankPlace, 1, "首位 榜首 第一位 第一名 首席");
        rows.Add(WordKind.RankPlace, -1, "末位 末尾 垫底");
    }
}
