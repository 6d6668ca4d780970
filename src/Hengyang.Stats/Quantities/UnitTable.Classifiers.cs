using static Hengyang.Stats.Dimension;
using static Hengyang.Stats.UnitTraits;

namespace Hengyang.Stats;

// Source: the classifiers that occur behind numbers in statistical bulletins, government reports and their annexes.
// Each is its own unit: 名 and 位 count people, but nothing says that 3名 and 3位 count the same ones.
internal static partial class UnitTable
{
    /// <summary>Classifiers that need no more than their name: rows of the table in short form.</summary>
    private const string PlainClassifiers =
        // people, households, bodies; 伙 are flats in Hong Kong
        "户 家 名 例 批 组 支 所 省 村 社 伙 "
        // events and visits
        + "次 起 宗 场 届 轮 趟 回 期 场次 人次 户次 家次 例次 件次 笔次 剂次 头次 批次 篇次 周次 车次 辆次 台次 架次 班次 列次 艘次 航次 趟次 轮次 册次 项次 "
        + "票次 乘次 课次 站次 亩次 株次 棵次 "
        // things
        + "项 条 份 笔 单 股 手 票 款 种 座 栋 幢 层 处 眼 道 片 段 标段 面 站 桩 辆 台 艘 架 列 部 张 枚 块 颗 粒 盏 把 顶 扇 副 根 匹 包 袋 盒 瓶 箱 罐 捆 束 盆 桌 床 尊 卷 锭 听 筐 "
        // texts and works
        + "册 本 篇 幅 首 集 版 字 封 曲 印张 门 科 "
        // living things
        + "群 只 羽 株 棵 尾 峰 窝 枝 "
        // doses by whom they are for
        + "人份 头份 羽份 只份 针 "
        // capacity
        + "郡 晚 线 座位 席 车位 泊位 机架 标准机架 "
        // grades and ranks that are counted
        + "代 重 队 班 "
        // rounds, programmes, lanes, places counted without 个
        + "发 档 车道 城 市 县 区 乡 镇 国";

    /// <summary>Those of them that make labels and words more often than counts (第三期, 三级, 一流, 三代).</summary>
    private const string WeakClassifiers =
        "群 伙 听 省 村 社 届 轮 回 期 单 股 手 票 层 道 片 段 面 站 列 把 根 包 床 卷 首 集 版 字 封 曲 门 科 席 代 重 队 班 束 支 部 顶 发 档 城 市 县 区 乡 镇 国";

    private static UnitRow[] Classifiers =>
    [
        new("个", Count, "个", 1, 1, "箇", null, "C62"),
        new("人", Count, "人", 1, 1, "个人", null, "IE"),
        new("口", Count, "口", 1, 1, "口人", null, null, Weak),
        new("件", Count, "件", 1, 1, "", null, "H87"),
        new("位", Count, "位", 1, 1, "个位次 个名次"),
        new("套", Count, "套", 1, 1, "", null, "SET"),
        new("头", Count, "头", 1, 1, "", null, "HEA"),
        new("对", Count, "对", 1, 1, "", null, "PR", Weak),
        new("双", Count, "双", 1, 1, "", null, "PR"),
        new("间", Count, "间", 1, 1, "", null, "ROM"),
        new("页", Count, "页", 1, 1, "", null, "ZP"),
        new("类", Count, "类", 1, 1, "大类 个大类", null, null, Weak),
        new("打", Count, "个", 12, 1, "", null, "DZN", Weak),
        new("张床位", Count, null, 1, 1, "张病床 个床位 张床"),
        new("剂", Count, null, 1, 1, "", null, "E27"),
        new("混合台", Count),
        new("标台", Count, null, 1, 1, "标准台 标准车"),
        new("客位", Count, null, 1, 1, "个客位"),
        // cigarettes: five cases of 250 cartons
        new("大箱", Count),
        new("标准箱", Count, "标准箱", 1, 1, "标箱 国际标准箱 个标准箱 个标箱 TEU", null, "20"),
        new("FEU", Count, "标准箱", 2, 1, "", null, "21"),
        new("台（套）", Count, null, 1, 1, "台套"),
        new("台（件）", Count, null, 1, 1, "台件"),
        new("件（套）", Count, null, 1, 1, "件套"),
        new("册（件）", Count, null, 1, 1, "册件"),
        new("册（张）", Count),
        new("张（件）", Count),
        new("头（只）", Count, null, 1, 1, "头只"),
        new("头（匹）", Count),
        new("只（羽）", Count),
        new("台（辆）", Count, null, 1, 1, "台辆"),
        new("辆（台）", Count),
        new("套（间）", Count),
        new("场（次）", Count),
        new("处（个）", Count),
        new("个（处）", Count),
        new("家（个）", Count),
        new("盒（张）", Count),
        new("件（起）", Count),
        new("份（套）", Count),
        new("户（次）", Count),
        new("人（次）", Count),
        new("家（次）", Count),
    ];
}
