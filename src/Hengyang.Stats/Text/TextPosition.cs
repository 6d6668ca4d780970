namespace Hengyang.Stats;

/// <summary>A place as an editor shows it.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 code units.</param>
/// <example><code>
/// TextPosition position = document.PositionOf(document.Mentions[0].Range.Start); // 1:1
/// </code></example>
public readonly record struct TextPosition(long Line, int Column)
{
    /// <summary>Line and column: <c>12:5</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Line}:{Column}");
}
