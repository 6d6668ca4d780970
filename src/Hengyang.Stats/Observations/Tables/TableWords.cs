namespace Hengyang.Stats;

/// <summary>The words of table headers, each list with the meaning that it has there.</summary>
internal static class TableWords
{
    internal static readonly WordList UnitLine = new("单位", "计量单位", "数量单位", "货币单位", "金额单位", "币种及单位");

    /// <summary>增（减）: the change may have either sign.</summary>
    internal const string Less = "减";
    internal static readonly string[] Bracketed = ["（减）", "(减)"];

    /// <summary>What opens the header of a change: 较2024年变化.</summary>
    internal const string Against = "比较与";

    internal static readonly string[] Points = ["百分点"];

    /// <summary>Heads of a column of periods.</summary>
    internal static readonly string[] Times = ["年份", "年度", "年", "时间", "时期", "月份", "日期"];

    /// <summary>A column whose cells are units.</summary>
    internal static readonly WordList UnitColumn = new("单位", "计量单位", "数量单位", "量纲");

    /// <summary>A column of serial numbers, codes and notes, which state nothing.</summary>
    internal static readonly WordList Serial = new(
        "序号", "编号", "代码", "编码", "行次", "序", "项次", "栏次", "行号", "附注", "附注号", "备注", "说明", "注释", "注", "科目编码", "功能分类科目编码", "科目代码", "区划代码", "行政区划代码", "No.", "NO.");

    internal static readonly WordList Rank = new("位次", "排名", "名次", "排位", "位列");

    /// <summary>What a header of change holds.</summary>
    internal static readonly WordList Change = new(
        "增长", "成长率", "增速", "增减", "增幅", "增率", "升降", "涨跌", "涨幅", "降幅", "跌幅", "变动", "变化", "变幅", "±", "同比", "环比", "按年", "按月", "按季", "年增率",
        "比上年", "较上年", "比去年", "较去年", "比上月", "较上月", "比上季", "较上季", "比年初", "较年初", "比上期", "较上期", "比同期", "较同期", "增加额", "增减额", "减少额");

    /// <summary>What is stripped from the name of a column of changes to find the thing that moved.</summary>
    internal static readonly WordList ChangeTail = new(
        "增长速度", "增长率", "增长幅度", "增长额", "增长量", "增长", "成长率", "增速", "增减额", "增减量", "增减数", "增减率", "增减幅", "增减变动", "增减幅度", "增减变化", "增减", "增幅", "增率", "升降幅度", "升降",
        "涨跌幅", "涨跌", "涨幅", "降幅", "跌幅", "变动率", "变动额", "变动幅度", "变动", "变化率", "变化幅度", "变化", "变幅", "同比", "环比", "按年", "按月", "按季", "年增率", "增加额", "增加", "减少额", "减少", "±", "（±）", "(±)", "百分点", "幅度",
        "上年同期", "去年同期", "同期", "比上年同期", "比上年同月", "比上年末", "比上年底", "比上年", "较上年同期", "较上年同月", "较上年末", "较上年底", "较上年", "比去年同期", "比去年", "较去年同期", "较去年", "比上月末", "比上月", "较上月末", "较上月", "比上季末", "比上季", "较上季", "比年初", "较年初", "比上期末", "比上期", "较上期", "比同期", "较同期", "与上年同期相比", "与上年相比", "与去年同期相比", "额", "数", "率", "%", "％");

    /// <summary>增长贡献率 and 拉动增长 measure a share in the growth of something else.</summary>
    internal static readonly WordList Contribution = new("贡献", "拉动");

    /// <summary>A change in the unit of its row.</summary>
    internal static readonly WordList ChangeAmount = new(
        "增减额", "增加额", "增长额", "减少额", "变动额", "变化额", "增减量", "增长量", "变动量", "变化量", "增减数", "增加数", "变动数", "增减值", "增减金额", "变动金额", "变化值", "增量");

    /// <summary>A change that is in the unit of its row unless size and cells say otherwise.</summary>
    internal static readonly WordList ChangeBare = new("增减", "升降", "变动", "变化", "增加", "涨跌");

    internal static readonly WordList ChangeRate = new("率", "幅", "速", "%", "％", "±");

    internal static readonly (WordList Words, ComparisonBasis Basis)[] Bases =
    [
        (new WordList("比年初", "较年初", "比上年末", "较上年末", "比上年底", "较上年底", "比去年末", "较去年末", "比去年底", "较去年底", "年初增"), ComparisonBasis.SinceYearStart),
        (new WordList("环比", "比上月", "较上月", "比上季", "较上季", "按月", "按季", "比上旬", "比上周"), ComparisonBasis.PeriodOverPeriod),
        (new WordList("同比", "比上年", "较上年", "比去年", "较去年", "按年", "年增率", "上年同期", "比同期", "较同期"), ComparisonBasis.YearOverYear),
    ];

    /// <summary>An index says so in its header; a change of one does not count as one.</summary>
    internal static readonly WordList Index = new("指数");

    internal static readonly WordList NoIndex = new("涨跌", "增减", "涨幅", "降幅", "增幅", "变动", "变化", "%", "％", "±");

    /// <summary>A part of a whole, which is never in money or heads.</summary>
    internal static readonly WordList Share = new("占比", "比重", "构成", "份额", "比例", "占总", "所占");

    internal static readonly WordList RateTail = new("率", "比重", "占比");

    /// <summary>A column of a plan.</summary>
    internal static readonly WordList Plan = new("计划", "预算", "目标", "任务", "计划数", "预算数", "目标值", "目标数", "任务数", "计划安排", "预算安排", "年初预算", "调整预算", "预期目标", "预期值");

    /// <summary>What tells that a plan is only what a column measures against.</summary>
    internal static readonly WordList Done = new("完成", "占", "执行", "%", "比", "进度", "率");

    internal static readonly WordList Forecast = new("预计", "预测", "预告");

    internal static readonly WordList AreaHead = new("县", "市", "区", "省", "国", "州", "名称及地区");

    /// <summary>The head of a column of areas.</summary>
    internal static readonly WordList AreaColumn = new("地区", "县区", "区县", "城市", "省份", "市县", "县市", "市州", "州市", "地市", "省市", "国家", "县（市", "县(市", "市（县", "区（县", "市、县", "县、市", "行政区", "国别", "县（区", "各县", "各市", "各区", "县市区", "区域", "地方", "省（", "省区", "區", "乡镇", "镇街", "街道");

    /// <summary>A row of the whole, which is no area of its own.</summary>
    internal static readonly WordList Total = new("合计", "总计", "共计", "小计", "全国", "全市", "全省", "全县", "全区", "全州", "总数", "平均", "全国平均", "全省平均", "全市平均");

    /// <summary>Regions that no ending shows.</summary>
    internal static readonly WordList Regions = new(
        "华北", "华东", "华南", "华中", "西北", "西南", "东北", "东部", "中部", "西部", "东部地区", "中部地区", "西部地区", "东北地区", "华北地区", "华东地区", "华南地区", "华中地区", "西北地区", "西南地区", "境内", "境外", "国内", "国外", "省内", "省外", "长三角", "珠三角", "粤港澳", "京津冀");

    /// <summary>A list of one year's edition tells of the year before, if of any.</summary>
    internal static readonly WordList Edition = new("榜单", "排行榜", "年鉴", "500强", "百强榜", "榜");

    /// <summary>Heads of columns that say no more than that figures stand below.</summary>
    internal static readonly WordList Generic = new("金额", "数量", "数值", "绝对数", "绝对量", "绝对值", "总量", "指标值", "数据", "实绩", "余额", "数", "值", "实际", "合计", "总计", "完成");

    /// <summary>减：营业成本 in an account.</summary>
    internal static readonly WordList Sign = new("减：", "加：", "减:", "加:");

    /// <summary>What opens parts of the row above.</summary>
    internal static readonly WordList Among = new("其中", "#", "＃", "内：", "其中：", "其 中");

    /// <summary>A line under a table that belongs to no row.</summary>
    internal static readonly WordList Note = new("注：", "注:", "注 ", "备注", "说明：", "资料来源", "数据来源", "来源：", "注1", "注１", "附注");
}
