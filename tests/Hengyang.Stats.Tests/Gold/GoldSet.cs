using System.Text.Json;

namespace Hengyang.Stats.Tests.Gold;

/// <summary>
/// Texts with the observations that a careful reader takes from them. <c>open</c> may be read and learnt from; <c>unseen</c> is scored
/// and never opened by who changes rules, so that its figure says how text that nobody tuned to is read (README.md beside it).
/// </summary>
internal sealed class GoldSet
{
    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, DateOnly> _dates = [];
    private readonly ILookup<string, GoldLine> _lines;
    private readonly string _folder;

    internal GoldSet(string name)
    {
        _folder = Contracts.Repository.PathOf("tests", "Hengyang.Stats.Tests", "Gold", name);
        foreach (string[] row in File.ReadLines(Path.Combine(_folder, "texts.tsv")).Select(line => line.Split('\t')))
        {
            _kinds.Add(row[0], row[1]);
            _dates.Add(row[0], DateOnly.ParseExact(row[2], "yyyy-MM-dd"));
        }

        _lines = File.ReadLines(Path.Combine(_folder, "gold.jsonl")).Select(line => new GoldLine(line)).ToLookup(line => line.Text);
    }

    internal IEnumerable<string> Texts => _kinds.Keys;

    internal IReadOnlyList<GoldLine> LinesOf(string text) => [.. _lines[text]];

    /// <summary>The score of each level over the texts of a kind, or of all of them.</summary>
    internal IEnumerable<(GoldLevel Level, GoldScore Score)> Score(string? kind = null)
    {
        var scores = Enum.GetValues<GoldLevel>().ToDictionary(level => level, _ => new GoldScore());
        foreach (string text in _kinds.Keys.Where(text => kind is null || _kinds[text] == kind))
        {
            JsonElement[] found = Read(text);
            foreach ((GoldLevel level, GoldScore score) in scores)
                score.Add(LinesOf(text), found, level);
        }

        return scores.Select(pair => (pair.Key, pair.Value));
    }

    internal IEnumerable<string> Kinds => _kinds.Values.Distinct().Order(StringComparer.Ordinal);

    /// <summary>Reads a text as of its day.</summary>
    internal StatisticsDocument Parse(string name) =>
        StatisticsDocument.Parse(File.ReadAllText(Path.Combine(_folder, "texts", name)), new StatisticsOptions { ReferenceDate = _dates[name] });

    private JsonElement[] Read(string name) => [.. JsonSerializer.SerializeToElement(Parse(name).Observations).EnumerateArray()];
}
