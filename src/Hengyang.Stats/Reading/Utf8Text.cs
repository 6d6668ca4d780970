using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>Whether nothing was decoded yet.</summary>
    internal readonly bool IsAtStart => _stretchEnd == 0;

    internal readonly bool HasMore => _stretchEnd < _bytes.Length;

    /// <summary>
    /// The first characters of the text, as many as <see cref="LineProfile.HeadLength"/> says, once its first stretch is decoded: mostly
    /// that holds them.
    /// </summary>
    internal readonly ReadOnlySpan<char> Head(ReadingWorkspace workspace, int decoded)
    {
        // no character takes more than three bytes for each code unit of UTF-16
        int end = Math.Min(_bytes.Length, 3 * LineProfile.HeadLength);
        int written = 0;
        if (decoded < LineProfile.HeadLength && end > _stretchEnd)
            Utf8.ToUtf16(_bytes[_stretchEnd..end], workspace.DecodeBuffer.AsSpan(decoded), out _, out written, replaceInvalidSequences: true);
        return workspace.DecodeBuffer.AsSpan(0, Math.Min(decoded + written, LineProfile.HeadLength));
    }

    /// <summary>Decodes the next stretch; it ends where a paragraph or a sentence does, if there is such a place.</summary>
    /// <param name="workspace">Gives the buffer.</param>
    /// <param name="overlap">How many bytes at its head are the last row of the stretch before.</param>
    internal ReadOnlySpan<char> DecodeNext(ReadingWorkspace workspace, out int overlap)
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
            return _mappedByte + ByteCount(text[_mappedChar..character]);
        int at = _mappedByte;
        for (int i = _mappedChar; i < character;)
        {
            Rune.DecodeFromUtf8(_bytes[at.._stretchEnd], out Rune rune, out int consumed);
            at += consumed;
            i += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>
    /// How many bytes characters take that were decoded from UTF-8: the stretches between mentions are short, and the runtime's count
    /// has to look whether they are well formed.
    /// </summary>
    private static int ByteCount(ReadOnlySpan<char> text)
    {
        ref ushort first = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int bytes = text.Length;
        int i = 0;
        if (Vector128.IsHardwareAccelerated)
        {
            // a lane of all ones is −1; a character counts 1, 2 or 3, and each half of a pair 2. Two bytes of a lane last for all the loops of a stretch
            Vector128<ushort> more = default;
            for (; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
            {
                Vector128<ushort> c = Vector128.LoadUnsafe(ref first, (nuint)i);
                more -= Vector128.GreaterThan(c, Vector128.Create<ushort>(LastOfOneByte));
                more -= Vector128.GreaterThan(c, Vector128.Create<ushort>(LastOfTwoBytes));
                more += Vector128.Equals(c & Vector128.Create<ushort>(SurrogateMask), Vector128.Create<ushort>(Surrogates));
            }

            (Vector128<uint> low, Vector128<uint> high) = Vector128.Widen(more);
            bytes += (int)Vector128.Sum(low + high);
        }

        for (; i < text.Length; i++)
        {
            char c = text[i];
            bytes += (c > LastOfOneByte ? 1 : 0) + (c > LastOfTwoBytes ? 1 : 0) - ((c & SurrogateMask) == Surrogates ? 1 : 0);
        }

        return bytes;
    }

    private const ushort LastOfOneByte = 0x7F;
    private const ushort LastOfTwoBytes = 0x7FF;
    private const ushort SurrogateMask = 0xF800;
    private const ushort Surrogates = 0xD800;

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
