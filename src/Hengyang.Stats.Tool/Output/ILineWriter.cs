using Hengyang.Stats.Tool.Output.Fields;

namespace Hengyang.Stats.Tool.Output;

/// <summary>Writes what was read in one format.</summary>
internal interface ILineWriter : IDisposable
{
    /// <summary>Writes what stands before all texts.</summary>
    public void Begin()
    {
    }

    /// <summary>Writes what a stretch of a text says; it may stay in memory until <see cref="Flush"/>.</summary>
    /// <param name="document">The text.</param>
    /// <param name="segment">The stretch, of which the lines are a choice.</param>
    /// <param name="lines">The lines that were asked for, in their order.</param>
    public void Write(DocumentInfo document, StatisticsDocument segment, IReadOnlyList<OutputLine> lines);

    /// <summary>The text is at its end.</summary>
    /// <param name="document">The text.</param>
    public void EndDocument(DocumentInfo document)
    {
    }

    /// <summary>Tells what a text gave; only NDJSON has a line for that.</summary>
    /// <param name="end">What it gave.</param>
    public void End(in EndLine end)
    {
    }

    /// <summary>There are no more texts.</summary>
    public void Complete()
    {
    }

    /// <summary>Hands on what is in memory: whole lines.</summary>
    public void Flush();
}
