namespace Hengyang.Stats;

/// <summary>
/// Nouns that say what is measured of a thing, which the last name of a list may hold for all (航空旅客和货邮吞吐量): the ends that four
/// and more standard indicators share.
/// </summary>
internal static class MeasureHeads
{
    /// <summary>Those of what adds up over time.</summary>
    internal const string Flows = "产值 产量 利润 零售额 交易额 营业额 吞吐量 客运量 货运量 运输量 周转量 发电量 用电量 消费量 业务量 出栏 降水量 合格率";

    private static readonly WordList Words = new([.. SharedWords.Of("MeasureHeads"), .. Table().SelectMany(static row => row.Split(' '))]);

    /// <summary>The length of the measure that a name ends in, or 0.</summary>
    internal static int TailOf(ReadOnlySpan<char> name) => Words.TailOf(name);

    /// <summary>对增长的贡献率: names what it is told of as seldom as a bare rate.</summary>
    internal const string Contribution = "贡献率";

    private static string[] Table() =>
    [
        Flows,
        // value added, output, income and outlay
        "工业增加值 总产量 产销量 产销率 总收入 营业收入 销售收入 业务收入 净收入 纯收入 保费收入 可支配收入 消费支出 经费支出 利润总额 营业利润 税额 净利率 费用率 费用",
        "销售量 销售额 零售总额 商品零售额 支出同比增速 支出增速 增加值增速 增加值占比",
        // trade and investment
        "进出口值 出口总额 出口总值 出口额 出口值 出口量 进口总额 进口总值 进口额 进口值 进口量 固定资产投资 完成投资 建设投资 直接投资 成交量 交易量",
        // money
        "存款余额 贷款余额 各项存款 各项贷款 利率 平均利率 加权平均利率 汇率 收益率 中间价 价格 平均价格 价格指数 综合指数 工资 平均工资",
        // volumes
        "运量 用气量 用量 供应量 供水量 消耗量 排放量 业务总量 存栏量 出栏量 储量 库存量 拥有量 持有量 装机容量 容量 水耗 电耗 蓄水量",
        // areas, lengths, counts
        "播种面积 种植面积 施工面积 竣工面积 销售面积 通车里程 运营里程 常住人口 户籍人口 参保人数 就业人数 死亡人数 用户数 床位数 数 起数 家数 件数",
        // rates and shares
        "占GDP比重 占GDP的比重 " + Contribution + " 覆盖率 普及率 利用率 失业率 入学率 优良率 处理率 死亡率 出生率 自然增长率 参保率 浓度 平均浓度 强度 密度",
        "花费 总花费 净值",
    ];
}
