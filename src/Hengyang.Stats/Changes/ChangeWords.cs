namespace Hengyang.Stats;

/// <summary>What a direction word says; the value of rows of kind <see cref="WordKind.Direction"/> and <see cref="WordKind.DirectionNoun"/>.</summary>
[Flags]
internal enum DirectionWord : short
{
    Up = 1,
    Down = 2,

    /// <summary>Only of rates: 加快, 放缓, 收窄.</summary>
    OfRate = 4,

    /// <summary>Takes a size that is no ratio only behind a comparison: 提升9%, but 提升12项 is no change.</summary>
    Quality = 8,

    /// <summary>A change only behind a comparison with an earlier value; by itself it compares places: 高出.</summary>
    Compared = 16,

    /// <summary>May take a stretch of time as its size: 缩短3天. Behind the others it tells how long it went on: 连涨3个月.</summary>
    Lasting = 32,

    /// <summary>Moves between ranks only: 前移3位.</summary>
    OfRank = 64,

    /// <summary>What the word is followed by with 为 is its size, not a level that is reached: 增长为5%.</summary>
    Grows = 128,

    /// <summary>Behind a number of years an average of them: 10年平均增长.</summary>
    Average = 256,

    /// <summary>By itself a change only of an amount of money; otherwise it counts what is new: 贷款新增1.2亿元, but 新增12家. With <see cref="Quality"/> of a ratio as well.</summary>
    Counts = 512,

    /// <summary>Names a movement behind its size as well: 5%的增长.</summary>
    Noun = 1024,

    /// <summary>Takes no object, so that it stands behind its size without 的: 20%以上高增长.</summary>
    NeedsNoParticle = 2048,

    /// <summary>A sign: behind the size it tells the direction as well.</summary>
    Arrow = 4096,
}

/// <summary>The words of change and comparison.</summary>
internal static class ChangeWords
{
    /// <summary>Added to the value of a row of kind <see cref="WordKind.Basis"/> straight behind which a percentage is a change: 同比0.7%.</summary>
    internal const int TakesBareSize = 16;

    /// <summary>The value of a row of kind <see cref="WordKind.Compare"/> behind which another thing than a period may stand.</summary>
    internal const int TakesAnything = 1;

    /// <summary>快于 and 慢于: compare and say which is more.</summary>
    internal const int MoreThan = 2;
    internal const int LessThan = 3;

    /// <summary>The value of a row of kind <see cref="WordKind.Unchanged"/> that needs no comparison.</summary>
    internal const int SaysItself = 1;

    /// <summary>What makes 持平 the modifier of a noun.</summary>
    internal const char Attributive = '的';

    /// <summary>The value of rows of kind <see cref="WordKind.Doubling"/> that need a number: 翻两番.</summary>
    internal const int NeedsNumber = 0;

    /// <summary>Added to the value of a row of kind <see cref="WordKind.Turn"/> that is one only of a rate or behind a comparison: 同比转正.</summary>
    internal const int NeedsSubject = 4;

    /// <summary>Added to the value of such a row that is a turn at the end of its clause as well: 实现扭亏.</summary>
    internal const int EndsClause = 8;

    /// <summary>The basis that a word names.</summary>
    internal static ComparisonBasis BasisOf(int value) => (ComparisonBasis)(value & (TakesBareSize - 1));

    internal static void AddTo(LexiconBuilder rows)
    {
        AddComparisons(rows);
        AddDirections(rows);
        TurnWords.AddTo(rows);

        rows.Add(WordKind.RateNoun, 0, "可比增长率 增加率 环比增速 涨速 发展速度");
        rows.AddShared(WordKind.RateNoun, 0, "RateNoun");
        rows.AddShared(WordKind.RateNoun, 1, "RateNoun.1");

        rows.Add(WordKind.Unchanged, SaysItself, "持平 基本持平 大体持平 总体持平 大致持平 零增长 0增长 →持平");
        rows.Add(WordKind.Unchanged, 0, "相同 相若 大致相若 大致相同 相仿 不变 基本一致 相当 保持稳定");
        rows.Add(WordKind.Doubling, NeedsNumber, "翻 翻了");
        rows.Add(WordKind.Doubling, 1, "翻番 翻了番 翻倍");
        rows.Add(WordKind.Doubling, -1, "减半 折半 腰斩");

        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Real,
            "实质 按可比价格计算 按可比价计算 按可比价格核算 按不变价格计算 按不变价计算 按不变价格核算 按可比价格 按可比价 按不变价格 按不变价 以可比价格计算 以不变价格计算 扣除价格因素 扣除物价因素 扣除价格上涨因素 扣除物价上涨因素 扣除价格变动因素 剔除价格因素 剔除物价因素 扣除价格因素后 扣除价格因素影响");
        rows.AddShared(WordKind.PriceBasis, (int)PriceBasis.Real, "PriceBasis.Real");
        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Nominal, "名义 按现价计算 按现行价格计算 按当年价格计算 按当年价计算 现价");
        rows.Add(WordKind.PriceBasis, (int)PriceBasis.Unstated,
            "同口径 按可比口径 可比口径 按可比口径计算 按同口径 按同口径计算 同口径计算 剔除不可比因素 扣除不可比因素 自然口径 按自然口径 按自然口径计算 剔除季节因素 经季节调整 经季节性调整 季调后");

        rows.AddShared(WordKind.Contribution, 1, "Contribution.1");
        rows.Add(WordKind.Contribution, 0, "拉低 拉高");
        rows.AddShared(WordKind.Contribution, 0, "Contribution");
        rows.AddShared(WordKind.Respectively, 0, "Respectively");
    }

    private static void AddComparisons(LexiconBuilder rows)
    {
        rows.Add(WordKind.Basis, (int)ComparisonBasis.YearOverYear | TakesBareSize, "YoY yoy YOY Yoy y/y Y/Y 同比去年 同比上年 同比去年同期 同比上年同期 [年月度的]同期比");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.YearOverYear | TakesBareSize, "Basis.YearOverYear+TakesBareSize");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.YearOverYear, "Basis.YearOverYear");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.PeriodOverPeriod | TakesBareSize, "周环比 较前月 比前月 经季节性调整后环比 QoQ qoq QOQ Qoq q/q Q/Q MoM mom MOM Mom m/m M/M WoW");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.PeriodOverPeriod | TakesBareSize, "Basis.PeriodOverPeriod+TakesBareSize");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.PeriodOverPeriod, "按周");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.PeriodOverPeriod, "Basis.PeriodOverPeriod");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.AnnualAverage, "两年年均 年均复合增长 每年平均 年度平均 年复合 复合年均");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.AnnualAverage, "Basis.AnnualAverage");
        rows.Add(WordKind.Basis, (int)ComparisonBasis.Cumulative, "累积");
        rows.AddShared(WordKind.Basis, (int)ComparisonBasis.Cumulative, "Basis.Cumulative");

        rows.Add(WordKind.Compare, TakesAnything, "比 较 与");
        rows.Add(WordKind.Compare, 0, "相对于 对比 比起");
        rows.AddShared(WordKind.Compare, 0, "Compare");
        rows.AddShared(WordKind.Compare, MoreThan, "Compare.MoreThan");
        rows.Add(WordKind.Compare, LessThan, "差于");
        rows.AddShared(WordKind.Compare, LessThan, "Compare.LessThan");
        rows.AddShared(WordKind.Compared, 0, "Compared");
        rows.AddSense(WordKind.Compared, "相较");
    }

    private static void AddDirections(LexiconBuilder rows)
    {
        const DirectionWord up = DirectionWord.Up;
        const DirectionWord down = DirectionWord.Down;
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Grows | DirectionWord.Noun), "快速增长 稳步增长 大幅增长 净增长");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.Grows | DirectionWord.Noun), "Direction.Up+Grows+Noun");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Grows | DirectionWord.Noun | DirectionWord.NeedsNoParticle), ["高增长", TurnWords.Growing]);
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Noun | DirectionWord.NeedsNoParticle), [TurnWords.Shrinking]);
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Grows), "新增长 同步增长 多增长");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Grows | DirectionWord.Average), "平均增长 平均递增 平均提高 平均上升");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Average), "平均下降 平均降低 平均递减 平均减少");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Lasting), "多增加 增 调增");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.Lasting), "Direction.Up+Lasting");
        rows.Add(WordKind.Direction, (int)up,
            "扬升 跳升 跳增 蹿升 狂涨 疯涨 扩增 上升 上涨 增大 回升 走高 升高 上扬 上浮 增多 剧增[长加] 大增 大涨 大升 反弹 走强 拉升 抬升 抬高 涨 升 提 飙升 飙涨 升值 拓宽 走阔 增厚 回暖 增产 增收 递增 微涨 微增 略升 略涨 略增[长加] 急升 急涨 急增 攀高 猛涨 陡增[长加] 骤升 骤增[长加] 暴涨 暴增[长加] 上行 走扬 收涨 回涨 增亏 可比增长 调升 劲升 劲增[长加] 劲涨 弹升 加价 加薪 扩阔 提价 [狂]飙 微扩");
        rows.AddShared(WordKind.Direction, (int)up, "Direction.Up");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Quality), "改善 优化 成长 好转 扩张");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.Quality), "Direction.Up+Quality");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.OfRate | DirectionWord.Quality), "提速 加速");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.OfRate | DirectionWord.Quality), "Direction.Up+OfRate+Quality");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.Counts | DirectionWord.Lasting), "Direction.Up+Counts+Lasting");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Counts | DirectionWord.Quality), "[很太过差]多了");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Compared), "放量");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.Quality | DirectionWord.Arrow), "↑ ▲ ↗ ⬆");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Quality | DirectionWord.Arrow), "↓ ▼ ↘ ⬇");
        rows.Add(WordKind.Direction, (int)(up | DirectionWord.OfRank), "前移 晋升 晋位");
        rows.AddShared(WordKind.Direction, (int)(up | DirectionWord.OfRank), "Direction.Up+OfRank");

        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Lasting), "[审核]减 压缩 缩减 少增加 精简 净减少");
        rows.AddShared(WordKind.Direction, (int)(down | DirectionWord.Lasting), "Direction.Down+Lasting");
        rows.Add(WordKind.Direction, (int)down,
            "净减 回撤 下滑 降 跌 下挫 [受顿抑]挫[折败伤] [排上腹止奔]泻[药肚洪湖立] 走低 走弱 减轻 萎缩 骤降 锐减 压降 调减 贬值 削减 消减 回调 下行 收缩 下浮 大降 大减[少] 大幅下降 大跌 暴跌 骤减[少] 剧减[少] 减亏 滑落 减产 减收 递减 微跌 微减[少] 略降 略跌 略减[少] 急降 急跌 急减[少] 猛跌 陡降 剧降 走跌 收跌 回跌 重挫 急挫 倒退 缩水 滑坡 可比下降 减弱 少增长 调降 减价 减薪 降价 [浓紧伸畏退瑟抽]缩[略影写编] 微缩");
        rows.AddShared(WordKind.Direction, (int)down, "Direction.Down");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.OfRate | DirectionWord.Quality), "放缓 减缓 减速 趋缓");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.OfRate), "收窄 缩窄");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Quality), "恶化 衰退 [安穿]插[入队手图画秧]");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Counts | DirectionWord.Quality), "[不至]少了");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.Compared), "缩量");
        rows.Add(WordKind.Direction, (int)(down | DirectionWord.OfRank), "后移 后退");

        rows.Add(WordKind.DirectionNoun, (int)up, "加幅 提高幅度");
        rows.AddShared(WordKind.DirectionNoun, (int)up, "DirectionNoun.Up");
        rows.AddShared(WordKind.DirectionNoun, (int)down, "DirectionNoun.Down");
    }
}
