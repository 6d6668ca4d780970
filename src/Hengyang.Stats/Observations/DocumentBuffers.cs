namespace Hengyang.Stats;

/// <summary>What a document is gathered in while it is being read, kept per thread so that only what is given out is allocated.</summary>
internal sealed class DocumentBuffers
{
    /// <summary>More observations than this are not kept room for.</summary>
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static DocumentBuffers? s_free;

    /// <summary>The mentions so far.</summary>
    internal MentionBuffer Mentions { get; } = new();

    /// <summary>The observations so far.</summary>
    internal List<Observation> Observations { get; } = [];

    internal static DocumentBuffers Rent()
    {
        DocumentBuffers buffers = s_free ?? new DocumentBuffers();
        s_free = null;
        return buffers;
    }

    internal void Return()
    {
        Mentions.Clear();
        Observations.Clear();
        if (Observations.Capacity > MostKept)
            Observations.Capacity = 0;
        s_free = this;
    }
}
