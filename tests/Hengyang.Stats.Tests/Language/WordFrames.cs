namespace Hengyang.Stats.Tests.Language;

/// <summary>A sentence or two for each kind of word, in which a word of the kind does what its row says.</summary>
internal static class WordFrames
{
    private static readonly (WordKind Kind, string[] Frames)[] Table =
    [
        (WordKind.Idiom, ["30多万农民工{}城镇居民。", "39个欠{}县域产量30吨。", "据3家企业的数据{}，产量30吨。", "已取消20吋的{}。", "“2024全国{}年货节”产量30吨。", "超过80个城市支持{}企业收购房屋，至少5个城市完成。", "500只证券{}指数样本。", "支持25吨{}50吨。", "28个国家150支代表队展开多轮{}。", "{}产量30吨。", "{}方案产量30吨。", "产品{}产量达30吨。", "{}的企业产量30吨。", "全市{}5个项目。", "产量{}完成30吨。", "经{}，产量30吨。", "{}。", "{}增长5%。", "产量{}30吨。", "共有3{}，5家{}，{}6吨，{}家。", "产量同比{}5%，比{}减少6吨。", "位居全国{}第5，第{}。", "2024年{}，今年{}，{}5月。", "近{}，{}以来产量30吨。"]),
        (WordKind.Ordinal, ["{}5位，位居全省{}3。"]),
        (WordKind.Serial, ["{}分县区", "手{}万元。"]),
        (WordKind.QualifierBefore, ["产量{}30吨。"]),
        (WordKind.QualifierAfter, ["产量30吨{}。", "售价30元{}，3日{}。"]),
        (WordKind.CurrencyBefore, ["投资{}300万。"]),
        (WordKind.BelowZero, ["气温{}5度。"]),
        (WordKind.RangeTo, ["产量3{}5吨。"]),
        (WordKind.CalendarUnit, ["2024{}产量30吨。", "5{}。", "20{}。"]),
        (WordKind.RelativePeriod, ["{}以来产量30吨。", "2024年1—5月产量30吨，上年{}为28吨。", "{}产量30吨。", "产量比{}增长5%。"]),
        (WordKind.CalendarPart, ["2024年{}产量30吨。", "{}产量30吨。"]),
        (WordKind.PartOfDay, ["6月5日{}3点，产量30吨。", "6月5日{}至6日产量30吨。"]),
        (WordKind.Weekday, ["本{}产量30吨。", "{}产量30吨。"]),
        (WordKind.Holiday, ["2024年{}期间产量30吨。"]),
        (WordKind.HolidaySuffix, ["2024年国庆{}产量30吨。"]),
        (WordKind.NamedPeriod, ["{}", "{}以来产量30吨。", "{}末产量30吨。", "{}前三年产量30吨。", "{}；上旬价格下降5%。", "4月14日前出口3元；{}年均增长5%左右。", "{}产量30吨。", "{}年均增长5%。"]),
        (WordKind.NamedPeriodSuffix, ["“十四五”{}产量30吨。"]),
        (WordKind.PeriodSuffix, ["2024年{}产量30吨。"]),
        (WordKind.PeriodPrefix, ["{}2024年5月，产量30吨。", "{}三年产量30吨。"]),
        (WordKind.Lunar, ["{}初三，产量30吨。", "{}正月初一。", "正月{}。"]),
        (WordKind.VagueTime, ["{}5月产量30吨。", "{}产量30吨。", "10年{}，产量30吨。", "半年前到{}产量30吨。"]),
        (WordKind.Basis, ["产量{}增长5%。"]),
        (WordKind.Compare, ["产量{}上年增长5%。", "增速{}全国5个百分点。"]),
        (WordKind.Compared, ["与上年{}，产量增长5%。"]),
        (WordKind.Direction, ["产量{}5%。", "增速比上月{}5个百分点。", "产量比上年{}5吨。", "排名{}3位。"]),
        (WordKind.DirectionNoun, ["产量{}5%。", "产量同比{}为5%。"]),
        (WordKind.RateNoun, ["{}比上年提高5个百分点。", "产量{}为5%，居全国第3位。", "产量比上年{}提高5%。"]),
        (WordKind.Unchanged, ["产量与上年{}。", "产量{}。"]),
        (WordKind.Turn, ["产量同比{}。", "产量{}。"]),
        (WordKind.Doubling, ["产量{}。", "产量{}两番。"]),
        (WordKind.PriceBasis, ["产量{}增长5%。"]),
        (WordKind.Contribution, ["工业{}增长5个百分点。", "工业拉动就业{}增长5%。"]),
        (WordKind.Respectively, ["产量和销量{}增长5%和6%。"]),
        (WordKind.RankVerb, ["产量{}全国第5位。", "产量{}全国前5。", "产量{}参加评比的全部城市第5位。"]),
        (WordKind.RankScope, ["产量居{}第5位。", "产量{}第5位。"]),
        (WordKind.FromBottom, ["产量居全国{}第5位。"]),
        (WordKind.RankPlace, ["产量居全国{}。", "质量放在{}。"]),
        (WordKind.RankSuffix, ["产量居全国第5{}。"]),
        (WordKind.Statement, ["分为4个篇章，{}燃放烟花30吨。", "融资余额{}不得超过净资产5倍。", "手续费{}成交金额的万分之一。", "两项{}产量30吨。", "产量{}30吨。", "指数{}99.5。", "产量增长{}5%。", "甲产量20吨、乙产量10吨，{}30吨。", "产量由20吨{}30吨。", "甲、乙两地产量{}30吨。", "{}30吨。", "产量30吨，{}50吨。"]),
        (WordKind.Among, ["产量30吨，{}甲厂5吨。"]),
        (WordKind.Aspect, ["产量完成5项{}，销量30吨。", "实现3个{}。", "“十五五”时期{}\n\n产量30吨。", "2027年{}\n\n产量30吨，销量20吨。", "{}产量30吨。", "产量{}30吨。", "全年{}：产量30吨，销量20吨。", "产量{}为30吨。", "2027年的{}是产量30吨。", "完成{}30吨。"]),
        (WordKind.Share, ["共有四大支柱产业{}生产总值比重达73%左右。", "2024年产值30亿元，热带农业增加值{}农业比重约65%。", "产值{}农业比重约65%。", "产量{}全省的5%。", "产量30吨，{}全省的5%。", "产量30吨，{}比5%。", "产量{}比达5%。", "产量30吨，其中甲厂{}5吨。", "甲厂产量{}30吨。"]),
        (WordKind.Boundary, ["为周边3公里居民{}最快30分钟送达服务。", "如期{}建成小镇、实现第一个目标，产量30吨。", "5个项目{}，产量30吨。", "甲市{}产量30吨。", "{}服务产量30吨。", "甲市{}完成产量30吨。", "为企业{}贷款30亿元。", "{}推进产量30吨。", "产量30吨，{}完成任务5项。"]),
    ];

    internal static string[] Of(WordKind kind) => Array.Find(Table, row => row.Kind == kind).Frames ?? [];
}
