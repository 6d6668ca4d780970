using System.Globalization;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Dates as the arguments and the NDJSON input give them: 2023-12-20.</summary>
internal static class IsoDate
{
    internal const string Format = "yyyy-MM-dd";

    internal static bool TryParse(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
