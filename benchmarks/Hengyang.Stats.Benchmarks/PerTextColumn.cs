using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace Hengyang.Stats.Benchmarks;

/// <summary>What a whole-text benchmark does with its time: megabytes of UTF-8 a second, or nanoseconds a character.</summary>
internal sealed class PerTextColumn : IColumn
{
    private static readonly Dictionary<string, Corpus> Texts = Corpus.Names.ToDictionary(name => name, Corpus.Load);

    private readonly Func<Corpus, double, string> _value;

    private PerTextColumn(string name, string legend, Func<Corpus, double, string> value)
    {
        ColumnName = name;
        Legend = legend;
        _value = value;
    }

    internal static PerTextColumn Throughput { get; } = new(
        "MB/s", "Million bytes of the text in UTF-8 read in a second, for every row, whatever it reads",
        (text, nanoseconds) => (text.Utf8.Length * 1e3 / nanoseconds).ToString("F0", CultureInfo.InvariantCulture));

    internal static PerTextColumn PerCharacter { get; } = new(
        "ns/char", "Nanoseconds for a character (UTF-16 unit) of the text",
        (text, nanoseconds) => (nanoseconds / text.Text.Length).ToString("F2", CultureInfo.InvariantCulture));

    public string Id => nameof(PerTextColumn) + ColumnName;

    public string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend { get; }

    public bool IsAvailable(Summary summary) => summary.BenchmarksCases.Any(c => c.Descriptor.Type == typeof(WholeTextBenchmarks));

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        double? mean = summary[benchmarkCase]?.ResultStatistics?.Mean;
        return mean is { } nanoseconds ? _value(Texts[(string)benchmarkCase.Parameters["Text"]], nanoseconds) : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);
}
