namespace Hengyang.Stats;

/// <summary>A stretch of the text that was read: half-open, in the code units of the input (UTF-16, or bytes for UTF-8 input).</summary>
/// <param name="Start">Where it begins, from the start of the document.</param>
/// <param name="Length">How long it is.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The first place after it.</summary>
    public int End => Start + Length;

    /// <summary>The stretch that goes from one place up to another.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The first place after it.</param>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);
}
