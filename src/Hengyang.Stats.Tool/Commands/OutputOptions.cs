using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Html;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The options of <c>extract</c> that say what is written, how and where.</summary>
internal sealed class OutputOptions
{
    private const long LeastShard = 64 * 1024;

    private static readonly string[] Formats = ["ndjson", "csv", "tsv", "parquet", "sdmx-csv", "html"];
    private static readonly string[] DefaultTypes = ["quantity", "change", "period", "rank", "observation"];
    private static readonly string[] AllTypes = [.. DefaultTypes, "number"];
    private static readonly string[] Multipliers = ["written", "thousands"];
    private static readonly string[] Languages = ["en", "zh"];
    private static readonly string[] AllAspects = ["actual", "forecast", "target"];

    private readonly Option<string[]> _types = CommonOptions.Choices(
        "--types", $"What to write, divided by commas: {string.Join(", ", AllTypes)}. A number is one that carries no unit.", AllTypes, DefaultTypes, "-t");

    private readonly Option<string[]> _aspects = CommonOptions.Choices(
        "--aspects", "Which observations to write: actual, forecast, target. All of them, but sdmx-csv leaves targets out unless they are asked for.", AllAspects, []);

    private readonly Option<decimal> _minConfidence = new("--min-confidence")
    {
        Description = "Leave out observations that are less sure than this, from 0 to 1: of those with 0.9 nine in ten are right.",
        HelpName = "0..1",
        DefaultValueFactory = _ => 0m,
        CustomParser = ReadShare,
    };

    private readonly Option<string[]> _indicators = CommonOptions.Names(
        "--indicators", "Only observations of these standard indicators, by their codes; a code takes those below it (retail-sales takes retail-sales.online).");

    private readonly Option<string> _format = CommonOptions.Choice(
        "--format", "How to write it: a JSON object a line, a table, Parquet, SDMX-CSV 2.0 (observations only), or a page that shows the text with what was read.", Formats, "ndjson", "-f");

    private readonly Option<string?> _output = new("--output", "-o") { Description = "Write into FILE instead of standard output; it gets its name when it is complete.", HelpName = "FILE" };

    private readonly Option<long?> _shard = new("--shard")
    {
        Description = "Write several files of about this size, part-00000 and so on, into the folder of --output.",
        HelpName = "SIZE",
        CustomParser = ReadSize,
    };

    private readonly Option<bool> _resume = new("--resume") { Description = "Go on where an earlier run with the same arguments was cut off; its --output stands as FILE.part until the end." };

    private readonly Option<string[]> _columns = CommonOptions.Names(
        "--columns", "Exactly these fields, or with + in front these besides the usual ones: +path,+line,+column,+sentence,+hash,+rule,+guards,+words,+reader.");

    private readonly Option<bool> _explain = new("--explain") { Description = "Say why each mention was read as it was: --columns +rule,+guards,+words." };

    private readonly Option<bool> _noHeader = new("--no-header") { Description = "Leave out the names of the columns of csv, tsv and sdmx-csv." };
    private readonly Option<bool> _raw = new("--raw") { Description = "Leave out the apostrophe before what a spreadsheet would run: for databases." };

    private readonly Option<string> _structure = new("--structure-id")
    {
        Description = "The data flow that sdmx-csv names as its structure.",
        HelpName = "AGENCY:ID(VERSION)",
        DefaultValueFactory = _ => SdmxLineWriter.DefaultStructure,
    };

    private readonly Option<string> _multiplier = CommonOptions.Choice(
        "--unit-mult", "The powers of ten in UNIT_MULT of sdmx-csv: as the text writes them (4 for 万, 8 for 亿), or 0, 3, 6, 9 and 12 only.", Multipliers, "written");

    private readonly Option<string?> _textTo = new("--emit-text")
    {
        Description = "Also write the text as it was read, in which the places count: into a file, or for several texts into a folder, each as NAME.txt.",
        HelpName = "FILE",
    };

    private readonly Option<string> _language = CommonOptions.Choice("--lang", "The language of the page's own words; those of the texts stay.", Languages, "en");

    private readonly Option<int?> _texts = new("--texts-per-page")
    {
        Description = "Write a folder of pages with so many texts each and an index.html: for large corpora (html only).",
        HelpName = "N",
        CustomParser = ReadCount,
    };

    internal void AddTo(Command command, InputOptions input)
    {
        foreach (Option option in (Option[])[_types, _aspects, _minConfidence, _indicators, _format, _output, _shard, _resume, _columns, _explain, _noHeader, _raw, _structure, _multiplier, _language, _texts, _textTo])
            command.Add(option);
        command.Validators.Add(result => Check(result, input));
    }

    internal ExtractSettings Read(ParseResult arguments, ExtractSettings settings)
    {
        OutputFormat format = Enum.Parse<OutputFormat>(arguments.GetValue(_format)!.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
        string[] aspects = arguments.GetValue(_aspects) ?? [];
        return settings with
        {
            Types = (arguments.GetValue(_types) is { Length: > 0 } named ? named : DefaultTypes).Aggregate((LineType)0, (all, word) => all | Enum.Parse<LineType>(word, ignoreCase: true)),
            Aspects = aspects.Length > 0 ? aspects.Aggregate((Aspects)0, (all, word) => all | Enum.Parse<Aspects>(word, ignoreCase: true))
                : format == OutputFormat.SdmxCsv ? Aspects.Actual | Aspects.Forecast : Aspects.All,
            MinConfidence = arguments.GetValue(_minConfidence),
            Indicators = arguments.GetValue(_indicators) ?? [],
            Format = format,
            Columns = new ColumnChoice([.. arguments.GetValue(_columns) ?? [], .. arguments.GetValue(_explain) ? Explained.Columns.Select(static name => "+" + name) : []], settings.Input.Keep),
            Csv = new CsvStyle(!arguments.GetValue(_noHeader), arguments.GetValue(_raw), format == OutputFormat.Tsv ? '\t' : ','),
            Structure = arguments.GetValue(_structure)!,
            UnitMultiplier = Enum.Parse<UnitMultiplier>(arguments.GetValue(_multiplier)!, ignoreCase: true),
            TextTo = arguments.GetValue(_textTo),
            OutputTo = arguments.GetValue(_output),
            ShardBytes = arguments.GetValue(_shard),
            TextsOfPage = arguments.GetValue(_texts),
            Labels = arguments.GetValue(_language)!.Equals("zh", StringComparison.OrdinalIgnoreCase) ? PageLabels.Chinese : PageLabels.English,
            Resume = arguments.GetValue(_resume),
        };
    }

    private static decimal ReadShare(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal share) && share <= 1)
            return share;
        result.AddError($"'{text}' is wrong for --min-confidence: give a number from 0 to 1, such as 0.9");
        return 0;
    }

    private void Check(CommandResult result, InputOptions input)
    {
        string format = result.GetResult(_format)?.Tokens is [{ Value: { } value }] ? value.ToUpperInvariant() : "NDJSON";
        if (format == "SDMX-CSV" && result.GetResult(_types) is { } given && !given.Tokens.Any(t => t.Value.Contains("observation", StringComparison.OrdinalIgnoreCase)))
            result.AddError("sdmx-csv writes observations only: leave --types out, or name observation in it");
        if (result.GetResult(_textTo) is { Tokens: [{ Value: { } target }] })
        {
            if (input.HasLines(result))
                result.AddError("--emit-text is for --input text and html: the texts of other inputs are there already");
            if (result.GetResult(input.Files) is { Tokens.Count: > 1 } && !Directory.Exists(target))
                result.AddError($"--emit-text needs a folder that exists for several texts, and '{target}' is none");
        }
        bool hasOutput = result.GetResult(_output) is { Implicit: false };
        bool isSharded = result.GetResult(_shard) is { Implicit: false };
        bool isResumed = result.GetResult(_resume) is { Implicit: false };
        if (isSharded && !hasOutput)
            result.AddError("--shard needs --output, the folder for the parts");
        if (isSharded && format == "HTML")
            result.AddError("--shard divides lines; --texts-per-page divides a page");
        if (result.GetResult(_texts) is { Implicit: false } && (!hasOutput || format != "HTML"))
            result.AddError("--texts-per-page needs --format html and --output, the folder for the pages");
        if (format == "PARQUET" && !hasOutput)
            result.AddError("parquet needs --output, the file or with --shard the folder");
        if (isResumed && (!hasOutput || isSharded || format is "HTML" or "PARQUET"))
            result.AddError("--resume needs --output FILE, without --shard, and a format of lines");
        if (format is "SDMX-CSV" or "HTML" && result.GetResult(_explain) is { Implicit: false })
            result.AddError($"--explain is for ndjson, csv, tsv and parquet; {(format == "HTML" ? "a page always explains" : "sdmx-csv has no place for it")}");
        if (format is "SDMX-CSV" or "HTML" && result.GetResult(_columns) is { Implicit: false })
            result.AddError($"--columns is for ndjson, csv, tsv and parquet; {format.ToLowerInvariant()} has its own");
        CheckColumns(result, format);
    }

    private void CheckColumns(CommandResult result, string format)
    {
        string[] known = format == "NDJSON" ? [.. ColumnChoice.AllFields] : [.. ColumnChoice.AllColumns.Select(static c => c.Name)];
        foreach (Token token in result.GetResult(_columns)?.Tokens ?? [])
        {
            foreach (string word in token.Value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                string name = word.TrimStart('+');
                if (!known.Contains(name, StringComparer.Ordinal))
                    result.AddError($"'{name}' is wrong for --columns{Spelling.DidYouMean(name, known)}: {format.ToLowerInvariant()} has {string.Join(", ", known)}");
            }
        }
    }

    private static int? ReadCount(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[^1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0)
            return count;
        result.AddError($"'{result.Tokens[^1].Value}' is wrong for --texts-per-page: give a number from 1");
        return null;
    }

    private static long? ReadSize(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value.ToUpperInvariant();
        string digits = text.TrimEnd('B').TrimEnd('I');
        int power = digits.Length == 0 ? -1 : digits[^1] switch { 'K' => 10, 'M' => 20, 'G' => 30, _ => 0 };
        if (power >= 0 && long.TryParse(power > 0 ? digits[..^1] : digits, NumberStyles.None, CultureInfo.InvariantCulture, out long count)
            && count <= long.MaxValue >> power && count << power >= LeastShard)
        {
            return count << power;
        }
        result.AddError($"'{result.Tokens[^1].Value}' is wrong for --shard: give a size such as 256M or 1G, at least 64K");
        return null;
    }
}
