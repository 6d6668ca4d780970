using Hengyang.Stats.Tool.Output.Parquet;

namespace Hengyang.Stats.Tool.Running;

/// <summary>Some whole lines of output with what is to be said before them.</summary>
/// <param name="Bytes">Holds the lines; from the shared pool.</param>
/// <param name="Length">How many bytes they are.</param>
/// <param name="Messages">What is to be said.</param>
internal readonly record struct Chunk(byte[] Bytes, int Length, IReadOnlyList<Message> Messages)
{
    /// <summary>Whether it stands before all texts.</summary>
    internal bool IsHead { get; init; }

    /// <summary>The file that it belongs to, where there are several.</summary>
    internal string? FileName { get; init; }

    /// <summary>Rows instead of bytes, for Parquet.</summary>
    internal ParquetRows? Rows { get; init; }
}
