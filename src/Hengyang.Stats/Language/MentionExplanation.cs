namespace Hengyang.Stats;

/// <summary>Why a mention was read as it was: the rule, what it asked for, and the words that it knew.</summary>
/// <remarks>
/// The rules are the rows of <c>docs/reading-rules.md</c>, or the named procedure that reads what has no row. Their names are for
/// people who look into a reading; they change between versions.
/// </remarks>
/// <example><code>
/// foreach (Mention mention in new StatisticsReader(text))
///     Console.WriteLine(MentionExplanation.Of(mention, text).Rule); // ranking word, scope and place: N-th with its noun
/// </code></example>
public sealed record MentionExplanation
{
    private MentionExplanation(string rule, IReadOnlyList<string> guards, IReadOnlyList<string> words)
    {
        Rule = rule;
        Guards = guards;
        Words = words;
    }

    /// <summary>The row that read it, with the row of its part behind a colon, or the procedure where it has no row; empty for the default mention.</summary>
    public string Rule { get; }

    /// <summary>What the rows asked for: their conditions by name, <c>not before</c> and <c>not after</c> with the characters. Empty for a procedure.</summary>
    public IReadOnlyList<string> Guards { get; }

    /// <summary>The words of the mention that the lexicon knows, each with its part: <c>居 RankVerb</c>, <c>17 Number</c>, <c>位 Unit</c>.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>Explains a mention.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="document">The text that was read.</param>
    /// <exception cref="ArgumentException">The mention lies beyond the end of the text.</exception>
    /// <example><code>
    /// IReadOnlyList&lt;string&gt; words = MentionExplanation.Of(mention, text).Words;
    /// </code></example>
    public static MentionExplanation Of(Mention mention, ReadOnlySpan<char> document)
    {
        if (!mention.Range.IsWithin(document.Length))
            throw new ArgumentException("The mention lies beyond the end of the text.", nameof(mention));
        List<string> guards = [];
        string rule = FormTables.NameOf(in mention) ?? Procedures.NameOf(mention.RuleCode);
        foreach (string name in rule.Split(": "))
        {
            if (FormTables.Of(mention.Kind).FirstOrDefault(row => row.Name == name) is not { } row)
                continue;
            guards.AddRange(row.Guards.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            if (row.NotAfter.Length > 0)
                guards.Add("not after " + row.NotAfter);
            if (row.NotBefore.Length > 0)
                guards.Add("not before " + row.NotBefore);
        }

        return new MentionExplanation(rule, guards.AsReadOnly(), WordsOf(document.Slice(mention.Range.Start, mention.Range.Length)));
    }

    private static System.Collections.ObjectModel.ReadOnlyCollection<string> WordsOf(ReadOnlySpan<char> text)
    {
        List<string> words = [];
        SingleValue value = new(text);
        Sentence sentence = value.Sentence;
        for (int i = 0; i < sentence.Count; i++)
        {
            ref readonly Token token = ref sentence[i];
            string part = token.Kind == TokenKind.Word ? token.Word.ToString() : token.Kind.ToString();
            words.Add($"{sentence.TextOf(in token)} {part}{(token.Other == WordKind.None ? "" : $" or {token.Other}")}");
        }

        value.Dispose();
        return words.AsReadOnly();
    }
}
