using System.CommandLine;
using System.CommandLine.Parsing;
using Hengyang.Stats.Tool.Input;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>The arguments that several commands share.</summary>
internal static class CommonOptions
{
    internal static Argument<string[]> Files(string what)
    {
        var files = new Argument<string[]>("FILE")
        {
            Description = $"{what}. A folder stands for the files in it, - for standard input, which is also read when none is named.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [InputFile.StandardInput],
        };
        files.Validators.Add(WrongArguments.RefuseUnknownOptions);
        return files;
    }

    internal static Option<DateOnly?> ReferenceDate(string what) => new("--reference-date", "-d")
    {
        Description = what,
        HelpName = "YYYY-MM-DD",
        CustomParser = ParseDate,
    };

    /// <summary>An option whose value is one of a few words.</summary>
    internal static Option<string> Choice(string name, string what, string[] choices, string? byDefault, params string[] aliases)
    {
        var option = new Option<string>(name, aliases) { Description = what, HelpName = string.Join('|', choices), Required = byDefault is null };
        if (byDefault is not null)
            option.DefaultValueFactory = _ => byDefault;
        option.Validators.Add(result => Check(result, name, choices));
        return option;
    }

    /// <summary>An option whose value is a list of words, divided by commas or given several times.</summary>
    internal static Option<string[]> Choices(string name, string what, string[] choices, string[] byDefault, params string[] aliases)
    {
        var option = new Option<string[]>(name, aliases)
        {
            Description = byDefault.Length == 0 ? what : $"{what} [default: {string.Join(',', byDefault)}]",
            HelpName = "LIST",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result => [.. result.Tokens.SelectMany(t => Words(t.Value)).Distinct()],
        };
        option.Validators.Add(result => Check(result, name, choices));
        return option;
    }

    /// <summary>An option whose value is a list of names, divided by commas or given several times.</summary>
    internal static Option<string[]> Names(string name, string what)
    {
        var option = new Option<string[]>(name)
        {
            Description = what,
            HelpName = "LIST",
            AllowMultipleArgumentsPerToken = false,
            CustomParser = result => [.. result.Tokens.SelectMany(t => Words(t.Value)).Distinct()],
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(static t => Words(t.Value).Length == 0))
                result.AddError($"{name} needs names, divided by commas");
        });
        return option;
    }

    private static void Check(OptionResult result, string name, string[] choices)
    {
        foreach (Token token in result.Tokens)
        {
            string[] words = Words(token.Value);
            string? wrong = words.Length == 0 ? token.Value : words.FirstOrDefault(w => !choices.Contains(w, StringComparer.OrdinalIgnoreCase));
            if (wrong is not null)
                result.AddError($"'{wrong}' is wrong for {name}{Spelling.DidYouMean(wrong, choices)}: give {string.Join(", ", choices[..^1])} or {choices[^1]}");
        }
    }

    private static string[] Words(string list) =>
        list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static DateOnly? ParseDate(ArgumentResult result)
    {
        string text = result.Tokens[^1].Value;
        if (IsoDate.TryParse(text, out DateOnly date))
            return date;
        result.AddError($"'{text}' is no date for --reference-date: give it as YYYY-MM-DD, such as 2023-12-20");
        return null;
    }
}
