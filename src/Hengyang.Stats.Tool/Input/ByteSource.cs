namespace Hengyang.Stats.Tool.Input;

/// <summary>The bytes of one input. A failure in the middle is reported and ends them; a byte-order mark is left out.</summary>
/// <param name="file">The input.</param>
/// <param name="context">What all inputs of a run share.</param>
internal sealed class ByteSource(InputFile file, InputContext context)
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    private readonly byte[] _head = new byte[3];
    private int _headLength = -1;
    private int _headTaken;

    /// <summary>How many bytes of the file stand before the first that <see cref="Read"/> gives.</summary>
    internal long Start { get; private set; }

    internal Diagnostics Diagnostics => context.Diagnostics;

    /// <summary>Reads some bytes; 0 at the end.</summary>
    internal int Read(Span<byte> destination)
    {
        if (_headLength < 0)
            ReadHead();
        if (_headTaken == _headLength)
            return ReadStream(destination);
        int count = Math.Min(destination.Length, _headLength - _headTaken);
        _head.AsSpan(_headTaken, count).CopyTo(destination);
        _headTaken += count;
        return count;
    }

    private void ReadHead()
    {
        _headLength = 0;
        while (_headLength < Mark.Length && Mark.StartsWith(_head.AsSpan(0, _headLength)))
        {
            int count = ReadStream(_head.AsSpan(_headLength));
            if (count == 0)
                break;
            _headLength += count;
        }
        if (_head.AsSpan(0, _headLength).SequenceEqual(Mark))
        {
            Start = Mark.Length;
            _headTaken = _headLength;
        }
    }

    private int ReadStream(Span<byte> destination)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        context.BeforeRead();
        try
        {
            int count = file.Stream.Read(destination);
            context.Progress.AddBytes(count);
            return count;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Diagnostics.Report(file.MessageName, "cannot be read: " + e.Message);
            return 0;
        }
    }
}
