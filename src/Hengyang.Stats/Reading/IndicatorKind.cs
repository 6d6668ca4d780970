namespace Hengyang.Stats;

/// <summary>What kind of figure an indicator is.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<IndicatorKind>))]
public enum IndicatorKind : byte
{
    /// <summary>An amount over a period: 地区生产总值, 粮食产量; also prices and amounts by head.</summary>
    Level,

    /// <summary>The speed of a change, an interest or exchange rate: 地区生产总值增速.</summary>
    Rate,

    /// <summary>Points, or a base of 100: 居民消费价格指数. A text may give its change instead.</summary>
    Index,

    /// <summary>A share, a proportion, an amount per another: 城镇化率, 第三产业比重.</summary>
    Ratio,

    /// <summary>An amount at a point in time: 贷款余额, 常住人口.</summary>
    Stock,
}
