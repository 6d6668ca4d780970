namespace Hengyang.Stats;

/// <summary>
/// The buffers that reading needs, kept per thread so that a reader allocates nothing once the thread has read a text.
/// A reader takes a free workspace of the thread and gives it back when it ends; a second reader at the same time gets another one.
/// </summary>
internal sealed class Workspace
{
    /// <summary>The most tokens a sentence may have; a longer one is cut there and goes on as a new one.</summary>
    internal const int MaxTokens = 1024;

    /// <summary>Readers at the same time on one thread: a document, the head of its text, a single value within.</summary>
    private const int MostFree = 4;

    [ThreadStatic]
    private static Workspace? s_free;

    /// <summary>The free one that is taken after this one, and how many there are with this one.</summary>
    private Workspace? _nextFree;
    private int _free;

    private readonly Token[] _tokens = new Token[MaxTokens + 8];
    private readonly NumberToken[] _numbers = new NumberToken[MaxTokens + 8];

    private Mention[] _mentions = new Mention[64];
    private (short First, short Next)[] _mentionTokens = new (short, short)[64];

    /// <summary>More characters than this are not kept room for.</summary>
    private const int MostKept = 1 << 16;

    private char[]? _decodeBuffer;
    private char[]? _cleanBuffer;

    /// <summary>Areas of the user's own, while a document is being read.</summary>
    internal AreaCatalogue? Areas { get; set; }

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

    internal int MentionCount { get; private set; }

    internal int NumberCount { get; private set; }

    internal bool IsFull => TokenCount >= MaxTokens;

    internal ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, TokenCount);

    internal ReadOnlySpan<NumberToken> Numbers => _numbers.AsSpan(0, NumberCount);

    /// <summary>Counts how often the workspace has been taken, so that a copy of a reader that was disposed neither reads on in it nor gives it back a second time.</summary>
    internal int Rental { get; private set; }

    internal static Workspace Rent()
    {
        Workspace workspace = s_free ?? new Workspace();
        s_free = workspace._nextFree;
        workspace._nextFree = null;
        workspace.Rental++;
        return workspace;
    }

    internal void Return()
    {
        Rental++;
        Areas = null;
        if (_cleanBuffer?.Length > MostKept)
            _cleanBuffer = null;
        _free = 1 + (s_free?._free ?? 0);
        if (_free > MostFree)
            return;
        _nextFree = s_free;
        s_free = this;
    }

    /// <summary>The first stretch of a sentence that looks like a period and can be none; empty for none.</summary>
    internal TextRange RejectedPeriod { get; set; }

    internal void Clear()
    {
        TokenCount = 0;
        NumberCount = 0;
        HasQuotes = false;
    }

    /// <summary>Whether figures of plain shapes are read by themselves; a test compares with the grammar alone.</summary>
    internal bool ReadsPlainFigures { get; set; } = true;

    /// <summary>What is known of the sentence that observations are read of.</summary>
    internal SentenceLook Look { get; } = new();

    /// <summary>Whether a quotation mark opens in the sentence.</summary>
    internal bool HasQuotes { get; set; }

    internal void ClearMentions()
    {
        MentionCount = 0;
        RejectedPeriod = default;
    }

    internal ref readonly Mention Mention(int index) => ref _mentions[index];

    /// <summary>The mentions of the sentence.</summary>
    internal ReadOnlySpan<Mention> Mentions => _mentions.AsSpan(0, MentionCount);

    /// <summary>The first token of a mention, and the first one behind it.</summary>
    internal (short First, short Next) MentionTokens(int index) => _mentionTokens[index];

    internal int LastMentionFirst => _mentionTokens[MentionCount - 1].First;

    /// <summary>The first token behind the last mention; 0 before the first.</summary>
    internal int LastMentionNext => MentionCount == 0 ? 0 : _mentionTokens[MentionCount - 1].Next;

    /// <summary>The first place behind the last mention of the sentence; 0 before the first.</summary>
    internal int EndOfMentions => MentionCount == 0 ? 0 : _mentions[MentionCount - 1].Range.End;

    /// <summary>
    /// Adds a mention, and is the only place where one is added: what cannot be is none, and no two lie over one another. Of a period before it keeps what is behind the period; any other
    /// mention that it lies over was part of it: the 10年 of 10年平均增长5%, the label of （亿）603.
    /// </summary>
    internal void AddMention(in Mention mention, int firstToken, int nextToken)
    {
        if (!mention.CanBe)
            return;
        while (mention.Range.Start < EndOfMentions)
        {
            if (_mentions[MentionCount - 1].Kind == MentionKind.Period)
            {
                if (mention.Range.End > EndOfMentions)
                    Append(mention.WithRanges(TextRange.FromBounds(EndOfMentions, mention.Range.End), mention.ScopeRange), LastMentionNext, nextToken);
                return;
            }

            firstToken = Math.Min(firstToken, LastMentionFirst);
            MentionCount--;
        }

        Append(in mention, firstToken, nextToken);
    }

    private void Append(in Mention mention, int firstToken, int nextToken)
    {
        if (MentionCount == _mentions.Length)
        {
            Array.Resize(ref _mentions, MentionCount * 2);
            Array.Resize(ref _mentionTokens, MentionCount * 2);
        }

        _mentions[MentionCount] = mention;
        _mentionTokens[MentionCount++] = ((short)firstToken, (short)nextToken);
    }

    internal void SetMention(int index, in Mention mention) => _mentions[index] = mention;

    internal void ReplaceLastMention(in Mention mention, int firstToken, int nextToken)
    {
        MentionCount--;
        AddMention(in mention, firstToken, nextToken);
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
