using System.Buffers;
using Hengyang.Stats.Tool.Input;
using Hengyang.Stats.Tool.Output.Targets;

namespace Hengyang.Stats.Tool.Running;

/// <summary>Writes chunks to the output and their messages to standard error.</summary>
internal sealed class ChunkOutput(OutputTarget target, ErrorDiagnostics diagnostics, Progress progress)
{
    internal void Write(Chunk chunk)
    {
        foreach (Message message in chunk.Messages)
            diagnostics.Add(message);
        if (chunk.Length > 0 || chunk.Rows is not null)
            target.Write(chunk);
        if (chunk.Bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(chunk.Bytes);
        progress.Show();
    }

    /// <summary>All that a part of the input gave has been written.</summary>
    internal void EndJob(InputJob job) => target.EndJob(job.Units);
}
