namespace Hengyang.Stats;

/// <summary>What a direction word says; the value of rows of kind <see cref="WordKind.Direction"/> and <see cref="WordKind.DirectionNoun"/>.</summary>
[Flags]
internal enum DirectionWord : short
{
    Up = 1,
    Down = 2,

    /// <summary>Only of rates: 加快, 放缓, 收窄.</summary>
    OfRate = 4,
}

/// <summary>The words of change and comparison.</summary>
internal static class ChangeWords
{
    internal static void AddTo(LexiconBuilder rows)
    {
        rows.Add(WordKind.Basis, (int)ComparisonBasis.YearOverYear, "同比 按年 按年同比 同比口径");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.PeriodOverPeriod, "环比 按月 按季 按周 经季节性调整后环比");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.AnnualAverage, "年均 年平均 两年平均 三年平均 四年平均 五年平均 年均复合 平均每年 年复合 每年平均 年度平均");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.Cumulative, "累计");

        rows.Add(WordKind.Compare, 0, "比 较 与 相比于 相较 相对于 对比 比起");
        rows.Add(WordKind.Compared, 0, "相比 比较 相比较");

        rows.Add(WordKind.Direction, (int)DirectionWord.Up,
            "增长 上升 提高 增加 上涨 扩大 回升 多增 攀升 走高 提升 升高 上扬 上浮 增多 激增 猛增 剧增 大增 大涨 反弹 走强 上调 拉升 抬升 延长 增 涨 升 提 快速增长 稳步增长 大幅增长 高增长 正增长 多增加 净增长 新增长 飙升 升值 拓宽 放宽 前移 改善 优化 走阔 增厚 高出 新增 净增 净增加 回暖 增产 增收");
        rows.Add(WordKind.Direction, (int)(DirectionWord.Up | DirectionWord.OfRate), "加快 提速 加速");
        rows.Add(WordKind.Direction, (int)DirectionWord.Down,
            "下降 减少 回落 缩小 降低 下跌 下滑 少增 压缩 压减 缩减 降 减 跌 下调 下挫 走低 走弱 缩短 减轻 萎缩 下探 骤降 锐减 压降 调减 少增加 负增长 贬值 削减 精简 消减 回调 下行 收缩 下浮 大降 大幅下降 大跌 暴跌 骤减 剧减 减亏 后移 滑落 减产 减收");
        rows.Add(WordKind.Direction, (int)(DirectionWord.Down | DirectionWord.OfRate), "放缓 减缓 收窄 减速 趋缓");

        rows.Add(WordKind.DirectionNoun, (int)DirectionWord.Up, "涨幅 增幅 升幅 增长幅度 上涨幅度 上升幅度 提高幅度 提升幅度 增加幅度");
        rows.Add(WordKind.DirectionNoun, (int)DirectionWord.Down, "降幅 跌幅 减幅 下降幅度 下跌幅度 降低幅度 减少幅度 回落幅度");

        rows.Add(WordKind.RateNoun, 0, "增速 增长率 增长速度 同比增速 环比增速 涨速 降速 发展速度");
        rows.Add(WordKind.RateNoun, 1, "比重 占比 比例 份额");

        rows.Add(WordKind.Unchanged, 0, "持平 基本持平 相同 不变 保持不变 基本一致 相当 大体持平 零增长 总体持平 保持稳定");
        rows.Add(WordKind.Turn, (int)Turn.Positive, "由负转正 由降转升 由降转增 由跌转涨 由减转增 扭亏为盈 扭亏增盈 转负为正 转降为升 转降为增 由亏转盈 转亏为盈 止跌回升 止降转增");
        rows.Add(WordKind.Turn, (int)Turn.Negative, "由正转负 由升转降 由增转降 由涨转跌 由增转减 由盈转亏 转正为负 转盈为亏 转升为降");
        rows.Add(WordKind.Doubling, 1, "翻番 翻了番 翻一番 翻了一番 实现翻番 成倍增长 翻倍 翻了一倍");
        rows.Add(WordKind.Doubling, 2, "翻两番 翻了两番 翻二番 翻了二番");
        rows.Add(WordKind.Doubling, 3, "翻三番 翻了三番");
        rows.Add(WordKind.Doubling, 4, "翻四番 翻了四番");
        rows.Add(WordKind.Doubling, -1, "减半");

        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Real,
            "实际 实质 按可比价格计算 按可比价计算 按不变价格计算 按不变价计算 按可比价格 按可比价 按不变价格 按不变价 扣除价格因素 扣除物价因素 剔除价格因素 扣除价格因素后 可比价 不变价");
        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Nominal, "名义 按现价计算 按当年价格计算 现价");
        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Unstated, "同口径 按可比口径 可比口径 按可比口径计算 按同口径 同口径计算 剔除不可比因素 自然口径 按自然口径计算");

        rows.Add(WordKind.Contribution, 0, "拉动 贡献 带动 拉低 拉高 影响");
        rows.Add(WordKind.Respectively, 0, "分别");
    }
}
