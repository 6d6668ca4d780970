namespace Hengyang.Stats;

/// <summary>
/// Words that have several senses: one row each, which names the lists that the word belongs to. A list takes its words of the
/// table beside its own, so that no word is written twice.
/// </summary>
/// <remarks>
/// A row is the word and its senses, <c>计划 Aspect.Target Attainment.Plans</c>: a sense is the field that holds the list, or a kind of
/// the lexicon with its value. Where the word is itself in one sense only in some places, the guard stands around that
/// sense as it does around a word (<see cref="WordGuard"/>).
/// </remarks>
internal static partial class SharedWords
{
    private static readonly Dictionary<string, List<string>> Senses = Build();

    /// <summary>The names of all senses, and the rows: for tests.</summary>
    internal static IEnumerable<string> Names => Senses.Keys;

    internal static string Table => Rows;

    /// <summary>The words of a list: its own, and those of the table that have its sense.</summary>
    internal static string[] Of(string sense, params string[] own) => [.. own, .. Senses[sense]];

    /// <summary>Adds the words of a sense to the lexicon.</summary>
    internal static void AddShared(this LexiconBuilder rows, WordKind kind, int value, string sense) => rows.Add(kind, value, Senses[sense]);

    private static Dictionary<string, List<string>> Build()
    {
        Dictionary<string, List<string>> senses = new(StringComparer.Ordinal);
        string word = "";
        for (int at = 0, end; at < Rows.Length; at = end + 1)
        {
            end = at;
            while (end < Rows.Length && Rows[end] is not (' ' or '\n'))
                end++;
            string part = Rows[at..end];
            // the first one of a row is the word
            if (at == 0 || Rows[at - 1] == '\n')
                word = part;
            else
                AddTo(senses, word, part);
        }

        return senses;
    }

    private static void AddTo(Dictionary<string, List<string>> senses, string word, string sense)
    {
        if (sense[0] == '[' || sense[^1] == ']')
        {
            int open = sense[0] == '[' ? sense.IndexOf(']', StringComparison.Ordinal) + 1 : 0;
            int close = sense[^1] == ']' ? sense.LastIndexOf('[') : sense.Length;
            word = sense[..open] + word + sense[close..];
            sense = sense[open..close];
        }

        if (!senses.TryGetValue(sense, out List<string>? list))
            senses[sense] = list = [];
        list.Add(word);
    }
}
