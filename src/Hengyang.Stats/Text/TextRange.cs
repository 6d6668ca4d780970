namespace Hengyang.Stats;

/// <summary>A stretch of the text that was read: half-open, in the code units of the input (UTF-16, or bytes for UTF-8 input).</summary>
/// <param name="Start">Where it begins, from the start of the document.</param>
/// <param name="Length">How long it is.</param>
/// <example><code>
/// string words = text[mention.Range.ToRange()];
/// </code></example>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The first place after it.</summary>
    public int End => Start + Length;

    /// <summary>The stretch that goes from one place up to another.</summary>
    /// <param name="start">The first place.</param>
    /// <param name="end">The first place after it.</param>
    /// <example><code>
    /// TextRange range = TextRange.FromBounds(3, 8); // 3..8
    /// </code></example>
    public static TextRange FromBounds(int start, int end) => new(start, end - start);

    /// <summary>The range as one of .NET, which strings, arrays and spans take: <c>text[range.ToRange()]</c>.</summary>
    /// <example><code>
    /// string words = text[new TextRange(0, 5).ToRange()]; // 2023年
    /// </code></example>
    public Range ToRange() => new(Start, End);

    /// <summary>The range as one of .NET; see <see cref="ToRange"/>.</summary>
    /// <param name="range">The range.</param>
    public static implicit operator Range(TextRange range) => range.ToRange();

    /// <summary>Both ends: <c>5..9</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Start}..{End}");

    /// <summary>Whether a text of so many code units holds it.</summary>
    internal bool IsWithin(int length) => Start >= 0 && Length >= 0 && Start <= length - Length;
}
