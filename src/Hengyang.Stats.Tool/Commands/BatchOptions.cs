using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The options of <c>extract</c> that say how a run goes and what it tells of itself.</summary>
internal sealed class BatchOptions
{
    private const int MostThreads = 256;

    private static readonly string[] Failures = ["never", "error", "warning"];

    private readonly Option<int> _threads = new("--threads", "-j", "--jobs")
    {
        Description = "How many threads read texts side by side. The output is the same for any number.",
        HelpName = "N",
        DefaultValueFactory = _ => Math.Min(Environment.ProcessorCount, MostThreads),
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Say nothing of texts on standard error; the exit status and --errors tell." };
    private readonly Option<bool> _statistics = new("--stats") { Description = "Say at the end how many texts, lines, warnings and problems there were." };
    private readonly Option<string?> _errors = new("--errors") { Description = "Write every warning and problem into FILE, a JSON object a line.", HelpName = "FILE" };
    private readonly Option<string> _failOn = CommonOptions.Choice("--fail-on", "What makes the exit status 1: nothing, input that cannot be read, or also warnings.", Failures, "error");
    private readonly Option<bool> _ends = new("--ends") { Description = "Write a line of the type end behind each text, with its counts (ndjson only)." };

    private readonly Option<bool> _worker = new("--worker")
    {
        Description = "Answer each line of NDJSON at once and end each answer with an end line, for a program at the other end of a pipe: --input ndjson --ends --threads 1.",
    };

    internal void AddTo(Command command)
    {
        foreach (Option option in (Option[])[_threads, _quiet, _statistics, _errors, _failOn, _ends, _worker])
            command.Add(option);
        _threads.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: { } value }] && (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int n) || n is < 1 or > MostThreads))
                result.AddError($"'{value}' is wrong for --threads: give a number from 1 to {MostThreads}");
        });
        command.Validators.Add(result =>
        {
            string[] lines = ["--ends", "--worker"];
            foreach (OptionResult given in result.Children.OfType<OptionResult>().Where(c => !c.Implicit && lines.Contains(c.Option.Name)))
            {
                if (result.Children.OfType<OptionResult>().Any(static c => c.Option.Name == "--format" && c.Tokens is [{ Value: { } f }] && !f.Equals("ndjson", StringComparison.OrdinalIgnoreCase)))
                    result.AddError($"{given.Option.Name} is for ndjson: a table and a page have no line for the end of a text");
            }
        });
    }

    internal ExtractSettings Read(ParseResult arguments, ExtractSettings settings)
    {
        bool isWorker = arguments.GetValue(_worker);
        bool withEnds = isWorker || arguments.GetValue(_ends);
        return settings with
        {
            Input = settings.Input with { Form = isWorker ? InputForm.Ndjson : settings.Input.Form, WithBroken = withEnds },
            Threads = isWorker ? 1 : arguments.GetValue(_threads),
            IsQuiet = arguments.GetValue(_quiet),
            WithStatistics = arguments.GetValue(_statistics),
            ErrorsTo = arguments.GetValue(_errors),
            FailOn = Enum.Parse<FailOn>(arguments.GetValue(_failOn)!, ignoreCase: true),
            WithEnds = withEnds,
        };
    }
}
