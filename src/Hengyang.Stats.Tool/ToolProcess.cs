using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Win32.SafeHandles;

namespace Hengyang.Stats.Tool;

/// <summary>What belongs to a real process alone: its streams, its terminal, Ctrl-C. Everything else is <see cref="ToolApp"/>.</summary>
internal static class ToolProcess
{
    private static readonly TimeSpan TimeToStop = TimeSpan.FromSeconds(2);

    internal static async Task<int> RunAsync(string[] args)
    {
        int status = 0;
        using var cancellation = new CancellationTokenSource();
        using PosixSignalRegistration interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => Cancel(context, ExitCode.Cancelled));
        using PosixSignalRegistration terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => Cancel(context, ExitCode.Terminated));

        using var console = new ToolConsole
        {
            In = Console.OpenStandardInput(),
            Out = OpenStandardOutput(),
            Error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
        };

        Task<int> run = Task.Run(() => ToolApp.RunAsync(args, console, cancellation.Token));
        Task cancelled = Task.Delay(Timeout.Infinite, cancellation.Token);
        if (await Task.WhenAny(run, cancelled) == run)
            return await run is ExitCode.Cancelled && status is not 0 ? status : await run;

        // A read that waits for a terminal cannot be called back: give the work a moment, then leave it.
        await Task.WhenAny(run, Task.Delay(TimeToStop));
        return status;

        void Cancel(PosixSignalContext context, int exit)
        {
            status = exit;
            // The second Ctrl-C is not held back and ends the process at once.
            context.Cancel = !cancellation.IsCancellationRequested;
            cancellation.Cancel();
        }
    }

    /// <summary>
    /// The console's own stream says nothing when the reader of a pipe has gone, and the work would go on for nobody;
    /// a file stream reports it. For a file the console's stream is right, because it shares the file's position with
    /// whatever else writes there.
    /// </summary>
    private static Stream OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows() || !Console.IsOutputRedirected)
            return Console.OpenStandardOutput();
        try
        {
            var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            if (!pipe.CanSeek)
                return pipe;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Standard output is closed or of an odd kind: the console's stream copes.
        }
        return Console.OpenStandardOutput();
    }
}
