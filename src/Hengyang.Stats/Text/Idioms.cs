namespace Hengyang.Stats;

/// <summary>
/// Words that hold a numeral or look like another word of the lexicon and are none: they are stepped over whole.
/// Only words that the general rules (a Chinese numeral without a unit is no quantity, nor is an ordinal or a number with
/// letters) do not exclude need a row.
/// </summary>
internal static class Idioms
{
    internal static void AddTo(LexiconBuilder rows)
    {
        rows.AddShared(WordKind.Idiom, 0, "Idioms");
        rows.Add(WordKind.Idiom, 0, CompoundWords);
        foreach (string words in Table)
            rows.Add(WordKind.Idiom, 0, words);
    }

    /// <summary>
    /// Words of two senses: no token, because the character at one end is another word of the lexicon, and no place to cut a phrase,
    /// because that character is a particle, adverb or preposition as well (<see cref="CompoundWords"/>).
    /// </summary>
    private static readonly string[] Compounds =
    [
        "为民 为主 违约 条约 集约 预约 公约 解约 简约 纽约 制约 参与 共建 共享 共青 共治 共赢 共产 共振 共创 共进 共识 达标 达州 发达 有机 有线 有偿 有限",
        "占有 设计 计生 计量 百年 内陆 网上 陆上 应急 增进 为了",
    ];

    /// <summary>All of them, one by one.</summary>
    internal static IEnumerable<string> CompoundWords => SharedWords.Of("Idioms.Compounds").Concat(Compounds.SelectMany(static row => row.Split(' ')));

    private static readonly string[] Table =
    [
        // 一 that counts nothing
        "一带一路 这一 一系列 一定 一起 一些 一样 一流 一体 一切 一时 一向 一贯 一并 一道 一同 一行 一味 一再 一手 一面 一边 一番 一经 一如 一生 一心 一场场 一份份 一个个 一项项 一件件 一座座 一条条 一批批 一次性 一站式 一网通办 一件事 一窗 一票 一年一度 一年四季 一分为二 一号文件 一揽子 一把 一盘棋 一张蓝图 一张网 一块儿 一点 一下 一会 一股 一片 一阵 一刻 一天天 一年年 一步步 一户一 一人一 一县一 一村一 一企一 一事一 一城一 一园一 一区一 一市一 一品一 一镇一 一县多",
        "专一 同一 单一 第一时间 第一线 第一书记 第一资源 第一动力 第一生产力 第一要务 第一责任人 首位度 万一 逐一 任一 某一 那一 每一 哪一 另一 下一步 下一代 新一代 新一轮 新一届 又一 再一 不一 合一 合二为一",
        // words that hold a stating word: 有, 共, 为, 达, 计, 是
        "有利 有益 有的 有些 有着 有待 有助 为何 为重 为本 为辅 还是 是否 完成数 完成量 完成额 完成情况 实现率 保持平衡 居家 定居 邻居 移居 宜居 人居 居委 排口 排涝 排练 彩排 排头兵 安排部署 排队 直排 排渍 列车 列入 列出 开列 行列 列举 列席",
        // slogans and lists with numerals
        "三高四新 四两拨千斤 三农 三电 四不两直 十全十美 两会 两山 三权 三资 三社 三大 三个代表 三严三实 三重一大 三公 三去一降一补 三北 三区三州 三下乡 三支一扶 三同时 三线一单 三包 三峡 三甲 三亚 三明 三门峡 三江 三元锂 三元材料 三元正极 三元前驱体 三元电池 三元区 三伏 三九天 外三元 内三元 三星 三轮车 三角 三维 三位一体 三产融合 四个意识 四个自信 四个全面 四个伟大 四上企业 四好 四川 四平 四海 四面八方 四通八达 五位一体 五一口号 五保 五险一金 五谷 五金 五粮液 五指山 五华 五星 六保 六稳 六安 六盘水 七一勋章 七台河 八一 八达岭 八卦 八仙 八项规定 九寨沟 九江 九华山 九龙 九州 十堰 十佳 十分 十足 百姓 百货 百科 百色 百合 百度 百日 千方百计 千家万户 千山 千岛 千古 千秋 千禧 万科 万家 万达 万物 万州 万宁 万载 万年 万里 万众 万象 万有 亿纬 成百上千 成千上万 千千万万 千军万马 数以万计 数以千计 数以百计 百花 百业 百团 一次产业 二次产业 一次能源 二次能源 两个大局 两个结合 两岸 两地 两江 两湖 两广 两侧 两旁 两端 两翼 两难 两新 两重 两国 两军 两手 两办 两用 两河 两院 两制 一国两制 两个维护 两个确立 两个一百年 两个毫不动摇 两不愁三保障 两弹一星 二维码 二手 二胎 二孩 三孩 二氧化硫 二氧化碳 一氧化碳 三氧化 四氯化 五氧化 六氟化 二线 三线 四线 二级市场 一级市场 二代 三无 四清 九三学社 三元里",
        // 半, 几, 数 that count nothing
        "半导体 半岛 半数 大半 半山 半径 半成品 数一数二",
        // the balance of trade
        // names of firms, games, papers and policies; movements either way
        "正负 铁人三项 现代五项 一年接着一年 一年更比一年 一月比一月 一天比一天 一年比一年 一年好过一年 一年一个样 一代接着一代 一茬接着一茬 新突破 预期寿命 三桶油 两桶油 三人篮球 两头在外 国九条 国十条 升贬值",
        // financial numerals in other words
        "收拾 拾得 拾荒 拾遗 捡拾 拾级 大陆 陆地 陆军 登陆 陆路 陆海 着陆 水陆 海陆 陆域 陆港 陆运 陆基 陆相 陆良 陆川 陆丰 陆河 陆生 平陆 安陆 陆战 陆空 陆风 入伍 退伍 落伍 行伍 为伍 配伍 放肆 肆虐 肆意 大肆 酒肆 书肆 食肆",
        // 百 千 万 in names and titles
        "百万英才 千人计划 万人计划 百千万人才 千百十 百校 百县 百镇 百村 千企 千镇万村 万企 万企兴万村",
        // dates that name something else
        "三八红旗手 五四奖章 五一劳动奖章 九一八事变 七七事变 一二九运动 双十一 双11 双十二 双12 六一八 五四运动 九二共识",
        // letters with figures
        "PM2.5 PM10 PM1.0 COVID-19 O2O B2B B2C C2C C2M R&D",
        // characters that begin words of change or comparison, or end with one (轻微增加 is no 微增, 最大涨幅 no 大涨)
        "略微 些微 重大 巨大 庞大 强大 广大 做大 壮大 着急",
        "增值 增资 增收节支 增城 增强 增添 增效 增殖 增订 增补 增派 增选 减排 减税 减灾 减负 减贫 减值 减速器 减碳 减震 降水 降雨 降雪 降本 降费 降级 降准 降息 降落 降临 降耗 降解 升级 升学 起降 涨价 涨停 跌停 跌落 涨潮",
        "按年平均 按年均 按年度 按月平均 按月均 按月度 按季度 比赛 比拼 比特 比亚迪 比学赶超 无比 相比之下 对比度 较多 较少 较低 较重 较小 比较大 比较快 比较高 比较多",
    ];
}
