namespace Hengyang.Stats;

/// <summary>
/// Words that begin or end with a particle, adverb or preposition and are none: 从业人员, 违法行为, 普通高中. Nothing is cut
/// off within one, and a phrase does not end at one.
/// </summary>
internal static class CompoundWords
{
    private static readonly WordList Words = new(
        [.. SharedWords.Of("CompoundWords"), .. Idioms.CompoundWords, .. Table().SelectMany(static row => row.Split(' '))]);

    internal static bool BeginsWith(ReadOnlySpan<char> text) => Words.HeadOf(text) > 0;

    /// <summary>The length of the longest such word at the head of a text; 0 for none.</summary>
    internal static int HeadOf(ReadOnlySpan<char> text) => Words.HeadOf(text);

    /// <summary>The length of the longest such word at the tail of a text; 0 for none.</summary>
    internal static int TailOf(ReadOnlySpan<char> text) => Words.TailOf(text);

    internal static bool EndsWith(ReadOnlySpan<char> text) => Words.TailOf(text) > 0;

    /// <summary>Whether the character at a place is part of such a word.</summary>
    internal static bool Covers(ReadOnlySpan<char> text, int place)
    {
        for (int start = Math.Max(0, place - 3); start <= place; start++)
            if (start + Words.HeadOf(text[start..]) > place)
                return true;
        return false;
    }

    private static string[] Table() =>
    [
        "均衡 均等 地均 均线", "本行业 该行业",
        "拥有人",
        "在手 在售 在租 在管 在施 在运 在用 在办 在产 在外 在制",
        "并网 并购 并轨 并联 并表 合并 兼并 归并 并发 并存",
        "又红 而立 且末",
        "自由 缘由 理由 由来",
        "会费 会见 会晤 会战 会商 会诊 会场 会馆 会宁 会东 会理 会泽 会昌 能源 能量 能效 能级 能繁 能见度", "在轨 在岸 离岸 在建 在册 在职 在岗 在线 在读 在营 在园 在库 在押 在途 在场 在保 在产 在售 在管 在籍 在役 在外 在野 潜在 内在 外在 实在 所在 在编 在案 在谈 在孵",
        "在京 在沪 在津 在渝 在冀 在晋 在辽 在吉 在苏 在浙 在皖 在闽 在赣 在鲁 在豫 在鄂 在湘 在粤 在琼 在川 在黔 在滇 在陕 在甘 在青 在台 在桂 在藏 在宁 在疆 在澳 在华 在蒙 在黑",
        "于都 于洪 于田",
        "从业 从事 从教 从医 从严 从政 从军 从江 从化 服从 从紧",
        "其余 其它 转让 让利 使领馆 大使 天使 安全 健全 齐全 保全 完全 把关 把脉 把手 火把 把握",
        "的士 的确 原住民 原居民 止付",
        "是非",
        "华为 有为 为农 无为",
        "计划生育 计划单列 船只 元首 合同",
        "即期 即食 即办",
        "原则 规则 法则 细则 准则 守则 通则 总则",
        "约束 约谈 约见 履约 缔约 续约 租约",
        "还款 还贷 还建 还迁 还田 还林 还草 还湖 还湿 还本 偿还 归还 清还 还原 还绿",
        "将军 将士 将乐 大将 干将 猛将 将来",
        "和美 和谐 和林 和顺 和静 中和 饱和 缓和 总和 调和",
        "赠与 给与 普及 及格 及第 危及 遍及 或有",
        "已注册 已开工 已投产 已建成 已签约 已落地 已登记 已投运 已投用 已上市 已批准 要素 要件 要道 要塞 要闻 要点 可耗 只读",
        "期间费用",
        "应对 海洛因 可卡因 因子 因果 原因 基因 成因 病因 诱因 起因 死因",
        "医共体 致贫 面向 方向 走向 去向 流向 定向 导向 意向 双向 单向 外向 横向 纵向 南向 北向 动向 取向 趋向 内向 倾向 志向 风向 转向 向日葵",
        "共富 共用 共管 共生矿 共生共 共济 民共 社共 共体 共性 共商 共育 共融 共线 共轭 共谋",
        "达产 达效 通达 雷达 马达 英伟达 达茂 达拉特 达日 达孜",
        "有轨 患有 有源 有形 有害 有毒 保有 自有",
        "计时 计费 计税 生计 温度计",
        "下年 来年 老年 成年 未成年 周年 中年 童年 光年 丰年 灾年 枯水年 壮年 幼年",
        "高中 初中 空中 晋中 汉中 关中 巴中 台中 闽中 黔中 滇中 桂中 浙中 中学 手中 途中 水中 高三",
        "室内 校内 海内 院内 场内 户内 体内 行内 圈内 港内 疆内 岛内",
        "内蒙 内河 内需 内资 内贸 内销 内部 内镜 内科 内涵 内陆港",
        "难以 加以 足以 得以",
        "水上 地上 规上 限上 路上 纸上 树上 店上 掌上 云上 车上 马上 空上 山上 船上 岸上 床上",
        "序列",
        "首都 成都 都市 都江堰 都匀 古都 花都 都安 新都 都昌 丰都 都兰 宜都 江都 武都",
        "就医 就诊 就学 就餐 就地 就近 造就 就寝 就任",
        "报到 签到 到位 到期 到岗 到货 到账 迟到",
        "淹没 沉没 未婚 未检 未保 被征地 植被 棉被 被子",
        "收获 捕获 截获 获得感 获利",
        "创新 革新 更新 翻新 最新 全新 迎新 焕新 以旧换新 日新",
        "中等 初等 平等 优等 上等 等级 特等",
        "重要 必要 纪要 首要 险要 反应 效应 适应 响应 感应 军需 急需 刚需 必需 供需 外需 民需 特需",
        "许可 认可 变更 可再生 可视 可比 可用 可靠 可控 可燃 可可 可移动 可穿戴 可降解 可研 可行 可溶 可食 可口 可售 可利用 可持续 可支配 可回收 再生 再造 再贷款 再保险 再融资 再贴现 再就业 再制造 更换",
        "改进 演进 跟进 后进 买进 进京 进城",
        "体制 研制 机制 定制 复制 法制 限制 管制",
        "累计结余 累计余额 累计盈余 累计结存 累计亏损 累计折旧 累计投放 港交所 上交所 深交所 北交所 止血 止痛 止咳 止损 止水",
        "已婚 已建 而已 已竣工 已出让 已备案 按揭 按摩 按键 按钮 首次求职 首次公开 首次置业 首次购房 不过夜 占整体 占总体 占全部",
        "了解 终了 没了 了结 未了",
        "油料 糖料 草料 木料 石料 废料 毛料 面料 辅料 调料 染料 史料 敷料 衣料 精料 熟料 坯料 填料 熔料 塑料 豆料 笑料", "九龙中 材料 原料 饲料 燃料 饮料 肥料 塑料 资料 颜料 涂料 香料 布料 另类 有人 有组织 有证 亦庄",
        "行为 与会 公共 传达 直达 表达 私有 公有 特有 享有 固有 会计 海上 同等",
        "经营 经验 经常 经贸 经纪 经典",
        "含量 含税 含水 含氧 含金 含糖 含硫 我校 我院 除尘 除涝 除雪 除虫 除冰 除税 除息 除净 除权 除草 除险 免除 清除 消除 解除 废除 原煤 原铝 原镁 原矿 原奶 原糖 原纸 原料药 原盐 原木 原粮 原生 原始 原有 原产 原保险 原子 高原 中原 复原 电原 病原",
        "名称 称号 职称 简称 对称 自称 使馆 使命 特使 令箭 司令 指令 法令 致富 致癌 致病 精致 极致 旅行 优先 事先 各项 各级 各种 策略 战略 忽略 简略 粗略 侵略 省略 显微 高尚 时尚 和尚 场所 厕所 派出所 卫生所 事务所 托养所 诊所 实践所 看守所 司法所 招待所 供电所 税务所 财政所 托儿所 指挥所 会所 营业所 广场 宽广 业务所 广告 广播 干预 参预 渐进 东渐 而今",
    ];
}
