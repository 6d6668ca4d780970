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

    /// <summary>Decodes the next stretch; it ends where a paragraph or a sentence does, if there is such a place.</summary>
    internal ReadOnlySpan<char> DecodeNext(Workspace workspace)
    {
        _stretchStart = _stretchEnd;
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

    /// <summary>How much of a full stretch is read: up to a blank line, a line behind 。, a line, or 。.</summary>
    private static int CutLength(ReadOnlySpan<byte> stretch)
    {
        ReadOnlySpan<byte> second = stretch[(StretchLength / 2)..];
        foreach (ReadOnlySpan<byte> mark in new Marks())
        {
            int found = second.LastIndexOf(mark);
            if (found >= 0)
                return (StretchLength / 2) + found + mark.Length;
        }

        int end = stretch.Length;
        while (end > 0 && (stretch[end - 1] & 0xC0) == 0x80)
            end--;
        return end > stretch.Length - 4 && end > 1 ? end - 1 : stretch.Length;
    }

    /// <summary>The marks that a stretch is cut behind, the best first.</summary>
    private ref struct Marks
    {
        private int _index;

        public Marks() => _index = -1;

        public readonly ReadOnlySpan<byte> Current => _index switch
        {
            0 => "\n\n"u8,
            1 => "。\n"u8,
            2 => "\n"u8,
            _ => "。"u8,
        };

        public readonly Marks GetEnumerator() => this;

        public bool MoveNext() => ++_index < 4;
    }
}
