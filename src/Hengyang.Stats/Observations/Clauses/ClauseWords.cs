namespace Hengyang.Stats;

/// <summary>
/// The closed classes of a clause. Each is a row of words with what they do to the noun phrase beside them; the words are
/// those of the language and not of the texts that have been read, so that a class grows only by a word of its kind.
/// </summary>
internal static class ClauseWords
{
    /// <summary>上年同期亏损1亿元，本期盈利2亿元: the time reported on is not the one just named.</summary>
    internal static readonly WordList CurrentPeriods = new(SharedWords.Of("ClauseWords.CurrentPeriods"));

    /// <summary>Conjunctions and words that point at an example or a point of a list: they lead in a clause, and no name begins with them.</summary>
    internal static readonly WordList LeadingIn = new(SharedWords.Of("ClauseWords.LeadingIn",
        "诸如", "像", "又如", "再如", "故此", "不但", "不只", "不惟", "因而不惟", "况且", "何况", "加之", "再加上", "假如", "假设", "假使", "即便", "假設", "除", "除了", "连同", "包含", "含", "内含",
        "一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是", "其一", "其二", "其三", "与此同时", "总的来看", "总的说来", "具体来看", "具体而言", "整体来看", "总体来看", "总体上", "从总量看", "从整体看",
        "报告期内", "全月", "月内", "季内", "过往", "原", "我", "据悉", "另据",
        "这些", "这类", "光是", "尤其", "可见", "此后", "后来", "历史上", "自此", "自那以后", "再看", "再说",
        "请看", "听说", "想不到", "没想到", "谁知", "关键是", "问题是", "结果是", "特点是", "客观说", "客观上", "迄今", "必将", "料", "按季调整后",
        "季调后的"));

    /// <summary>What a budget adds to its revenue; the first character of each makes 加 no 加上.</summary>
    internal static readonly WordList Added = new(SharedWords.Of("ClauseWords.Added", "上级", "上解", "上缴", "上划"));

    /// <summary>Verbs of aiming; 争取资金 stays where nothing is measured.</summary>
    internal static readonly WordList Aiming = new(SharedWords.Of("ClauseWords.Aiming"));

    /// <summary>Verbs of making something known.</summary>
    internal const string Stating = "指出 宣布 透露 披露 公布 获悉";

    /// <summary>Verbs of telling and of causing: what stands before one is who tells or what caused it, what stands behind is told or has moved.</summary>
    internal static readonly WordList Telling = new([.. SharedWords.Of("ClauseWords.Telling"), .. Stating.Split(' '),
        "看到", "决议维持", "决定维持", "宣布维持", "议决维持", "初估", "得知", "反映出", "结果显示", "测算", "测得", "相信", "称", "强调", "坦言", "直言",
        "促使", "引致", "令", "使", "引起", "致", "造成了", "董事会建议", "他指", "她指", "亦指", "并指", "发言人指", "局长指", "司长指", "会长指", "主席指", "行长指", "署指", "集团指",
        "港府指", "该行指", "当局指", "官员指", "局方指", "处方指", "公司指", "报告指", "政府指", "协会指", "大行指", "分析指", "报道指", "央行指", "机构指", "专家指", "数字反映", "数据反映", "结果反映"]);

    /// <summary>Who reckons with what stands behind; 料 by itself is matter more often than a verb.</summary>
    internal static readonly WordList Reckoning = new(
        "政府料", "当局料", "局长料", "司长料", "行长料", "主席料", "总裁料", "会长料", "局料", "署料", "银行料", "学者料", "员料", "专家料", "业界料", "市场料", "基金料", "公司料", "集团料", "管理层料", "分析料", "普遍料", "她料", "他料", "则料", "并料", "仍料",
        "公司预期", "集团预期", "机构预期", "机构预测", "市场预测", "该行预期", "该行预测", "该行料", "大行料", "大行预期", "大行预测", "高盛料", "管理层预期", "董事会预期", "分析师预期", "分析师预测", "经济学家预期", "经济学家预测", "政府预测",
        "政府预期", "当局预期", "当局预测", "央行预测", "央行预期", "财政司预测", "统计局预测", "天文台预测", "专家预测", "专家预期", "业界预期", "业界预测", "局方预期", "局方料", "处方料", "机构料", "券商料", "券商预测", "券商预期");

    /// <summary>Those of them that carry along, which cause only where a rate stands behind them (带动服务业比重提高) and else say what is counted (带动就业).</summary>
    internal static readonly WordList Carrying = new(SharedWords.Of("ClauseWords.Carrying"));

    /// <summary>Prepositions of circumstance behind a noun: 赤字率随生产总值增长而…, 指数在各分项中….</summary>
    internal static readonly WordList Circumstance = new(SharedWords.Of("ClauseWords.Circumstance", "随", "自从", "伴随", "依照", "按照", "依据", "根据", "鉴于"));

    /// <summary>Words that close a circumstance that 在 opened.</summary>
    internal static readonly WordList Enclosing = new(SharedWords.Of("ClauseWords.Enclosing", "中", "里"));

    /// <summary>同去年同期相比: what closes a comparison that 同 or 与 opened.</summary>
    internal static readonly WordList Compared = new(SharedWords.Of("ClauseWords.Compared", "相比较", "比"));

    /// <summary>固定资产投资方面: a noun behind the thing that a sentence goes on to tell of.</summary>
    internal static readonly WordList Sides = new(SharedWords.Of("ClauseWords.Sides"));

    /// <summary>Words of direction and manner straight before the end that a movement reached: 大幅向下调整为, 迅速拉升至.</summary>
    internal static readonly WordList Manner = new(SharedWords.Of("ClauseWords.Manner", "分阶段", "向上", "向下", "大幅向下", "大幅向上", "轻松", "强势", "业已", "各", "各自", "均匀", "渐", "略", "稍", "微", "尚", "尚有", "所", "而", "每年可", "多数", "只", "广", "竟然", "居然", "长期", "每年均", "年年",
        "略有", "稍有", "微幅", "急速", "迅猛", "剧烈", "缓慢", "缓步", "小幅度", "一定幅度", "不同程度", "不同程度地", "再度", "转而", "恢复", "意外", "逆市", "爆发式", "井喷式", "跨越式", "指数级",
        "阶梯式", "断崖式", "结构性", "季节性", "周期性", "理应", "皆", "历史性", "罕见地", "罕有", "曾", "曾经", "一下子", "突然", "骤然", "陡然", "猛然", "忽然", "逐季", "日益", "日渐",
        "越来越", "于是", "低速", "匀速", "触底", "探底", "触底反弹", "折年率", "呈", "呈现", "出现",
        "重新", "通常", "大体", "恐", "恐将", "平稳地", "稳健", "稳健地", "快速地", "显著地", "预料将",
        "据估计", "初步测算", "有机会", "届时将", "届时可", "刚", "恰", "足", "直",
        "平稳有序"));

    /// <summary>Verbs of a forecast straight before the movement: 净利预增逾4倍.</summary>
    internal static readonly WordList Forecasts = new(SharedWords.Of("ClauseWords.Forecasts", "预", "业绩预告预"));

    /// <summary>收入总计, 支出合计: words of summing that belong to the name of a balance.</summary>
    internal static readonly WordList Balances = new("通胀预期", "通膨预期", "通货膨胀预期", "盈利预期", "价格预期", "加息预期", "降息预期", "资本要求", "收入总计", "支出总计", "收入合计", "支出合计", "收支总计", "资产总计", "负债合计", "资产合计", "负债总计", "收、支总计");
}
