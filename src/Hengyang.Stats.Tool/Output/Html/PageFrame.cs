using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>What stands around the texts of a page: head, legend, search, chart, index, script.</summary>
internal sealed class PageFrame(HtmlOutput output, LineType types, PageLabels labels)
{
    private static readonly LineType[] Kinds = [LineType.Quantity, LineType.Change, LineType.Period, LineType.Rank, LineType.Number];

    /// <summary>The policy lets nothing run but our own script, should text ever get past the escaping.</summary>
    internal void Begin(bool hasIndex)
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Resource("page.js"))));
        output.Markup("<!DOCTYPE html>\n<html lang=\"").Markup(labels.Language).Markup("\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
            .Markup(hash).Markup("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<title>hengyang-stats: ").Text(labels.Title).Markup("</title>\n<style>\n").Markup(Resource("page.css"))
            .Markup("</style>\n</head>\n<body>\n");
        Header(hasIndex);
        output.Markup("<main>\n");
    }

    internal void Index(IEnumerable<(string Name, string Link, string Counts)> texts)
    {
        output.Markup("</main>\n<nav id=\"index\" aria-label=\"").Text(labels.Index).Markup("\"><h2>").Text(labels.Index).Markup("</h2>\n<ol>\n");
        foreach ((string name, string link, string counts) in texts)
            output.Markup("<li><a href=\"").Markup(link).Markup("\">").Text(name).Markup("</a> ").Text(counts).Markup("</li>\n");
        output.Markup("</ol></nav>\n");
    }

    internal void End() => output.Markup("<script>").Markup(Resource("page.js")).Markup("</script>\n</body>\n</html>\n");

    private void Header(bool hasIndex)
    {
        output.Markup("<header>\n<h1>").Text(labels.Title).Markup("</h1>\n<p class=\"legend\">\n");
        foreach (LineType kind in Kinds)
        {
            if ((types & kind) != 0)
                Box(Names.Of(kind)!, "mark class=\"" + Names.Of(kind) + "\"", "mark", labels.Kinds[kind]);
        }
        if ((types & LineType.Observation) != 0)
            output.Markup("<label><input type=\"checkbox\" id=\"show-observation\" checked><span class=\"sign\">1</span> ").Text(labels.Kinds[LineType.Observation]).Markup("</label>\n");
        output.Markup("<a href=\"").Markup(hasIndex ? "#index" : "index.html").Markup("\">").Text(labels.ToIndex).Markup("</a>\n</p>\n");
        output.Markup("<p class=\"tools\"><label>").Text(labels.Find).Markup(" <input type=\"search\" id=\"find\"></label>\n<label>").Text(labels.Indicator)
            .Markup(" <select id=\"indicator\" lang=\"zh\"><option value=\"\">").Text(labels.AllIndicators)
            .Markup("</option></select></label>\n<output id=\"found\" data-of=\"").Text(labels.Found).Markup("\"></output></p>\n");
        output.Markup("<p class=\"help\">").Text(labels.Help).Markup("</p>\n<figure id=\"chart\" hidden><figcaption lang=\"zh\"></figcaption><div></div></figure>\n</header>\n");
    }

    private void Box(string kind, string open, string close, string label) =>
        output.Markup("<label><input type=\"checkbox\" id=\"show-").Markup(kind).Markup("\" checked><").Markup(open).Markup(">").Text(label).Markup("</").Markup(close).Markup("></label>\n");

    /// <summary>A part of the page that ships inside the tool, with line feeds only, as the browser hashes it.</summary>
    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
