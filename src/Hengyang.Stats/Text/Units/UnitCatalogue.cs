namespace Hengyang.Stats;

/// <summary>
/// Units, classifiers and words of your own, beside those that the library knows; see <see cref="StatisticsOptions.Units"/>.
/// A catalogue is made once, never changes, and may serve any number of readers at a time.
/// </summary>
/// <remarks>
/// Its names are looked for straight behind the numbers of a sentence once it has been read, the longest name first, and go
/// before a shorter one of the library. Without a catalogue nothing is looked for.
/// </remarks>
/// <example><code>
/// var units = new UnitCatalogue(UnitCatalogueRow.Classifier("箩"), UnitCatalogueRow.Measure("垧", 15, Unit.Mu));
/// var options = new StatisticsOptions { Units = units };
/// StatisticsDocument document = StatisticsDocument.Parse("全村收玉米30箩。", options);
/// Quantity? value = document.Observations[0].Value; // 30箩
/// </code></example>
public sealed class UnitCatalogue
{
    private readonly record struct Name(string Words, Unit Unit);

    private readonly Dictionary<char, Name[]> _units;
    private readonly Dictionary<char, Name[]> _words;

    /// <summary>Makes a catalogue. Of rows with the same name the last one counts.</summary>
    /// <param name="rows">The rows.</param>
    public UnitCatalogue(params IEnumerable<UnitCatalogueRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        Dictionary<string, Unit> names = [];
        foreach (UnitCatalogueRow row in rows)
            names[FoldedText.Fold(row.Name)] = row.Unit;
        _units = Index(names.Where(n => !n.Value.IsNone));
        _words = Index(names.Where(n => n.Value.IsNone));
    }

    /// <summary>How many names it has.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_units.Values.Sum(n => n.Length) + _words.Values.Sum(n => n.Length)} names");

    /// <summary>The unit that a name of this catalogue means.</summary>
    /// <param name="name">The name and nothing else.</param>
    /// <param name="unit">The unit, or default.</param>
    /// <example><code>
    /// var units = new UnitCatalogue(UnitCatalogueRow.Classifier("箩"));
    /// units.TryGetUnit("箩", out Unit basket); // 箩
    /// </code></example>
    public bool TryGetUnit(ReadOnlySpan<char> name, out Unit unit)
    {
        if (Match(_units, name, 0, out unit) == name.Length && !name.IsEmpty)
            return true;
        unit = default;
        return false;
    }

    /// <summary>Makes the names behind the numbers of a sentence into units, and takes the words that count nothing out of it.</summary>
    internal Sentence Mark(scoped in Sentence s, Workspace workspace)
    {
        ReadOnlySpan<char> text = s.Text[..s.End];
        if (_words.Count > 0)
            MarkWords(text, s.Start, workspace);
        for (int i = 0; i < workspace.TokenCount; i++)
        {
            Token number = workspace.Tokens[i];
            if (number.Kind != TokenKind.Number)
                continue;
            int at = SkipSpaces(text, number.End);
            int length = Match(_units, text, at, out Unit unit);
            Token next = i + 1 < workspace.TokenCount ? workspace.Tokens[i + 1] : default;
            bool known = next.Kind != TokenKind.None && next.Start == at && !next.Unit.IsNone;
            if (length > 0 && !(known && next.End > at + length))
            {
                int end = at + length;
                end += MatchPer(text, end, ref unit);
                workspace.PutUnit(at, end, unit);
            }
            else if (known && MatchPer(text, next.End, ref next.Unit) is > 0 and int per)
            {
                workspace.PutUnit(at, next.End + per, next.Unit);
            }
        }

        return new Sentence(s.Text, workspace.Tokens, workspace.Numbers, s.Start, s.End);
    }

    private void MarkWords(ReadOnlySpan<char> text, int start, Workspace workspace)
    {
        for (int i = start; i < text.Length; i++)
        {
            int length = Match(_words, text, i, out _);
            if (length == 0)
                continue;
            workspace.PutWord(i, i + length, WordKind.Idiom, 0);
            i += length - 1;
        }
    }

    /// <summary>元/垧, 箩/亩: a stroke or 每 and a unit, one of the two names at least from here.</summary>
    private int MatchPer(ReadOnlySpan<char> text, int at, ref Unit unit)
    {
        if (at >= text.Length || unit.IsRate || !(Marks.KindOf(text[at]) == TokenKind.Slash || text[at] == Particles.Per))
            return 0;
        int length = Match(_units, text, at + 1, out Unit lower);
        if (length == 0)
        {
            length = Lexicon.MatchDenominator(text, at + 1, out int row);
            lower = Lexicon.Row(row).Denominator;
        }

        if (length == 0 || lower.IsRate)
            return 0;
        unit = new Unit(unit.NumeratorId, lower.NumeratorId);
        return length + 1;
    }

    private static int Match(Dictionary<char, Name[]> names, ReadOnlySpan<char> text, int at, out Unit unit)
    {
        unit = default;
        if (at >= text.Length || !names.TryGetValue(CharTable.Folded[text[at]], out Name[]? candidates))
            return 0;
        foreach (ref readonly Name name in candidates.AsSpan())
        {
            if (!FoldedText.StartsWith(text[at..], name.Words))
                continue;
            unit = name.Unit;
            return name.Words.Length;
        }

        return 0;
    }

    private static Dictionary<char, Name[]> Index(IEnumerable<KeyValuePair<string, Unit>> names) =>
        names.GroupBy(n => n.Key[0]).ToDictionary(g => g.Key, g => g.Select(n => new Name(n.Key, n.Value)).OrderByDescending(n => n.Words.Length).ToArray());

    private static int SkipSpaces(ReadOnlySpan<char> text, int i)
    {
        while (i < text.Length && Lexicon.ClassOf(text[i]) == CharClass.Space)
            i++;
        return i;
    }
}
