namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>
/// Whether a page nests so deep that parsing it would take minutes: the time grows with the square of the depth. Browsers
/// stop at some hundreds; only broken or hostile pages come near the limit.
/// </summary>
internal static class PageDepth
{
    internal const int Deepest = 4096;

    /// <summary>What holds nothing, or is closed by the next of its kind when its own end is left out.</summary>
    private static readonly HashSet<string> NotCounted = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr", "param",
        "p", "li", "dd", "dt", "td", "th", "tr", "tbody", "thead", "tfoot", "colgroup", "option", "optgroup", "rp", "rt",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NotCountedSpans = NotCounted.GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool IsTooDeep(ReadOnlySpan<char> page)
    {
        int depth = 0;
        for (int i = page.IndexOf('<'); i >= 0 && i + 1 < page.Length;)
        {
            ReadOnlySpan<char> rest = page[(i + 1)..];
            bool isEnd = rest[0] == '/';
            ReadOnlySpan<char> name = NameAt(isEnd ? rest[1..] : rest);
            int skip = 1;
            if (rest.StartsWith("!--"))
                skip = Behind(rest, "-->");
            else if (!isEnd && (name.Equals("script", StringComparison.OrdinalIgnoreCase) || name.Equals("style", StringComparison.OrdinalIgnoreCase)))
                skip = Behind(rest, name.Length == "script".Length ? "</script" : "</style");
            else if (!name.IsEmpty && !NotCountedSpans.Contains(name))
                depth = isEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                return true;
            int next = page[(i + skip)..].IndexOf('<');
            i = next < 0 ? -1 : i + skip + next;
        }
        return false;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return text[..length];
    }

    private static int Behind(ReadOnlySpan<char> rest, string end)
    {
        int at = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? rest.Length : at + end.Length;
    }
}
