namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>Writes a stretch of text with its mentions marked, and with a link where an observation or a warning begins.</summary>
internal sealed class MarkedText(HtmlOutput output, PageLabels labels)
{
    private readonly List<(int Place, char Kind, long Number)> _anchors = [];
    private int _nextAnchor;

    /// <summary>Something that begins at a place of the text and has an entry beside it.</summary>
    /// <param name="place">Where it begins.</param>
    /// <param name="kind">o for an observation, w for a warning.</param>
    /// <param name="number">Its number on the page.</param>
    internal void Add(int place, char kind, long number) => _anchors.Add((place, kind, number));

    internal void Write(string text, IReadOnlyList<OutputLine> lines)
    {
        _anchors.Sort();
        _nextAnchor = 0;
        int written = 0;
        foreach (OutputLine line in lines)
        {
            if (line.Observation is not null)
                continue;
            WriteText(text, written, line.Range.Start);
            WriteAnchors(line.Range.Start);
            output.Markup("<mark class=\"").Markup(Names.Of(line.Type)!).Markup("\" tabindex=\"0\" aria-description=\"")
                .Text(MentionText.Describe(line)).Markup("\">");
            WriteText(text, line.Range.Start, line.Range.End);
            output.Markup("</mark>");
            written = line.Range.End;
        }
        WriteText(text, written, text.Length);
        WriteAnchors(text.Length);
        _anchors.Clear();
    }

    private void WriteText(string text, int start, int end)
    {
        while (_nextAnchor < _anchors.Count && _anchors[_nextAnchor].Place < end)
        {
            int place = _anchors[_nextAnchor].Place;
            output.Text(text.AsSpan(start, place - start));
            WriteAnchors(place);
            start = place;
        }
        output.Text(text.AsSpan(start, end - start));
    }

    /// <summary>The number is drawn by the style sheet: the text itself stays as it was, for copying and for counting.</summary>
    private void WriteAnchors(int place)
    {
        for (; _nextAnchor < _anchors.Count && _anchors[_nextAnchor].Place <= place; _nextAnchor++)
        {
            (_, char kind, long number) = _anchors[_nextAnchor];
            string name = kind == 'o' ? labels.Observation : labels.Warning;
            output.Markup("<a class=\"").Markup(kind.ToString()).Markup("\" id=\"").Markup(kind.ToString()).Number(number)
                .Markup("\" href=\"#").Markup(kind == 'o' ? "r" : "v").Number(number)
                .Markup("\" data-n=\"").Number(number).Markup("\" aria-label=\"").Text(name).Number(number).Markup("\"></a>");
        }
    }
}
