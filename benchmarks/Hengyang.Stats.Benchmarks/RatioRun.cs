using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Hengyang.Stats.Benchmarks;

/// <summary>
/// Ratios of work to work: every row in one process, round after round. A text is cut into stretches of some pages, each is timed
/// by itself, and the least times of its stretches are summed: a stretch is short enough to be left alone by the neighbours of a
/// busy machine, and comes back only after all the others, so that the processor has forgotten its branches.
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
        string[] stretches = [.. Cut(text)];
        byte[][] utf8 = [.. stretches.Select(Encoding.UTF8.GetBytes)];
        char[] chars = new char[stretches.Max(static stretch => stretch.Length)];
        Add("T: a table look-up per character", i => Baselines.TableLookups(stretches[i]));
        Add("U: Encoding.UTF8.GetChars", i => Baselines.Decode(utf8[i], chars));
        Add("R: three compiled regular expressions", i => Baselines.Match(stretches[i]));
        Add("the lexer alone", i => ReadTokens(stretches[i]));
        Add("StatisticsReader, UTF-16", i => ReadUtf16(stretches[i]));
        Add("StatisticsReader, UTF-8", i => ReadUtf8(utf8[i]));
        Add("StatisticsDocument", i => StatisticsDocument.Parse(stretches[i], Options).Observations.Count);
        Measure(rounds, stretches.Length);
        double table = Least("T:");
        double regex = Least("R:");
        report.Append(CultureInfo.InvariantCulture, $"\n{name}: {text.Length} characters in {stretches.Length} stretches, {utf8.Sum(static bytes => bytes.Length)} bytes of UTF-8\n\n");
        report.Append("| | ns/char | times T | times R |\n|---|--:|--:|--:|\n");
        foreach (Row row in _rows)
            report.Append(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Least / text.Length:F2} | {row.Least / table:F1} | {row.Least / regex:F2} |\n");
        double behindDecoding = (Least("StatisticsReader, UTF-8") - Least("StatisticsReader, UTF-16")) / Least("U:");
        report.Append(CultureInfo.InvariantCulture, $"\nUTF-8 takes as much as UTF-16 and {behindDecoding:F1} × U.\n");
    }

    /// <summary>Stretches of whole paragraphs.</summary>
    private static IEnumerable<string> Cut(string text)
    {
        const int length = 16_000;
        for (int from = 0; from < text.Length;)
        {
            int end = from + length >= text.Length ? -1 : text.IndexOf('\n', from + length);
            string stretch = end < 0 ? text[from..] : text[from..(end + 1)];
            yield return stretch;
            from += stretch.Length;
        }
    }

    private void OfValues(int rounds, StringBuilder report)
    {
        Add("D: decimal.Parse(\"" + ValueBenchmarks.Plain + "\")", static _ => Repeat(static () => decimal.Parse(ValueBenchmarks.Plain, CultureInfo.InvariantCulture) > 0));
        foreach ((string kind, string[] values) in SingleValues.All)
            foreach (string value in values)
                Add($"{kind} {value}", _ => SingleValues.Read(kind, value));
        Measure(rounds, 1);
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

    private void Add(string name, Func<int, int> work) => _rows.Add(new Row(name, work));

    private double Least(string head) => _rows.First(row => row.Name.StartsWith(head, StringComparison.Ordinal)).Least;

    private void Measure(int rounds, int stretches)
    {
        foreach (Row row in _rows)
            row.Times = [.. Enumerable.Repeat(double.MaxValue, stretches)];
        for (int round = 0; round < rounds; round++)
        {
            foreach (Row row in _rows)
            {
                for (int i = 0; i < stretches; i++)
                {
                    long from = Stopwatch.GetTimestamp();
                    row.Sum += row.Work(i);
                    row.Times[i] = Math.Min(row.Times[i], Stopwatch.GetElapsedTime(from).TotalNanoseconds);
                }
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

    private sealed class Row(string name, Func<int, int> work)
    {
        internal string Name { get; } = name;

        internal Func<int, int> Work { get; } = work;

        /// <summary>The least time of each stretch.</summary>
        internal double[] Times { get; set; } = [];

        internal double Least => Times.Sum();

        /// <summary>What the work gave, so that none of it is left out.</summary>
        internal long Sum { get; set; }
    }
}
