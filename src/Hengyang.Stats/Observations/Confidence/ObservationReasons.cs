namespace Hengyang.Stats;

/// <summary>What makes an observation less sure than others; several may hold.</summary>
[Flags]
[System.Text.Json.Serialization.JsonConverter(typeof(Json.EnumJsonConverter<ObservationReasons>))]
public enum ObservationReasons : byte
{
    /// <summary>Nothing to say against it.</summary>
    None = 0,

    /// <summary>The name ends in no noun of measuring (额, 率, 值, 量, 收入, 产量 …).</summary>
    UnknownHead = 1,

    /// <summary>The name stands nowhere in the text in one piece: it was put together (第一、二产业增加值) or taken from an earlier clause.</summary>
    RestoredName = 2,

    /// <summary>A mark or more than a few characters stand between the name and its figure.</summary>
    FarName = 4,

    /// <summary>The name is longer than names mostly are.</summary>
    LongName = 8,

    /// <summary>What stands around the name and its figure is, in texts that were read by people, more often wrong than right.</summary>
    Unlikely = 16,
}
