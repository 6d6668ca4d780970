namespace Hengyang.Stats.Tool.Input;

/// <summary>The bytes of an input, unpacked and in UTF-8, as a stream for readers that want one.</summary>
internal sealed class SourceStream(ByteSource source) : ForwardStream
{
    public override int Read(Span<byte> buffer) => source.Read(buffer);
}
