namespace Hengyang.Stats;

/// <summary>Collects a stream's text and gives it out in segments that end where a paragraph does.</summary>
internal sealed class SegmentBuffer
{
    /// <summary>A segment is about this long; one without a paragraph's end in its second half is cut behind a sentence, or at the last resort anywhere.</summary>
    internal const int SegmentLength = 128 * 1024;

    private readonly char[] _buffer = new char[SegmentLength];
    private int _length;

    internal bool IsEmpty => _length == 0;

    /// <summary>Reads until the buffer is full; false at the end of the stream.</summary>
    internal async ValueTask<bool> FillAsync(TextReader reader, CancellationToken cancellationToken)
    {
        while (_length < _buffer.Length)
        {
            int read = await reader.ReadAsync(_buffer.AsMemory(_length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return false;
            _length += read;
        }

        return true;
    }

    /// <summary>Takes the next segment out of the buffer.</summary>
    internal string Take(bool atEnd)
    {
        int length = atEnd ? _length : CutLength(_buffer.AsSpan(0, _length));
        string segment = new(_buffer, 0, length);
        _buffer.AsSpan(length, _length - length).CopyTo(_buffer);
        _length -= length;
        return segment;
    }

    private static int CutLength(ReadOnlySpan<char> text)
    {
        int half = text.Length / 2;
        ReadOnlySpan<char> second = text[half..];
        foreach (string mark in (ReadOnlySpan<string>)["\n\n", "。\n", "\n", "。"])
        {
            int found = second.LastIndexOf(mark);
            if (found >= 0)
                return half + found + mark.Length;
        }

        // never between the two halves of a surrogate pair
        return char.IsHighSurrogate(text[^1]) ? text.Length - 1 : text.Length;
    }
}
