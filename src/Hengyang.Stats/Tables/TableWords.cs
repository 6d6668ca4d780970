namespace Hengyang.Stats;

/// <summary>The words of table headers, each list with the meaning that it has there.</summary>
internal static class TableWords
{
    internal static readonly WordList UnitLine = new(SharedWords.Of("TableWords.UnitLine", "货币单位", "金额单位", "币种及单位"));

    /// <summary>增（减）: the change may have either sign.</summary>
    internal const string Less = "减";
    internal static readonly string[] Bracketed = ["（减）", "(减)"];

    /// <summary>What opens the header of a change: 较2024年变化.</summary>
    internal const string Against = "比较与";

    internal static readonly string[] Points = [.. SharedWords.Of("TableWords.Points")];

    /// <summary>Heads of a column of periods.</summary>
    internal static readonly string[] Times = [.. SharedWords.Of("TableWords.Times"), "年份", "年"];

    /// <summary>A column whose cells are units.</summary>
    internal static readonly WordList UnitColumn = new(SharedWords.Of("TableWords.UnitColumn", "量纲"));

    /// <summary>A column of serial numbers, codes and notes, which state nothing.</summary>
    internal static readonly WordList Serial = new(SharedWords.Of("TableWords.Serial",
        "序号", "编号", "代码", "编码", "行次", "序", "项次", "栏次", "行号", "附注号", "注释", "注", "科目编码", "功能分类科目编码", "科目代码", "区划代码", "行政区划代码", "No.", "NO."));

    internal static readonly WordList Rank = new(SharedWords.Of("TableWords.Rank"));

    /// <summary>What a header of change holds.</summary>
    internal static readonly WordList Change = new(SharedWords.Of("TableWords.Change",
        "±"));

    /// <summary>What is stripped from the name of a column of changes to find the thing that moved.</summary>
    internal static readonly WordList ChangeTail = new(SharedWords.Of("TableWords.ChangeTail",
        "增减率", "增减幅", "增减变动", "增减幅度", "增减变化", "升降幅度",
        "涨跌幅", "±", "（±）", "(±)",
        "比上年同期", "比上年同月", "较上年同期", "较上年同月", "比去年同期", "较去年同期", "比上月末", "较上月末", "比上季末", "比上期末", "与上年同期相比", "与上年相比", "与去年同期相比", "额", "数", "率", "%", "％"));

    /// <summary>增长贡献率 and 拉动增长 measure a share in the growth of something else.</summary>
    internal static readonly WordList Contribution = new(SharedWords.Of("TableWords.Contribution"));

    /// <summary>A change in the unit of its row.</summary>
    internal static readonly WordList ChangeAmount = new(SharedWords.Of("TableWords.ChangeAmount",
        "变化额", "变动量", "变化量", "增加数", "变动数", "增减值", "增减金额", "变动金额", "变化值"));

    /// <summary>A change that is in the unit of its row unless size and cells say otherwise.</summary>
    internal static readonly WordList ChangeBare = new(SharedWords.Of("TableWords.ChangeBare"));

    internal static readonly WordList ChangeRate = new("率", "幅", "速", "%", "％", "±");

    /// <summary>Against the beginning of the year.</summary>
    private static readonly WordList AgainstYearStart = new(SharedWords.Of("TableWords.AgainstYearStart", "比去年末", "较去年末", "比去年底", "较去年底", "年初增"));

    /// <summary>Against the period before.</summary>
    private static readonly WordList AgainstPeriod = new(SharedWords.Of("TableWords.AgainstPeriod", "比上旬", "比上周"));

    /// <summary>Against a year before.</summary>
    private static readonly WordList AgainstYear = new(SharedWords.Of("TableWords.AgainstYear"));

    internal static readonly (WordList Words, ComparisonBasis Basis)[] Bases =
    [
        (AgainstYearStart, ComparisonBasis.SinceYearStart),
        (AgainstPeriod, ComparisonBasis.PeriodOverPeriod),
        (AgainstYear, ComparisonBasis.YearOverYear),
    ];

    /// <summary>An index says so in its header; a change of one does not count as one.</summary>
    internal static readonly WordList Index = new(SharedWords.Of("TableWords.Index"));

    internal static readonly WordList NoIndex = new(SharedWords.Of("TableWords.NoIndex", "%", "％", "±"));

    /// <summary>A part of a whole, which is never in money or heads.</summary>
    internal static readonly WordList Share = new(SharedWords.Of("TableWords.Share", "占总", "所占"));

    internal static readonly WordList RateTail = new(SharedWords.Of("TableWords.RateTail", "率"));

    /// <summary>A column of a plan.</summary>
    internal static readonly WordList Plan = new(SharedWords.Of("TableWords.Plan", "目标数"));

    /// <summary>What tells that a plan is only what a column measures against.</summary>
    internal static readonly WordList Done = new(SharedWords.Of("TableWords.Done", "占", "%", "比", "进度", "率"));

    internal static readonly WordList Forecast = new(SharedWords.Of("TableWords.Forecast"));

    internal static readonly WordList AreaHead = new("县", "市", "区", "省", "国", "州", "名称及地区");

    /// <summary>The head of a column of areas.</summary>
    internal static readonly WordList AreaColumn = new(SharedWords.Of("TableWords.AreaColumn", "市县", "县市", "市州", "州市", "地市", "县（市", "县(市", "市（县", "区（县", "市、县", "县、市", "行政区", "国别", "县（区", "各县", "各市", "各区", "县市区", "区域", "省（", "區", "乡镇", "镇街"));

    /// <summary>A row of the whole, which is no area of its own.</summary>
    internal static readonly WordList Total = new(SharedWords.Of("TableWords.Total", "小计", "全国平均", "全省平均", "全市平均"));

    /// <summary>Regions that no ending shows.</summary>
    internal static readonly WordList Regions = new(SharedWords.Of("TableWords.Regions",
        "境外", "国外", "省外", "粤港澳"));

    /// <summary>A list of one year's edition tells of the year before, if of any.</summary>
    internal static readonly WordList Edition = new(SharedWords.Of("TableWords.Edition", "榜单", "排行榜", "年鉴", "500强", "榜"));

    /// <summary>Heads of columns that say no more than that figures stand below.</summary>
    internal static readonly WordList Generic = new(SharedWords.Of("TableWords.Generic", "数值", "绝对数", "绝对量", "绝对值", "指标值", "数", "值"));

    /// <summary>减：营业成本 in an account.</summary>
    internal static readonly WordList Sign = new("减：", "加：", "减:", "加:");

    /// <summary>What opens parts of the row above.</summary>
    internal static readonly WordList Among = new(SharedWords.Of("TableWords.Among", "#", "＃", "内：", "其 中"));

    /// <summary>A line under a table that belongs to no row.</summary>
    internal static readonly WordList Note = new(SharedWords.Of("TableWords.Note", "注：", "注:", "注 ", "说明：", "资料来源", "数据来源", "来源：", "注1", "注１"));
}
