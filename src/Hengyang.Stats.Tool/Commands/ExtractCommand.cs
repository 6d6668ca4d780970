using System.CommandLine;

namespace Hengyang.Stats.Tool.Commands;

/// <summary><c>extract</c>: texts in, a line for every mention and observation out.</summary>
internal static class ExtractCommand
{
    internal static Command Build(ToolConsole console)
    {
        var input = new InputOptions();
        var output = new OutputOptions();
        var batch = new BatchOptions();
        var command = new Command("extract", "Reads texts and writes what they say, a line for every mention and observation.");
        input.AddTo(command);
        output.AddTo(command, input);
        batch.AddTo(command);
        command.SetAction((arguments, token) => Task.FromResult(ExtractRun.Run(
            console, batch.Read(arguments, output.Read(arguments, input.Read(arguments, console))), token)));
        return command;
    }
}
