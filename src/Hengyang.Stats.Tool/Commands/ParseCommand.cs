using System.CommandLine;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>parse</c>: one value a line in, one JSON object a line out.</summary>
internal static class ParseCommand
{
    private static readonly JsonName Input = new("input");
    private static readonly JsonName Ok = new("ok");
    private static readonly JsonName Error = new("error");
    private static readonly JsonName Position = new("position");
    private static readonly JsonName Rule = new("rule");
    private static readonly JsonName Guards = new("guards");
    private static readonly JsonName Words = new("words");

    private static readonly string[] Types = ["number", "quantity", "change", "period", "rank"];

    internal static Command Build(ToolConsole console)
    {
        Argument<string[]> files = CommonOptions.Files("Files with one value a line");
        Option<string> type = CommonOptions.Choice("--as", "What each line must be, as a whole.", Types, byDefault: null);
        Option<DateOnly?> referenceDate = CommonOptions.ReferenceDate("The day against which dates without a year are resolved.");
        Option<bool> explain = new("--explain") { Description = "Say why each value was read as it was: the rule, what it asked for, and the words that it knew." };
        var command = new Command("parse", "Reads one value a line and writes one JSON object a line, in the same order; a line that is no such value gives {\"ok\":false}.")
        {
            files, type, referenceDate, explain,
        };
        command.SetAction((arguments, token) => Task.FromResult(Run(
            console, arguments.GetValue(files)!, arguments.GetValue(type)!, arguments.GetValue(referenceDate), arguments.GetValue(explain), token)));
        return command;
    }

    private static int Run(ToolConsole console, string[] files, string type, DateOnly? referenceDate, bool explain, CancellationToken token)
    {
        var json = new JsonBytes(new OutputStream(console.Out));
        bool ok = LineInput.Run(console, files, json.Flush, token, (line, _) =>
        {
            json.BeginObject();
            json.Name(Input);
            json.Text(line);
            WriteValue(json, line, type, referenceDate);
            if (explain)
                WriteWhy(json, line, type, referenceDate);
            json.EndObject();
            json.EndLine();
        });
        json.Flush();
        return ok ? ExitCode.Ok : ExitCode.BadInput;
    }

    private static void WriteValue(JsonBytes json, string line, string type, DateOnly? referenceDate)
    {
        ParseError error;
        switch (type)
        {
            case "number" when Answer(json, TryParseNumber(line, out Quantity number, out error), error):
                ValueFields.Number.WriteMembers(number, json);
                break;
            case "quantity" when Answer(json, Quantity.TryParse(line, out Quantity quantity, out error), error):
                ValueFields.Number.WriteMembers(quantity, json);
                ValueFields.Measure.WriteMembers(quantity, json);
                break;
            case "change" when Answer(json, PercentageChange.TryParse(line, referenceDate, out PercentageChange change, out error), error):
                ValueFields.Change.WriteMembers(change, json);
                break;
            case "period" when Answer(json, DateRange.TryParse(line, referenceDate, out DateRange period, out error), error):
                ValueFields.Period.WriteMembers(period, json);
                break;
            case "rank" when Answer(json, Rank.TryParse(line, out Rank rank, out error), error):
                ValueFields.Rank.WriteMembers(rank, json);
                break;
        }
    }

    /// <summary>Writes what the reader of whole texts says of the line, which has the same rules; nothing where it reads no such value.</summary>
    private static void WriteWhy(JsonBytes json, string line, string type, DateOnly? referenceDate)
    {
        using var reader = new StatisticsReader(line, new StatisticsOptions { ReferenceDate = referenceDate, BareNumbers = true });
        while (reader.Read())
        {
            if (!Names.Of(OutputLine.TypeOf(reader.Current.Kind))!.Equals(type, StringComparison.Ordinal))
                continue;
            MentionExplanation why = MentionExplanation.Of(reader.Current, line);
            WriteList(json, Rule, [why.Rule]);
            WriteList(json, Guards, why.Guards);
            WriteList(json, Words, why.Words);
            return;
        }
    }

    private static void WriteList(JsonBytes json, JsonName name, IReadOnlyList<string> texts)
    {
        json.Name(name);
        json.Text(string.Join("; ", texts));
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

    private static bool Answer(JsonBytes json, bool ok, ParseError error)
    {
        json.Name(Ok);
        json.Truth(ok);
        if (!ok)
        {
            json.Name(Error);
            json.Text(error.ToString());
            json.Name(Position);
            json.Whole(error.Position);
        }
        return ok;
    }
}
