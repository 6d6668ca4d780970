namespace Hengyang.Stats.Tool.Output.Html;

/// <summary>Writes the table of observations that stands beside a text.</summary>
internal static class ObservationRows
{
    private const string Head =
        "<thead><tr><th scope=\"col\">#</th><th scope=\"col\">indicator</th><th scope=\"col\">value</th><th scope=\"col\">change</th>"
        + "<th scope=\"col\">period</th><th scope=\"col\">area</th><th scope=\"col\">rank</th></tr></thead>\n<tbody lang=\"zh\">\n";

    /// <summary>Writes the table.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="lines">The lines, of which the observations are shown.</param>
    /// <param name="first">The number of the first of them.</param>
    internal static void Write(HtmlOutput output, IReadOnlyList<OutputLine> lines, long first)
    {
        output.Markup("<table>\n").Markup(Head);
        foreach (OutputLine line in lines)
        {
            if (line.Observation is { } observation)
                WriteRow(output, line, observation, first++);
        }
        output.Markup("</tbody></table>\n");
    }

    private static void WriteRow(HtmlOutput output, in OutputLine line, Observation observation, long number)
    {
        output.Markup("<tr id=\"r").Number(number).Markup("\" data-start=\"").Number(line.Range.Start)
            .Markup("\" data-length=\"").Number(line.Range.Length);
        if (observation.Confidence is { } confidence)
            output.Markup("\" data-confidence=\"").Text(confidence.ToString(System.Globalization.CultureInfo.InvariantCulture));
        output.Markup("\"><td><a href=\"#o").Number(number)
            .Markup("\" aria-label=\"observation ").Number(number).Markup(" in the text\">").Number(number).Markup("</a></td>");
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
}
