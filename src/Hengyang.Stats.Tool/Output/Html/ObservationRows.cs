namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>Writes the table of observations that stands beside a text.</summary>
internal static class ObservationRows
{
    /// <summary>The columns that hold numbers, whose heads stand over them.</summary>
    private const string Numbers = " class=\"number\"";

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="lines">The lines, of which the observations are shown.</param>
    /// <param name="first">The number of the first of them.</param>
    /// <param name="labels">The words of the page.</param>
    internal static void Write(HtmlOutput output, IReadOnlyList<OutputLine> lines, long first, PageLabels labels)
    {
        output.Markup("<table>\n<thead><tr>");
        for (int i = 0; i < labels.Columns.Count; i++)
            output.Markup("<th scope=\"col\"").Markup(i is 2 or 3 ? Numbers : string.Empty).Markup("><button>").Text(labels.Columns[i]).Markup("</button></th>");
        output.Markup("</tr></thead>\n<tbody lang=\"zh\">\n");
        foreach (OutputLine line in lines)
        {
            if (line.Observation is { } observation)
                WriteRow(output, line, observation, first++, labels);
        }
        output.Markup("</tbody></table>\n");
    }

    private static void WriteRow(HtmlOutput output, in OutputLine line, Observation observation, long number, PageLabels labels)
    {
        output.Markup("<tr id=\"r").Number(number).Markup("\" data-start=\"").Number(line.Range.Start)
            .Markup("\" data-length=\"").Number(line.Range.Length).Markup("\"");
        WriteData(output, observation);
        if (observation.Confidence is { } confidence)
            output.Markup(" data-confidence=\"").Text(confidence.ToString(System.Globalization.CultureInfo.InvariantCulture)).Markup("\"");
        output.Markup("><td><a href=\"#o").Number(number)
            .Markup("\" aria-label=\"").Text(labels.Observation).Number(number).Text(labels.InTheText).Markup("\">").Number(number).Markup("</a></td>");
        output.Markup("<th scope=\"row\">").Text(observation.Indicator);
        foreach (string note in Display.Notes(observation))
            output.Markup("<small>").Text(note).Markup("</small>");
        output.Markup("</th><td class=\"number\">");
        if (observation.Value is { } value)
            output.Text(Display.Value(value)).Markup("<span>").Text(value.Unit.Name).Markup("</span>");
        output.Markup("</td><td class=\"number\">");
        foreach (PercentageChange change in observation.Changes)
            output.Markup("<div>").Text(Display.Change(change)).Markup("</div>");
        output.Markup("</td><td>").Text(observation.Period?.ToString() ?? string.Empty)
            .Markup("</td><td>").Text(observation.Area ?? string.Empty)
            .Markup("</td><td>").Text(observation.Rank is { } rank ? Display.Place(rank) : string.Empty)
            .Markup("</td></tr>\n");
    }

    /// <summary>What the script sorts by and draws.</summary>
    private static void WriteData(HtmlOutput output, Observation observation)
    {
        if (observation.Value is { } value)
        {
            output.Markup(" data-v=\"").Text(value.Value.ToString(System.Globalization.CultureInfo.InvariantCulture))
                .Markup("\" data-u=\"").Text(value.Unit.Name).Markup("\"");
        }
        if (observation.Period is { Begin: { } begin } period)
            output.Markup(" data-b=\"").Text(begin.ToString("O", System.Globalization.CultureInfo.InvariantCulture)).Markup("\" data-p=\"").Text(Names.Of(period.Precision)).Markup("\"");
    }
}
