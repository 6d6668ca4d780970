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
        WriteTargets(text, summaries[0], summaries[1]);
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
        text.Append("\nMedians of the iterations of one run in one process on one thread. MB/s counts the UTF-8 bytes of the text in every row. T is\n");
        text.Append("`foreach (char c in text) sum += table[c];` over a table of 65536 bytes, R three compiled regular expressions that give places and\n");
        text.Append("no values, U what a reader of strings has behind it before it begins.\n");
    }

    private static void WriteTexts(StringBuilder text, Summary summary)
    {
        text.Append("\n## Whole texts\n");
        foreach (IGrouping<string, BenchmarkReport> reports in summary.Reports.GroupBy(r => (string)r.BenchmarkCase.Parameters["Text"]))
        {
            Corpus corpus = Corpus.Load(reports.Key);
            double table = Median(reports, nameof(WholeTextBenchmarks.TableLookups));
            double regex = Median(reports, nameof(WholeTextBenchmarks.Match));
            text.Append(CultureInfo.InvariantCulture, $"\n{reports.Key}: {corpus.Text.Length} characters, {corpus.Utf8.Length} bytes of UTF-8\n\n");
            text.Append("| | MB/s | ns/char | times T | times R | allocated |\n|---|--:|--:|--:|--:|--:|\n");
            foreach (BenchmarkReport report in reports)
            {
                double median = Median(report);
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Name(report)} | {corpus.Utf8.Length * 1e3 / median:F0} | {median / corpus.Text.Length:F2} | {median / table:F1} | {median / regex:F2} | {Allocated(report)} |\n");
            }
        }
    }

    private static void WriteValues(StringBuilder text, Summary summary)
    {
        double floor = Median(summary.Reports, nameof(ValueBenchmarks.ParsePlain));
        text.Append("\n## Single values\n\n| | ns | times D | allocated |\n|---|--:|--:|--:|\n");
        foreach (BenchmarkReport report in summary.Reports)
            text.Append(CultureInfo.InvariantCulture, $"| {Name(report)} | {Median(report):F0} | {Median(report) / floor:F1} | {Allocated(report)} |\n");
    }

    /// <summary>What was aimed at, and what came of it: times are compared, so that less is better.</summary>
    private static void WriteTargets(StringBuilder text, Summary texts, Summary values)
    {
        text.Append("\n## Targets\n\n| | at most | is |\n|---|--:|--:|\n");
        foreach ((string name, double table) in ((string, double)[])[("news", 4), ("bulletin", 8.3)])
        {
            BenchmarkReport[] reports = [.. texts.Reports.Where(r => (string)r.BenchmarkCase.Parameters["Text"] == name)];
            double reader = Median(reports, nameof(WholeTextBenchmarks.ReadUtf16));
            Row($"`StatisticsReader`, {name}, times T", table, reader / Median(reports, nameof(WholeTextBenchmarks.TableLookups)));
            Row($"`StatisticsReader`, {name}, times R", 1, reader / Median(reports, nameof(WholeTextBenchmarks.Match)));
            Row($"UTF-8, {name}, times UTF-16", 1 / 0.7, Median(reports, nameof(WholeTextBenchmarks.ReadUtf8)) / reader);
            if (name == "bulletin")
                Row("`StatisticsDocument`, bulletin, times T", 16.7, Median(reports, nameof(WholeTextBenchmarks.ParseDocument)) / Median(reports, nameof(WholeTextBenchmarks.TableLookups)));
        }

        double plain = Median(values.Reports, nameof(ValueBenchmarks.ParsePlain));
        foreach ((string method, string what, double most) in ((string, string, double)[])
            [(nameof(ValueBenchmarks.ParseHanNumeral), ValueBenchmarks.HanNumeral, 1), (nameof(ValueBenchmarks.ParseArabicNumeral), ValueBenchmarks.ArabicNumeral, 1),
             (nameof(ValueBenchmarks.ParseQuantity), ValueBenchmarks.Money, 2), (nameof(ValueBenchmarks.ParseChange), ValueBenchmarks.Change, 2),
             (nameof(ValueBenchmarks.ParsePeriod), ValueBenchmarks.Period, 2)])
        {
            Row($"{what}, times D", most, Median(values.Reports, method) / plain);
        }

        void Row(string what, double most, double actual) =>
            text.Append(CultureInfo.InvariantCulture, $"| {what} | {most:F1} | {(actual <= most ? $"{actual:F2}" : $"**{actual:F2}**")} |\n");
    }

    /// <summary>Puts the tables of a result file between the marks of README.md.</summary>
    internal static void PutIntoReadme(string resultFile)
    {
        string result = File.ReadAllText(resultFile);
        string tables = result[result.IndexOf("## Whole texts", StringComparison.Ordinal)..result.IndexOf("\n## Targets", StringComparison.Ordinal)].Replace("## ", "### ");
        string source = $"\nMeasured on: {ProcessorOf(result)} ([the whole result](benchmarks/results/{Path.GetFileName(resultFile)})).\n";
        PutIntoReadme("<!-- the tables of the benchmarks; the full run of the benchmarks writes them -->\n", tables + source);
    }

    /// <summary>Writes the ratios of a run, and puts them into README.md in front of the other tables.</summary>
    internal static void WriteRatios(string report)
    {
        string host = $"\n{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.\n";
        File.WriteAllText(Path.Combine(Folder("results"), "ratios.md"), report.Replace("## Ratios", "# Ratios", StringComparison.Ordinal) + host);
        int values = report.IndexOf("### Single values", StringComparison.Ordinal);
        PutIntoReadme("<!-- the ratios; --ratios --readme writes them -->\n", report[..values].Replace("## Ratios\n\n", "", StringComparison.Ordinal));
    }

    private static void PutIntoReadme(string begin, string tables)
    {
        const string end = "<!-- end of the tables -->\n";
        string path = Path.Combine(Root(), "README.md");
        string readme = File.ReadAllText(path);
        int from = readme.IndexOf(begin, StringComparison.Ordinal);
        int to = from < 0 ? -1 : readme.IndexOf(end, from, StringComparison.Ordinal);
        if (to < 0)
            throw new InvalidOperationException("README.md has no marks for the tables of the benchmarks.");
        File.WriteAllText(path, readme[..(from + begin.Length)] + tables + readme[to..]);
    }

    private static string ProcessorOf(string result) => result["# Benchmarks on ".Length..result.IndexOf('\n')];

    private static string Name(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Median(IEnumerable<BenchmarkReport> reports, string method) =>
        Median(reports.First(r => r.BenchmarkCase.Descriptor.WorkloadMethod.Name == method));

    private static string Allocated(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is > 0 and long bytes
            ? string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} B")
            : "0 B";

    private static string ProcessorName(HostEnvironmentInfo host) => host.Cpu.Value?.ProcessorName?.Trim() ?? "an unknown processor";

    private static string FileName(HostEnvironmentInfo host, bool isQuick)
    {
        string slug = string.Join('-', new string([.. ProcessorName(host).ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : ' ')])
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return slug + (isQuick ? "-quick.md" : ".md");
    }

    private static string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root(), "benchmarks", name)).FullName;

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Hengyang.Stats.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? Environment.CurrentDirectory;
    }
}
