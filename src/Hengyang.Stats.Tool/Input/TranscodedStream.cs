using System.Text;

namespace Hengyang.Stats.Tool.Input;

/// <summary>The text of a stream in another encoding, as UTF-8. What it cannot read becomes U+FFFD and is counted.</summary>
internal sealed class TranscodedStream : DerivedStream
{
    private const int BufferSize = 32 * 1024;

    private readonly ReplacementCounter _counter = new();
    private readonly Decoder _decoder;
    private readonly Encoder _encoder = new UTF8Encoding(false).GetEncoder();
    private readonly byte[] _bytes = new byte[BufferSize];
    private readonly char[] _chars;
    private readonly byte[] _text;
    private int _start;
    private int _end;
    private bool _isRead;

    internal TranscodedStream(Stream source, Encoding encoding)
        : base(source)
    {
        var own = (Encoding)encoding.Clone();
        own.DecoderFallback = _counter;
        _decoder = own.GetDecoder();
        _chars = new char[encoding.GetMaxCharCount(BufferSize)];
        _text = new byte[3 * _chars.Length + 4];
    }

    /// <summary>How much of it was no text of the encoding.</summary>
    internal long Replaced => _counter.Count;

    public override int Read(Span<byte> buffer)
    {
        while (_start == _end && !_isRead)
        {
            int count = Source.Read(_bytes);
            _isRead = count == 0;
            int chars = _decoder.GetChars(_bytes.AsSpan(0, count), _chars, flush: _isRead);
            _start = 0;
            _end = _encoder.GetBytes(_chars.AsSpan(0, chars), _text, flush: _isRead);
        }
        int given = Math.Min(buffer.Length, _end - _start);
        _text.AsSpan(_start, given).CopyTo(buffer);
        _start += given;
        return given;
    }
}
