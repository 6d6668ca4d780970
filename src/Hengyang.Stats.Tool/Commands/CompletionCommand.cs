using System.CommandLine;
using System.Text;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>completion</c>: a script for a shell that completes the commands, their options and the words that those take.</summary>
internal static class CompletionCommand
{
    private static readonly string[] Shells = ["bash", "zsh", "fish"];

    internal static Command Build(ToolConsole console)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh or fish." };
        shell.Validators.Add(result =>
        {
            if (!Shells.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
                result.AddError($"'{result.Tokens[0].Value}' is wrong for completion: give bash, zsh or fish");
        });
        var command = new Command("completion", $"Prints a script that completes on the Tab key: source <({ToolApp.Name} completion bash)") { shell };
        command.SetAction(arguments =>
        {
            var root = (Command)arguments.RootCommandResult.Command;
            string text = arguments.GetValue(shell) switch
            {
                "fish" => Fish(root),
                "zsh" => $"autoload -U +X bashcompinit && bashcompinit\n{Bash(root)}",
                _ => Bash(root),
            };
            console.Out.Write(Encoding.UTF8.GetBytes(text));
            console.Out.Flush();
            return ExitCode.Ok;
        });
        return command;
    }

    private static string Bash(Command root)
    {
        var text = new StringBuilder($$"""
            _hengyang_stats() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]} words=
              case "$command $before" in

            """);
        foreach (Command command in root.Subcommands.Where(static c => !c.Hidden))
        {
            foreach (Option option in command.Options.Where(static o => Words(o).Length > 0))
                text.Append($"    {string.Join('|', option.Aliases.Prepend(option.Name).Select(n => $"'{command.Name} {n}'"))}) words='{string.Join(' ', Words(option))}' ;;\n");
        }
        text.Append("    *)\n      case \"$COMP_CWORD $command\" in\n");
        text.Append($"        '1 '*) words='{string.Join(' ', root.Subcommands.Where(static c => !c.Hidden).Select(static c => c.Name))} --help --version' ;;\n");
        foreach (Command command in root.Subcommands.Where(static c => !c.Hidden))
            text.Append($"        *' {command.Name}') [[ $word == -* ]] && words='{string.Join(' ', command.Options.Select(static o => o.Name))} --help' ;;\n");
        return text.Append($$"""
                  esac ;;
              esac
              COMPREPLY=($(compgen -W "$words" -- "$word"))
              [[ -n $words ]] || COMPREPLY=($(compgen -f -- "$word"))
            }
            complete -o filenames -F _hengyang_stats {{ToolApp.Name}}

            """).ToString();
    }

    private static string Fish(Command root)
    {
        var text = new StringBuilder();
        foreach (Command command in root.Subcommands.Where(static c => !c.Hidden))
        {
            text.Append($"complete -c {ToolApp.Name} -n __fish_use_subcommand -f -a {command.Name} -d {Quoted(command.Description)}\n");
            foreach (Option option in command.Options)
            {
                text.Append($"complete -c {ToolApp.Name} -n '__fish_seen_subcommand_from {command.Name}' -l {option.Name[2..]} -d {Quoted(option.Description)}");
                foreach (string alias in option.Aliases.Where(static a => a.Length == 2))
                    text.Append($" -s {alias[1..]}");
                text.Append(Words(option).Length > 0 ? $" -x -a '{string.Join(' ', Words(option))}'\n" : option.ValueType == typeof(bool) ? "\n" : " -r\n");
            }
        }
        return text.ToString();
    }

    /// <summary>The words that an option takes: those that its name for them lists.</summary>
    private static string[] Words(Option option) => option.HelpName?.Split('|') is { Length: > 1 } words ? words : [];

    private static string Quoted(string? text) => $"'{text?.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
