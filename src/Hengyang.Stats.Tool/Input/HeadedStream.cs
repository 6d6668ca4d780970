namespace Hengyang.Stats.Tool.Input;

/// <summary>A stream whose first bytes were read already to look at them.</summary>
internal sealed class HeadedStream(ReadOnlyMemory<byte> head, Stream rest) : DerivedStream(rest)
{
    private ReadOnlyMemory<byte> _head = head;

    public override int Read(Span<byte> buffer)
    {
        if (_head.IsEmpty)
            return Source.Read(buffer);
        int count = Math.Min(buffer.Length, _head.Length);
        _head.Span[..count].CopyTo(buffer);
        _head = _head[count..];
        return count;
    }
}
