using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>
/// One page that needs nothing else: each text with its mentions marked, and its observations beside it. Written as it
/// comes, so that one stretch of text is in memory at a time; the index of the texts stands at the end for that reason.
/// </summary>
internal sealed class HtmlLineWriter : ILineWriter
{
    private readonly HtmlOutput _output;
    private readonly MarkedText _text;
    private readonly List<(string Name, long Observations, long Warnings)> _index = [];
    private bool _isOpen;
    private long _observations;
    private long _warnings;
    private long _observationsBefore;
    private long _warningsBefore;

    internal HtmlLineWriter(Stream stream)
    {
        _output = new HtmlOutput(stream);
        _text = new MarkedText(_output);
    }

    public void Begin() => WriteHead();

    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines)
    {
        if (!_isOpen)
            BeginDocument(document);

        long firstObservation = _observations + 1;
        long firstWarning = _warnings + 1;
        foreach (OutputLine line in lines)
        {
            if (line.Observation is not null)
                _text.Add(line.Range.Start, 'o', ++_observations);
        }
        foreach (DocumentWarning warning in segment.Warnings)
            _text.Add(warning.Range.Start, 'w', ++_warnings);

        WriteWarnings(segment, firstWarning);
        _output.Markup("<div class=\"stretch\">\n<div class=\"text\" lang=\"zh\">");
        _text.Write(segment.Text, lines);
        _output.Markup("</div>\n<aside aria-label=\"Observations\" tabindex=\"0\">\n");
        if (_observations >= firstObservation)
            ObservationRows.Write(_output, lines, firstObservation);
        else
            _output.Markup("<p>No observations.</p>\n");
        _output.Markup("</aside>\n</div>\n");
    }

    public void EndDocument(DocumentInfo document)
    {
        if (!_isOpen)
            return;
        _output.Markup("</section>\n");
        _index.Add((document.Name.Text, _observations - _observationsBefore, _warnings - _warningsBefore));
        _isOpen = false;
    }

    public void Complete()
    {
        _output.Markup("</main>\n<nav id=\"index\" aria-label=\"Texts\"><h2>Texts</h2>\n<ol>\n");
        for (int i = 0; i < _index.Count; i++)
        {
            (string name, long observations, long warnings) = _index[i];
            _output.Markup("<li><a href=\"#t").Number(i + 1).Markup("\">").Text(name).Markup("</a> ")
                .Number(observations).Markup(observations == 1 ? " observation" : " observations");
            if (warnings > 0)
                _output.Markup(", ").Number(warnings).Markup(warnings == 1 ? " warning" : " warnings");
            _output.Markup("</li>\n");
        }
        _output.Markup("</ol></nav>\n<script>").Markup(Resource("page.js")).Markup("</script>\n</body>\n</html>\n");
    }

    public void Flush() => _output.Flush();

    public void Dispose()
    {
        // The stream is not this writer's, and what it holds back after a failure is for nobody.
    }

    private void BeginDocument(DocumentInfo document)
    {
        _isOpen = true;
        _observationsBefore = _observations;
        _warningsBefore = _warnings;
        _output.Markup("<section id=\"t").Number(_index.Count + 1).Markup("\">\n<h2>").Text(document.Name.Text).Markup("</h2>\n");
    }

    private void WriteWarnings(StatisticsDocument segment, long first)
    {
        if (segment.Warnings.Count == 0)
            return;
        _output.Markup("<ul class=\"warnings\" aria-label=\"Warnings\">\n");
        foreach (DocumentWarning warning in segment.Warnings)
        {
            _output.Markup("<li id=\"v").Number(first).Markup("\"><a href=\"#w").Number(first).Markup("\">Warning ").Number(first).Markup("</a>: ")
                .Text(WarningReports.Describe(warning.Kind)).Markup(": <q lang=\"zh\">")
                .Text(WarningReports.Excerpt(segment.Text.AsSpan(warning.Range.Start, warning.Range.Length))).Markup("</q></li>\n");
            first++;
        }
        _output.Markup("</ul>\n");
    }

    /// <summary>The policy lets nothing run but our own script, should text ever get past the escaping.</summary>
    private void WriteHead()
    {
        string hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Resource("page.js"))));
        _output.Markup("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
            .Markup("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
            .Markup(hash).Markup("'\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
            .Markup("<title>hengyang-stats: texts and what they say</title>\n<style>\n").Markup(Resource("page.css"))
            .Markup("</style>\n</head>\n<body>\n").Markup(Resource("page.html")).Markup("<main>\n");
    }

    /// <summary>A part of the page that ships inside the tool, with line feeds only, as the browser hashes it.</summary>
    private static string Resource(string name)
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is missing from the tool.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
