namespace Hengyang.Stats;

/// <summary>
/// The buffers that reading needs, kept per thread so that a reader allocates nothing once the thread has read a text.
/// A reader takes the thread's workspace and gives it back when it ends; a second reader at the same time gets its own.
/// </summary>
internal sealed class Workspace
{
    /// <summary>The most tokens a sentence may have; a longer one is cut there and goes on as a new one.</summary>
    internal const int MaxTokens = 1024;

    [ThreadStatic]
    private static Workspace? s_free;

    private readonly Token[] _tokens = new Token[MaxTokens + 8];
    private readonly NumberToken[] _numbers = new NumberToken[MaxTokens + 8];

    internal int TokenCount { get; private set; }

    internal int NumberCount { get; private set; }

    internal bool IsFull => TokenCount >= MaxTokens;

    internal ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    internal ReadOnlySpan<NumberToken> Numbers => _numbers.AsSpan(0, NumberCount);

    internal static Workspace Rent()
    {
        Workspace? free = s_free;
        s_free = null;
        return free ?? new Workspace();
    }

    internal void Return() => s_free = this;

    internal void Clear()
    {
        TokenCount = 0;
        NumberCount = 0;
    }

    internal ref Token Add(TokenKind kind, int start, int end)
    {
        ref Token token = ref _tokens[TokenCount++];
        token = default;
        token.Kind = kind;
        token.Start = start;
        token.End = end;
        return ref token;
    }

    internal void AddNumber(in NumberToken number, int start, int end)
    {
        ref Token token = ref Add(TokenKind.Number, start, end);
        token.Value = (short)NumberCount;
        token.Unit = number.Unit;
        _numbers[NumberCount++] = number;
    }

    /// <summary>The token that ends last, or a token of kind None at the start of a sentence.</summary>
    internal Token Last => TokenCount > 0 ? _tokens[TokenCount - 1] : default;
}
