namespace Hengyang.Stats;

/// <summary>The marks that are tokens by themselves, and the spaces and line breaks between them.</summary>
internal static class Marks
{
    internal const string Commas = ",，";

    private static readonly (string Characters, TokenKind Kind)[] Table =
    [
        (Commas, TokenKind.Comma),
        ("、､", TokenKind.EnumerationComma),
        (";；", TokenKind.Semicolon),
        ("。！？!?｡", TokenKind.SentenceEnd),
        (":：∶︰", TokenKind.Colon),
        ("-–—−－~～∼〜‐‑―", TokenKind.Dash),
        ("/／⁄∕", TokenKind.Slash),
        ("(（〔【［[", TokenKind.OpenParenthesis),
        (")）〕】］]", TokenKind.CloseParenthesis),
        ("“\"「『‘《<〈＂", TokenKind.OpenQuote),
        ("”」』’》>〉", TokenKind.CloseQuote),
        ("\t", TokenKind.Tab),
    ];

    private static readonly byte[] Kinds = BuildKinds();

    /// <summary>The token that a mark makes, or <see cref="TokenKind.None"/>.</summary>
    internal static TokenKind KindOf(char c) => (TokenKind)Kinds[c];

    internal static CharClass ClassOf(char c) => c switch
    {
        '\n' or '\r' or '\u2028' or '\u0085' => CharClass.LineBreak,
        ' ' or '\u00A0' or '\u2002' or '\u2003' or '\u2009' or '\u202F' or '\u3000' or '\u200B' or '\uFEFF' => CharClass.Space,
        '$' => CharClass.Dollar,
        _ => Kinds[c] != 0 ? CharClass.Mark : CharClass.Plain,
    };

    private static byte[] BuildKinds()
    {
        byte[] kinds = new byte[char.MaxValue + 1];
        foreach ((string characters, TokenKind kind) in Table)
            foreach (char c in characters)
                kinds[c] = (byte)kind;
        return kinds;
    }
}
