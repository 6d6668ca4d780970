using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hengyang.Stats;

/// <summary>
/// The text of a value in UTF-8, turned into the UTF-16 that the grammar reads: into the caller's buffer, or one of the
/// shared pool when that is too short. Dispose it.
/// </summary>
internal ref struct Utf8Value
{
    /// <summary>A buffer on the stack that holds the text of nearly every value.</summary>
    internal const int BufferLength = 256;

    private char[]? _rented;

    internal Utf8Value(ReadOnlySpan<byte> utf8Text, Span<char> buffer)
    {
        if (utf8Text.Length > buffer.Length)
            buffer = _rented = ArrayPool<char>.Shared.Rent(utf8Text.Length);
        OperationStatus status = Utf8.ToUtf16(utf8Text, buffer, out _, out int length, replaceInvalidSequences: false);
        Characters = buffer[..length];
        IsComplete = status == OperationStatus.Done;
    }

    /// <summary>The text, up to the first byte that is no UTF-8.</summary>
    internal ReadOnlySpan<char> Characters { get; }

    /// <summary>Whether all of the text is valid.</summary>
    internal bool IsComplete { get; }

    /// <summary>How many bytes the first so many characters take.</summary>
    internal readonly int BytesOf(int characters) => Encoding.UTF8.GetByteCount(Characters[..characters]);

    /// <summary>The error with its place counted in bytes; where the text breaks off, that is the error.</summary>
    internal readonly ParseError InBytes(ParseError error) =>
        error.Status == ParseStatus.Ok && !IsComplete
            ? new ParseError(ParseStatus.UnexpectedCharacter, BytesOf(Characters.Length))
            : error with { Position = BytesOf(error.Position) };

    internal void Dispose()
    {
        char[]? rented = _rented;
        _rented = null;
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
    }
}
