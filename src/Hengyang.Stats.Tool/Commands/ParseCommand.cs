using System.CommandLine;
using System.Text.Json;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>parse</c>: one value a line in, one JSON object a line out.</summary>
internal static class ParseCommand
{
    private static readonly string[] Types = ["number", "quantity", "change", "period", "rank"];

    internal static Command Build(ToolConsole console)
    {
        Argument<string[]> files = CommonOptions.Files("Files with one value a line");
        Option<string> type = CommonOptions.Choice("--as", "What each line must be, as a whole.", Types, byDefault: null);
        Option<DateOnly?> referenceDate = CommonOptions.ReferenceDate("The day against which dates without a year are resolved.");
        var command = new Command("parse", "Reads one value a line and writes one JSON object a line, in the same order; a line that is no such value gives {\"ok\":false}.")
        {
            files, type, referenceDate,
        };
        command.SetAction((arguments, token) => Task.FromResult(Run(
            console, arguments.GetValue(files)!, arguments.GetValue(type)!, arguments.GetValue(referenceDate), token)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, string type, DateOnly? referenceDate, CancellationToken token)
    {
        using var lines = new JsonLines(new OutputStream(console.Out));
        bool ok = LineInput.Run(console, files, lines.Flush, token, (line, _) =>
        {
            Utf8JsonWriter json = lines.Begin();
            json.WriteString("input"u8, line);
            WriteValue(json, line, type, referenceDate);
            lines.End();
        });
        lines.Flush();
        return ok ? ExitCode.Ok : ExitCode.BadInput;
    }

    private static void WriteValue(Utf8JsonWriter json, string line, string type, DateOnly? referenceDate)
    {
        ParseError error;
        switch (type)
        {
            case "number" when Answer(json, TryParseNumber(line, out Quantity number, out error), error):
                JsonFields.WriteNumber(json, number);
                break;
            case "quantity" when Answer(json, Quantity.TryParse(line, out Quantity quantity, out error), error):
                JsonFields.WriteQuantity(json, quantity);
                break;
            case "change" when Answer(json, PercentageChange.TryParse(line, referenceDate, out PercentageChange change, out error), error):
                JsonFields.WriteChange(json, change);
                break;
            case "period" when Answer(json, DateRange.TryParse(line, referenceDate, out DateRange period, out error), error):
                JsonFields.WritePeriod(json, period, withOpen: true);
                break;
            case "rank" when Answer(json, Rank.TryParse(line, out Rank rank, out error), error):
                JsonFields.WriteRank(json, rank);
                break;
        }
    }

    /// <summary>A number, or one that is only bounded (几十, 近百): a quantity without a unit.</summary>
    private static bool TryParseNumber(string line, out Quantity number, out ParseError error)
    {
        bool isExact = ChineseNumber.TryParse(line.AsSpan(), out decimal value, out error);
        if (!isExact && Quantity.TryParse(line, out number, out _) && number.Unit.IsNone)
            return true;
        number = new Quantity(value, Unit.None);
        return isExact;
    }

    private static bool Answer(Utf8JsonWriter json, bool ok, ParseError error)
    {
        json.WriteBoolean("ok"u8, ok);
        if (!ok)
        {
            json.WriteString("error"u8, error.ToString());
            json.WriteNumber("position"u8, error.Position);
        }
        return ok;
    }
}
