using System.Text;

namespace Hengyang.Stats.Tests.Hostile;

/// <summary>A text in other characters: full-width digits and marks, Traditional characters.</summary>
internal static class Variants
{
    private static readonly Dictionary<char, char> ToTraditional = [];
    private static readonly Dictionary<char, char> ToSimplified = [];

    static Variants()
    {
        foreach (string row in CharacterVariants.Rows)
        {
            // the marks at the end of the table are no characters of the script
            if (row[0] < '\u4E00')
                continue;
            ToTraditional[row[0]] = row[1];
            foreach (char variant in row.AsSpan(1))
                ToSimplified[variant] = row[0];
        }
    }

    internal static string Traditional(string text) => string.Concat(text.Select(c => ToTraditional.GetValueOrDefault(c, c)));

    internal static string Simplified(string text) => string.Concat(text.Select(c => ToSimplified.GetValueOrDefault(c, c)));

    internal static string FullWidth(string text) =>
        string.Concat(text.Select(c => char.IsAsciiDigit(c) || c is '%' or '.' or ',' or ':' or '/' ? (char)(c + 0xFEE0) : c));

    /// <summary>A replacement character in the place of each half of a pair that stands alone, which UTF-8 and JSON cannot say.</summary>
    internal static string WithoutLoneSurrogates(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));
}
