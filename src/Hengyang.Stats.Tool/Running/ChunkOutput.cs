using System.Buffers;

namespace Hengyang.Stats.Tool.Running;

/// <summary>Writes chunks to the output and their messages to standard error.</summary>
internal sealed class ChunkOutput(Stream output, ErrorDiagnostics diagnostics, Progress progress)
{
    internal void Write(Chunk chunk)
    {
        foreach (Message message in chunk.Messages)
            diagnostics.Add(message);
        if (chunk.Length > 0)
        {
            output.Write(chunk.Bytes, 0, chunk.Length);
            output.Flush();
        }
        if (chunk.Bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(chunk.Bytes);
        progress.Show();
    }
}
