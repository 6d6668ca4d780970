namespace Hengyang.Stats;

/// <summary>What a token is. Plain text between tokens has none: it is the gap from one token's end to the next one's start.</summary>
internal enum TokenKind : byte
{
    /// <summary>No token; what lies beyond either end of a sentence.</summary>
    None,

    /// <summary>A number; <see cref="Token.Value"/> is its index into the sentence's numbers.</summary>
    Number,

    /// <summary>A word of the lexicon that only counts as a unit here: it stands straight after a number.</summary>
    Unit,

    /// <summary>A word of the lexicon. Straight after a number it may carry a unit as well (年, 月, 日, 成).</summary>
    Word,

    Comma,
    EnumerationComma,
    Semicolon,
    SentenceEnd,
    Colon,
    Dash,
    Slash,
    OpenParenthesis,
    CloseParenthesis,
    OpenQuote,
    CloseQuote,
    LineBreak,
    Tab,
}

/// <summary>One token of a sentence; offsets count in the text that the lexer was given.</summary>
internal struct Token
{
    internal int Start;
    internal int End;
    internal TokenKind Kind;
    internal WordKind Word;

    /// <summary>The word's second sense, where its row declares one.</summary>
    internal WordKind Other;

    /// <summary>The row's own value: an enum member, an offset, a table index; for a number its index.</summary>
    internal short Value;

    /// <summary>The unit that the token names when it follows a number; default for none.</summary>
    internal Unit Unit;

    /// <summary>Whether the word has a sense, the first or the second.</summary>
    internal readonly bool Is(WordKind kind) => Word == kind || Other == kind;

    internal readonly bool Is(WordKind kind, short value) => Word == kind && Value == value;
}
