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
    /// <param name="workspace">Gives the buffer.</param>
    /// <param name="position">Where to read on: behind the row of a table that the stretch before ended with, which says that the next line may be one too.</param>
    internal ReadOnlySpan<char> DecodeNext(Workspace workspace, out int position)
    {
        int overlap = RowLengthBefore(_bytes[.._stretchEnd]);
        _stretchStart = _stretchEnd - overlap;
        ReadOnlySpan<byte> rest = _bytes[_stretchStart..];
        ReadOnlySpan<byte> stretch = rest.Length <= StretchLength ? rest : rest[..CutLength(rest[..StretchLength])];
        char[] buffer = workspace.DecodeBuffer;
        OperationStatus status = Utf8.ToUtf16(stretch, buffer, out int read, out int written, replaceInvalidSequences: false);
        _broken = status != OperationStatus.Done;
        if (_broken)
            Utf8.ToUtf16(stretch, buffer, out read, out written, replaceInvalidSequences: true);
        position = overlap == 0 ? 0 : buffer.AsSpan(0, written).IndexOf('\n') + 1;
        _stretchEnd = _stretchStart + stretch.Length;
        _mappedChar = 0;
        _mappedByte = _stretchStart;
        return buffer.AsSpan(0, written);
    }

    /// <summary>How long the row of a table is that ends here; 0 for other lines.</summary>
    private static int RowLengthBefore(ReadOnlySpan<byte> read)
    {
        const int longest = 4096;
        if (read.IsEmpty || read[^1] != '\n')
            return 0;
        ReadOnlySpan<byte> near = read[Math.Max(0, read.Length - longest)..^1];
        int start = near.LastIndexOf((byte)'\n') + 1;
        bool isRow = (start > 0 || near.Length + 1 == read.Length) && near[start..].IndexOfAny((byte)'\t', (byte)'|') >= 0;
        return isRow ? near.Length + 1 - start : 0;
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

    /// <summary>How much of a full stretch is read: up to a place where the reader begins anew anyhow, if its second half has one.</summary>
    private static int CutLength(ReadOnlySpan<byte> stretch)
    {
        const int half = StretchLength / 2;
        ReadOnlySpan<byte> second = stretch[half..];
        int cut = Math.Max(Behind(second, "\n\n"u8), Behind(second, "\r\n\r\n"u8));
        if (cut == 0)
            cut = Math.Max(Behind(second, "。\n"u8), Math.Max(Behind(second, "。\r\n"u8), Behind(second, "。\r"u8)));
        if (cut == 0)
            cut = BehindTableLine(second);
        if (cut == 0)
            cut = Behind(second, "。"u8);
        if (cut == 0)
            cut = Math.Max(Behind(second, "\n"u8), Behind(second, "\r"u8));
        if (cut > 0)
            return half + cut;

        // never within a character
        int end = stretch.Length;
        while (end > 0 && (stretch[end - 1] & 0xC0) == 0x80)
            end--;
        return end > stretch.Length - 4 && end > 1 ? end - 1 : stretch.Length;
    }

    private static int Behind(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        int found = text.LastIndexOf(mark);
        return found < 0 ? 0 : found + mark.Length;
    }

    private static int BehindTableLine(ReadOnlySpan<byte> text)
    {
        int lineBreak = text.LastIndexOf((byte)'\n');
        if (lineBreak < 0)
            return 0;
        int tab = text[..lineBreak].LastIndexOfAny((byte)'\t', (byte)'|');
        return tab < 0 ? 0 : tab + text[tab..].IndexOf((byte)'\n') + 1;
    }
}
