using System.Diagnostics;
using System.Globalization;
using Hengyang.Stats.Tool.Output;

namespace Hengyang.Stats.Tool.Commands;

/// <summary>What a run has done, whichever thread did it.</summary>
internal sealed class RunTotals
{
    private readonly long _began = Stopwatch.GetTimestamp();
    private long _texts;
    private long _lines;

    /// <summary>What SDMX could not say.</summary>
    internal SdmxTotals Sdmx { get; } = new();

    internal void Add(long texts, long lines)
    {
        Interlocked.Add(ref _texts, texts);
        Interlocked.Add(ref _lines, lines);
    }

    /// <summary>The counts in one line: <c>473 texts, 20170 lines, 12 warnings, 0 problems, 1.2 s</c>.</summary>
    internal string Describe(ErrorDiagnostics diagnostics) => string.Create(
        CultureInfo.InvariantCulture,
        $"{_texts} texts, {_lines} lines, {diagnostics.Warnings} warnings, {diagnostics.Failures} problems, {Stopwatch.GetElapsedTime(_began).TotalSeconds:F1} s");
}
