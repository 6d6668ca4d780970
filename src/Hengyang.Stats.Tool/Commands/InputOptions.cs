using System.CommandLine;
using System.CommandLine.Parsing;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The options of <c>extract</c> that say what is read.</summary>
internal sealed class InputOptions
{
    private static readonly string[] Forms = ["text", "html", "lines", "ndjson", "table"];
    private static readonly string[] Encodings = ["auto", "utf-8", "gb18030", "utf-16"];
    private static readonly string[] DocumentNames = ["name", "path"];

    private readonly Option<DateOnly?> _referenceDate = CommonOptions.ReferenceDate(
        "The day the text was published, against which 今年, 上月 and dates without a year are resolved. Without it a full date in the text's own dateline serves.");

    private readonly Option<string> _form = CommonOptions.Choice(
        "--input",
        "How the input is divided: every file is a text, every file is a web page, every file is a table of figures, every line is a text, or every line is {\"id\":…,\"text\":…,\"referenceDate\":…,\"area\":…}. "
        + "Without it .htm and .html files are web pages, .ndjson and .jsonl files have lines, .csv, .tsv, .xlsx and .xls files are tables, and everything else is text.",
        Forms,
        string.Empty,
        "-i");

    private readonly Option<string> _encoding = CommonOptions.Choice(
        "--encoding", "The encoding of the texts; auto looks at each file and says when it is not UTF-8.", Encodings, "auto", "-e");

    private readonly Option<bool> _recursive = new("--recursive", "-r") { Description = "Enter the folders in a folder; a text is then called by its path below the folder that was named." };
    private readonly Option<bool> _hidden = new("--hidden") { Description = "Also read files whose name begins with a dot." };
    private readonly Option<string?> _filesFrom = new("--files-from") { Description = "Also read the files that FILE names, one a line; - for standard input.", HelpName = "FILE" };
    private readonly Option<bool> _null = new("--null", "-0") { Description = "The names of --files-from end with a NUL (find -print0)." };
    private readonly Option<string> _doc = CommonOptions.Choice("--doc", "What a text is called in the output: the file's name or its whole path.", DocumentNames, "name");
    private readonly Option<string?> _area = new("--area") { Description = "The area that the texts are about, for 全市 and texts that never name it.", HelpName = "NAME" };

    private readonly Option<NamePattern?> _datePattern = Pattern(
        "--date-pattern", "Where the day stands in the names of the files, such as 'news-{yyyyMMdd}-*'.", isDate: true, "as 'news-{yyyyMMdd}-*', with yyyy, MM and dd in braces");

    private readonly Option<NamePattern?> _areaPattern = Pattern(
        "--area-pattern", "Where the area stands in the names of the files, such as '{area}-*.txt'.", isDate: false, "as '{area}-*.txt', with the word area in braces");

    private readonly Option<Sidecar?> _sidecar = new("--sidecar")
    {
        Description = "A table (.csv, .tsv) with a row for each text: doc, and any of date, area and what is to be kept.",
        HelpName = "FILE",
        CustomParser = ReadSidecar,
    };

    private readonly Option<string?> _textColumn = Column("--text-column", "Read .csv and .tsv files as tables with a text in each row, in this column.");
    private readonly Option<string?> _idColumn = Column("--id-column", "The column with the texts' names.");
    private readonly Option<string?> _dateColumn = Column("--date-column", "The column with their days (YYYY-MM-DD).");
    private readonly Option<string?> _areaColumn = Column("--area-column", "The column with their areas.");
    private readonly Option<string[]> _keep = CommonOptions.Names("--keep", "Fields of the NDJSON input, columns of the table or of the sidecar that come back on each line.");

    internal Argument<string[]> Files { get; } = CommonOptions.Files("Texts to read");

    internal void AddTo(Command command)
    {
        command.Add(Files);
        foreach (Option option in (Option[])[
            _form, _referenceDate, _datePattern, _area, _areaPattern, _sidecar, _encoding, _recursive, _hidden, _filesFrom, _null, _doc,
            _textColumn, _idColumn, _dateColumn, _areaColumn, _keep])
        {
            command.Add(option);
        }
        command.Validators.Add(Check);
    }

    /// <summary>Whether lines are texts, for which there is no text to write.</summary>
    internal bool HasLines(CommandResult result) => result.GetResult(_form)?.Tokens is [{ Value: "lines" or "ndjson" }];

    internal ExtractSettings Read(ParseResult arguments, ToolConsole console)
    {
        string? textColumn = arguments.GetValue(_textColumn);
        string? filesFrom = arguments.GetValue(_filesFrom);
        bool hasFiles = arguments.GetResult(Files) is { Tokens.Count: > 0 };
        return new ExtractSettings
        {
            ReferenceDate = arguments.GetValue(_referenceDate),
            Area = arguments.GetValue(_area),
            Input = new InputSettings
            {
                Files = filesFrom is not null && !hasFiles ? [] : arguments.GetValue(Files)!,
                FilesFrom = filesFrom,
                NamesEndWithNul = arguments.GetValue(_null),
                StandardInput = console.In,
                Form = arguments.GetValue(_form) is { Length: > 0 } name ? Enum.Parse<InputForm>(name, ignoreCase: true) : null,
                Encoding = arguments.GetValue(_encoding)!.ToUpperInvariant() switch
                {
                    "UTF-8" => TextEncoding.Utf8,
                    "GB18030" => TextEncoding.Gb18030,
                    "UTF-16" => TextEncoding.Utf16,
                    _ => null,
                },
                IsRecursive = arguments.GetValue(_recursive),
                WithHidden = arguments.GetValue(_hidden),
                DocumentByPath = string.Equals(arguments.GetValue(_doc), "path", StringComparison.OrdinalIgnoreCase),
                DatePattern = arguments.GetValue(_datePattern),
                AreaPattern = arguments.GetValue(_areaPattern),
                Sidecar = arguments.GetValue(_sidecar),
                Columns = textColumn is null
                    ? null
                    : new TextColumns(textColumn, arguments.GetValue(_idColumn), arguments.GetValue(_dateColumn), arguments.GetValue(_areaColumn)),
                Keep = arguments.GetValue(_keep) ?? [],
            },
        };
    }

    private void Check(CommandResult result)
    {
        if (result.GetResult(_textColumn) is not { Implicit: false })
        {
            foreach (Option option in (Option[])[_idColumn, _dateColumn, _areaColumn])
            {
                if (result.GetResult(option) is { Implicit: false })
                    result.AddError($"{option.Name} needs --text-column, which says where the texts are");
            }
        }
        if (result.GetResult(_null) is { Implicit: false } && result.GetResult(_filesFrom) is not { Implicit: false })
            result.AddError("--null is for the names of --files-from");
        if (result.GetResult(_filesFrom) is { Tokens: [{ Value: "-" }] } && result.GetResult(Files) is { } files && files.Tokens.Any(static t => t.Value == "-"))
            result.AddError("standard input holds either the names of --files-from or a text");
        string[] own = [.. Output.ColumnChoice.AllFields, .. Output.ColumnChoice.AllColumns.Select(static c => c.Name)];
        foreach (Token token in result.GetResult(_keep)?.Tokens ?? [])
        {
            foreach (string name in token.Value.Split(',').Where(n => own.Contains(n, StringComparer.Ordinal)))
                result.AddError($"'{name}' is wrong for --keep: the output has a field of that name already");
        }
    }

    private static Option<string?> Column(string name, string what) => new(name) { Description = what, HelpName = "NAME" };

    private static Option<NamePattern?> Pattern(string name, string what, bool isDate, string right) => new(name)
    {
        Description = what,
        HelpName = "PATTERN",
        CustomParser = result =>
        {
            if (!NamePattern.TryParse(result.Tokens[^1].Value, isDate, out NamePattern? pattern))
                result.AddError($"'{result.Tokens[^1].Value}' is wrong for {name}: give it {right}");
            return pattern;
        },
    };

    private static Sidecar? ReadSidecar(ArgumentResult result)
    {
        string path = result.Tokens[^1].Value;
        try
        {
            return new Sidecar(path);
        }
        catch (FormatException e)
        {
            result.AddError($"the table of --sidecar, '{path}', {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or CsvHelper.CsvFormatException)
        {
            result.AddError($"the table of --sidecar, '{path}', cannot be read: {e.Message}");
        }
        return null;
    }
}
