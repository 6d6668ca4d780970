namespace Hengyang.Stats.Tool;

/// <summary>The reader of the output has gone (a closed pipe).</summary>
internal sealed class OutputClosedException(Exception inner) : Exception(inner.Message, inner);

/// <summary>The output cannot be written, for instance because the disk is full.</summary>
internal sealed class OutputFailedException(Exception inner) : Exception(inner.Message, inner);
