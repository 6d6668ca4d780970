using System.CommandLine;
using System.Text;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>help</c>: the same as --help, where people look for it first.</summary>
internal static class HelpCommand
{
    internal static Command Build(ToolConsole console)
    {
        var name = new Argument<string?>("COMMAND") { Description = "The command to tell about.", Arity = ArgumentArity.ZeroOrOne };
        var man = new Option<bool>("--man") { Description = "Print the manual page, for man(1)." };
        var command = new Command("help", "Tells about a command, as --help behind it does.") { name, man };
        command.SetAction(async (arguments, token) =>
        {
            if (arguments.GetValue(man))
            {
                console.Out.Write(Encoding.UTF8.GetBytes(ManPage.Text((Command)arguments.RootCommandResult.Command)));
                console.Out.Flush();
                return ExitCode.Ok;
            }
            return await ToolApp.RunAsync(arguments.GetValue(name) is { } word ? [word, "--help"] : ["--help"], console, token);
        });
        return command;
    }
}
