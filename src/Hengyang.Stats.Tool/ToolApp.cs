using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Hengyang.Stats.Tool.Commands;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool;

/// <summary>The tool without its process: arguments and streams in, an exit status out.</summary>
internal static class ToolApp
{
    internal const string Name = "hengyang-stats";

    internal static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellationToken = default)
    {
        ParseResult parsed = BuildRoot(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
            return WrongArguments.Report(parsed, console.Error);

        try
        {
            using var help = new StreamWriter(new OutputStream(console.Out), new UTF8Encoding(false), leaveOpen: true);
            var configuration = new InvocationConfiguration
            {
                Output = help,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            };
            return await parsed.InvokeAsync(configuration, cancellationToken);
        }
        catch (OutputClosedException)
        {
            // head(1) has seen enough: nobody is left to write to, and that is no failure.
            return ExitCode.Ok;
        }
        catch (OutputFailedException e)
        {
            await console.Error.WriteLineAsync($"{Name}: cannot write the output: {e.Message}");
            return ExitCode.BadOutput;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return ExitCode.Cancelled;
        }
    }

    /// <summary>The version with the commit, at every command.</summary>
    private static Option<bool> Version(ToolConsole console, bool recursive) => new("--version", "-V")
    {
        Description = "Show the version and the commit it was built from.",
        Recursive = recursive,
        Action = new VersionAction(console),
    };

    /// <summary>A plain command instead of a <see cref="RootCommand"/>, which would call itself by the name of the assembly.</summary>
    private static Command BuildRoot(ToolConsole console)
    {
        var help = new HelpOption { Recursive = true };
        help.Action = new Examples((HelpAction)help.Action!);
        var root = new Command(
            Name,
            "Reads Chinese government-statistics prose into typed data: quantities, changes, periods, ranks and observations. "
            + "Without a command it reads a sample text that ships inside it and shows what it found.")
        {
            ExtractCommand.Build(console),
            ParseCommand.Build(console),
            FormatCommand.Build(console),
            SchemaCommand.Build(console),
            CompletionCommand.Build(console),
            HelpCommand.Build(console),
            help,
            Version(console, recursive: true),
        };
        root.SetAction((_, token) => Task.FromResult(SampleCommand.Run(console, token)));
        return root;
    }
}
