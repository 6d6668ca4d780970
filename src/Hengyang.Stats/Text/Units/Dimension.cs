namespace Hengyang.Stats;

/// <summary>What kind of thing a unit measures. The names are those of the tool's field <c>dimension</c>.</summary>
/// <remarks>
/// A dimension is coarser than convertibility: 人 and 辆 are both counts and 元 and 美元 both currencies, yet neither pair
/// converts, and a percentage is no percentage point. See <see cref="Unit.IsConvertibleTo"/>.
/// </remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<Dimension>))]
public enum Dimension : byte
{
    /// <summary>Things counted: 人, 户, 家, 件, 标准箱; also a bare number.</summary>
    Count,

    /// <summary>Money: 元, 美元.</summary>
    Currency,

    /// <summary>Length: 公里, 米.</summary>
    Length,

    /// <summary>Area: 公顷, 亩, 平方米.</summary>
    Area,

    /// <summary>Volume: 立方米, 升, 桶.</summary>
    Volume,

    /// <summary>Mass: 吨, 公斤, 斤.</summary>
    Mass,

    /// <summary>Energy: 千瓦时, 吨标准煤.</summary>
    Energy,

    /// <summary>Power: 千瓦, 兆瓦.</summary>
    Power,

    /// <summary>Durations and ages: 年, 个月, 天, 小时, 岁, 工作日.</summary>
    Time,

    /// <summary>Temperature: 摄氏度.</summary>
    Temperature,

    /// <summary>Mass per volume: 微克/立方米, 毫克/升.</summary>
    Concentration,

    /// <summary>Length per time: 公里/小时, 节.</summary>
    Speed,

    /// <summary>Pressure: 百帕.</summary>
    Pressure,

    /// <summary>Amounts of data: 字节, GB.</summary>
    Data,

    /// <summary>Parts and relations without a unit of measurement: %, ‰, 百分点, 基点, 倍, 番, and the parts of a proportion.</summary>
    Ratio,

    /// <summary>One unit per another that is neither concentration nor speed: 元/吨, 人/平方公里.</summary>
    Rate,

    /// <summary>Everything else: 吨公里, 千伏, 分贝.</summary>
    Other,
}
