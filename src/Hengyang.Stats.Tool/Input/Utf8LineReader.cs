namespace Hengyang.Stats.Tool.Input;

/// <summary>Gives the lines of an input one by one as bytes, without their line feed (and carriage return). Memory is that of the longest line.</summary>
internal sealed class Utf8LineReader(ByteSource source)
{
    private byte[] _bytes = new byte[64 * 1024];
    private int _start;
    private int _end;
    private int _searched;
    private bool _ended;
    private int _length;

    /// <summary>The line, valid until the next <see cref="Read"/>.</summary>
    internal ReadOnlySpan<byte> Line => _bytes.AsSpan(_start, _length);

    /// <summary>Its number, from 1.</summary>
    internal long Number { get; private set; }

    /// <summary>The byte of the file at which it begins.</summary>
    internal long Position => source.Start + _position;

    private long _position;
    private int _taken;

    /// <summary>Goes to the next line; false at the end.</summary>
    internal bool Read()
    {
        _start += _taken;
        _position += _taken;
        _searched = _start;
        while (true)
        {
            int feed = _bytes.AsSpan(_searched.._end).IndexOf((byte)'\n');
            if (feed >= 0)
                return Take(_searched + feed - _start, withFeed: 1);
            _searched = _end;
            if (_ended)
                return _end > _start && Take(_end - _start, withFeed: 0);
            Fill();
        }
    }

    private bool Take(int length, int withFeed)
    {
        _taken = length + withFeed;
        _length = length > 0 && _bytes[_start + length - 1] == '\r' ? length - 1 : length;
        Number++;
        return true;
    }

    private void Fill()
    {
        _bytes.AsSpan(_start.._end).CopyTo(_bytes);
        _end -= _start;
        _searched -= _start;
        _start = 0;
        if (_end == _bytes.Length)
            Array.Resize(ref _bytes, checked(_bytes.Length * 2));
        int count = source.Read(_bytes.AsSpan(_end));
        _ended = count == 0;
        _end += count;
    }
}
