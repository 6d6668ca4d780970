using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Hengyang.Stats;

public sealed partial class StatisticsDocument
{
    /// <summary>The bytes that the text was read from, in which all ranges count then; null when it was read from characters.</summary>
    internal ReadOnlyMemory<byte>? Utf8 { get; init; }

    /// <summary>The words at a place, whether the document was read from characters or from UTF-8.</summary>
    /// <param name="range">The range of a mention, an observation or a warning of this document.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside the text.</exception>
    /// <remarks>A document of bytes looks into the memory that it was given, which must still hold the text.</remarks>
    /// <example><code>
    /// string words = document.TextOf(document.Observations[0].Range);
    /// </code></example>
    public string TextOf(TextRange range) =>
        TryGetText(range, out string? text) ? text : throw new ArgumentOutOfRangeException(nameof(range), range, "The range lies outside the text.");

    /// <summary>The line and the column of a place, both from 1, as an editor counts them: lines end with LF, CR or CRLF, columns count UTF-16 code units.</summary>
    /// <param name="place">A place of a range of this document: its start or end. In a segment of a stream the lines go on from the segment before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    /// <example><code>
    /// TextPosition position = StatisticsDocument.Parse("全县\n固定资产投资50亿元").PositionOf(3); // 2:1
    /// </code></example>
    public TextPosition PositionOf(int place)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(place);
        if (Utf8 is not { } utf8)
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThan(place, Text.Length);
            return PositionIn(Text.AsSpan(0, place));
        }

        ArgumentOutOfRangeException.ThrowIfGreaterThan(place, utf8.Length);
        return PositionIn(Encoding.UTF8.GetString(utf8.Span[..place]));
    }

    /// <summary>How many lines end in a text.</summary>
    internal static long CountLines(ReadOnlySpan<char> text)
    {
        long lines = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.Length && text[i + 1] == '\n')))
                lines++;
        }

        return lines;
    }

    internal bool TryGetText(TextRange range, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (!range.IsWithin(Utf8?.Length ?? Text.Length))
            return false;
        text = Utf8 is { } utf8 ? Encoding.UTF8.GetString(utf8.Span.Slice(range.Start, range.Length)) : Text.Substring(range.Start, range.Length);
        return true;
    }

    private TextPosition PositionIn(ReadOnlySpan<char> before) =>
        new(FirstLine + CountLines(before), before.Length - (before.LastIndexOfAny('\n', '\r') + 1) + 1);
}
