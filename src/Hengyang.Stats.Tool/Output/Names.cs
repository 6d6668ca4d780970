using System.Text.Json;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// What the wire format calls the library's facts: the members of its enums in camel case, null for None and for a unit
/// without a name.
/// </summary>
internal static class Names
{
    internal static string? Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.Names[value];

    /// <summary>A bare number and the part of a proportion have no unit.</summary>
    internal static string? Of(Unit unit) => unit.Name is { Length: > 0 } name ? name : null;

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly Dictionary<TEnum, string?> Names = Enum.GetValues<TEnum>().ToDictionary(
            value => value,
            value => value.ToString() == "None" ? null : JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));
    }
}
