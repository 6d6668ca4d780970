namespace Hengyang.Stats;

/// <summary>Which way a value moved.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ChangeDirection>))]
public enum ChangeDirection : byte
{
    /// <summary>持平, 不变.</summary>
    Unchanged,

    /// <summary>增长, 上升, 提高 …</summary>
    Increase,

    /// <summary>下降, 减少, 回落 …</summary>
    Decrease,
}

/// <summary>What a value is compared with. The names are the field's: 同比 is year over year, 环比 period over period.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ComparisonBasis>))]
public enum ComparisonBasis : byte
{
    /// <summary>The text names none.</summary>
    None,

    /// <summary>同比, 比上年(同期): the same period one year earlier.</summary>
    YearOverYear,

    /// <summary>环比, 比上月, 比上季度: the adjacent period before.</summary>
    PeriodOverPeriod,

    /// <summary>比年初, 比上年末: the last day of the year before.</summary>
    SinceYearStart,

    /// <summary>比2019年: a period that the text names; see <see cref="PercentageChange.BasePeriod"/>.</summary>
    VersusPeriod,

    /// <summary>年均, 两年平均: the rate of one year of several.</summary>
    AnnualAverage,

    /// <summary>累计: over the whole of several years.</summary>
    Cumulative,
}

/// <summary>What moved.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ChangeOf>))]
public enum ChangeOf : byte
{
    /// <summary>An amount.</summary>
    Level,

    /// <summary>A growth rate or a share, itself a percentage.</summary>
    Rate,
}

/// <summary>Whether a rate or result changed its sign.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<Turn>))]
public enum Turn : byte
{
    /// <summary>No change of sign is stated.</summary>
    None,

    /// <summary>由负转正, 由降转升, 扭亏为盈.</summary>
    Positive,

    /// <summary>由正转负, 由升转降.</summary>
    Negative,
}

/// <summary>In which prices a change is stated.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<PriceBasis>))]
public enum PriceBasis : byte
{
    /// <summary>The text does not say.</summary>
    Unstated,

    /// <summary>名义: in current prices.</summary>
    Nominal,

    /// <summary>实际, 按可比价格, 扣除价格因素: in constant prices.</summary>
    Real,
}

/// <summary>How the size of a change relates new to old; decides its factor.</summary>
internal enum ChangeSize : byte
{
    /// <summary>By so much: 增长92%, 增长1.5倍, 增加1.2万人.</summary>
    By,

    /// <summary>To so many times: 增长到2.5倍, 是2010年的2.5倍.</summary>
    ToTimes,

    /// <summary>翻n番: new is 2ⁿ times old.</summary>
    Doublings,

    /// <summary>No size is stated: 持平, 由负转正.</summary>
    None,

    /// <summary>By such a part of the old value: 减少三分之一, 精简1/4.</summary>
    ByPart,
}
