using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output;
using Hengyang.Stats.Tool.Output.Targets;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>Runs <c>extract</c>: parts of the input are worked on by one thread or by several, and give the same output.</summary>
internal static class ExtractRun
{
    internal static int Run(ToolConsole console, ExtractSettings settings, CancellationToken token)
    {
        var progress = new Progress(console, settings.IsQuiet, () => InputSize.Of(settings.Input));
        using ErrorFile? errors = settings.ErrorsTo is { } path ? OpenErrors(path) : null;
        var diagnostics = new ErrorDiagnostics(console.Error, progress, settings.IsQuiet, errors);
        var totals = new RunTotals();
        using (OutputTarget target = OutputTarget.Open(console, settings))
        {
            var output = new ChunkOutput(target, diagnostics, progress);
            var source = new JobSource(console, settings.Input, progress, settings.ErrorsTo is not null, target.UnitsDone);
            int threads = ThreadsFor(settings);
            if (threads == 1)
                RunAlone(source, settings, totals, output, progress, token);
            else
                RunTogether(threads, source, settings, totals, output, progress, token);
            target.Complete();
            target.Report(diagnostics);
        }
        totals.Sdmx.Report(diagnostics);
        progress.Clear();
        if (settings.WithStatistics || progress.WasShown)
            console.Error.WriteLine($"{ToolApp.Name}: {totals.Describe(diagnostics)}");
        return settings.FailOn switch
        {
            FailOn.Never => ExitCode.Ok,
            FailOn.Warning when diagnostics.Warnings > 0 => ExitCode.BadInput,
            _ => diagnostics.AnyReported ? ExitCode.BadInput : ExitCode.Ok,
        };
    }

    /// <summary>One text gives nothing to share out; the page has an index of all texts, and a folder of texts must notice names that come twice.</summary>
    private static int ThreadsFor(ExtractSettings settings) =>
        settings.Format == OutputFormat.Html || settings.TextTo is not null || settings.Input.IsOneText ? 1 : settings.Threads;

    private static ErrorFile OpenErrors(string path)
    {
        try
        {
            return new ErrorFile(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputFailedException(e);
        }
    }

    private static void RunAlone(JobSource source, ExtractSettings settings, RunTotals totals, ChunkOutput output, Progress progress, CancellationToken token)
    {
        using var worker = new ExtractWorker(settings, totals, progress, token);
        worker.Begin(output.Write);
        foreach (InputJob job in source.Read(token))
        {
            worker.Work(job, output.Write);
            output.EndJob(job);
        }
        worker.Complete(output.Write);
    }

    private static void RunTogether(
        int threads, JobSource source, ExtractSettings settings, RunTotals totals, ChunkOutput output, Progress progress, CancellationToken token)
    {
        using (var head = new ExtractWorker(settings, totals, progress, token))
            head.Begin(output.Write);
        using var work = new OrderedWork(threads, token);
        work.Run(
            source.Read(work.Token),
            () => new ExtractWorker(settings, totals, progress, work.Token).Work,
            output,
            progress.Show);
    }
}
