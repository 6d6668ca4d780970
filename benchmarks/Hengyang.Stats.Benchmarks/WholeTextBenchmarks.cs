using BenchmarkDotNet.Attributes;

namespace Hengyang.Stats.Benchmarks;

/// <summary>Whole texts: every mention, and every observation, of 64 KB.</summary>
[MemoryDiagnoser]
public class WholeTextBenchmarks
{
    private static readonly StatisticsOptions Options = new() { ReferenceDate = new DateOnly(2025, 3, 20) };

    private Corpus _corpus = null!;
    private char[] _chars = null!;

    /// <summary>The names of the texts.</summary>
    public static IEnumerable<string> Texts => Corpus.Names;

    /// <summary>The text.</summary>
    [ParamsSource(nameof(Texts))]
    public string Text { get; set; } = string.Empty;

    /// <summary>Loads the text, and lets nothing be timed that does not agree.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _corpus = Corpus.Load(Text);
        _chars = new char[_corpus.Text.Length];
        Agreement.OfTexts(_corpus, Options);
    }

    /// <summary>T.</summary>
    [Benchmark(Baseline = true, Description = "T: a table look-up per character")]
    public int TableLookups() => Baselines.TableLookups(_corpus.Text);

    /// <summary>S.</summary>
    [Benchmark(Description = "S: IndexOfAny of first characters")]
    public int SearchFirstCharacters() => Baselines.SearchFirstCharacters(_corpus.Text);

    /// <summary>U.</summary>
    [Benchmark(Description = "U: Encoding.UTF8.GetChars")]
    public int Decode() => Baselines.Decode(_corpus.Utf8, _chars);

    /// <summary>R.</summary>
    [Benchmark(Description = "R: three compiled regular expressions")]
    public int Match() => Baselines.Match(_corpus.Text);

    /// <summary>The reader over UTF-16.</summary>
    [Benchmark(Description = "StatisticsReader, UTF-16")]
    public int ReadUtf16()
    {
        int count = 0;
        using var reader = new StatisticsReader(_corpus.Text.AsSpan(), Options);
        while (reader.Read())
            count++;
        return count;
    }

    /// <summary>The reader over UTF-8.</summary>
    [Benchmark(Description = "StatisticsReader, UTF-8")]
    public int ReadUtf8()
    {
        int count = 0;
        using var reader = new StatisticsReader(_corpus.Utf8.AsSpan(), Options);
        while (reader.Read())
            count++;
        return count;
    }

    /// <summary>The document with its observations.</summary>
    [Benchmark(Description = "StatisticsDocument")]
    public int ParseDocument() => StatisticsDocument.Parse(_corpus.Text, Options).Observations.Count;
}
