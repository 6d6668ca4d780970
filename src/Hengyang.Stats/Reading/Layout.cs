namespace Hengyang.Stats;

/// <summary>The lines of a text: the byte-order mark, and tables, whose cells are no mentions.</summary>
internal static class Layout
{
    internal static int SkipByteOrderMark(ReadOnlySpan<char> text) => text.StartsWith("\uFEFF") ? 1 : 0;

    /// <summary>Steps over a line that belongs to a table: it and a neighbour hold tabs.</summary>
    internal static bool TryReadTableLine(ReadOnlySpan<char> text, ref int position)
    {
        if (!IsTableLine(text, position, out int end))
            return false;
        position = end;
        return true;
    }

    /// <summary>Whether the line that begins at a place is one of a table's.</summary>
    internal static bool IsTableLine(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        if (!HasTab(text, start, out int lineEnd))
            return false;
        end = SkipLineBreak(text, lineEnd);
        return (end < text.Length && HasTab(text, end, out _)) || PreviousLineHasTab(text, start);
    }

    internal static int SkipLineBreak(ReadOnlySpan<char> text, int lineEnd)
    {
        int i = lineEnd;
        if (i < text.Length && text[i] == '\r')
            i++;
        if (i < text.Length && text[i] == '\n')
            i++;
        return i;
    }

    private static bool HasTab(ReadOnlySpan<char> text, int start, out int lineEnd)
    {
        ReadOnlySpan<char> rest = text[start..];
        int found = rest.IndexOfAny('\t', '\n', '\r');
        if (found < 0 || rest[found] != '\t')
        {
            lineEnd = found < 0 ? text.Length : start + found;
            return false;
        }

        int end = rest[found..].IndexOfAny('\n', '\r');
        lineEnd = end < 0 ? text.Length : start + found + end;
        return true;
    }

    private static bool PreviousLineHasTab(ReadOnlySpan<char> text, int start)
    {
        int end = start;
        while (end > 0 && text[end - 1] is '\n' or '\r')
            end--;
        int i = end;
        while (i > 0 && text[i - 1] is not ('\n' or '\r'))
        {
            if (text[--i] == '\t')
                return true;
        }

        return false;
    }
}
