namespace Hengyang.Stats.Tool.Output;

/// <summary>Writes output lines in one format.</summary>
internal interface ILineWriter : IDisposable
{
    /// <summary>Writes a line; it may stay in memory until <see cref="Flush"/>.</summary>
    public void Write(in OutputLine line);

    /// <summary>Hands on what is in memory.</summary>
    public void Flush();
}
