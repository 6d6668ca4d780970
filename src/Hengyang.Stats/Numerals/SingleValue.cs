using System.Text;

namespace Hengyang.Stats;

/// <summary>
/// What the single-value parsers share: the text is lexed into a workspace of the thread, the kind's own recogniser reads
/// it, and the place where it stopped decides between a whole value, a part and an error. White space around the value is
/// allowed. Nothing is allocated.
/// </summary>
internal ref struct SingleValue
{
    /// <summary>A single value is no longer than this; what is longer is no value.</summary>
    internal const int LongestText = 512;

    private readonly Workspace _workspace;

    internal SingleValue(ReadOnlySpan<char> text)
        : this(text, Workspace.Rent())
    {
    }

    /// <param name="text">The text.</param>
    /// <param name="workspace">Is given back with the value.</param>
    internal SingleValue(ReadOnlySpan<char> text, Workspace workspace)
    {
        _workspace = workspace;
        if (text.Length <= LongestText)
            text = _workspace.CleanValue(text);
        Text = text;
        Start = ValueText.SkipSpace(text, 0);
        int position = Start;
        if (text.Length <= LongestText)
            Lexer.ReadSentence(text, ref position, _workspace);
        else
            _workspace.Clear();
        Sentence = new Sentence(text, _workspace.Tokens, _workspace.Numbers, Start, position);
    }

    internal readonly Workspace Workspace => _workspace;

    /// <summary>The text as it is read; <see cref="SourceEndOf"/> leads back to the one that was given.</summary>
    internal ReadOnlySpan<char> Text { get; }

    /// <summary>The place in the given text behind the character before a place.</summary>
    internal readonly int SourceEndOf(int end) => _workspace.Drops.SourceEndOf(end);

    /// <summary>The place in the given text of the character at a place.</summary>
    internal readonly int SourceOf(int place) => _workspace.Drops.SourceOf(place);

    internal Sentence Sentence { get; }

    /// <summary>The first place that is no white space.</summary>
    internal int Start { get; }

    /// <summary>Whether a token stands where the value must begin.</summary>
    internal readonly bool Begins => Sentence.Count > 0 && Sentence[0].Start == Start;

    /// <summary>The error for a value that ended at a place, or Ok when only white space follows.</summary>
    internal readonly ParseError End(int end)
    {
        ReadOnlySpan<char> rest = Text[end..];
        return rest.IsWhiteSpace()
            ? new ParseError(ParseStatus.Ok, SourceEndOf(end))
            : new ParseError(ParseStatus.TrailingText, SourceOf(end + rest.Length - rest.TrimStart().Length));
    }

    /// <summary>The error for a text that does not begin with such a value.</summary>
    internal readonly ParseError NoMatch(ParseStatus status = ParseStatus.NoMatch) =>
        Text.IsWhiteSpace() ? new ParseError(ParseStatus.Empty, 0) : new ParseError(status, SourceOf(Start));

    /// <summary>Gives the workspace back.</summary>
    internal readonly void Dispose() => _workspace.Return();

    /// <summary>Decodes UTF-8 into a buffer for one value; false when it is broken or too long.</summary>
    internal static bool TryDecode(ReadOnlySpan<byte> utf8, Span<char> buffer, out int length, out ParseError error)
    {
        error = default;
        length = 0;
        int at = 0;
        while (at < utf8.Length)
        {
            if (Rune.DecodeFromUtf8(utf8[at..], out Rune rune, out int consumed) != System.Buffers.OperationStatus.Done)
            {
                error = new ParseError(ParseStatus.UnexpectedCharacter, at);
                return false;
            }

            if (!rune.TryEncodeToUtf16(buffer[length..], out int written))
            {
                error = new ParseError(ParseStatus.NoMatch, 0);
                return false;
            }

            length += written;
            at += consumed;
        }

        return true;
    }

    /// <summary>Reads a text that is one value and nothing else.</summary>
    internal delegate bool Parser<T>(ReadOnlySpan<char> text, DateOnly? referenceDate, out T value, out ParseError error);

    /// <summary>Reads UTF-8 text that is one value; the place of an error is one of its bytes.</summary>
    internal static bool TryParse<T>(ReadOnlySpan<byte> utf8, DateOnly? referenceDate, Parser<T> parse, out T value, out ParseError error)
        where T : struct
    {
        Span<char> buffer = stackalloc char[LongestText];
        value = default;
        if (!TryDecode(utf8, buffer, out int length, out error))
            return false;
        bool ok = parse(buffer[..length], referenceDate, out value, out error);
        error = error with { Position = ToByteCount(buffer, error.Position) };
        return ok;
    }

    /// <summary>How many bytes a number of characters of a decoded text take.</summary>
    internal static int ToByteCount(ReadOnlySpan<char> text, int characters) => Encoding.UTF8.GetByteCount(text[..characters]);
}
