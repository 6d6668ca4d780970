namespace Hengyang.Stats;

/// <summary>How a number is written in Chinese.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<NumeralStyle>))]
public enum NumeralStyle : byte
{
    /// <summary>Lower-case numerals: 三万五千, 负十二点五, 两亿零三百.</summary>
    Lower,

    /// <summary>Financial capitals: 叁万伍仟, 壹拾贰点伍.</summary>
    Upper,

    /// <summary>An amount of money in financial capitals: 人民币叁万伍仟元整. Only for values of at most two decimals.</summary>
    Amount,

    /// <summary>Arabic digits with the largest magnitude word that fits, no digit lost: 3.5万, 2.1亿, 1.2万亿.</summary>
    Short,
}

/// <summary>In which characters Chinese is written.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ChineseScript>))]
public enum ChineseScript : byte
{
    /// <summary>Simplified: 万, 亿, 贰.</summary>
    Simplified,

    /// <summary>Traditional: 萬, 億, 貳.</summary>
    Traditional,
}
