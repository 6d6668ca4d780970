namespace Hengyang.Stats.Tool.Input;

/// <summary>Walks the lines of a block, without their line feed (and carriage return).</summary>
internal sealed class LineCursor(LineBlock block)
{
    private int _start;
    private int _length;
    private int _next;

    /// <summary>The line.</summary>
    internal ReadOnlySpan<byte> Line => block.Buffer.AsSpan(_start, _length);

    /// <summary>Its number in the file, from 1.</summary>
    internal long Number { get; private set; } = block.LinesBefore;

    /// <summary>The byte of the file at which it begins.</summary>
    internal long Position => block.Position + _start;

    /// <summary>Goes to the next line; false at the end.</summary>
    internal bool Read()
    {
        if (_next == block.Length)
            return false;
        _start = _next;
        int feed = block.Buffer.AsSpan(_start, block.Length - _start).IndexOf((byte)'\n');
        _length = feed < 0 ? block.Length - _start : feed;
        _next = _start + _length + (feed < 0 ? 0 : 1);
        if (_length > 0 && block.Buffer[_start + _length - 1] == '\r')
            _length--;
        Number++;
        return true;
    }
}
