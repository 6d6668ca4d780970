namespace Hengyang.Stats.Tool;

/// <summary>How the tool ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything was read and written.</summary>
    internal const int Ok = 0;

    /// <summary>Some input could not be read; it was reported, and the rest was processed.</summary>
    internal const int BadInput = 1;

    /// <summary>Wrong arguments; nothing was done.</summary>
    internal const int WrongArguments = 2;

    /// <summary>The output could not be written; the run ended there.</summary>
    internal const int BadOutput = 3;

    /// <summary>Ended by Ctrl-C, as shells count it.</summary>
    internal const int Cancelled = 130;

    /// <summary>Ended by SIGTERM, as shells count it.</summary>
    internal const int Terminated = 143;
}
