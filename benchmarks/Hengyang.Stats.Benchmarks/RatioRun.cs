using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>
/// Ratios of work to work: every row and every measure in one process, round after round, and of each the least time that it
/// took. On a busy machine the least is the figure that the neighbours disturb least; only the ratios are worth reading.
/// </summary>
internal sealed class RatioRun
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2026, 3, 20) };

    private readonly List<Row> _rows = [];

    /// <summary>Measures texts and single values and gives the tables as Markdown.</summary>
    /// <param name="texts">Their names and what they say.</param>
    /// <param name="rounds">How often every row is run.</param>
    internal static string Run(IReadOnlyList<(string Name, string Text)> texts, int rounds)
    {
        var report = new StringBuilder();
        report.Append("## Ratios\n\nThe least of ").Append(rounds).Append(" rounds over all rows in one process on one thread.\n");
        foreach ((string name, string text) in texts)
            new RatioRun().OfText(name, text, rounds, report);
        new RatioRun().OfValues(rounds, report);
        return report.ToString();
    }

    private void OfText(string name, string text, int rounds, StringBuilder report)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(text);
        char[] chars = new char[text.Length];
        Add("T: a table look-up per character", () => Baselines.TableLookups(text));
        Add("U: Encoding.UTF8.GetChars", () => Baselines.Decode(utf8, chars));
        Add("R: three compiled regular expressions", () => Baselines.Match(text));
        Add("the lexer alone", () => ReadTokens(text));
        Add("StatisticsReader, UTF-16", () => ReadUtf16(text));
        Add("StatisticsReader, UTF-8", () => ReadUtf8(utf8));
        Add("StatisticsDocument", () => StatisticsDocument.Parse(text, Options).Observations.Count);
        Measure(rounds);
        double table = Least("T:");
        double regex = Least("R:");
        report.Append(CultureInfo.InvariantCulture, $"\n{name}: {text.Length} characters, {utf8.Length} bytes of UTF-8\n\n| | ns/char | times T | times R |\n|---|--:|--:|--:|\n");
        foreach (Row row in _rows)
            report.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Least / text.Length:F2} | {row.Least / table:F1} | {row.Least / regex:F2} |\n");
        double behindDecoding = (Least("StatisticsReader, UTF-8") - Least("StatisticsReader, UTF-16")) / Least("U:");
        report.Append(CultureInfo.InvariantCulture, $"\nUTF-8 takes as much as UTF-16 and {behindDecoding:F1} × U.\n");
    }

    private void OfValues(int rounds, StringBuilder report)
    {
        Add("D: decimal.Parse(\"" + ValueBenchmarks.Plain + "\")", static () => Repeat(static () => decimal.Parse(ValueBenchmarks.Plain, CultureInfo.InvariantCulture) > 0));
        foreach ((string kind, string[] values) in SingleValues.All)
            foreach (string value in values)
                Add($"{kind} {value}", () => SingleValues.Read(kind, value));
        Measure(rounds);
        double plain = Least("D:");
        report.Append("\n### Single values\n\n| | ns | times D |\n|---|--:|--:|\n");
        foreach (Row row in _rows)
            report.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Least / SingleValues.Repeats:F0} | {row.Least / plain:F1} |\n");
    }

    private static int Repeat(Func<bool> read)
    {
        int count = 0;
        for (int i = 0; i < SingleValues.Repeats; i++)
            count += read() ? 1 : 0;
        return count;
    }

    private void Add(string name, Func<int> work) => _rows.Add(new Row(name, work));

    private double Least(string head) => _rows.First(row => row.Name.StartsWith(head, StringComparison.Ordinal)).Least;

    private void Measure(int rounds)
    {
        for (int round = 0; round < rounds; round++)
        {
            foreach (Row row in _rows)
            {
                long from = Stopwatch.GetTimestamp();
                row.Sum += row.Work();
                row.Least = Math.Min(row.Least, Stopwatch.GetElapsedTime(from).TotalNanoseconds);
            }
        }
    }

    private static int ReadTokens(string text)
    {
        Workspace workspace = Workspace.Rent();
        int count = 0;
        for (int position = 0; position < text.Length;)
        {
            Lexer.ReadSentence(text, ref position, workspace);
            count += workspace.TokenCount;
        }

        workspace.Return();
        return count;
    }

    private static int ReadUtf16(string text)
    {
        int count = 0;
        using var reader = new StatisticsReader(text.AsSpan(), Options);
        while (reader.Read())
            count++;
        return count;
    }

    private static int ReadUtf8(byte[] utf8)
    {
        int count = 0;
        using var reader = new StatisticsReader(utf8.AsSpan(), Options);
        while (reader.Read())
            count++;
        return count;
    }

    private sealed class Row(string name, Func<int> work)
    {
        internal string Name { get; } = name;

        internal Func<int> Work { get; } = work;

        internal double Least { get; set; } = double.MaxValue;

        /// <summary>What the work gave, so that none of it is left out.</summary>
        internal long Sum { get; set; }
    }
}
