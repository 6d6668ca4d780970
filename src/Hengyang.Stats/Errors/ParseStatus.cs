namespace Hengyang.Stats;

/// <summary>Why a text is not the value that was asked for.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ParseStatus>))]
public enum ParseStatus : byte
{
    /// <summary>The text was read.</summary>
    Ok,

    /// <summary>The text is empty or holds white space alone.</summary>
    Empty,

    /// <summary>The text does not begin with such a value.</summary>
    NoMatch,

    /// <summary>A character stands where the value cannot go on.</summary>
    UnexpectedCharacter,

    /// <summary>Digits or magnitude words stand in an order that makes no number, as in 十百 or 万万万.</summary>
    InvalidOrder,

    /// <summary>A number stands where a unit is needed, and what follows it is no unit of the catalogue.</summary>
    UnknownUnit,

    /// <summary>The calendar has no such day, month or quarter, as in 2月30日.</summary>
    InvalidDate,

    /// <summary>The value does not fit a <see cref="decimal"/>.</summary>
    Overflow,

    /// <summary>The value ended before the text did.</summary>
    TrailingText,
}
