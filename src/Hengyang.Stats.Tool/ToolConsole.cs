namespace Hengyang.Stats.Tool;

/// <summary>The streams that the tool talks to: those of the process, or those of a test.</summary>
internal sealed class ToolConsole : IDisposable
{
    internal required Stream In { get; init; }

    internal required Stream Out { get; init; }

    internal required TextWriter Error { get; init; }

    internal bool IsInputTerminal { get; init; }

    internal bool IsOutputTerminal { get; init; }

    internal bool IsErrorTerminal { get; init; }

    /// <summary>How long a run goes on before a terminal shows its progress.</summary>
    internal TimeSpan ProgressAfter { get; init; } = TimeSpan.FromSeconds(2);

    public void Dispose()
    {
        In.Dispose();
        Out.Dispose();
        Error.Dispose();
    }
}
