namespace Hengyang.Stats.Tool.Output;

/// <summary>Standard output for the line writers: tells a closed pipe from other failures, and both from failures of the input.</summary>
internal sealed class OutputStream(Stream stream) : Stream
{
    private const int BrokenPipe = 32;
    private const int BrokenPipeOfWindows = unchecked((int)0x8007006D);
    private const int PipeClosingOfWindows = unchecked((int)0x800700E8);

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
        try
        {
            stream.Write(buffer);
        }
        catch (IOException e)
        {
            throw Translate(e);
        }
    }

    public override void Flush()
    {
        try
        {
            stream.Flush();
        }
        catch (IOException e)
        {
            throw Translate(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private static Exception Translate(IOException e) =>
        e.HResult is BrokenPipe or BrokenPipeOfWindows or PipeClosingOfWindows ? new OutputClosedException(e) : new OutputFailedException(e);
}
