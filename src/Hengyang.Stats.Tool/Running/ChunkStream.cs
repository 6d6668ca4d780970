using System.Buffers;
using Hengyang.Stats.Tool.Output.Parquet;

namespace Hengyang.Stats.Tool.Running;

/// <summary>Collects what a line writer writes and hands it on in chunks that end where <see cref="Flush"/> says that a line does.</summary>
internal sealed class ChunkStream(RecordedDiagnostics diagnostics) : Stream
{
    private const int ChunkSize = 32 * 1024;

    private byte[] _bytes = [];
    private int _length;

    /// <summary>The rows that were collected since the last chunk.</summary>
    internal ParquetRows? Rows { get; set; }

    /// <summary>The file that what comes belongs to, where there are several.</summary>
    internal string? FileName { get; set; }

    /// <summary>Where the chunks go.</summary>
    internal Action<Chunk>? Sink { get; set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_length + buffer.Length > _bytes.Length)
        {
            byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * ChunkSize, 2 * (_length + buffer.Length)));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            Return();
            _bytes = larger;
        }
        buffer.CopyTo(_bytes.AsSpan(_length));
        _length += buffer.Length;
    }

    /// <summary>Everything so far is whole lines.</summary>
    public override void Flush()
    {
        if (_length >= ChunkSize)
            Push();
    }

    /// <summary>Hands on what there is, however little.</summary>
    internal void Push()
    {
        if (_length == 0 && diagnostics.IsEmpty && Rows is null)
            return;
        var chunk = new Chunk(_bytes, _length, diagnostics.Take()) { Rows = Rows, FileName = FileName };
        Rows = null;
        _bytes = [];
        _length = 0;
        Sink!(chunk);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Return()
    {
        if (_bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(_bytes);
    }
}
