namespace Hengyang.Stats;

/// <summary>Which way a date without a year, or a weekday, looks from the reference date, where neither the text nor a rule of the language tells.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<DateDirection>))]
public enum DateDirection : byte
{
    /// <summary>The latest one that has been, as in reports of what was done: 9月 of a text of March lies in the year before.</summary>
    Past,

    /// <summary>The one nearest to the reference date.</summary>
    Nearest,

    /// <summary>The next one that is not over, as in plans and announcements.</summary>
    Future,
}
