using System.IO.Compression;

namespace Hengyang.Stats.Training;

/// <summary>A folder of texts with the lines that people wrote of them, and with what a reader said that had not seen them.</summary>
internal sealed class GoldSet
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GoldLine>> _lines = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DateOnly> _days = new(StringComparer.Ordinal);
    private readonly HashSet<string> _tables = new(StringComparer.Ordinal);
    private readonly string _folder;

    internal GoldSet(string folder)
    {
        _folder = folder;
        foreach (string row in File.ReadLines(Path.Combine(folder, "reference-dates.tsv")))
        {
            string[] cells = row.Split('\t');
            _days[cells[0]] = DateOnly.Parse(cells[1], System.Globalization.CultureInfo.InvariantCulture);
            _texts[cells[0]] = File.ReadAllText(Path.Combine(folder, "docs", cells[0]));
            _lines[cells[0]] = [];
        }

        string kinds = Path.Combine(folder, "kinds.tsv");
        if (File.Exists(kinds))
            _tables.UnionWith(File.ReadLines(kinds).Select(static row => row.Split('\t')).Where(static cells => cells[1] is "table" or "bulletin-tables").Select(static cells => cells[0]));
        foreach (string line in File.ReadLines(Path.Combine(folder, "gold.jsonl")))
            if (GoldLine.TryRead(line, out string document, out GoldLine? gold) && _lines.TryGetValue(document, out List<GoldLine>? of))
                of.Add(gold);
    }

    internal string Name => Path.GetFileName(Path.TrimEndingDirectorySeparator(_folder));

    internal IEnumerable<string> Documents => _texts.Keys.Order(StringComparer.Ordinal);

    /// <summary>
    /// What is learnt from: the answers of a reader that had not seen the texts, but of tables those of today, for they are read
    /// as grids since, and what was said of them before that tells nothing of it.
    /// </summary>
    internal IEnumerable<Answer> Answers => ReadBefore().Concat(Documents.Where(_tables.Contains).SelectMany(ReadNow));

    /// <summary>The answers of the reader that had not seen the texts, without those of tables.</summary>
    internal IEnumerable<Answer> ReadBefore()
    {
        string file = Directory.GetFiles(_folder, "reader-*.jsonl.gz").Order(StringComparer.Ordinal).First();
        using GZipStream stream = new(File.OpenRead(file), CompressionMode.Decompress);
        using StreamReader reader = new(stream);
        while (reader.ReadLine() is { } line)
        {
            if (GoldLine.TryRead(line, out string document, out GoldLine? said) && !_tables.Contains(document) && _texts.TryGetValue(document, out string? text) && Judge(document, text, said) is { } answer)
                yield return answer;
        }
    }

    /// <summary>What the reader says of a text today.</summary>
    internal IEnumerable<Answer> ReadNow(string document)
    {
        string text = _texts[document];
        StatisticsDocument read = StatisticsDocument.Parse(text, new StatisticsOptions { ReferenceDate = _days[document] });
        foreach (Observation o in read.Observations)
            if (Judge(document, text, GoldLine.Of(o)) is { } answer)
                yield return answer;
    }

    /// <summary>How many gold lines a text has that must be found.</summary>
    internal int CountOf(string document) => _lines[document].Count(static line => !line.IsOptional);

    /// <summary>Null for an answer that only meets a line that may be left out.</summary>
    private Answer? Judge(string document, string text, GoldLine said)
    {
        bool right = false;
        bool optional = false;
        foreach (GoldLine gold in _lines[document])
        {
            if (!gold.Overlaps(said))
                continue;
            bool same = gold.Accepts(said);
            right |= same && !gold.IsOptional;
            optional |= gold.IsOptional;
        }

        if (!right && optional)
            return null;
        Span<ushort> places = stackalloc ushort[ObservationFeatures.Most];
        int count = ObservationFeatures.Collect(text, said.Range, said.Indicator, said.Parent, said.Told, places, out _);
        return new Answer(document, places[..count].ToArray(), right);
    }
}
