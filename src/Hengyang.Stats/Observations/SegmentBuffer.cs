namespace Hengyang.Stats;

/// <summary>Collects a stream's text; the parser says how much of it is read.</summary>
internal sealed class SegmentBuffer
{
    private const int Capacity = 128 * 1024;

    /// <summary>A segment ends where the first paragraph does behind so many characters; what follows is for looking ahead.</summary>
    internal const int Enough = Capacity / 2;

    private readonly char[] _buffer = new char[Capacity];
    private int _length;

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

    /// <summary>What has been read; never one half of a surrogate pair at its end, unless it is all.</summary>
    internal string Text(bool atEnd) =>
        new(_buffer, 0, !atEnd && char.IsHighSurrogate(_buffer[_length - 1]) ? _length - 1 : _length);

    /// <summary>Leaves out the head, which has been read.</summary>
    internal void Drop(int length)
    {
        _buffer.AsSpan(length, _length - length).CopyTo(_buffer);
        _length -= length;
    }
}
