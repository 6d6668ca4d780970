using System.Globalization;
using System.Text;
using BenchmarkDotNet.Environments;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;

namespace Hengyang.Stats.Benchmarks;

/// <summary>The tables of a run as Markdown, under the name of the machine, with the versions that they hold for.</summary>
internal static class ResultFile
{
    internal static string ArtifactsPath { get; } = Path.Combine(Folder("artifacts"), "BenchmarkDotNet");

    internal static string Write(IEnumerable<Summary> summaries, bool isQuick)
    {
        var text = new StringBuilder();
        var logger = new StringLogger(text);
        HostEnvironmentInfo host = summaries.First().HostEnvironmentInfo;
        string version = typeof(StatisticsReader).Assembly.GetName().Version!.ToString(3);

        text.Append(CultureInfo.InvariantCulture, $"# Benchmarks on {host.CpuInfo.Value.ProcessorName?.Trim() ?? "an unknown processor"}\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Hengyang.Stats {version}, {DateTime.UtcNow:yyyy-MM-dd}, {(isQuick ? "quick run (--quick): a first look" : "full run")}. ");
        text.Append("MB/s counts the text's UTF-8 bytes in every row; T, S, U, R and D are baselines that are no part of the library.\n\n```\n");
        foreach (string line in host.ToFormattedString())
            text.Append(line).Append('\n');
        text.Append("```\n");
        foreach (Summary summary in summaries)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {summary.BenchmarksCases[0].Descriptor.Type.Name}\n");
            MarkdownExporter.GitHub.ExportToLog(summary, logger);
        }

        string path = Path.Combine(Folder("results"), FileName(host, isQuick));
        File.WriteAllText(path, WithoutRepetition(text.ToString()));
        return path;
    }

    private static string FileName(HostEnvironmentInfo host, bool isQuick)
    {
        string name = host.CpuInfo.Value.ProcessorName ?? "unknown";
        string slug = string.Join('-', new string([.. name.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug + (isQuick ? "-quick.md" : ".md");
    }

    /// <summary>The exporter repeats the machine before every table; once, at the top, is enough.</summary>
    private static string WithoutRepetition(string text)
    {
        var kept = new StringBuilder();
        bool isFirst = true;
        bool inside = false;
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                inside = !inside;
                if (isFirst)
                    kept.Append("```\n");
                isFirst &= inside;
            }
            else if (!inside || isFirst)
            {
                kept.Append(line.TrimEnd()).Append('\n');
            }
        }
        return kept.ToString().Replace("\n\n\n", "\n\n", StringComparison.Ordinal).TrimEnd() + "\n";
    }

    private static string Folder(string name)
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
            folder = folder.Parent;
        return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? Environment.CurrentDirectory, "benchmarks", name)).FullName;
    }

    private sealed class StringLogger(StringBuilder text) : ILogger
    {
        public string Id => nameof(StringLogger);

        public int Priority => 0;

        public void Write(LogKind logKind, string part) => text.Append(part);

        public void WriteLine() => text.Append('\n');

        public void WriteLine(LogKind logKind, string part) => text.Append(part).Append('\n');

        public void Flush()
        {
        }
    }
}
