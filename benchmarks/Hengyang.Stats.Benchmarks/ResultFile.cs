using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hengyang.Stats.Benchmarks;

/// <summary>The tables of a run as Markdown, under the name of the machine, with the versions that they hold for.</summary>
internal static class ResultFile
{
    internal static string ArtifactsPath { get; } = Path.Combine(Folder("artifacts"), "BenchmarkDotNet");

    internal static string Write(IReadOnlyList<Summary> summaries, bool isQuick)
    {
        HostEnvironmentInfo host = summaries[0].HostEnvironmentInfo;
        var text = new StringBuilder();
        WriteHead(text, host, isQuick);
        foreach (Summary summary in summaries)
        {
            if (summary.BenchmarksCases[0].Descriptor.Type == typeof(WholeTextBenchmarks))
                WriteTexts(text, summary);
            else
                WriteValues(text, summary);
        }
        string path = Path.Combine(Folder("results"), FileName(host, isQuick));
        File.WriteAllText(path, text.ToString());
        return path;
    }

    private static void WriteHead(StringBuilder text, HostEnvironmentInfo host, bool isQuick)
    {
        string version = typeof(StatisticsReader).Assembly.GetName().Version!.ToString(3);
        text.Append(CultureInfo.InvariantCulture, $"# Benchmarks on {ProcessorName(host)}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Hengyang.Stats {version}, {DateTime.UtcNow:yyyy-MM-dd}, {(isQuick ? "quick run (`--quick`): a first look, not a result" : "full run")}.\n\n```\n");
        foreach (string line in host.ToFormattedString())
            text.Append(line).Append('\n');
        text.Append(RuntimeInformation.FrameworkDescription).Append(", ").Append(RuntimeInformation.OSArchitecture).Append("\n```\n");
    }

    private static void WriteTexts(StringBuilder text, Summary summary)
    {
        text.Append("\n## Whole texts\n");
        foreach (IGrouping<string, BenchmarkReport> reports in summary.Reports.GroupBy(r => (string)r.BenchmarkCase.Parameters["Text"]))
        {
            Corpus corpus = Corpus.Load(reports.Key);
            double floor = Mean(reports.First(r => r.BenchmarkCase.Descriptor.Baseline));
            text.Append(CultureInfo.InvariantCulture, $"\n{reports.Key}: {corpus.Text.Length} characters, {corpus.Utf8.Length} bytes of UTF-8\n\n");
            text.Append("| | MB/s | ns/char | times T | allocated |\n|---|--:|--:|--:|--:|\n");
            foreach (BenchmarkReport report in reports)
            {
                double mean = Mean(report);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Name(report)} | {corpus.Utf8.Length * 1e3 / mean:F0} | {mean / corpus.Text.Length:F2} | {mean / floor:F1} | {Allocated(report)} |\n");
            }
        }
    }

    private static void WriteValues(StringBuilder text, Summary summary)
    {
        double floor = Mean(summary.Reports.First(r => r.BenchmarkCase.Descriptor.Baseline));
        text.Append("\n## Single values\n\n| | ns | times D | allocated |\n|---|--:|--:|--:|\n");
        foreach (BenchmarkReport report in summary.Reports)
            text.Append(CultureInfo.InvariantCulture, $"| {Name(report)} | {Mean(report):F0} | {Mean(report) / floor:F1} | {Allocated(report)} |\n");
    }

    private static string Name(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static double Mean(BenchmarkReport report) => report.ResultStatistics!.Mean;

    private static string Allocated(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is > 0 and long bytes
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B")
            : "0 B";

    private static string ProcessorName(HostEnvironmentInfo host) => host.CpuInfo.Value?.ProcessorName?.Trim() ?? "an unknown processor";

    private static string FileName(HostEnvironmentInfo host, bool isQuick)
    {
        string slug = string.Join('-', new string([.. ProcessorName(host).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug + (isQuick ? "-quick.md" : ".md");
    }

    private static string Folder(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
            folder = folder.Parent;
        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? Environment.CurrentDirectory, "benchmarks", name)).FullName;
    }
}
