namespace Hengyang.Stats;

/// <summary>What reads the forms that have no row: a small procedure each, by which a mention is explained. A mention holds its number below zero.</summary>
internal enum Procedure : short
{
    None,

    // ---- quantities
    NumberAndUnit,
    BareNumber,
    Proportion,
    StrokeList,

    // ---- periods
    Calendar,

    // ---- changes
    SizeBehindDirection,
    HeldLevel,
    JoinedPeriod,
    TimesOfPeriod,
    SignAlone,
    DistanceFromPeriod,
    FurtherSize,
    FurtherSizeWithDirection,
}

/// <summary>The names of <see cref="Procedure"/>, as an explanation shows them.</summary>
internal static class Procedures
{
    private static readonly Dictionary<Procedure, string> Names = new()
    {
        [Procedure.NumberAndUnit] = "number and unit",
        [Procedure.BareNumber] = "number without a unit",
        [Procedure.Proportion] = "proportion by a colon",
        [Procedure.StrokeList] = "list by strokes",
        [Procedure.Calendar] = "calendar",
        [Procedure.SizeBehindDirection] = "size behind a direction word",
        [Procedure.HeldLevel] = "level that is held",
        [Procedure.JoinedPeriod] = "unchanged from a period",
        [Procedure.TimesOfPeriod] = "times of a period's value",
        [Procedure.SignAlone] = "sign in brackets or behind an indicator",
        [Procedure.DistanceFromPeriod] = "distance from a period's value",
        [Procedure.FurtherSize] = "further size of a list",
        [Procedure.FurtherSizeWithDirection] = "further size of a list with its own direction",
    };

    internal static string NameOf(short code) => Names.GetValueOrDefault((Procedure)(-code), "");

    internal static short Code(this Procedure procedure) => (short)-(short)procedure;
}
