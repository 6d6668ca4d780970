using System.Globalization;
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
                Value(observation.Value),
                Markup.Escape(observation.Value?.Unit.Name ?? string.Empty),
                observation.Period?.ToString() ?? string.Empty,
                Markup.Escape(string.Join('\n', observation.Changes.Select(Change))),
                Markup.Escape(observation.Area ?? string.Empty),
                Markup.Escape(Note(observation)));
        }
        return table;
    }

    private static string Value(Quantity? quantity)
    {
        if (quantity is not { } q)
            return string.Empty;
        string number = Number(q.Value);
        return q.Qualifier switch
        {
            Qualifier.Exact => number,
            Qualifier.About => "~" + number,
            Qualifier.Nearly or Qualifier.LessThan => "<" + number,
            Qualifier.AtMost => "≤" + number,
            Qualifier.AtLeast => "≥" + number,
            Qualifier.Range => $"{number}–{Number(q.High ?? q.Value)}",
            _ => ">" + number,
        };
    }

    private static string Change(PercentageChange change)
    {
        string sign = change.Direction switch
        {
            ChangeDirection.Increase => "+",
            ChangeDirection.Decrease => "-",
            _ => "±0",
        };
        string size = change.HasSize ? Value(change.Size) + change.Size.Unit.Name : string.Empty;
        return $"{sign}{size} {Basis(change)}".TrimEnd();
    }

    private static string Basis(PercentageChange change) => change.Basis switch
    {
        ComparisonBasis.YearOverYear => "同比",
        ComparisonBasis.PeriodOverPeriod => "环比",
        ComparisonBasis.SinceYearStart => "比年初",
        ComparisonBasis.VersusPeriod => "比" + change.BasePeriod,
        ComparisonBasis.AnnualAverage => "年均",
        ComparisonBasis.Cumulative => "累计",
        _ => string.Empty,
    };

    /// <summary>A number as people read it: 37852 as it is, 238645000000 as 2386.45亿.</summary>
    private static string Number(decimal value) => Math.Abs(value) < 100_000
        ? value.ToString(CultureInfo.InvariantCulture)
        : ChineseNumber.Format(value, NumeralStyle.Short);

    private static string Note(Observation observation)
    {
        var notes = new List<string>();
        if (observation.Aspect != Aspect.Actual)
            notes.Add(observation.Aspect == Aspect.Target ? "target" : "forecast");
        if (observation.Parent is not null)
            notes.Add("in " + observation.Parent);
        if (observation.Rank is { } rank)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{rank.Scope}{(rank.IsTop ? "前" : rank.IsFromBottom ? "倒数第" : "第")}{rank.Position}"));
        return string.Join(", ", notes);
    }
}
