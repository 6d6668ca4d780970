using Hengyang.Stats.Tool.Commands;
using Hengyang.Stats.Tool.Running;

namespace Hengyang.Stats.Tool.Output.Targets;

/// <summary>Where the chunks of a run go, in their order.</summary>
internal abstract class OutputTarget : IDisposable
{
    /// <summary>How many texts an earlier run has written already, which this one passes over.</summary>
    internal virtual long UnitsDone => 0;

    internal static OutputTarget Open(ToolConsole console, ExtractSettings settings)
    {
        try
        {
            if (settings.Format == OutputFormat.Parquet)
                return new ParquetTarget(settings.ShardBytes is null ? settings.OutputTo! : ShardTarget.Folder(settings.OutputTo!), settings.ShardBytes, settings.Columns);
            if (settings.OutputTo is not { } path)
                return new StreamTarget(new OutputStream(console.Out));
            if (settings.TextsOfPage is not null)
                return new PagesTarget(path);
            if (settings.ShardBytes is { } bytes)
                return new ShardTarget(path, EndingOf(settings.Format), bytes);
            return settings.Resume ? new ResumableTarget(path) : new FileTarget(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OutputFailedException(e);
        }
    }

    /// <summary>Writes some whole lines.</summary>
    internal abstract void Write(in Chunk chunk);

    /// <summary>All that a part of the input gave has been written.</summary>
    /// <param name="units">How many texts it held.</param>
    internal virtual void EndJob(long units)
    {
    }

    /// <summary>Everything is written: what was a file in the making gets its name.</summary>
    internal virtual void Complete()
    {
    }

    /// <summary>Says what could not be written as it is.</summary>
    internal virtual void Report(Diagnostics diagnostics)
    {
    }

    /// <summary>Lets go of it; what is not complete does not stay.</summary>
    public abstract void Dispose();

    private static string EndingOf(OutputFormat format) => format switch
    {
        OutputFormat.Csv or OutputFormat.SdmxCsv => ".csv",
        OutputFormat.Tsv => ".tsv",
        _ => ".ndjson",
    };
}

/// <summary>Standard output.</summary>
internal sealed class StreamTarget(Stream stream) : OutputTarget
{
    internal override void Write(in Chunk chunk)
    {
        stream.Write(chunk.Bytes, 0, chunk.Length);
        stream.Flush();
    }

    public override void Dispose()
    {
        // The stream is the process's.
    }
}
