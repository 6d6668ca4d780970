using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Hengyang.Stats.Tool.Input;

/// <summary>
/// Decodes UTF-8 as it comes, in constant memory. A sequence that is not UTF-8 is reported with its line and byte and read
/// as U+FFFD, one for each, so the rest of the text keeps its meaning.
/// </summary>
internal sealed class Utf8TextReader(ByteSource source) : TextReader
{
    private const int BufferSize = 64 * 1024;

    private readonly byte[] _bytes = new byte[BufferSize];
    private readonly char[] _chars = new char[BufferSize];
    private int _byteStart;
    private int _byteEnd;
    private int _charStart;
    private int _charEnd;
    private long _position;
    private long _line = 1;
    private bool _ended;

    public override int Peek() => Fill() ? _chars[_charStart] : -1;

    public override int Read() => Fill() ? _chars[_charStart++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (buffer.IsEmpty || !Fill())
            return 0;
        int count = Math.Min(buffer.Length, _charEnd - _charStart);
        _chars.AsSpan(_charStart, count).CopyTo(buffer);
        _charStart += count;
        return count;
    }

    public override Task<int> ReadAsync(char[] buffer, int index, int count) =>
        Task.FromResult(Read(buffer.AsSpan(index, count)));

    public override ValueTask<int> ReadAsync(Memory<char> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    private bool Fill()
    {
        while (_charStart == _charEnd)
        {
            if (_ended && _byteStart == _byteEnd)
                return false;
            if (!_ended)
                ReadBytes();
            Decode();
        }
        return true;
    }

    private void ReadBytes()
    {
        // What is left is the beginning of one character at most.
        _bytes.AsSpan(_byteStart.._byteEnd).CopyTo(_bytes);
        _byteEnd -= _byteStart;
        _byteStart = 0;
        int count = source.Read(_bytes.AsSpan(_byteEnd));
        _ended = count == 0;
        _byteEnd += count;
    }

    private void Decode()
    {
        _charStart = 0;
        _charEnd = 0;
        while (_byteStart < _byteEnd)
        {
            OperationStatus status = Utf8.ToUtf16(
                _bytes.AsSpan(_byteStart.._byteEnd), _chars.AsSpan(_charEnd), out int bytesRead, out int charsWritten,
                replaceInvalidSequences: false, isFinalBlock: _ended);
            _line += _chars.AsSpan(_charEnd, charsWritten).Count('\n');
            _charEnd += charsWritten;
            Advance(bytesRead);
            if (status != OperationStatus.InvalidData)
                return;
            if (_charEnd == _chars.Length)
                return;
            Replace();
        }
    }

    private void Replace()
    {
        ReadOnlySpan<byte> rest = _bytes.AsSpan(_byteStart.._byteEnd);
        Rune.DecodeFromUtf8(rest, out _, out int length);
        source.Diagnostics.Report(_line, source.Start + _position, InvalidUtf8.Describe(rest[..length]) + ", read as U+FFFD");
        _chars[_charEnd++] = '\uFFFD';
        Advance(length);
    }

    private void Advance(int bytes)
    {
        _byteStart += bytes;
        _position += bytes;
    }
}
