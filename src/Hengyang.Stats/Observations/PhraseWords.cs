namespace Hengyang.Stats;

/// <summary>The words that are cut off a noun phrase or end it. What only looks like one is a row of <see cref="CompoundWords"/>.</summary>
internal static class PhraseWords
{
    /// <summary>Off the head of the phrase in front of a figure.</summary>
    internal static readonly WordList Heads = new(SharedWords.Of("PhraseWords.Heads",
        "加快推进", "全力推进", "扎实推进", "统筹推进", "让", "带来的", "创造的", "目前已", "均", "又", "并", "而", "且", "由", "在", "于", "从", "把", "的", "是", "为", "即", "则", "约", "仅",
        "经初步核算", "据初步核算", "据初步统计", "据统计", "最终计算", "经最终核实", "主要是", "主要包括", "包括", "尤其是", "特别是", "）", ")", "”", "»", "来，", "还", "也", "将", "共实现",
        "但是", "但", "进而", "并且", "按照计划", "按计划", "而且", "可", "拟", "了", "共", "达产后", "其", "有", "即使", "尽管", "现时", "惟", "亦", "换言之", "合计后", "底止", "末止", "止", "主要由于", "主要是由于", "主要因", "主要系", "反观", "却", "卻", "並", "其次为", "其次是", "其次", "其后", "另", "另一方面", "我公司"));

    /// <summary>Conjunctions that part a figure from the next phrase; elsewhere they may begin a word (和美乡村).</summary>
    internal static readonly WordList HeadsBehindFigure = new(SharedWords.Of("PhraseWords.HeadsBehindFigure", "和", "与", "及", "或", "共", "中的"));

    /// <summary>Off the tail in front of a value.</summary>
    internal static readonly WordList StatedTails = new(SharedWords.Of("PhraseWords.StatedTails",
        "为", "达", "有", "共", "计", "是", "的", "已", "均", "约", "年", "则报", "亦报", "估计为", "估计达", "平均为", "平均达", "仍有", "就有"));

    internal static readonly WordList LooseMarks = new("、", "，", "：", "“”");

    /// <summary>Off the tail in front of any figure.</summary>
    internal static readonly WordList Tails = new(SharedWords.Of("PhraseWords.Tails", "正在", "精简到", "最", "全日", "按年率计算", "以年率计算", "按年率计", "以年率计", "仅用", "只用",
        "仅", "已", "的", "在", "了", "均", "都",
        "继续", "继续保持", "站上", "由", "从", "至", "到", "将", "同样", "也", "仍", "中", "实际仅", "控制到", "拟按", "按", "拟", "上", "多次", "就", "举行了", "优化为", "上年的", "去年的", "由上年的", "高达", "多达", "（", "(", "：", ":", "“", "于",
        // adverbs
        "有较大", "有比较大", "有明显", "迈", "须", "须再", "高见", "低见", "加到", "始终", "逐步", "大幅度", "迅速", "首", "最终", "逆势", "双双", "更", "再", "又", "则", "大多", "较", "反", "反倒", "列", "可", "预计可", "应", "要", "需", "即将", "立即", "进", "还", "只", "竟", "同步",
        "原则上", "收盘报于", "绩后", "盘后", "盘前", "美股盘后", "美股盘前", "被", "已被", "或将", "折合人民币", "约合人民币", "定在", "巩固在", "徘徊在", "设定在", "设定为", "限定在", "核定为", "定案为", "确定为", "单日", "该季", "短线", "粗略估计", "估", "列支", "缩短为", "冻结",
        // verbs of reaching
        "猛增至", "剧增至", "跌到", "回到", "升到", "涨到", "缩短至", "缩短到", "压缩至", "压缩到", "压减至", "延长至", "延长到", "上调到", "下调到", "调高到", "调低到", "上调为", "下调为", "上修为", "下修为", "上修至", "下修至", "调升为", "调降为", "调整到", "调整至", "拓展至", "拓展到", "扩展到", "处在", "介于", "定格", "停留在", "连上", "跨上", "连跨", "连破", "收盘", "收市", "午盘", "早盘", "却", "卻", "亦", "介乎", "急剧", "将会", "会以", "或", "放缓到", "擴至", "加至", "连续跌", "料", "可达", "跨入", "越过", "发展到", "发展至", "壮大到", "壮大至", "扩面至", "扩面到", "累计达", "连续突破", "力争达到", "虽", "闯过", "跃升到", "转正至", "转正到", "高企于", "仍高企于",
        "扩容至", "扩容到", "扩容为", "整合至", "整合为", "重组整合至", "精简至", "精简为", "拓宽至", "延伸至", "延伸到", "增加为", "提升为", "提高为", "拓展为", "扩大为", "调高至", "调低至", "调升至", "调减至", "缩减至", "缩减到", "压降至", "压降到", "减为", "增为", "升为", "降为", "改为", "转正至", "转正到",
        "站稳", "守住", "守稳", "稳守", "险守", "触及", "触及过", "踏入", "踏上", "重上", "返回", "直上", "直破", "直升至", "直冲至",
        "推升至", "推高至", "拉升至", "拉高至", "抬升至", "抬高至", "攀至", "攀到", "冲至", "冲到", "回至", "带至", "少至", "低至", "高至", "多至", "长至", "短至", "累积达", "累积至", "明确为", "修订为",
        "修订至", "测算为", "推算为", "核算为", "统计为", "确认为", "公布为", "披露为", "显示为", "标示为", "记为", "估算为", "评估为", "评定为", "界定为", "锁定在", "锁定为", "锚定在", "分布在",
        "集中在", "落在", "落于", "站在", "报得", "报于", "收在", "开于", "开报", "高开于", "低开于", "报收于", "尚余", "尚剩", "仅余", "只得", "只占", "仅占", "大概是",
        "大约是", "大概为", "大约为", "差不多是", "等同于", "一度触及", "曾一度", "暴增至", "暴涨至", "暴跌至", "倍增至", "锐增至", "陡增至",
        "足足有", "足足", "足有", "足达", "整整", "恰好", "恰好为", "恰为", "恰好是", "正好", "正好为", "正好是", "刚好", "刚好为", "刚过", "刚刚", "未及", "现为", "现达", "现已达", "现约", "现约为",
        "直指", "冲刺", "朝着", "向着", "奔向", "逼平", "追平", "追上", "追近", "紧逼", "进逼", "平于", "合共为", "总共有", "总共为", "合计约为",
        "爬升至", "爬升到", "冲高至", "冲高到", "合共录得", "预料为", "预料达", "预料将达", "据估计为", "测算约", "经核算为", "经测算为", "经统计为", "挑战", "对标", "朝向", "指向",
        "现已超过", "现已突破", "现已达到", "必须达到", "能突破",
        "上探", "徘徊于", "直奔", "濒临", "逾达", "快达"));

    internal static readonly WordList BehindHeads = new(SharedWords.Of("PhraseWords.BehindHeads", "的", "等"));

    internal static readonly WordList BehindTails = new(SharedWords.Of("PhraseWords.BehindTails", "正", "入驻", "前",
        "中", "内", "上", "的基本", "的近", "的约", "的超", "的逾", "的", "已", "均", "共", "和", "与", "及", "等", "将", "在", "了", "还", "被", "（", "(", "新", "后", "为", "是", "有", "对", "向", "由", "从", "复工", "复产", "参展", "参赛", "参会", "报名", "观看", "亮相", "展出", "驰援", "到场", "出席", "问世", "告破", "同台", "踊跃", "线下", "联合", "全", "到会", "落地建设", "加快建设", "退出", "出列", "摘牌"));

    /// <summary>
    /// Adverbs, auxiliaries and verbs that no noun holds behind its first two characters: the phrase behind a figure ends
    /// before them.
    /// </summary>
    internal static readonly WordList EndsOfNoun = new([.. ClauseWords.Stating.Split(' '), .. SharedWords.Of("PhraseWords.EndsOfNoun", "集中开工", "跑赢", "跑输", "分赴", "前往", "赶往", "驶往", "飞往", "赴", "联合发起", "共同发起", "联合主办",
        "发往", "运往", "销往", "推向", "迎来", "面临", "遭遇", "集中签约", "集中亮相", "集中交付", "联动", "因", "未", "没", "仍", "均", "已", "将", "被", "获", "在", "也", "又", "还", "并", "就", "都", "分成", "非法", "于", "从", "让", "使", "分批次", "分批", "分期", "分年", "按期", "纷纷", "齐聚",
        "接连", "角逐", "发表", "发出", "签署", "赢得", "入住", "重塑", "搬进", "搬入", "搬迁至", "住上", "用上", "吃上", "喝上", "走上", "奔赴", "赶赴", "汇聚", "接受", "应当", "没有", "具有", "建立", "开局", "实战化运行", "缔结", "被认定", "被授予", "被确定", "被命名", "被纳入", "假日期间", "活动期间", "会议期间", "展会期间")]);

    /// <summary>Nouns that a verb in front of them describes: 签约项目, 投产企业.</summary>
    internal static readonly WordList HeadNouns = new(SharedWords.Of("PhraseWords.HeadNouns",
        "基地", "小区", "路段", "线路", "案例", "名单", "作品", "网点", "窗口", "班级", "门店", "商户", "标准", "课题", "成果"));

    /// <summary>Names of what is measured in units of time.</summary>
    internal static readonly WordList Durations = new(SharedWords.Of("PhraseWords.Durations", "住院日", "平均住院日", "在途时间", "通关时间", "等候时间", "运行时间", "通行时间",
        "日数", "停留", "逗留", "时长", "工期", "周期", "年限", "时数", "学时", "工时", "小时数", "账期", "期限", "时限", "用时", "耗时", "审限", "工作日数", "无霜期", "周转期", "回收期", "有效期", "保质期", "冰冻期", "车程", "行程时间", "候诊时间", "轮候时间", "等待时间", "办理时间", "审批时间", "响应时间", "办结时限"));

    /// <summary>花生、芝麻两项: how many things were named.</summary>
    internal static readonly WordList CountOfKinds = new(SharedWords.Of("PhraseWords.CountOfKinds", "两项", "三项", "四项", "三类", "两种", "三种", "三者", "等项"));

    /// <summary>Verbs that name nothing by themselves.</summary>
    internal static readonly WordList BareVerbs = new(SharedWords.Of("PhraseWords.BareVerbs", "拿出", "满载", "贡献了", "贡献了全球", "贡献了世界", "贡献了全国", "贡献全球", "贡献全国", "换算成年率", "折合成年率", "统筹", "绵延", "延绵", "完善"));

    /// <summary>Adverbs, pronouns and verbs that name nothing where nothing else is left.</summary>
    internal static readonly WordList NoNames = new([.. ClauseWords.Stating.Split(' '), .. SharedWords.Of("PhraseWords.NoNames", "不含", "记录以来", "现阶段", "现阶段定", "大事", "件大事", "一项", "一笔", "这个", "以年均", "应该", "这样", "这", "那", "这几乎", "再加", "一个超越",
        "执行中", "只收", "只收到", "只养", "只养了", "仅收", "就是说", "也就是说", "余下", "剩余", "剩下", "这够", "那么", "如此", "一个", "更多", "大部分", "一天", "一年", "一次", "每次", "左边", "右边", "又增", "还增")]);

    /// <summary>最高降6万元, 最高涨幅: the most that something may be or was of its kind, which names no thing.</summary>
    internal static readonly WordList Superlatives = new(SharedWords.Of("PhraseWords.Superlatives", "最高罚", "最高降", "最高减"));

    /// <summary>Verbs of giving and handling behind which a noun follows its figure, and that stay where what they count has none.</summary>
    internal static readonly string[] Acts = [.. SharedWords.Of("PhraseWords.Acts"), "捐赠", "运送", "挽回", "出动", "筹集"];

    internal static readonly WordList ActWords = new([.. Acts]);

    /// <summary>Those that are nouns as well.</summary>
    internal static readonly string[] ActsAndNouns = [.. SharedWords.Of("PhraseWords.ActsAndNouns")];

    /// <summary>Verbs that begin a statement of its own behind 、: 煤矿建成、新增产能3000万吨.</summary>
    internal static readonly WordList Openers = new(SharedWords.Of("PhraseWords.Openers", "释放", "新开工"));

    /// <summary>Rates and sums that say nothing of what they measure.</summary>
    internal static readonly WordList BareRates = new(SharedWords.Of("PhraseWords.BareRates", "办结率", "办复率", "满意率", "执行率"));

    /// <summary>占比, 比重: shares of the thing before.</summary>
    internal static readonly WordList BareShares = new(SharedWords.Of("PhraseWords.BareShares"));

    /// <summary>Means over time that name nothing by themselves.</summary>
    internal static readonly WordList PerTime = new(SharedWords.Of("PhraseWords.PerTime", "周均", "季均", "平均每天", "平均每日", "平均每月"));

    /// <summary>投资骗案平均每宗 (损失): what is said for each belongs to the mean.</summary>
    internal static readonly WordList Means = new(SharedWords.Of("PhraseWords.Means"));

    /// <summary>By head of the thing before: 人均 (突破6万元).</summary>
    internal static readonly WordList PerHead = new(SharedWords.Of("PhraseWords.PerHead", "户均年", "人均年", "亩均年"));

    /// <summary>Names that are enough by themselves behind 、: 储能等20个项目落地、总投资1370亿元.</summary>
    internal static readonly WordList BareNames = new(SharedWords.Of("PhraseWords.BareNames",
        "投资总额", "计划投资", "到位资金", "年产值", "总面积", "总里程", "总规模", "签约额", "总金额", "受益", "年产值", "释放产值"));

    /// <summary>累计 in front of a measure names the sum.</summary>
    internal static readonly WordList Sums = new(SharedWords.Of("PhraseWords.Sums"));

    /// <summary>Verbs behind 累计 that only say how something came about.</summary>
    internal static readonly WordList Counting = new(SharedWords.Of("PhraseWords.Counting", "开行", "批出", "为", "达", "有", "共", "超", "近"));

    /// <summary>Of a phrase: adverbs within it that tell nothing of the thing (中欧班列累计开行).</summary>
    internal static readonly WordList Within = new(SharedWords.Of("PhraseWords.Within", "已累计", "累计已", "共"));

    /// <summary>Quarters of a year of accounts, which no calendar has.</summary>
    internal static readonly WordList FiscalQuarters = new("第一财季", "第二财季", "第三财季", "第四财季", "首财季", "上财季", "本财季", "第1财季", "第2财季", "第3财季", "第4财季");

    /// <summary>What a clause tells of its thing without a figure: 粮食产量再创新高，达到….</summary>
    internal static readonly WordList Movements = new(SharedWords.Of("PhraseWords.Movements",
        "再创", "创历史", "创新高", "创出", "刷新", "再上", "稳中", "企稳", "由负转正", "由降转升"));

    /// <summary>Nouns of people at the end of a phrase.</summary>
    internal static readonly WordList People = new(SharedWords.Of("PhraseWords.People",
        "群众", "社员", "老人", "老年人", "妇女", "员工", "工人", "农民", "村民", "市民", "患者", "病人", "代表", "委员", "干部", "党员", "教师", "医生", "护士", "运动员", "选手", "大学生", "残疾人", "对象", "农户", "志愿者", "创业者", "劳动者", "参保人", "务工人员", "困难户", "官兵", "院士", "嘉宾"));
}
