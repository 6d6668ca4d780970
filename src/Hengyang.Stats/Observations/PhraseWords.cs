namespace Hengyang.Stats;

/// <summary>The words that are cut off a noun phrase or end it. What only looks like one is a row of <see cref="CompoundWords"/>.</summary>
internal static class PhraseWords
{
    /// <summary>Off the head of the phrase in front of a figure.</summary>
    internal static readonly WordList Heads = new(
        "其中", "同时", "此外", "对应", "另外", "目前已", "目前", "已经", "累计", "全部", "均", "又", "并", "而", "且", "使得", "由", "在", "于", "从", "把", "的", "是", "为", "即", "则", "约", "仅", "期间",
        "经初步核算", "据初步核算", "初步核算", "据初步统计", "初步统计", "据统计", "最终计算", "经最终核实", "主要是", "主要包括", "包括", "尤其是", "特别是", "预计", "力争", "确保", "）", ")", "”", "»", "来，", "还", "也", "将", "共实现", "年内",
        "但是", "但", "从而", "进而", "并且", "按照计划", "按计划", "虽然", "不过", "而且", "因此", "所以", "相当于", "可以", "可", "拟", "计划", "折合", "约合", "了", "共", "一共", "总共", "分别", "预期", "有望", "努力", "首次", "率先", "建成后", "投产后", "达产后", "完工后", "通车后", "投用后", "其", "当时", "当前", "如今", "截至目前", "需要", "必须", "以及", "有", "即使", "至于", "意味着", "意味", "因为", "由于", "尽管", "反而", "甚至", "现时", "至今", "惟", "亦", "换言之", "合计后", "底止", "末止", "止", "主要由于", "主要是由于", "主要因", "主要系", "反观", "却", "卻", "並", "其次为", "其次是", "其次", "依次为", "同期", "期内", "其后", "另", "另一方面", "相较", "合共", "财政年度", "财年");

    /// <summary>Conjunctions that part a figure from the next phrase; elsewhere they may begin a word (和美乡村).</summary>
    internal static readonly WordList HeadsBehindFigure = new("以及", "和", "与", "及", "或", "共", "中有", "中的");

    /// <summary>Off the tail in front of a value.</summary>
    internal static readonly WordList StatedTails = new(
        "为", "达", "有", "共", "计", "是", "达到", "分别", "累计", "的", "已", "均", "约", "预计", "预期", "预测", "共有", "总计", "合计", "共计", "年", "平均为", "平均达", "平均", "现有", "含有", "仍有", "还有", "就有", "约为", "大约", "安排");

    internal static readonly WordList LooseMarks = new("、", "，", "：", "“”");

    /// <summary>Off the tail in front of any figure.</summary>
    internal static readonly WordList Tails = new(
        "分别", "达到", "达成", "实现", "完成", "共有", "共计", "合计", "总计", "累计", "仅", "仅为", "只有", "已", "已经", "已达", "录得", "的", "在", "了", "均", "全部", "都",
        "首次", "再次", "继续", "保持", "继续保持", "稳定在", "保持在", "控制在", "稳定", "登上", "迈上", "站上", "跃上", "增至", "升至", "降至", "增加到", "提高到", "提升到", "下降到", "扩大到", "提高至", "提升至", "下降至", "增加至", "由", "从", "至", "到", "将", "每年", "同样", "也", "仍", "实际", "中", "实际仅", "控制到", "控制", "拟按", "按", "拟", "上", "同比", "环比", "超过", "突破", "多次", "我们", "就", "举行", "举行了", "举办", "开展", "调整为", "优化为", "上年的", "去年的", "由上年的", "高达", "多达", "（", "(", "：", ":", "“", "于",
        // adverbs
        "一直", "始终", "持续", "不断", "逐步", "逐年", "逐月", "稳步", "大幅", "大幅度", "小幅", "明显", "显著", "快速", "迅速", "首度", "首", "最终", "温和", "逆势", "双双", "连续", "至少", "最多", "更", "更是", "再", "又", "则", "大多", "较", "反", "反倒", "更是", "列", "可", "可以", "可望", "有望", "预计可", "预计", "应", "要", "需", "需要", "平均", "即将", "立即", "进", "还", "只", "只能", "竟", "反而", "依然", "依旧", "仍然", "率先", "成功", "顺利", "整体", "总体", "同步", "实际完成", "基本", "正在", "一共", "总共", "期间", "现有",
        "取得", "单日", "单季", "期内", "即时", "该季", "该月", "本季", "短期", "短线", "粗略估计", "估算", "估",
        // verbs of reaching
        "猛增", "猛增至", "激增", "激增至", "骤增至", "剧增至", "跃升", "跃升至", "攀升", "攀升至", "飙升至", "回升至", "回升到", "跌至", "跌到", "回到", "降到", "升到", "涨到", "缩短至", "缩短到", "压缩至", "压缩到", "压减至", "延长至", "延长到", "恢复至", "恢复到", "上调至", "上调到", "下调至", "下调到", "调高到", "调低到", "调整到", "调整至", "收窄至", "拓展至", "拓展到", "增长至", "扩展到", "维持在", "维持", "处于", "处在", "介于", "定格", "停留在", "连上", "跨上", "连跨", "连破", "收盘", "收市", "午盘", "早盘", "却", "卻", "亦", "介乎", "轻微", "急剧", "进一步", "微升", "微降", "可能", "将会", "会以", "或", "上涨至", "下跌至", "下滑至", "放缓至", "放缓到", "扩至", "擴至", "加至", "连续跌", "料", "料将", "可达", "跨越", "跨入", "折合", "约合", "跨过", "越过", "冲破", "我省", "我市", "我县", "我区", "我州", "我国", "发展到", "发展至", "壮大到", "壮大至", "扩面至", "扩面到", "累计达", "位于", "首破", "连续突破", "力争", "力争达到", "虽然", "虽", "闯过", "跃上", "跃升到", "转正至", "转正到", "高企于", "仍高企于",
        "扩容至", "扩容到", "扩容为", "整合至", "整合为", "重组整合至", "精简至", "精简为", "拓宽至", "延伸至", "延伸到", "增加为", "提升为", "提高为", "拓展为", "扩大为", "调高至", "调低至", "调升至", "调减至", "缩减至", "缩减到", "压降至", "压降到", "减为", "增为", "升为", "降为", "变为", "改为", "转正至", "转正到", "定为");

    internal static readonly WordList BehindHeads = new("的", "左右", "以上", "等");

    internal static readonly WordList BehindTails = new(
        "以及", "中", "内", "上", "的基本", "的近", "的约", "的超", "的逾", "的", "已", "均", "全部", "共", "和", "与", "及", "等", "将", "在", "了", "还", "被", "（", "(", "已经", "新", "分别", "相继", "陆续", "同时", "同比", "环比", "后", "为", "是", "有", "累计", "平均", "对", "向", "由", "从", "全面", "共同", "启用", "动工", "复工", "复产", "摘帽", "死亡", "受伤", "遇难", "失联", "参展", "参赛", "参会", "报名", "入围", "观看", "亮相", "展出", "驰援", "到场", "出席", "开幕", "开馆", "闭幕", "问世", "告破", "同台", "踊跃", "线下", "线上", "联合", "全", "到会", "脱贫", "落地建设", "建成投产", "加快建设", "开工建设", "退出", "出列", "摘牌", "落地", "开工", "竣工", "投产");

    /// <summary>
    /// Adverbs, auxiliaries and verbs that no noun holds behind its first two characters: the phrase behind a figure ends
    /// before them.
    /// </summary>
    internal static readonly WordList EndsOfNoun = new(
        "未", "没", "仍", "均", "已", "将", "被", "获", "在", "也", "又", "还", "并", "就", "都", "户均", "人均", "分成", "快速", "非法", "于", "从", "让", "使", "能够", "可以", "可望", "分批次", "分批", "分期", "分年", "不仅", "全部", "如期", "稳步", "顺利", "正式", "首次", "再次", "成功", "陆续", "相继", "先后", "积极", "有序", "扎实", "加快", "持续", "按期", "提前", "圆满", "率先", "主动", "纷纷", "齐聚", "普遍", "同比", "环比", "分别",
        "进行", "进展", "接连", "进入", "跻身", "抵达", "到达", "角逐", "发放", "发表", "发出", "签署", "达成", "成为", "作为", "获得", "取得", "赢得", "拉动", "撬动", "入住", "重塑", "搬进", "搬入", "搬迁至", "住上", "用上", "吃上", "喝上", "走上", "奔赴", "赶赴", "汇聚", "接受", "帮助", "满足", "晋级", "表示", "认为", "需要", "应当", "必须", "不得", "没有", "具有", "建立", "就读", "开局", "实战化运行", "稳定", "连续", "保持", "缔结", "被认定", "被评为", "被列为", "被授予", "被确定", "被命名", "被纳入");

    /// <summary>Nouns that a verb in front of them describes: 签约项目, 投产企业.</summary>
    internal static readonly WordList HeadNouns = new(
        "项目", "企业", "工程", "单位", "人员", "人数", "面积", "产品", "平台", "基地", "小区", "路段", "线路", "城市", "案例", "名单", "作品", "中心", "机构", "公司", "基金", "站点", "车站", "网点", "窗口", "品种", "班级", "床位", "泊位", "门店", "商户", "楼宇", "学校", "医院", "村庄", "标准", "课题", "成果");

    /// <summary>Names of what is measured in units of time.</summary>
    internal static readonly WordList Durations = new(
        "天数", "日数", "停留", "逗留", "时间", "时长", "工期", "周期", "年限", "时数", "寿命", "学时", "里程", "工时", "小时数", "账期", "期限", "无霜期", "周转期", "回收期", "有效期", "保质期", "冰冻期");

    /// <summary>花生、芝麻两项: how many things were named.</summary>
    internal static readonly WordList CountOfKinds = new("两项", "三项", "四项", "两类", "三类", "两种", "三种", "两者", "三者", "二者", "等项");

    /// <summary>Verbs that name nothing by themselves.</summary>
    internal static readonly WordList BareVerbs = new("新增", "净增", "支持", "实施", "统筹", "建成", "建设", "改造", "打造", "绵延", "延绵", "推进", "完善", "解决", "新建", "推出", "发布", "设立", "提供", "安排", "争取", "落实", "获得", "引进", "组织", "开展", "举办", "培训");

    /// <summary>Adverbs, pronouns and verbs that name nothing where nothing else is left.</summary>
    internal static readonly WordList NoNames = new(
        "执行", "执行中", "只收", "只收到", "只养", "只养了", "仅收", "只剩", "仅剩", "还剩", "只是", "就是说", "也就是说", "余下", "剩余", "剩下", "这够", "那么", "这里", "那里", "如此", "左右", "超过", "大约", "这个", "一个", "以下", "如下", "更多", "大部分", "一天", "一年", "一次", "每次", "基本", "左边", "右边", "同比", "环比", "又增", "还增");

    /// <summary>Verbs of giving and handling behind which a noun follows its figure, and that stay where what they count has none.</summary>
    internal const string Acts = "接待 捐赠 运送 提供 挽回 救助 帮扶 出动 拆除 筹集";

    /// <summary>Those that are nouns as well.</summary>
    internal const string ActsAndNouns = "供应 增加 减少 减免 发放 投入 受理 办理";

    /// <summary>Verbs that begin a statement of its own behind 、: 煤矿建成、新增产能3000万吨.</summary>
    internal static readonly WordList Openers = new("新增", "净增", "新建", "释放", "带动", "实现", "完成", "惠及", "覆盖", "减少", "创造", "吸纳", "新开工", "新认定");

    /// <summary>Rates and sums that say nothing of what they measure.</summary>
    internal static readonly WordList BareRates = new("占比", "比重", "比例", "完成率", "办结率", "办复率", "满意率", "执行率", "达标率", "成功率", "总量", "总数", "总额", "总值", "增速", "增幅");

    /// <summary>占比, 比重: shares of the thing before.</summary>
    internal static readonly WordList BareShares = new("占比", "比重");

    /// <summary>Means over time that name nothing by themselves.</summary>
    internal static readonly WordList PerTime = new("日均", "月均", "年均", "周均", "季均", "平均每天", "平均每日", "平均每月", "平均每年");

    /// <summary>投资骗案平均每宗 (损失): what is said for each belongs to the mean.</summary>
    internal static readonly WordList Means = new("平均");

    /// <summary>By head of the thing before: 人均 (突破6万元).</summary>
    internal static readonly WordList PerHead = new("人均", "户均");

    /// <summary>Names that are enough by themselves behind 、: 储能等20个项目落地、总投资1370亿元.</summary>
    internal static readonly WordList BareNames = new(
        "总投资", "投资额", "投资总额", "计划投资", "到位资金", "总产值", "年产值", "总面积", "建筑面积", "总长度", "全长", "总里程", "总规模", "占地面积", "成交额", "合同额", "签约额", "总金额", "总额", "占比", "增速", "惠及", "受益", "覆盖", "服务", "年产值", "释放产值");

    /// <summary>累计 in front of a measure names the sum.</summary>
    internal static readonly WordList Sums = new("累计");

    /// <summary>Verbs behind 累计 that only say how something came about.</summary>
    internal static readonly WordList Counting = new("发放", "完成", "实现", "新增", "减少", "增加", "投入", "接待", "开行", "支出", "销售", "生产", "建成", "获得", "批出", "签发", "为", "达", "有", "共", "超", "近");

    /// <summary>Of a phrase: adverbs within it that tell nothing of the thing (中欧班列累计开行).</summary>
    internal static readonly WordList Within = new("已累计", "累计已", "累计", "预计", "已经", "总共", "共计", "合计", "一共", "共");

    /// <summary>What a clause tells of its thing without a figure: 粮食产量再创新高，达到….</summary>
    internal static readonly WordList Movements = new(
        "再创", "进一步", "创历史", "创新高", "创出", "创下", "刷新", "再上", "迈上", "稳步", "持续", "不断", "稳中", "保持", "首次", "连续", "明显", "显著", "大幅", "快速", "较快", "止跌", "企稳", "由负转正", "由降转升", "稳定", "平稳", "好于", "优于", "高于", "低于", "快于");

    /// <summary>Nouns of people at the end of a phrase.</summary>
    internal static readonly WordList People = new(
        "群众", "人员", "社员", "会员", "学生", "儿童", "少年", "青年", "老人", "老年人", "妇女", "职工", "员工", "工人", "农民", "居民", "村民", "市民", "患者", "病人", "代表", "委员", "干部", "党员", "教师", "医生", "护士", "运动员", "选手", "毕业生", "大学生", "残疾人", "对象", "家庭", "农户", "用户", "游客", "旅客", "观众", "志愿者", "创业者", "劳动者", "参保人", "务工人员", "困难户", "官兵", "专家", "院士", "嘉宾", "人才");
}
