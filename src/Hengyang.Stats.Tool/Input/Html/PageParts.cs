namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>
/// Cuts the source of a large page into parts that are parsed one after the other: the tree of a page takes forty times its size. A cut stands
/// before a block, and not within a table, a list, a menu or the like; an element around it that stays open says nothing of the text.
/// </summary>
internal static class PageParts
{
    /// <summary>How many characters a page may have to be parsed as a whole.</summary>
    internal const int LargestWhole = 4 << 20;

    /// <summary>How many a part has at least.</summary>
    private const int Part = 1 << 20;

    /// <summary>From here on any tag will do: a table of this size loses its head, which is better than the memory.</summary>
    private const int LargestPart = 4 << 20;

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Blocks = Set(
        "p", "div", "section", "article", "main", "center", "blockquote", "table", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "ul", "ol", "dl", "pre");

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Whole = Set(
        "table", "ul", "ol", "dl", "pre", "head", "header", "nav", "footer", "form", "select", "svg", "template", "noscript", "menu", "dialog", "object", "map");

    /// <summary>Says where the parts stand, and what goes before each so that it is parsed as what it was.</summary>
    internal static List<(string Opening, Range Place)> Cut(string page)
    {
        var parts = new List<(string, Range)>();
        int begin = 0, depth = 0;
        string opening = string.Empty;
        for (var tags = new PageTags(page); tags.Read();)
        {
            int length = tags.At - begin;
            if (!tags.IsEnd && length >= Part && !tags.Name.IsEmpty && ((depth == 0 && Blocks.Contains(tags.Name)) || length >= LargestPart))
            {
                parts.Add((opening, begin..tags.At));
                begin = tags.At;
                depth = 0;
                opening = tags.Name.Equals("tr", StringComparison.OrdinalIgnoreCase) ? "<table>" : string.Empty;
            }
            if (Whole.Contains(tags.Name))
                depth = tags.IsEnd ? Math.Max(0, depth - 1) : depth + 1;
        }
        parts.Add((opening, begin..));
        return parts;
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Set(params string[] names) =>
        new HashSet<string>(names, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
