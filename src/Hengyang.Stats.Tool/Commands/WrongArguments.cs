using System.CommandLine;
using System.CommandLine.Parsing;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Says what is wrong with the arguments, and what would be right.</summary>
internal static class WrongArguments
{
    internal static int Report(ParseResult parsed, TextWriter error)
    {
        Command command = parsed.CommandResult.Command;
        foreach (System.CommandLine.Parsing.ParseError problem in parsed.Errors)
            error.WriteLine($"{ToolApp.Name}: {OneLine(problem.Message)}{Meant(parsed, command, problem.Message)}{WhatIsRight(command, problem.Message)}");

        if (command.Subcommands.Count > 0)
        {
            error.WriteLine($"The commands are {string.Join(", ", command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name))}; to read files: {ToolApp.Name} extract FILE…");
            error.WriteLine($"See {ToolApp.Name} --help.");
        }
        else
        {
            error.WriteLine($"The options of {command.Name} are {string.Join(", ", command.Options.Where(o => !o.Hidden).Select(o => o.Name))}.");
            error.WriteLine($"See {ToolApp.Name} {command.Name} --help.");
        }
        return ExitCode.WrongArguments;
    }

    /// <summary>A name that begins with a dash is a mistyped option, unless it stands after <c>--</c>.</summary>
    internal static void RefuseUnknownOptions(ArgumentResult result)
    {
        IEnumerable<string> options = (result.Parent as CommandResult)?.Command.Options.Select(static o => o.Name) ?? [];
        foreach (Token token in result.Tokens)
        {
            if (token.Value.Length > 1 && token.Value[0] == '-' && !File.Exists(token.Value))
                result.AddError($"'{token.Value}' is no option of this command{Spelling.DidYouMean(token.Value.Split('=')[0], options)} (a file of that name: ./{token.Value})");
        }
    }

    /// <summary>A command that was mistyped.</summary>
    private static string Meant(ParseResult parsed, Command command, string message) =>
        command.Subcommands.Count == 0 || parsed.UnmatchedTokens is not [{ } word, ..] || !message.Contains($"'{word}'", StringComparison.Ordinal)
            ? string.Empty
            : Spelling.DidYouMean(word, command.Subcommands.Select(static c => c.Name).Concat(command.Options.Select(static o => o.Name)));

    /// <summary>The parser's own messages name the option that lacks a value; this adds which values it takes.</summary>
    private static string WhatIsRight(Command command, string message)
    {
        Option? option = command.Options.FirstOrDefault(o => message.Contains($"'{o.Name}'", StringComparison.Ordinal));
        return option is null ? string.Empty : $" Give {option.Name} {option.HelpName}";
    }

    private static string OneLine(string message) =>
        string.Join(' ', message.Split(['\r', '\n', '\t', ' '], StringSplitOptions.RemoveEmptyEntries));
}
