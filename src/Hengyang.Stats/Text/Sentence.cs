using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// The tokens of one sentence over the text they come from: what every recogniser reads, from left to right.
/// Indexing beyond either end gives a token of kind <see cref="TokenKind.None"/>, so that look-ahead needs no checks.
/// </summary>
internal readonly ref struct Sentence
{
    private readonly ReadOnlySpan<Token> _tokens;
    private readonly ReadOnlySpan<NumberToken> _numbers;

    internal Sentence(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, ReadOnlySpan<NumberToken> numbers, int start, int end)
    {
        Text = text;
        _tokens = tokens;
        _numbers = numbers;
        Start = start;
        End = end;
    }

    /// <summary>The whole text that was given to the lexer; token offsets count in it.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>Where the sentence begins in the text.</summary>
    internal int Start { get; }

    /// <summary>The first place after the sentence and its closing mark.</summary>
    internal int End { get; }

    internal int Count => _tokens.Length;

    /// <summary>What one look told of its words; null where nobody looked.</summary>
    internal SentenceLook? Look { get; init; }

    /// <summary>Whether one of its words may be of a kind.</summary>
    internal bool MayHold(WordKind kind) => Look is null || Look.MayHold(kind);

    /// <summary>Whether one of its tokens may be of a kind.</summary>
    internal bool MayHold(TokenKind kind) => Look is null || Look.MayHold(kind);

    /// <summary>Whether one of the tokens from a place up to another is a word of a kind.</summary>
    internal bool HoldsWord(WordKind kind, int from, int to)
    {
        if (!MayHold(kind))
            return false;
        for (int i = from; i < to; i++)
            if (this[i].Is(kind))
                return true;
        return false;
    }

    internal ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            Steps.Add();
            if ((uint)index < (uint)_tokens.Length)
                return ref _tokens[index];
            return ref Nothing;
        }
    }

    internal ref readonly NumberToken Number(in Token token) => ref _numbers[token.Value];

    /// <summary>Whether the sentence ends at a place, or a mark stands there.</summary>
    internal bool EndsAt(int place) => place >= End || Lexicon.ClassOf(Text[place]) == CharClass.Mark;

    /// <summary>Whether nothing but white space lies between the token before <paramref name="index"/> and it.</summary>
    internal bool IsAdjacent(int index)
    {
        int from = index <= 0 ? Start : this[index - 1].End;
        int to = index >= Count ? End : this[index].Start;
        return to <= from || IsBlank(Text[from..to]);
    }

    /// <summary>Whether a character that belongs to no other token stands straight before a token: 前 of 前30强, not of 之前30强.</summary>
    internal bool IsBehindPlainText(int index) => this[index].Start > Start && this[index - 1].End < this[index].Start;

    /// <summary>The plain text between the token before <paramref name="index"/> and it.</summary>
    internal ReadOnlySpan<char> Gap(int index)
    {
        int from = index <= 0 ? Start : this[index - 1].End;
        int to = index >= Count ? End : this[index].Start;
        Steps.Add(to - from);
        return to > from ? Text[from..to] : default;
    }

    /// <summary>That text without the white space around it; plain text has none, and is told by its first and last character.</summary>
    internal ReadOnlySpan<char> TrimmedGap(int index)
    {
        ReadOnlySpan<char> gap = Gap(index);
        return gap.IsEmpty || (gap[0] > LastSpace && gap[^1] > LastSpace) ? gap : gap.Trim();
    }

    /// <summary>Whether a text is nothing but white space.</summary>
    internal static bool IsBlank(ReadOnlySpan<char> text) => text.IsEmpty || (text[0] <= LastSpace && text.IsWhiteSpace());

    /// <summary>No white space stands behind this character in Unicode.</summary>
    private const char LastSpace = '\u3000';

    internal ReadOnlySpan<char> TextOf(in Token token) => Text[token.Start..token.End];

    private static readonly Token NothingToken = default;

    private static ref readonly Token Nothing => ref NothingToken;
}
