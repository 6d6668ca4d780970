using AngleSharp.Dom;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>What of a page is plainly not its text: code, menus, header and footer of the site.</summary>
internal sealed class Boilerplate
{
    private const int FewestLinksOfMenu = 3;

    /// <summary>How far up and down the tree a look goes; a page that nests deeper does it on purpose.</summary>
    private const int MostLevels = 32;

    private static readonly HashSet<string> Elements = new(StringComparer.Ordinal)
    {
        "script", "style", "noscript", "template", "head", "nav", "footer", "form", "select", "button", "input", "textarea", "iframe", "object", "embed",
        "svg", "canvas", "audio", "video", "map", "dialog", "menu",
    };

    private static readonly HashSet<string> Roles = new(StringComparer.OrdinalIgnoreCase) { "navigation", "contentinfo", "banner", "search", "menu", "menubar" };

    /// <summary>Names of classes and identifiers that say it themselves; only whole words, since articles have footnotes and shares.</summary>
    private static readonly HashSet<string> ClassNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "nav", "navbar", "navigation", "menu", "footer", "foot", "breadcrumb", "breadcrumbs", "crumb", "crumbs", "copyright", "topbar", "toolbar", "sidebar",
    };

    private static readonly string[] PathStarts = ["当前位置", "您的位置", "您现在的位置", "您所在的位置", "現在位置", "當前位置"];

    private readonly Dictionary<INode, Weight> _weights = [];

    /// <param name="root">The page, which is weighed once: how much of each part are links.</param>
    internal Boilerplate(INode root)
    {
        var open = new Stack<Weight>();
        int inLink = 0;
        PageWalk.Run(
            root,
            node =>
            {
                if (node is IText text)
                {
                    int length = LengthOf(text.Data);
                    open.Peek().Text += length;
                    open.Peek().LinkText += inLink > 0 ? length : 0;
                    return false;
                }
                if (node is IElement e && IsInvisible(e))
                    return false;
                open.Push(new Weight());
                if (node is IElement { LocalName: "a" })
                {
                    inLink++;
                    open.Peek().Links++;
                }
                return true;
            },
            node =>
            {
                Weight weight = open.Pop();
                _weights[node] = weight;
                if (node is IElement { LocalName: "a" })
                    inLink--;
                if (open.TryPeek(out Weight? parent))
                    parent.Add(weight);
            });
    }

    /// <summary>Code and whatever a browser does not show.</summary>
    internal static bool IsInvisible(IElement element) =>
        element.LocalName is "script" or "style" or "noscript" or "template"
        || element.HasAttribute("hidden")
        || element.GetAttribute("aria-hidden") == "true"
        || (element.GetAttribute("style") is { } style
            && style.Replace(" ", "", StringComparison.Ordinal).Contains("display:none", StringComparison.OrdinalIgnoreCase));

    /// <summary>How many characters a part shows.</summary>
    internal int TextLength(INode node) => _weights.TryGetValue(node, out Weight? weight) ? weight.Text : 0;

    internal bool Contains(IElement element)
    {
        if (Elements.Contains(element.LocalName) || IsInvisible(element) || element.GetAttribute("role") is { } role && Roles.Contains(role))
            return true;
        if (element.LocalName is "body" or "html" or "main" or "article" || !_weights.TryGetValue(element, out Weight? weight))
            return false;
        // The header of an article holds its title, that of the site its name and its menus.
        if (element.LocalName == "header" && weight.Links > 0 && !IsInArticle(element))
            return true;
        bool isMenu = weight.Links >= FewestLinksOfMenu && weight.LinkText * 5 >= weight.Text * 4;
        if (element.LocalName is "ul" or "ol" or "dl" && isMenu)
            return true;
        if (weight.Text < 200 && weight.Links > 0 && element.LocalName is "div" or "p" or "span" or "td" or "ul" && IsPath(element))
            return true;
        return (isMenu || weight.Text < 400) && (HasName(element.ClassName) || HasName(element.Id));
    }

    private static bool IsInArticle(IElement element)
    {
        INode? node = element.Parent;
        for (int i = 0; i < MostLevels && node is not null; i++, node = node.Parent)
        {
            if (node is IElement { LocalName: "article" or "main" })
                return true;
        }
        return false;
    }

    private static bool HasName(string? names) =>
        names is not null && names.Split([' ', '\t', '\n', '\r', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Any(ClassNames.Contains);

    /// <summary>Where in the site the page stands: 当前位置：首页 &gt; 统计公报.</summary>
    private static bool IsPath(IElement element)
    {
        INode? node = element;
        for (int i = 0; i < MostLevels && node is not null and not IText; i++)
            node = node.ChildNodes.FirstOrDefault(child => child is IElement || (child is IText text && !string.IsNullOrWhiteSpace(text.Data)));
        return node is IText first && Array.Exists(PathStarts, start => first.Data.AsSpan().TrimStart().StartsWith(start));
    }

    private static int LengthOf(string text)
    {
        int length = 0;
        foreach (char c in text)
            length += char.IsWhiteSpace(c) ? 0 : 1;
        return length;
    }

    private sealed class Weight
    {
        internal int Text { get; set; }

        internal int LinkText { get; set; }

        internal int Links { get; set; }

        internal void Add(Weight other)
        {
            Text += other.Text;
            LinkText += other.LinkText;
            Links += other.Links;
        }
    }
}
