using System.Diagnostics;
using System.Text;
using Xunit;

namespace Hengyang.Stats.Tests.Tool;

/// <summary>What only a real process shows: pipes and signals.</summary>
public sealed class ProcessTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task A_text_goes_in_and_lines_come_out()
    {
        using Process tool = Start("extract", "--types", "quantity");
        await tool.StandardInput.WriteAsync("出口3元。");
        tool.StandardInput.Close();

        Assert.Contains("\"value\":3", await tool.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(string.Empty, await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal(0, await ExitAsync(tool));
    }

    [Fact]
    public async Task A_reader_that_leaves_ends_the_tool_quietly()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the pipes of Unix");
        using Process tool = Start("extract", "--input", "lines");

        Task writing = WriteUntilClosedAsync(tool.StandardInput);
        Assert.NotNull(await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));
        tool.StandardOutput.Close();

        Assert.Equal(0, await ExitAsync(tool));
        Assert.Equal(string.Empty, await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await writing;
    }

    [Theory]
    [InlineData("-INT", 130)]
    [InlineData("-TERM", 143)]
    public async Task A_signal_ends_the_tool_while_it_waits_for_input(string signal, int status)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs the signals of Unix");
        using Process tool = Start("extract", "--input", "lines", "--types", "quantity");
        await tool.StandardInput.WriteLineAsync("出口3元。");
        await tool.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        Assert.Contains("\"value\":3", await tool.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using Process kill = Process.Start("kill", [signal, tool.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);

        Assert.Equal(status, await ExitAsync(tool));
        Assert.Equal(string.Empty, await tool.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static Process Start(params string[] arguments)
    {
        // a shell lets what it runs in the background ignore SIGINT, and whatever that starts: env makes it heard again
        bool hasEnv = OperatingSystem.IsLinux();
        var start = new ProcessStartInfo(hasEnv ? "env" : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        if (hasEnv)
        {
            start.ArgumentList.Add("--default-signal=INT");
            start.ArgumentList.Add("dotnet");
        }

        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Hengyang.Stats.Tool.dll"));
        foreach (string argument in arguments)
            start.ArgumentList.Add(argument);
        return Process.Start(start)!;
    }

    private static async Task<int> ExitAsync(Process tool)
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            await tool.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            tool.Kill();
            Assert.Fail("the tool did not end");
        }
        return tool.ExitCode;
    }

    private static async Task WriteUntilClosedAsync(StreamWriter input)
    {
        try
        {
            while (true)
                await input.WriteLineAsync("全市出口3.25亿元，同比增长4.1%。");
        }
        catch (IOException)
        {
            // The tool has ended.
        }
    }
}
