using System.Buffers;

namespace Hengyang.Stats.Tool.Input;

/// <summary>Some whole lines of an input.</summary>
/// <param name="Buffer">Holds them; from the shared pool.</param>
/// <param name="Length">How many bytes they are.</param>
/// <param name="Lines">How many lines.</param>
/// <param name="LinesBefore">How many lines of the file stand before them.</param>
/// <param name="Position">The byte of the file at which they begin.</param>
internal readonly record struct LineBlock(byte[] Buffer, int Length, int Lines, long LinesBefore, long Position)
{
    /// <summary>Gives the buffer back.</summary>
    internal void Return() => ArrayPool<byte>.Shared.Return(Buffer);
}

/// <summary>
/// Cuts an input into blocks of whole lines: all that a read has brought, so that nothing that is there waits for more. A
/// line without an end in sight is passed over once it is longer than memory should hold.
/// </summary>
internal sealed class LineBlocks(ByteSource source, int longestLine = LineBlocks.LongestLine)
{
    internal const int LongestLine = 64 << 20;

    private const int BlockSize = 128 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(BlockSize);
    private int _length;
    private long _position;
    private long _lines;
    private bool _isPassingOver;
    private bool _ended;

    /// <summary>Reads the next lines, at least one; false at the end.</summary>
    internal bool TryRead(out LineBlock block)
    {
        while (!_ended)
        {
            int from = _length;
            if (_length == _bytes.Length)
                Grow();
            int count = source.Read(_bytes.AsSpan(_length));
            _ended = count == 0;
            _length += count;
            if (_isPassingOver)
            {
                if (!EndsPassingOver())
                    continue;
                from = 0;
            }
            int end = _ended ? _length : _bytes.AsSpan(from, _length - from).LastIndexOf((byte)'\n') + 1 is > 0 and int feed ? from + feed : 0;
            if (end > 0)
            {
                block = Take(end);
                return true;
            }
            if (_length > longestLine)
                PassOver();
        }
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        block = default;
        return false;
    }

    private LineBlock Take(int end)
    {
        int lines = _bytes.AsSpan(0, end).Count((byte)'\n') + (_bytes[end - 1] == '\n' ? 0 : 1);
        var block = new LineBlock(_bytes, end, lines, _lines, source.Start + _position);
        int rest = _length - end;
        byte[] next = ArrayPool<byte>.Shared.Rent(Math.Max(BlockSize, 2 * rest));
        _bytes.AsSpan(end, rest).CopyTo(next);
        _bytes = next;
        _length = rest;
        _position += end;
        _lines += lines;
        return block;
    }

    private void Grow()
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(checked(_bytes.Length * 2));
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }

    private void PassOver()
    {
        source.Diagnostics.Report(_lines + 1, source.Start + _position, $"a line of more than {longestLine >> 20} MB, passed over; --input text reads a text of any length");
        _isPassingOver = true;
        _position += _length;
        _length = 0;
    }

    /// <summary>Drops what still belongs to the long line; whether its end has come.</summary>
    private bool EndsPassingOver()
    {
        int feed = _bytes.AsSpan(0, _length).IndexOf((byte)'\n');
        int dropped = feed < 0 ? _length : feed + 1;
        _bytes.AsSpan(dropped, _length - dropped).CopyTo(_bytes);
        _length -= dropped;
        _position += dropped;
        if (feed < 0)
            return false;
        _lines++;
        _isPassingOver = false;
        return true;
    }
}
