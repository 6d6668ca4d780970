namespace Hengyang.Stats.Mutation;

/// <summary>
/// Chooses what is edited by what is not heard yet: a condition is drawn, then a text that asks it, so that what is asked by few texts
/// gets as many edits as what all of them ask. An edit that asks what few ask is edited again.
/// </summary>
internal sealed class Guide
{
    /// <summary>Prose of a clause or two, and tables of a few lines.</summary>
    private const int LongestProse = 70;

    private const int LongestTable = 240;

    /// <summary>Of a condition that so many texts ask no more are kept.</summary>
    private const int Enough = 400;

    private readonly Dictionary<int, List<string>> _asking;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly Edits _edits;
    private readonly Random _random;
    private readonly Func<string, bool[]> _reached;

    internal Guide(IEnumerable<string> texts, int[] ids, Func<string, bool[]> reached, int seed)
    {
        (_random, _reached) = (new Random(seed), reached);
        _asking = ids.ToDictionary(static id => id, static _ => new List<string>());
        string[] bases = [.. texts.SelectMany(Pieces).Distinct(StringComparer.Ordinal)];
        _random.Shuffle(bases);
        _edits = new Edits(bases, seed);
        foreach (string text in bases)
            Add(text);
        Console.WriteLine($"{bases.Length} texts to edit, {_asking.Count(static asked => asked.Value.Count == 0)} of {ids.Length} conditions are asked by none");
    }

    internal IEnumerable<string> Edits(int count, Func<int, bool> isLeft)
    {
        List<int> left = [];
        for (int i = 0; i < count; i++)
        {
            if (i % 5000 == 0)
                left = [.. _asking.Keys.Where(id => isLeft(id) && _asking[id].Count > 0)];
            if (left.Count == 0)
                yield break;
            List<string> asking = _asking[left[_random.Next(left.Count)]];
            yield return _edits.Of(asking[_random.Next(asking.Count)]);
        }
    }

    internal void Add(string text)
    {
        if (IsShort(text) && _known.Add(text))
            Note(text, _reached(text));
    }

    /// <summary>Keeps a text for each condition that few ask.</summary>
    internal void Note(string text, bool[] reached)
    {
        if (!IsShort(text))
            return;
        foreach ((int id, List<string> asking) in _asking)
            if (reached[id] && asking.Count < Enough)
                asking.Add(text);
    }

    private static bool IsShort(string text) => text.Length <= (IsTable(text) ? LongestTable : LongestProse);

    private static bool IsTable(string text) => text.AsSpan().IndexOfAny("\n\t|") >= 0;

    private static IEnumerable<string> Pieces(string text)
    {
        if (IsShort(text))
            return [text];
        return IsTable(text) ? [] : text.Split('。', StringSplitOptions.RemoveEmptyEntries).SelectMany(static s => s.Length <= LongestProse ? (string[])[s + "。"] : s.Split('；', '，')).Where(IsShort);
    }
}
