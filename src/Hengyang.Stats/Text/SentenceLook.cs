namespace Hengyang.Stats;

/// <summary>What one look at a sentence told: of which lists no word can stand in it, and which kinds of words and marks its tokens are. One object serves all sentences of a text.</summary>
internal sealed class SentenceLook
{
    private WordLook _lists;
    private ulong _words;
    private ulong _tokens;

    /// <summary>Looks at the tokens of a sentence.</summary>
    internal void Take(ReadOnlySpan<Token> tokens, in WordLook lists)
    {
        _lists = lists;
        (_words, _tokens) = (0, 0);
        foreach (ref readonly Token token in tokens)
        {
            _words |= (1UL << (int)token.Word) | (1UL << (int)token.Other);
            _tokens |= 1UL << (int)token.Kind;
        }
    }

    /// <summary>Whether a word of the list that has a number may stand in it.</summary>
    internal bool MayHold(int list) => _lists.MayHold(list);

    /// <summary>Whether one of its words may be of a kind.</summary>
    internal bool MayHold(WordKind kind) => WordKinds.Has(_words, kind);

    /// <summary>Whether one of its tokens is of a kind.</summary>
    internal bool MayHold(TokenKind kind) => ((_tokens >> (int)kind) & 1) != 0;
}
