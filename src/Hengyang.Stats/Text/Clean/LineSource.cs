namespace Hengyang.Stats;

/// <summary>What tells the lines of tables, whose folder stands on this one and puts itself here when the library is loaded.</summary>
internal static class LineSource
{
    /// <summary>Whether the line that begins at a place says so.</summary>
    internal delegate bool LineTest(ReadOnlySpan<char> text, int start);

    internal static LineTest IsOfTable { get; set; } = null!;

    internal static LineTest StandsAboveTable { get; set; } = null!;
}
