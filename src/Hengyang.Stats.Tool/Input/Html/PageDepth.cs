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
        for (var tags = new PageTags(page); tags.Read();)
        {
            bool isCode = !tags.IsEnd && (tags.Name.Equals("script", StringComparison.OrdinalIgnoreCase) || tags.Name.Equals("style", StringComparison.OrdinalIgnoreCase));
            if (!isCode && !tags.Name.IsEmpty && !NotCountedSpans.Contains(tags.Name))
                depth = tags.IsEnd ? Math.Max(0, depth - 1) : depth + 1;
            if (depth > Deepest)
                return true;
        }
        return false;
    }
}
