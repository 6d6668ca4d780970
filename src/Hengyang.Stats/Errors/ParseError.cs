namespace Hengyang.Stats;

/// <summary>Why and where a text could not be read. Holds no text, so that a failure allocates nothing.</summary>
/// <param name="Status">What was wrong.</param>
/// <param name="Position">The place, counted from the start of the input in its own code units (UTF-16 or bytes).</param>
/// <example><code>
/// Quantity.TryParse("2.1亿圆桌", out _, out ParseError error);
/// ParseStatus status = error.Status; // TrailingText
/// int position = error.Position; // 5
/// </code></example>
public readonly record struct ParseError(ParseStatus Status, int Position)
{
    /// <summary>A sentence for people, such as <c>unexpected character at position 4</c>.</summary>
    public override string ToString() => ErrorMessages.For(this);
}
