using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hengyang.Stats;

/// <summary>UTF-8 text that is decoded a stretch at a time, and the way back from characters to bytes.</summary>
internal ref struct Utf8Text
{
    /// <summary>How many bytes are decoded at once, at the most.</summary>
    internal const int StretchLength = 32 * 1024;

    private readonly ReadOnlySpan<byte> _bytes;
    private int _stretchStart;
    private int _stretchEnd;
    private bool _broken;

    // the place up to which characters have been turned into bytes; it only goes forward
    private int _mappedChar;
    private int _mappedByte;

    internal Utf8Text(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
        IsActive = true;
    }

    internal bool IsActive { get; }

    internal readonly bool HasMore => _stretchEnd < _bytes.Length;

    /// <summary>The first characters of a text, as many as <see cref="LineProfile.HeadLength"/> says.</summary>
    internal static ReadOnlySpan<char> Head(ReadOnlySpan<byte> utf8, char[] buffer)
    {
        // no character takes more than three bytes for each code unit of UTF-16
        ReadOnlySpan<byte> bytes = utf8[..Math.Min(utf8.Length, 3 * LineProfile.HeadLength)];
        Utf8.ToUtf16(bytes, buffer, out _, out int written, replaceInvalidSequences: true);
        return buffer.AsSpan(0, Math.Min(written, LineProfile.HeadLength));
    }

    /// <summary>Decodes the next stretch; it ends where a paragraph or a sentence does, if there is such a place.</summary>
    /// <param name="workspace">Gives the buffer.</param>
    /// <param name="overlap">How many bytes at its head are the last row of the stretch before.</param>
    internal ReadOnlySpan<char> DecodeNext(Workspace workspace, out int overlap)
    {
        overlap = StretchEnd<byte>.RowLengthBefore(_bytes[.._stretchEnd]);
        _stretchStart = _stretchEnd - overlap;
        ReadOnlySpan<byte> rest = _bytes[_stretchStart..];
        ReadOnlySpan<byte> stretch = rest.Length <= StretchLength ? rest : rest[..CutLength(rest[..StretchLength])];
        char[] buffer = workspace.DecodeBuffer;
        OperationStatus status = Utf8.ToUtf16(stretch, buffer, out int read, out int written, replaceInvalidSequences: false);
        _broken = status != OperationStatus.Done;
        if (_broken)
            Utf8.ToUtf16(stretch, buffer, out read, out written, replaceInvalidSequences: true);
        _stretchEnd = _stretchStart + stretch.Length;
        _mappedChar = 0;
        _mappedByte = _stretchStart;
        return buffer.AsSpan(0, written);
    }

    /// <summary>The bytes of a stretch of characters at or behind the last one asked for.</summary>
    internal TextRange ToBytes(ReadOnlySpan<char> text, TextRange range)
    {
        int start = Map(text, range.Start);
        _mappedChar = range.Start;
        _mappedByte = start;
        return TextRange.FromBounds(start, Map(text, range.End));
    }

    /// <summary>The bytes of a stretch behind the start of the last one asked for, which stays the last one.</summary>
    internal readonly TextRange ToBytesBehind(ReadOnlySpan<char> text, TextRange range) =>
        TextRange.FromBounds(Map(text, range.Start), Map(text, range.End));

    private readonly int Map(ReadOnlySpan<char> text, int character)
    {
        if (!_broken)
            return _mappedByte + Encoding.UTF8.GetByteCount(text[_mappedChar..character]);
        int at = _mappedByte;
        for (int i = _mappedChar; i < character;)
        {
            Rune.DecodeFromUtf8(_bytes[at.._stretchEnd], out Rune rune, out int consumed);
            at += consumed;
            i += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>How much of a full stretch is read: up to a place where the reader begins anew anyhow, else never within a character.</summary>
    private static int CutLength(ReadOnlySpan<byte> stretch)
    {
        int cut = StretchEnd<byte>.Find(stretch);
        if (cut > 0)
            return cut;
        int end = stretch.Length;
        while (end > 0 && (stretch[end - 1] & 0xC0) == 0x80)
            end--;
        return end > stretch.Length - 4 && end > 1 ? end - 1 : stretch.Length;
    }
}
