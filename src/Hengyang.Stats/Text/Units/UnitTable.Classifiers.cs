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
        "户[外籍] 家[庭长具乡属] 名[单称次] 例[如] 批[准发评] 组[合织建] 所[有属得] "
        // events and visits
        + "次[数日序要] 起 宗[旨] 场[所馆景] 趟 场次 人次 户次 家次 例次 件次 项次 笔次 剂次 头次 批次 篇次 周次 车次 辆次 台次 架次 班次 列次 艘次 航次 趟次 轮次 册次 "
        + "票次 乘次 课次 站次 亩次 株次 棵次 "
        // things
        + "项 条[例件款约] 份[额] 笔 款 种 座[谈] 栋 幢 处[于理罚] 眼 标段 桩 辆 台[湾阶山] 艘 架 张[掖北(家口)(家港)(家界)(家川)(家湾)] 枚 块[状] 颗 粒[子] 盏 扇 副 匹 袋 盒 瓶[颈] 箱 罐 捆 盆 桌 尊 锭 筐 "
        // texts and works
        + "册 本[科次来地金计项年期市省区县公院校报周轮月季土] 篇 幅 印张 "
        // living things
        + "只 羽 株 棵 尾 峰 窝 枝[江叶] "
        // doses by whom they are for
        + "人份 头份 羽份 只份 针[对灸织] "
        // capacity
        + "郡 台件 晚[会上报间餐宴班霞年高点清期婚辈] 线 座位 车位 泊位 机架 标准机架 "
        // lanes
        + "车道";

    /// <summary>Those that make labels and words more often than counts (第三期, 三级, 一流, 三代).</summary>
    private const string WeakClassifiers =
        "群[众体岛落] 伙[伴食计] 听[取证力众说] 省[级会内外] 村[民] 社[区会保] 届 轮[动] 回[升落报] 期[间货限] 单[位价元独双身] 股[东权份额指] 手[机段续工] 票[房] 层[次面级] 道[路] "
        + "片[面] 段[落] 面[积对向临] 站[点] 列 把[握关] 根[据本] 包[括含] 床 卷[入] 首[次个批府都届家先] 集[中团成体约] 版[权] 字[母] 封 曲 车[次站间主厂队道牌险流床型速票位库架身市展祸辆皮工友门轮费船体用载票友模迷贷辆程载] 挺[进好立过拔起身胸住多高] 门[户店] 科[技学研] 席[位] "
        + "代[表理价办际] 重[点要大庆阳症病度型] 队[伍] 班[子] 束 支[持付出撑援部书配] 部[门委队署落] 顶 发[展布生行放明现出动电送射表达起改挥热酵票货车稿包债掘育] 档[案次期位] 城[市乡镇区际建投关管里堡] "
        + "市[场民政值区级内外域直委长辖县] 县[域级委城乡区长内外市处] 区[域间别块段位划分片政府委内外长级属县市] 乡[村镇愁亲贤土道] 镇[区村域江街长级] 国[家内际道务有资企债产防土标宝外会民营网策税门]";

    private static UnitRow[] Classifiers =>
    [
        new("个[(体户)(体工)(体经)(体劳)(体从)(体私)(体商)(体农)]", Count, "个", 1, 1, "箇", null, "C62"),
        new("人[口]", Count, "人", 1, 1, "个人[民才工文大居事力]", null, "IE"),
        new("口[岸径头]", Count, "口", 1, 1, "口人", null, null, Weak),
        new("件", Count, "件", 1, 1, "", null, "H87"),
        new("位[数]", Count, "位", 1, 1, "个位次 个名次"),
        new("套[餐利]", Count, "套", 1, 1, "", null, "SET"),
        new("头", Count, "头", 1, 1, "", null, "HEA"),
        new("对[于外]", Count, "对", 1, 1, "", null, "PR", Weak),
        new("双[方]", Count, "双", 1, 1, "", null, "PR"),
        new("间[接]", Count, "间", 1, 1, "", null, "ROM"),
        new("页", Count, "页", 1, 1, "", null, "ZP"),
        new("类[似]", Count, "类", 1, 1, "大类 个大类", null, null, Weak),
        new("打", Count, "个", 12, 1, "", null, "DZN", Weak),
        new("张床位", Count, null, 1, 1, "张病床 个床位 张床"),
        new("剂", Count, null, 1, 1, "", null, "E27"),
        new("混合台", Count),
        new("标台", Count, null, 1, 1, "标准台 标准车"),
        new("客位", Count, null, 1, 1, "个客位"),
        // cigarettes: five cases of 250 cartons
        new("大箱", Count),
        new("标准箱", Count, "标准箱", 1, 1, "标箱 国际标准箱 个标准箱 个标箱 标准货柜单位 个标准货柜单位 标准货柜 个标准货柜 TEU", null, "20"),
        new("FEU", Count, "标准箱", 2, 1, "", null, "21"),
        new("台（套）", Count, null, 1, 1, "台套"),
        new("台（件）", Count),
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
