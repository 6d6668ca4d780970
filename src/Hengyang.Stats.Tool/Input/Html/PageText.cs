using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Hengyang.Stats.Tool.Input.Html;

/// <summary>The text of a web page: paragraphs with an empty line between them, tables as lines with tabs, in document order.</summary>
internal static class PageText
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "address", "article", "aside", "blockquote", "body", "center", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "h1", "h2",
        "h3", "h4", "h5", "h6", "header", "hr", "html", "li", "main", "ol", "p", "pre", "section", "summary", "table", "caption", "tr", "td", "th", "ul",
    };

    /// <summary>Takes the text out of a page.</summary>
    internal static string Extract(string page, CancellationToken token)
    {
        if (page.Length > PageParts.LargestWhole)
            return ExtractParts(page, token);
        // Parsing a string never waits; the other form of the call is the one that can be ended.
        using IHtmlDocument document = new HtmlParser().ParseDocumentAsync(page, token).GetAwaiter().GetResult();
        if (document.Body is not { } body)
            return string.Empty;
        token.ThrowIfCancellationRequested();
        var boilerplate = new Boilerplate(body);
        INode root = Content(body, boilerplate, out bool hasHeading);
        var lines = new PageLines();
        Write(root, boilerplate, lines, token);
        string text = lines.ToString();
        return Title(document) is { } title && !hasHeading && !text.Contains(title, StringComparison.Ordinal) ? title + "\n\n" + text : text;
    }

    /// <summary>The same of a large page, of which one part after the other is parsed; where its content begins is not asked.</summary>
    private static string ExtractParts(string page, CancellationToken token)
    {
        var lines = new PageLines();
        string? title = null;
        bool hasHeading = false;
        foreach ((string opening, Range place) in PageParts.Cut(page))
        {
            using IHtmlDocument document = new HtmlParser().ParseDocumentAsync(opening + page[place], token).GetAwaiter().GetResult();
            if (lines.Length == 0)
                title ??= Title(document);
            hasHeading |= document.QuerySelector("h1") is not null;
            lines.Break(2);
            if (document.Body is { } body)
                Write(body, new Boilerplate(body), lines, token);
        }
        string text = lines.ToString();
        return title is not null && !hasHeading && !text.Contains(title, StringComparison.Ordinal) ? title + "\n\n" + text : text;
    }

    /// <summary>The part that the page itself names as its content, when it is the only one and holds most of the text.</summary>
    private static INode Content(IElement body, Boilerplate boilerplate, out bool hasHeading)
    {
        var mains = new List<IElement>();
        var articles = new List<IElement>();
        bool heading = false;
        PageWalk.Run(body, node =>
        {
            if (node is not IElement e)
                return false;
            if (e.LocalName == "main" || e.GetAttribute("role") == "main")
                mains.Add(e);
            else if (e.LocalName == "article")
                articles.Add(e);
            else if (e.LocalName == "h1")
                heading = true;
            return true;
        });
        hasHeading = heading;
        foreach (List<IElement> found in (ReadOnlySpan<List<IElement>>)[mains, articles])
        {
            if (found.Count == 1 && boilerplate.TextLength(found[0]) * 2 >= boilerplate.TextLength(body))
                return found[0];
        }
        return body;
    }

    private static void Write(INode root, Boilerplate boilerplate, PageLines lines, CancellationToken token)
    {
        int preformatted = 0;
        PageWalk.Run(
            root,
            node =>
            {
                token.ThrowIfCancellationRequested();
                if (node is IText text)
                    lines.Add(text.Data, preformatted > 0);
                if (node is not IElement e || boilerplate.Contains(e))
                    return false;
                if (e.LocalName == "br")
                    lines.LineBreak();
                if (e.LocalName == "table" && PageTable.Read(e) is { } table)
                {
                    WriteTable(table, lines);
                    return false;
                }
                if (e.LocalName == "pre")
                    preformatted++;
                if (Blocks.Contains(e.LocalName))
                    lines.Break(BreaksOf(e));
                return true;
            },
            node =>
            {
                if (node is not IElement e)
                    return;
                if (e.LocalName == "pre")
                    preformatted--;
                if (Blocks.Contains(e.LocalName))
                    lines.Break(BreaksOf(e));
            });
    }

    /// <summary>The entries of a list and the cells of a layout follow each other; everything else parts paragraphs.</summary>
    private static int BreaksOf(IElement element) => element.LocalName is "li" or "td" or "th" or "tr" or "dd" or "dt" ? 1 : 2;

    private static void WriteTable(PageTable table, PageLines lines)
    {
        lines.Break(2);
        foreach (string line in table.Lines())
            lines.AddLine(line);
        lines.Break(2);
    }

    /// <summary>The page's title without the names of the site behind it; the article's own heading is often no h1.</summary>
    private static string? Title(IHtmlDocument document)
    {
        string title = string.Join(' ', (document.Title ?? string.Empty).Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));
        int end = title.IndexOfAny(['_', '|', '｜', '-', '–', '—']);
        title = (end < 0 ? title : title[..end]).Trim();
        return title.Length < 4 ? null : title;
    }
}
