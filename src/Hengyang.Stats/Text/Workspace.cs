using System.Runtime.CompilerServices;

namespace Hengyang.Stats;

/// <summary>
/// The buffers that the tokens of a sentence need, kept per thread so that a reader allocates nothing once the thread has read a text.
/// A reader takes a free workspace of the thread and gives it back when it ends; a second reader at the same time gets another one.
/// </summary>
internal class Workspace
{
    /// <summary>The most tokens a sentence may have; a longer one is cut there and goes on as a new one.</summary>
    internal const int MaxTokens = 1024;

    /// <summary>So many readers at the same time on one thread find their buffers again.</summary>
    private const int MostFree = 4;

    [ThreadStatic]
    private static Workspace? s_free;

    /// <summary>The free one that is taken after this one, and how many there are with this one.</summary>
    private Workspace? _nextFree;
    private int _free;

    private readonly Token[] _tokens = new Token[MaxTokens + 8];
    private readonly NumberToken[] _numbers = new NumberToken[MaxTokens + 8];

    /// <summary>More characters than this are not kept room for.</summary>
    private const int MostKept = 1 << 16;

    private char[]? _decodeBuffer;
    private char[]? _cleanBuffer;

    /// <summary>Room for a stretch of UTF-8 text as characters.</summary>
    internal char[] DecodeBuffer => _decodeBuffer ??= new char[Utf8Text.StretchLength];

    /// <summary>Room for a stretch of text as it is read.</summary>
    internal char[] CleanBuffer(int length)
    {
        if (_cleanBuffer is null || _cleanBuffer.Length < length)
            _cleanBuffer = new char[Math.Max(length, Utf8Text.StretchLength)];
        Scan.Clear();
        return _cleanBuffer;
    }

    /// <summary>What may begin where in the text of <see cref="CleanBuffer"/>, where it was scanned.</summary>
    internal TextScan Scan { get; } = new();

    /// <summary>What the reading of the stretch leaves out.</summary>
    internal Drops Drops { get; } = new();

    /// <summary>A short text as it is read; <see cref="Drops"/> leads back.</summary>
    internal ReadOnlySpan<char> CleanValue(ReadOnlySpan<char> text)
    {
        Drops.Clear();
        if (TextCleaner.IsClean(text))
            return text;
        char[] buffer = CleanBuffer(text.Length);
        return buffer.AsSpan(0, TextCleaner.Clean(text, buffer, Drops, default));
    }

    internal int TokenCount { get; private set; }

    internal int NumberCount { get; private set; }

    internal bool IsFull => TokenCount >= MaxTokens;

    internal ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    internal ReadOnlySpan<NumberToken> Numbers => _numbers.AsSpan(0, NumberCount);

    /// <summary>Counts how often the workspace has been taken, so that a copy of a reader that was disposed neither reads on in it nor gives it back a second time.</summary>
    internal int Rental { get; private set; }

    internal static Workspace Rent() => Take(ref s_free);

    /// <summary>Gives the workspace back to the thread.</summary>
    internal virtual void Return() => Give(ref s_free);

    /// <summary>A free workspace of a thread's list, or a new one.</summary>
    private protected static T Take<T>(ref T? free)
        where T : Workspace, new()
    {
        T workspace = free ?? new T();
        free = Unsafe.As<T?>(workspace._nextFree);
        workspace._nextFree = null;
        workspace.Rental++;
        return workspace;
    }

    /// <summary>Puts the workspace in front of a thread's list.</summary>
    private protected void Give<T>(ref T? free)
        where T : Workspace
    {
        Rental++;
        if (_cleanBuffer?.Length > MostKept)
            _cleanBuffer = null;
        _free = 1 + (free?._free ?? 0);
        if (_free > MostFree)
            return;
        _nextFree = free;
        free = Unsafe.As<T>(this);
    }

    internal void Clear()
    {
        TokenCount = 0;
        NumberCount = 0;
        HasQuotes = false;
    }

    /// <summary>What is known of the sentence that observations are read of.</summary>
    internal SentenceLook Look { get; } = new();

    /// <summary>Whether a quotation mark opens in the sentence.</summary>
    internal bool HasQuotes { get; set; }

    internal ref Token Add(TokenKind kind, int start, int end)
    {
        ref Token token = ref _tokens[TokenCount++];
        token = default;
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        return ref token;
    }

    /// <param name="number">The number.</param>
    /// <param name="first">Its first character.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">The first place behind it.</param>
    internal void AddNumber(in NumberToken number, char first, int start, int end)
    {
        ref Token token = ref Add(TokenKind.Number, start, end);
        token.Value = (short)NumberCount;
        token.Unit = number.Unit;
        ref NumberToken kept = ref _numbers[NumberCount++];
        kept = number;
        kept.Shape = NumberShapes.Of(in number, first);
    }

    /// <summary>Puts a unit in the place of the tokens that it touches.</summary>
    internal void PutUnit(int start, int end, Unit unit)
    {
        int first = Put(start, end);
        if (first >= 0)
            _tokens[first] = new Token { Kind = TokenKind.Unit, Start = start, End = end, Unit = unit };
    }

    /// <summary>Puts a word in the place of the tokens that it touches; there is no more room than for the longest sentence.</summary>
    internal void PutWord(int start, int end, WordKind word, short value)
    {
        int first = Put(start, end);
        if (first >= 0)
            _tokens[first] = new Token { Kind = TokenKind.Word, Start = start, End = end, Word = word, Value = value };
    }

    /// <summary>Makes one token's place of those between two places of the text; −1 when there is no room.</summary>
    private int Put(int start, int end)
    {
        int first = TokenCount;
        while (first > 0 && _tokens[first - 1].End > start)
            first--;
        int next = first;
        while (next < TokenCount && _tokens[next].Start < end)
            next++;
        int moved = first + 1 - next;
        if (TokenCount + moved > _tokens.Length)
            return -1;
        Array.Copy(_tokens, next, _tokens, next + moved, TokenCount - next);
        TokenCount += moved;
        return first;
    }

    /// <summary>The token that ends last, or a token of kind None at the start of a sentence.</summary>
    internal ref readonly Token Last => ref TokenCount > 0 ? ref _tokens[TokenCount - 1] : ref Nothing;

    private static readonly Token Nothing = default;
}
