using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>Texts as lines of a file, as <c>short/*.txt</c> has them behind <c># </c>.</summary>
internal static class TextLines
{
    /// <summary>What stands in front of a text, and of no line of what is read of it.</summary>
    internal const string Mark = "# ";

    /// <summary>The texts of the files of a folder.</summary>
    internal static IEnumerable<string> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Where(static line => line.StartsWith(Mark, StringComparison.Ordinal))
            .Select(static line => Unescaped(line[Mark.Length..]));

    /// <summary>A text as a line of a file: what does not print, and a line's end, by its number.</summary>
    internal static string Escaped(string text)
    {
        var line = new StringBuilder();
        foreach (char c in text)
        {
            if (c == '\\' || (c != ' ' && char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
                line.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                line.Append(c);
        }

        return line.ToString();
    }

    internal static string Unescaped(string line)
    {
        var text = new StringBuilder();
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\')
            {
                text.Append(line[i]);
                continue;
            }

            text.Append((char)int.Parse(line.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            i += 5;
        }

        return text.ToString();
    }
}
