using Hengyang.Stats.Tests.Contracts;

namespace Hengyang.Stats.Tests.Metamorphic;

/// <summary>Whole texts: those that lie in the repository, and those of a folder of your own (<c>HENGYANG_STATS_CORPUS</c>).</summary>
internal static class WholeTexts
{
    private static readonly string[] Shipped =
    [
        Repository.PathOf("src", "Hengyang.Stats.Tool", "Sample"),
        Repository.PathOf("benchmarks", "Hengyang.Stats.Benchmarks", "Corpus"),
        Repository.PathOf("docs", "samples", "recipe"),
    ];

    internal static string[] Folders { get; } =
        Environment.GetEnvironmentVariable("HENGYANG_STATS_CORPUS") is { Length: > 0 } corpus ? [.. Shipped, corpus] : Shipped;

    /// <summary>The texts; where the benchmark's corpus marks its numbers («2.1»), without the marks.</summary>
    internal static IEnumerable<string> All() => Folders
        .SelectMany(static folder => Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        .Select(static path => File.ReadAllText(path).Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal).Replace("\r\n", "\n", StringComparison.Ordinal));

    /// <summary>Their paragraphs of prose: lines with a full stop and no cells.</summary>
    internal static IEnumerable<string> Paragraphs() => All()
        .SelectMany(static text => text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        .Where(static line => line.Length is > 10 and < 4_000 && line.Contains('。') && !line.Contains('\t') && !line.Contains('|'));
}
