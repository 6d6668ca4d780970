using System.Text;

namespace Hengyang.Stats.Tests.Tool;

internal static class TestStreams
{
    internal const int Megabyte = 1 << 20;
}

internal abstract class ReadStream : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public abstract override int Read(Span<byte> buffer);

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}

internal sealed class EndlessStream(string line, long size) : ReadStream
{
    private readonly byte[] _line = Encoding.UTF8.GetBytes(line);

    internal long Given { get; private set; }

    internal Action? BeforeEnd { get; set; }

    internal Action? Reading { get; set; }

    public override int Read(Span<byte> buffer)
    {
        int count = (int)Math.Min(buffer.Length, size / _line.Length * _line.Length - Given);
        Reading?.Invoke();
        if (count == 0)
            BeforeEnd?.Invoke();
        for (int i = 0; i < count; i++)
            buffer[i] = _line[(Given + i) % _line.Length];
        Given += count;
        return count;
    }
}

internal sealed class StepStream(string[] steps, Action beforeRead) : ReadStream
{
    private readonly Queue<byte> _bytes = [];
    private int _step;

    public override int Read(Span<byte> buffer)
    {
        if (_bytes.Count == 0)
        {
            beforeRead();
            foreach (byte b in _step == steps.Length ? [] : Encoding.UTF8.GetBytes(steps[_step++]))
                _bytes.Enqueue(b);
        }
        int count = Math.Min(buffer.Length, _bytes.Count);
        for (int i = 0; i < count; i++)
            buffer[i] = _bytes.Dequeue();
        return count;
    }
}

internal class WatchedStream(Func<long> inputGiven) : ReadStream
{
    internal long InputAtFirstWrite { get; private set; } = -1;

    internal long Written { get; private set; }

    internal Action? Wrote { get; set; }

    public override bool CanWrite => true;

    public override int Read(Span<byte> buffer) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (InputAtFirstWrite < 0)
            InputAtFirstWrite = inputGiven();
        Written += buffer.Length;
        Wrote?.Invoke();
    }
}

internal sealed class BrokenStream(IOException failure) : WatchedStream(() => 0)
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw failure;
}

/// <summary>Counts the lines that one thread writes and another waits for.</summary>
internal sealed class LineCountStream() : WatchedStream(() => 0)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private int _lines;

    public override void Write(ReadOnlySpan<byte> buffer) => Interlocked.Add(ref _lines, buffer.Count((byte)'\n'));

    internal bool WaitFor(int lines) => SpinWait.SpinUntil(() => Volatile.Read(ref _lines) >= lines, Patience);
}

/// <summary>One stream behind another.</summary>
internal sealed class ChainStream(byte[] head, Stream middle, byte[] tail) : ReadStream
{
    private readonly Queue<Stream> _parts = new([new MemoryStream(head), middle, new MemoryStream(tail)]);

    public override int Read(Span<byte> buffer)
    {
        while (_parts.TryPeek(out Stream? part))
        {
            int count = part.Read(buffer);
            if (count > 0)
                return count;
            _parts.Dequeue();
        }
        return 0;
    }
}
