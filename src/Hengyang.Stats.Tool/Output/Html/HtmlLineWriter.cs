using System.Globalization;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>
/// One page that needs nothing else, or a folder of pages: each text with its mentions marked, and its observations beside it.
/// Written as it comes, so that one stretch of text is in memory at a time; the index of the texts is written at the end for
/// that reason, and shown at the beginning.
/// </summary>
internal sealed class HtmlLineWriter : ILineWriter
{
    private readonly ChunkStream _stream;
    private readonly HtmlOutput _output;
    private readonly MarkedText _text;
    private readonly PageFrame _frame;
    private readonly PageLabels _labels;
    private readonly int? _textsOfPage;
    private readonly List<(string Name, int Page, long Observations, long Warnings)> _index = [];
    private bool _isOpen;
    private long _observations;
    private long _warnings;
    private long _observationsBefore;
    private long _warningsBefore;

    /// <param name="stream">Where to.</param>
    /// <param name="types">The kinds of lines, for the legend.</param>
    /// <param name="labels">The words of the page.</param>
    /// <param name="textsOfPage">How many texts a page has, or null for one page.</param>
    internal HtmlLineWriter(ChunkStream stream, LineType types, PageLabels labels, int? textsOfPage)
    {
        _stream = stream;
        _output = new HtmlOutput(stream);
        _text = new MarkedText(_output, labels);
        _frame = new PageFrame(_output, types, labels);
        _labels = labels;
        _textsOfPage = textsOfPage;
    }

    /// <summary>The number of the page that is being written.</summary>
    private int Page => _textsOfPage is { } count ? _index.Count / count : 0;

    public void Begin()
    {
        if (_textsOfPage is null)
            _frame.Begin(hasIndex: true);
    }

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
        _output.Markup("</div>\n<aside aria-label=\"").Text(_labels.Observations).Markup("\" tabindex=\"0\">\n");
        if (_observations >= firstObservation)
            ObservationRows.Write(_output, lines, firstObservation, _labels);
        else
            _output.Markup("<p>").Text(_labels.NoObservations).Markup("</p>\n");
        _output.Markup("</aside>\n</div>\n");
        // A stretch is whole: it may go on, and need not wait for the end of a long text.
        _output.Flush();
        _stream.Flush();
    }

    public void EndDocument(DocumentInfo document)
    {
        if (!_isOpen)
            return;
        _output.Markup("</section>\n");
        _index.Add((document.Name.Text, Page, _observations - _observationsBefore, _warnings - _warningsBefore));
        _isOpen = false;
        if (_textsOfPage is { } count && _index.Count % count == 0)
            EndPage();
    }

    public void Complete()
    {
        if (_textsOfPage is not null)
        {
            if (_index.Count % _textsOfPage != 0)
                EndPage();
            _stream.FileName = "index.html";
            _frame.Begin(hasIndex: true);
        }
        _frame.Index(_index.Select((t, i) => (t.Name, Link(t.Page, i + 1), _labels.Counts(t.Observations, t.Warnings))));
        _frame.End();
        Flush();
        _stream.Push();
    }

    public void Flush() => _output.Flush();

    public void Dispose()
    {
        // The stream is not this writer's, and what it holds back after a failure is for nobody.
    }

    private static string NameOf(int page) => string.Create(CultureInfo.InvariantCulture, $"page-{page:D5}.html");

    private string Link(int page, int text) => string.Create(CultureInfo.InvariantCulture, $"{(_textsOfPage is null ? string.Empty : NameOf(page))}#t{text}");

    private void BeginDocument(DocumentInfo document)
    {
        if (_textsOfPage is { } count && _index.Count % count == 0)
        {
            _stream.FileName = NameOf(Page);
            _frame.Begin(hasIndex: false);
        }
        _isOpen = true;
        _observationsBefore = _observations;
        _warningsBefore = _warnings;
        _output.Markup("<section id=\"t").Number(_index.Count + 1).Markup("\">\n<h2>").Text(document.Name.Text).Markup("</h2>\n");
    }

    private void EndPage()
    {
        _output.Markup("</main>\n");
        _frame.End();
        Flush();
        _stream.Push();
    }

    private void WriteWarnings(StatisticsDocument segment, long first)
    {
        if (segment.Warnings.Count == 0)
            return;
        _output.Markup("<ul class=\"warnings\" aria-label=\"").Text(_labels.Warnings).Markup("\">\n");
        foreach (DocumentWarning warning in segment.Warnings)
        {
            _output.Markup("<li id=\"v").Number(first).Markup("\"><a href=\"#w").Number(first).Markup("\">").Text(_labels.Warning).Number(first).Markup("</a>: ")
                .Text(WarningReports.Describe(warning.Kind)).Markup(": <q lang=\"zh\">")
                .Text(WarningReports.Excerpt(segment.Text.AsSpan(warning.Range.Start, warning.Range.Length))).Markup("</q></li>\n");
            first++;
        }
        _output.Markup("</ul>\n");
    }
}
