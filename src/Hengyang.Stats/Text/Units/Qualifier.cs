namespace Hengyang.Stats;

/// <summary>What the words around a number say about its exactness, as in 近百, 约3%, 2.8万余人, 5亿元以上.</summary>
/// <remarks>以上, 以下 and 以内 include the number, 不满 and 超过 do not: Civil Code of the PRC, article 1259.</remarks>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<Qualifier>))]
public enum Qualifier : byte
{
    /// <summary>The number as it stands.</summary>
    Exact,

    /// <summary>约, 大约, 左右, 上下: near the number, on either side.</summary>
    About,

    /// <summary>近, 将近, 接近: a little less.</summary>
    Nearly,

    /// <summary>超, 超过, 逾, 突破, 多, 余: more than the number.</summary>
    Over,

    /// <summary>至少, 不少于, 不低于, 以上: the number or more.</summary>
    AtLeast,

    /// <summary>至多, 不超过, 不高于, 以下, 以内: the number or less.</summary>
    AtMost,

    /// <summary>不足, 不到, 低于, 少于, 未满: less than the number.</summary>
    LessThan,

    /// <summary>高于, 多于, 大于: more than the number, as a bound.</summary>
    MoreThan,

    /// <summary>From one number to another, both included: 3至5万, 两三百, 十几.</summary>
    Range,
}
