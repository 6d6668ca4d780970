namespace Hengyang.Stats;

/// <summary>
/// What part a word of the lexicon plays. The rows are in the files named <c>*Words.cs</c> beside the recogniser that
/// reads them; <see cref="Token.Value"/> is the row's own value, whose meaning the comments here give.
/// </summary>
internal enum WordKind : byte
{
    None,

    /// <summary>A word that only looks like a number or holds one (一带一路, 统一, 万一): skipped whole.</summary>
    Idiom,

    /// <summary>第, which makes the number after it an ordinal.</summary>
    Ordinal,

    /// <summary>表, 图, 附件 with the first digit of the serial number behind it (Text/NumberWords.cs); value: see <see cref="SerialNumber"/>.</summary>
    Serial,

    // ---- quantities (Quantities/QuantityWords.cs)

    /// <summary>A qualifier in front of the number (约, 超过, 近); value: <see cref="Qualifier"/>.</summary>
    QualifierBefore,

    /// <summary>A qualifier behind the unit (以上, 左右); value: <see cref="Qualifier"/>.</summary>
    QualifierAfter,

    /// <summary>A currency in front of the number (人民币, 美元); <see cref="Token.Unit"/> is the unit.</summary>
    CurrencyBefore,

    /// <summary>零下.</summary>
    BelowZero,

    /// <summary>至, 到, 至少 …: between two numbers it makes a range.</summary>
    RangeTo,

    // ---- periods (Periods/PeriodWords.cs)

    /// <summary>A unit of the calendar behind a number (年 月 日 号 季度 旬 周 世纪 年代); value: CalendarUnit.</summary>
    CalendarUnit,

    /// <summary>今年, 去年, 上月, 昨天, 当月, 同期 …; value: row of the table of relative periods.</summary>
    RelativePeriod,

    /// <summary>A part of a year, month … that may stand alone: 上半年, 全年, 年初, 年末, 上旬, 月底, 季末, 春季; value: row.</summary>
    CalendarPart,

    /// <summary>上午, 晚上, 凌晨; also clock words.</summary>
    PartOfDay,

    /// <summary>星期一, 周日; value 1 to 7.</summary>
    Weekday,

    /// <summary>国庆, 春节; value: row of the holiday table.</summary>
    Holiday,

    /// <summary>假期, 长假, 小长假 behind a holiday.</summary>
    HolidaySuffix,

    /// <summary>A plan or an era of the table of named periods; value: row.</summary>
    NamedPeriod,

    /// <summary>时期, 期间, 规划 behind a named period.</summary>
    NamedPeriodSuffix,

    /// <summary>以来, 以前, 之前, 以后, 起, 前后, 期间, 末, 初, 内; value: PeriodSuffix.</summary>
    PeriodSuffix,

    /// <summary>截至, 到, 自, 从, 前, 近, 过去, 未来, 每; value: PeriodPrefix.</summary>
    PeriodPrefix,

    /// <summary>农历, 腊月, 正月, 辛丑年.</summary>
    Lunar,

    /// <summary>H, Q, M, S or FY between digits that are a part of a year (1H25); value: CalendarLetter.</summary>
    CalendarLetter,

    /// <summary>Vague times (近日, 目前, 近年来) that are no mention.</summary>
    VagueTime,

    // ---- changes (Changes/ChangeWords.cs)

    /// <summary>同比, 环比, 年均 …: names the basis by itself; value: ComparisonBasis.</summary>
    Basis,

    /// <summary>比, 较, 与 before the term of a comparison.</summary>
    Compare,

    /// <summary>相比, 比较 behind the term of a comparison.</summary>
    Compared,

    /// <summary>增长, 下降 …; value: DirectionWord flags.</summary>
    Direction,

    /// <summary>涨幅, 增幅, 降幅, 升幅: a direction noun that takes a size; value: DirectionWord flags.</summary>
    DirectionNoun,

    /// <summary>增速, 比重, 占比 …: a thing that is itself a percentage.</summary>
    RateNoun,

    /// <summary>持平, 相同, 不变.</summary>
    Unchanged,

    /// <summary>由负转正, 扭亏为盈 …; value: Turn.</summary>
    Turn,

    /// <summary>翻番, 减半 …; value: row.</summary>
    Doubling,

    /// <summary>同口径, 按可比价格, 实际, 名义 …; value: PriceBasis or 0.</summary>
    PriceBasis,

    /// <summary>拉动, 贡献: a contribution, no movement.</summary>
    Contribution,

    /// <summary>分别.</summary>
    Respectively,

    // ---- ranks (Ranks/RankWords.cs)

    /// <summary>排, 居, 位列 …</summary>
    RankVerb,

    /// <summary>全省, 全国, 全球 …</summary>
    RankScope,

    /// <summary>倒数.</summary>
    FromBottom,

    /// <summary>首位, 榜首, 末位; value: position, negative from the bottom.</summary>
    RankPlace,

    /// <summary>位, 名, 强 behind a position.</summary>
    RankSuffix,

    // ---- observations (Observations/ObservationWords.cs); read only where observations are wanted

    /// <summary>为, 达, 实现, 完成 …: only states the value.</summary>
    Statement,

    /// <summary>其中.</summary>
    Among,

    /// <summary>Aspect words; value: Aspect.</summary>
    Aspect,

    /// <summary>An area by name or pronoun (全市, 我国, 湖南省).</summary>
    Area,

    /// <summary>占 … 的: a share.</summary>
    Share,

    /// <summary>Other words at which a noun phrase ends or which it sheds; value: row.</summary>
    Boundary,
}

/// <summary>Sets of kinds of words, one bit for each.</summary>
internal static class WordKinds
{
    internal static ulong Of(params ReadOnlySpan<WordKind> kinds)
    {
        ulong set = 0;
        foreach (WordKind kind in kinds)
            set |= 1UL << (int)kind;
        return set;
    }

    internal static bool Has(ulong set, WordKind kind) => ((set >> (int)kind) & 1) != 0;
}
