namespace Hengyang.Stats;

/// <summary>
/// A set of what one element of a text can be: shapes of numbers, marks, words of a kind (all, or some values of it), single
/// characters. Patterns are made of such sets; <see cref="FormAlphabet"/> numbers the classes that a table's sets tell apart.
/// </summary>
internal sealed class FormSymbols
{
    /// <summary>One bit for each <see cref="NumberShape"/>.</summary>
    internal ulong Shapes { get; private init; }

    /// <summary>One bit for each <see cref="TokenKind"/> of a mark.</summary>
    internal ulong Marks { get; private init; }

    /// <summary>Kinds of words of which every value counts.</summary>
    internal ulong Kinds { get; private init; }

    /// <summary>One bit for each kind of a form of another table.</summary>
    internal ulong Parts { get; private init; }

    /// <summary>Whether plain text counts: a run of characters that no token holds and that no pattern of the table names is one element.</summary>
    internal bool TakesText { get; private init; }

    /// <summary>Whether words count that are only units behind their number.</summary>
    internal bool TakesUnits { get; private init; }

    /// <summary>Single words by kind and value.</summary>
    internal HashSet<(WordKind Kind, short Value)> Words { get; private init; } = [];

    /// <summary>Single characters that no token holds.</summary>
    internal HashSet<char> Characters { get; private init; } = [];

    internal bool IsEmpty => Shapes == 0 && Marks == 0 && Kinds == 0 && Parts == 0 && !TakesText && !TakesUnits && Words.Count == 0 && Characters.Count == 0;

    internal static FormSymbols None { get; } = new();

    internal static FormSymbols Text { get; } = new() { TakesText = true };

    internal static FormSymbols Units { get; } = new() { TakesUnits = true };

    internal static FormSymbols OfShapes(params ReadOnlySpan<NumberShape> shapes)
    {
        ulong set = 0;
        foreach (NumberShape shape in shapes)
            set |= 1UL << (int)shape;
        return new FormSymbols { Shapes = set };
    }

    internal static FormSymbols OfMarks(params ReadOnlySpan<TokenKind> kinds)
    {
        ulong set = 0;
        foreach (TokenKind kind in kinds)
            set |= 1UL << (int)kind;
        return new FormSymbols { Marks = set };
    }

    internal static FormSymbols OfParts(params ReadOnlySpan<int> kinds)
    {
        ulong set = 0;
        foreach (int kind in kinds)
            set |= 1UL << kind;
        return new FormSymbols { Parts = set };
    }

    internal static FormSymbols OfKinds(params ReadOnlySpan<WordKind> kinds) => new() { Kinds = WordKinds.Of(kinds) };

    internal static FormSymbols OfWords(WordKind kind, params IEnumerable<int> values) => new() { Words = [.. values.Select(v => (kind, (short)v))] };

    /// <summary>What an element of a pattern takes: a name in braces or several, a character behind an apostrophe, or a word.</summary>
    /// <param name="item">The element.</param>
    /// <param name="names">What the names of the subject take.</param>
    internal static FormSymbols Of(string item, Dictionary<string, FormSymbols> names) => item[0] switch
    {
        '\'' => OfCharacter(item[1]),
        '{' => item[1..^1].Split(',').Aggregate(None, (all, name) => all.Or(names[name])),
        _ => OfWord(item),
    };

    internal static FormSymbols OfCharacter(char c) => new() { Characters = [c] };

    internal static FormSymbols OfCharacters(string characters) => new() { Characters = [.. characters] };

    /// <summary>What a word of the lexicon is as a token; <see cref="None"/> where it is no single token.</summary>
    internal static FormSymbols OfWord(string word)
    {
        if (Lexicon.Match(word, 0, out int row) == word.Length || Lexicon.MatchAfterNumber(word, 0, out row) == word.Length)
        {
            ref readonly LexiconRow found = ref Lexicon.Row(row);
            if (found.Kind != WordKind.None)
                return OfWords(found.Kind, found.Value);
        }

        return word.Length == 1 && Hengyang.Stats.Marks.KindOf(word[0]) is var mark and not TokenKind.None ? OfMarks(mark) : None;
    }

    internal FormSymbols Or(FormSymbols other) => new()
    {
        Shapes = Shapes | other.Shapes,
        Marks = Marks | other.Marks,
        Kinds = Kinds | other.Kinds,
        Parts = Parts | other.Parts,
        TakesText = TakesText || other.TakesText,
        TakesUnits = TakesUnits || other.TakesUnits,
        Words = [.. Words, .. other.Words],
        Characters = [.. Characters, .. other.Characters],
    };

    internal bool Has(NumberShape shape) => ((Shapes >> (int)shape) & 1) != 0;

    internal bool HasMark(TokenKind kind) => ((Marks >> (int)kind) & 1) != 0;

    internal bool Has(WordKind kind, short value) => WordKinds.Has(Kinds, kind) || Words.Contains((kind, value));

    internal bool HasPart(int kind) => ((Parts >> kind) & 1) != 0;

    /// <summary>Whether words of a kind count whose value no pattern names.</summary>
    internal bool HasOther(WordKind kind) => WordKinds.Has(Kinds, kind);
}
