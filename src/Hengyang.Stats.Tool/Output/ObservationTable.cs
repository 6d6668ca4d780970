using System.Text;
using Spectre.Console;

namespace Hengyang.Stats.Tool.Output;

/// <summary>The observations of a text as a table for people; without colour and line drawing when it goes into a file or a pipe.</summary>
internal static class ObservationTable
{
    private const int WidthOfPlain = 160;

    internal static void Write(Stream stream, StatisticsDocument document, bool isTerminal)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = isTerminal ? Math.Max(60, Console.WindowWidth) : WidthOfPlain;

        string title = document.Text.AsSpan().TrimStart().ToString().Split('\n', 2)[0].Trim();
        console.WriteLine($"{title}: {document.Observations.Count} observations, {document.Mentions.Count} mentions in {document.Text.Length} characters.");
        console.Write(Build(document, isTerminal));
        console.WriteLine("Your own text: hengyang-stats extract FILE        Everything else: hengyang-stats --help");
    }

    private static Table Build(StatisticsDocument document, bool isTerminal)
    {
        Table table = new Table().Border(isTerminal ? TableBorder.Rounded : TableBorder.Ascii2);
        table.AddColumn("indicator");
        table.AddColumn(new TableColumn("value").RightAligned());
        foreach (string column in (string[])["unit", "period", "change", "area", "note"])
            table.AddColumn(column);
        foreach (Observation observation in document.Observations)
        {
            table.AddRow(
                Markup.Escape(observation.Indicator),
                Display.Value(observation.Value),
                Markup.Escape(observation.Value?.Unit.Name ?? string.Empty),
                observation.Period?.ToString() ?? string.Empty,
                Markup.Escape(string.Join('\n', observation.Changes.Select(Display.Change))),
                Markup.Escape(observation.Area ?? string.Empty),
                Markup.Escape(Note(observation)));
        }
        return table;
    }

    private static string Note(Observation observation) =>
        string.Join(", ", observation.Rank is { } rank ? Display.Notes(observation).Append(Display.Place(rank)) : Display.Notes(observation));
}
