using System.Text;

namespace Hengyang.Stats;

/// <summary>The text of a cell without what only sets it: spaces within words, footnote marks, emphasis.</summary>
internal static class CellText
{
    /// <summary>A label is no longer than this; what is longer is cut.</summary>
    private const int Longest = 200;

    /// <summary>[注1].</summary>
    private const char NoteName = '注';

    private const string Footnotes = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*＊†‡¹²³⁴⁵⁶⁷⁸⁹⁰";

    /// <summary>A label without the spaces that only align it (粮 食); those between Latin words and numbers stay.</summary>
    internal static string Clean(ReadOnlySpan<char> label)
    {
        label = label.Trim();
        if (label.Length > Longest)
            label = label[..Longest];
        Span<char> buffer = stackalloc char[Longest];
        int length = 0;
        for (int i = 0; i < label.Length; i++)
        {
            char c = label[i];
            if (c is '#' or '*' or '＃' or '＊' || Footnotes.Contains(c))
                continue;
            if (!char.IsWhiteSpace(c))
                buffer[length++] = c;
            else if (length > 0 && buffer[length - 1] != ' ' && char.IsAscii(buffer[length - 1]) && NextIsAscii(label, i))
                buffer[length++] = ' ';
        }

        return buffer[..length].ToString();
    }

    /// <summary>A figure without the marks that lead to a footnote: 1,234①, 12.3*, 5.6[1].</summary>
    internal static ReadOnlySpan<char> WithoutFootnote(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim();
        while (cell.Length > 1 && Footnotes.Contains(cell[^1]))
            cell = cell[..^1].TrimEnd();
        if (cell.Length < 4 || cell[^1] is not (']' or '］' or '】' or ')' or '）'))
            return cell;

        // 其他(1), 5.6[2]: a number of one or two digits in brackets
        int open = cell.LastIndexOfAny("[［【(（");
        bool numbered = open > 0 && cell.Length - open is 3 or 4;
        for (int i = open + 1; numbered && i < cell.Length - 1; i++)
            numbered = char.IsAsciiDigit(cell[i]) || (i == open + 1 && cell[i] == NoteName && cell.Length - open == 4);
        return numbered ? cell[..open].TrimEnd() : cell;
    }

    /// <summary>The lines of a cell on each other, as HTML and CSV hold them.</summary>
    internal static string OneLine(string? cell)
    {
        if (cell is null)
            return string.Empty;
        if (cell.AsSpan().IndexOfAny('\t', '\n', '\r') < 0)
            return cell;
        var line = new StringBuilder(cell.Length);
        foreach (char c in cell)
            line.Append(c is '\t' or '\n' or '\r' ? ' ' : c);
        return line.ToString();
    }

    internal static bool HasHan(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (CharTable.IsHanOrZero(c))
                return true;
        return false;
    }

    private static bool NextIsAscii(ReadOnlySpan<char> label, int i)
    {
        while (i < label.Length && char.IsWhiteSpace(label[i]))
            i++;
        return i < label.Length && char.IsAsciiLetterOrDigit(label[i]);
    }
}
