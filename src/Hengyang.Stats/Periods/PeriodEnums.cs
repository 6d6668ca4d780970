namespace Hengyang.Stats;

/// <summary>How finely a period is stated.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<PeriodPrecision>))]
public enum PeriodPrecision : byte
{
    /// <summary>A day, or a point in time.</summary>
    Day,

    /// <summary>旬: a third of a month.</summary>
    TenDays,

    /// <summary>A month or several.</summary>
    Month,

    /// <summary>A quarter or several.</summary>
    Quarter,

    /// <summary>上半年, 下半年.</summary>
    HalfYear,

    /// <summary>A year.</summary>
    Year,

    /// <summary>Several years.</summary>
    MultiYear,
}

/// <summary>Which side of a period the text leaves open.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<OpenSide>))]
public enum OpenSide : byte
{
    /// <summary>Neither.</summary>
    None,

    /// <summary>The beginning: 4月14日前.</summary>
    Begin,

    /// <summary>The end: 2020年以来. It is filled with the reference date if there is one.</summary>
    End,
}
