using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hengyang.Stats.Tool.Output;

/// <summary>
/// What the wire format calls the library's facts: the members of its enums in camel case, null for None and for a unit
/// without a name.
/// </summary>
internal static class Names
{
    internal static string? Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => Table<TEnum>.Names[Index(value)];

    internal static string? Of(IndicatorKind? kind) => kind is { } known ? Of(known) : null;

    /// <summary>The words for all members but None, in their order.</summary>
    internal static IReadOnlyList<string> All<TEnum>()
        where TEnum : struct, Enum => [.. Table<TEnum>.Names.OfType<string>()];

    /// <summary>A bare number and the part of a proportion have no unit.</summary>
    internal static string? Of(Unit unit) => unit.Name is { Length: > 0 } name ? name : null;

    private static int Index<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        Unsafe.SizeOf<TEnum>() == 1 ? Unsafe.As<TEnum, byte>(ref value) : Unsafe.As<TEnum, int>(ref value);

    private static string?[] Build(Array values, string[] names)
    {
        var table = new string?[Convert.ToInt32(values.GetValue(values.Length - 1), null) + 1];
        for (int i = 0; i < names.Length; i++)
            table[Convert.ToInt32(values.GetValue(i), null)] = names[i] == "None" ? null : JsonNamingPolicy.CamelCase.ConvertName(names[i]);
        return table;
    }

    private static class Table<TEnum>
        where TEnum : struct, Enum
    {
        internal static readonly string?[] Names = Build(Enum.GetValues<TEnum>(), Enum.GetNames<TEnum>());
    }

    private static readonly string[] ReasonNames = ["unknownHead", "restoredName", "farName", "longName", "unlikely"];

    private static readonly string[][] ReasonSets =
        [.. Enumerable.Range(0, 1 << ReasonNames.Length).Select(static set => ReasonNames.Where((_, i) => (set & (1 << i)) != 0).ToArray())];

    /// <summary>The reasons that hold, in their order.</summary>
    internal static IReadOnlyList<string> Of(ObservationReasons reasons) => ReasonSets[(int)reasons];
}
