using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Runs <c>extract</c>: parts of the input are worked on by one thread or by several, and give the same output.</summary>
internal static class ExtractRun
{
    internal static int Run(ToolConsole console, ExtractSettings settings, CancellationToken token)
    {
        var progress = new Progress(console);
        var diagnostics = new ErrorDiagnostics(console.Error, progress);
        var output = new ChunkOutput(new OutputStream(console.Out), diagnostics, progress);
        var totals = new SdmxTotals();
        int threads = ThreadsFor(settings);
        if (threads == 1)
            RunAlone(console, settings, totals, output, progress, token);
        else
            RunTogether(threads, console, settings, totals, output, progress, token);
        totals.Report(diagnostics);
        progress.Clear();
        return diagnostics.AnyReported ? ExitCode.BadInput : ExitCode.Ok;
    }

    /// <summary>One text gives nothing to share out; the page has an index of all texts, and a folder of texts must notice names that come twice.</summary>
    private static int ThreadsFor(ExtractSettings settings) =>
        settings.Format == OutputFormat.Html || settings.TextTo is not null || (settings.Files.Length == 1 && settings.Form is null or InputForm.Text or InputForm.Html && !IsMany(settings.Files[0]))
            ? 1
            : settings.Threads;

    private static bool IsMany(string name) => Directory.Exists(name) || name.AsSpan().ContainsAny('*', '?');

    private static void RunAlone(ToolConsole console, ExtractSettings settings, SdmxTotals totals, ChunkOutput output, Progress progress, CancellationToken token)
    {
        using var worker = new ExtractWorker(settings, totals, progress, token);
        worker.Begin(output.Write);
        foreach (InputJob job in new JobSource(console, progress, token).Read(settings.Files, settings.Form))
            worker.Work(job, output.Write);
        worker.Complete(output.Write);
    }

    private static void RunTogether(
        int threads, ToolConsole console, ExtractSettings settings, SdmxTotals totals, ChunkOutput output, Progress progress, CancellationToken token)
    {
        using (var head = new ExtractWorker(settings, totals, progress, token))
            head.Begin(output.Write);
        using var work = new OrderedWork(threads, token);
        work.Run(
            new JobSource(console, progress, work.Token).Read(settings.Files, settings.Form),
            () => new ExtractWorker(settings, totals, progress, work.Token).Work,
            output.Write,
            progress.Show);
    }
}
