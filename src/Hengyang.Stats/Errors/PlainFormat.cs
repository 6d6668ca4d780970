namespace Hengyang.Stats;

/// <summary>The formats of the values that have a text and a lossless text and no other: G and R.</summary>
internal static class PlainFormat
{
    /// <summary>Whether the format is R.</summary>
    /// <exception cref="FormatException">It is neither R nor G nor empty.</exception>
    internal static bool IsLossless(ReadOnlySpan<char> format, string value) => format switch
    {
        "" or "G" or "g" => false,
        "R" or "r" => true,
        _ => throw new FormatException($"A {value} has no format '{format}': it is G or R."),
    };
}
