using System.Text;
using System.Text.Json;
using Hengyang.Stats.Tool;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>One run of the tool inside the test's process.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    internal string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    internal JsonElement[] Objects => [.. Lines.Select(line => JsonDocument.Parse(line).RootElement)];

    internal static Task<ToolRun> Of(params string[] args) => Reading(string.Empty, args);

    internal static Task<ToolRun> Reading(string input, params string[] args) => Reading(Encoding.UTF8.GetBytes(input), args);

    internal static async Task<ToolRun> Reading(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        (int exitCode, string error) = await With(new MemoryStream(input), output, args);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error);
    }

    internal static Task<(int ExitCode, string Error)> With(Stream input, Stream output, params string[] args) =>
        With(TestContext.Current.CancellationToken, input, output, args);

    internal static async Task<(int ExitCode, string Error)> With(CancellationToken token, Stream input, Stream output, params string[] args)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var console = new ToolConsole { In = input, Out = output, Error = error };
        int exitCode = await ToolApp.RunAsync(args, console, token);
        return (exitCode, error.ToString());
    }
}
