using System.CommandLine;
using System.CommandLine.Help;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>help</c>: the same as --help, where people look for it first.</summary>
internal static class HelpCommand
{
    internal static Command Build(ToolConsole console)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command to tell about.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command("help", "Tells about a command, as --help behind it does.") { name };
        command.SetAction((arguments, token) => ToolApp.RunAsync(
            arguments.GetValue(name) is { } word ? [word, "--help"] : ["--help"], console, token));
        return command;
    }
}
