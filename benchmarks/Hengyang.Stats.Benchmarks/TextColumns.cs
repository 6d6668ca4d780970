using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hengyang.Stats.Benchmarks;

/// <summary>A column of the whole texts only: something per byte or character of the text.</summary>
public abstract class TextColumn : IColumn
{
    /// <inheritdoc/>
    public abstract string ColumnName { get; }

    /// <inheritdoc/>
    public abstract string Legend { get; }

    /// <inheritdoc/>
    public string Id => ColumnName;

    /// <inheritdoc/>
    public bool AlwaysShow => false;

    /// <inheritdoc/>
    public ColumnCategory Category => ColumnCategory.Statistics;

    /// <inheritdoc/>
    public int PriorityInCategory => 0;

    /// <inheritdoc/>
    public bool IsNumeric => true;

    /// <inheritdoc/>
    public UnitType UnitType => UnitType.Dimensionless;

    /// <inheritdoc/>
    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(c => c.Descriptor.Type == typeof(WholeTextBenchmarks));

    /// <inheritdoc/>
    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
            return "?";
        return ValueOf(Corpus.Load((string)benchmarkCase.Parameters["Text"]), statistics.Median).ToString("F2", CultureInfo.InvariantCulture);
    }

    /// <inheritdoc/>
    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    private protected abstract double ValueOf(Corpus corpus, double nanoseconds);
}

/// <summary>Megabytes of UTF-8 in a second.</summary>
public sealed class MegabytesColumn : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => "MB/s";

    /// <inheritdoc/>
    public override string Legend => "Megabytes of UTF-8 in a second";

    private protected override double ValueOf(Corpus corpus, double nanoseconds) => corpus.Utf8.Length * 1e3 / nanoseconds;
}

/// <summary>Nanoseconds for a character.</summary>
public sealed class CharacterColumn : TextColumn
{
    /// <inheritdoc/>
    public override string ColumnName => "ns/char";

    /// <inheritdoc/>
    public override string Legend => "Nanoseconds for a character (a UTF-16 unit)";

    private protected override double ValueOf(Corpus corpus, double nanoseconds) => nanoseconds / corpus.Text.Length;
}
